// Who speaks, after the whole pipeline: the names of resolved speakers against a set that gives them.
import type { Reading, ReadingEntity, ReadingStatement } from '../src/reading.js';
import type { AttributionDocument, AttributionSpans, AttributionType } from './attribution-sets.js';
import { pairUp, type Rate } from './score-attributions.js';

/** How many speakers of matched attributions are right, over all kinds and over direct and mixed quotations alone. */
export interface SpeakerRates {
  readonly all: Rate;
  readonly marked: Rate;
}

const MARKED: readonly AttributionType[] = ['direct', 'mixed'];

/**
 * Counts for one document. Attributions whose contents share half of their words are matched; a speaker is right where the
 * report calls him so: where all words of the name due, or of one of the names and descriptions of our speaker, are in the other.
 * @param misses told of each speaker that is wrong
 * @example countSpeakers(document, reading, () => undefined).all.right // 3
 */
export function countSpeakers(
  { id, text, gold, speakers }: AttributionDocument,
  { statements, entities }: Reading,
  misses: (line: string) => void,
): SpeakerRates {
  const namesOf = new Map(entities.map((one) => [one.id, calledBy(text, one)]));
  const system = statements.map(spansOf);
  const pairs = pairUp(text, gold, system).filter(({ overlap }) => overlap >= 0.5);
  const judged = pairs.flatMap((pair) => {
    const wanted = speakers[gold.indexOf(pair.gold)] ?? null;
    if (wanted === null) return [];
    const given = namesOf.get(statements[system.indexOf(pair.system)]?.speaker ?? '') ?? [];
    const isRight = given.some((name) => namesMatch(wanted, name));
    if (!isRight) misses(`${id}: speaker ${wanted}, got ${given[0] ?? 'nobody'}`);
    return [{ isRight, isMarked: MARKED.includes(pair.gold.type) }];
  });
  return { all: rateOf(judged), marked: rateOf(judged.filter(({ isMarked }) => isMarked)) };
}

/** The names and descriptions of an entity, the best first. */
function calledBy(text: string, { name, aliases, mentions }: ReadingEntity): readonly string[] {
  const words = mentions.filter(({ form }) => form !== 'pronoun').map((one) => text.slice(one.start, one.end));
  return [name, ...aliases, ...words];
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
