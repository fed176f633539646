// Conditions on rows, worked out in plain loops: what they mean, for the record in memory.
import { compareValues } from './row-order.js';
import type { Among, ColumnName, Comparable, Condition, Exists, Row, TableName } from './rows.js';

/** Whoever can give the rows of a table, perhaps only those that can have one of these values in a column. */
export interface TableReader {
  rows<T extends TableName>(table: T, column?: string, values?: readonly unknown[]): Iterable<Row<T>>;
}

/**
 * Whether a row fulfils a condition.
 * @example matchesRow(report, { column: 'sortDay', from: '2015-01-01', to: '2015-12-31' }, tables) // true
 * @param tables where `exists` looks
 */
export function matchesRow<T extends TableName>(row: Row<T>, condition: Condition<T>, tables: TableReader): boolean {
  if ('any' in condition) return condition.any.some((one) => matchesRow(row, one, tables));
  if ('exists' in condition) return existsFor(row, condition.exists, tables);
  if ('among' in condition) return isAmong(row, condition.column, condition.among, tables);
  const held: unknown = row[condition.column];
  // A flag is compared as databases hold it.
  const value = typeof held === 'boolean' ? Number(held) : held;
  if ('known' in condition) return (value !== null) === condition.known;
  if (typeof value !== 'string' && typeof value !== 'number') return false;
  if ('equals' in condition) return value === condition.equals;
  if ('in' in condition) return condition.in.includes(value);
  if ('startsWith' in condition) return `${value}`.startsWith(condition.startsWith);
  return isBetween(value, condition.from, condition.to);
}

function isBetween(value: Comparable, from: Comparable | undefined, to: Comparable | undefined): boolean {
  if (from !== undefined && compareValues(value, from) < 0) return false;
  return to === undefined || compareValues(value, to) <= 0;
}

/** The same as a look into that table for an equal column. */
function isAmong<T extends TableName>(
  row: Row<T>,
  column: ColumnName<T>,
  { table, its, where }: Among,
  tables: TableReader,
): boolean {
  return existsFor(row, { table, on: [[column, its]], ...(where === undefined ? {} : { where }) } as Exists<T>, tables); // proof: `its` and `where` are of `table`; the compiler cannot follow the union
}

function existsFor<T extends TableName>(row: Row<T>, exists: Exists<T>, tables: TableReader): boolean {
  const pairs: readonly (readonly [unknown, string])[] = exists.on.map(([here, there]) => [row[here], there]);
  const [value, column] = pairs[0] ?? [];
  const rows: Iterable<Row<TableName>> = tables.rows(exists.table, column, [value]);
  // proof: `where` names columns of exists.table, whose rows these are; the compiler cannot follow the union
  const where = (exists.where ?? []) as readonly Condition<TableName>[];
  for (const other of rows) {
    const cells: Readonly<Record<string, unknown>> = other;
    const isJoined = pairs.every(([here, there]) => here !== null && cells[there] === here);
    if (isJoined && where.every((condition) => matchesRow(other, condition, tables))) return true;
  }
  return false;
}
