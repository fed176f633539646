// The occasions on which two met: which acts they are made of, where they were, and their numbers.
import type { Reason } from '../base/staged.js';
import type { Row } from '../store/rows.js';
import { timeOf } from './act-items.js';
import { type ActSearch, allActRows } from './act-rows.js';
import type { AsOf, Named, Period } from './answer.js';
import { boundsOf, isWithin } from './days.js';
import { type AskedRecord, findAll, findColumnsByIds } from './find-all.js';
import type { FoundThing } from './find-things.js';
import { groupedBy } from './grouped-by.js';
import { type LookUps, nameOnly, thingName } from './look-ups.js';
import { inOrder, numberOccasions, type Occasion } from './number-occasions.js';
import { openSide } from './side.js';

/** Which meetings of a pair are meant. */
export interface PairQuestion extends AsOf, Period {
  /** Whether talks by telephone count. */
  readonly withCalls?: boolean | undefined;
}

/** The acts that meetings of a pair are made of. */
export interface PairActs {
  readonly told: readonly Row<'act'>[];
  /** Visits of one to the country of the other that words imply. */
  readonly implied: readonly Row<'act'>[];
}

/** The occasions on which a pair met, in the order of time. */
export interface PairOccasions {
  readonly occasions: readonly Occasion[];
  /** Where they took place, by the main act of each. */
  readonly places: ReadonlyMap<string, Named>;
  readonly notes: readonly Reason[];
}

const FACTS = ['happened', 'ongoing', 'implied'];
const AHEAD = ['planned', 'expected'];
const MEETING_MODES = ['meeting', 'visit', 'multilateral'];

/** More meetings of one pair than this are not numbered in one go. */
const MOST_MEETINGS = 5000;

/**
 * The acts of a pair's meetings. Those implied are as many as words imply; which of them follow from what is told of the
 * pair is seen when they are put together.
 * @example (await actsOfPair(looks, [putin, khamenei], {})).told.length // 4
 */
export async function actsOfPair(
  looks: LookUps,
  pair: readonly [FoundThing, FoundThing],
  question: PairQuestion,
): Promise<PairActs> {
  const modes = question.withCalls === true ? [...MEETING_MODES, 'phone'] : MEETING_MODES;
  const sides = await Promise.all(pair.map((thing) => openSide(looks.record, thing, false)));
  const asked = { ...whenOf(question), sides, places: [], types: ['CONSULT'] };
  const told = await allActRows(looks, { ...asked, modes, statuses: [...FACTS, ...AHEAD] }, MOST_MEETINGS);
  return { told, implied: await impliedVisits(looks, pair, question) };
}

function whenOf({ from, to, on, reportedBy, knownBy }: PairQuestion): Period & AsOf {
  return { from, to, on, reportedBy, knownBy };
}

/** Visits of one to the country of the other that words imply: who comes for the first time since 2007 had come in 2007. */
async function impliedVisits(
  looks: LookUps,
  [first, second]: readonly [FoundThing, FoundThing],
  question: PairQuestion,
): Promise<readonly Row<'act'>[]> {
  const found: Row<'act'>[] = [];
  for (const [guest, host] of [
    [first, second],
    [second, first],
  ] as const) {
    const state = host.sort === 'person' ? await stateOf(looks.record, host.country) : null;
    if (state === null) continue;
    const sides = [await openSide(looks.record, guest, true), await openSide(looks.record, state, true)];
    const search: ActSearch = { ...whenOf(question), sides, places: [], types: ['CONSULT'], statuses: ['implied'] };
    found.push(...(await allActRows(looks, search, MOST_MEETINGS)));
  }
  return found;
}

async function stateOf(record: AskedRecord, country: string | null) {
  if (country === null) return null;
  const [row] = await findAll(record, 'thing', [
    { column: 'sort', equals: 'country' },
    { column: 'country', equals: country },
  ]);
  return row === undefined ? null : thingName(row);
}

/**
 * The occasions that acts of a pair are, as far as they can have been within a period.
 * @example (await occasionsOfPair(looks, acts, { to: '2015' })).occasions.map(({ number }) => number) // [1, 2]
 */
export async function occasionsOfPair(looks: LookUps, acts: PairActs, period: Period): Promise<PairOccasions> {
  const isInside = (act: Row<'act'>) => isWithin(timeOf(act), boundsOf(period));
  const told = acts.told.filter(isInside);
  const implied = await impliedBy(looks, told, acts.implied.filter(isInside));
  const reports = implied.length === 0 ? new Map() : await reportsOf(looks.record, [...told, ...implied]);
  const rows = inOrder(occasionsOf([...implied, ...told]).map((some) => occasionOf(some, reports)));
  const places = await placesOfOccasions(looks, rows);
  return { ...numberOccasions(rows, places, await daysOfTelling(looks, rows)), places };
}

/** Those visits that a report implies which tells of a meeting of the two. */
async function impliedBy(
  looks: LookUps,
  told: readonly Row<'act'>[],
  visits: readonly Row<'act'>[],
): Promise<readonly Row<'act'>[]> {
  const known = new Set(told.map(({ actId }) => actId));
  const others = visits.filter(({ actId }) => !known.has(actId));
  if (others.length === 0) return [];
  const reports = await reportsOf(looks.record, [...told, ...others]);
  const ofTold = new Set(told.flatMap(({ actId }) => reports.get(actId) ?? []));
  return others.filter(({ actId }) => (reports.get(actId) ?? []).some((report) => ofTold.has(report)));
}

/** The reports that tell of acts. */
async function reportsOf(
  record: AskedRecord,
  acts: readonly Row<'act'>[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const ids = acts.map(({ actId }) => actId);
  const links = await findColumnsByIds(record, 'actEvent', ['actId', 'reportId'], 'actId', ids);
  return new Map([...groupedBy(links, ({ actId }) => actId)].map(([act, list]) => [act, list.map(({ reportId }) => reportId)])); // biome-ignore format: one line
}

/** The last day on which occasions without an end can have been, by their main acts: that of the first report that tells of each. */
async function daysOfTelling(looks: LookUps, rows: readonly Occasion[]): Promise<ReadonlyMap<string, string>> {
  const loose = rows.flatMap(({ basis, main, time }) => (basis === 'told' && time.latest === null ? [main] : []));
  const told = await reportsOf(looks.record, loose);
  const ids = [...told.values()].flat();
  const reports = await findColumnsByIds(looks.record, 'report', ['reportId', 'publishedLatest'], 'reportId', ids);
  const dayOf = new Map(reports.map(({ reportId, publishedLatest }) => [reportId, publishedLatest]));
  const lastDays = [...told].map(([act, list]) => {
    const days = list.flatMap((id) => dayOf.get(id) ?? []);
    return [act, days.sort()[0]] as const;
  });
  return new Map(lastDays.flatMap(([act, day]) => (day === undefined ? [] : [[act, day] as const])));
}

/** Acts of one day are one occasion: a visit and the talks on it, as different reports tell it. */
function occasionsOf(acts: readonly Row<'act'>[]): readonly (readonly Row<'act'>[])[] {
  const ids = new Set(acts.map(({ actId }) => actId));
  const whole = (act: Row<'act'>) => {
    const { earliest, latest } = timeOf(act);
    if (earliest !== null && earliest === latest) return `${earliest} ${AHEAD.includes(act.factuality)}`;
    return act.partOf !== null && ids.has(act.partOf) ? act.partOf : act.actId;
  };
  return [...groupedBy(acts, whole).values()];
}

/** What stands first in the list is the surest. */
const SUREST = [...FACTS, ...AHEAD];

function occasionOf(acts: readonly Row<'act'>[], reports: ReadonlyMap<string, readonly string[]>): Occasion {
  const rank = ({ factuality, mode }: Row<'act'>) => SUREST.indexOf(factuality) * 2 + (mode === 'meeting' ? 0 : 1);
  const sorted = [...acts].sort((a, b) => rank(a) - rank(b) || (a.actId < b.actId ? -1 : 1));
  const main = sorted[0]!;
  const basis = AHEAD.includes(main.factuality) ? 'planned' : main.factuality === 'implied' ? 'implied' : 'told';
  const told = sorted.flatMap(({ actId }) => reports.get(actId) ?? []);
  return {
    acts: sorted,
    main,
    basis,
    time: timeOf(main),
    reports: told,
    number: null,
    isCounted: true,
    noneSince: null,
  };
}

/** Where occasions took place, by the act that tells most of each; where nothing is told, where that did which it is a part of. */
async function placesOfOccasions(looks: LookUps, rows: readonly Occasion[]): Promise<ReadonlyMap<string, Named>> {
  const ids = rows.flatMap(({ acts }) => acts.flatMap(({ partOf }) => partOf ?? []));
  const wholes = await findColumnsByIds(looks.record, 'act', ['actId', 'placeCell'], 'actId', ids);
  const wholeOf = new Map(wholes.map((act) => [act.actId, act]));
  const cellOf = ({ acts }: Occasion) => {
    // A visit is to a country; the talks on it tell the town.
    const known = acts.filter(({ placeCell }) => placeCell !== null);
    const town = known.find(({ mode }) => mode !== 'visit') ?? known[0];
    return (
      town?.placeCell ??
      acts.map(({ partOf }) => wholeOf.get(partOf ?? '')?.placeCell ?? null).find((cell) => cell !== null)
    );
  };
  const cells = rows.map((row) => [row.main.actId, cellOf(row) ?? ''] as const);
  const things = await looks.things(cells.flatMap(([, cell]) => (cell === '' ? [] : [cell])));
  return new Map(
    cells.flatMap(([act, cell]) => {
      const place = things.get(cell);
      return place === undefined ? [] : [[act, nameOnly(place)] as const];
    }),
  );
}
