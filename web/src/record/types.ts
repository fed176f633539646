// The answers of the record as the page sees them: the types of the queries themselves.
export type { ActItem } from '../../../src/query/act-items.js';
export type { ActMonth } from '../../../src/query/act-months.js';
export type { ActPartner } from '../../../src/query/act-partners.js';
export type { ActPlace } from '../../../src/query/act-places.js';
export type { Days, Evidence, Named, ReportNamed } from '../../../src/query/answer.js';
export type { ActChart, ChartColumn, ChartMark } from '../../../src/query/chart-acts.js';
export type { Comparison, Moment } from '../../../src/query/compare.js';
export type { ClaimItem, ConflictItem } from '../../../src/query/conflicts.js';
export type { DealItem } from '../../../src/query/deal-items.js';
export type { FigureValue } from '../../../src/query/figures.js';
export type { FigureItem, LedgerItem } from '../../../src/query/ledger.js';
export type { ThingName } from '../../../src/query/look-ups.js';
export type { MeetingItem, MeetingsAnswer } from '../../../src/query/meetings.js';
export type { OfficeItem } from '../../../src/query/offices.js';
export type { Overview } from '../../../src/query/overview.js';
export type { PositionItem } from '../../../src/query/positions.js';
export type { ProposalItem, ProposalSide } from '../../../src/query/proposals.js';
export type { RulingItem } from '../../../src/query/ruling-items.js';
export type { SearchItem } from '../../../src/query/search.js';
export type { Shown } from '../../../src/query/show.js';
export type { StatementItem } from '../../../src/query/statement-items.js';
export type { ThingItem } from '../../../src/query/things.js';
export type { MetLink, MetNet, MetNode } from '../../../src/query/who-met-whom.js';
export type { Why } from '../../../src/query/why.js';

/** A page of items, with how the question was understood. */
export interface Listed<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
  readonly notes: readonly string[];
}

/** Whether there is a record, and how many reports it holds. */
export interface RecordState {
  readonly isThere: boolean;
  readonly reports: number;
}
