// Clusters: the growing sets of candidates that are one thing, with what is known of each; merged, never split.
import type { EntityKind, Gender } from '../mention.js';
import type { Candidate } from './candidate.js';

/** A set of candidates with the facts that its members tell. It changes as it grows. */
export interface Cluster {
  readonly id: number;
  /** Indices of candidates. */
  members: number[];
  kind: EntityKind | null;
  gender: Gender | null;
  /** How surely the gender is known: length of the name it was read off, in words. */
  genderWeight: number;
  number: 'one' | 'many' | null;
  /** Country that it is, is of, or holds office in. */
  nation: string | null;
  isNamed: boolean;
  /** Heads of its descriptions and of its offices. */
  readonly nouns: Set<string>;
  /** Words of its names, lower case. */
  readonly nameWords: Set<string>;
  readonly modifiers: Set<string>;
  /** Its descriptions, without determiners. */
  readonly phrases: Set<string>;
  /** The last of its descriptions with a possessor, as candidates; a few suffice. */
  owned: number[];
  /** The first of its members in the order of the text. */
  begin: number;
  /** The last member that reading has passed, -1 before the first, and how many it has passed. */
  last: number;
  /** The last of them that is a name or a description. */
  lastNoun: number;
  seen: number;
}

/** All clusters of a report, and the way from a candidate to its own. */
export interface ClusterBook {
  readonly candidates: readonly Candidate[];
  readonly clusters: Cluster[];
  readonly parent: Int32Array;
}

/**
 * A book in which each candidate is a cluster of its own.
 * @example openBook(candidates).clusters.length // as many as candidates
 */
export function openBook(candidates: readonly Candidate[]): ClusterBook {
  const parent = Int32Array.from(candidates, (_, i) => i);
  return { candidates, clusters: candidates.map(clusterOf), parent };
}

function clusterOf(one: Candidate): Cluster {
  const isName = one.name !== null;
  return {
    id: one.index,
    members: [one.index],
    kind: one.kind,
    gender: one.gender,
    genderWeight: isName ? one.last - one.first + 2 : 1,
    number: one.number,
    nation: one.nation,
    isNamed: isName,
    nouns: new Set(isName || one.form === 'pronoun' || one.noun === '' ? [] : [one.noun]),
    nameWords: new Set(isName ? [one.noun] : []),
    modifiers: new Set(one.modifiers),
    phrases: new Set(one.phrase === '' ? [] : [one.phrase]),
    owned: one.possessor < 0 ? [] : [one.index],
    begin: one.index,
    last: -1,
    lastNoun: -1,
    seen: 0,
  };
}

/**
 * The cluster that a candidate is in now.
 * @example clusterAt(book, 4).members // [0, 4] after link(book, 0, 4)
 */
export function clusterAt(book: ClusterBook, index: number): Cluster {
  return book.clusters[rootOf(book.parent, index)]!;
}

function rootOf(parent: Int32Array, index: number): number {
  let at = index;
  while (parent[at] !== at) {
    parent[at] = parent[parent[at]!]!;
    at = parent[at]!;
  }
  return at;
}

/**
 * Makes the clusters of two candidates one. The larger takes in the smaller, so that all merges together take little more than linear time.
 * @example link(book, 0, 4) // from here on clusterAt(book, 0) is clusterAt(book, 4)
 */
export function link(book: ClusterBook, a: number, b: number): void {
  const [one, other] = [clusterAt(book, a), clusterAt(book, b)];
  if (one === other) return;
  const [kept, gone] = one.members.length >= other.members.length ? [one, other] : [other, one];
  book.parent[gone.id] = kept.id;
  absorb(kept, gone);
}

/** How many descriptions with a possessor are kept of a cluster. */
const OWNED_MOST = 6;

function absorb(kept: Cluster, gone: Cluster): void {
  kept.members.push(...gone.members);
  if (kept.kind === null || (!kept.isNamed && gone.isNamed)) kept.kind = gone.kind ?? kept.kind;
  if (gone.gender !== null && (kept.gender === null || gone.genderWeight > kept.genderWeight)) {
    kept.gender = gone.gender;
    kept.genderWeight = gone.genderWeight;
  }
  kept.number ??= gone.number;
  kept.nation ??= gone.nation;
  kept.isNamed ||= gone.isNamed;
  for (const noun of gone.nouns) kept.nouns.add(noun);
  for (const word of gone.nameWords) kept.nameWords.add(word);
  for (const word of gone.modifiers) kept.modifiers.add(word);
  for (const phrase of gone.phrases) kept.phrases.add(phrase);
  kept.owned = [...kept.owned, ...gone.owned].sort((a, b) => a - b).slice(-OWNED_MOST);
  kept.begin = Math.min(kept.begin, gone.begin);
  kept.last = Math.max(kept.last, gone.last);
  kept.lastNoun = Math.max(kept.lastNoun, gone.lastNoun);
  kept.seen += gone.seen;
  gone.members = [];
}
