// Tallies of cells: what reports tell of a name, counted, so that a report that is forgotten takes away exactly what it brought.
import { foldName } from '../../knowledge/fold-name.js';
import type { ReadingEntity } from '../../reading.js';
import type { Thing } from '../record.js';
import { usualOf } from '../usual.js';
import { type Cell, cellKeys, type ThingSort, type ToldOffice } from './cell.js';
import { readName } from './person-names.js';

/** How often each text was told; the texts in order. */
export type Counts = Readonly<Record<string, number>>;

/** What reports tell of one cell. A node that no name tells of is a cell of its own, of the sort `other`. */
export interface CellTally {
  readonly id: string;
  readonly sort: ThingSort | 'other';
  readonly country: string | null;
  readonly location: string | null;
  readonly year: string | null;
  /** How many nodes of reports are in it. */
  readonly nodes: number;
  /** The names of those nodes, and their other names. */
  readonly names: Counts;
  readonly aliases: Counts;
  /** Offices as JSON. */
  readonly offices: Counts;
}

/**
 * What one node tells of its cell.
 * @example tallyOf(khamenei, cellOf(khamenei, report)).names // { 'Ali Khamenei': 1 }
 * @param cell null for a node that no name tells of
 */
export function tallyOf(entity: ReadingEntity, cell: Cell | null): CellTally {
  const unnamed = { id: entity.id, sort: 'other' as const, location: null, year: null, offices: [] };
  const known = cell ?? { ...unnamed, country: entity.country ?? entity.location?.country ?? null };
  const { id, sort, country, location, year } = known;
  const { name, aliases } = entity;
  const offices = known.offices.map(({ title, of }) => JSON.stringify([title, of]));
  return {
    ...{ id, sort, country, location, year, nodes: 1 },
    names: { [name]: 1 },
    aliases: countsOf([...new Set(aliases)]),
    offices: countsOf([...new Set(offices)]),
  };
}

function countsOf(texts: readonly string[]): Counts {
  return Object.fromEntries([...texts].sort().map((text) => [text, 1]));
}

/**
 * Two tallies of one cell together, or, with `sign` -1, what is left of the first without the second; null where nothing is.
 * @example addTallies(tally, tally, -1) // null
 */
export function addTallies(first: CellTally, second: CellTally, sign: 1 | -1 = 1): CellTally | null {
  const nodes = first.nodes + sign * second.nodes;
  if (nodes <= 0) return null;
  const add = (a: Counts, b: Counts) => addCounts(a, b, sign);
  const names = add(first.names, second.names);
  return {
    ...first,
    nodes,
    names,
    aliases: add(first.aliases, second.aliases),
    offices: add(first.offices, second.offices),
  };
}

function addCounts(first: Counts, second: Counts, sign: 1 | -1): Counts {
  const sum = new Map(Object.entries(first));
  for (const [text, count] of Object.entries(second)) sum.set(text, (sum.get(text) ?? 0) + sign * count);
  const kept = [...sum].filter(([, count]) => count > 0);
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Of an office holder's many offices those told most are compared. */
const OFFICES_COMPARED = 16;

/**
 * The cell as it is compared with others; null where no other report can mean it.
 * @example cellOfTally(tally)?.names // ['ali khamenei', 'khamenei']
 */
export function cellOfTally(tally: CellTally): Cell | null {
  const { id, sort, country, location, year } = tally;
  if (sort === 'other') return null;
  const told = Object.keys(tally.names);
  const all = [...new Set([...told, ...Object.keys(tally.aliases)])].sort();
  const name = told[0] ?? '';
  const names = [...new Set(all.map(foldName))].filter((one) => one !== '').sort();
  const nameWords = sort === 'person' ? readName(name) : [];
  const keys = cellKeys(sort, all, { country, location, names });
  return { ...{ id, sort, name, nameWords, names, country, location, year, keys }, offices: officesOf(tally.offices) };
}

function officesOf(counts: Counts): readonly ToldOffice[] {
  const most = Object.entries(counts).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const kept = most.slice(0, OFFICES_COMPARED).map(([text]) => text);
  return kept.sort().map((text) => {
    const [title, of] = JSON.parse(text) as [string, string | null]; // proof: written by `tallyOf`
    return { title, of };
  });
}

/** A thing as the record keeps it. */
export interface SettledThing extends Omit<Thing, 'nodes'> {
  readonly nameKey: string;
  /** The names that it is looked for under, folded. What no name tells of is not looked for by its description. */
  readonly nameKeys: readonly string[];
  /** How many nodes of reports are in it. */
  readonly reports: number;
}

/**
 * The thing that some cells make.
 * @example thingOf('c-1', tallies).name // 'Ali Khamenei'
 */
export function thingOf(id: string, tallies: readonly CellTally[]): SettledThing {
  const counted = tallies.map(({ nodes, ...tally }) => ({ ...tally, count: nodes }));
  const most = <Value extends string>(pick: (tally: (typeof counted)[number]) => Value | null) =>
    usualOf(counted.map((tally) => [pick(tally), tally.count] as const));
  const sort = most((tally) => tally.sort) ?? 'other';
  const names = tallies.flatMap((tally) => Object.entries(tally.names));
  const name = usualName(sort, names);
  const aliases = new Set([...names, ...tallies.flatMap((tally) => Object.entries(tally.aliases))].map(([one]) => one));
  aliases.delete(name);
  const nameKeys = sort === 'other' ? [] : [...new Set([name, ...aliases].map(foldName))].filter((key) => key !== '');
  return {
    ...{ id, sort, name, nameKey: foldName(name), nameKeys: nameKeys.sort() },
    ...{ aliases: [...aliases].sort(), country: most((tally) => tally.country) },
    location: most((tally) => tally.location),
    reports: tallies.reduce((sum, { nodes }) => sum + nodes, 0),
  };
}

type Told<Value> = readonly (readonly [Value | null, number])[];

/** The name of most reports; of a person, among those of two words and more, which tell more than a family name. */
function usualName(sort: Thing['sort'], names: Told<string>): string {
  const full = sort === 'person' ? names.filter(([name]) => name?.includes(' ')) : [];
  // A name told in words of lower case is a description: "the Syrian nation".
  const proper = names.filter(([name]) => /^\p{Lu}/u.test(name ?? ''));
  return usualOf(full.length > 0 ? full : proper.length > 0 ? proper : names) ?? '';
}
