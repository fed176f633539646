// Reports with a hand-made list of statements: which attributions answer them, and what these get right, by their words.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Span } from '../src/base/span.js';
import type { Attribution } from '../src/claim/attribution/attribution.js';

/** A statement of the list: its words as they stand in the report, the names of who takes part. */
export interface ListedStatement {
  readonly id: string;
  readonly kind: string;
  readonly cue: string;
  readonly content: readonly string[];
  readonly via: readonly string[];
  readonly addressee: string | null;
}

/** A report with its list. */
export interface ListedReport {
  readonly file: string;
  readonly text: string;
  readonly statements: readonly ListedStatement[];
}

/** How many statements were found and how much of each is right. */
export interface ListCounts {
  readonly listed: number;
  readonly found: number;
  /** Attributions that answer no statement of the list and do not stand inside one. */
  readonly stray: number;
  readonly exact: number;
  readonly cue: number;
  readonly kind: number;
  readonly via: number;
  readonly addressee: number;
}

/**
 * The reports of a reference file that lie beside it.
 * @example readListedReports('reports/reference.json')[0]?.statements.length // 26
 */
export function readListedReports(path: string): readonly ListedReport[] {
  const parsed: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return listAt(parsed, 'reports').flatMap((report) => {
    const file = textAt(report, 'file') ?? '';
    const at = join(dirname(path), file);
    if (!existsSync(at)) return [];
    return [{ file, text: readFileSync(at, 'utf8'), statements: listAt(report, 'statements').map(statementOf) }];
  });
}

function statementOf(value: unknown): ListedStatement {
  return {
    id: textAt(value, 'id') ?? '',
    kind: textAt(value, 'kind') ?? '',
    cue: textAt(value, 'cue') ?? '',
    content: listAt(value, 'content').map(String),
    via: listAt(value, 'via').map(String),
    addressee: textAt(value, 'addressee'),
  };
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

function listAt(value: unknown, name: string): readonly unknown[] {
  const field = fieldOf(value, name);
  return Array.isArray(field) ? field : [];
}

function textAt(value: unknown, name: string): string | null {
  const field = fieldOf(value, name);
  return typeof field === 'string' ? field : null;
}

/**
 * Counts for one report. A statement is found where an attribution shares half of its characters, exact from 95 in 100 on.
 * @param misses told of each statement that was missed and each attribution that answers none
 * @example countListed(report, attributions, () => undefined).found // 26
 */
export function countListed(
  { text, statements }: ListedReport,
  attributions: readonly Attribution[],
  misses: (line: string) => void,
): ListCounts {
  const made = attributions.filter(({ mode, relays }) => relays === null && (mode === 'said' || mode === 'shown'));
  const used = new Set<Attribution>();
  const pairs = statements.flatMap((statement) => {
    const best = bestOf(text, statement, made, used);
    if (best === null) misses(`missed ${statement.id}: ${statement.content[0]}`);
    else used.add(best.attribution);
    return best === null ? [] : [best];
  });
  const listed = statements.flatMap(({ content }) => placesOf(text, content));
  const stray = made.filter((one) => !used.has(one) && shared(one.content, listed) <= 0.5 * sizeOf(one.content));
  for (const { content } of stray)
    misses(`extra: ${content.map(({ start, end }) => text.slice(start, end)).join(' | ')}`);
  const count = (holds: (pair: ListPair) => boolean) => pairs.filter(holds).length;
  return {
    listed: statements.length,
    found: pairs.length,
    stray: stray.length,
    exact: count(({ overlap }) => overlap >= 0.95),
    cue: count((pair) => hasCue(text, pair)),
    kind: count(({ statement, attribution }) => statement.kind === attribution.quotation),
    via: count((pair) => hasNames(text, pair.statement.via, pair.attribution.via)),
    addressee: count(
      ({ statement: { addressee }, attribution }) =>
        addressee === null || hasNames(text, [addressee], attribution.addressees),
    ),
  };
}

interface ListPair {
  readonly statement: ListedStatement;
  readonly attribution: Attribution;
  readonly overlap: number;
}

function bestOf(
  text: string,
  statement: ListedStatement,
  made: readonly Attribution[],
  used: ReadonlySet<Attribution>,
): ListPair | null {
  const wanted = placesOf(text, statement.content);
  let best: ListPair | null = null;
  for (const attribution of made) {
    const both = shared(wanted, attribution.content);
    const overlap = both / (sizeOf(wanted) + sizeOf(attribution.content) - both || 1);
    if (!used.has(attribution) && overlap >= 0.5 && overlap > (best?.overlap ?? 0))
      best = { statement, attribution, overlap };
  }
  return best;
}

function placesOf(text: string, pieces: readonly string[]): readonly Span[] {
  return pieces.flatMap((piece) => {
    const start = text.indexOf(piece);
    return start < 0 ? [] : [{ start, end: start + piece.length }];
  });
}

function sizeOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

function shared(a: readonly Span[], b: readonly Span[]): number {
  return a.reduce(
    (sum, one) =>
      sum +
      b.reduce((more, other) => more + Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start)), 0),
    0,
  );
}

function hasCue(text: string, { statement: { cue }, attribution }: ListPair): boolean {
  const [first = ''] = cue.toLowerCase().split(' ');
  return (attribution.cue?.spans ?? []).some(({ start, end }) => text.slice(start, end).toLowerCase().includes(first));
}

/** Every name's last word stands in one of the runs, and there are no runs without a name. */
function hasNames(text: string, names: readonly string[], runs: readonly Span[]): boolean {
  if (names.length === 0) return runs.length === 0;
  return names.every((name) => runs.some(({ start, end }) => namesSame(name, text.slice(start, end))));
}

/** "IRNA" is "the Islamic Republic News Agency" too. */
function namesSame(name: string, words: string): boolean {
  const last = name.split(' ').at(-1)!.toLowerCase();
  const initials = words
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('');
  return words.toLowerCase().includes(last) || initials.includes(name);
}
