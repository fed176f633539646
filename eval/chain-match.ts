// Which mention of the system is which of the gold: by the head word that the gold tree gives the run, as CorefUD scores.
import type { GoldMention } from './chain-gold.js';
import type { Partition } from './coref-scores.js';

/** A run of words of one sentence that the system says is a mention, and the set it puts it in. */
export interface SystemMention {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  /** Head of the run in the gold tree, so that a wrong tree of ours does not hide that the run is right. */
  readonly head: number;
  readonly set: string;
  readonly isPronoun: boolean;
}

/** A gold mention that is in question: its own index, its set, and the system's mention that answers to it. */
export interface Match {
  readonly gold: GoldMention;
  readonly system: SystemMention | null;
}

/** Gold mentions with their answers, and the answers to nothing. */
export interface Matching {
  readonly matches: readonly Match[];
  readonly spurious: readonly SystemMention[];
}

/**
 * Matches mentions one to one: of those with one head word the same runs first, then the rest by length.
 * @example matchMentions(gold, system).matches[0]?.system?.set // 'c0'
 */
export function matchMentions(gold: readonly GoldMention[], system: readonly SystemMention[]): Matching {
  const answers = new Map<GoldMention, SystemMention>();
  const byHead = grouped(system);
  for (const [key, wanted] of grouped(gold)) {
    const there = byHead.get(key) ?? [];
    const [exact, left] = [new Set<SystemMention>(), [] as GoldMention[]]; // proof: an empty list of what is left
    for (const one of wanted) {
      const same = there.find((other) => !exact.has(other) && other.first === one.first && other.last === one.last);
      if (same === undefined) left.push(one);
      else {
        exact.add(same);
        answers.set(one, same);
      }
    }
    const rest = there.filter((one) => !exact.has(one)).sort(byLength);
    for (const [i, one] of left.sort(byLength).entries()) if (rest[i] !== undefined) answers.set(one, rest[i]);
  }
  const used = new Set(answers.values());
  const matches = gold.map((one) => ({ gold: one, system: answers.get(one) ?? null }));
  return { matches, spurious: system.filter((one) => !used.has(one)) };
}

interface Run {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

function byLength(a: Run, b: Run): number {
  return a.last - a.first - (b.last - b.first);
}

function grouped<T extends Run>(runs: readonly T[]): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const run of runs) {
    const key = `${run.sentence}:${run.head}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [run]);
    else group.push(run);
  }
  return groups;
}

/** The sets of both sides over shared keys. */
export interface Partitions {
  readonly gold: Partition;
  readonly system: Partition;
}

/**
 * Gold and system sets. Without singletons, sets of one mention are dropped on each side, as CoNLL 2012 and CorefUD score.
 * @example partitionsOf(matching, false).gold // [['g0', 'g4']]
 */
export function partitionsOf({ matches, spurious }: Matching, singletons: boolean): Partitions {
  const [gold, system] = [new Map<string, string[]>(), new Map<string, string[]>()];
  const put = (sets: Map<string, string[]>, set: string, key: string) => {
    const known = sets.get(set);
    if (known === undefined) sets.set(set, [key]);
    else known.push(key);
  };
  for (const [i, match] of matches.entries()) {
    put(gold, match.gold.set, `g${i}`);
    if (match.system !== null) put(system, match.system.set, `g${i}`);
  }
  for (const [i, one] of spurious.entries()) put(system, one.set, `s${i}`);
  const kept = (sets: Map<string, string[]>) => [...sets.values()].filter((set) => singletons || set.length > 1);
  return { gold: kept(gold), system: kept(system) };
}
