// The meetings of two: how many, where and when, in their order, with those that words imply ("first visit since 2007").
import { type Staged, staged } from '../base/staged.js';
import type { Row } from '../store/rows.js';
import { actItems, timeOf } from './act-items.js';
import { type ActSearch, actRows } from './act-rows.js';
import { tellingsOf } from './act-tellings.js';
import type { AsOf, Days, Evidence, Named, PageOptions, Period } from './answer.js';
import { badQuestion } from './bad-question.js';
import { chooseNames } from './choose-names.js';
import { edtfOf } from './days.js';
import { type AskedRecord, findAll, findByIds } from './find-all.js';
import type { FoundThing } from './find-things.js';
import { groupedBy } from './grouped-by.js';
import { isLimited, type LookUps, lookUps, nameOnly, thingName } from './look-ups.js';
import { inOrder, numberOccasions, type Occasion } from './number-occasions.js';
import { DEFAULT_LIMIT } from './paging.js';
import { openSide } from './side.js';

/** Whose meetings are asked for. */
export interface MeetingsQuestion extends AsOf, Period, PageOptions {
  readonly first: string;
  readonly second: string;
  /** Whether talks by telephone count. */
  readonly withCalls?: boolean | undefined;
}

/** One meeting of the two, whatever reports call it; or one that is planned, or only implied. */
export interface MeetingItem {
  /** Its place in the row, from 1; null for one that did not come about yet, or that no day is known of. */
  readonly number: number | null;
  readonly basis: 'told' | 'implied' | 'planned';
  readonly day: string | null;
  readonly time: Days;
  readonly place: Named | null;
  /** `meeting`, `visit`, `multilateral`. */
  readonly modes: readonly string[];
  readonly factuality: string;
  /** All who took part, as reports tell. */
  readonly parties: readonly Named[];
  /** The day of the last one before it, where a report says that there was none between; EDTF. */
  readonly noneSince: string | null;
  /** The acts of the record that it is made of. */
  readonly acts: readonly string[];
  readonly witnesses: number;
  readonly evidence: readonly Evidence[];
}

/** The meetings of two, in numbers and one by one. */
export interface MeetingsAnswer {
  readonly between: readonly [Named, Named] | null;
  /** How many there were: those told of, and those implied. */
  readonly count: number;
  readonly told: number;
  readonly implied: number;
  readonly places: readonly { readonly place: Named; readonly count: number }[];
  readonly items: readonly MeetingItem[];
  readonly next: string | null;
}

const NOTHING: MeetingsAnswer = { between: null, count: 0, told: 0, implied: 0, places: [], items: [], next: null };

/**
 * The meetings of two.
 * @example (await meetings(record, { first: 'Vladimir Putin', second: 'Ali Khamenei' })).value.count // 3
 */
export async function meetings(record: AskedRecord, question: MeetingsQuestion): Promise<Staged<MeetingsAnswer>> {
  const bad = badQuestion(question, {});
  if (bad.length > 0) return staged(NOTHING, bad);
  const { value, problems, trace } = await chooseNames(record, [question.first, question.second]);
  const [first, second] = value ?? [];
  if (first === undefined || second === undefined) return staged(NOTHING, problems, trace);
  const looks = lookUps(record);
  const told = await actsOfPair(looks, [first, second], question);
  const implied = await impliedVisits(looks, [first, second], question, told);
  const reports = implied.length === 0 ? new Map() : await reportsOf(record, [...told, ...implied]);
  const rows = inOrder(occasionsOf([...implied, ...told]).map((acts) => occasionOf(acts, reports)));
  const places = await placesOfOccasions(looks, rows);
  const { occasions, notes } = numberOccasions(rows, places, await daysOfTelling(looks, rows));
  const from = Number(question.cursor ?? 0);
  const to = from + (question.limit ?? DEFAULT_LIMIT);
  const facts = occasions.filter(({ basis, isCounted }) => basis !== 'planned' && isCounted);
  const answer: MeetingsAnswer = {
    between: [nameOnly(first), nameOnly(second)],
    count: facts.length,
    told: facts.filter(({ basis }) => basis === 'told').length,
    implied: facts.filter(({ basis }) => basis === 'implied').length,
    places: placeCounts(facts.flatMap((one) => places.get(one.main.actId) ?? [])),
    items: await meetingItems(looks, occasions.slice(from, to), places, question),
    next: to < occasions.length ? `${to}` : null,
  };
  return staged(answer, problems, [...trace, ...notes]);
}

const FACTS = ['happened', 'ongoing', 'implied'];
const AHEAD = ['planned', 'expected'];
const MEETING_MODES = ['meeting', 'visit', 'multilateral'];

async function actsOfPair(looks: LookUps, pair: readonly [FoundThing, FoundThing], question: MeetingsQuestion) {
  const modes = question.withCalls === true ? [...MEETING_MODES, 'phone'] : MEETING_MODES;
  const sides = await Promise.all(pair.map((thing) => openSide(looks.record, thing, false)));
  const statuses = [...FACTS, ...AHEAD];
  return allActs(looks, { ...asked(question), sides, places: [], types: ['CONSULT'], modes, statuses });
}

function asked({ from, to, on, reportedBy, knownBy }: MeetingsQuestion): Period & AsOf {
  return { from, to, on, reportedBy, knownBy };
}

/** More meetings of one pair than this are not numbered in one go. */
const MOST_MEETINGS = 5000;

async function allActs(looks: LookUps, search: ActSearch): Promise<readonly Row<'act'>[]> {
  const found: Row<'act'>[] = [];
  for await (const rows of actRows(looks, search)) {
    const told = isLimited(search) ? await tellingsOf(looks, rows, search) : null;
    found.push(...rows.filter(({ actId }) => told === null || told.has(actId)));
    if (found.length >= MOST_MEETINGS) break;
  }
  return found;
}

/**
 * Visits of one to the country of the other that are implied by a report that tells of a meeting of the two: who comes for
 * the first time since 2007 had come in 2007, and not between.
 */
async function impliedVisits(
  looks: LookUps,
  [first, second]: readonly [FoundThing, FoundThing],
  question: MeetingsQuestion,
  told: readonly Row<'act'>[],
): Promise<readonly Row<'act'>[]> {
  const known = new Set(told.map(({ actId }) => actId));
  const found: Row<'act'>[] = [];
  for (const [guest, host] of [
    [first, second],
    [second, first],
  ] as const) {
    // biome-ignore format: a picture
    const state = host.sort === 'person' ? await stateOf(looks.record, host.country) : null;
    if (state === null) continue;
    const sides = [await openSide(looks.record, guest, true), await openSide(looks.record, state, true)];
    const search = { ...asked(question), sides, places: [], types: ['CONSULT'], statuses: ['implied'] };
    found.push(...(await allActs(looks, search)));
  }
  if (found.length === 0) return [];
  const reports = await reportsOf(looks.record, [...told, ...found]);
  const ofTold = new Set(told.flatMap(({ actId }) => reports.get(actId) ?? []));
  return found.filter(
    ({ actId }) => !known.has(actId) && (reports.get(actId) ?? []).some((report) => ofTold.has(report)),
  );
}

async function stateOf(record: AskedRecord, country: string | null) {
  if (country === null) return null;
  const [row] = await findAll(record, 'thing', [
    { column: 'sort', equals: 'country' },
    { column: 'country', equals: country },
  ]);
  return row === undefined ? null : thingName(row);
}

/** The reports that tell of acts. */
async function reportsOf(
  record: AskedRecord,
  acts: readonly Row<'act'>[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const links = await findByIds(record, 'actEvent', 'actId', acts.map(({ actId }) => actId)); // biome-ignore format: one line
  return new Map([...groupedBy(links, ({ actId }) => actId)].map(([act, list]) => [act, list.map(({ reportId }) => reportId)])); // biome-ignore format: one line
}

/** The last day on which occasions without an end can have been, by their main acts: that of the first report that tells of each. */
async function daysOfTelling(looks: LookUps, rows: readonly Occasion[]): Promise<ReadonlyMap<string, string>> {
  const loose = rows.flatMap(({ basis, main, time }) => (basis === 'told' && time.latest === null ? [main] : []));
  const told = await reportsOf(looks.record, loose);
  const reports = await looks.reports([...told.values()].flat());
  const lastDays = [...told].map(([act, ids]) => {
    const days = ids.flatMap((id) => reports.get(id)?.publishedLatest ?? []);
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
  const wholes = await findByIds(looks.record, 'act', 'actId', rows.flatMap(({ acts }) => acts.flatMap(({ partOf }) => partOf ?? []))); // biome-ignore format: one line
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

function placeCounts(places: readonly Named[]): MeetingsAnswer['places'] {
  const groups = [...groupedBy(places, ({ id }) => id).values()];
  return groups
    .flatMap((list) => (list[0] === undefined ? [] : [{ place: list[0], count: list.length }]))
    .sort((a, b) => b.count - a.count || (a.place.name < b.place.name ? -1 : 1));
}

async function meetingItems(
  looks: LookUps,
  occasions: readonly Occasion[],
  places: ReadonlyMap<string, Named>,
  asOf: AsOf,
): Promise<readonly MeetingItem[]> {
  const acts = new Map((await actItems(looks, occasions.flatMap((one) => one.acts), asOf)).map((item) => [item.id, item])); // biome-ignore format: one line
  return occasions.map(({ acts: rows, main, basis, time, number, noneSince }): MeetingItem => {
    const items = rows.flatMap(({ actId }) => acts.get(actId) ?? []);
    const parties = new Map(items.flatMap((act) => [...act.actors, ...act.recipients]).map((one) => [one.id, one]));
    return {
      ...{ number, basis, day: edtfOf(time), time, place: places.get(main.actId) ?? null },
      modes: [...new Set(items.flatMap(({ mode }) => mode ?? []))],
      factuality: main.factuality,
      parties: [...parties.values()],
      noneSince,
      acts: rows.map(({ actId }) => actId),
      witnesses: Math.max(...rows.map(({ witnesses }) => witnesses)),
      evidence: items.flatMap(({ evidence }) => evidence),
    };
  });
}
