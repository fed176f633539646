// Who "you" is in the turns of a hearing or an interview: whoever answers next; in an answer, whoever spoke before.
import type { ReadingEntity } from '../../reading.js';
import type { Attribution } from '../attribution/attribution.js';
import type { SourceEntities } from './source-entity.js';

/** The one who is spoken to where an attribution stands inside a turn; null where it stands in none or nobody answers. */
export type HearerFinder = (attribution: number) => ReadingEntity | null;

/**
 * A finder over the turns of a report.
 * @example openHearers(attributions, entityOf)(1)?.name // 'Nora Lind' for "You told the paper ..." before "LIND: I did."
 */
export function openHearers(attributions: readonly Attribution[], entityOf: SourceEntities): HearerFinder {
  const turns = attributions.flatMap(({ rule }, index) => (rule.startsWith('turn/') ? [index] : []));
  const places = new Map(turns.map((turn, place) => [turn, place]));
  const speakerOf = (turn: number | undefined) => {
    const source = turn === undefined ? null : attributions[turn]!.source;
    return source === null ? null : entityOf(source);
  };
  return (attribution) => {
    const turn = turnAbove(attributions, attribution);
    const place = turn === null ? undefined : places.get(turn);
    if (place === undefined) return null;
    const own = speakerOf(turns[place]);
    const order = attributions[turns[place]!]!.mode === 'acted' ? [1, -1] : [-1, 1];
    const others = order.map((step) => speakerOf(turns[place + step]));
    return others.find((one) => one !== null && one.id !== own?.id) ?? null;
  };
}

/** The turn in whose words an attribution stands. */
function turnAbove(attributions: readonly Attribution[], attribution: number): number | null {
  let at = attributions[attribution]!.inside;
  for (let steps = 0; at !== null && steps < MOST_STEPS; steps++) {
    if (attributions[at]!.rule.startsWith('turn/')) return at;
    at = attributions[at]!.inside;
  }
  return null;
}

/** Sayings do not stand deeper in one another. */
const MOST_STEPS = 8;
