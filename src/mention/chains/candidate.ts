// Candidates: every word run of a report that may refer to something, with what linking asks of it. Types only.
import type { Mention } from '../mention.js';

/** How a noun phrase is determined: "the", "a", "this", "his" or "Iran's", "all" or "five", nothing. */
export type Determiner = 'the' | 'a' | 'this' | 'possessive' | 'quantity' | 'none';

/** What a mention is to its clause. */
export type Role = 'subject' | 'object' | 'oblique' | 'possessor' | 'other';

/** A mention before it is linked. */
export interface Candidate extends Mention {
  /** Place among the candidates in the order of the text. */
  readonly index: number;
  /** Index among the name mentions. */
  readonly name: number | null;
  /** Grammatical person; nouns are 3. */
  readonly person: 1 | 2 | 3;
  readonly reflexive: boolean;
  /** Lemma of the head, lower case; of a name its last word. */
  readonly noun: string;
  readonly modifiers: readonly string[];
  /** The words of a description without what determines it, lower case: "new leader of chad". Empty for names and pronouns. */
  readonly phrase: string;
  /** Head of the phrase that it belongs to ("his", "Iran's"), as a token index; -1 where there is none. */
  readonly possessor: number;
  readonly determiner: Determiner;
  /** Country that an adjective or a possessor names: IRN in "the Iranian president". */
  readonly nation: string | null;
  /** All countries so named: both of "the leaders of Russia and Iran". */
  readonly nations: readonly string[];
  readonly role: Role;
  /** The head's governor, as a token index. */
  readonly governor: number;
  /** Index of the quotation around it, -1 outside all. */
  readonly quotation: number;
  /** Whether words follow the head inside the phrase ("the leader of the party"). */
  readonly extended: boolean;
  /** Whether it is a country's adjective before a noun ("the Turkish president"): of the country, but no likely antecedent. */
  readonly modifying: boolean;
  /** Heads of the joined phrases of "Putin and Raisi", as token indices; empty for all others. */
  readonly parts: readonly number[];
}
