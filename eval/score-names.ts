// Names: exact span and class, F1, as in Universal NER (Mayhew et al. 2024), for persons, organisations and places.
import type { Span } from '../src/base/span.js';
import { addCounts, type Counts, NO_COUNTS } from './counts.js';

/** The classes that are measured. Others (MISC, Universal NER's OTH) are left out of both sides. */
export type NameClass = 'PER' | 'ORG' | 'LOC';

/** A name at its place; the unit of the offsets is the caller's, the same on both sides. */
export interface NamedSpan extends Span {
  readonly kind: NameClass;
}

/** Counts over all classes and for each. */
export type NameCounts = Readonly<Record<'all' | NameClass, Counts>>;

/** A run of tagged words: positions in the sentence, both inclusive. */
export interface NameRun {
  readonly kind: string;
  readonly first: number;
  readonly last: number;
}

/**
 * The names in a list of tags. An `I-` that continues nothing begins a name, so I-only tags are read as well.
 * @example nameRuns(['B-PER', 'I-PER', 'O', 'I-LOC']) // PER 0 to 1, LOC 3 to 3
 */
export function nameRuns(tags: readonly string[]): readonly NameRun[] {
  const runs: { kind: string; first: number; last: number }[] = [];
  for (const [index, tag] of tags.entries()) {
    const kind = tag.slice(2);
    const open = runs.at(-1);
    if (!/^[BI]-/.test(tag)) continue;
    if (tag.startsWith('I-') && open?.kind === kind && open.last === index - 1) open.last = index;
    else runs.push({ kind, first: index, last: index });
  }
  return runs;
}

/**
 * A class that is measured, or null.
 * @example nameClass('MISC') // null
 */
export function nameClass(kind: string): NameClass | null {
  return kind === 'PER' || kind === 'ORG' || kind === 'LOC' ? kind : null;
}

/**
 * Tagged words as names at the places of the words.
 * @example namedSpans(['B-LOC'], [{ start: 3, end: 7 }]) // [{ kind: 'LOC', start: 3, end: 7 }]
 */
export function namedSpans(tags: readonly string[], words: readonly Span[]): readonly NamedSpan[] {
  return nameRuns(tags).flatMap(({ kind: written, first, last }) => {
    const kind = nameClass(written);
    const [from, to] = [words[first], words[last]];
    return kind === null || from === undefined || to === undefined ? [] : [{ kind, start: from.start, end: to.end }];
  });
}

/**
 * The counts of one text: a name is right where its start, its end and its class are.
 * @example countNames([{ kind: 'PER', start: 0, end: 5 }], []).all // { correct: 0, gold: 1, system: 0 }
 */
export function countNames(gold: readonly NamedSpan[], system: readonly NamedSpan[]): NameCounts {
  const counts = (kind: NameClass): Counts => {
    const [a, b] = [gold, system].map((names) => new Set(names.filter((name) => name.kind === kind).map(keyOf)));
    const correct = [...(a ?? [])].filter((key) => b?.has(key)).length;
    return { correct, gold: a?.size ?? 0, system: b?.size ?? 0 };
  };
  const [PER, ORG, LOC] = [counts('PER'), counts('ORG'), counts('LOC')];
  return { all: addCounts(addCounts(PER, ORG), LOC), PER, ORG, LOC };
}

function keyOf({ start, end }: Span): string {
  return `${start} ${end}`;
}

/**
 * The counts of several texts put together.
 * @example addNameCounts([]).all // { correct: 0, gold: 0, system: 0 }
 */
export function addNameCounts(all: readonly NameCounts[]): NameCounts {
  const sum = (kind: keyof NameCounts) => all.reduce((total, counts) => addCounts(total, counts[kind]), NO_COUNTS);
  return { all: sum('all'), PER: sum('PER'), ORG: sum('ORG'), LOC: sum('LOC') };
}
