// Scores of attributions against gold ones. Method: spans count as right where they are the same once blanks, marks and
// , . ; : are trimmed off; attributions pair one to one by the overlap of their contents (shared words over all words).
import type { Span } from '../src/base/span.js';
import type { AttributionSpans, AttributionType } from './attribution-sets.js';
import { addCounts, type Counts, NO_COUNTS } from './counts.js';

/** The parts of an attribution that are scored. */
export const PARTS = ['source', 'cue', 'content'] as const;
export type Part = (typeof PARTS)[number];

/** How often a part was right among pairs whose gold has it. */
export interface Rate {
  readonly right: number;
  readonly of: number;
}

/** Counts over any number of documents. */
export interface AttributionCounts {
  /** Spans of a part that are exactly right. */
  readonly spans: Readonly<Record<Part, Counts>>;
  /** Pairs whose contents overlap by half, and by four fifths. */
  readonly half: Counts;
  readonly most: Counts;
  /** Source and cue of the pairs that overlap by four fifths. */
  readonly source: Rate;
  readonly cue: Rate;
  /** Pairs with all three parts exactly right. */
  readonly triple: Counts;
}

/** No pair judged yet. */
export const NO_RATE: Rate = { right: 0, of: 0 };

/** Nothing counted yet. */
export const NO_ATTRIBUTIONS: AttributionCounts = {
  spans: { source: NO_COUNTS, cue: NO_COUNTS, content: NO_COUNTS },
  half: NO_COUNTS,
  most: NO_COUNTS,
  source: NO_RATE,
  cue: NO_RATE,
  triple: NO_COUNTS,
};

/** Two counts put together. */
export function addAttributions(a: AttributionCounts, b: AttributionCounts): AttributionCounts {
  const spans = (part: Part) => addCounts(a.spans[part], b.spans[part]);
  return {
    spans: { source: spans('source'), cue: spans('cue'), content: spans('content') },
    half: addCounts(a.half, b.half),
    most: addCounts(a.most, b.most),
    source: addRates(a.source, b.source),
    cue: addRates(a.cue, b.cue),
    triple: addCounts(a.triple, b.triple),
  };
}

/** Two rates put together. */
export function addRates(a: Rate, b: Rate): Rate {
  return { right: a.right + b.right, of: a.of + b.of };
}

/**
 * Counts for one text. With types given only gold attributions of those types count; what answers another is set aside,
 * and so is what answers none and is of another type.
 * @example countAttributions(text, gold, system, ['direct', 'mixed']).half.correct // 12
 */
export function countAttributions(
  text: string,
  gold: readonly AttributionSpans[],
  system: readonly AttributionSpans[],
  types: readonly AttributionType[] | null,
): AttributionCounts {
  const pairs = pairUp(text, gold, system);
  const isKept = (one: AttributionSpans) => types === null || types.includes(one.type);
  const partner = new Map(pairs.map((pair) => [pair.system, pair.gold]));
  const answers = system.filter((one) => isKept(partner.get(one) ?? one));
  const wanted = gold.filter(isKept);
  const right = pairs.filter((pair) => isKept(pair.gold));
  const counts = (correct: number): Counts => ({ correct, gold: wanted.length, system: answers.length });
  const most = right.filter(({ overlap }) => overlap >= 0.8);
  return {
    spans: {
      source: countSpans(text, 'source', wanted, answers),
      cue: countSpans(text, 'cue', wanted, answers),
      content: countSpans(text, 'content', wanted, answers),
    },
    half: counts(right.filter(({ overlap }) => overlap >= 0.5).length),
    most: counts(most.length),
    source: rateOf(text, 'source', most),
    cue: rateOf(text, 'cue', most),
    triple: counts(right.filter((pair) => PARTS.every((part) => isSame(text, part, pair))).length),
  };
}

/** A gold attribution with the one that answers it. */
export interface Pair {
  readonly gold: AttributionSpans;
  readonly system: AttributionSpans;
  readonly overlap: number;
}

/**
 * Gold and system attributions one to one, the greatest overlap of contents first.
 * @example pairUp(text, gold, system)[0]?.overlap // 1 where the contents are the same
 */
export function pairUp(
  text: string,
  gold: readonly AttributionSpans[],
  system: readonly AttributionSpans[],
): readonly Pair[] {
  const words = wordStarts(text);
  const [goldWords, systemWords] = [gold, system].map((list) => list.map(({ content }) => covered(words, content)));
  const found = gold.flatMap((one, i) =>
    system.map((other, j) => ({ gold: one, system: other, overlap: overlapOf(goldWords![i]!, systemWords![j]!) })),
  );
  const used = new Set<AttributionSpans>();
  return found
    .filter(({ overlap }) => overlap > 0)
    .sort((a, b) => b.overlap - a.overlap)
    .filter((pair) => {
      if (used.has(pair.gold) || used.has(pair.system)) return false;
      used.add(pair.gold).add(pair.system);
      return true;
    });
}

function wordStarts(text: string): readonly Span[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}_]+|[^\p{L}\p{N}\p{M}_\s]/gu)].map(({ index, 0: word }) => {
    return { start: index, end: index + word.length };
  });
}

function covered(words: readonly Span[], spans: readonly Span[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { start, end } of spans) {
    for (let i = firstAfter(words, start); i < words.length && words[i]!.start < end; i++) found.add(i);
  }
  return found;
}

function firstAfter(words: readonly Span[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function overlapOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

function countSpans(
  text: string,
  part: Part,
  gold: readonly AttributionSpans[],
  system: readonly AttributionSpans[],
): Counts {
  const [wanted, given] = [gold, system].map((list) => new Set(list.flatMap((one) => keys(text, one[part]))));
  const correct = [...given!].filter((key) => wanted!.has(key)).length;
  return { correct, gold: wanted!.size, system: given!.size };
}

function rateOf(text: string, part: Part, pairs: readonly Pair[]): Rate {
  const having = pairs.filter(({ gold }) => gold[part].length > 0);
  return { right: having.filter((pair) => isSame(text, part, pair)).length, of: having.length };
}

/**
 * Whether a part of a pair is exactly right.
 * @example isSame(text, 'cue', pair) // true
 */
export function isSame(text: string, part: Part, { gold, system }: Pair): boolean {
  const [wanted, given] = [new Set(keys(text, gold[part])), new Set(keys(text, system[part]))];
  return wanted.size === given.size && [...wanted].every((key) => given.has(key));
}

const TRIMMED = /[\s"“”‘’'`«»„,.;:…]/u;

function keys(text: string, spans: readonly Span[]): readonly string[] {
  return spans.map(({ start, end }) => {
    let [from, to] = [start, end];
    while (from < to && TRIMMED.test(text.charAt(from))) from++;
    while (to > from && TRIMMED.test(text.charAt(to - 1))) to--;
    return `${from}-${to}`;
  });
}
