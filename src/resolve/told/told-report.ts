// What follows from one report alone, whatever else is in the record: rows that name cells, and what is compared across reports. Types only.
import type { Span } from '../../base/span.js';
import type { ReadingPosition } from '../../reading.js';
import type { ToldIn } from '../acts/telling.js';
import type { DealTelling } from '../agreements/deal-telling.js';
import type { CopySketch } from '../copies/copy-sketch.js';
import type { CellTally } from '../things/tally.js';
import type { ToldAct } from './told-act.js';

/** The cell of a node. */
export interface NodeCell {
  readonly nodeId: string;
  readonly cellId: string;
}

/** What somebody has to do with a statement. */
export type StatementRole = 'speaker' | 'addressee' | 'via' | 'topic';

/** Somebody who has to do with a statement. */
export interface CellStatement {
  readonly cellId: string;
  readonly role: StatementRole;
  /** The day of the saying, else of the report; `~` where neither is known. */
  readonly sortDay: string;
  readonly statementId: string;
}

/** An office that a report tells of. */
export interface OfficeTold extends Span {
  readonly nodeId: string;
  /** Its place in the list of the node. */
  readonly number: number;
  readonly holderCell: string;
  /** Of what country or body; of an office that a state has one of, the holder's country where nothing is said. */
  readonly ofCell: string | null;
  readonly title: string;
  /** The key of the office: titles that are one office in other words have one. */
  readonly titleKey: string;
  readonly status: 'current' | 'former' | 'acting' | 'elect' | 'designate' | 'late' | 'then';
  /** When it is told: the day of the report. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** The days of the words that date it ("elected in March"). */
  readonly sinceEarliest: string | null;
  readonly sinceLatest: string | null;
  readonly sortDay: string;
}

/** A position that a report tells of. */
export interface StanceTold extends Span {
  readonly stanceId: string;
  readonly holderCell: string;
  /** The state that the holder speaks for, else the holder. */
  readonly sideCell: string;
  readonly topicCells: readonly string[];
  /** The words that name the issue. */
  readonly words: string;
  readonly stance: ReadingPosition['stance'];
  /** What the words say was held before it. */
  readonly impliedBefore: ReadingPosition['stance'] | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly statementId: string | null;
  readonly eventId: string | null;
  readonly sortDay: string;
}

/** A telling of an agreement with the cells of its parties. */
export interface ToldDeal {
  readonly deal: DealTelling;
  readonly cells: readonly string[];
}

/** What is known of a text of a report by which copies of it are found. */
export interface ToldText {
  readonly report: string;
  readonly day: string;
  readonly copy: Pick<CopySketch, 'smallest' | 'size'>;
  /** What the report says as a whole that helps to tell acts and agreements apart. */
  readonly told: ToldIn;
}

/** All that follows from one report. */
export interface ToldReport {
  readonly report: string;
  readonly nodes: readonly NodeCell[];
  readonly statements: readonly CellStatement[];
  readonly offices: readonly OfficeTold[];
  readonly stances: readonly StanceTold[];
  /** Each cell once, in the order of their ids. */
  readonly cells: readonly CellTally[];
  readonly acts: readonly ToldAct[];
  readonly deals: readonly ToldDeal[];
  readonly text: ToldText;
}
