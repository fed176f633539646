// The meetings of two: how many, where and when, in their order, with those that words imply ("first visit since 2007").
import { type Staged, staged } from '../base/staged.js';
import { actItems } from './act-items.js';
import type { AsOf, Days, Evidence, Named, PageOptions } from './answer.js';
import { badQuestion } from './bad-question.js';
import { chooseNames } from './choose-names.js';
import { edtfOf } from './days.js';
import type { AskedRecord } from './find-all.js';
import { groupedBy } from './grouped-by.js';
import { type LookUps, lookUps, nameOnly } from './look-ups.js';
import { actsOfPair, occasionsOfPair, type PairQuestion } from './meeting-occasions.js';
import type { Occasion } from './number-occasions.js';
import { DEFAULT_LIMIT } from './paging.js';

/** Whose meetings are asked for. */
export interface MeetingsQuestion extends PairQuestion, PageOptions {
  readonly first: string;
  readonly second: string;
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
  const acts = await actsOfPair(looks, [first, second], question);
  const { occasions, places, notes } = await occasionsOfPair(looks, acts, question);
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

function placeCounts(places: readonly Named[]): MeetingsAnswer['places'] {
  const groups = [...groupedBy(places, ({ id }) => id).values()];
  return groups
    .flatMap((list) => (list[0] === undefined ? [] : [{ place: list[0], count: list.length }]))
    .sort((a, b) => b.count - a.count || (a.place.name < b.place.name ? -1 : 1));
}

/**
 * Occasions with their words.
 * @example (await meetingItems(looks, occasions, places, {}))[0]?.day // '2015-11-23'
 */
export async function meetingItems(
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
