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
  const sorted = inOrder(filterActs(digest, filter), clock, question.descending ?? false);
  const from = Number(question.cursor ?? 0) || 0;
  const ids = sorted.slice(from, from + limit).map(({ id }) => id);
  const rows = new Map((await findByIds(record, 'act', 'actId', ids)).map((row) => [row.actId, row]));
  const wanted = ids.flatMap((id) => rows.get(id) ?? []);
  const items = await actItems(lookUps(record), wanted, question);
  return staged({ items, next: from + limit < sorted.length ? `${from + limit}` : null }, problems, trace);
}

function inOrder(acts: readonly DigestAct[], clock: Clock, descending: boolean): readonly DigestAct[] {
  const dayOf = (act: DigestAct) => {
    const { earliest, latest } = daysOn(act, clock);
    return earliest ?? latest;
  };
  const keyed = acts.map((act) => ({ act, day: dayOf(act) }));
  const sign = descending ? -1 : 1;
  keyed.sort((a, b) => {
    if (a.day === b.day) return a.act.id < b.act.id ? -1 : 1;
    if (a.day === null || b.day === null) return a.day === null ? 1 : -1;
    return a.day < b.day ? -sign : sign;
  });
  return keyed.map(({ act }) => act);
}
