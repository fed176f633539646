// Full-text search: the index names reports that may hold the words, the reports' own words decide.
import { sliceSpan } from '../base/span.js';
import type { Backend } from './backend.js';
import type { Page, SearchHit, SearchOptions } from './record-store.js';
import { comparePlaces, readCursor, writeCursor } from './row-order.js';
import type { Comparable, Row } from './rows.js';
import { StoreFailure, storeProblem } from './store-problems.js';
import { matchClause, readWordQuery, type WordClause, type WordSentence } from './word-query.js';
import { readWords } from './word-rows.js';

const DEFAULT_LIMIT = 50;

/** Search keys that are looked up at once; most of what the index names is a hit. */
const KEYS_AT_ONCE = 64;

/**
 * A page of the reports that hold all the words, newest first.
 * @example (await searchReports(backend, '"grain deal" turkey', {})).items[0]?.sentences[0]?.text
 */
export async function searchReports(
  backend: Backend,
  line: string,
  { limit = DEFAULT_LIMIT, cursor, within = 'report' }: SearchOptions,
): Promise<Page<SearchHit>> {
  const clauses = readWordQuery(line);
  if (clauses.length === 0) return { items: [], next: null };
  const after = cursor === undefined ? null : placeOrFail(cursor);
  const items: SearchHit[] = [];
  const places: (readonly Comparable[])[] = [];
  for await (const report of candidates(backend, clauses, after)) {
    const sentences = matchingSentences(readWords(report.words), clauses, within);
    if (sentences === null) continue;
    if (items.length === limit) return { items, next: writeCursor(places.at(-1) ?? []) };
    items.push(hitOf(report.report, sentences));
    places.push([report.report.searchKey, report.report.reportId]);
  }
  return { items, next: null };
}

interface Candidate {
  readonly report: Row<'report'>;
  readonly words: Row<'words'>;
}

/** Reports in the order of their search keys, those of one key in the order of their ids. */
async function* candidates(
  backend: Backend,
  clauses: readonly WordClause[],
  after: readonly Comparable[] | null,
): AsyncGenerator<Candidate> {
  let from = typeof after?.[0] === 'number' ? after[0] : 0;
  while (true) {
    const keys = await backend.searchKeys(clauses, from, KEYS_AT_ONCE);
    for (const found of await loadCandidates(backend, keys)) {
      const place = [found.report.searchKey, found.report.reportId];
      if (after === null || comparePlaces(place, after) > 0) yield found;
    }
    if (keys.length < KEYS_AT_ONCE) return;
    from = (keys.at(-1) ?? 0) + 1;
  }
}

async function loadCandidates(backend: Backend, keys: readonly number[]): Promise<readonly Candidate[]> {
  if (keys.length === 0) return [];
  const where = [{ column: 'searchKey', in: keys }] as const;
  const reports = await backend.select({ table: 'report', where, order: ['searchKey'] });
  const ids = reports.map(({ reportId }) => reportId);
  const words = await backend.select({ table: 'words', where: [{ column: 'reportId', in: ids }] });
  const byId = new Map(words.map((row) => [row.reportId, row]));
  return reports.flatMap((report) => {
    const mine = byId.get(report.reportId);
    return mine === undefined ? [] : [{ report, words: mine }];
  });
}

/** The sentences that hold a clause, with where; null where a clause is missing. */
function matchingSentences(
  sentences: readonly WordSentence[],
  clauses: readonly WordClause[],
  within: 'sentence' | 'report',
): readonly MatchingSentence[] | null {
  const found = sentences.flatMap((sentence) => {
    const byClause = clauses.map((clause) => matchClause(sentence, clause));
    const isHit = within === 'report' ? byClause.some(isFilled) : byClause.every(isFilled);
    return isHit ? [{ sentence, byClause }] : [];
  });
  const isWhole = clauses.every((_, index) => found.some(({ byClause }) => isFilled(byClause[index] ?? [])));
  return isWhole ? found : null;
}

interface MatchingSentence {
  readonly sentence: WordSentence;
  readonly byClause: readonly ReturnType<typeof matchClause>[];
}

function isFilled(list: readonly unknown[]): boolean {
  return list.length > 0;
}

function hitOf(
  { reportId, sortDay, outlet, headline, text }: Row<'report'>,
  found: readonly MatchingSentence[],
): SearchHit {
  const sentences = found.map(({ sentence: { start, end }, byClause }) => {
    const matches = byClause.flat().sort((a, b) => a.start - b.start || a.end - b.end);
    return { start, end, text: sliceSpan(text, { start, end }), matches };
  });
  return { reportId, sortDay, outlet, headline, sentences };
}

function placeOrFail(cursor: string): readonly Comparable[] {
  const place = readCursor(cursor);
  if (place !== null && typeof place[0] === 'number' && typeof place[1] === 'string') return place;
  throw new StoreFailure(storeProblem('store/bad-cursor', `"${cursor}"`));
}
