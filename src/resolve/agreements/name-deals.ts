// The name of an agreement: the best that reports give it; where they call it what any is called, that with its subject or its parties.
import { groupBy } from '../group-by.js';
import { usualOf } from '../usual.js';
import type { DealName, DealTelling } from './deal-telling.js';

/** What an agreement is called, and what else reports call it. */
export interface DealNames {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** The rank of what any agreement is called. */
const BARE = 3;

/** Of names that tell as much, one of so many words is best: longer ones are clauses, shorter ones stand for many. */
const BEST_WORDS = 3;

/**
 * The name of an agreement that some tellings are of.
 * @example nameDeals([told]).name // 'Good Friday Agreement'
 * @example nameDeals([bare]).name // 'treaty of Norland and Sudland, 1987'
 */
export function nameDeals(deals: readonly DealTelling[]): DealNames {
  const names = countNames(deals);
  const best = names[0];
  const told = names.map(({ name }) => name);
  if (best === undefined || best.rank < BARE) return { name: best?.name ?? '', aliases: told.slice(1) };
  const name = describe(deals, barest(told));
  return { name, aliases: told.filter((one) => one !== name) };
}

interface CountedName extends DealName {
  readonly count: number;
}

/** The names with how often each is told, the best first; "Grain deal" of a headline is "grain deal". */
function countNames(deals: readonly DealTelling[]): readonly CountedName[] {
  const spelt = groupBy(
    deals.flatMap(({ names }) => names),
    ({ name }) => name.toLowerCase(),
  );
  const counted = [...spelt.values()].map((ours): CountedName => {
    const usual = usualOf(ours.map(({ name }) => [name, isHeadlined(name) ? 0.5 : 1]))!;
    return { name: usual, rank: Math.min(...ours.map(({ rank }) => rank)), count: ours.length };
  });
  return counted.sort(
    (a, b) => a.rank - b.rank || b.count - a.count || distance(a.name) - distance(b.name) || (a.name < b.name ? -1 : 1),
  );
}

/** "Grain deal", as at the beginning of a line. */
function isHeadlined(name: string): boolean {
  return /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(name);
}

function distance(name: string): number {
  return Math.abs(name.split(' ').length - BEST_WORDS);
}

/** The shortest of names that tell nothing, in lower case: "accord" of "first big accord". */
function barest(names: readonly string[]): string {
  const words = names.map((name) => name.split(' ').at(-1)!.toLowerCase());
  return usualOf(words.map((word) => [word, 1])) ?? '';
}

const MOST_PARTIES = 3;

function describe(deals: readonly DealTelling[], word: string): string {
  const subject = usualOf(deals.map((deal) => [deal.subject, 1]));
  if (subject !== null) return subject.startsWith('to ') ? `${word} ${subject}` : `${word} on ${subject}`;
  const parties = [...deals].sort((a, b) => b.partyNames.length - a.partyNames.length || (a.id < b.id ? -1 : 1))[0]!;
  const year = usualOf(deals.map(({ time }) => [yearOf(time.earliest, time.latest), 1]));
  // An agreement takes two: one state stands for what was agreed with it, one person for nothing.
  const isTold = parties.partyNames.length > 1 || (parties.partyNames.length === 1 && parties.partyKeys.length === 0);
  const of = isTold ? ` of ${listOf(parties.partyNames)}` : '';
  return `${word}${of}${year === null ? '' : `, ${year}`}`;
}

function yearOf(earliest: string | null, latest: string | null): string | null {
  const year = earliest?.slice(0, 4) ?? null;
  return year !== null && year === latest?.slice(0, 4) ? year : null;
}

function listOf(names: readonly string[]): string {
  if (names.length > MOST_PARTIES) return `${names.slice(0, MOST_PARTIES - 1).join(', ')} and others`;
  return names.length < 2 ? `${names[0]}` : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
