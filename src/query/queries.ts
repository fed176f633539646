// All that can be asked of a record, by name: the questions, their answers, and the functions that give them.
export type { ActItem } from './act-items.js';
export type {
  Answer,
  AsOf,
  Days,
  Evidence,
  ListQuestion,
  Named,
  Page,
  PageOptions,
  Period,
  ReportNamed,
} from './answer.js';
export { type CompareQuestion, type Comparison, compare, type Moment } from './compare.js';
export { actName, type ClaimItem, type ConflictItem, type ConflictsQuestion, conflicts } from './conflicts.js';
export type { DealItem, DealTelling } from './deal-items.js';
export type { FigureValue } from './figures.js';
export type { AskedRecord } from './find-all.js';
export type { FoundThing, NameMatch } from './find-things.js';
export { type FigureItem, type LedgerItem, type LedgerQuestion, ledger } from './ledger.js';
export { type MeetingItem, type MeetingsAnswer, type MeetingsQuestion, meetings } from './meetings.js';
export { type OfficeItem, type OfficesQuestion, offices } from './offices.js';
export { type Overview, overview, type RecordCounts } from './overview.js';
export { type IssueSummary, type PositionItem, type PositionsQuestion, positions } from './positions.js';
export type { ReportItem } from './report-item.js';
export type { RulingItem } from './ruling-items.js';
export { type SearchItem, type SearchQuestion, search } from './search.js';
export { type Link, type Shown, type ShownItem, show } from './show.js';
export type { StatementItem } from './statement-items.js';
export { type StatementsQuestion, statements } from './statements.js';
export { type ThingItem, type ThingsQuestion, things } from './things.js';
export { type TimelineQuestion, timeline } from './timeline.js';
export { type Why, why } from './why.js';
