// What a format of export is: a name, a line of help, and the pieces of text that it writes. Types only.
import type { Side } from '../../query/side.js';
import type { RecordStore } from '../../store/record-store.js';

/** What of a record is wanted; what is left out does not matter. */
export interface ExportOptions {
  /** Names of who takes part: all of these. */
  readonly parties?: readonly string[] | undefined;
  /** The first and the last day, both inside; a month or a year stands for all its days. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** One table of a format that has several. */
  readonly table?: string | undefined;
}

/** The options with their names looked up. */
export interface ExportScope {
  readonly sides: readonly Side[];
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** One format. */
export interface ExportFormat {
  /** Its name for people. */
  readonly title: string;
  /** What it is, for the help. */
  readonly about: string;
  /** What of the record it has no place for. */
  readonly loses: string;
  /** How its files end. */
  readonly extension: string;
  /** What they are to programs that fetch them. */
  readonly mediaType: string;
  /** Its tables, each a file of its own; null where all is one file. */
  readonly tables: readonly string[] | null;
  /** Whether it can be narrowed to parties and days. */
  readonly isNarrowed: boolean;
  /** The text in pieces, so that a large record never stands in memory. The table is null where there is one file. */
  pieces(record: RecordStore, scope: ExportScope, table: string | null): AsyncIterable<string>;
}
