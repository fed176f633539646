// Rows: one document of many as it stands in JSON or in a table, before its fields are understood.
import type { ProblemCode, ProblemParts } from '../base/problem.js';

/** One row. A broken one has a number like every other, so that numbers do not shift when it is mended. */
export type Row =
  | { readonly kind: 'fields'; readonly place: string; readonly fields: Readonly<Record<string, unknown>> }
  | { readonly kind: 'broken'; readonly code: ProblemCode; readonly parts: ProblemParts }
  /** The whole source cannot be read as rows; no row follows. */
  | { readonly kind: 'refused'; readonly code: ProblemCode; readonly parts: ProblemParts };

/**
 * A row that cannot be read.
 * @example brokenRow('line 7', 'a JSON object', 'a number') // its message begins 'line 7 cannot be read'
 */
export function brokenRow(place: string, expected: string, got: string, todo = 'mend the row'): Row {
  return { kind: 'broken', code: 'source/bad-row', parts: { what: `${place} cannot be read`, expected, got, todo } };
}

/**
 * A row that is longer than one document may be.
 * @example longRow('line 7', 200) // its code is 'source/too-large'
 */
export function longRow(place: string, maxBytes: number): Row {
  const parts = { what: `${place} is too large`, expected: `at most ${maxBytes} bytes`, got: 'more', todo: 'split it' };
  return { kind: 'broken', code: 'source/too-large', parts };
}
