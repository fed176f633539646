// Noun cues: "Lund's claim that the vote was stolen", "a threat by the ministry to halt", "accusations of fraud".

import { dependentsBy, dependentsOf, isRelation, subtreeOf } from '../../grammar/tree.js';
import { isNegated } from '../../grammar/verb-group.js';
import type { Cue, CuePreposition } from '../../knowledge/cue.js';
import { nounCue } from '../../knowledge/cue-lexicon.js';
import { roleNoun } from '../../knowledge/role-nouns.js';
import { isDoer, sourceNoun } from '../../knowledge/source-nouns.js';
import {
  CONVEYING_VERBS,
  EXPRESSING_VERBS,
  LIGHT_TELLING_VERBS,
  PASSING_VERBS,
} from '../../knowledge/telling-words.js';
import type { Sentence } from '../../language/sentence.js';
import type { WordRun } from '../../mention/mention.js';
import type { Finding, SayingMode } from './attribution.js';
import { contentEnd, spanOf } from './content-span.js';
import { cueAt } from './cue-verbs.js';
import { isJudging } from './judging.js';
import { type ReportView, zoneBounds } from './report-view.js';
import { caseOf, phraseAfterCase } from './sources.js';
import { isModal, modeOfClass, subjectOf } from './verb-words.js';
import { phraseOf, runOf } from './word-runs.js';

/**
 * The findings of nouns of saying and thinking.
 * @example findNounCues(view)[0]?.cue?.lemma // 'claim'
 */
export function findNounCues(view: ReportView): readonly Finding[] {
  return view.sentences.flatMap((parsed, sentence) =>
    parsed.tokens.flatMap(({ upos, lemma }, word) => {
      const isNoun = upos === 'NOUN' || (lemma === 'doubt' && upos === 'ADV');
      const cue = isNoun ? nounCue(lemma) : null;
      return cue === null ? [] : (nounSaying(view, sentence, word, cue) ?? []);
    }),
  );
}

/** "expressed concern about" says it; "has fears that" only holds it; "would drop its demand" is yet to come. */
function modeBehind(parsed: Sentence, verb: number, cue: Cue): SayingMode {
  if (isNegated(parsed, verb)) return 'unsaid';
  if (isModal(parsed, verb) && LIGHT_TELLING_VERBS.has(parsed.tokens[verb]!.lemma)) return 'unmade';
  const mode = modeOfClass(cue.class);
  if (mode === 'held' && CONVEYING_VERBS.has(parsed.tokens[verb]!.lemma)) return 'said';
  return mode === 'held' && EXPRESSING_VERBS.has(parsed.tokens[verb]!.lemma) ? 'said' : mode;
}

interface NounContent {
  readonly first: number;
  readonly last: number;
  readonly marker: number;
}

function nounSaying(view: ReportView, sentence: number, word: number, cue: Cue): Finding | null {
  const parsed = view.sentences[sentence]!;
  const content = contentOf(view, sentence, word, cue);
  if (content === null) return null;
  const source = sourceOfNoun(view, sentence, word);
  if (source === null) return null;
  const { first, last, marker } = content;
  if (parsed.tokens.slice(first, last + 1).every(({ upos }) => upos === 'NUM')) return null;
  if (source.first >= first && source.first <= last) return null;
  const verb = parsed.tokens[word]!.head;
  return {
    sentence,
    cueWord: word,
    source,
    cue: { spans: [spanOf(parsed, word, word)], lemma: cue.lemma, class: cue.class },
    content: [spanOf(parsed, first, last)],
    marker: marker < 0 ? null : spanOf(parsed, marker, marker),
    isDirect: false,
    mode: isObjection(parsed, cue, marker)
      ? 'said'
      : verb >= 0
        ? modeBehind(parsed, verb, cue)
        : modeOfClass(cue.class),
    addressees: [],
    via: [],
    rule: 'indirect/noun',
    basis: 'stated',
  };
}

/** "his objection that the plan was late": with a clause of its own it is a word, and not only a stand. */
function isObjection({ tokens }: Sentence, { class: kind }: Cue, marker: number): boolean {
  return kind === 'side' && /^that$/i.test(tokens[marker]?.form ?? '');
}

function contentOf(view: ReportView, sentence: number, word: number, cue: Cue): NounContent | null {
  return (
    (cue.frames.has('clause') && cue.class !== 'think' ? copularClause(view, sentence, word) : null) ??
    (cue.frames.has('clause') ? thatClause(view, sentence, word) : null) ??
    (cue.frames.has('infinitive') ? infinitive(view, sentence, word) : null) ??
    phrase(view, sentence, word, cue)
  );
}

/** "claim that the vote was stolen". */
function thatClause(view: ReportView, sentence: number, word: number): NounContent | null {
  const { tokens } = view.sentences[sentence]!;
  const that = joiningWord(view.sentences[sentence]!, word);
  const token = tokens[that];
  if (token === undefined || !/^(?:that|whether)$/i.test(token.form)) return null;
  const parsed = view.sentences[sentence]!;
  if (that !== thatBehindOwner(parsed, word) && !isConjunction(parsed, that)) return null;
  const isThat = /^that$/i.test(token.form);
  // "a voice message that his cousin played to the Argus": the clause tells what was done with the paper
  if (isThat && isPassedOn(tokens, that)) return null;
  const limit = limitOf(view, sentence, word, that);
  const first = isThat ? that + 1 : that;
  if (first > limit) return null;
  const last = contentEnd(view, sentence, word, first, beforeLostVerb(view.sentences[sentence]!, word, first, limit));
  return { first, last, marker: isThat ? that : -1 };
}

/** "that his cousin played to the paper": a clause whose verb lacks its object. */
function isPassedOn(tokens: Sentence['tokens'], that: number): boolean {
  const verb = tokens.findIndex(({ upos }, i) => i > that && upos === 'VERB');
  if (verb < 0 || verb - that > 5 || !PASSING_VERBS.has(tokens[verb]!.lemma)) return false;
  if (tokens.slice(that, verb).some(({ upos }) => upos === 'AUX')) return false;
  return tokens[verb + 1] === undefined || /^(?:ADP|PUNCT|CCONJ)$/.test(tokens[verb + 1]!.upos);
}

/** Words from a noun to the "was that" or "was short:" that tells it. */
const MOST_TO_COPULA = 16;

/** "Tarsia's demand was that the port be handed over", "The message from the envoy was short: the wharf must be ready". */
function copularClause(view: ReportView, sentence: number, word: number): NounContent | null {
  const { tokens } = view.sentences[sentence]!;
  const be = tokens.findIndex(({ lemma, xpos }, i) => i > word && lemma === 'be' && /^VB[DZP]$/.test(xpos));
  if (be < 0 || be - word > MOST_TO_COPULA || tokens[be + 1] === undefined) return null;
  const between = tokens.slice(word + 1, be);
  if (between.some(({ xpos, form }) => /^(?:VB[DZP]|MD)$/.test(xpos) || /^(?:that|:|;)$/i.test(form))) return null;
  const { last } = zoneBounds(view, sentence, word);
  const isThat = /^that$/i.test(tokens[be + 1]!.form) && tokens[be + 2] !== undefined;
  const colon = tokens.findIndex(({ form }, i) => i > be && i - be < 4 && form === ':');
  const isShort = colon > 0 && tokens.slice(be + 1, colon).every(({ upos }) => /^(?:ADJ|ADV)$/.test(upos));
  if (!isThat && !isShort) return null;
  const first = isThat ? be + 2 : colon + 1;
  if (first > last) return null;
  return { first, last: contentEnd(view, sentence, word, first, last), marker: isThat ? be + 1 : -1 };
}

/** The word right behind a noun, behind a mark, or behind whose word it is: "a report in the Courier that", "fears among envoys that". */
function joiningWord(parsed: Sentence, word: number): number {
  const { tokens } = parsed;
  const next = /^(?:,|”|")$/u.test(tokens[word + 1]?.form ?? '') ? word + 2 : word + 1;
  return tokens[next]?.upos === 'ADP' ? (thatBehindOwner(parsed, word) ?? next) : next;
}

/** A "that" right behind such an owner, before a clause with a subject of its own. */
function thatBehindOwner(parsed: Sentence, word: number): number | null {
  const owner = dependentsBy(parsed, word, 'nmod', 'obl').find((i) => i > word && isOwnerBehind(parsed, word, i));
  if (owner === undefined) return null;
  const clause = [...dependentsBy(parsed, word, 'acl', 'ccomp'), ...dependentsBy(parsed, owner, 'acl')].find(
    (i) => i > owner && dependentsBy(parsed, i, 'nsubj').some((subject) => parsed.tokens[subject]!.xpos !== 'WDT'),
  );
  const [first] = clause === undefined ? [] : subtreeOf(parsed, clause);
  return first !== undefined && first > owner && /^that$/i.test(parsed.tokens[first]!.form) ? first : null;
}

/** "Lund's claim that the vote was stolen drew laughter": a verb in small letters that was taken for a name. */
function beforeLostVerb({ tokens }: Sentence, noun: number, first: number, limit: number): number {
  if (tokens[noun]!.head >= 0) return limit;
  const lost = tokens.findIndex(({ xpos, form }, i) => {
    if (i <= first) return false;
    if (xpos === 'NNP' && /^\p{Ll}/u.test(form)) return true;
    return /^VB[ND]$/.test(xpos) && (tokens[i - 1]!.xpos === 'VBN' || isBehindClause(tokens, first, i));
  });
  return lost < 0 || lost > limit ? limit : lost - 1;
}

/** "that the vote was fair | drew laughter": a past form behind a clause that has its verb, and a predicate, already. */
function isBehindClause(tokens: Sentence['tokens'], first: number, word: number): boolean {
  if (!/^(?:ADJ|NOUN|PROPN|ADV)$/.test(tokens[word - 1]!.upos) || tokens[word + 1]?.lemma === 'by') return false;
  const verb = tokens.findIndex(({ xpos }, i) => i >= first && /^(?:VB[DZP]|MD)$/.test(xpos));
  return verb >= 0 && verb < word - 1;
}

/** "that" with a subject of its own clause behind it, not "a claim that shook the city". */
function isConjunction({ tokens }: Sentence, that: number): boolean {
  const { deprel, xpos } = tokens[that]!;
  if (isRelation(deprel, ['nsubj', 'obj', 'det'])) return false;
  return deprel === 'mark' || xpos === 'IN';
}

/** The end of the clause on a noun: where the tree says so, and before the verb whose subject the noun is. */
function limitOf(view: ReportView, sentence: number, word: number, first: number): number {
  const parsed = view.sentences[sentence]!;
  const { last } = zoneBounds(view, sentence, word);
  const under = subtreeOf(parsed, word).filter((i) => i >= first);
  const end = under.at(-1) ?? first;
  const { head, deprel } = parsed.tokens[word]!;
  if (isRelation(deprel, ['obj', 'obl', 'nmod', 'root', 'conj', 'iobj']) && head < word)
    return Math.max(end, lastOfObject(parsed, word, last));
  return end;
}

/** After an object nothing else follows, so its clause runs on as far as its verb's own clause does. */
function lastOfObject(parsed: Sentence, word: number, last: number): number {
  const { head } = parsed.tokens[word]!;
  if (head < 0) return last;
  return Math.min(last, subtreeOf(parsed, head).at(-1) ?? last);
}

/** "threat to block the talks". */
function infinitive(view: ReportView, sentence: number, word: number): NounContent | null {
  const parsed = view.sentences[sentence]!;
  const { tokens } = parsed;
  for (const i of dependentsBy(parsed, word, 'acl', 'xcomp', 'advcl', 'ccomp')) {
    const to = dependentsBy(parsed, i, 'mark').find((m) => m > word && tokens[m]!.lemma === 'to');
    if (to === undefined) continue;
    const limit = subtreeOf(parsed, i).at(-1)!;
    return { first: to, last: contentEnd(view, sentence, word, to, limit), marker: -1 };
  }
  return null;
}

const PREPOSITIONS: readonly CuePreposition[] = ['of', 'for', 'about', 'against', 'to', 'on'];

/** "accusations of fraud", "a call for calm". */
function phrase(view: ReportView, sentence: number, word: number, cue: Cue): NounContent | null {
  const parsed = view.sentences[sentence]!;
  for (const preposition of PREPOSITIONS) {
    if (!cue.frames.has(preposition)) continue;
    const head = dependentsOf(parsed, word).find((i) => i > word && startsWith(parsed, i, preposition));
    if (head === undefined) continue;
    const marker = parsed.tokens.findIndex(({ form }, i) => i > word && form.toLowerCase() === preposition);
    if (marker < 0 || marker >= head) continue;
    const limit = subtreeOf(parsed, head).at(-1)!;
    return { first: marker + 1, last: contentEnd(view, sentence, word, marker + 1, limit), marker };
  }
  return null;
}

function startsWith(parsed: Sentence, head: number, preposition: string): boolean {
  if (caseOf(parsed, head) === preposition) return true;
  return dependentsBy(parsed, head, 'mark').some(
    (i) => i < head && parsed.tokens[i]!.form.toLowerCase() === preposition,
  );
}

/** Whose word it is: "Lund's", "his", "by the ministry", or the subject of the verb that the noun is the object of. */
function sourceOfNoun(view: ReportView, sentence: number, word: number): WordRun | null {
  const parsed = view.sentences[sentence]!;
  const bounds = zoneBounds(view, sentence, word);
  const owner = dependentsBy(parsed, word, 'nmod:poss').find((i) => i < word && i >= bounds.first);
  if (owner !== undefined) return possessor(view, sentence, owner, word, bounds.first);
  const maker = dependentsBy(parsed, word, 'compound').find((i) => i < word && parsed.tokens[i]!.upos === 'PROPN');
  if (maker !== undefined) return phraseOf(view.sentences, sentence, maker, { first: bounds.first, last: word - 1 });
  const agent = dependentsBy(parsed, word, 'nmod', 'obl').find((i) => i > word && isOwnerBehind(parsed, word, i));
  if (agent !== undefined && agent <= bounds.last) {
    const that = thatBehindOwner(parsed, word);
    return phraseAfterCase(view, sentence, agent, that === null ? bounds : { ...bounds, last: that - 1 });
  }
  const { head, deprel } = parsed.tokens[word]!;
  if (head < 0 || !isRelation(deprel, ['obj', 'obl', 'root', 'xcomp']) || !isLight(parsed, head)) return null;
  const subject = subjectOf(parsed, head);
  if (subject < bounds.first || subject >= word) return null;
  return phraseOf(view.sentences, sentence, subject, { first: bounds.first, last: head - 1 });
}

/** "a claim by the ministry", "fears among envoys", "a report in the Courier". */
function isOwnerBehind(parsed: Sentence, noun: number, owner: number): boolean {
  const { tokens } = parsed;
  const preposition = caseOf(parsed, owner) ?? '';
  if (/^(?:by|from|among|amongst|within)$/.test(preposition)) return true;
  if (preposition === 'of' && isPerson(parsed, owner)) return true;
  return preposition === 'in' && PRINTED.test(tokens[noun]!.lemma) && tokens[owner]!.upos === 'PROPN';
}

/** "the view of border commanders that ...", "the evidence of the night nurse that ...". */
function isPerson({ tokens, names }: Sentence, word: number): boolean {
  const { lemma, upos } = tokens[word]!;
  if (upos === 'PROPN') return names.some(({ kind, first, last }) => kind === 'PER' && first <= word && word <= last);
  return (
    /^(?:person|people)$/.test(roleNoun(lemma.toLowerCase())?.kinds[0] ?? '') ||
    isDoer(lemma) ||
    sourceNoun(lemma) === 'person'
  );
}

const PRINTED = /^(?:report|article|story|editorial|column|account)$/;

/** A verb that only carries the noun: "issued a warning", "made the claim". */
function isLight(parsed: Sentence, verb: number): boolean {
  const { lemma, upos } = parsed.tokens[verb]!;
  const cue = cueAt(parsed, verb);
  return LIGHT_TELLING_VERBS.has(lemma) || upos === 'AUX' || (cue !== null && !isJudging(cue.class));
}

/** The possessive mark belongs to the run: "Lund's". */
function possessor(view: ReportView, sentence: number, owner: number, word: number, first: number): WordRun | null {
  const run = phraseOf(view.sentences, sentence, owner, { first, last: word - 1 });
  return run && runOf(view.sentences, sentence, { first: run.first, last: run.last });
}
