// An act that a word tells of, before its participants are looked for. Types only.
import type { EventRoles } from '../../knowledge/event-lexicon.js';
import type { PloverType } from '../../knowledge/plover-types.js';

/** An act as the lexicon reads it off one word and its frame. */
export interface Act {
  /** The word that tells of it: a verb, a noun or an adjective. */
  readonly head: number;
  readonly kind: 'verb' | 'noun' | 'adjective';
  readonly type: PloverType;
  readonly mode: string | null;
  /** The noun that says what the verb does ("talks" of "held talks"), or null. */
  readonly carried: number | null;
  readonly roles: EventRoles;
  /** Whether the noun alone is no sure sign of an act. */
  readonly weak: boolean;
  /** The rule that decided, for the trace: the lemma and the operators passed through. */
  readonly rule: string;
}
