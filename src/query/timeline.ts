// The timeline: acts in the order of time, by who takes part, what they are, where, when, and how real.
import { staged } from '../base/staged.js';
import { writeCursor } from '../store/row-order.js';
import type { Row } from '../store/rows.js';
import { type ActItem, actItems } from './act-items.js';
import { type ActSearch, actRows } from './act-rows.js';
import type { Answer, ListQuestion, Page, Period } from './answer.js';
import { badQuestion } from './bad-question.js';
import { chooseNames } from './choose-names.js';
import type { AskedRecord } from './find-all.js';
import { type LookUps, lookUps } from './look-ups.js';
import { DEFAULT_LIMIT } from './paging.js';
import { openSide } from './side.js';

/** Which acts are asked for; what is left out does not matter. */
export interface TimelineQuestion extends ListQuestion, Period {
  /** Who takes part, as doer or as the other party: all of these. */
  readonly parties?: readonly string[] | undefined;
  /** PLOVER types, `CONSULT`. */
  readonly types?: readonly string[] | undefined;
  readonly modes?: readonly string[] | undefined;
  readonly place?: string | undefined;
  /** Factualities, `happened`. */
  readonly statuses?: readonly string[] | undefined;
  /** Whether a country is to be itself alone, without its people, bodies and places. */
  readonly isAlone?: boolean | undefined;
  readonly descending?: boolean | undefined;
}

/**
 * Acts in the order of time, those of unknown time last.
 * @example (await timeline(record, { parties: ['Russia', 'Iran'] })).value.items[0]?.day // '2007'
 */
export async function timeline(record: AskedRecord, question: TimelineQuestion): Promise<Answer<ActItem>> {
  const bad = badQuestion(question, { type: question.types, factuality: question.statuses });
  if (bad.length > 0) return staged({ items: [], next: null }, bad);
  const { value: things, problems, trace } = await chooseNames(record, question.parties ?? []);
  const where = await chooseNames(record, question.place === undefined ? [] : [question.place]);
  const all = { problems: [...problems, ...where.problems], trace: [...trace, ...where.trace] };
  if (things === null || where.value === null) return staged({ items: [], next: null }, all.problems, all.trace);
  const isAlone = question.isAlone ?? false;
  const sides = await Promise.all(things.map((thing) => openSide(record, thing, isAlone)));
  const places = await Promise.all(where.value.map((thing) => openSide(record, thing, false)));
  const page = await findActs(lookUps(record), { ...question, sides, places });
  return staged(page, all.problems, all.trace);
}

/**
 * A page of the acts that a search means.
 * @example (await findActs(looks, { sides: [russia, iran], places: [] })).items.length // 12
 */
export async function findActs(looks: LookUps, search: ActSearch): Promise<Page<ActItem>> {
  const limit = search.limit ?? DEFAULT_LIMIT;
  const found: { readonly row: Row<'act'>; readonly item: ActItem }[] = [];
  for await (const acts of actRows(looks, search)) {
    // As of a time an act may fall away once its tellings are read, so that as many are read as are still missing.
    for (let at = 0; at < acts.length && found.length <= limit; ) {
      const some = acts.slice(at, at + limit + 1 - found.length);
      const items = new Map((await actItems(looks, some, search)).map((item) => [item.id, item]));
      for (const row of some) {
        const item = items.get(row.actId);
        if (item !== undefined) found.push({ row, item });
      }
      at += some.length;
    }
    if (found.length > limit) break;
  }
  const shown = found.slice(0, limit);
  const last = shown.at(-1)?.row;
  const next = found.length > limit && last !== undefined ? writeCursor([last.sortDay, last.actId]) : null;
  return { items: shown.map(({ item }) => item), next };
}
