// What a change of reports does to the items that are compared: those that come, go, or are told otherwise.
import type { DecisionSubject } from '../../resolve/decision.js';
import { blockNumber } from '../../resolve/pair-blocks.js';
import { blockOf, ID_OF, type Told } from '../../resolve/rulebook.js';
import { itemsOf, type ToldItems } from '../../resolve/settled/settle.js';
import { addTallies } from '../../resolve/things/tally.js';
import type { ToldReport } from '../../resolve/told/told-report.js';
import type { BlockPlace } from '../../store/rows.js';
import { type ItemShelf, itemOf } from './item-shelf.js';
import { keepOn } from './keep-on.js';

/** What is told of an item before and after. */
export interface ItemChange<About extends DecisionSubject> {
  readonly id: string;
  readonly before: Told[About] | null;
  readonly after: Told[About] | null;
}

/** The changes of the items of each subject, in the order of their ids; what stays as it is does not stand among them. */
export type ItemChanges = { readonly [About in DecisionSubject]: readonly ItemChange<About>[] };

/** Reports that go and reports that come, as what follows from them alone. */
export interface ReportChange {
  readonly gone: readonly ToldReport[];
  readonly come: readonly ToldReport[];
}

/**
 * What reports that come and go do to the items.
 * @example (await changesOf({ gone: [], come: [told] }, shelf)).act.length // 12
 * @param shelf takes what is told from now on
 */
export async function changesOf({ gone, come }: ReportChange, shelf: ItemShelf): Promise<ItemChanges> {
  const [before, after] = [itemsOf(gone), itemsOf(come)];
  return {
    report: replaced('report', before, after, shelf),
    thing: await tallied(before.thing, after.thing, shelf),
    act: replaced('act', before, after, shelf),
    agreement: replaced('agreement', before, after, shelf),
  };
}

/** Items of one report each: what it tells now stands in the place of what it told. */
function replaced<About extends 'act' | 'agreement' | 'report'>(
  about: About,
  gone: ToldItems,
  come: ToldItems,
  shelf: ItemShelf,
): readonly ItemChange<About>[] {
  const idOf: (told: Told[About]) => string = ID_OF[about];
  const before = new Map(gone[about].map((told: Told[About]) => [idOf(told), told]));
  const after = new Map(come[about].map((told: Told[About]) => [idOf(told), told]));
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort();
  for (const id of ids) shelf.put(about, id, after.get(id) ?? null);
  // A report that is replaced loses all its rows first: what it tells as before is put again.
  return ids.map((id) => ({ id, before: before.get(id) ?? null, after: after.get(id) ?? null }));
}

/** Cells are told of by many reports, each of which adds to them and takes away what it added. */
async function tallied(
  gone: ToldItems['thing'],
  come: ToldItems['thing'],
  shelf: ItemShelf,
): Promise<readonly ItemChange<'thing'>[]> {
  const ids = [...new Set([...gone, ...come].map(({ id }) => id))].sort();
  await shelf.load('thing', ids);
  const [less, more] = [new Map(gone.map((one) => [one.id, one])), new Map(come.map((one) => [one.id, one]))];
  const changes = ids.map((id): ItemChange<'thing'> => {
    const [before, minus, plus] = [shelf.told('thing', id), less.get(id), more.get(id)];
    const added = plus === undefined ? before : before === null ? plus : addTallies(before, plus);
    return { id, before, after: minus === undefined || added === null ? added : addTallies(added, minus, -1) };
  });
  for (const { id, after } of changes) shelf.put('thing', id, after);
  return changes.filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
}

/**
 * Where an item stands in the blocks.
 * @example placesOf('thing', tally).map(({ place }) => place) // ['2015', '2015']
 */
export function placesOf<About extends DecisionSubject>(about: About, told: Told[About] | null): readonly BlockPlace[] {
  if (told === null) return [];
  const known = PLACES.get(told);
  if (known !== undefined) return known;
  const item = itemOf(about, told);
  const keys = item === null ? [] : [...new Set(item.keys.map(blockNumber))];
  const places = item === null ? [] : keys.map((key) => ({ blockKey: blockOf(about, key), place: item.order, itemId: item.id })); // biome-ignore format: one line
  PLACES.set(told, places);
  return places;
}

/** Places by what is told, for as long as that is kept. */
const PLACES = keepOn<object, readonly BlockPlace[]>();

/** Texts of the items of cells, likewise. */
const TEXTS = keepOn<object, string>();

function textOf(tally: Told['thing']): string {
  const known = TEXTS.get(tally);
  if (known !== undefined) return known;
  const text = JSON.stringify(itemOf('thing', tally));
  TEXTS.set(tally, text);
  return text;
}

/**
 * Whether two tellings of an item are compared in the same way: how often something was told does not matter.
 * @example isSeenTheSame('thing', tally, tally) // true
 */
export function isSeenTheSame<About extends DecisionSubject>(
  about: About,
  { before, after }: ItemChange<About>,
): boolean {
  if (before === null || after === null) return false;
  if (about !== 'thing') return false;
  return textOf(before as Told['thing']) === textOf(after as Told['thing']); // proof: the subject tells which
}
