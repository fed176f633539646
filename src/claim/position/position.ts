// What positions are made from, and one before its topics are looked up. Types only.
import type { Sentence } from '../../language/sentence.js';
import type { ReadingEntity, ReadingEvent, ReadingPosition, ReadingStatement } from '../../reading.js';
import type { Telling } from '../event/telling.js';

/** What positions are made from. */
export interface PositionGround {
  readonly report: string;
  readonly sentences: readonly Sentence[];
  readonly entities: readonly ReadingEntity[];
  readonly statements: readonly ReadingStatement[];
  readonly events: readonly ReadingEvent[];
  readonly tellings: readonly Telling[];
}

/** A position without id and topics. */
export type Stand = Omit<ReadingPosition, 'id' | 'topics'>;
