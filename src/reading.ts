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
  readonly agreements: readonly ReadingAgreement[];
  readonly positions: readonly ReadingPosition[];
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
  /** What the words say of the sex of a person; null where they do not. */
  readonly gender: 'male' | 'female' | 'neuter' | null;
  readonly mentions: readonly (Span & { readonly form: 'name' | 'nominal' | 'pronoun' })[];
  readonly offices: readonly ReadingOffice[];
  /** Of a group, the entities that it is made of, where the text says who they are. */
  readonly members: readonly string[];
  /** Of a place or country, which one it is and where it lies; null where that is not known. */
  readonly location: ReadingLocation | null;
}

/** An office that somebody holds as the report tells it; the span is the words of the title. */
export interface ReadingOffice extends Span {
  readonly title: string;
  /** The country or body that it is of, an entity id. */
  readonly of: string | null;
  readonly status: 'current' | 'former' | 'acting' | 'elect' | 'designate' | 'late' | 'then';
  /** The words that date it ("elected in March"), and the id of the time among them. */
  readonly when: Span | null;
  readonly time: string | null;
}

/** A place on the map, WGS 84 degrees; a region or country by one point within it. */
export interface ReadingLocation {
  readonly id: string;
  readonly kind: string;
  /** ISO 3166-1 alpha-3; null where it lies in no one country. */
  readonly country: string | null;
  readonly latitude: number;
  readonly longitude: number;
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
  /** `inherited` where a sentence before named the source and this one rests on it still. */
  readonly via: readonly (Span & { readonly entity: string; readonly basis: 'stated' | 'inherited' })[];
  readonly time: string | null;
  readonly place: string | null;
  readonly occasion: Span | null;
  readonly hedged: boolean;
  /** Entities that the content speaks of. */
  readonly topics: readonly string[];
  /** Matters that the content speaks of, as noun phrases by their lemmas: "nuclear deal", "grain export". */
  readonly issues: readonly string[];
  /** The office that the speaker held then, where the report tells it; the span is the words of the title. */
  readonly speakerOffice: (Span & { readonly title: string; readonly of: string | null }) | null;
  /** What its cue does ("deny", "accuse", "promise" ...); null where there is no cue. */
  readonly class: string | null;
  /** `denied` where the speaker says that the content is not so. */
  readonly polarity: 'affirmed' | 'denied';
  /** Whether the words name the speaker, or the running speaker was taken. */
  readonly basis: 'stated' | 'inferred';
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

/** A deal that the report speaks of: signed, sought, in force or broken. */
export interface ReadingAgreement {
  readonly id: string;
  /** Every noun phrase that speaks of it. */
  readonly mentions: readonly Span[];
  readonly parties: readonly string[];
  /** What it is about, in the words of the report. */
  readonly subject: Span | null;
  /** The money in it, a figure's id. */
  readonly amount: string | null;
  /** How long it is to run, a time's id. */
  readonly term: string | null;
  /** When it was made, as far as the words say. */
  readonly time: ReadingEvent['time'];
  readonly status: 'proposed' | 'signed' | 'inForce' | 'lapsed' | 'broken';
  readonly conditions: readonly Span[];
  readonly evidence: Span;
  /** The events that tell of it. */
  readonly events: readonly string[];
  readonly statement: string | null;
}

/** Where somebody stands on an issue, as an act or a statement shows it. */
export interface ReadingPosition {
  readonly id: string;
  readonly holder: string;
  /** The words for what it is on. */
  readonly issue: Span;
  /** Entities that the issue speaks of, or at whom the act is aimed. */
  readonly topics: readonly string[];
  readonly stance: 'support' | 'oppose' | 'demand' | 'offer' | 'accept' | 'reject' | 'condition';
  /** The clause that it hangs on, for `condition`. */
  readonly condition: Span | null;
  readonly evidence: Span;
  readonly time: ReadingEvent['time'];
  readonly statement: string | null;
  readonly event: string | null;
}

/** A time expression with its value and the days that it can mean. */
export interface ReadingTime extends Span {
  readonly id: string;
  readonly kind: 'date' | 'time' | 'duration' | 'set';
  readonly value: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  /** The same as TIMEX3 writes it (`2024-W46`, `P1DE`, `PRESENT_REF`), with its modifier (`START`, `APPROX`). */
  readonly timex3: {
    readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
    readonly value: string;
    readonly mod: string | null;
  };
  /** What set it on the calendar: the day of the report, another time of the text, itself, an event, or nothing. */
  readonly anchor: 'published' | 'text' | 'absolute' | 'event' | 'none';
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
  /** What sort of thing the unit is; null where nothing says what is counted. */
  readonly unitKind: 'currency' | 'percent' | 'share' | 'measure' | 'count' | 'age' | null;
  /** What a rate is taken by: `day` in "2 million barrels a day". */
  readonly per: string | null;
  /** The time over or by which it is reached: "three years" in "$4 billion over three years". */
  readonly horizon: Span | null;
}

/** A problem met while reading; null where no place in the text is meant. */
export interface ReadingProblem {
  readonly code: string;
  readonly message: string;
  readonly start: number | null;
  readonly end: number | null;
}
