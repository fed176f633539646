// A telling of an act on its way from words to the record: what is resolved of it so far. Types only.
import type { Sentence } from '../../language/sentence.js';
import type { WordRun } from '../../mention/mention.js';
import type { Reading, ReadingEntity, ReadingEvent, ReadingStatement, ReadingTime } from '../../reading.js';
import type { BlockKind } from '../../report/report.js';
import type { EventMention } from './event.js';

/** What events are made from, beside their mentions. */
export interface EventGround {
  readonly report: Reading['report'];
  readonly sentences: readonly Sentence[];
  readonly entities: readonly ReadingEntity[];
  readonly times: readonly ReadingTime[];
  readonly statements: readonly ReadingStatement[];
  /** The entity of the mention with a head word; null where the word heads none. */
  readonly entityAt: (sentence: number, head: number) => ReadingEntity | null;
  /** The id of the entity that a run of words refers to, made where no chain holds it. */
  readonly referentOf: (run: WordRun) => string;
}

/** One telling. The steps of `makeEvents` fill it, one after the other. */
export interface Telling {
  readonly mention: EventMention;
  /** What sort of block it stands in. */
  readonly block: BlockKind;
  /** Index of the telling whose clause or phrase holds this one, the nearest; null where none does. */
  readonly above: number | null;
  /** The statements in whose content it stands, the innermost first. */
  readonly words: readonly ReadingStatement[];
  /** The innermost of them. */
  readonly statement: ReadingStatement | null;
  /** The statement whose cue it is: "accused", "warned". */
  readonly saying: ReadingStatement | null;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly place: string | null;
  readonly time: ReadingEvent['time'];
  readonly factuality: ReadingEvent['factuality'];
}

/** The time of which nothing is known. */
export const UNKNOWN_TIME: ReadingEvent['time'] = { earliest: null, latest: null, basis: 'unknown' };
