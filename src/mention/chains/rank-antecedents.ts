// Ranking: which of the clusters in reach a pronoun or a description goes back to, by learned weights, or to none.
import type { Sentence } from '../../language/sentence.js';
import { nominalAgrees, pronounAgrees } from './agreement.js';
import { nominalFeatures, noneFeatures, type Pairing, pronounFeatures } from './antecedent-features.js';
import { ANTECEDENT_WEIGHTS } from './antecedent-weights.js';
import type { Candidate } from './candidate.js';
import { type Cluster, type ClusterBook, clusterAt } from './clusters.js';
import type { HeadIndex } from './link-grammar.js';

/** The classes that have weights of their own. */
export type AnaphorClass = 'he' | 'it' | 'they' | 'there' | 'person' | 'body' | 'place' | 'thing';

/** A choice to be made: the features of each cluster in reach, those of none last. */
export interface Choice {
  readonly one: Candidate;
  readonly kind: AnaphorClass;
  readonly options: readonly { readonly cluster: Cluster | null; readonly features: readonly string[] }[];
}

/** Decides a choice: the index of an option. Training puts the gold in its place. */
export type Decide = (choice: Choice, book: ClusterBook) => number;

/** How many clusters, mentions and sentences back a pronoun and a description look. */
const CLUSTERS_MOST = 24;
const MENTIONS_MOST = 240;
const SENTENCES_BACK = { he: 12, pronoun: 6, nominal: 8 } as const;

/** What ranking keeps while it reads: the last mentions in order, and the clusters by noun. */
export interface Reach {
  readonly book: ClusterBook;
  readonly sentences: readonly Sentence[];
  /** Clusters by the head nouns of their descriptions, so that "the ministry" finds one far back. */
  readonly byNoun: Map<string, number>;
  /** And by their words without determiners. */
  readonly byPhrase: Map<string, number>;
  readonly heads: HeadIndex;
  /** The last mention passed that said something, and the last that was a subject, outside quotations; -1 before the first. */
  readonly stage: { speaker: number; subject: number };
  /** Whether a candidate is the subject of a verb of saying. */
  readonly speaks: (one: Candidate) => boolean;
  /** Whether a candidate may not be the other, by grammar or speech. */
  readonly barred: (one: Candidate, nearest: Candidate) => boolean;
}

/**
 * The class of a candidate.
 * @example anaphorClass(his) // 'he'
 */
export function anaphorClass(one: Candidate): AnaphorClass {
  if (one.form === 'pronoun') return pronounClass(one);
  if (one.kind === 'person' || one.kind === 'group') return 'person';
  if (one.kind === 'organization' || one.kind === 'outlet') return 'body';
  return one.kind === 'place' || one.kind === 'country' ? 'place' : 'thing';
}

function pronounClass({ gender, number, kind }: Candidate): AnaphorClass {
  if (kind === 'place') return 'there';
  return gender === 'neuter' ? 'it' : number === 'many' ? 'they' : 'he';
}

/**
 * The choice that a candidate has: clusters in reach that agree with it, and none.
 * @example choiceFor(reach, he).options.length // 3 where two men were mentioned
 */
export function choiceFor(reach: Reach, one: Candidate): Choice {
  const featuresOf = one.form === 'pronoun' ? pronounFeatures : nominalFeatures;
  const speaks = reach.speaks(one);
  const reached = inReach(reach, one);
  const most = Math.max(...reached.map(({ cluster }) => cluster.seen));
  let named = 0;
  const options = reached.map(({ cluster, nearest, rank }) => {
    const spoke = reach.speaks(nearest);
    const stage = stageOf(reach, cluster);
    const standing = { isMain: cluster.seen === most, namedRank: named, owner: ownerOf(reach, one, cluster) };
    if (cluster.isNamed) named++;
    const { sentences } = reach;
    const pairing: Pairing = { one, cluster, nearest, rank, sentences, spoke, speaks, ...stage, ...standing };
    return { cluster, features: featuresOf(pairing) };
  });
  return {
    one,
    kind: anaphorClass(one),
    options: [...options, { cluster: null, features: noneFeatures(one, reach.sentences) }],
  };
}

function stageOf({ book, stage }: Reach, cluster: Cluster) {
  const isNow = (index: number) => index >= 0 && clusterAt(book, index) === cluster;
  const noun = book.candidates[cluster.lastNoun];
  return { holdsFloor: isNow(stage.speaker), isTopic: isNow(stage.subject), nounIn: noun?.sentence ?? null };
}

/** Whether a cluster has been described by the same possessor ("his mother" again), by another's, or by none. */
function ownerOf({ book, heads }: Reach, one: Candidate, cluster: Cluster): 'same' | 'other' | null {
  if (one.possessor < 0 || cluster.owned.length === 0) return null;
  const ownerClass = (index: Candidate) => {
    const owner = heads[index.sentence]?.get(index.possessor);
    return owner === undefined ? null : clusterAt(book, owner.index);
  };
  const own = ownerClass(one);
  if (own === null) return null;
  return cluster.owned.some((index) => ownerClass(book.candidates[index]!) === own) ? 'same' : 'other';
}

interface Reached {
  readonly cluster: Cluster;
  readonly nearest: Candidate;
  readonly rank: number;
}

function inReach(reach: Reach, one: Candidate): readonly Reached[] {
  const { book } = reach;
  const oldest = one.sentence - sentencesBack(one);
  const met = new Set<Cluster>([clusterAt(book, one.index)]);
  const found: Reached[] = [];
  const end = Math.max(0, one.index - MENTIONS_MOST);
  for (let i = one.index - 1; i >= end && met.size <= CLUSTERS_MOST; i--) {
    const nearest = book.candidates[i]!;
    if (nearest.sentence < oldest) break;
    consider(reach, one, nearest, met, found);
  }
  for (const far of one.form === 'nominal' ? [reach.byPhrase.get(one.phrase), reach.byNoun.get(one.noun)] : []) {
    if (far !== undefined) consider(reach, one, book.candidates[clusterAt(book, far).last] ?? one, met, found);
  }
  return found;
}

function sentencesBack(one: Candidate): number {
  if (one.form === 'nominal') return SENTENCES_BACK.nominal;
  return anaphorClass(one) === 'he' ? SENTENCES_BACK.he : SENTENCES_BACK.pronoun;
}

/** "“I am a mediator,” she said": what a speaker calls himself leads to the speaker, and is nobody whom "she" goes back to. */
function isOwnWord({ candidates }: ClusterBook, one: Candidate, { isNamed, members }: Cluster): boolean {
  if (one.form !== 'pronoun' || one.quotation >= 0 || isNamed || members.length > FEW_MEMBERS) return false;
  return members.some((index) => candidates[index]!.person === 1 && candidates[index]!.quotation >= 0);
}

const FEW_MEMBERS = 12;

function consider(reach: Reach, one: Candidate, nearest: Candidate, met: Set<Cluster>, found: Reached[]): void {
  const cluster = clusterAt(reach.book, nearest.index);
  if (met.has(cluster) || nearest === one || (nearest.modifying && one.kind !== 'country')) return;
  met.add(cluster);
  if (isOwnWord(reach.book, one, cluster)) return;
  const agrees = one.form === 'pronoun' ? pronounAgrees(one, cluster) : nominalAgrees(one, cluster);
  if (agrees && !reach.barred(one, nearest)) found.push({ cluster, nearest, rank: found.filter(isLikely).length });

  /** A thing of unknown kind is no rival to a person for "he", so it does not count in the rank. */
  function isLikely(reached: Reached): boolean {
    return reached.cluster.kind !== null || one.kind !== 'person';
  }
}

/**
 * The option with the highest score under the learned weights.
 * @example decideByWeights(choice) // 1
 */
export function decideByWeights({ kind, options }: Choice): number {
  const weights = TABLES.get(kind) ?? EMPTY;
  let [best, most] = [options.length - 1, Number.NEGATIVE_INFINITY];
  for (const [i, { features }] of options.entries()) {
    let score = 0;
    for (const feature of features) score += weights.get(feature) ?? 0;
    if (score > most) [best, most] = [i, score];
  }
  return best;
}

const EMPTY: ReadonlyMap<string, number> = new Map();
const TABLES = new Map(
  Object.entries(ANTECEDENT_WEIGHTS).map(([kind, weights]) => [kind, new Map(Object.entries(weights))] as const),
);
