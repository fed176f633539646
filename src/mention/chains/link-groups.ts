// Groups that open to their members: "the two countries", "both nations", "the pair", "the leaders of Russia and Iran".
import { roleNoun } from '../../knowledge/role-nouns.js';
import type { Candidate } from './candidate.js';
import { type Cluster, type ClusterBook, clusterAt, link } from './clusters.js';

/** How far back members are looked for. */
const SENTENCES_BACK = 8;
const CANDIDATES_BACK = 160;

/** How far back a group is meant again. */
const AGAIN_BACK = 4;

/** What counts for a country as a member, by how it is mentioned. */
const BY_NAME = 1;
const BY_ADJECTIVE = 0.4;
const BY_OFFICE = 0.4;
const FADING = 0.7;

/** Members found for group candidates: candidate index to candidate indices of its members. */
export type Members = Map<number, readonly number[]>;

/** What is kept of groups while a report is passed. */
export interface Groups {
  readonly members: Members;
  /** The first group of the same members. */
  readonly byMembers: Map<string, number>;
  /** The last mention passed of each country, by its code. */
  readonly countries: ReadonlyMap<string, number>;
}

/**
 * Opens a candidate that means two of the things named before, and links it with an earlier group of the same two.
 * Gives false where it is no such group or the two are not to be found.
 * @example openGroup(book, theTwoCountries, members) // true; members.get(theTwoCountries.index) is [3, 5]
 */
export function openGroup(book: ClusterBook, one: Candidate, groups: Groups): boolean {
  const wanted = wantedKind(one);
  if (wanted === null) return false;
  const again = sameAgain(book, one, wanted, groups.members);
  const found = again ?? (wanted === 'country' ? twoCountries(book, one, groups.countries) : twoPersons(book, one));
  if (found === null) return false;
  keepGroup(book, one, found, groups);
  return true;
}

/**
 * Keeps the members of a group, and links it with an earlier group of the same members.
 * @example keepGroup(book, russiaAndIran, [3, 5], groups)
 */
export function keepGroup(book: ClusterBook, one: Candidate, found: readonly number[], groups: Groups): void {
  groups.members.set(one.index, found);
  const key = memberKey(book, found);
  const before = groups.byMembers.get(key);
  if (before !== undefined) link(book, before, one.index);
  else groups.byMembers.set(key, one.index);
}

/** "the two countries" wants countries, "the pair" persons; "both" and "the two" take what their clause has room for. */
function wantedKind({
  noun,
  number,
  determiner,
  modifiers,
  extended,
  nation,
  form,
}: Candidate): 'country' | 'person' | null {
  if (form !== 'nominal' || extended || nation !== null || number !== 'many')
    return noun === 'pair' || noun === 'duo' ? 'person' : null;
  const isTwo = modifiers.includes('two') || determiner === 'this' || noun === 'two' || noun === 'both';
  const rest = modifiers.filter((word) => word !== 'two');
  if (rest.length > 0 || (determiner !== 'the' && determiner !== 'this')) return null;
  const kind = roleNoun(noun)?.kinds[0];
  if (kind === 'country' || noun === 'side' || noun === 'both' || noun === 'two')
    return isTwo || determiner === 'the' ? 'country' : null;
  return kind === 'person' && isTwo ? 'person' : null;
}

/** A group that was opened a little before is meant again, where this sentence has named none of its kind so far. */
function sameAgain(book: ClusterBook, one: Candidate, wanted: string, members: Members): readonly number[] | null {
  for (let i = one.index - 1; i >= 0; i--) {
    const near = book.candidates[i]!;
    if (near.sentence < one.sentence - AGAIN_BACK) return null;
    if (near.sentence === one.sentence && near.name !== null && near.kind === wanted && !near.modifying) return null;
    const own = near.noun === '' ? undefined : members.get(i);
    if (own !== undefined && wantedKind(near) === wanted) return own;
  }
  return null;
}

/** The two countries that stand out most: by name, by adjective, or through the offices and bodies that act for them. */
function twoCountries(
  book: ClusterBook,
  one: Candidate,
  countries: ReadonlyMap<string, number>,
): readonly number[] | null {
  const weights = new Map<string, number>();
  for (const near of before(book, one)) {
    const cluster = clusterAt(book, near.index);
    if (cluster.nation === null || !countries.has(cluster.nation) || !actsForCountry(cluster)) continue;
    weights.set(cluster.nation, (weights.get(cluster.nation) ?? 0) + weightOf(near, cluster, one));
  }
  const best = [...weights].sort((a, b) => b[1] - a[1]).slice(0, 2);
  return best.length < 2 ? null : best.map(([nation]) => countries.get(nation)!).sort((a, b) => a - b);
}

function actsForCountry({ kind }: Cluster): boolean {
  return kind === 'country' || kind === 'person' || kind === 'organization';
}

function weightOf(near: Candidate, { kind }: Cluster, one: Candidate): number {
  const own = kind !== 'country' ? BY_OFFICE : near.modifying ? BY_ADJECTIVE : BY_NAME;
  return own * FADING ** (one.sentence - near.sentence);
}

function* before(book: ClusterBook, one: Candidate): Generator<Candidate> {
  for (let i = one.index - 1; i >= 0 && i >= one.index - CANDIDATES_BACK; i--) {
    const near = book.candidates[i]!;
    if (near.sentence < one.sentence - SENTENCES_BACK) return;
    yield near;
  }
}

function twoPersons(book: ClusterBook, one: Candidate): readonly number[] | null {
  const found = new Map<Cluster, number>();
  for (const near of before(book, one)) {
    const cluster = clusterAt(book, near.index);
    if (cluster.kind !== 'person' || !cluster.isNamed || found.has(cluster)) continue;
    found.set(cluster, near.index);
    if (found.size === 2) return [...found.values()].sort((a, b) => a - b);
  }
  return null;
}

/**
 * Opens "the leaders of Russia and Iran" to those whom the report names as such, and links "Iran's supreme leader" with him
 * where the name comes only later (a headline before its story); of several for one country the one who is mentioned most.
 * To be asked when all else is linked.
 * @example openHolders(book, members) // members.get(theLeaders.index) is [7, 12]
 */
export function openHolders(book: ClusterBook, members: Members): void {
  const wanted = book.candidates.filter(
    ({ nations, noun, form }) => form === 'nominal' && nations.length > 0 && noun !== '',
  );
  if (wanted.length === 0) return;
  const holders = mostMentioned(book);
  for (const one of wanted) {
    const found = one.nations.flatMap((nation) => holders.get(`${nation}:${one.noun}`) ?? []);
    if (found.length !== one.nations.length) continue;
    if (one.number === 'many' && found.length > 1)
      members.set(
        one.index,
        found.map((holder) => holder.members[0]!),
      );
    else if (found.length === 1 && isAhead(book, one, found[0]!)) link(book, found[0]!.members[0]!, one.index);
  }
}

function isAhead(book: ClusterBook, one: Candidate, holder: Cluster): boolean {
  const isDefinite = one.determiner === 'the' || one.determiner === 'possessive';
  if (!isDefinite || one.number !== 'one' || clusterAt(book, one.index).isNamed) return false;
  return one.modifiers.every((word) => holder.modifiers.has(word));
}

/** By country and noun: the person who can be called so and is mentioned most. */
function mostMentioned(book: ClusterBook): ReadonlyMap<string, Cluster> {
  const holders = new Map<string, Cluster>();
  for (const cluster of book.clusters) {
    if (cluster.kind !== 'person' || cluster.nation === null || !cluster.isNamed) continue;
    for (const noun of cluster.nouns) {
      const key = `${cluster.nation}:${noun}`;
      if (cluster.members.length > (holders.get(key)?.members.length ?? 0)) holders.set(key, cluster);
    }
  }
  return holders;
}

function memberKey(book: ClusterBook, members: readonly number[]): string {
  return members
    .map((index) => clusterAt(book, index))
    .map((cluster) => (cluster.kind === 'country' ? (cluster.nation ?? cluster.id) : cluster.id))
    .sort()
    .join(' ');
}
