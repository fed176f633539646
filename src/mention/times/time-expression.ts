// Time expressions: the words that tell a time, with what they mean before and after they are set on the calendar. Types only.
import type { Day } from '../../base/partial-date.js';
import type { Span } from '../../base/span.js';
import type { ReadingTime } from '../../reading.js';

/** Units that times are counted in. */
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** Which third of a period is meant: "early", "mid", "late". */
export type TimePart = 'START' | 'MID' | 'END';

/** Parts of a day as TIMEX3 writes them: morning, midday, afternoon, evening, night, daytime. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

/** Seasons as TIMEX3 writes them. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** A time by the clock, hours 0 to 24. */
export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
  /** As it stands ("GMT", "local time"), or null. */
  readonly zone: string | null;
}

/**
 * Where a relative time is counted from: the day of the report, the time told before it in the text, or either: the report's
 * day in news, the text's time in a history ("the end of the year").
 */
export type TimeOrigin = 'published' | 'text' | 'either';

/** What can be added to any point of the calendar. */
export interface Narrowing {
  readonly part?: TimePart | undefined;
  /** "earlier this month", "later this year": the part up to the day of the report, or after it. */
  readonly isCompared?: boolean | undefined;
  readonly daypart?: DayPart | undefined;
  readonly clock?: ClockTime | undefined;
  /** 1 is Monday. */
  readonly weekday?: number | undefined;
}

/** A point of the calendar, as much of it as the words name: "Sept. 30", "Monday", "last March", "the 1990s". */
export interface CalendarMeaning extends Narrowing {
  readonly kind: 'calendar';
  /** Astronomical: 1 BC is 0, 264 BC is -263. */
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly season?: Season | undefined;
  readonly quarter?: number | undefined;
  readonly half?: number | undefined;
  /** 199 is the 1990s; below 10 the decade of a century that is not told ("the nineties" is 9). */
  readonly decade?: number | undefined;
  /** The hundreds of its years: 19 is the 20th century. */
  readonly century?: number | undefined;
  /** Whether the weekend is meant that the other fields lie in. */
  readonly weekend?: boolean | undefined;
  readonly fiscal?: boolean | undefined;
  /** "last March" is -1, "this March" 0, "next March" 1. */
  readonly shift?: number | undefined;
  /** "March of last year": the year counted from an origin. */
  readonly yearFrom?: { readonly count: number; readonly from: TimeOrigin } | undefined;
  /** Two numbers whose order depends on the country: "10/6/22". */
  readonly swappable?: boolean | undefined;
}

/** A time counted from another: "last week", "three weeks ago", "two days later". A count of null is vague. */
export interface RelativeMeaning extends Narrowing {
  readonly kind: 'relative';
  readonly unit: TimeUnit;
  readonly count: number | null;
  readonly from: TimeOrigin;
  readonly mod?: string | undefined;
}

/** One part of a duration; null is an unknown count ("several years"). */
export interface Amount {
  readonly unit: TimeUnit;
  readonly count: number | null;
}

/** A length of time, and where it lies if the words say so ("the past six months"). */
export interface DurationMeaning {
  readonly kind: 'duration';
  readonly amounts: readonly Amount[];
  readonly mod?: string | undefined;
  readonly direction?: 'past' | 'future' | undefined;
  /** What it is counted from: "the raid" of "three days after the raid". */
  readonly event?: (Span & { readonly relation: 'before' | 'after' }) | undefined;
}

/** Times that come again: the TIMEX3 value of one of them. */
export interface SetMeaning {
  readonly kind: 'set';
  readonly value: string;
}

/** "now", "recently", "the future". */
export interface ReferenceMeaning {
  readonly kind: 'reference';
  readonly reference: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';
}

/** What a time expression means before it is set on the calendar. */
export type TimeMeaning = CalendarMeaning | RelativeMeaning | DurationMeaning | SetMeaning | ReferenceMeaning;

/** When the clause of a time expression plays, as seen from the day of the report; `ahead` is what somebody agreed or planned to do. */
export type TimeTense = 'past' | 'present' | 'future' | 'ahead' | 'none';

/** Words that tell a time. `first` and `last` are token indices of the sentence, both inclusive. */
export interface TimeExpression extends Span {
  /** Index into the report's sentences. */
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly meaning: TimeMeaning;
  readonly tense: TimeTense;
  /** The preposition or conjunction before it, lower-case ("since", "until"), or null. */
  readonly cue: string | null;
  /** Whether it stands before a noun: "the July accord". */
  readonly isModifier: boolean;
  /** Which rule found it, for the trace. */
  readonly rule: string;
}

/** The bounds of a day; null is unknown. */
export interface Bounds {
  readonly earliest: Day | null;
  readonly latest: Day | null;
}

/** How a time was set on the calendar: from the day of the report, from another time of the text, by itself, from an event, or not. */
export type TimeAnchor = 'published' | 'text' | 'absolute' | 'event' | 'none';

/** A time of the reading, with its TIMEX3 annotation. */
export interface ResolvedTime extends ReadingTime {
  readonly timex3: {
    readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
    readonly value: string;
    readonly mod: string | null;
  };
  readonly anchor: TimeAnchor;
  /** Index into the expressions that were handed in. */
  readonly expression: number;
  /** Why it has this value, in words. */
  readonly why: readonly string[];
}
