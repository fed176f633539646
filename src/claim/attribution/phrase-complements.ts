// Objects and phrases as contents: "condemned the raid", "accused Russia of ...", "called for calm".

import { dependentsBy, dependentsOf, subtreeOf } from '../../grammar/tree.js';
import type { CuePreposition } from '../../knowledge/cue.js';
import { nounCue } from '../../knowledge/cue-lexicon.js';
import { SAYING_NOUNS } from '../../knowledge/cue-nouns.js';
import { isTimeWord } from '../../knowledge/date-words.js';
import { isOccasionNoun } from '../../knowledge/occasion-nouns.js';
import { outletByName } from '../../knowledge/outlets.js';
import { roleNoun } from '../../knowledge/role-nouns.js';
import { isDoer } from '../../knowledge/source-nouns.js';
import { SPEECH_OCCASIONS } from '../../knowledge/telling-words.js';
import type { Sentence, Token } from '../../language/sentence.js';
import { type Complement, type CueVerb, endOf, firstObject, hasComma, parsedOf, told } from './cue-verb.js';
import { doingOf, isReflexive } from './deeds.js';
import { antecedentAt, beforeGapped } from './relative-gap.js';
import { caseOf, isPassive } from './sources.js';

const PREPOSITIONS: readonly CuePreposition[] = [
  'for',
  'of',
  'on',
  'about',
  'against',
  'with',
  'at',
  'from',
  'to',
  'over',
  'in',
  'off',
];

/**
 * An object and a phrase: "accused Russia of blocking the shipment", "blamed instability on ...".
 * @example objectAndPhrase(verb)?.rule // 'indirect/object-of'
 */
export function objectAndPhrase(verb: CueVerb): Complement | null {
  const object = firstObject(verb);
  if (object === null) return null;
  const parsed = parsedOf(verb);
  for (const preposition of PREPOSITIONS) {
    if (!verb.cue.frames.has(`noun-${preposition}`)) continue;
    const head = phraseWith(verb, preposition, object);
    if (head === null || (preposition === 'at' && verb.cue.lemma === 'put' && !isAmount(parsed, head))) continue;
    const first = Math.min(...subtreeOf(parsed, object).filter((i) => i > verb.word));
    return {
      first,
      last: endOf(verb, first, head),
      marker: -1,
      addressees: verb.cue.class === 'thank' ? [object] : [],
      rule: `indirect/object-${preposition}`,
      frame: `noun-${preposition}`,
    };
  }
  return null;
}

/** "put the toll at 23", "at $38 million", and not "put the cup at the edge". */
function isAmount(parsed: Sentence, head: number): boolean {
  const { upos, xpos } = parsed.tokens[head]!;
  return upos === 'NUM' || xpos === '$' || dependentsBy(parsed, head, 'nummod').length > 0;
}

/**
 * A phrase whose preposition joins it to the cue: "called for foreign forces to leave Syria".
 * @example phraseOfCue(verb)?.marker // the index of "for"
 */
export function phraseOfCue(verb: CueVerb): Complement | null {
  const parsed = parsedOf(verb);
  for (const preposition of PREPOSITIONS) {
    if (!verb.cue.frames.has(preposition)) continue;
    const head = phraseWith(verb, preposition, verb.word);
    if (head === null) continue;
    const marker = parsed.tokens.findIndex((token, i) => i > verb.word && token.form.toLowerCase() === preposition);
    if (marker > verb.word + MOST_BETWEEN || isOfObject(verb, marker)) return null;
    if ((preposition === 'to' && isAnswered(verb, head)) || isTimeWord(parsed.tokens[head]!.lemma)) return null;
    const addressees = told(verb, marker);
    const last = endOf(verb, marker + 1, head);
    const rest = { last, addressees, rule: `indirect/${preposition}`, frame: preposition };
    return isForTo(parsed, marker, last)
      ? { ...rest, first: marker, marker: -1 }
      : { ...rest, first: marker + 1, marker };
  }
  return null;
}

/** "responded to a widow", "replied to Lund": who is answered is no content. */
function isAnswered(verb: CueVerb, head: number): boolean {
  if (!/^(?:respond|reply)$/.test(verb.cue.lemma)) return false;
  const { upos, lemma } = parsedOf(verb).tokens[head]!;
  return upos === 'PROPN' || upos === 'PRON' || isDoer(lemma) || roleNoun(lemma) !== null;
}

/** "called a rally for Saturday": a verb that tells nobody has its own object there, and the phrase only dates it. */
function isOfObject(verb: CueVerb, marker: number): boolean {
  const object = verb.cue.takesAddressee ? null : firstObject(verb);
  return object !== null && object < marker;
}

/** "for foreign forces to leave": here "for" opens the clause and belongs to what is said. */
function isForTo({ tokens }: Sentence, marker: number, last: number): boolean {
  if (tokens[marker]!.form.toLowerCase() !== 'for') return false;
  const to = tokens.findIndex(({ xpos }, i) => xpos === 'TO' && i > marker + 1 && i < last);
  return to > 0 && tokens[to + 1]!.xpos === 'VB' && tokens[to - 1]!.upos !== 'VERB';
}

/** Words between a cue and its preposition: "warned the envoys yesterday of". */
const MOST_BETWEEN = 6;

/** The head of a phrase or -ing clause with a preposition that hangs on the cue, or on its object, behind a word. */
function phraseWith(verb: CueVerb, preposition: string, after: number): number | null {
  const parsed = parsedOf(verb);
  const isDeep = preposition === 'at' && verb.cue.lemma === 'put';
  const ofObject = after === verb.word ? [] : isDeep ? subtreeOf(parsed, after) : dependentsOf(parsed, after);
  // "had been warned by the embassy of an attack": the tree may hang the phrase on who warned
  const agents = dependentsBy(parsed, verb.word, 'obl:agent').flatMap((i) => dependentsOf(parsed, i));
  const hangs = [...dependentsOf(parsed, verb.word), ...ofObject, ...(isPassive(parsed, verb.word) ? agents : [])];
  const found = hangs.find((i) => {
    if (i <= after || i > verb.limit) return false;
    const mark = dependentsBy(parsed, i, 'mark').find((m) => m > after && m < i);
    return (
      caseOf(parsed, i) === preposition ||
      (mark !== undefined && parsed.tokens[mark]!.form.toLowerCase() === preposition)
    );
  });
  return found ?? null;
}

/**
 * An -ing clause: "denied taking the money".
 * @example gerundOf(verb)?.rule // 'indirect/gerund'
 */
export function gerundOf(verb: CueVerb): Complement | null {
  const parsed = parsedOf(verb);
  const clause = dependentsBy(parsed, verb.word, 'xcomp', 'ccomp', 'advcl').find(
    (i) => i > verb.word && i <= verb.limit && isGerund(parsed, i) && !hasComma(parsed, verb.word, i),
  );
  if (clause === undefined) return null;
  const first = Math.min(...subtreeOf(parsed, clause).filter((i) => i > verb.word));
  const last = beforeGapped(parsed, first, endOf(verb, first, clause));
  return { first, last, marker: -1, addressees: [], rule: 'indirect/gerund', frame: 'ing' };
}

/** "taking", "having taken", "being told". */
function isGerund(parsed: Sentence, word: number): boolean {
  const { xpos } = parsed.tokens[word]!;
  if (xpos !== 'VBN') return xpos === 'VBG';
  const [first] = dependentsBy(parsed, word, 'aux');
  return first !== undefined && parsed.tokens[first]!.xpos === 'VBG';
}

/**
 * A mere object: "condemned the raid on the depot".
 * @example objectOf(verb)?.rule // 'indirect/object'
 */
export function objectOf(verb: CueVerb): Complement | null {
  const parsed = parsedOf(verb);
  const [object, hearer] = promisedTo(verb) ?? [firstObject(verb), null];
  if (object === null || (verb.cue.class !== 'deny' && isSaying(parsed, object))) return null;
  if (isReflexive(parsed, object)) return null;
  const first = Math.min(...subtreeOf(parsed, object).filter((i) => i > verb.word));
  const isPointing = parsed.tokens[object]!.upos === 'PRON' && first === object;
  const seen = doingOf(verb, object);
  const last = isFreeRelative(parsed, object)
    ? Math.min(verb.limit, withClosing(parsed, subtreeOf(parsed, object).at(-1)!))
    : isPointing
      ? object
      : beforeRemark(parsed, first, beforeGapped(parsed, first, endOf(verb, first, seen ?? object)));
  const end = isPointing ? last : withPlace(verb, object, last);
  const to = hearer === null ? admittedTo(verb, object, end) : null;
  const addressees = hearer !== null ? [hearer] : to === null ? [] : [to.hearer];
  return { first, last: to?.last ?? end, marker: -1, addressees, rule: 'indirect/object', frame: 'noun' };
}

/** "admitted the payments | to the police": to whom it was admitted, and the last word before; null for nobody. */
function admittedTo(
  verb: CueVerb,
  object: number,
  last: number,
): { readonly hearer: number; readonly last: number } | null {
  if (!/^(?:admit|confess|disclose|reveal|recount|mention|confirm)$/.test(verb.cue.lemma)) return null;
  const parsed = parsedOf(verb);
  const hearer = [...dependentsBy(parsed, object, 'nmod'), ...dependentsBy(parsed, verb.word, 'obl')].find(
    (i) => i > object && caseOf(parsed, i) === 'to' && isHearer(parsed, i),
  );
  const to = hearer === undefined ? -1 : (dependentsBy(parsed, hearer, 'case')[0] ?? -1);
  return hearer === undefined || to <= object ? null : { hearer, last: Math.min(last, to - 1) };
}

/** "the police", "reporters", "her husband", "Reuters", and not "the appointment to the board", "the road to the mine". */
function isHearer({ tokens, names }: Sentence, word: number): boolean {
  const { lemma, upos, form } = tokens[word]!;
  const isPerson = names.some(({ kind, first, last }) => kind === 'PER' && first <= word && word <= last);
  if (upos === 'PROPN') return isPerson || outletByName(form) !== null;
  const kinds = roleNoun(lemma.toLowerCase())?.kinds ?? [];
  return upos === 'PRON' || isDoer(lemma) || lemma === 'police' || kinds.includes('person') || kinds.includes('people');
}

/** "reported smoke | in the rear cabin": a phrase right behind the object tells more of it, unless it tells when or on what occasion it was said. */
function withPlace(verb: CueVerb, object: number, last: number): number {
  const parsed = parsedOf(verb);
  const { tokens } = parsed;
  if (
    last !== object ||
    !/^(?:in|near|at|under|behind|inside|outside|along|across)$/i.test(tokens[last + 1]?.form ?? '')
  )
    return last;
  const noun = dependentsBy(parsed, verb.word, 'obl').find(
    (i) => i > last + 1 && dependentsBy(parsed, i, 'case').includes(last + 1),
  );
  if (noun === undefined || noun > verb.limit || tokens[noun]!.upos !== 'NOUN') return last;
  const { lemma } = tokens[noun]!;
  const isSaying = isTimeWord(lemma) || SPEECH_OCCASIONS.has(lemma) || SAYING_NOUNS.has(lemma) || isOccasionNoun(lemma);
  return isSaying
    ? last
    : Math.max(noun, ...subtreeOf(parsed, noun).filter((i) => i <= verb.limit && tokens[i]!.upos !== 'PUNCT'));
}

/** "promised the farmers a fair price": what is promised, and to whom, where two objects stand side by side. */
function promisedTo(verb: CueVerb): readonly [object: number, hearer: number] | null {
  const parsed = parsedOf(verb);
  const { lemma } = parsed.tokens[verb.word]!;
  const [hearer, object] = dependentsBy(parsed, verb.word, 'obj', 'iobj').filter(
    (i) => i > verb.word && i <= verb.limit,
  );
  if (!/^(?:promise|offer|guarantee|pledge|wish|owe)$/.test(lemma) || hearer === undefined || object === undefined)
    return null;
  const between = subtreeOf(parsed, object).filter((i) => i > hearer && i <= object);
  const isBeside = between.length === object - hearer || subtreeOf(parsed, hearer).some((i) => i + 1 === between[0]);
  return isBeside ? [object, hearer] : null;
}

/** "condemned what he called a breach": all of the clause is what is condemned. */
function isFreeRelative(parsed: Sentence, object: number): boolean {
  return (
    /^what(?:ever)?$/i.test(parsed.tokens[object]!.form) && dependentsBy(parsed, object, 'acl').some((i) => i > object)
  );
}

/** The last word, its closing mark with it, and no comma or stop. */
function withClosing({ tokens }: Sentence, end: number): number {
  let last = end;
  while (/^[,.;:]$/.test(tokens[last]!.form)) last--;
  return /^["”’]$/u.test(tokens[last + 1]?.form ?? '') ? last + 1 : last;
}

/** "repeated his threat to block ...": the noun is a cue with a content of its own. */
function isSaying(parsed: Sentence, object: number): boolean {
  if (nounCue(parsed.tokens[object]!.lemma) === null) return false;
  return dependentsBy(parsed, object, 'acl', 'ccomp', 'xcomp').some((i) => i > object);
}

/**
 * What a relative clause tells of: "a ceasefire that Oss had announced".
 * @example antecedentOf(verb)?.rule // 'indirect/antecedent'
 */
export function antecedentOf({ view, sentence, word }: CueVerb): Complement | null {
  const parsed = view.sentences[sentence]!;
  const noun = antecedentAt(parsed, word);
  if (noun < 0) return null;
  const isSaid = (i: number) => i <= noun && parsed.tokens[i]!.upos !== 'PUNCT' && !isPreposition(parsed, i, noun);
  const [first] = subtreeOf(parsed, noun).filter(isSaid);
  return { first: first!, last: noun, marker: -1, addressees: [], rule: 'indirect/antecedent', frame: 'noun' };
}

function isPreposition({ tokens }: Sentence, word: number, head: number): boolean {
  return tokens[word]!.head === head && tokens[word]!.deprel === 'case' && tokens[word]!.upos === 'ADP';
}

/** ", which would ...", ", down from ..." and "in an interview" after what is named are the report's own remarks. */
function beforeRemark({ tokens }: Sentence, first: number, last: number): number {
  for (let i = first + 1; i < last; i++) {
    const { form, upos } = tokens[i]!;
    if (form === ',' && /^(?:which|who|where|whose)$/i.test(tokens[i + 1]!.form)) return i - 1;
    if (form === ',' && /^(?:up|down)$/i.test(tokens[i + 1]!.form) && tokens[i + 2]?.lemma === 'from') return i - 1;
    if (upos === 'ADP' && /^(?:in|during)$/i.test(form) && isOccasion(tokens, i + 1)) return i - 1;
  }
  return last;
}

/** "an interview", "a televised speech": a form of saying with an indefinite article. */
function isOccasion(tokens: readonly Token[], article: number): boolean {
  if (!/^an?$/i.test(tokens[article]?.form ?? '')) return false;
  const noun = tokens.findIndex(({ upos }, i) => i > article && upos !== 'ADJ');
  return noun > 0 && noun - article < 4 && SPEECH_OCCASIONS.has(tokens[noun]!.lemma);
}

/**
 * "called his behaviour “outrageous”" where the tree shows no object: all words up to the marks that end.
 * @example markedWords(verb)?.rule // 'mixed/marked-words'
 */
export function markedWords(verb: CueVerb): Complement | null {
  const { view, sentence, word, limit } = verb;
  if (verb.cue.lemma === 'hold') return null;
  const zones = view.zones[sentence]!;
  const { tokens } = parsedOf(verb);
  let marked = word + 1;
  while (marked <= limit && zones[marked] === zones[word]) {
    if (/^(?:VB[DZP]|MD)$/.test(tokens[marked]!.xpos) || /^[;:]$/.test(tokens[marked]!.form)) return null;
    marked++;
  }
  if (marked > limit || marked - word > MOST_BEFORE_MARKS || isAside(tokens, word + 1, marked)) return null;
  let last = marked;
  while (last < limit && zones[last + 1] === zones[marked]) last++;
  let first = word + 1;
  while (first < marked && /^(?:PUNCT|ADV)$/.test(tokens[first]!.upos)) first++;
  // "wrote on Wednesday with a reference to “the foreign press”": when, and nothing that was written
  if (tokens[first]!.upos === 'ADP' && isTimeWord(tokens[first + 1]?.lemma ?? '')) return null;
  return { first, last, marker: -1, addressees: [], rule: 'mixed/marked-words', frame: null };
}

/** "asked the crowd to leave - “my friends”", "said as much, arguing that it “failed”": the marks stand behind a remark of their own. */
function isAside(tokens: readonly Token[], first: number, marked: number): boolean {
  for (let i = first + 1; i < marked - 1; i++) {
    if (/^(?:--|—|–|-|\()$/.test(tokens[i]!.form)) return true;
    if (tokens[i]!.form === ',' && /^VB[GN]$/.test(tokens[i + 1]!.xpos)) return true;
  }
  return false;
}

/** Words between a cue and the marks that belong to its content. */
const MOST_BEFORE_MARKS = 15;
