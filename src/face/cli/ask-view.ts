// How answers of each kind are shown: entries for people, columns for tables of other programs.
import type { Evidence, Named } from '../../query/queries.js';
import type { Entry, Quote } from './ask-layout.js';

/** What a cell of a table holds. */
export type Cell = string | number | null;

/** One way to show the answers of a question. */
export interface View<Item> {
  /** @param item the answer, and the one before it, for headings that stand once */
  entry(item: Item, before: Item | undefined): Entry | readonly Entry[];
  /** Columns of `--csv` by name. */
  readonly columns: Readonly<Record<string, (item: Item) => Cell>>;
}

/**
 * Names, the last joined by a comma too.
 * @example namesOf([{ id: 'c-1', name: 'Russia' }, { id: 'c-2', name: 'Iran' }]) // 'Russia, Iran'
 */
export function namesOf(names: readonly Named[]): string {
  return names.map(({ name }) => name).join(', ');
}

/**
 * Parts that are there, with a dot between.
 * @example dotted(['told', null, 'in Tehran']) // 'told · in Tehran'
 */
export function dotted(parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part !== null && part !== undefined && part !== '').join(' · ');
}

/**
 * A number with its noun.
 * @example counted(2, 'report') // '2 reports'
 */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/**
 * Evidence as a quote with its outlet, day and chain.
 * @example quoteOf(evidence).from // 'Harbor News Agency, 2022-07-22, through Ali Khamenei, then IRNA'
 */
export function quoteOf(evidence: Evidence): Quote {
  const { words, sentence, outlet, source, day, through } = evidence;
  const chain = through.length === 0 ? '' : `, through ${through.map(({ name }) => name).join(', then ')}`;
  return { words, sentence, from: `${outlet ?? fileOf(source)}, ${dayWords(day)}${chain}` };
}

/**
 * The name of the file that a source is, without its folders.
 * @example fileOf('archive/2015/report.txt') // 'report.txt'
 */
export function fileOf(source: string): string {
  return source.split('/').at(-1) ?? source;
}

/**
 * Days as people read them.
 * @example dayWords('2022-07-21/2022-07-31') // '2022-07-21 to 2022-07-31'
 * @example dayWords('../2022-07-19') // 'by 2022-07-19'
 */
export function dayWords(day: string | null): string {
  if (day === null) return 'day unknown';
  const [first = '', last] = day.split('/');
  if (last === undefined) return first;
  if (first === '..') return `by ${last}`;
  return last === '..' ? `from ${first}` : `${first} to ${last}`;
}

/**
 * The first few of a list of evidence as quotes; a sentence that tells of a thing twice stands once.
 * @example quotesOf(evidence, 1).length // 1
 */
export function quotesOf(evidence: readonly Evidence[], most: number): readonly Quote[] {
  const sentences = evidence.map(({ report, sentence }) => `${report} ${sentence}`);
  const distinct = evidence.filter((_, at) => sentences.indexOf(sentences[at]!) === at);
  return distinct.slice(0, most).map(quoteOf);
}

/**
 * The columns that every table of evidence ends with.
 * @example evidenceColumns((item) => item.evidence[0]).words(item) // 'Putin met Raisi'
 */
export function evidenceColumns<Item>(of: (item: Item) => Evidence | null | undefined): View<Item>['columns'] {
  return {
    outlet: (item) => of(item)?.outlet ?? null,
    reported: (item) => of(item)?.day ?? null,
    through: (item) => namesOf(of(item)?.through ?? []),
    words: (item) => of(item)?.words ?? null,
    sentence: (item) => of(item)?.sentence ?? null,
    report: (item) => of(item)?.report ?? null,
    source: (item) => of(item)?.source ?? null,
    start: (item) => of(item)?.start ?? null,
    end: (item) => of(item)?.end ?? null,
  };
}
