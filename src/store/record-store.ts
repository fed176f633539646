// The record as the rest of Dateline sees it: plain records in, plain records out, whatever keeps them. Types only.
import type { Span } from '../base/span.js';
import type { Staged } from '../base/staged.js';
import type { Reading } from '../reading.js';
import type {
  BlockPlace,
  ColumnName,
  Condition,
  DerivedTable,
  Reach,
  Row,
  Rows,
  TableName,
  Tally,
  TallyQuery,
} from './rows.js';
import type { LemmaSentence } from './word-rows.js';

/** What was read from one report. A `ReadDocument` is one. */
export interface WrittenReport {
  readonly reading: Reading;
  /** What full-text search looks through: lemmas with their places, sentence by sentence. */
  readonly sentences: readonly LemmaSentence[];
  /** The input that it came from, where that is not the report's own source: the file of a row. */
  readonly input?: string;
  /** The same for texts that are copies of one another. */
  readonly copyKey?: string;
}

/** What is known of an input that is being read, has been read, or could not be. */
export interface IngestEntry {
  readonly input: string;
  readonly bytes: number;
  readonly contentHash: string;
  /** What read it, so that a better reader reads it again. */
  readonly reader: string;
  readonly state: 'reading' | 'done' | 'failed';
  /** How many reports came of it so far. */
  readonly reports: number;
}

/** What is written beside the reports of a batch, all or nothing together with them. */
export interface WriteOptions {
  /** When the record learns it, as ISO 8601; no part of the content. */
  readonly at: string;
  readonly log?: readonly IngestEntry[];
}

/** What became of the reports of a batch. */
export interface WriteCount {
  readonly added: number;
  /** Known before, with another reading. */
  readonly replaced: number;
  readonly unchanged: number;
}

/** Some of the answers, and where to go on: null at the end. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** Which page of the answers. */
export interface PageOptions {
  /** At most this many; 50 where it is left out. */
  readonly limit?: number;
  /** `next` of the page before. */
  readonly cursor?: string;
}

/** A question to one table: rows for which all conditions hold, in the order of some columns and then of the key. */
export interface FindOptions<T extends TableName> extends PageOptions {
  readonly where?: readonly Condition<T>[];
  /** Columns that are never null. */
  readonly order?: readonly ColumnName<T>[];
  readonly descending?: boolean;
  /** Nothing else of the rows is needed: the others may be missing. `findColumns` of the queries has it in its type. */
  readonly columns?: readonly ColumnName<T>[];
}

/** A report in which words were found, with the sentences that hold some of them. */
export interface SearchHit {
  readonly reportId: string;
  readonly sortDay: string;
  readonly outlet: string | null;
  readonly headline: string | null;
  readonly sentences: readonly (Span & { readonly text: string; readonly matches: readonly Span[] })[];
}

/** How words are looked for. */
export interface SearchOptions extends PageOptions {
  /** Whether all words must stand in one sentence, or only in one report, which is the default. */
  readonly within?: 'sentence' | 'report';
}

/** A decision about two things: who decided what, why, and when. Never changed; taken back by one that undoes it. */
export interface Decision {
  readonly kind: 'same' | 'different' | 'partOf' | 'series' | 'copy' | 'contradicts' | 'undo';
  readonly about: 'thing' | 'act' | 'agreement' | 'report';
  readonly first: string;
  readonly second: string;
  readonly score: number | null;
  readonly reasons: readonly string[];
  /** The name of a rule or of a person. */
  readonly decider: string;
  /** ISO 8601; empty for a rule, which decides the same each time. */
  readonly decidedAt: string;
  /** The decision that this one takes back. */
  readonly undoes: string | null;
}

/** A change of what is derived: rows dropped, then rows put, in the place of those with the same keys. */
export interface DerivedChange {
  /** Drop everything derived first. */
  readonly clear?: boolean;
  readonly drop?: readonly DroppedRows[];
  readonly put?: Rows<DerivedTable>;
}

/** Rows of a derived table for which all of some conditions hold, one member for each table that there is. */
export type DroppedRows = {
  [T in DerivedTable]: { readonly table: T; readonly where: readonly Condition<T>[] };
}[DerivedTable];

/** Something that is wrong inside a record. */
export interface RecordFault {
  /** The report, table or file that it is about. */
  readonly where: string;
  readonly what: string;
}

/**
 * The record. What is read from reports is written report by report, and only that; what is derived across reports is
 * kept apart, can be dropped, and is made again from readings and decisions. Writing a reading twice changes nothing,
 * and the order of writing does not matter. A failure of the machinery is thrown as a `StoreFailure`.
 */
export interface RecordStore {
  /** Writes readings, all of them or none; a reading that cannot be kept is a problem, and the others are written. */
  writeReports(batch: readonly WrittenReport[], options: WriteOptions): Promise<Staged<WriteCount>>;
  /** Removes the readings of reports and the derived rows that name them; gives how many there were. */
  forgetReports(ids: readonly string[]): Promise<number>;
  /** The reading of a report as it was written, or null. */
  reading(id: string): Promise<Reading | null>;
  /** All readings in the order of their ids, or those of some reports; a few at a time in memory. */
  readings(ids?: readonly string[]): AsyncIterable<Reading>;
  find<T extends TableName>(table: T, options?: FindOptions<T>): Promise<Page<Row<T>>>;
  /** For each place the places of its block round it, in order: as many before it as asked for, itself if it is there, as many after. */
  around(places: readonly BlockPlace[], reach: Reach): Promise<readonly (readonly BlockPlace[])[]>;
  count(table: TableName): Promise<number>;
  /** Rows counted by what they have in some columns; in no order. */
  tally<T extends TableName, C extends ColumnName<T>>(query: TallyQuery<T, C>): Promise<readonly Tally<T, C>[]>;
  /** Reports that hold words, the newest first. The line is as `readWordQuery` takes it. */
  search(line: string, options?: SearchOptions): Promise<Page<SearchHit>>;
  /** Adds decisions, and gives their ids; those that are there already are left alone. */
  decide(decisions: readonly Decision[]): Promise<readonly string[]>;
  derive(change: DerivedChange): Promise<void>;
  /** Does all of `work` or nothing of it; inside, only the record that is handed over may be used. */
  transaction<Result>(work: (record: RecordStore) => Promise<Result>): Promise<Result>;
  /** The content as JSON lines in a fixed order: the same for the same content, whatever keeps it. */
  exportLines(): AsyncIterable<string>;
  /** What is wrong inside: nothing where the record is sound. */
  check(): Promise<readonly RecordFault[]>;
  /** Lets go of it; closing it again does nothing. */
  close(): Promise<void>;
}
