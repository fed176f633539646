// What counts as of a time, as conditions: so that what no report told by then is not read.
import type { Condition } from '../store/rows.js';
import type { AsOf } from './answer.js';
import { lastDayOf } from './days.js';

/** Sorts behind every instant that begins so: a day or an hour stands for all of itself. */
const LAST = '\u{10ffff}';

/**
 * What must hold of a report that counts; nothing where all do. One of unknown day has not been reported by any.
 * @example countedReports({ knownBy: '2026-01-31' }) // [{ column: 'recordedAt', to: '2026-01-31\u{10ffff}' }]
 */
export function countedReports({ reportedBy, knownBy }: AsOf): readonly Condition<'report'>[] {
  const known = knownBy === undefined ? [] : [{ column: 'recordedAt', to: `${knownBy}${LAST}` } as const];
  if (reportedBy === undefined) return known;
  const to = lastDayOf(reportedBy);
  // Where the last day is not known the first one counts.
  const first = [{ column: 'publishedLatest', known: false } as const, { column: 'publishedEarliest', to } as const];
  const byFirst = { exists: { table: 'report', on: [['reportId', 'reportId']], where: first } } as const;
  return [{ any: [{ column: 'publishedLatest', to }, byFirst] }, ...known];
}

/**
 * That a report which counts tells of an act; nothing where all count.
 * @example toldActs({ reportedBy: '2015' }).length // 1
 */
export function toldActs(asOf: AsOf): readonly Condition<'act'>[] {
  const where = inCountedReport<'actEvent'>(asOf);
  return where.length === 0 ? [] : [{ exists: { table: 'actEvent', on: [['actId', 'actId']], where } }];
}

/**
 * That a report which counts tells of an agreement; nothing where all count.
 * @example toldAgreements({ reportedBy: '2015' }).length // 1
 */
export function toldAgreements(asOf: AsOf): readonly Condition<'agreement'>[] {
  const where = inCountedReport<'agreementDeal'>(asOf);
  const on = [['agreementId', 'agreementId']] as const;
  return where.length === 0 ? [] : [{ exists: { table: 'agreementDeal', on, where } }];
}

/**
 * That the report of a row counts; nothing where all count.
 * @example inCountedReport<'cellStatement'>({ reportedBy: '2015' }).length // 1
 */
export function inCountedReport<T extends 'actEvent' | 'agreementDeal' | 'cellStatement'>(
  asOf: AsOf,
): readonly Condition<T>[] {
  const where = countedReports(asOf);
  return where.length === 0 ? [] : [{ exists: { table: 'report', on: [['reportId', 'reportId']], where } }];
}
