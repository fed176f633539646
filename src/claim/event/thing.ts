// What a noun phrase stands for, as far as acts ask: its sorts (aid, force, captive, leader, place ...) and the act that it names.

import { conjunctsOf, obliquesOf } from '../../grammar/arguments.js';
import { dependentsBy } from '../../grammar/tree.js';
import { WRAPPING_NOUNS } from '../../knowledge/act-words.js';
import { isTimeWord } from '../../knowledge/date-words.js';
import { type EventNoun, eventNoun, operatorNoun, operatorRules, thingSorts } from '../../knowledge/event-lexicon.js';
import { partySorts } from '../../knowledge/party-nouns.js';
import type { Frame, Thing } from './frame.js';
import { matchesRule } from './match-rule.js';
import type { Scene } from './scene.js';

const PARTY_PRONOUNS = new Set(
  'he she they we i you it who both each all neither several others him her them us me his their its our my your'.split(
    ' ',
  ),
);
/** "gunman", "separatist", "Iranian": nouns of people that no list needs to hold. */
const HUMAN_ENDING = /(?:man|men|woman|women|ist|crat|people)$/;
const PLURAL = new Set(['NNS', 'NNPS']);
/** Wrappers of people: what their words name is whose they are, no act of theirs ("opposition groups"). */
const OF_PEOPLE = new Set(['group', 'couple', 'majority', 'rest', 'number']);

/**
 * What the noun phrase under a word stands for.
 * @example thingOf(scene, 4).kinds.has('aid') // true for "aid" in "suspended humanitarian aid"
 */
export function thingOf(scene: Scene, head: number): Thing {
  const known = scene.things.get(head);
  if (known !== undefined) return known;
  const kinds = new Set<string>();
  // Put in place before it is filled: phrases that run in a circle in a broken tree end here.
  scene.things.set(head, { head, kinds, act: null });
  const thing = { head, kinds, act: describe(scene, head, kinds) };
  scene.things.set(head, thing);
  return thing;
}

function describe(scene: Scene, head: number, kinds: Set<string>): EventNoun | null {
  const lemma = scene.sentence.tokens[head]!.lemma.toLowerCase();
  addName(scene, head, kinds);
  if (dependentsBy(scene.sentence, head, 'amod').some((i) => scene.sentence.tokens[i]!.lemma === 'joint'))
    kinds.add('joint');
  const plain = describeWord(scene, head, kinds);
  // A compound of its own ("phone call") is no longer the operator that its last word is.
  const made = plain === null || eventNoun(lemma)?.type === plain.type ? operatorAct(scene, head, lemma) : null;
  if (made !== null) kinds.add(made.type);
  const act = made ?? plain;
  const isWrapper = WRAPPING_NOUNS.has(lemma) || isQuantity(scene, head);
  if (act !== null && (!act.weak || !isWrapper)) return act;
  if (!isWrapper && kinds.size > 1) return act;
  const beside = lookBeside(scene, head, kinds);
  return (OF_PEOPLE.has(lemma) ? null : beside) ?? act;
}

/** "the lifting of sanctions", "aid suspension": a noun made from a verb that says little alone. */
function operatorAct(scene: Scene, head: number, lemma: string): EventNoun | null {
  const name = operatorNoun(lemma);
  if (name === null || scene.sentence.tokens[head]!.upos === 'VERB') return null;
  const frame = nounFrame(scene, head);
  const rule = operatorRules(name).find((one) => matchesRule(frame, one));
  if (rule === undefined || frame.objects().length === 0) return null;
  if (rule.result.kind === 'act') return { type: rule.result.type, mode: rule.result.mode, weak: false };
  if (rule.result.kind !== 'governed') return null;
  return frame.objects().find(({ act }) => act !== null)?.act ?? null;
}

/** A noun's frame: what "of", "to", "on" or a compound gives is its object. */
function nounFrame(scene: Scene, head: number): Frame {
  const obliques = obliquesOf(scene.sentence, head).map(({ preposition, noun }) => {
    return { preposition, thing: thingOf(scene, noun) };
  });
  const compounds = dependentsBy(scene.sentence, head, 'compound').map((word) => thingOf(scene, word));
  const governed = obliques.filter(({ preposition }) =>
    ['of', 'to', 'on', 'in', 'for', 'against'].includes(preposition),
  );
  const objects = [...governed.map(({ thing }) => thing), ...compounds];
  const none = () => [];
  return {
    objects: () => objects,
    subjects: none,
    obliques: () => obliques,
    complements: none,
    purposes: none,
    particles: none,
    words: none,
  };
}

/** "dozens of activists", "food deliveries", "curfew hours": the words beside say more. */
function lookBeside(scene: Scene, head: number, kinds: Set<string>): EventNoun | null {
  const { sentence } = scene;
  const ofNouns = obliquesOf(sentence, head).filter(({ preposition }) => preposition === 'of');
  const compounds = dependentsBy(sentence, head, 'compound').reverse();
  const beside = [
    ...ofNouns.map(({ noun }) => noun),
    ...compounds,
    ...dependentsBy(sentence, head, 'nmod:unmarked', 'nmod:desc'),
  ];
  let act: EventNoun | null = null;
  for (const word of beside) {
    const thing = thingOf(scene, word);
    for (const kind of thing.kinds) kinds.add(kind);
    act ??= thing.act;
  }
  return act;
}

/** "three of them", "some of the villagers", "most of its neighbours". */
function isQuantity(scene: Scene, head: number): boolean {
  const { upos, lemma } = scene.sentence.tokens[head]!;
  return ['NUM', 'DET'].includes(upos) || (upos === 'ADJ' && PARTS.has(lemma.toLowerCase()));
}

const PARTS = new Set(['many', 'most', 'much', 'more', 'few', 'several', 'last', 'first']);

/** The word with the one or two beside it first: "hunger strike" is no strike of an air force. */
function describeWord(scene: Scene, head: number, kinds: Set<string>): EventNoun | null {
  const token = scene.sentence.tokens[head]!;
  let act: EventNoun | null = null;
  for (const key of keysOf(scene, head)) {
    act ??= token.upos === 'VERB' && !token.xpos.startsWith('NN') ? null : eventNoun(key);
    kinds.add(key);
    for (const sort of thingSorts(key)) kinds.add(sort);
    for (const sort of partySorts(key)) kinds.add(sort);
  }
  if (/[$€£¥]/.test(token.form) || token.form === 'euros') kinds.add('aid');
  if (HUMAN_ENDING.test(token.lemma) || HUMAN_ENDING.test(token.form)) kinds.add('party').add('captive');
  if (token.xpos === 'NNPS') kinds.add('captive').add('party');
  if (isMany(scene, head)) kinds.add('many');
  if (token.lemma === 'power' && PLURAL.has(token.xpos)) kinds.add('party');
  if (PARTY_PRONOUNS.has(token.form.toLowerCase())) kinds.add('party');
  if (token.upos === 'NUM' && isCounted(scene, head) && !isSum(scene, head)) kinds.add('party').add('captive');
  if (act === null || token.upos !== 'PROPN') return act;
  return scene.names[head] !== -1 || isCapitalInside(scene, head) ? null : act;
}

/** "Six were killed", "all five were released", "the clashes killed six": people, without a word for them. */
function isCounted({ sentence }: Scene, head: number): boolean {
  const { deprel, head: verb } = sentence.tokens[head]!;
  if (deprel === 'nsubj:pass') return true;
  // "the two had met before"
  if (deprel === 'nsubj') return dependentsBy(sentence, head, 'det').length > 0;
  return deprel === 'obj' && verb >= 0 && DONE_TO_PEOPLE.has(sentence.tokens[verb]!.lemma);
}

const DONE_TO_PEOPLE = new Set(['kill', 'wound', 'injure', 'arrest', 'detain', 'release', 'free', 'execute', 'kidnap']);

/** "$12 million", "six percent". */
function isSum({ sentence }: Scene, head: number): boolean {
  const words = sentence.tokens.slice(Math.max(0, head - 3), head + 1);
  return words.some(({ upos, form }) => upos === 'SYM' || /[$€£¥%]|^percent$/.test(form));
}

const SEVERAL = new Set(['they', 'we', 'both', 'them', 'us']);

function isMany({ sentence }: Scene, head: number): boolean {
  const { xpos, form } = sentence.tokens[head]!;
  return PLURAL.has(xpos) || SEVERAL.has(form.toLowerCase()) || conjunctsOf(sentence, head).length > 1;
}

/** "March", "Relief Services": a proper noun within a sentence written in small letters names no act. */
function isCapitalInside(scene: Scene, head: number): boolean {
  const { tokens } = scene.sentence;
  if (!/^\p{Lu}/u.test(tokens[head]!.form)) return false;
  const small = tokens.filter(({ form }) => /^\p{Ll}/u.test(form)).length;
  return small * 2 > tokens.length;
}

/** The keys under which a word is looked up, the longest first. */
function keysOf(scene: Scene, head: number): string[] {
  const { tokens } = scene.sentence;
  const lemma = oneOfMen(tokens[head]!);
  const before = tokens[head - 1]?.lemma.toLowerCase();
  const next = tokens[head + 1]?.lemma === 'of' ? tokens[head + 2]?.lemma.toLowerCase() : undefined;
  const keys = [lemma];
  if (before === '-') keys.unshift(`${tokens[head - 2]?.lemma.toLowerCase()}-${lemma}`);
  else if (before !== undefined) keys.unshift(`${before}_${lemma}`);
  if (next !== undefined) keys.unshift(`${lemma}_of_${next}`);
  return keys;
}

/** "gunmen": one of them is a gunman, whatever the tagger made of the ending. */
function oneOfMen({ form, lemma }: { readonly form: string; readonly lemma: string }): string {
  const small = form.toLowerCase();
  return /[a-z]{2}(?:men|women)$/.test(small) && small !== 'women' ? small.replace(/en$/, 'an') : lemma.toLowerCase();
}

/** "King Salman", "Foreign Minister Novak": a title before the name. */
function hasTitle(scene: Scene, head: number): boolean {
  const before = dependentsBy(scene.sentence, head, 'compound', 'nmod:desc', 'appos');
  return before.some((word) => partySorts(scene.sentence.tokens[word]!.lemma.toLowerCase()).includes('leader'));
}

function addName(scene: Scene, head: number, kinds: Set<string>): void {
  const name = scene.sentence.names[scene.names[head] ?? -1];
  const token = scene.sentence.tokens[head]!;
  const isNameless = (token.upos === 'PROPN' || isNameLike(scene, head)) && !isTimeWord(token.lemma);
  const kind = name?.kind ?? (isNameless ? 'MISC' : null);
  if (kind === null) {
    if (isDefinedBody(scene, head)) kinds.add('party').add('organization');
    return;
  }
  kinds.add('party').add('named');
  if (hasTitle(scene, head)) kinds.add('leader').add('titled');
  if (kind === 'PER') kinds.add('leader').add('captive');
  if (kind === 'ORG') kinds.add('organization');
  if (kind === 'LOC') kinds.add('place').add('state');
}

/** "the Fund", "the Trust": a noun for a body, in capitals within a sentence, stands for the one that was named before. */
function isDefinedBody(scene: Scene, head: number): boolean {
  const { upos, lemma } = scene.sentence.tokens[head]!;
  if (head === 0 || upos !== 'NOUN' || !isCapitalInside(scene, head)) return false;
  const isThe = dependentsBy(scene.sentence, head, 'det').some((i) => scene.sentence.tokens[i]!.lemma === 'the');
  return isThe && BODIES.has(lemma.toLowerCase());
}

const BODIES = new Set(
  (
    'fund trust bank council commission committee authority agency ministry department court assembly senate congress ' +
    'union federation league association society foundation institute office bureau board corporation company government ' +
    'secretariat mission directorate organization organisation alliance community centre center chamber party'
  ).split(' '),
);

/** "Vesk will provide": a word in capitals within a sentence, without an article, that no list knows. */
function isNameLike(scene: Scene, head: number): boolean {
  const { upos, xpos, lemma } = scene.sentence.tokens[head]!;
  if (head === 0 || upos !== 'NOUN' || xpos !== 'NN' || !isCapitalInside(scene, head)) return false;
  const key = lemma.toLowerCase();
  const isKnown = eventNoun(key) !== null || thingSorts(key).length > 0 || partySorts(key).length > 0;
  return !isKnown && dependentsBy(scene.sentence, head, 'det', 'nmod:poss', 'amod', 'compound').length === 0;
}
