// The acts of a record one by one, each with all that exports tell of it: parties as things, place on the map, every telling with its words.
import { actItems } from '../../query/act-items.js';
import { partiesOf } from '../../query/act-parties.js';
import { type Coordinates, locatePlaces } from '../../query/act-places.js';
import { actRows } from '../../query/act-rows.js';
import { tellingsOf } from '../../query/act-tellings.js';
import type { Evidence } from '../../query/answer.js';
import { textsOf } from '../../query/json-fields.js';
import { type LookUps, lookUps, type ThingName } from '../../query/look-ups.js';
import type { ActItem } from '../../query/queries.js';
import type { RecordStore } from '../../store/record-store.js';
import type { Row } from '../../store/rows.js';
import type { ExportScope } from './export-format.js';

/** Somebody who takes part. The sort is `other` and the country unknown where no name tells who it is. */
export interface ExportParty extends ThingName {
  readonly role: 'actor' | 'recipient';
}

/** Where an act took place. */
export interface ExportPlace extends ThingName {
  readonly coordinates: Coordinates | null;
}

/** One telling of an act: the event of a report, and its words. */
export interface ExportTelling {
  readonly event: Row<'event'>;
  readonly evidence: Evidence;
}

/** An act with everything that a format may have room for. */
export interface ExportAct extends Omit<ActItem, 'evidence' | 'place' | 'tellings' | 'actors' | 'recipients'> {
  readonly parties: readonly ExportParty[];
  readonly place: ExportPlace | null;
  /** PLOVER contexts of all tellings, each once. */
  readonly contexts: readonly string[];
  readonly tellings: readonly ExportTelling[];
}

/** More tellings than any act has. */
const ALL = 1_000_000;

/**
 * The acts in the order of time, a batch of them in memory.
 * @example for await (const act of eachAct(record, { sides: [] })) count += act.tellings.length
 */
export async function* eachAct(record: RecordStore, { sides, from, to }: ExportScope): AsyncGenerator<ExportAct> {
  const located = new Map<string, Coordinates | null>();
  for await (const rows of actRows(lookUps(record), { sides, places: [], from, to })) {
    // Look-ups of their own, so that the texts of a batch do not outlive it.
    yield* await exportActs(lookUps(record), rows, located);
  }
}

async function exportActs(
  looks: LookUps,
  rows: readonly Row<'act'>[],
  located: Map<string, Coordinates | null>,
): Promise<readonly ExportAct[]> {
  const items = new Map((await actItems(looks, rows, {}, ALL)).map((item) => [item.id, item]));
  const tellings = await tellingsOf(looks, rows, {});
  const places = [...items.values()].flatMap(({ place }) => place?.id ?? []);
  await locate(looks.record, places, located);
  const cells = rows.flatMap((row) => [...partiesOf(row).map(({ cell }) => cell), row.placeCell ?? '']);
  const things = await looks.things(cells.filter((cell) => cell !== ''));
  return rows.flatMap((row): ExportAct[] => {
    const item = items.get(row.actId);
    if (item === undefined) return [];
    const events = tellings.get(row.actId) ?? [];
    const told = item.evidence.flatMap((evidence, at): ExportTelling[] => {
      const event = events[at];
      return event === undefined ? [] : [{ event, evidence }];
    });
    const { evidence: _, actors: _a, recipients: _r, ...rest } = item;
    return [
      {
        ...rest,
        parties: partiesOfRow(row, things),
        place: placeOfRow(row, item, things, located),
        contexts: [...new Set(events.flatMap(({ contexts }) => textsOf(contexts)))].sort(),
        tellings: told,
      },
    ];
  });
}

/** Where places lie is looked up once for all acts. */
async function locate(
  record: LookUps['record'],
  places: readonly string[],
  located: Map<string, Coordinates | null>,
): Promise<void> {
  const missing = [...new Set(places)].filter((id) => !located.has(id));
  const found = await locatePlaces(record, missing);
  for (const id of missing) located.set(id, found.get(id) ?? null);
}

function partiesOfRow(row: Row<'act'>, things: ReadonlyMap<string, ThingName>): readonly ExportParty[] {
  const parties = partiesOf(row).map(({ cell, name, role }): ExportParty => {
    const thing = things.get(cell) ?? { id: cell, name, sort: 'other', country: null, reports: 1 };
    return { ...thing, role: role === 'recipient' ? 'recipient' : 'actor' };
  });
  return [...new Map(parties.map((party) => [`${party.role} ${party.id}`, party])).values()];
}

function placeOfRow(
  row: Row<'act'>,
  { place }: ActItem,
  things: ReadonlyMap<string, ThingName>,
  located: ReadonlyMap<string, Coordinates | null>,
): ExportPlace | null {
  if (place === null) return null;
  const thing = things.get(row.placeCell ?? '') ?? { ...place, sort: 'place', country: null, reports: 1 };
  return { ...thing, coordinates: located.get(thing.id) ?? null };
}

/**
 * The parties of an act in one role.
 * @example partiesIn(act, 'actor').map(({ name }) => name) // ['Vladimir Putin']
 */
export function partiesIn({ parties }: ExportAct, role: ExportParty['role']): readonly ExportParty[] {
  return parties.filter((party) => party.role === role);
}
