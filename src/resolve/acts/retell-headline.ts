// What a headline tells again: it announces what the story below it tells, and is no second act.
import type { Span } from '../../base/span.js';
import type { Reading, ReadingEvent } from '../../reading.js';
import { gapOf } from '../day-range.js';
import { arePlacesApart } from './forbid-acts.js';
import { matchParties, matchRole } from './match-parties.js';
import type { Telling } from './telling.js';

/** At this agreement the doers of headline and story are one: states stand for their presidents. */
const SAME_PARTIES = 0.6;

/**
 * Which telling of the story each telling of the headline announces: the first that is of one type, with the same parties, and not at odds
 * with it in time, place and status.
 * @example announcedBy(reading, tellings).get('e-1') // 'e-4'
 */
export function announcedBy(reading: Reading, tellings: readonly Telling[]): ReadonlyMap<string, string> {
  const heads = reading.report.blocks.filter(({ kind }) => kind === 'headline');
  if (heads.length === 0) return new Map();
  const triggers = new Map(reading.events.map((event) => [event.id, event.trigger]));
  const isHead = ({ events }: Telling) => events.every((id) => isInside(triggers.get(id), heads));
  const [announced, story] = [tellings.filter(isHead), tellings.filter((one) => !isHead(one))];
  return new Map(
    announced.flatMap((head) => {
      const found = story.find((telling) => announces(head, telling));
      return found === undefined ? [] : [[head.id, found.id] as const];
    }),
  );
}

function isInside(trigger: ReadingEvent['trigger'] | undefined, heads: readonly Span[]): boolean {
  return trigger !== undefined && heads.some(({ start, end }) => start <= trigger.start && trigger.end <= end);
}

function announces(head: Telling, telling: Telling): boolean {
  if (head.type === null || head.type !== telling.type || head.status !== telling.status) return false;
  if (head.mode !== null && telling.mode !== null && head.mode !== telling.mode) return false;
  if (head.isMany !== telling.isMany || gapOf(head.time, telling.time) > 0) return false;
  if (arePlacesApart(head.place, telling.place)) return false;
  const doers = matchRole(head, telling, 'actor');
  return doers !== null && doers >= SAME_PARTIES && !matchParties(head, telling).isClash;
}
