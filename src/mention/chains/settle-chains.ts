// Clusters to chains: which of them are kept, how each is called, which are its members.
import type { Reason } from '../../base/staged.js';
import type { EntityKind, NameMention } from '../mention.js';
import type { Candidate } from './candidate.js';
import { type Chain, type ChainMention, type Chains, headKey } from './chain.js';
import { type Cluster, type ClusterBook, clusterAt } from './clusters.js';
import type { Members } from './link-groups.js';

/**
 * The chains that a report is given: things named or described as a person, body, country, place or group, and pronouns that
 * came to such; things of other kinds helped to decide and are left out.
 * @example settleChains(text, book, names, members).chains.chains.length // 12
 */
export function settleChains(
  text: string,
  book: ClusterBook,
  names: readonly NameMention[],
  members: Members,
): { readonly chains: Chains; readonly trace: readonly Reason[] } {
  const wanted = wantedParts(book, members);
  const kept = book.clusters.filter((cluster) => cluster.members.length > 0 && isKept(book, cluster, wanted));
  for (const cluster of kept) cluster.members.sort((a, b) => a - b);
  kept.sort((a, b) => a.members[0]! - b.members[0]!);
  const number = new Map(kept.map((cluster, i) => [cluster, i]));
  const chains = kept.map((cluster) =>
    chainOf(text, book, names, cluster, memberChains(book, cluster, members, number)),
  );
  return { chains: { chains, byHead: headsOf(chains) }, trace: chains.flatMap(reasonOf) };
}

/** Clusters that some group that is kept is made of. */
function wantedParts(book: ClusterBook, members: Members): ReadonlySet<Cluster> {
  const groups = [...members].filter(([group]) => !isJoinedOnly(book, clusterAt(book, group)));
  return new Set(groups.flatMap(([, list]) => list.map((index) => clusterAt(book, index))));
}

/** Joined phrases that nothing goes back to: their parts say all. */
function isJoinedOnly(book: ClusterBook, { members }: Cluster): boolean {
  return members.every((index) => book.candidates[index]!.parts.length > 0);
}

function isKept(book: ClusterBook, cluster: Cluster, wanted: ReadonlySet<Cluster>): boolean {
  const own = cluster.members.map((index) => book.candidates[index]!);
  if (isJoinedOnly(book, cluster)) return false;
  if (own.every(({ form }) => form === 'pronoun')) return own.length > 1 && own[0]!.gender !== 'neuter';
  if (cluster.isNamed) return true;
  return (cluster.kind !== null && cluster.kind !== 'other') || wanted.has(cluster);
}

function chainOf(
  text: string,
  book: ClusterBook,
  names: readonly NameMention[],
  cluster: Cluster,
  members: readonly number[],
): Chain {
  const own = cluster.members.map((index) => book.candidates[index]!);
  const called = namesOf(text, own, names);
  return {
    kind: cluster.kind ?? kindOfPronouns(own),
    name: called[0] ?? text.slice(own[0]!.start, own[0]!.end),
    aliases: called.slice(1),
    country: cluster.nation,
    gender: cluster.gender,
    number: cluster.number,
    mentions: own.map(mentionOf),
    members,
  };
}

/** "I" is a person, "we" and "they" are people. */
function kindOfPronouns(own: readonly Candidate[]): EntityKind {
  return own.some(({ number }) => number === 'many')
    ? 'group'
    : own.some(({ person }) => person < 3)
      ? 'person'
      : 'other';
}

/** Names of a chain without repetition, the fullest first. */
function namesOf(text: string, own: readonly Candidate[], names: readonly NameMention[]): readonly string[] {
  const mentions = own.flatMap(({ name }) => (name === null ? [] : [names[name]!]));
  const proper = mentions.filter((one) => one.as !== 'demonym');
  if (proper.length === 0 && mentions[0]?.kind === 'group')
    return own.map(({ start, end }) => text.slice(start, end)).slice(0, 1);
  const full = (proper.length > 0 ? proper : mentions).map(({ name }) => name);
  const words = (proper.length > 0 ? proper : []).map(({ start, end }) => text.slice(start, end));
  const longest = full.reduce((best, name) => (name.length > best.length ? name : best), full[0] ?? '');
  return [...new Set([longest, ...full, ...words])].filter((name) => name !== '');
}

function mentionOf({
  sentence,
  first,
  last,
  head,
  start,
  end,
  form,
  kind,
  number,
  gender,
  name,
}: Candidate): ChainMention {
  return { sentence, first, last, head, start, end, form, kind, number, gender, name };
}

function memberChains(
  book: ClusterBook,
  cluster: Cluster,
  members: Members,
  number: ReadonlyMap<Cluster, number>,
): readonly number[] {
  const own = cluster.members.map((index) => members.get(index)).find((list) => list !== undefined) ?? [];
  const chains = own.flatMap((index) => number.get(clusterAt(book, index)) ?? []);
  return [...new Set(chains)].filter((chain) => chain !== number.get(cluster)).sort((a, b) => a - b);
}

function headsOf(chains: readonly Chain[]): ReadonlyMap<string, number> {
  const byHead = new Map<string, number>();
  for (const [i, { mentions, members }] of chains.entries()) {
    for (const { sentence, head } of mentions) {
      const key = headKey(sentence, head);
      // A joined phrase has the head of its first part, and the part is the plainer reading.
      if (!byHead.has(key) || members.length === 0) byHead.set(key, i);
    }
  }
  return byHead;
}

function reasonOf({ name, mentions }: Chain): readonly Reason[] {
  const [first] = mentions;
  if (first === undefined || mentions.length < 2) return [];
  const { start, end } = first;
  return [{ rule: 'chains/linked', why: `${mentions.length} mentions of "${name}"`, span: { start, end } }];
}
