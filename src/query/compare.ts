// Then and now: a pair, or one side on an issue, on two dates, side by side.
import { addDays, parseDay } from '../base/partial-date.js';
import { type Staged, staged } from '../base/staged.js';
import type { ActItem } from './act-items.js';
import type { AsOf, Named } from './answer.js';
import { chooseNames } from './choose-names.js';
import { lastDayOf } from './days.js';
import type { DealItem } from './deal-items.js';
import type { AskedRecord } from './find-all.js';
import type { FoundThing } from './find-things.js';
import { ledger } from './ledger.js';
import { type LookUps, lookUps, nameOnly } from './look-ups.js';
import { actsOfPair, occasionsOfPair, type PairActs, type PairQuestion } from './meeting-occasions.js';
import { type MeetingItem, meetingItems } from './meetings.js';
import { type Holdings, holdingsOf, type OfficeItem, officesHeld } from './offices.js';
import type { Position } from './positions/derive-positions.js';
import { issuesOfSide, type PositionItem, type PositionOfIssue, positionItems, positionsWithin } from './positions.js';
import { timeline } from './timeline.js';

/** What is compared. */
export interface CompareQuestion extends AsOf {
  /** One side, or two. */
  readonly names: readonly string[];
  /** Positions on this issue only. */
  readonly issue?: string | undefined;
  /** The two dates; a year or a month stands for its last day. */
  readonly then: string;
  readonly now: string;
}

/** How things stood on a date. */
export interface Moment {
  readonly on: string;
  /** Who held the highest offices, of countries and bodies. */
  readonly offices: readonly OfficeItem[];
  /** How often a pair had met by then, and the last time. */
  readonly meetings: number | null;
  readonly lastMeeting: MeetingItem | null;
  /** What they did in the year before, the last first. */
  readonly acts: readonly ActItem[];
  /** Their deals, as far as they had been made or were spoken of by then. */
  readonly deals: readonly DealItem[];
  /** The last position on each issue by then. */
  readonly positions: readonly PositionItem[];
}

/** Two moments of the same. */
export interface Comparison {
  readonly of: readonly Named[];
  readonly issue: string | null;
  readonly then: Moment;
  readonly now: Moment;
}

/**
 * A pair or an issue on two dates; null with a problem where a name is not known.
 * @example (await compare(record, { names: ['Russia', 'Iran'], then: '2015-11-23', now: '2022-07-19' })).value?.now.meetings // 3
 */
export async function compare(record: AskedRecord, question: CompareQuestion): Promise<Staged<Comparison | null>> {
  const { value, problems, trace } = await chooseNames(record, question.names);
  if (value === null || value.length === 0) return staged(null, problems, trace);
  const looks = lookUps(record);
  const days = [lastDayOf(question.then), lastDayOf(question.now)];
  const told = await toldOf(looks, value, question, days.reduce((a, b) => (a > b ? a : b))); // biome-ignore format: one line
  const [then, now] = [
    await momentOf(looks, told, question, lastDayOf(question.then)),
    await momentOf(looks, told, question, lastDayOf(question.now)),
  ];
  return staged({ of: value.map(nameOnly), issue: question.issue ?? null, then, now }, problems, trace);
}

const MOST_ACTS = 8;
const MOST_OFFICES = 4;
const MOST_POSITIONS = 1000;
const MOST_MEETINGS = 1000;
const DAYS_OF_A_YEAR = 365;

/** What both moments are seen from; it is read once. */
interface ToldOf {
  readonly things: readonly FoundThing[];
  readonly offices: readonly Holdings[];
  /** The acts that the meetings of a pair are made of. */
  readonly meetings: PairActs | null;
  /** The positions of each side, issue by issue. */
  readonly positions: readonly (readonly (readonly Position[])[])[];
}

async function toldOf(
  looks: LookUps,
  things: readonly FoundThing[],
  { reportedBy, knownBy, issue }: CompareQuestion,
  last: string,
): Promise<ToldOf> {
  const asOf = { reportedBy, knownBy };
  const [first, second] = things;
  const offices = await Promise.all(things.map(({ id }) => holdingsOf(looks, id, asOf)));
  const isPair = first !== undefined && second !== undefined;
  const meetings = isPair ? await actsOfPair(looks, [first, second], { ...asOf, to: last }) : null;
  const positions = await Promise.all(things.map((thing) => issuesOfSide(looks, thing, { ...asOf, issue })));
  return { things, offices, meetings, positions: positions.map(({ value }) => value) };
}

async function momentOf(looks: LookUps, told: ToldOf, question: CompareQuestion, on: string): Promise<Moment> {
  const { things, offices, meetings, positions } = told;
  const { reportedBy, knownBy, issue } = question;
  const held = await Promise.all(offices.map((one) => officesHeld(looks, one, { on, limit: MOST_OFFICES })));
  const met = meetings === null ? null : await metBy(looks, meetings, { reportedBy, knownBy, to: on });
  const done = issue === undefined ? await doneBy(looks.record, things, question, on) : { acts: [], deals: [] };
  const taken = positions.flatMap((issues) => lastOfEachIssue(issues, on));
  return {
    on,
    offices: held.flatMap(({ items }) => items.filter(({ certainty, status }) => certainty !== null && status === 'held')), // biome-ignore format: one line
    meetings: met?.count ?? null,
    lastMeeting: met?.last ?? null,
    ...done,
    positions: await positionItems(looks, taken),
  };
}

/** How often a pair had met by a day, and the last time. */
async function metBy(looks: LookUps, acts: PairActs, question: PairQuestion) {
  const { occasions, places } = await occasionsOfPair(looks, acts, question);
  const facts = occasions.slice(0, MOST_MEETINGS).filter(({ basis }) => basis !== 'planned');
  const last = facts.filter(({ number }) => number !== null).at(-1);
  const items = last === undefined ? [] : await meetingItems(looks, [last], places, question);
  return { count: facts.length, last: items[0] ?? null };
}

/** What sides did in the year before a day, and their deals. */
async function doneBy(
  record: AskedRecord,
  things: readonly FoundThing[],
  { reportedBy, knownBy }: CompareQuestion,
  on: string,
): Promise<Pick<Moment, 'acts' | 'deals'>> {
  const parties = things.map(({ id }) => id);
  const asked = { reportedBy, knownBy, parties, to: on };
  const day = parseDay(on);
  const from = (day === null ? null : addDays(day, -DAYS_OF_A_YEAR)) ?? on;
  const acts = await timeline(record, { ...asked, from, descending: true, limit: MOST_ACTS });
  const deals = await ledger(record, { ...asked, kinds: ['deal'], reportedBy: earlierOf(reportedBy, on) });
  return { acts: acts.value.items, deals: deals.value.items.filter((one) => one.kind === 'deal') };
}

function earlierOf(day: string | undefined, on: string): string {
  return day === undefined || lastDayOf(day) > on ? on : day;
}

function lastOfEachIssue(issues: readonly (readonly Position[])[], on: string): readonly PositionOfIssue[] {
  const taken = positionsWithin(issues, { to: on }).slice(0, MOST_POSITIONS);
  return [...new Map(taken.map((one) => [one.one.issue, one])).values()];
}
