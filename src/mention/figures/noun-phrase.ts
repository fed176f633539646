// Noun phrases round a figure: the noun that a number counts, and the words of a noun with what narrows it.
import type { Span } from '../../base/span.js';
import { dependentsOf, isUnder } from '../../grammar/tree.js';
import type { Sentence, Token } from '../../language/sentence.js';
import { INVARIANT_PLURALS, SINGULARS } from './figure-contexts.js';

/** A noun with the words before it. Indices are of tokens, all inclusive. */
export interface NounPhrase {
  readonly first: number;
  readonly head: number;
  /** The head, or the last word of a bare complement: "heads of state". */
  readonly last: number;
}

/**
 * The noun phrase that begins right after a word, or null: the words before a noun, and the noun.
 * @example nounPhraseAfter(sentence, 1) // { first: 2, head: 4, last: 4 } in "killed 30 | young Russian soldiers | there"
 */
export function nounPhraseAfter(sentence: Sentence, word: number): NounPhrase | null {
  const first = firstModifier(sentence, word + 1);
  const run = runEnd(sentence, first);
  if (run === null) return null;
  const head = governedEnd(sentence, word, first, run);
  return { first, head, last: withComplement(sentence, head) };
}

/** Skips what stands between a number and the noun without naming it: "eight other", "30 more", a closing quote, a hyphen. */
function firstModifier({ tokens }: Sentence, from: number): number {
  let at = from;
  while (tokens[at] !== undefined && /^(?:other|more|additional|further|such|[”"’'-])$/i.test(tokens[at]!.form))
    at += 1;
  if (tokens[at] === undefined || !isDeterminer(tokens[at]!)) return at;
  at += 1;
  while (tokens[at]?.upos === 'NUM') at += 1;
  return at;
}

/** The last noun of a run of adjectives and nouns. A plural ends it, unless another plural follows ("weapons inspectors"). */
function runEnd({ tokens }: Sentence, first: number): number | null {
  let found: number | null = null;
  if (tokens[first]?.upos === 'CCONJ') return null;
  for (let at = first; at < tokens.length && at < first + LONGEST_RUN; at++) {
    const [token, next] = [tokens[at]!, tokens[at + 1]];
    if (isNoun(token) || isNominal(token)) found = at;
    else if (!isModifier(token, next) && !isNumberInside(token, at === first ? undefined : tokens[at - 1])) break;
    if (isPlural(token) && !leadsPlural(token, next)) break;
  }
  return found;
}

/** "F-16 jets", "its larger 777 planes". */
function isNumberInside({ upos }: Token, before: Token | undefined): boolean {
  return upos === 'NUM' && before !== undefined && /^(?:HYPH|POS|CD|JJR?)$/.test(before.xpos);
}

const LONGEST_RUN = 9;

/** "weapons inspectors", "workers' rights", "MiGs-29"; but "people Republicans": a name or a plural of persons ends the phrase. */
function leadsPlural({ xpos, upos, form }: Token, next: Token | undefined): boolean {
  if (next === undefined) return false;
  if (upos === 'ADJ') return isNoun(next);
  return next.xpos === 'POS' || next.xpos === 'HYPH' || isPluralPair(xpos, next.xpos, form);
}

function isPluralPair(first: string, second: string, form: string): boolean {
  if (first === 'NNPS') return second === 'NNPS' || second === 'NNS';
  return first === 'NNS' && second === 'NNS' && !INVARIANT_PLURALS.has(form.toLowerCase());
}

/** The tree may end the phrase before the run does ("killed 30 people Iran had sent"): at the noun that the number hangs on. */
function governedEnd({ tokens }: Sentence, number: number, first: number, run: number): number {
  let at = number;
  for (let steps = 0; steps < 4; steps++) {
    const { head } = tokens[at]!;
    if (head < 0 || head > run) break;
    if (head >= first && isPlural(tokens[head]!) && tokens[head + 1]?.xpos !== 'HYPH') return head;
    if (head <= number && tokens[head]!.upos !== 'NUM') break;
    at = head;
  }
  return run;
}

/** "heads of state", "cases of cholera": a complement in the singular without determiner says of which sort the things are. */
function withComplement({ tokens }: Sentence, head: number): number {
  if (tokens[head + 1]?.lemma !== 'of') return head;
  const complement = tokens[head + 2];
  if (complement?.xpos === 'JJ' || complement?.xpos !== 'NN') return bareDead(tokens, head + 2);
  const after = tokens[head + 3];
  return after !== undefined && (isNoun(after) || after.upos === 'ADJ') && after.upos !== 'PROPN' ? head : head + 2;
}

/** "number of dead", "package of weapons": one bare word. */
function bareDead(tokens: readonly Token[], at: number): number {
  const [word, after] = [tokens[at], tokens[at + 1]];
  const isBare = word !== undefined && (INVARIANT_PLURALS.has(word.form.toLowerCase()) || word.xpos === 'NNS');
  const ends = after === undefined || !(isNoun(after) || after.upos === 'ADJ');
  return isBare && ends ? at : at - 2;
}

/**
 * The noun phrase that a noun heads, from its first adjective or noun on the left: "Russian soldiers" of "the 300 Russian soldiers".
 * @example nounPhraseOf(sentence, 4) // { first: 2, head: 4, last: 4 }
 */
export function nounPhraseOf(sentence: Sentence, head: number): NounPhrase {
  const { tokens } = sentence;
  let first = head;
  while (first > 0 && isInside(sentence, first - 1, head)) first -= 1;
  while (first < head && !isNoun(tokens[first]!) && tokens[first]!.upos !== 'ADJ' && tokens[first]!.upos !== 'VERB')
    first += 1;
  return { first, head, last: withComplement(sentence, head) };
}

function isInside(sentence: Sentence, word: number, head: number): boolean {
  const token = sentence.tokens[word]!;
  const isPart =
    isNoun(token) ||
    token.upos === 'ADJ' ||
    token.xpos === 'HYPH' ||
    (token.upos === 'VERB' && token.deprel === 'amod');
  return isPart && isUnder(sentence, word, head) && head - word < LONGEST_RUN;
}

/**
 * The words of a phrase in the text.
 * @example phraseSpan(sentence, { first: 2, head: 4, last: 4 }) // the span of "young Russian soldiers"
 */
export function phraseSpan({ tokens }: Sentence, { first, last }: NounPhrase): Span {
  return { start: tokens[first]!.start, end: tokens[last]!.end };
}

/**
 * What a counted noun makes as a unit: its singular, with a bare complement; null for a number that is used as a noun.
 * @example unitOf(sentence, phrase) // 'head of state' of "heads of state"
 */
export function unitOf({ tokens }: Sentence, { head, last }: NounPhrase): string | null {
  if (!/\p{L}/u.test(tokens[head]!.lemma)) return null;
  const complement = tokens.slice(head + 1, last + 1).map(({ form }) => form.toLowerCase());
  return [singularOf(tokens[head]!), ...complement].join(' ');
}

function singularOf({ form, lemma, xpos, upos }: Token): string {
  if (upos === 'PROPN') return lemma === form && /[^s]s$/.test(form) && xpos === 'NNPS' ? form.slice(0, -1) : lemma;
  const lower = form.toLowerCase();
  const known = SINGULARS.get(lower);
  if (known !== undefined) return known;
  if (lower.endsWith('men') && xpos === 'NNS') return `${lower.slice(0, -2)}an`;
  const isUnchanged = lemma.toLowerCase() === lower && /^NNP?S$/.test(xpos) && /[^s]s$/.test(lower);
  return isUnchanged && !INVARIANT_PLURALS.has(lower) ? lower.slice(0, -1) : lemma.toLowerCase();
}

/**
 * Whether a noun speaks of more than one.
 * @example isPlural(token) // true for "soldiers", "people", "aircraft"
 */
export function isPlural({ xpos, form }: Token): boolean {
  return xpos === 'NNS' || xpos === 'NNPS' || INVARIANT_PLURALS.has(form.toLowerCase());
}

/**
 * Whether a word is a noun or a name.
 * @example isNoun(token) // true for "treaty" and for "Oslo"
 */
export function isNoun({ upos, xpos }: Token): boolean {
  return upos === 'NOUN' || upos === 'PROPN' || xpos.startsWith('NN');
}

function isDeterminer({ xpos, lemma }: Token): boolean {
  return (xpos === 'DT' || xpos === 'PRP$') && lemma !== 'no';
}

/** An adjective that stands where nouns stand: "at least one civilian was hurt", "12 injured were flown out". */
function isNominal({ upos, deprel }: Token): boolean {
  return upos === 'ADJ' && /^(?:nsubj|obj|obl)/.test(deprel);
}

/** What may stand before a noun: adjectives, participles, nouns with hyphens, adverbs before adjectives. */
function isModifier({ upos, xpos, deprel }: Token, next: Token | undefined): boolean {
  if (upos === 'ADJ' || xpos === 'HYPH') return true;
  if (next === undefined) return false;
  if (xpos === 'POS') return true;
  const leads = isNoun(next) || next.upos === 'ADJ' || next.xpos === 'HYPH' || /^VB[NG]$/.test(next.xpos);
  const isParticiple = /^VB[NG]$/.test(xpos) && /^(?:amod|compound|conj)/.test(deprel);
  return leads && (isParticiple || xpos === 'RB' || (xpos === 'CD' && next.xpos !== 'NNS') || xpos === 'CC');
}

/**
 * The first dependent of a word by one of the relations that stands on its right, or null.
 * @example dependentAfter(sentence, 2, /^acl/) // the participle in "soldiers killed there"
 */
export function dependentAfter(sentence: Sentence, word: number, relation: RegExp): number | null {
  return dependentsOf(sentence, word).find((i) => i > word && relation.test(sentence.tokens[i]!.deprel)) ?? null;
}
