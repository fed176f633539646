// Names in questions: which things of the record a name can mean, the likeliest first, and what comes near where none does.
import { type Problem, problem } from '../base/problem.js';
import { type Staged, staged } from '../base/staged.js';
import { soundKey } from '../knowledge/sound-key.js';
import type { Condition, Row } from '../store/rows.js';
import { type AskedRecord, findAll, findByIds, findColumns } from './find-all.js';
import { type ThingName, thingName } from './look-ups.js';
import { nameForms } from './name-forms.js';
import { spellingGap } from './spelling-gap.js';

/** How a name led to a thing: by its id, a name of it, its country, a part of its name, or something like it. */
export type NameMatch = 'id' | 'name' | 'country' | 'part' | 'near';

/** A thing that a name can mean. */
export interface FoundThing extends ThingName {
  readonly match: NameMatch;
}

/** Matches an id of the record. */
const ID = /^[a-z]{1,2}-[0-9a-f]{16}$/;

/**
 * Whether words are an id of the record.
 * @example isId('c-0123456789abcdef') // true
 */
export function isId(words: string): boolean {
  return ID.test(words);
}

/**
 * The things that a name can mean: those that have the name, in the order of how many reports name them; where none has
 * it, those of whose name it is a part, and where there are none of these either, those with a name like it.
 * @example (await findThings(record, 'Khamenei'))[0]?.name // 'Ali Khamenei'
 */
export async function findThings(record: AskedRecord, words: string): Promise<readonly FoundThing[]> {
  if (isId(words.trim())) return thingOfId(record, words.trim());
  const { keys, country, seatOf } = nameForms(words);
  if (keys.length === 0) return [];
  const named = await thingsNamed(record, [{ column: 'nameKey', in: keys }], 'name');
  const states = country === null ? [] : await stateOf(record, country);
  const exact = unique([...states, ...named]);
  if (exact.length > 0) return byReports(exact);
  const seated = seatOf === null ? [] : await stateOf(record, seatOf);
  if (seated.length > 0) return seated;
  const parts = await thingsWithPart(record, keys);
  return parts.length > 0 ? byReports(parts) : nearThings(record, keys);
}

/**
 * The thing that a name most likely means, with a note where it can mean others; null with a problem where nothing in the
 * record has the name.
 * @example (await chooseThing(record, 'Putin')).value?.name // 'Vladimir Putin'
 */
export async function chooseThing(record: AskedRecord, words: string): Promise<Staged<FoundThing | null>> {
  const found = await findThings(record, words);
  const [first] = found;
  if (first === undefined || first.match === 'near') return staged(null, [unknownName(words, found)]);
  const others = found.filter(({ id, sort, country }) => {
    // A town that has a country's name, or a body of its own, is seldom meant by it.
    return id !== first.id && (first.match !== 'country' || sort === first.sort || country !== first.country);
  });
  const taken = `"${words}" is taken for ${told(first)}`;
  const also = others.slice(0, MOST_TOLD).map(told).join(', ');
  const more = others.length > MOST_TOLD ? ` and ${others.length - MOST_TOLD} more` : '';
  const note = { rule: 'query/one-of-several', why: `${taken}, named in most reports; it can also be ${also}${more}` };
  return staged(first, [], others.length === 0 ? [] : [note]);
}

const MOST_TOLD = 4;

function told({ name, sort, country, reports, id }: FoundThing): string {
  return `${name} (${[sort, country].filter(Boolean).join(', ')}; ${reports} ${reports === 1 ? 'report' : 'reports'}; ${id})`;
}

function unknownName(words: string, near: readonly FoundThing[]): Problem {
  const names = near.slice(0, MOST_TOLD).map(({ name }) => name);
  return problem('query/unknown-name', {
    what: 'nothing in the record has this name',
    expected: 'a name that reports use, or an id',
    got: JSON.stringify(words),
    todo: names.length === 0 ? 'see dateline things' : `did you mean ${names.join(', ')}?`,
  });
}

/** The id of a thing or of one of its cells. */
async function thingOfId(record: AskedRecord, id: string): Promise<readonly FoundThing[]> {
  const cells = await findAll(record, 'cell', [{ column: 'cellId', equals: id }]);
  const rows = await findByIds(record, 'thing', 'thingId', [id, ...cells.map(({ thingId }) => thingId)]);
  return rows.map((row) => found(row, 'id'));
}

async function stateOf(record: AskedRecord, country: string): Promise<readonly FoundThing[]> {
  const rows = await findAll(record, 'thing', [
    { column: 'sort', equals: 'country' },
    { column: 'country', equals: country },
  ]);
  return rows.map((row) => found(row, 'country'));
}

async function thingsNamed(
  record: AskedRecord,
  where: readonly Condition<'thingName'>[],
  match: NameMatch,
): Promise<readonly FoundThing[]> {
  const { items } = await record.find('thingName', { where, limit: MOST_NAMES });
  const rows = await findByIds(record, 'thing', 'thingId', items.map(({ thingId }) => thingId)); // biome-ignore format: one line
  return rows.map((row) => found(row, match));
}

const MOST_NAMES = 500;

function found(row: Row<'thing'>, match: NameMatch): FoundThing {
  return { ...thingName(row), match };
}

/** A country first: who asks for "Georgia" or "Jordan" of news means the state. */
function byReports(things: readonly FoundThing[]): readonly FoundThing[] {
  const rank = ({ match }: FoundThing) => (match === 'country' ? 0 : 1);
  return [...things].sort((a, b) => rank(a) - rank(b) || b.reports - a.reports || (a.id < b.id ? -1 : 1));
}

function unique(things: readonly FoundThing[]): readonly FoundThing[] {
  const byId = new Map<string, FoundThing>();
  for (const thing of things) if (!byId.has(thing.id)) byId.set(thing.id, thing);
  return [...byId.values()];
}

/**
 * Names of which the words are the beginning or the end: "Recep" and "Erdogan" of "Recep Tayyip Erdogan", the end in any
 * spelling that sounds alike. Family names that reports use alone are names of their own, so that this is seldom asked.
 */
async function thingsWithPart(record: AskedRecord, keys: readonly string[]): Promise<readonly FoundThing[]> {
  const begun = keys.map((key) => thingsNamed(record, [{ column: 'nameKey', startsWith: `${key} ` }], 'part'));
  return unique([...(await Promise.all(begun)).flat(), ...(await thingsEnding(record, keys))]);
}

async function thingsEnding(record: AskedRecord, keys: readonly string[]): Promise<readonly FoundThing[]> {
  const sounds = keys.map((key) => ` ${soundKey(key)}`);
  // The same few thousand words make up all names.
  const known = new Map<string, string>();
  const soundOf = (word: string) => {
    const sound = known.get(word) ?? soundKey(word);
    known.set(word, sound);
    return sound;
  };
  const ids: string[] = [];
  for (const { nameKey, thingId } of await findColumns(record, 'thingName', ['nameKey', 'thingId'])) {
    const family = ` ${nameKey.split(' ').slice(1).map(soundOf).join(' ')}`;
    if (sounds.some((sound) => family.endsWith(sound))) ids.push(thingId);
  }
  const rows = await findByIds(record, 'thing', 'thingId', ids);
  return rows.filter(({ sort }) => sort === 'person').map((row) => found(row, 'part'));
}

const BEGINNING = 2;

/** Names with the same beginning that differ by a letter or two. */
async function nearThings(record: AskedRecord, keys: readonly string[]): Promise<readonly FoundThing[]> {
  const things: FoundThing[] = [];
  for (const key of keys) {
    const start = key.slice(0, BEGINNING);
    const { items } = await record.find('thingName', {
      where: [{ column: 'nameKey', startsWith: start }],
      limit: MOST_NEAR,
    });
    const like = items
      .map(({ nameKey, thingId }) => ({ thingId, gap: gapOf(nameKey, key) }))
      .filter(({ gap }) => gap <= Math.max(1, Math.floor(key.length / 4)))
      .sort((a, b) => a.gap - b.gap);
    const rows = await findByIds(record, 'thing', 'thingId', like.slice(0, MOST_TOLD).map(({ thingId }) => thingId)); // biome-ignore format: one line
    things.push(...rows.map((row) => found(row, 'near')));
  }
  return byReports(unique(things));
}

const MOST_NEAR = 3000;

/** The whole name, or its first words: "Khamanei" is near "Khamenei Ali" too. */
function gapOf(name: string, key: string): number {
  const count = key.split(' ').length;
  const words = name.split(' ');
  const parts = [name, words.slice(0, count).join(' '), words.slice(-count).join(' ')];
  return Math.min(...parts.map((part) => spellingGap(part, key)));
}
