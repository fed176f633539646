// Who held which office when, as reports tell it. Types only.

import type { Evidence } from '../../resolve/record.js';
import type { Days } from '../answer.js';

/** One time that a report tells of somebody's office. */
export interface ToldOffice {
  readonly person: string;
  readonly title: string;
  /** The key of the office: titles that are one office in other words have one. */
  readonly titleKey: string;
  /** The thing that the office is of, or null. */
  readonly of: string | null;
  readonly status: 'current' | 'former' | 'acting' | 'elect' | 'designate' | 'late' | 'then';
  /** When it is told: the day of the report. */
  readonly day: Days;
  /** The days of the words that date it ("elected in March"), or null. */
  readonly since: Days | null;
  readonly evidence: Evidence;
}

/** That somebody held an office, with four bounds; null is unknown, never "always". */
export interface Holding {
  readonly id: string;
  readonly person: string;
  readonly title: string;
  readonly titleKey: string;
  readonly of: string | null;
  readonly status: 'held' | 'acting' | 'elect' | 'designate';
  /** It began not before this day ... */
  readonly startEarliest: string | null;
  /** ... and not after this one, on which it is told to be held. */
  readonly startLatest: string | null;
  readonly endEarliest: string | null;
  readonly endLatest: string | null;
  readonly evidence: readonly Evidence[];
  /** Which bounds follow from another holder of the office and not from words about this one. */
  readonly inferred: readonly ('startEarliest' | 'endLatest')[];
}
