// Chains: each thing that a report refers to, with all the places where it does. What `buildChains` gives. Types and one look-up.
import type { EntityKind, Gender, Mention } from '../mention.js';

/** A mention of a chain; `name` is its index among the report's name mentions, null for a description or a pronoun. */
export interface ChainMention extends Mention {
  readonly name: number | null;
}

/** One person, body, country, place or group of a report. */
export interface Chain {
  readonly kind: EntityKind;
  /** The fullest name, or the first description where it has none. */
  readonly name: string;
  /** The other names that it goes by in the report, in the order of the text. */
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-3, where known. */
  readonly country: string | null;
  readonly gender: Gender | null;
  readonly number: 'one' | 'many' | null;
  /** In the order of the text. */
  readonly mentions: readonly ChainMention[];
  /** Chains that this group is made of ("the two countries"), as indices; empty where it is none or they are not known. */
  readonly members: readonly number[];
}

/** The chains of a report in the order of their first mentions, and which chain the words of a place belong to. */
export interface Chains {
  readonly chains: readonly Chain[];
  /** By sentence and head word: index of the chain of the widest mention with that head. */
  readonly byHead: ReadonlyMap<string, number>;
}

/**
 * The chain of the mention with this head word, as an index; null where the word heads no mention.
 * @example chainAt(chains, 0, 2) // 0 for "He" as third word of the first sentence, where chain 0 is Putin's
 */
export function chainAt(chains: Chains, sentence: number, head: number): number | null {
  return chains.byHead.get(headKey(sentence, head)) ?? null;
}

/**
 * The key of a head word in `Chains.byHead`.
 * @example headKey(3, 14) // '3:14'
 */
export function headKey(sentence: number, head: number): string {
  return `${sentence}:${head}`;
}
