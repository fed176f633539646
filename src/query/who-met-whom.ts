// Who met whom: persons and countries as the points of a net, their meetings as its lines.
import type { DigestAct } from './act-digest.js';
import type { Days } from './answer.js';
import type { ThingName } from './look-ups.js';

/** Somebody who met others. */
export interface MetNode extends ThingName {
  readonly meetings: number;
}

/** How often two met. */
export interface MetLink {
  readonly first: string;
  readonly second: string;
  readonly meetings: number;
  /** From the first of them to the last. */
  readonly days: Days;
}

/** The net of meetings. */
export interface MetNet {
  readonly nodes: readonly MetNode[];
  readonly links: readonly MetLink[];
  /** How many more there are than are shown. */
  readonly more: number;
}

/** What is no meeting: it has not been, or will not be. */
const TOOK_PLACE: ReadonlySet<string> = new Set(['happened', 'ongoing', 'implied']);

/**
 * The net of those who meet most often.
 * @example whoMetWhom(acts, { sorts: ['person'], most: 60 }).links[0]?.meetings // 4
 */
export function whoMetWhom(
  acts: readonly DigestAct[],
  { sorts, most }: { readonly sorts: readonly string[]; readonly most: number },
): MetNet {
  const nodes = new Map<string, { readonly thing: ThingName; meetings: number }>();
  const links = new Map<
    string,
    { first: string; second: string; meetings: number; earliest: string | null; latest: string | null }
  >();
  for (const act of acts) {
    if (act.type !== 'CONSULT' || act.partOf !== null || !TOOK_PLACE.has(act.factuality)) continue;
    const parties = act.parties.filter(({ sort }) => sorts.includes(sort)).sort((a, b) => (a.id < b.id ? -1 : 1));
    if (parties.length < 2) continue;
    for (const thing of parties) {
      const known = nodes.get(thing.id) ?? { thing, meetings: 0 };
      known.meetings += 1;
      nodes.set(thing.id, known);
    }
    for (const [at, { id: first }] of parties.entries()) {
      for (const { id: second } of parties.slice(at + 1)) {
        const known = links.get(`${first} ${second}`) ?? { first, second, meetings: 0, earliest: null, latest: null };
        const { earliest, latest } = act.time;
        known.meetings += 1;
        if (earliest !== null && (known.earliest === null || earliest < known.earliest)) known.earliest = earliest;
        if (latest !== null && (known.latest === null || latest > known.latest)) known.latest = latest;
        links.set(`${first} ${second}`, known);
      }
    }
  }
  const sorted = [...nodes.values()].sort((a, b) => b.meetings - a.meetings || (a.thing.id < b.thing.id ? -1 : 1));
  const shown = sorted.slice(0, most).map(({ thing, meetings }) => ({ ...thing, meetings }));
  const ids = new Set(shown.map(({ id }) => id));
  const among = [...links.values()].filter(({ first, second }) => ids.has(first) && ids.has(second));
  return {
    nodes: shown,
    links: among.map(({ earliest, latest, ...link }) => ({ ...link, days: { earliest, latest } })),
    more: sorted.length - shown.length,
  };
}
