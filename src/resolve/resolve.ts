// Resolution: which words of different reports mean one person, body, place, act or agreement; the best page of this room to read first.
import type { Reading } from '../reading.js';
import { type Decision, RULES } from './decision.js';
import { type DerivedRecord, recordOf } from './derive-record.js';
import { settle } from './settled/settle.js';
import { tellReport } from './told/tell-report.js';

/** What the rules decide, and what they would ask a person. */
export interface RuleDecisions {
  readonly decisions: readonly Decision[];
  /** Decisions that the rules do not take: the score lies between the two bounds. */
  readonly proposals: readonly Decision[];
}

/** The record of some reports, with all decisions that it follows from. */
export interface Resolution extends RuleDecisions {
  readonly record: DerivedRecord;
}

/**
 * Resolves reports: takes the decisions of the rules, and derives the record from them and from what persons decided before.
 * The result depends on the reports and on the decisions, not on their order.
 * @example resolve([reading2015, reading2022]).record.acts.filter(({ type }) => type === 'CONSULT')
 * @param log decisions of persons, and decisions of the rules that persons have undone
 */
export function resolve(readings: readonly Reading[], log: readonly Decision[] = []): Resolution {
  const reports = [...readings].sort((a, b) => (a.report.id < b.report.id ? -1 : 1)).map(tellReport);
  const settled = settle(reports, log);
  const rulings = Object.values(settled.sets).flatMap((sets) => sets.rulings);
  const ruled = (isProposal: boolean) =>
    rulings.filter((ruling) => ruling.isProposal === isProposal).map(({ decision }) => decision);
  return {
    decisions: [...log.filter(({ decider }) => decider !== RULES), ...ruled(false)],
    proposals: ruled(true),
    record: recordOf(reports, settled),
  };
}
