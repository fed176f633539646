// Resolution: which words of different reports mean one person, body, place, act or agreement; the best page of this room to read first.
import type { Reading } from '../reading.js';
import { decideActs } from './acts/decide-acts.js';
import { decideDeals } from './agreements/compare-deals.js';
import { tellDeals } from './agreements/deal-telling.js';
import { findCopies } from './copies/find-copies.js';
import { type Decision, type DecisionSubject, RULES, standingDecisions } from './decision.js';
import { type DerivedRecord, deriveRecord } from './derive-record.js';
import { apartOf } from './derive-sets.js';
import { profileReport, type ReportProfile } from './profile-report.js';
import { type Cell, mergeCells } from './things/cell.js';
import { decideThings } from './things/decide-things.js';
import type { Apart } from './union.js';

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
  const profiles = readings.map(profileReport);
  const decided = decideReports(profiles, log);
  const decisions = [...log.filter(({ decider }) => decider !== RULES), ...decided.decisions];
  const undone = standingDecisions(log).undone.filter(({ decider }) => decider === RULES);
  return { ...decided, record: deriveRecord(profiles, [...decisions, ...undone]) };
}

/**
 * The decisions of the rules about reports. What a person keeps apart, or has taken apart by undoing a decision, the rules do
 * not bring together.
 * @example decideReports(profiles, []).decisions[0]?.reasons // ['the names agree in all parts (+3.2)', ...]
 */
export function decideReports(reports: readonly ReportProfile[], log: readonly Decision[]): RuleDecisions {
  const profiles = [...reports].sort((a, b) => (a.reading.report.id < b.reading.report.id ? -1 : 1));
  const { standing, undone } = standingDecisions(log);
  const apart = (about: DecisionSubject): readonly Apart[] => {
    const taken = undone
      .filter(({ kind }) => kind === 'same')
      .map((decision): Decision => ({ ...decision, kind: 'different' }));
    return apartOf([...standing, ...taken].filter((decision) => decision.about === about));
  };
  const things = decideThings(cellsOf(profiles), apart('thing'));
  const acts = decideActs(
    profiles.flatMap(({ tellings }) => tellings),
    apart('act'),
  );
  const deals = decideDeals(
    profiles.flatMap(({ reading }) => tellDeals(reading)),
    apart('agreement'),
  );
  return {
    decisions: [...findCopies(profiles), ...things.decisions, ...acts.decisions, ...deals.decisions],
    proposals: [...things.proposals, ...acts.proposals, ...deals.proposals],
  };
}

function cellsOf(profiles: readonly ReportProfile[]): readonly Cell[] {
  const cells = new Map<string, Cell>();
  for (const cell of profiles.flatMap((profile) => [...profile.cells.values()])) {
    const known = cells.get(cell.id);
    cells.set(cell.id, known === undefined ? cell : mergeCells(known, cell));
  }
  return [...cells.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
