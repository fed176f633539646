// Things: people, bodies, countries and places by name, or those that most reports name.

import { problem } from '../base/problem.js';
import { staged } from '../base/staged.js';
import { COUNTRIES } from '../knowledge/countries.js';
import type { Condition } from '../store/rows.js';
import type { Answer, PageOptions } from './answer.js';
import { badQuestion } from './bad-question.js';
import { type AskedRecord, findByIds } from './find-all.js';
import { findThings, type NameMatch } from './find-things.js';
import { textsOf } from './json-fields.js';
import { lastOffices } from './last-offices.js';
import type { ThingName } from './look-ups.js';
import { DEFAULT_LIMIT } from './paging.js';

/** Which things are asked for. */
export interface ThingsQuestion extends PageOptions {
  /** A name, a part of one, a title with a name, a demonym, an id; those that most reports name where it is left out. */
  readonly name?: string | undefined;
  /** `person`, `body`, `country`, `place`, `group`. */
  readonly sorts?: readonly string[] | undefined;
  /** Of this country: a name or an ISO 3166-1 code. */
  readonly country?: string | undefined;
}

/** A thing with what tells it from others of its name. */
export interface ThingItem extends ThingName {
  readonly aliases: readonly string[];
  /** How the name led to it; null where none was asked for. */
  readonly match: NameMatch | null;
  /** The offices that it was last told to hold, "President of Iran (2015-11-23)". */
  readonly offices: readonly string[];
}

/**
 * Things by name, the likeliest first; a name that nothing has gives those that come near, with a problem.
 * @example (await things(record, { name: 'Khamenei' })).value.items[0]?.name // 'Ali Khamenei'
 */
export async function things(record: AskedRecord, question: ThingsQuestion): Promise<Answer<ThingItem>> {
  const { name, limit = DEFAULT_LIMIT } = question;
  const bad = badQuestion({}, { sort: question.sorts });
  if (bad.length > 0) return staged({ items: [], next: null }, bad);
  const country = question.country === undefined ? null : countryCode(question.country);
  if (name === undefined) return staged(await mostNamed(record, question, country));
  const found = (await findThings(record, name)).filter((thing) => {
    const isOfSort = question.sorts === undefined || question.sorts.includes(thing.sort);
    return isOfSort && (country === null || thing.country === country);
  });
  const isNear = found.every(({ match }) => match === 'near');
  const from = Number(question.cursor ?? 0);
  const items = await thingItems(record, found.slice(from, from + limit));
  const next = from + limit < found.length ? `${from + limit}` : null;
  return staged({ items, next }, isNear ? [unknown(name, found)] : []);
}

function unknown(name: string, near: readonly ThingName[]) {
  return problem('query/unknown-name', {
    what: 'nothing in the record has this name',
    expected: 'a name that reports use, or an id',
    got: JSON.stringify(name),
    todo: near.length === 0 ? 'try another spelling, or a part of the name' : 'what comes near is shown',
  });
}

function countryCode(words: string): string {
  const folded = words.toLowerCase();
  const country = COUNTRIES.find(({ iso3, iso2, name }) =>
    [iso3, iso2, name].some((one) => one.toLowerCase() === folded),
  );
  return country?.iso3 ?? words.toUpperCase();
}

const ALL_SORTS = ['person', 'country', 'body', 'place', 'group'];

/** Those that most reports name; a page of one sort after another would tell less. */
async function mostNamed(
  record: AskedRecord,
  { sorts = ALL_SORTS, limit = DEFAULT_LIMIT, cursor }: ThingsQuestion,
  country: string | null,
) {
  // biome-ignore format: one line
  const where: Condition<'thing'>[] = [{ column: 'sort', in: sorts }];
  if (country !== null) where.push({ column: 'country', equals: country });
  const after = cursor === undefined ? {} : { cursor };
  const columns = ['thingId', 'name', 'sort', 'country', 'reports'] as const;
  const page = await record.find('thing', { where, order: ['reports'], descending: true, limit, columns, ...after });
  const found = page.items.map(({ thingId: id, name, sort, country: of, reports }) => {
    return { id, name, sort, country: of, reports, match: null };
  });
  return { items: await thingItems(record, found), next: page.next };
}

/**
 * Things with their other names and offices.
 * @example (await thingItems(record, [found]))[0]?.offices // ['President of Iran (2015-11-23)']
 */
export async function thingItems(
  record: AskedRecord,
  found: readonly (ThingName & { readonly match: NameMatch | null })[],
): Promise<readonly ThingItem[]> {
  const rows = new Map((await findByIds(record, 'thing', 'thingId', found.map(({ id }) => id))).map((row) => [row.thingId, row])); // biome-ignore format: one line
  const persons = found.filter(({ sort }) => sort === 'person').map(({ id }) => id);
  const offices = await lastOffices(record, persons);
  return found.map(({ match, id, name, sort, country, reports }): ThingItem => {
    const aliases = textsOf(rows.get(id)?.aliases);
    return { id, name, sort, country, reports, aliases, match, offices: offices.get(id) ?? [] };
  });
}
