// Then and now: a pair, or one side on an issue, on two dates, side by side.
import { addDays, parseDay } from '../base/partial-date.js';
import { type Staged, staged } from '../base/staged.js';
import type { ActItem } from './act-items.js';
import type { AsOf, Named } from './answer.js';
import { chooseNames } from './choose-names.js';
import { lastDayOf } from './days.js';
import type { DealItem } from './deal-items.js';
import type { AskedRecord } from './find-all.js';
import { ledger } from './ledger.js';
import { nameOnly } from './look-ups.js';
import { type MeetingItem, meetings } from './meetings.js';
import { type OfficeItem, offices } from './offices.js';
import { type PositionItem, positions } from './positions.js';
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
  const ids = value.map(({ id }) => id);
  const [then, now] = [
    await momentOf(record, ids, question, question.then),
    await momentOf(record, ids, question, question.now),
  ];
  return staged({ of: value.map(nameOnly), issue: question.issue ?? null, then, now }, problems, trace);
}

const MOST_ACTS = 8;
const MOST_OFFICES = 4;
const DAYS_OF_A_YEAR = 365;

async function momentOf(
  record: AskedRecord,
  ids: readonly string[],
  question: CompareQuestion,
  date: string,
): Promise<Moment> {
  const on = lastDayOf(date);
  const { reportedBy, knownBy, issue } = question;
  const asOf = { reportedBy, knownBy };
  const day = parseDay(on);
  const from = (day === null ? null : addDays(day, -DAYS_OF_A_YEAR)) ?? on;
  const held = await Promise.all(ids.map((name) => offices(record, { ...asOf, name, on, limit: MOST_OFFICES })));
  const [first, second] = ids;
  const met =
    first === undefined || second === undefined
      ? null
      : (await meetings(record, { ...asOf, first, second, to: on, limit: 1000 })).value;
  const facts = met?.items.filter(({ basis }) => basis !== 'planned') ?? [];
  const isNarrow = issue !== undefined;
  const acts = isNarrow
    ? []
    : (await timeline(record, { ...asOf, parties: ids, from, to: on, descending: true, limit: MOST_ACTS })).value.items;
  const deals = isNarrow
    ? []
    : (await ledger(record, { ...asOf, parties: ids, kinds: ['deal'], to: on, reportedBy: earlierOf(reportedBy, on) }))
        .value.items;
  const taken = await Promise.all(ids.map((name) => positions(record, { ...asOf, name, issue, to: on, limit: 1000 })));
  return {
    on,
    offices: held.flatMap((one) =>
      one.value.items.filter(({ certainty, status }) => certainty !== null && status === 'held'),
    ),
    meetings: met === null ? null : facts.length,
    lastMeeting: facts.filter(({ number }) => number !== null).at(-1) ?? null,
    acts,
    deals: deals.filter((one) => one.kind === 'deal'),
    positions: taken.flatMap((one) => lastOfEachIssue(one.value.items)),
  };
}

function earlierOf(day: string | undefined, on: string): string {
  return day === undefined || lastDayOf(day) > on ? on : day;
}

function lastOfEachIssue(items: readonly PositionItem[]): readonly PositionItem[] {
  return [...new Map(items.map((item) => [item.issue.id, item])).values()];
}
