// The reading: what Dateline says about one report, in the shape that `dateline read --json` prints. Types only.
import type { Span } from './base/span.js';
import type { Sentence } from './language/sentence.js';
import type { Report } from './report/report.js';

/** Everything read from one report. A public contract: it changes only by adding. Dates are EDTF strings. */
export interface Reading {
  readonly report: Report;
  readonly entities: readonly ReadingEntity[];
  readonly statements: readonly ReadingStatement[];
  readonly events: readonly ReadingEvent[];
  readonly times: readonly ReadingTime[];
  readonly figures: readonly ReadingFigure[];
  readonly problems: readonly ReadingProblem[];
}

/** A reading with the grammar it was made from. The sentences stand apart: they are not part of the contract. */
export interface ReadDocument {
  readonly reading: Reading;
  readonly sentences: readonly Sentence[];
}

/** Someone or something that the report refers to, with every place where it does. */
export interface ReadingEntity {
  readonly id: string;
  readonly name: string;
  readonly kind: 'person' | 'organization' | 'country' | 'place' | 'outlet' | 'group' | 'other';
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null;
  readonly mentions: readonly (Span & { readonly form: 'name' | 'nominal' | 'pronoun' })[];
  readonly offices: readonly (Span & { readonly title: string; readonly of: string | null })[];
}

/** An attribution: a source (speaker), a cue, a content, and the chain through which it came (`via`). */
export interface ReadingStatement {
  readonly id: string;
  readonly speaker: string | null;
  readonly speakerSpan: Span | null;
  readonly quotation: 'direct' | 'indirect' | 'mixed';
  readonly cue: (Span & { readonly lemma: string }) | null;
  readonly content: readonly Span[];
  readonly addressees: readonly string[];
  readonly via: readonly (Span & { readonly entity: string })[];
  readonly time: string | null;
  readonly place: string | null;
  readonly occasion: Span | null;
  readonly hedged: boolean;
  readonly topics: readonly string[];
}

/** Whether an event happened, and in what sense it did not. */
export type Factuality =
  | 'happened'
  | 'ongoing'
  | 'planned'
  | 'expected'
  | 'conditional'
  | 'hypothetical'
  | 'requested'
  | 'alleged'
  | 'denied'
  | 'negated'
  | 'stalled'
  | 'implied';

/** One telling of an act: its PLOVER type, who did it to whom, where, when, and on whose word. */
export interface ReadingEvent {
  readonly id: string;
  readonly type: string;
  readonly mode: string | null;
  readonly contexts: readonly string[];
  readonly trigger: Span;
  readonly evidence: Span;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly place: string | null;
  readonly time: {
    readonly earliest: string | null;
    readonly latest: string | null;
    readonly basis: 'stated' | 'relative' | 'published' | 'unknown';
  };
  readonly factuality: Factuality;
  readonly statement: string | null;
  readonly sameAs: string | null;
}

/** A time expression with its value and the days that it can mean. */
export interface ReadingTime extends Span {
  readonly id: string;
  readonly kind: 'date' | 'time' | 'duration' | 'set';
  readonly value: string;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** How many or how much, as bounds. */
export interface ReadingFigure extends Span {
  readonly id: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly bound: 'exact' | 'about' | 'atLeast' | 'atMost' | 'moreThan' | 'lessThan' | 'range' | 'vague';
  readonly of: Span | null;
  readonly event: string | null;
}

/** A problem met while reading; null where no place in the text is meant. */
export interface ReadingProblem {
  readonly code: string;
  readonly message: string;
  readonly start: number | null;
  readonly end: number | null;
}
