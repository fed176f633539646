// What every answer is made of: names, days, and the words that it stands on. Types only.
import type { Span } from '../base/span.js';
import type { Staged } from '../base/staged.js';
import type { Page, PageOptions } from '../store/record-store.js';

export type { Page, PageOptions } from '../store/record-store.js';

/** Somebody or something with its name. The id is that of a thing, or of a node where no name tells what it is. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** The first and the last day that something can have been on, both inside; null is unknown. */
export interface Days {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** The report that words stand in, as an answer names it. */
export interface ReportNamed {
  readonly report: string;
  readonly source: string;
  readonly outlet: string | null;
  readonly headline: string | null;
  /** The day of the report in EDTF: `2015-11-23`, `2015-11`, `2015-11-20/2015-11-23`; null where it is not known. */
  readonly day: string | null;
}

/** Words of a report that an answer stands on, readable by themselves. */
export interface Evidence extends ReportNamed, Span {
  /** The words of the span. */
  readonly words: string;
  /** The sentence that they stand in. */
  readonly sentence: string;
  /** Through whom they came to the report, nearest the matter first; empty where the report says them itself. */
  readonly through: readonly Named[];
}

/** Which reports count. Valid time is a matter of each question (`on`, `from`, `to`). */
export interface AsOf {
  /** Report time: only what was reported by this day. */
  readonly reportedBy?: string | undefined;
  /** Record time: only what the record held by this instant, ISO 8601. */
  readonly knownBy?: string | undefined;
}

/** Days that are asked for, both inside; a month or a year stands for all its days. */
export interface Period {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** One day: the same as `from` and `to` of that day. */
  readonly on?: string | undefined;
}

/** What questions for a list share. */
export interface ListQuestion extends AsOf, PageOptions {}

/** A page of answers; problems say why there is none, the trace holds notes: which of several was meant. */
export type Answer<Item> = Staged<Page<Item>>;
