// Joining under constraints: links are taken in a fixed order, and none that would bring together two that must stay apart.

/** A link between two members. Higher scores are taken first. */
export interface Link {
  readonly first: string;
  readonly second: string;
  readonly score: number;
}

/** Two members that must not come to stand in one set. */
export type Apart = readonly [string, string];

/** What the joining gave: the set of each member, named by its least member, and the links that brought sets together. */
export interface Joined<L extends Link> {
  readonly setOf: ReadonlyMap<string, string>;
  readonly used: readonly L[];
}

/** What is kept of each set while it grows, so that what no two members forbid can be forbidden by what they add up to. */
export interface SetWatch {
  /** Asked before two sets are joined, by their least members. */
  mayJoin(first: string, second: string): boolean;
  /** Told after it. */
  joined(kept: string, gone: string): void;
}

/**
 * The sets that links make. The result depends on the members, links and constraints, not on their order.
 * @example joinLinks(['a', 'b'], [{ first: 'a', second: 'b', score: 1 }], []).setOf.get('b') // 'a'
 */
export function joinLinks<L extends Link>(
  members: readonly string[],
  links: readonly L[],
  apart: readonly Apart[],
  watch: SetWatch | null = null,
): Joined<L> {
  const sets = new DisjointSets(members);
  for (const [first, second] of apart) sets.keepApart(first, second);
  const used = [...links].sort(byScore).filter((link) => {
    const [a, b] = [sets.find(link.first), sets.find(link.second)];
    if (a === null || b === null || a === b || sets.areApart(a, b)) return false;
    if (watch !== null && !watch.mayJoin(a, b)) return false;
    sets.join(a, b);
    watch?.joined(...(a < b ? ([a, b] as const) : ([b, a] as const)));
    return true;
  });
  return { setOf: new Map(members.map((member) => [member, sets.find(member) ?? member])), used };
}

function byScore(a: Link, b: Link): number {
  return a.score === b.score ? byNames(a, b) : b.score - a.score;
}

/**
 * The order of links by their members.
 * @example byNames({ first: 'a', second: 'b' }, { first: 'a', second: 'c' }) // -1
 */
export function byNames(a: Pick<Link, 'first' | 'second'>, b: Pick<Link, 'first' | 'second'>): number {
  if (a.first !== b.first) return a.first < b.first ? -1 : 1;
  return a.second < b.second ? -1 : a.second > b.second ? 1 : 0;
}

/**
 * Disjoint sets with pairs that must not meet; a set is named by its least member.
 * @example new DisjointSets(['a', 'b']).find('b') // 'b'
 */
export class DisjointSets {
  readonly #parent = new Map<string, string>();
  readonly #apart = new Map<string, Set<string>>();

  constructor(members: readonly string[]) {
    for (const member of members) this.#parent.set(member, member);
  }

  find(member: string): string | null {
    let at = this.#parent.get(member);
    if (at === undefined) return null;
    while (this.#parent.get(at) !== at) at = this.#parent.get(at)!;
    for (let from = member; from !== at; ) {
      const next = this.#parent.get(from)!;
      this.#parent.set(from, at);
      from = next;
    }
    return at;
  }

  keepApart(first: string, second: string): void {
    const [a, b] = [this.find(first), this.find(second)];
    if (a === null || b === null || a === b) return;
    this.#foes(a).add(b);
    this.#foes(b).add(a);
  }

  areApart(a: string, b: string): boolean {
    return this.#apart.get(a)?.has(b) ?? false;
  }

  join(a: string, b: string): void {
    const [kept, gone] = a < b ? [a, b] : [b, a];
    this.#parent.set(gone, kept);
    for (const foe of this.#apart.get(gone) ?? []) {
      this.#foes(foe).delete(gone);
      this.#foes(foe).add(kept);
      this.#foes(kept).add(foe);
    }
    this.#apart.delete(gone);
  }

  #foes(of: string): Set<string> {
    const known = this.#apart.get(of);
    if (known !== undefined) return known;
    const made = new Set<string>();
    this.#apart.set(of, made);
    return made;
  }
}
