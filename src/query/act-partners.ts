// With whom somebody has most to do: those who take part in the same acts.
import type { DigestAct } from './act-digest.js';
import type { Days } from './answer.js';
import type { ThingName } from './look-ups.js';
import type { Side } from './side.js';

/** Somebody who takes part in the acts of another. */
export interface ActPartner extends ThingName {
  /** How many acts, by quad class: cooperation in words and deeds, conflict in words and deeds. */
  readonly acts: readonly [number, number, number, number];
  /** From the first of them to the last, as far as their days are known. */
  readonly days: Days;
}

/**
 * Those who share most acts with a side, which are given.
 * @example actPartners(acts, iran, 12)[0]?.name // 'Russia'
 */
export function actPartners(acts: readonly DigestAct[], side: Side, most: number): readonly ActPartner[] {
  const partners = new Map<string, { readonly thing: ThingName; acts: number[]; days: Days }>();
  for (const { parties, quad, time } of acts) {
    for (const thing of parties) {
      if (side.includes(thing)) continue;
      const known = partners.get(thing.id) ?? { thing, acts: [0, 0, 0, 0], days: time };
      known.acts[quad - 1] = (known.acts[quad - 1] ?? 0) + 1;
      known.days = spanOf(known.days, time);
      partners.set(thing.id, known);
    }
  }
  return [...partners.values()]
    .map(({ thing, acts: [a = 0, b = 0, c = 0, d = 0], days }): ActPartner => ({ ...thing, acts: [a, b, c, d], days }))
    .sort((a, b) => countOf(b) - countOf(a) || (a.id < b.id ? -1 : 1))
    .slice(0, most);
}

function countOf({ acts }: ActPartner): number {
  return acts.reduce((sum, count) => sum + count, 0);
}

function spanOf(first: Days, second: Days): Days {
  const known = (days: readonly (string | null)[]) => days.filter((day) => day !== null).sort();
  const [earliest = null] = known([first.earliest, second.earliest]);
  return { earliest, latest: known([first.latest, second.latest]).at(-1) ?? null };
}
