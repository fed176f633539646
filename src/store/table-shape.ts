// What a table is: columns with their kinds, a key, indexes; and the columns that several tables share.

/** What a column holds; `?` where null (unknown) is allowed. `flag` is yes or no, `json` any plain data. */
export type ColumnKind = 'text' | 'text?' | 'int' | 'int?' | 'real?' | 'flag' | 'json' | 'json?';

/** Plain data as JSON can write it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * What a table is part of. `document`: the reading of one report, its id leading the key. `derived`: made from readings
 * and decisions, can be dropped and made again. `log`: only ever added to.
 */
export type TablePart = 'document' | 'derived' | 'log';

/** One table. Its rows are told apart by `key`; every table is read in the order of its key where none is asked for. */
export interface TableShape {
  readonly part: TablePart;
  readonly columns: Readonly<Record<string, ColumnKind>>;
  readonly key: readonly string[];
  readonly indexes: readonly (readonly string[])[];
  /** Rows of kilobytes, which a database keeps better apart from the key. */
  readonly isLarge?: true;
}

/** A position in a list of the reading, so that the reading comes back in its own order. */
export const listed = { reportId: 'text', number: 'int' } as const;
export const span = { start: 'int', end: 'int' } as const;
export const spanOrNone = { start: 'int?', end: 'int?' } as const;

/** Four bounds of what happened; null is unknown, never "always". */
export const bounds = {
  startEarliest: 'text?',
  startLatest: 'text?',
  endEarliest: 'text?',
  endLatest: 'text?',
} as const;

/** Fields that a later version of the reading adds: kept as they came, without a column of their own. */
export const more = { more: 'json?' } as const;

/** The first day that is known, or `~`, which sorts after every day. */
export const sortDay = { sortDay: 'text' } as const;
