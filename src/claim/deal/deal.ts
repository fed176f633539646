// A place in the text that speaks of an agreement, before those of one agreement are joined. Types only.
import type { Span } from '../../base/span.js';
import type { Sentence } from '../../language/sentence.js';
import type {
  ReadingAgreement,
  ReadingEntity,
  ReadingEvent,
  ReadingFigure,
  ReadingStatement,
  ReadingTime,
} from '../../reading.js';
import type { Telling } from '../event/telling.js';

/** What agreements are made from. */
export interface DealGround {
  readonly report: string;
  readonly sentences: readonly Sentence[];
  readonly entities: readonly ReadingEntity[];
  readonly times: readonly ReadingTime[];
  readonly figures: readonly ReadingFigure[];
  readonly statements: readonly ReadingStatement[];
  readonly events: readonly ReadingEvent[];
  readonly tellings: readonly Telling[];
  readonly entityAt: (sentence: number, head: number) => ReadingEntity | null;
}

/** One mention of an agreement. */
export interface DealMention {
  readonly sentence: number;
  readonly head: number;
  readonly sort: 'paper' | 'truce';
  /** The noun phrase without article. */
  readonly span: Span;
  readonly parties: readonly string[];
  /** What it is about: "to establish as many as eight more", "development of gas fields". */
  readonly subject: Span | null;
  /** Words before the noun that tell it from others: "nuclear", "oil". */
  readonly kinds: readonly string[];
  readonly amount: string | null;
  /** How long it is to run, a time's id. */
  readonly term: string | null;
  readonly time: ReadingEvent['time'];
  readonly status: ReadingAgreement['status'] | null;
  readonly conditions: readonly Span[];
  /** The event that tells of its making or breaking. */
  readonly event: string | null;
  /** Whether it points back: "the deal", "this accord". */
  readonly isDefinite: boolean;
}
