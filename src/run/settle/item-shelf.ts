// The items that a change looks at: read from the record once, kept as long as the change takes.
import type { ToldIn } from '../../resolve/acts/telling.js';
import type { DecisionSubject } from '../../resolve/decision.js';
import { type Items, RULEBOOKS, type Told } from '../../resolve/rulebook.js';
import { type PackedAct, type PackedDeal, packAct, packDeal, unpackAct, unpackDeal } from '../../resolve/told/pack.js';
import type { RecordStore } from '../../store/record-store.js';
import type { Row } from '../../store/rows.js';
import type { Json } from '../../store/table-shape.js';
import { allRows } from './all-rows.js';
import { type KeptOn, keepOn } from './keep-on.js';

/** What was unpacked, by the data that a record gave: one that keeps rows ready gives the same again. */
const UNPACKED = keepOn<object, object>();

/** What was made of what is told, for as long as that is kept. */
const MADE: { readonly [About in DecisionSubject]: KeptOn<Told[About], { readonly item: Items[About] | null }> } = {
  thing: keepOn(),
  act: keepOn(),
  agreement: keepOn(),
  report: keepOn(),
};

/**
 * The item as it is compared, made once of what is told.
 * @example itemOf('act', told)?.keys // ['CONSULT | putin | raisi', ...]
 */
export function itemOf<About extends DecisionSubject>(about: About, told: Told[About]): Items[About] | null {
  const made: KeptOn<Told[About], { readonly item: Items[About] | null }> = MADE[about];
  const known = made.get(told);
  if (known !== undefined) return known.item;
  const item = RULEBOOKS[about].itemOf(told);
  made.set(told, { item });
  return item;
}

type Shelf<Kept> = {
  readonly [About in DecisionSubject]: Map<string, Kept extends 'told' ? Told[About] | null : Items[About] | null>;
};

/** Items of a record, as they are after the change in hand. */
export class ItemShelf {
  readonly #record: RecordStore;
  readonly #told: Shelf<'told'> = { thing: new Map(), act: new Map(), agreement: new Map(), report: new Map() };
  readonly #items: Shelf<'item'> = { thing: new Map(), act: new Map(), agreement: new Map(), report: new Map() };

  constructor(record: RecordStore) {
    this.#record = record;
  }

  /** Reads what is not yet at hand. */
  async load(about: DecisionSubject, ids: Iterable<string>): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => !this.#told[about].has(id));
    if (missing.length === 0) return;
    const where = [
      { column: 'itemId', in: missing },
      { column: 'about', equals: about },
    ] as const;
    const rows = await allRows(this.#record, 'item', where);
    if (about === 'act' || about === 'agreement') {
      const packed = rows.filter(({ data }) => UNPACKED.get(data as object) === undefined); // proof: the data of an item is an object
      await this.load('report', packed.map(({ data }) => reportOf(about, data))); // biome-ignore format: one line
    }
    for (const id of missing) this.#told[about].set(id, null);
    for (const row of rows) this.#keep(about, row);
  }

  #keep(about: DecisionSubject, { itemId, data }: Row<'item'>): void {
    const whole = data as object; // proof: each is read as what `itemRow` wrote under this subject
    const known = UNPACKED.get(whole) ?? this.#unpacked(about, whole);
    UNPACKED.set(whole, known);
    const shelf: Map<string, unknown> = this.#told[about];
    shelf.set(itemId, known);
  }

  #unpacked(about: DecisionSubject, whole: object): object {
    if (about === 'act') return unpackAct(whole as PackedAct, this.#toldIn((whole as PackedAct).report)); // proof: as in #keep
    if (about !== 'agreement') return whole;
    return unpackDeal(whole as PackedDeal, this.#toldIn((whole as PackedDeal).deal.report)); // proof: as in #keep
  }

  #toldIn(report: string): ToldIn {
    const text = this.#told.report.get(report);
    if (text === null || text === undefined) throw new Error(`no text of the report ${report}`);
    return text.told;
  }

  /** What is told of an item that was loaded or put; null where there is none. */
  told<About extends DecisionSubject>(about: About, id: string): Told[About] | null {
    return this.#told[about].get(id) ?? null;
  }

  /** The item as it is compared; null where there is none, or nothing can be compared with it. */
  item<About extends DecisionSubject>(about: About, id: string): Items[About] | null {
    const items: Map<string, Items[About] | null> = this.#items[about];
    const known = items.get(id);
    if (known !== undefined) return known;
    const told = this.told(about, id);
    const made = told === null ? null : itemOf(about, told);
    items.set(id, made);
    return made;
  }

  /** What is told of an item from now on; null where nothing is any more. */
  put<About extends DecisionSubject>(about: About, id: string, told: Told[About] | null): void {
    const all: Map<string, Told[About] | null> = this.#told[about];
    all.set(id, told);
    this.#items[about].delete(id);
  }
}

function reportOf(about: 'act' | 'agreement', data: Json): string {
  const whole = data as unknown; // proof: as in #keep
  return about === 'act' ? (whole as PackedAct).report : (whole as PackedDeal).deal.report; // proof: as in #keep
}

/**
 * The row that keeps an item.
 * @example itemRow('thing', 'c-1', tally).about // 'thing'
 */
export function itemRow<About extends DecisionSubject>(about: About, itemId: string, told: Told[About]): Row<'item'> {
  const data = packed(about, told) as object; // proof: what is told is plain data
  UNPACKED.set(data, told);
  return { itemId, about, data: data as unknown as Json }; // proof: as above
}

function packed(about: DecisionSubject, told: Told[DecisionSubject]): unknown {
  if (about === 'act') return packAct(told as Told['act']); // proof: the subject tells which
  return about === 'agreement' ? packDeal(told as Told['agreement']) : told; // proof: as above
}
