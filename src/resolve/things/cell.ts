// Cells: the nodes of all reports that have one name, country and year fall into one, so that few things are left to compare.
import { contentId } from '../../base/content-id.js';
import { foldName } from '../../knowledge/fold-name.js';
import { soundKey } from '../../knowledge/sound-key.js';
import type { ReadingEntity } from '../../reading.js';
import { familyKey, type NameWords, readName } from './person-names.js';

/** What sort of thing a cell is of. Bodies and outlets are one sort, for one report's agency is another's source. */
export type ThingSort = 'person' | 'body' | 'country' | 'place' | 'group';

/** An office told of somebody, for comparing: title, and country or body. */
export interface ToldOffice {
  readonly title: string;
  /** The folded name of the country or body, or null. */
  readonly of: string | null;
}

/** What a name, a country and a year are known by. The same on every machine for the same words. */
export interface Cell {
  readonly id: string;
  readonly sort: ThingSort;
  readonly name: string;
  /** The name of a person, read for comparing; empty for all else. */
  readonly nameWords: NameWords;
  /** All names, folded, in order. */
  readonly names: readonly string[];
  /** ISO 3166-1 alpha-3, or null. */
  readonly country: string | null;
  /** The id of a place in the gazetteer, or null. */
  readonly location: string | null;
  /** The year of the report, `2015`; null where it has none. */
  readonly year: string | null;
  readonly offices: readonly ToldOffice[];
  /** Keys under which cells that may be the same are found. */
  readonly keys: readonly string[];
}

/**
 * The cell of an entity; null for one that no name tells of, which no other report can mean by it.
 * @example cellOf(entity, { year: '2015', nameOf })?.sort // 'person'
 */
export function cellOf(
  entity: ReadingEntity,
  report: { readonly year: string | null; readonly nameOf: (id: string) => string | null },
): Cell | null {
  const sort = sortOf(entity);
  if (sort === null) return null;
  const names = [...new Set([entity.name, ...entity.aliases].map(foldName))].filter((name) => name !== '').sort();
  if (names.length === 0) return null;
  const placed = sort === 'place' ? entity.location : null;
  const location = placed?.id ?? null;
  // A place of the map is of the country that it lies in, whatever else a report says.
  const country = placed?.country ?? entity.country ?? entity.location?.country ?? null;
  const year = sort === 'person' ? report.year : null;
  const offices = entity.offices.map(({ title, of }) => ({
    title: foldName(title),
    of: of === null ? null : foldName(report.nameOf(of) ?? ''),
  }));
  const identity = identityOf({ sort, name: entity.name, country, location, year });
  const keys = cellKeys(sort, [entity.name, ...entity.aliases], { country, location, names });
  const nameWords = sort === 'person' ? readName(entity.name) : [];
  const { name } = entity;
  return { id: contentId('c', identity), sort, name, nameWords, names, country, location, year, offices, keys };
}

function sortOf({ kind, mentions, country }: ReadingEntity): ThingSort | null {
  if (kind === 'country') return country === null ? null : 'country';
  if (kind === 'other' || !mentions.some(({ form }) => form === 'name')) return null;
  return kind === 'organization' || kind === 'outlet' ? 'body' : kind;
}

function identityOf(cell: Pick<Cell, 'sort' | 'name' | 'country' | 'location' | 'year'>): readonly string[] {
  const { sort, name, country, location, year } = cell;
  switch (sort) {
    case 'country':
      return [sort, `${country}`];
    case 'place':
      return location === null ? [sort, foldName(name), `${country}`] : [sort, location];
    case 'person':
      return [sort, soundKey(name), foldName(name), `${country}`, `${year}`];
    default:
      return [sort, foldName(name), `${country}`];
  }
}

/**
 * The keys under which cells that may be the same are found.
 * @example cellKeys('country', ['Iran'], { country: 'IRN', location: null, names: ['iran'] }) // ['country IRN']
 * @param all its names as they stand
 */
export function cellKeys(
  sort: ThingSort,
  all: readonly string[],
  { country, location, names }: Pick<Cell, 'country' | 'location' | 'names'>,
): readonly string[] {
  switch (sort) {
    case 'country':
      return [`country ${country}`];
    case 'place':
      return [...(location === null ? [] : [`place ${location}`]), ...names.map((one) => `place ${one}`)];
    case 'person':
      return [...new Set(all.flatMap((one) => [familyKey(one), soundKey(one)]))].sort().map((one) => `person ${one}`);
    default:
      return [...new Set(names.flatMap((one) => [one, initialsOf(one)]))].map((one) => `body ${one}`).sort();
  }
}

/** The first letters of a name of three words and more, which is what bodies are called for short. */
function initialsOf(name: string): string {
  const words = name.split(' ').filter((word) => !/^(?:of|for|the|and|in|on|to)$/.test(word));
  return words.length < 3 ? name : words.map((word) => word[0] ?? '').join('');
}

/**
 * The id of the cell of a state.
 * @example stateCell('IRN') // the id of the cell of any node that is Iran
 */
export function stateCell(country: string): string {
  return contentId('c', identityOf({ sort: 'country', name: '', country, location: null, year: null }));
}
