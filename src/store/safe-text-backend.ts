// A backend whose texts may hold anything: what a database could not keep is escaped on the way in, and back out.
import type { Backend, IndexedWords } from './backend.js';
import { shapeOf } from './row-order.js';
import type {
  BlockPlace,
  ColumnName,
  Comparable,
  Condition,
  Query,
  Reach,
  Row,
  TableName,
  Tally,
  TallyQuery,
} from './rows.js';
import { originalText, storedText } from './stored-text.js';
import type { WordClause } from './word-query.js';

/** Stands before any backend; everything above it sees texts as they are. */
export class SafeTextBackend implements Backend {
  readonly #inner: Backend;

  constructor(inner: Backend) {
    this.#inner = inner;
  }

  transaction<Result>(work: (backend: Backend) => Promise<Result>): Promise<Result> {
    return this.#inner.transaction((inside) => work(new SafeTextBackend(inside)));
  }

  put<T extends TableName>(table: T, rows: readonly Row<T>[]): Promise<void> {
    return this.#inner.put(
      table,
      rows.map((row) => withTexts(table, row, storedText)),
    );
  }

  remove<T extends TableName>(table: T, where: readonly Condition<T>[]): Promise<void> {
    return this.#inner.remove(table, where.map(storedCondition));
  }

  clear(table: TableName): Promise<void> {
    return this.#inner.clear(table);
  }

  async select<T extends TableName>(query: Query<T>): Promise<readonly Row<T>[]> {
    const { where, after, ...rest } = query;
    const rows = await this.#inner.select({
      ...rest,
      ...(where === undefined ? {} : { where: where.map(storedCondition) }),
      ...(after === undefined ? {} : { after: after.map(storedValue) }),
    });
    return rows.map((row) => withTexts(query.table, row, originalText));
  }

  async around(places: readonly BlockPlace[], reach: Reach): Promise<readonly (readonly BlockPlace[])[]> {
    const found = await this.#inner.around(
      places.map((place) => withTexts('block', place, storedText)),
      reach,
    );
    return found.map((block) => block.map((place) => withTexts('block', place, originalText)));
  }

  count(table: TableName): Promise<number> {
    return this.#inner.count(table);
  }

  async tally<T extends TableName, C extends ColumnName<T>>(query: TallyQuery<T, C>): Promise<readonly Tally<T, C>[]> {
    const { where, ...rest } = query;
    const stored = where === undefined ? rest : { ...rest, where: where.map(storedCondition) };
    return (await this.#inner.tally(stored)).map(({ of, count, last }) => {
      return { of: withTexts(query.table, of, originalText), count, last: last === null ? null : originalText(last) };
    });
  }

  indexWords(words: readonly IndexedWords[]): Promise<void> {
    return this.#inner.indexWords(words);
  }

  searchKeys(clauses: readonly WordClause[], from: number, limit: number): Promise<readonly number[]> {
    return this.#inner.searchKeys(clauses, from, limit);
  }

  faults(): Promise<readonly string[]> {
    return this.#inner.faults();
  }

  close(): Promise<void> {
    return this.#inner.close();
  }
}

/** The row with its texts changed; the row itself where nothing changes, which is nearly always. */
function withTexts<Part extends object>(table: TableName, row: Part, change: (text: string) => string): Part {
  const cells = row as Readonly<Record<string, unknown>>; // proof: a row is plain data by the names of its columns
  let changed: Readonly<Record<string, string>> = {};
  let isChanged = false;
  for (const name of textColumns(table)) {
    const value = cells[name];
    if (typeof value !== 'string') continue;
    const text = change(value);
    if (text === value) continue;
    changed = { ...changed, [name]: text };
    isChanged = true;
  }
  return isChanged ? { ...row, ...changed } : row;
}

const texts = new Map<TableName, readonly string[]>();

/** The columns of a table that hold text, worked out once. */
function textColumns(table: TableName): readonly string[] {
  const known = texts.get(table);
  if (known !== undefined) return known;
  const columns = Object.entries(shapeOf(table).columns);
  const names = columns.filter(([, kind]) => kind.startsWith('text')).map(([name]) => name);
  texts.set(table, names);
  return names;
}

function storedValue(value: Comparable): Comparable {
  return typeof value === 'string' ? storedText(value) : value;
}

function storedCondition<T extends TableName>(condition: Condition<T>): Condition<T> {
  if ('any' in condition) return { any: condition.any.map(storedCondition) };
  if ('exists' in condition) return { exists: storedWhere(condition.exists) };
  if ('equals' in condition) return { ...condition, equals: storedValue(condition.equals) };
  if ('in' in condition) return { ...condition, in: condition.in.map(storedValue) };
  if ('startsWith' in condition) return { ...condition, startsWith: storedText(condition.startsWith) };
  if ('known' in condition) return condition;
  if ('among' in condition) return { ...condition, among: storedWhere(condition.among) };
  const { column, from, to } = condition;
  return {
    column,
    ...(from === undefined ? {} : { from: storedValue(from) }),
    ...(to === undefined ? {} : { to: storedValue(to) }),
  };
}

/** A look into another table with its values as they are stored. */
function storedWhere<Look extends { readonly where?: readonly unknown[] }>(look: Look): Look {
  const where = (look.where ?? []) as readonly Condition<TableName>[]; // proof: only values are changed, not columns
  return { ...look, where: where.map(storedCondition) };
}
