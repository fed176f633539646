// Names and rows as SQL has them: snake_case columns, flags as 0 and 1, plain data as JSON text.
import { shapeOf } from './row-order.js';
import type { Row, TableName } from './rows.js';
import type { SqlDialect, SqlTable, SqlValue } from './sql-dialect.js';
import type { ColumnKind } from './table-shape.js';

/**
 * A name as SQL has it.
 * @example sqlName('sortDay') // 'sort_day'
 */
export function sqlName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/**
 * A table as SQL has it.
 * @example sqlTable('thingNode', dialect).columns[0] // { name: 'report_id', type: 'text' }
 */
export function sqlTable(table: TableName, dialect: SqlDialect): SqlTable {
  const columns = Object.entries(shapeOf(table).columns);
  return {
    name: sqlName(table),
    columns: columns.map(([name, kind]) => ({ name: sqlName(name), type: dialect.columnType(kind) })),
    key: shapeOf(table).key.map(sqlName),
  };
}

interface ColumnPlan {
  readonly name: string;
  readonly sqlName: string;
  readonly kind: ColumnKind;
}

const plans = new Map<TableName, readonly ColumnPlan[]>();

/** The columns of a table with both names, worked out once. */
function planOf(table: TableName): readonly ColumnPlan[] {
  const known = plans.get(table);
  if (known !== undefined) return known;
  const columns = Object.entries(shapeOf(table).columns);
  const plan = columns.map(([name, kind]) => ({ name, sqlName: sqlName(name), kind }));
  plans.set(table, plan);
  return plan;
}

/**
 * A row as the values of its columns, in their order.
 * @example toSqlRow('content', { reportId: 'r-1', number: 0, statementId: 's-1', start: 3, end: 9, more: null })
 * // ['r-1', 0, 's-1', 3, 9, null]
 */
export function toSqlRow<T extends TableName>(table: T, row: Row<T>): readonly SqlValue[] {
  const cells: Readonly<Record<string, unknown>> = row;
  return planOf(table).map(({ name, kind }) => toSqlValue(cells[name], kind));
}

function toSqlValue(value: unknown, kind: ColumnKind): SqlValue {
  if (value === null || value === undefined) return null;
  if (kind === 'flag') return value === true ? 1 : 0;
  if (kind === 'json' || kind === 'json?') return JSON.stringify(value);
  return value as string | number; // proof: Row<T> allows nothing else in a column of text or numbers
}

/**
 * The row that a database gave.
 * @example fromSqlRow('thingNode', { report_id: 'r-1', node_id: 'e-1', thing_id: 't-1' }).nodeId // 'e-1'
 */
export function fromSqlRow<T extends TableName>(
  table: T,
  cells: Readonly<Record<string, unknown>>,
  isPart = false,
): Row<T> {
  const row: Record<string, unknown> = {};
  for (const { name, sqlName: column, kind } of planOf(table)) {
    if (isPart && !(column in cells)) continue;
    row[name] = fromSqlValue(cells[column], kind);
  }
  return row as Row<T>; // proof: every column that was asked for is there, each with the value of its kind
}

function fromSqlValue(value: unknown, kind: ColumnKind): unknown {
  if (value === null || value === undefined) return null;
  if (kind === 'flag') return value === 1;
  if (kind !== 'json' && kind !== 'json?') return value;
  return value === '[]' ? [] : JSON.parse(`${value}`);
}
