// What an agreement says: its subject, the money in it, how long it is to run, on what it depends.

import type { Span } from '../../base/span.js';
import { overlapsSpan } from '../../base/span.js';
import { obliquesOf } from '../../grammar/arguments.js';
import { dependentsBy, headOf, isRelation, subtreeOf, wordsInside, wordsSpan } from '../../grammar/tree.js';
import { CONTAINING_VERBS } from '../../knowledge/deal-words.js';
import type { Sentence } from '../../language/sentence.js';
import type { ReadingTime } from '../../reading.js';
import type { DealGround } from './deal.js';

const ABOUT: ReadonlySet<string> = new Set(['on', 'for', 'over', 'about', 'to', 'regarding', 'concerning', 'under']);
const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'provided', 'once']);

/**
 * The words that say what an agreement is about, or null: a clause of purpose, what stands after "on" or "for", what it includes.
 * @example subjectOf(ground, 0, 4) // the span of "to establish as many as eight more"
 */
export function subjectOf({ sentences, entityAt }: DealGround, index: number, head: number): Span | null {
  const sentence = sentences[index]!;
  const maker = sentence.tokens[head]!;
  const purposes = [
    ...dependentsBy(sentence, head, 'acl'),
    ...(isObject(maker.deprel) ? dependentsBy(sentence, maker.head, 'advcl', 'xcomp') : []),
  ];
  const purpose = purposes.find((verb) => verb > head && isInfinitive(sentence, verb));
  if (purpose !== undefined) return spanUnder(sentence, purpose);
  const about = obliquesOf(sentence, head).find(
    ({ preposition, noun }) => ABOUT.has(preposition) && !isParty(entityAt(index, noun)?.kind),
  );
  if (about !== undefined) return spanUnder(sentence, about.noun);
  if (
    maker.head >= 0 &&
    isRelation(maker.deprel, ['nsubj']) &&
    CONTAINING_VERBS.has(sentence.tokens[maker.head]!.lemma)
  ) {
    const [object] = dependentsBy(sentence, maker.head, 'obj', 'obl', 'xcomp');
    return object === undefined ? null : spanUnder(sentence, object);
  }
  return null;
}

function isObject(deprel: string): boolean {
  return isRelation(deprel, ['obj', 'nsubj:pass']);
}

function isParty(kind: string | undefined): boolean {
  return kind === 'country' || kind === 'person';
}

function isInfinitive(sentence: Sentence, verb: number): boolean {
  return dependentsBy(sentence, verb, 'mark').some((i) => sentence.tokens[i]!.lemma.toLowerCase() === 'to');
}

/** A word with all under it, without the preposition and the stop at its ends. */
export function spanUnder(sentence: Sentence, word: number): Span {
  const inside = subtreeOf(sentence, word);
  const isEdge = (i: number) => ['ADP', 'PUNCT', 'CCONJ'].includes(sentence.tokens[i]!.upos);
  let [first, last] = [0, inside.length - 1];
  while (first < last && isEdge(inside[first]!)) first++;
  while (last > first && isEdge(inside[last]!)) last--;
  return wordsSpan(sentence, inside[first]!, inside[last]!);
}

/**
 * The id of the money that an agreement is worth, or null.
 * @example amountOf(ground, sentence, 5) // 'f-…' for "$40 billion" of "a $40 billion agreement"
 */
export function amountOf({ figures }: DealGround, sentence: Sentence, head: number): string | null {
  const inside = subtreeOf(sentence, head);
  const phrase = wordsSpan(sentence, inside[0]!, inside.at(-1)!);
  for (let i = firstFrom(figures, phrase.start); i < figures.length && figures[i]!.start < phrase.end; i++) {
    if (figures[i]!.unitKind === 'currency') return figures[i]!.id;
  }
  return null;
}

/**
 * The id of the time that says how long an agreement is to run ("for three years", "a 25-year pact"), or null.
 * @example termOf(ground, sentence, 5) // 't-…'
 */
export function termOf({ times }: DealGround, sentence: Sentence, head: number): string | null {
  const inside = subtreeOf(sentence, head);
  const phrase = wordsSpan(sentence, inside[0]!, inside.at(-1)!);
  for (let i = firstFrom(times, phrase.start); i < times.length && times[i]!.start < phrase.end; i++) {
    if (times[i]!.kind === 'duration' && overlapsSpan(times[i]!, phrase)) return times[i]!.id;
  }
  return null;
}

/**
 * The clauses on which an agreement depends: "if ...", "unless ...".
 * @example conditionsOf(sentence, 5) // the span of "if Ankara opens the border"
 */
export function conditionsOf(sentence: Sentence, head: number): readonly Span[] {
  const { head: above } = sentence.tokens[head]!;
  const clauses = [head, above].filter((word) => word >= 0).flatMap((word) => dependentsBy(sentence, word, 'advcl'));
  return clauses
    .filter((clause) =>
      dependentsBy(sentence, clause, 'mark').some((i) => CONDITIONS.has(sentence.tokens[i]!.lemma.toLowerCase())),
    )
    .map((clause) => spanUnder(sentence, clause));
}

/** The times of a sentence with the words that they hang on. */
export function timesAt(
  { sentences, times }: DealGround,
  index: number,
): readonly { readonly time: ReadingTime; readonly word: number }[] {
  const sentence = sentences[index]!;
  const found: { readonly time: ReadingTime; readonly word: number }[] = [];
  for (let i = firstFrom(times, sentence.start); i < times.length && times[i]!.start < sentence.end; i++) {
    const time = times[i]!;
    const words = time.earliest === null || time.kind === 'duration' ? null : wordsInside(sentence, time);
    if (words !== null) found.push({ time, word: headOf(sentence, words.first, words.last) });
  }
  return found;
}

/** The first that starts at an offset or after it; they stand in the order of the text. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
