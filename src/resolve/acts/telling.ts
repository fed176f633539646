// A telling: what one report says of one act, in the form in which it is compared with what other reports say. Types only.
import type { DayRange } from '../day-range.js';
import type { ThingSort } from '../things/cell.js';
import type { NameWords } from '../things/person-names.js';
import type { WordWeights } from './word-weights.js';

/** Whether the act is told as a fact, as to come, as no more than thought of, or as not so. */
export type ActStatus = 'real' | 'coming' | 'unreal' | 'not';

/** One that takes part in an act as a report tells it. */
export interface Party {
  /** The node of the report. */
  readonly node: string;
  readonly role: 'actor' | 'recipient';
  /** `official`: known by a description and by the country that it is of ("the Russian foreign minister"). */
  readonly sort: ThingSort | 'official' | 'other';
  readonly name: string;
  /** The name of a person, read for comparing; empty for all else. */
  readonly nameWords: NameWords;
  /** All its names, folded. */
  readonly names: readonly string[];
  /** ISO 3166-1 alpha-3: of the country, or of the one that a person or body is of. */
  readonly country: string | null;
}

/** Where an act took place, as far as the report says. */
export interface ToldPlace {
  readonly node: string;
  readonly sort: 'country' | 'place' | 'other';
  readonly names: readonly string[];
  readonly country: string | null;
  /** The id in the gazetteer, or null. */
  readonly location: string | null;
}

/** A figure told of an act. */
export interface ToldFigure {
  readonly id: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  /** What is counted, folded, or null. */
  readonly of: string | null;
}

/** What the report as a whole says that helps to tell acts apart. */
export interface ToldIn {
  readonly id: string;
  /** The day of publication, or its bounds. */
  readonly day: DayRange;
  /** What the report is about. */
  readonly topic: WordWeights;
  /** Keys of its longer direct quotations. */
  readonly quotes: readonly string[];
}

/** What one report tells of one act. `id` is the id of the first of the events that tell of it. */
export interface Telling {
  readonly id: string;
  readonly report: ToldIn;
  readonly events: readonly string[];
  /** PLOVER type of the first telling, null where there is none, and its mode. */
  readonly type: string | null;
  readonly mode: string | null;
  /** Lemmas of the words that tell of it, those that say little alone left out where others stand. */
  readonly words: readonly string[];
  /** Families of those words. */
  readonly families: readonly number[];
  readonly sort: 'saying' | 'light' | 'own';
  readonly parties: readonly Party[];
  readonly place: ToldPlace | null;
  readonly time: DayRange;
  /** The time as it is compared: where none is told of an act that passes, the days that the report is about. */
  readonly presumed: DayRange;
  /** Whether the text says the time, or it was taken from the day of the report. */
  readonly isTimeStated: boolean;
  /** Whether the words tell of its beginning ("arrived") or its end ("left"); null where they do not say. */
  readonly phase: 'begin' | 'end' | null;
  readonly status: ActStatus;
  /** 2 in "their second meeting", or null. */
  readonly ordinal: number | null;
  /** Whether it sums up several acts: "met three times since April". */
  readonly isMany: boolean;
  readonly figures: readonly ToldFigure[];
  /** Words of the clause around it. */
  readonly context: WordWeights;
}
