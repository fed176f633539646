// Questions to one table as SQL: conditions, order, and where a page begins.
import { orderColumns } from './row-order.js';
import type { Among, ColumnName, Comparable, Condition, Exists, Query, TableName, TallyQuery } from './rows.js';
import { type RawBuilder, type SqlBool, sql } from './sql.js';
import type { SqlDialect } from './sql-dialect.js';
import { sqlName } from './sql-names.js';

/** The last code point there is: no text that begins like another sorts after that text and this. */
const LAST_CHARACTER = '\u{10ffff}';

/**
 * The statement that answers a query.
 * @example selectSql({ table: 'report', order: ['sortDay'], limit: 10 }, sqliteDialect)
 * // select * from "report" as "t0" order by "t0"."sort_day", "t0"."report_id" limit 10
 */
export function selectSql<T extends TableName>(query: Query<T>, dialect: SqlDialect): RawBuilder<unknown> {
  const columns = orderColumns(query).map((column) => sql.ref(`t0.${sqlName(column)}`));
  const direction = sql.raw(query.descending === true ? 'desc' : 'asc');
  const where = query.where ?? [];
  const first = where.findIndex(isList);
  const conditions = where.map((one, at) => conditionSql(one, dialect, 0, isList(one) && at !== first));
  const start = query.after === undefined ? [] : [afterSql(columns, query.after, query.descending === true)];
  const order = sql.join(columns.map((column) => sql`${column} ${direction}`));
  const limit = query.limit === undefined ? sql`` : sql`limit ${sql.lit(query.limit)}`;
  const table = sql.table(sqlName(query.table));
  return sql`select ${selectedSql(query)} from ${table} as t0 ${whereSql([...conditions, ...start])} order by ${order} ${limit}`;
}

/** All columns, or those that are wanted with those that tell where a row stands. */
function selectedSql<T extends TableName>(query: Query<T>): RawBuilder<unknown> {
  if (query.columns === undefined) return sql`t0.*`;
  const names = new Set([...query.columns, ...orderColumns(query)]);
  return sql.join([...names].map((name) => sql.ref(`t0.${sqlName(name)}`)));
}

/** A row of counts: the columns that it is counted by, and these two. */
type TallyRow = Readonly<Record<string, unknown>> & {
  readonly tally_count: number;
  readonly tally_last: string | null;
};

/**
 * The statement that counts rows by what they have in some columns.
 * @example tallySql({ table: 'report', by: ['outlet'] }, sqliteDialect)
 * // select "t0"."outlet", count(*) as tally_count, null as tally_last from "report" as "t0" group by "t0"."outlet"
 */
export function tallySql<T extends TableName, C extends ColumnName<T>>(
  { table, by, where = [], last }: TallyQuery<T, C>,
  dialect: SqlDialect,
): RawBuilder<TallyRow> {
  const columns = sql.join(by.map((column) => sql.ref(`t0.${sqlName(column)}`)));
  const first = where.findIndex(isList);
  const conditions = where.map((one, at) => conditionSql(one, dialect, 0, isList(one) && at !== first));
  const greatest = last === undefined ? sql`null` : sql`max(${sql.ref(`t0.${sqlName(last)}`)})`;
  return sql<TallyRow>`select ${columns}, count(*) as tally_count, ${greatest} as tally_last
    from ${sql.table(sqlName(table))} as t0 ${whereSql(conditions)} group by ${columns}`;
}

/**
 * The statement that removes the rows for which all conditions hold.
 * @example deleteSql('act', [{ column: 'actId', equals: 'a-1' }], sqliteDialect) // delete from "act" as "t0" where …
 */
export function deleteSql<T extends TableName>(
  table: T,
  where: readonly Condition<T>[],
  dialect: SqlDialect,
): RawBuilder<unknown> {
  const conditions = where.map((condition) => conditionSql(condition, dialect, 0));
  return sql`delete from ${sql.table(sqlName(table))} as t0 ${whereSql(conditions)}`;
}

function whereSql(conditions: readonly RawBuilder<SqlBool>[]): RawBuilder<unknown> {
  return conditions.length === 0 ? sql`` : sql`where ${sql.join(conditions, sql` and `)}`;
}

/** Row values compare column by column, as an index is read. */
function afterSql(
  columns: readonly RawBuilder<unknown>[],
  place: readonly Comparable[],
  isDescending: boolean,
): RawBuilder<SqlBool> {
  const sign = sql.raw(isDescending ? '<' : '>');
  return sql`(${sql.join([...columns])}) ${sign} (${sql.join([...place])})`;
}

function isList<T extends TableName>(condition: Condition<T>): boolean {
  return 'among' in condition || ('in' in condition && condition.in.length > 1);
}

/**
 * @param depth how many tables stand around this one: each has a name of its own, t0, t1, …
 * @param isLookedAt whether another list of values comes before it, by which the rows are looked up
 */
function conditionSql<T extends TableName>(
  condition: Condition<T>,
  dialect: SqlDialect,
  depth: number,
  isLookedAt = false,
): RawBuilder<SqlBool> {
  if ('any' in condition) {
    const choices = condition.any.map((one) => conditionSql(one, dialect, depth));
    return choices.length === 0 ? sql`1 = 0` : sql`(${sql.join(choices, sql` or `)})`;
  }
  if ('exists' in condition) return existsSql(condition.exists, dialect, depth);
  const column = sql.ref(`t${depth}.${sqlName(condition.column)}`);
  if ('known' in condition) return condition.known ? sql`${column} is not null` : sql`${column} is null`;
  if ('equals' in condition) return sql`${column} = ${condition.equals}`;
  if ('in' in condition)
    return condition.in.length === 1
      ? sql`${column} = ${condition.in[0]}`
      : dialect.isOneOf(column, condition.in, isLookedAt);
  if ('among' in condition) {
    const looked = isLookedAt ? dialect.lookedAt(column) : column;
    return sql`${looked} in (${amongSql(condition.among, dialect, depth + 1)})`;
  }
  if ('startsWith' in condition) {
    return sql`(${column} >= ${condition.startsWith} and ${column} < ${condition.startsWith + LAST_CHARACTER})`;
  }
  return betweenSql(column, condition.from, condition.to);
}

function betweenSql(
  column: RawBuilder<unknown>,
  from: Comparable | undefined,
  to: Comparable | undefined,
): RawBuilder<SqlBool> {
  const least = from === undefined ? sql`${column} is not null` : sql`${column} >= ${from}`;
  return to === undefined ? sql<SqlBool>`${least}` : sql<SqlBool>`(${least} and ${column} <= ${to})`;
}

function amongSql({ table, its, where = [] }: Among, dialect: SqlDialect, depth: number): RawBuilder<unknown> {
  // proof: the conditions name columns of `table`, and only their names are used; the compiler cannot follow the union
  const inner = where as readonly Condition<TableName>[];
  const conditions = inner.map((one) => conditionSql(one, dialect, depth));
  const column = sql.ref(`t${depth}.${sqlName(its)}`);
  return sql`select ${column} from ${sql.table(sqlName(table))} as ${sql.table(`t${depth}`)} ${whereSql(conditions)}`;
}

function existsSql<T extends TableName>(
  { table, on, where = [] }: Exists<T>,
  dialect: SqlDialect,
  depth: number,
): RawBuilder<SqlBool> {
  const [here, there] = [`t${depth}`, `t${depth + 1}`];
  const pairs: readonly (readonly [string, string])[] = on;
  const joined = pairs.map(([mine, other]) => {
    return sql<SqlBool>`${sql.ref(`${there}.${sqlName(other)}`)} = ${sql.ref(`${here}.${sqlName(mine)}`)}`;
  });
  // proof: the conditions name columns of `table`, and only their names are used; the compiler cannot follow the union
  const inner = where as readonly Condition<TableName>[];
  // The rows are looked up by the columns that join them.
  const conditions = inner.map((one) => conditionSql(one, dialect, depth + 1, isList(one)));
  const all = sql.join([...joined, ...conditions], sql` and `);
  return sql<SqlBool>`exists (select 1 from ${sql.table(sqlName(table))} as ${sql.table(there)} where ${all})`;
}
