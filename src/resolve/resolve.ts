// Resolution: which words of different reports mean one person, body, place, act or agreement; the best page of this room to read first.
import type { Reading } from '../reading.js';
import { areTellingsLinked, decideActs, type TellingItem, tellingItem } from './acts/decide-acts.js';
import type { Telling } from './acts/telling.js';
import { areDealsLinked, type DealItem, dealItem, decideDeals } from './agreements/compare-deals.js';
import type { DealTelling } from './agreements/deal-telling.js';
import { areCopies, type CopyItem, type CopyProfile, copyItem, findCopies } from './copies/find-copies.js';
import { type Decision, type DecisionSubject, RULES, standingDecisions } from './decision.js';
import { type DerivedRecord, deriveRecord } from './derive-record.js';
import { apartOf } from './derive-sets.js';
import { profileReport, type ReportProfile } from './profile-report.js';
import { type BlockIndex, neighbourhood } from './resolve-index.js';
import { type Cell, mergeCells } from './things/cell.js';
import { areCellsLinked, type CellItem, cellItem, decideThings } from './things/decide-things.js';
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
  const decided = decideItems(itemsOf(profiles), log);
  const decisions = [...log.filter(({ decider }) => decider !== RULES), ...decided.decisions];
  const undone = standingDecisions(log).undone.filter(({ decider }) => decider === RULES);
  return { ...decided, record: deriveRecord(profiles, [...decisions, ...undone]) };
}

/** What the rules decide about: the cells, tellings, agreements and texts of some reports. */
export interface ResolveItems {
  readonly cells: readonly Cell[];
  readonly tellings: readonly Telling[];
  readonly deals: readonly DealTelling[];
  readonly texts: readonly CopyProfile[];
}

/** What must be found in a record that is too large to go through. */
export interface ResolveIndex {
  readonly cells: BlockIndex<CellItem>;
  readonly tellings: BlockIndex<TellingItem>;
  readonly deals: BlockIndex<DealItem>;
  readonly texts: BlockIndex<CopyItem>;
}

/**
 * The items of some reports, cells that several have told of together.
 * @example itemsOf(profiles).tellings.length // 40
 */
export function itemsOf(reports: readonly ReportProfile[]): ResolveItems {
  const profiles = [...reports].sort((a, b) => (a.report < b.report ? -1 : 1));
  return {
    cells: cellsOf(profiles),
    tellings: profiles.flatMap(({ tellings }) => tellings),
    deals: profiles.flatMap(({ deals }) => deals),
    texts: profiles,
  };
}

/**
 * The items of a record that fresh reports bear on: theirs, and all that may come to stand in one set with them. The rules'
 * decisions about these are made anew by `decideItems`, and those that were made about them before give way.
 * @example itemsAround(profiles, index).tellings.length // 12, of a record of a million
 */
export function itemsAround(fresh: readonly ReportProfile[], index: ResolveIndex): ResolveItems {
  const { cells, tellings, deals, texts } = itemsOf(fresh);
  return {
    cells: neighbourhood(cells.map(cellItem), index.cells, areCellsLinked).map(({ cell }) => cell),
    tellings: neighbourhood(tellings.map(tellingItem), index.tellings, areTellingsLinked).map(({ telling }) => telling),
    deals: neighbourhood(deals.map(dealItem), index.deals, areDealsLinked).map(({ deal }) => deal),
    texts: neighbourhood(texts.map(copyItem), index.texts, areCopies).map(({ profile }) => profile),
  };
}

/**
 * The decisions of the rules about items. What a person keeps apart, or has taken apart by undoing a decision, the rules do
 * not bring together.
 * @example decideItems(itemsOf(profiles), []).decisions[0]?.reasons // ['the names agree in all parts (+3.2)', ...]
 */
export function decideItems(items: ResolveItems, log: readonly Decision[]): RuleDecisions {
  const { standing, undone } = standingDecisions(log);
  const apart = (about: DecisionSubject): readonly Apart[] => {
    const same = undone.filter(({ kind }) => kind === 'same');
    const taken = same.map((decision): Decision => ({ ...decision, kind: 'different' }));
    return apartOf([...standing, ...taken].filter((decision) => decision.about === about));
  };
  const things = decideThings(items.cells, apart('thing'));
  const acts = decideActs(items.tellings, apart('act'));
  const deals = decideDeals(items.deals, apart('agreement'));
  return {
    decisions: [...findCopies(items.texts), ...things.decisions, ...acts.decisions, ...deals.decisions],
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
