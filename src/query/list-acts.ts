// Acts listed off the digest: from the latest backwards, by the day of the report, or of one outlet.
import { staged } from '../base/staged.js';
import type { ActDigest, DigestAct } from './act-digest.js';
import { type ActItem, actItems } from './act-items.js';
import type { Answer } from './answer.js';
import { chooseNames } from './choose-names.js';
import { boundsOf } from './days.js';
import { type Clock, daysOn, filterActs } from './filter-acts.js';
import { type AskedRecord, findByIds } from './find-all.js';
import { lookUps } from './look-ups.js';
import { openSide } from './side.js';
import type { TimelineQuestion } from './timeline.js';

/** Which acts are listed, and in which order. */
export interface ActListQuestion extends TimelineQuestion {
  readonly outlet?: string | undefined;
  readonly clock?: Clock | undefined;
}

const DEFAULT_LIMIT = 50;

/**
 * Acts in the order of one of the clocks; those without a day come last, whichever end comes first.
 * @example (await listActs(record, digest, { descending: true })).value.items[0]?.day // '2022-11-17'
 */
export async function listActs(
  record: AskedRecord,
  digest: ActDigest,
  question: ActListQuestion,
): Promise<Answer<ActItem>> {
  const { place, types, statuses, modes, outlet, clock = 'happened', limit = DEFAULT_LIMIT } = question;
  const parties = await chooseNames(record, question.parties ?? []);
  const places = await chooseNames(record, place === undefined ? [] : [place]);
  const [problems, trace] = [
    [...parties.problems, ...places.problems],
    [...parties.trace, ...places.trace],
  ];
  if (parties.value === null || places.value === null) return staged({ items: [], next: null }, problems, trace);
  const sides = await Promise.all(parties.value.map((thing) => openSide(record, thing, question.isAlone ?? false)));
  const [where] = await Promise.all(places.value.map((thing) => openSide(record, thing, false)));
  const period = boundsOf(question);
  const isOpen = period.earliest === null && period.latest === null;
  const filter = { sides, place: where ?? null, types, statuses, modes, outlet, clock, ...(isOpen ? {} : { period }) };
  const inOrder = { ...digest, acts: actsInOrder(digest, clock) };
  const sorted = turned(filterActs(inOrder, filter), clock, question.descending ?? false);
  const from = Number(question.cursor ?? 0) || 0;
  const ids = sorted.slice(from, from + limit).map(({ id }) => id);
  const rows = new Map((await findByIds(record, 'act', 'actId', ids)).map((row) => [row.actId, row]));
  const wanted = ids.flatMap((id) => rows.get(id) ?? []);
  const items = await actItems(lookUps(record), wanted, question);
  return staged({ items, next: from + limit < sorted.length ? `${from + limit}` : null }, problems, trace);
}

/** The acts of a digest by each clock: put in order once, for there are many. */
const ordered = new WeakMap<ActDigest, Partial<Record<Clock, readonly DigestAct[]>>>();

function actsInOrder(digest: ActDigest, clock: Clock): readonly DigestAct[] {
  const known = ordered.get(digest) ?? {};
  const acts = known[clock] ?? sortedBy(digest.acts, clock);
  ordered.set(digest, { ...known, [clock]: acts });
  return acts;
}

/** By the first day that is known, those without one last. */
function sortedBy(acts: readonly DigestAct[], clock: Clock): readonly DigestAct[] {
  const keyed = acts.map((act) => ({ act, day: dayOn(act, clock) ?? '~' }));
  keyed.sort((a, b) => (a.day === b.day ? (a.act.id < b.act.id ? -1 : 1) : a.day < b.day ? -1 : 1));
  return keyed.map(({ act }) => act);
}

/** The other way round where that is asked for; those without a day stay at the end. */
function turned(acts: readonly DigestAct[], clock: Clock, isDescending: boolean): readonly DigestAct[] {
  if (!isDescending) return acts;
  const undated = acts.findIndex((act) => dayOn(act, clock) === null);
  const dated = undated < 0 ? acts : acts.slice(0, undated);
  return [...dated].reverse().concat(undated < 0 ? [] : acts.slice(undated));
}

function dayOn(act: DigestAct, clock: Clock): string | null {
  const { earliest, latest } = daysOn(act, clock);
  return earliest ?? latest;
}
