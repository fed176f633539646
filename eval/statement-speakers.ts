// Who speaks, after the whole pipeline: the names of resolved speakers against a set that gives them.
import type { Reading, ReadingStatement } from '../src/reading.js';
import type { AttributionDocument, AttributionSpans, AttributionType } from './attribution-sets.js';
import { pairUp, type Rate } from './score-attributions.js';

/** How many speakers of matched attributions are right, over all kinds and over direct and mixed quotations alone. */
export interface SpeakerRates {
  readonly all: Rate;
  readonly marked: Rate;
}

const MARKED: readonly AttributionType[] = ['direct', 'mixed'];

/**
 * Counts for one document. Attributions whose contents share half of their words are matched; a name is right where the
 * words of one of the two names are all in the other.
 * @param misses told of each speaker that is wrong
 * @example countSpeakers(document, reading, () => undefined).all.right // 3
 */
export function countSpeakers(
  { id, text, gold, speakers }: AttributionDocument,
  { statements, entities }: Reading,
  misses: (line: string) => void,
): SpeakerRates {
  const nameOf = new Map(entities.map((one) => [one.id, one.name]));
  const system = statements.map(spansOf);
  const pairs = pairUp(text, gold, system).filter(({ overlap }) => overlap >= 0.5);
  const judged = pairs.flatMap((pair) => {
    const wanted = speakers[gold.indexOf(pair.gold)] ?? null;
    if (wanted === null) return [];
    const given = nameOf.get(statements[system.indexOf(pair.system)]?.speaker ?? '') ?? null;
    const isRight = given !== null && namesMatch(wanted, given);
    if (!isRight) misses(`${id}: speaker ${wanted}, got ${given}`);
    return [{ isRight, isMarked: MARKED.includes(pair.gold.type) }];
  });
  return { all: rateOf(judged), marked: rateOf(judged.filter(({ isMarked }) => isMarked)) };
}

function spansOf({ quotation, speakerSpan, cue, content }: ReadingStatement): AttributionSpans {
  return {
    type: quotation,
    source: speakerSpan === null ? [] : [speakerSpan],
    cue: cue === null ? [] : [cue],
    content,
  };
}

function rateOf(judged: readonly { readonly isRight: boolean }[]): Rate {
  return { right: judged.filter(({ isRight }) => isRight).length, of: judged.length };
}

/**
 * Whether all words of one name are in the other; letters count, not their case.
 * @example namesMatch('Lund', 'Ivo Lund') // true
 */
export function namesMatch(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  if (one.size === 0 || other.size === 0) return false;
  return [...one].every((word) => other.has(word)) || [...other].every((word) => one.has(word));
}

function wordsOf(name: string): ReadonlySet<string> {
  return new Set(name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
