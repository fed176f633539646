// Constraints: what the words of a report say of the day it was published on.
import type { DaySet } from './day-set.js';

/** One thing that the words say of the day of the report. */
export interface Constraint {
  readonly rule: string;
  readonly days: DaySet;
  /**
   * `hard` follows from what is said; `soft` from how reports are written, and gives way: it never overrules a hard one, and an
   * earlier soft one holds against a later one.
   */
  readonly strength: 'hard' | 'soft';
  readonly why: string;
}
