// Rows and the questions that can be asked of a table: plain data, the same for every backend. Types only.
import type { ColumnKind, Json } from './table-shape.js';
import type { TABLES } from './tables.js';

/** The name of a table of the record. */
export type TableName = keyof typeof TABLES;

/** The tables that hold the reading of a report, and those that are made from readings and decisions. */
export type DocumentTable = TablesOf<'document'>;
export type DerivedTable = TablesOf<'derived'>;

type TablesOf<Part> = { [T in TableName]: (typeof TABLES)[T]['part'] extends Part ? T : never }[TableName];

type Columns<T extends TableName> = (typeof TABLES)[T]['columns'];

/** What a column of each kind gives. */
interface ColumnValues {
  readonly text: string;
  readonly 'text?': string | null;
  readonly int: number;
  readonly 'int?': number | null;
  readonly 'real?': number | null;
  readonly flag: boolean;
  readonly json: Json;
  readonly 'json?': Json;
}

type ValueOf<Kind> = Kind extends ColumnKind ? ColumnValues[Kind] : never;

/** The name of a column of a table. */
export type ColumnName<T extends TableName> = keyof Columns<T> & string;

/** One row of a table. */
export type Row<T extends TableName> = { readonly [C in ColumnName<T>]: ValueOf<Columns<T>[C]> };

/** Rows of several tables. */
export type Rows<T extends TableName> = { readonly [Name in T]?: readonly Row<Name>[] };

/** What a condition compares with: texts by code point, numbers by size. */
export type Comparable = string | number;

/**
 * A condition on a row of a table.
 * - `equals`, `in`: the column is this, or one of these
 * - `from`, `to`: the column is at least this, at most this, both inside it; a null is neither
 * - `startsWith`: a text column begins so
 * - `known`: the column is not null, or is
 * - `any`: one of these holds
 * - `among`: the column is one of those that rows of another table have in theirs
 * - `exists`: another table has a row with equal columns (`on`: here, there) for which all of `where` hold
 */
export type Condition<T extends TableName> =
  | { readonly column: ColumnName<T>; readonly equals: Comparable }
  | { readonly column: ColumnName<T>; readonly in: readonly Comparable[] }
  | { readonly column: ColumnName<T>; readonly from?: Comparable; readonly to?: Comparable }
  | { readonly column: ColumnName<T>; readonly startsWith: string }
  | { readonly column: ColumnName<T>; readonly known: boolean }
  | { readonly column: ColumnName<T>; readonly among: Among }
  | { readonly any: readonly Condition<T>[] }
  | { readonly exists: Exists<T> };

/** What the rows of a table for which all of `where` hold have in a column, one member for each table that there is. */
export type Among = {
  [Other in TableName]: {
    readonly table: Other;
    readonly its: ColumnName<Other>;
    readonly where?: readonly Condition<Other>[];
  };
}[TableName];

/** A look into another table, one member for each table that there is. */
export type Exists<T extends TableName> = {
  [Other in TableName]: {
    readonly table: Other;
    readonly on: readonly (readonly [here: ColumnName<T>, there: ColumnName<Other>])[];
    readonly where?: readonly Condition<Other>[];
  };
}[TableName];

/** Rows of one table counted by what they have in some columns. */
export interface TallyQuery<T extends TableName, C extends ColumnName<T>> {
  readonly table: T;
  readonly by: readonly C[];
  readonly where?: readonly Condition<T>[];
  /** A column of texts of which the greatest is wanted. */
  readonly last?: ColumnName<T>;
}

/** How many rows have the same values in some columns, and the greatest text that these have in another. */
export interface Tally<T extends TableName, C extends ColumnName<T>> {
  readonly of: Pick<Row<T>, C>;
  readonly count: number;
  readonly last: string | null;
}

/** A place in the blocks in which items are found that may be one. */
export type BlockPlace = Row<'block'>;

/** How many places of a block are asked for on each side of one. */
export interface Reach {
  readonly before: number;
  readonly after: number;
}

/** A question to one table. Rows come in the order of `order`, then of the table's key. */
export interface Query<T extends TableName> {
  readonly table: T;
  /** All of these must hold. */
  readonly where?: readonly Condition<T>[];
  /** Columns that are never null. */
  readonly order?: readonly ColumnName<T>[];
  readonly descending?: boolean;
  readonly limit?: number;
  /** Nothing else of the rows is needed, besides what they are ordered by; a backend may give more. All where it is left out. */
  readonly columns?: readonly ColumnName<T>[];
  /** Rows after the one with these values of the order and key columns. */
  readonly after?: readonly Comparable[];
}
