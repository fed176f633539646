// PostgreSQL's ways: texts in byte order, rows as one JSON text, a GIN index of words.
import type { IndexedWords } from './backend.js';
import { postgresCode } from './postgres-connection.js';
import type { BlockPlace, Reach } from './rows.js';
import { type Sql, sql } from './sql.js';
import { indexForm, type SqlDialect, type SqlTable, type SqlValue, WORD_INDEX } from './sql-dialect.js';
import { type StoreCode, StoreFailure, storeProblem } from './store-problems.js';
import type { WordClause } from './word-query.js';

const TYPES = {
  text: 'text collate "C"',
  int: 'bigint',
  real: 'double precision',
  flag: 'smallint',
  json: 'text',
} as const;

/** Rows for one statement: enough that the way to the server does not count, few enough for its memory. */
const ROWS_AT_ONCE = 5_000;

/** A list of words holds at most a megabyte; a report with more is looked at for every question. */
const MOST_LETTERS = 900_000;

/** Beginnings of SQLSTATE, and system codes, with what they mean to us (https://www.postgresql.org/docs/15/errcodes-appendix.html). */
const CODES: readonly (readonly [string, StoreCode])[] = [
  ['53100', 'store/full'],
  ['XX', 'store/damaged'],
  ['28', 'store/not-opened'],
  ['3D', 'store/not-opened'],
  ['42P01', 'store/not-opened'],
  ['3F', 'store/not-opened'],
  ['42501', 'store/not-opened'],
  ['25006', 'store/not-opened'],
  ['55P03', 'store/locked'],
  ['08', 'store/failed'],
  ['53', 'store/failed'],
  ['57', 'store/failed'],
  ['58', 'store/failed'],
  ['ECONNREFUSED', 'store/not-opened'],
  ['ENOTFOUND', 'store/not-opened'],
  ['ENOENT', 'store/not-opened'],
  ['ECONNRESET', 'store/failed'],
  ['EPIPE', 'store/failed'],
  ['ETIMEDOUT', 'store/not-opened'],
  ['EHOSTUNREACH', 'store/not-opened'],
];

/**
 * The dialect of a PostgreSQL database.
 * @example new SqlBackend({ db: postgresSql(pool), dialect: postgresDialect('postgres://localhost/record'), close })
 * @param source what its problems name, without a password
 */
export function postgresDialect(source: string): SqlDialect {
  return {
    columnType: (kind) => {
      const base = kind.replace('?', '') as keyof typeof TYPES; // proof: ColumnKind is these names, some with `?`
      return `${TYPES[base]}${kind.endsWith('?') ? '' : ' not null'}`;
    },
    tableOptions: () => '',
    put: putRows,
    isOneOf: (column, values) => {
      if (values.length === 0) return sql`1 = 0`;
      const type = sql.raw(typeof values[0] === 'number' ? 'bigint[]' : 'text[]');
      return sql`${column} = any(${values}::${type})`;
    },
    // The planner knows by itself what to look up.
    lookedAt: (column) => column,
    around,
    createWords,
    indexWords,
    searchKeys,
    faults: async () => [],
    failure: (error) => failure(error, source),
  };
}

async function putRows(db: Sql, table: SqlTable, rows: readonly (readonly SqlValue[])[]): Promise<void> {
  const names = sql.join(table.columns.map(({ name }) => sql.ref(name)));
  const typed = sql.join(
    table.columns.map(
      ({ name, type }) => sql`${sql.ref(name)} ${sql.raw(type.replace(/ collate "C"| not null/g, ''))}`,
    ),
  );
  const rest = table.columns.filter(({ name }) => !table.key.includes(name));
  const updates = sql.join(rest.map(({ name }) => sql`${sql.ref(name)} = ${sql.ref(`excluded.${name}`)}`));
  const clash = rest.length === 0 ? sql`nothing` : sql`update set ${updates}`;
  const key = sql.join(table.key.map((name) => sql.ref(name)));
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    const some = rows.slice(at, at + ROWS_AT_ONCE);
    const data = JSON.stringify(
      some.map((values) => Object.fromEntries(table.columns.map(({ name }, index) => [name, values[index]]))),
    );
    await sql`insert into ${sql.table(table.name)} (${names})
      select ${names} from json_to_recordset(${data}::json) as given(${typed})
      on conflict (${key}) do ${clash}`.execute(db);
  }
}

async function around(
  db: Sql,
  places: readonly BlockPlace[],
  { before, after }: Reach,
): Promise<readonly (readonly BlockPlace[])[]> {
  const found = places.map((): BlockPlace[] => []);
  const [keys, days, ids] = [
    places.map(({ blockKey }) => blockKey),
    places.map(({ place }) => place),
    places.map(({ itemId }) => itemId),
  ];
  const asked = sql`unnest(${keys}::bigint[], ${days}::text[], ${ids}::text[]) with ordinality as asked(key, place, id, number)`;
  const sides = [
    sql`(block.place, block.item_id) < (asked.place, asked.id) order by block.place desc, block.item_id desc limit ${before}`,
    sql`(block.place, block.item_id) >= (asked.place, asked.id) order by block.place, block.item_id limit ${after + 1}`,
  ];
  for (const side of sides) {
    const { rows } = await sql<{
      number: number;
      place: string;
      id: string;
    }>`select asked.number, near.place, near.item_id as id
      from ${asked} cross join lateral
      (select block.place, block.item_id from block where block.block_key = asked.key and ${side}) as near
      order by asked.number, near.place collate "C", near.item_id collate "C"`.execute(db);
    for (const { number, place, id } of rows) {
      found[Number(number) - 1]?.push({ blockKey: keys[Number(number) - 1] ?? 0, place, itemId: id });
    }
  }
  return found;
}

async function createWords(db: Sql): Promise<void> {
  const words = sql.table(WORD_INDEX);
  await sql`create table ${words} (search_key bigint primary key, terms tsvector not null, is_long boolean not null)`.execute(
    db,
  );
  await sql`create index word_index_terms on ${words} using gin (terms)`.execute(db);
  await sql`create index word_index_long on ${words} (search_key) where is_long`.execute(db);
}

async function indexWords(db: Sql, words: readonly IndexedWords[]): Promise<void> {
  const keys = words.map(({ searchKey }) => searchKey);
  await sql`delete from ${sql.table(WORD_INDEX)} where search_key = any(${keys}::bigint[])`.execute(db);
  for (const { searchKey, sentences } of words) {
    if (sentences.length === 0) continue;
    const forms = [...new Set(sentences.flat().map(indexForm))].filter((form) => form !== '');
    const isLong = forms.reduce((sum, form) => sum + form.length, 0) > MOST_LETTERS;
    const terms = isLong ? [] : forms;
    await sql`insert into ${sql.table(WORD_INDEX)} values (${searchKey}, array_to_tsvector(${terms}::text[]), ${isLong})`.execute(
      db,
    );
  }
}

/** Phrases are asked for as words: order and nearness are looked at in the report itself. */
async function searchKeys(
  db: Sql,
  clauses: readonly WordClause[],
  from: number,
  limit: number,
): Promise<readonly number[]> {
  const asked = clauses.flatMap(({ words, isPrefix }) =>
    words.map((word, index) => `'${indexForm(word)}'${isPrefix && index === words.length - 1 ? ':*' : ''}`),
  );
  const asking = sql<{ search_key: number }>`select search_key from ${sql.table(WORD_INDEX)}
    where (terms @@ ${asked.join(' & ')}::tsquery or is_long) and search_key >= ${from}
    order by search_key limit ${limit}`;
  return (await asking.execute(db)).rows.map(({ search_key: key }) => key);
}

function failure(error: unknown, source: string): StoreFailure | null {
  const state = postgresCode(error);
  const code = state === null ? undefined : CODES.find(([beginning]) => state.startsWith(beginning))?.[1];
  if (code === undefined || !(error instanceof Error)) return null;
  return new StoreFailure(storeProblem(code, `${error.message} (${state})`, source), error);
}
