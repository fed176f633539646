// SQLite's ways: strict tables, rows through one prepared statement, FTS5 as the index of words.
import type { IndexedWords } from './backend.js';
import type { BlockPlace, Reach } from './rows.js';
import { type RawBuilder, type Sql, sql } from './sql.js';
import { indexForm, type SqlColumn, type SqlDialect, type SqlValue, WORD_INDEX } from './sql-dialect.js';
import { SQLITE, type SqliteConnection, sqliteCode } from './sqlite-connection.js';
import { type StoreCode, StoreFailure, storeProblem } from './store-problems.js';
import { compareTexts } from './stored-text.js';
import type { WordClause } from './word-query.js';

const TYPES = { text: 'text', int: 'integer', real: 'real', flag: 'integer', json: 'text' } as const;

/** Stands between sentences in the index, so that no phrase runs over their end. No term has this form. */
const SENTENCE_END = 'z';

const CODES: Readonly<Record<number, StoreCode>> = {
  [SQLITE.busy]: 'store/locked',
  [SQLITE.locked]: 'store/locked',
  [SQLITE.readOnly]: 'store/not-opened',
  [SQLITE.ioError]: 'store/failed',
  [SQLITE.corrupt]: 'store/damaged',
  [SQLITE.full]: 'store/full',
  [SQLITE.cannotOpen]: 'store/not-opened',
  [SQLITE.notADatabase]: 'store/damaged',
};

/**
 * The dialect of one open SQLite database.
 * @example new SqlBackend({ db: sqliteSql(connection), dialect: sqliteDialect(connection, 'record.sqlite'), close })
 * @param source what its problems name
 */
export function sqliteDialect(connection: SqliteConnection, source: string): SqlDialect {
  return {
    columnType: (kind) => {
      const base = kind.replace('?', '') as keyof typeof TYPES; // proof: ColumnKind is these names, some with `?`
      return `${TYPES[base]}${kind.endsWith('?') ? '' : ' not null'}`;
    },
    tableOptions: (isLarge) => (isLarge ? 'strict' : 'strict, without rowid'),
    put: async (db, { name, columns }, rows) => {
      const values = Object.fromEntries(columns.map((column) => [column.name, null]));
      connection.runEach(db.replaceInto(name).values(values).compile().sql, exactReals(columns, rows));
    },
    isOneOf: (column, values, isLookedAt) => {
      const looked = isLookedAt ? lookedAt(column) : column;
      return sql`${looked} in (select value from json_each(${JSON.stringify(values)}))`;
    },
    lookedAt,
    around: async (db, places, reach) => around(db, connection, places, reach),
    createWords: async (db) => {
      const options = sql.raw("text, content = '', contentless_delete = 1, tokenize = 'ascii'");
      await sql`create virtual table ${sql.table(WORD_INDEX)} using fts5(${options})`.execute(db);
    },
    indexWords: async (db, words) => indexWords(db, connection, words),
    searchKeys,
    faults: async (db) => faults(db),
    failure: (error) => sqliteFailure(error, source),
  };
}

/** No index is asked for what is worked out. */
function lookedAt(column: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`+${column}`;
}

/**
 * Rows with their real numbers as decimal texts, which SQLite turns into the same numbers again. Handed over as numbers,
 * the package would make whole numbers of those that are very near to one.
 */
function exactReals(columns: readonly SqlColumn[], rows: readonly (readonly SqlValue[])[]): typeof rows {
  const reals = columns.flatMap(({ type }, at) => (type === TYPES.real ? [at] : []));
  if (reals.length === 0) return rows;
  return rows.map((values) =>
    values.map((value, at) => (typeof value === 'number' && reals.includes(at) ? `${value}` : value)),
  );
}

/** One prepared statement for each place: very many are looked up, and building a question, or asking two, would cost more than the answer. */
function around(
  db: Sql,
  connection: SqliteConnection,
  places: readonly BlockPlace[],
  { before: many, after }: Reach,
): readonly (readonly BlockPlace[])[] {
  const block = sql.table('block');
  const ofBlock = sql`select place, item_id from ${block} where block_key = ${0}`;
  const before = sql`${ofBlock} and (place, item_id) < (${''}, ${''}) order by place desc, item_id desc limit ${0}`;
  const from = sql`${ofBlock} and (place, item_id) >= (${''}, ${''}) order by place, item_id limit ${0}`;
  const both = sql`select * from (${before}) union all select * from (${from})`.compile(db).sql;
  return places.map(({ blockKey, place, itemId }) => {
    const here = [blockKey, place, itemId] as const;
    // proof: the two columns that are asked for
    const rows = connection.prepare(both).all([...here, many, ...here, after + 1]) as StoredPlace[];
    return rows.map((row) => ({ blockKey, place: row.place, itemId: row.item_id })).sort(byPlace);
  });
}

interface StoredPlace {
  readonly place: string;
  readonly item_id: string;
}

function byPlace(a: BlockPlace, b: BlockPlace): number {
  return compareTexts(a.place, b.place) || compareTexts(a.itemId, b.itemId);
}

/** FTS5 writes fastest where keys rise. */
function indexWords(db: Sql, connection: SqliteConnection, words: readonly IndexedWords[]): void {
  const rising = [...words].sort((a, b) => a.searchKey - b.searchKey);
  const dropping = sql`delete from ${sql.table(WORD_INDEX)} where rowid = ${0}`.compile(db).sql;
  const adding = sql`insert into ${sql.table(WORD_INDEX)} (rowid, text) values (${0}, ${''})`.compile(db).sql;
  connection.runEach(
    dropping,
    rising.map(({ searchKey }) => [searchKey]),
  );
  const kept = rising.filter(({ sentences }) => sentences.length > 0);
  connection.runEach(
    adding,
    kept.map(({ searchKey, sentences }) => [searchKey, documentOf(sentences)]),
  );
}

function documentOf(sentences: readonly (readonly string[])[]): string {
  return sentences.map((terms) => terms.map(indexForm).join(' ')).join(` ${SENTENCE_END} `);
}

async function searchKeys(
  db: Sql,
  clauses: readonly WordClause[],
  from: number,
  limit: number,
): Promise<readonly number[]> {
  const words = sql.table(WORD_INDEX);
  const asking = sql<{ key: number }>`select rowid as key from ${words}
    where ${words} match ${clauses.map(phraseOf).join(' AND ')} and rowid >= ${from} order by rowid limit ${limit}`;
  return (await asking.execute(db)).rows.map(({ key }) => key);
}

/** `"grain deal"` or, where the last word is only begun, `"grain de" *`. */
function phraseOf({ words, isPrefix }: WordClause): string {
  return `"${words.map(indexForm).join(' ')}"${isPrefix ? ' *' : ''}`;
}

async function faults(db: Sql): Promise<readonly string[]> {
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check(10)`.execute(db);
  return rows.map(({ integrity_check: line }) => line).filter((line) => line !== 'ok');
}

/**
 * What an error of SQLite means, or null where it is none of its machinery.
 * @example sqliteFailure(error, 'record.sqlite')?.problem.code // 'store/full'
 */
export function sqliteFailure(error: unknown, source: string): StoreFailure | null {
  const code = sqliteCode(error);
  const problem = code === null ? undefined : CODES[code];
  if (problem === undefined || !(error instanceof Error)) return null;
  return new StoreFailure(storeProblem(problem, error.message, source), error);
}
