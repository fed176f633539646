// The record that follows from reports and decisions: canonical things and acts, and what stands on them. Types only.
import type { Span } from '../base/span.js';
import type { Factuality } from '../reading.js';
import type { DayRange } from './day-range.js';
import type { ThingSort } from './things/cell.js';

/** Somebody or something that reports refer to, whatever they call it. */
export interface Thing {
  /** The least id of its members, so that it does not depend on the order of reading. */
  readonly id: string;
  readonly sort: ThingSort | 'other';
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: string | null;
  /** The id of a place in the gazetteer, or null. */
  readonly location: string | null;
  /** Its nodes in the reports, in order. */
  readonly nodes: readonly string[];
}

/** Words of a report that something stands on. */
export interface Evidence extends Span {
  readonly report: string;
}

/** Who takes part in an act. */
export interface ActParty {
  readonly thing: string;
  readonly role: 'actor' | 'recipient';
}

/** An act that one or more reports tell of. */
export interface Act {
  /** The least id of its tellings. */
  readonly id: string;
  readonly type: string;
  readonly mode: string | null;
  readonly factuality: Factuality;
  readonly parties: readonly ActParty[];
  /** The thing where it took place, or null. */
  readonly place: string | null;
  readonly time: DayRange;
  /** Events of the reports that tell of it, in order. */
  readonly events: readonly string[];
  readonly evidence: readonly Evidence[];
  /** How many tell of it who do not copy one another. */
  readonly witnesses: number;
  /** The act that it is a part of (a meeting of a visit), or null. */
  readonly partOf: string | null;
}

/** What somebody says of an act, or of who holds what: claims under one key speak of one matter. */
export interface Claim {
  readonly id: string;
  readonly key: string;
  readonly kind: 'figure' | 'day' | 'place' | 'status' | 'who' | 'office';
  /** The act or thing that it is about. */
  readonly subject: string;
  readonly value: string;
  readonly evidence: Evidence;
  /** From whom it came to the report, nearest the matter first; empty where the report says it itself. */
  readonly chain: readonly string[];
  /** Nothing is thrown away: what most witnesses say is preferred, the rest stands beside it. */
  readonly rank: 'preferred' | 'normal';
}

/** Claims under one key that cannot all be right. */
export interface Conflict {
  readonly id: string;
  readonly key: string;
  readonly kind: Claim['kind'];
  readonly subject: string;
  readonly claims: readonly Claim[];
}
