// Who speaks in an attribution, as far as it is known, and what that is judged by. Shared by the rules for sources and for pronouns.
import type { Reason } from '../../base/staged.js';
import type { Sentence } from '../../language/sentence.js';
import type { WordRun } from '../../mention/mention.js';
import type { ReadingEntity } from '../../reading.js';
import type { Attribution } from '../attribution/attribution.js';
import type { NearPersons } from './near-persons.js';
import type { Referents } from './referents.js';
import type { SourceEntities } from './source-entity.js';
import type { SourceSort } from './source-sort.js';

/** Somebody who is known to speak, or is taken to. */
export interface Known {
  readonly kind: 'known';
  readonly entity: ReadingEntity;
  readonly sort: SourceSort;
  readonly isGuess: boolean;
}

/** Who speaks; `refused` where the source is nothing that can, and no words of it are quoted. */
export type Speaker = Known | { readonly kind: 'unknown' } | { readonly kind: 'refused'; readonly reason: Reason };

/** The words that an attribution stands in. */
export interface Surroundings {
  /** Who speaks there, if anybody. */
  readonly outer: Speaker | null;
  /** Whether those words are his own. */
  readonly isQuoted: boolean;
  /** Who is spoken to there, if anybody. */
  readonly hearer: ReadingEntity | null;
  /** Whether "according to" brings those words: then no "he" in them is whoever told them. */
  readonly isAccorded: boolean;
}

/** Somebody who spoke a little before. */
export interface Recent {
  readonly entity: ReadingEntity;
  readonly sort: SourceSort;
  readonly start: number;
  readonly sentence: number;
  /** Whether he spoke only in the words of another. */
  readonly isInner: boolean;
}

/** What a speaker is judged by. */
export interface Ground extends Surroundings {
  readonly sentences: readonly Sentence[];
  readonly entityOf: SourceEntities;
  readonly ownOf: Referents['ownOf'];
  readonly recent: readonly Recent[];
  readonly near: NearPersons;
  readonly signers: () => WordRun | null;
}

/** Nobody is known to speak. */
export const UNKNOWN: Speaker = { kind: 'unknown' };

/**
 * The speaker where the source is nothing that can speak: refused, unless the words are quoted.
 * @example refuse(attribution, source).kind // 'refused' for "the weather" that "said" nothing
 */
export function refuse(one: Attribution, source: WordRun): Speaker {
  const { start, end } = source;
  const reason = { rule: 'statement/no-source', why: 'the source is nothing that says or shows', span: { start, end } };
  return one.quotation === 'indirect' || one.rule === 'headline/label' ? { kind: 'refused', reason } : UNKNOWN;
}
