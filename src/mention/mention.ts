// Mentions: the places in a report's words where somebody or something is meant. What finders give and chains take. Types only.
import type { Span } from '../base/span.js';

/** What a mention can be of. */
export type EntityKind = 'person' | 'organization' | 'country' | 'place' | 'outlet' | 'group' | 'other';

/** What the words say of the sex of who is meant; `neuter` is a thing or a body. */
export type Gender = 'male' | 'female' | 'neuter';

/** A run of words in one sentence. `first`, `last` and `head` are token indices of that sentence, all inclusive. */
export interface WordRun extends Span {
  /** Index into the report's sentences. */
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  /** The word that the rest hang on. */
  readonly head: number;
}

/** A place in the text where something is meant. */
export interface Mention extends WordRun {
  readonly form: 'name' | 'nominal' | 'pronoun';
  /** Null where the words do not say. */
  readonly kind: EntityKind | null;
  readonly number: 'one' | 'many' | null;
  readonly gender: Gender | null;
}

/** A name, without titles before it and without a possessive mark after it: "Vladimir Putin" of "President Vladimir Putin's". */
export interface NameMention extends Mention {
  readonly form: 'name';
  readonly kind: EntityKind;
  /** The full or usual form where knowledge has one ("United States" for "US"), else the words as they stand. */
  readonly name: string;
  /** ISO 3166-1 alpha-3: of the country that is meant, or that the body, place or outlet is of; null where not known. */
  readonly country: string | null;
  /** How a country is meant: by its own name, by a people or adjective ("Turkish"), by a seat of government ("Moscow"). */
  readonly as: 'name' | 'demonym' | 'metonym';
  /** Key of the entry of knowledge that this is, or null: two mentions of one key are one thing. */
  readonly known: string | null;
  /** Which finder and which rule decided, for the trace. */
  readonly rule: string;
}

/** Somebody's office as a report tells it. Indices are into the report's name mentions. */
export interface OfficeMention extends Span {
  /** The holder's name mention; null where only a description stands ("the Russian president"). */
  readonly person: number | null;
  /** The title as it stands, without the country or body before it: "Supreme Leader". */
  readonly title: string;
  /** The name mention of the country or body that the office is of, or null. */
  readonly of: number | null;
  readonly status: 'current' | 'former' | 'acting' | 'elect' | 'designate' | 'late' | 'then';
  /** Words that date the office ("elected in March"), or null. */
  readonly when: Span | null;
}
