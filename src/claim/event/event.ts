// What the event finder gives: one telling of an act with its type, its participants as words, and its status. Types only.
import type { Span } from '../../base/span.js';
import type { PloverType } from '../../knowledge/plover-types.js';
import type { WordRun } from '../../mention/mention.js';
import type { Factuality } from '../../reading.js';

/** One telling of an act. Participants are runs of words; who they are is for the chains to say. */
export interface EventMention {
  /** Index into the report's sentences. */
  readonly sentence: number;
  /** The verb with the noun that it carries, or the noun: "held talks", "invasion". */
  readonly trigger: WordRun;
  /** The clause or phrase that tells of the act. */
  readonly evidence: Span;
  readonly type: PloverType;
  readonly mode: string | null;
  /** PLOVER contexts: what the act is about ("military", "economic"). */
  readonly contexts: readonly string[];
  readonly actors: readonly WordRun[];
  readonly recipients: readonly WordRun[];
  readonly thirdParties: readonly WordRun[];
  readonly instruments: readonly WordRun[];
  readonly topics: readonly WordRun[];
  /** Whether all who take part do the same: a meeting, an agreement, joint work. */
  readonly symmetric: boolean;
  readonly place: WordRun | null;
  readonly time: WordRun | null;
  readonly factuality: Factuality;
  /** The words or the rule that gave the status. */
  readonly status: string;
  /** How the words tell of it: `implied` where only "first since 2007" does. */
  readonly told: 'verb' | 'noun' | 'adjective' | 'implied';
  /** The rule that decided. */
  readonly rule: string;
}
