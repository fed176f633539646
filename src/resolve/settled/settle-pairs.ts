// From pairs that matter to the decisions of the rules and to sets: group by group.
import { type Decision, type DecisionSubject, ruleDecision } from '../decision.js';
import type { Keyed } from '../pair-blocks.js';
import type { JudgedPair } from '../pair-kind.js';
import type { Rulebook } from '../rulebook.js';
import { strongLinks } from '../strong-links.js';
import { joinLinks, type Link } from '../union.js';
import { pairKey, type Said } from './persons.js';

/** What is decided of a group: the decisions that bring its sets together, and the sets. */
export interface SettledGroup {
  readonly decisions: readonly Decision[];
  readonly setOf: ReadonlyMap<string, string>;
}

/**
 * What is decided of one group.
 * @example settleGroup(RULEBOOKS.act, items, ids, pairs, said).setOf.get('e-2') // 'e-1'
 * @param ids all members; what can be nothing else has no item
 * @param linking the pairs among the members that make groups
 */
export function settleGroup<Item extends Keyed>(
  rules: Pick<Rulebook<never, Item>, 'decide'>,
  items: readonly Item[],
  ids: readonly string[],
  linking: readonly JudgedPair[],
  said: Said,
): SettledGroup {
  const members = new Set(ids);
  const isOurs = ([first, second]: readonly [string, string]) => members.has(first) && members.has(second);
  const linked = linking.flatMap(({ kind, first, second }): [string, string][] =>
    kind === 'join' ? [[first, second]] : [],
  );
  const decisions = items.length < 2 ? [] : rules.decide(items, linked.filter(isOurs), said.apart.filter(isOurs));
  const copies = linking.filter((pair) => pair.kind === 'copy' && !said.undone.has(pairKey({ ...pair, kind: 'copy' })));
  const links: Link[] = [
    ...decisions.map(({ first, second, score }) => ({ first, second, score: score ?? 0 })),
    ...copies.map(({ first, second, score }) => ({ first, second, score })),
    ...said.same,
  ];
  const { setOf } = joinLinks(
    ids,
    links.filter(({ first, second }) => isOurs([first, second])),
    said.different,
  );
  return { decisions, setOf };
}

/**
 * The pairs that make groups: copies, and of those that the rules may join the strong ones.
 * @example linkingPairs(pairs, ACT_MARGIN).length // 12
 * @param pairs all pairs of some items
 */
export function linkingPairs(pairs: readonly JudgedPair[], margin: number): readonly JudgedPair[] {
  const joins = pairs.filter(({ kind }) => kind === 'join');
  return [...pairs.filter(({ kind }) => kind === 'copy'), ...strongLinks(joins, margin)];
}

/**
 * The links that make groups: those of pairs, and what persons say is the same.
 * @example linksOf(linkingPairs(pairs, ACT_MARGIN), said) // [['e-1', 'e-2']]
 */
export function linksOf(linking: readonly JudgedPair[], said: Said): readonly (readonly [string, string])[] {
  return [...linking, ...said.same].map(({ first, second }) => [first, second] as const);
}

/** A decision of the rules, or one that a person is asked for. */
export interface Ruling {
  readonly decision: Decision;
  readonly isProposal: boolean;
}

/**
 * The ruling that a pair alone gives; null where there is none: a pair to ask about that came to stand in one set, or that a person has
 * spoken of.
 * @example pairRuling('act', partPair, setOf, said)?.decision.kind // 'partOf'
 */
export function pairRuling(
  about: DecisionSubject,
  { first, second, kind, score, reasons }: JudgedPair,
  setOf: (id: string) => string,
  said: Said,
): Ruling | null {
  const made = (as: 'same' | 'partOf' | 'copy' | 'contradicts', why: readonly string[]) =>
    ruleDecision({ kind: as, about, first, second, score, reasons: why });
  const ruled = (decision: Decision) => (said.undone.has(pairKey(decision)) ? null : { decision, isProposal: false });
  switch (kind) {
    case 'join':
      return null;
    case 'ask':
      if (setOf(first) === setOf(second) || said.apart.some((pair) => pair.includes(first) && pair.includes(second)))
        return null;
      return { decision: made('same', reasons), isProposal: true };
    case 'part':
      return ruled(made('partOf', reasons));
    case 'copy':
      return ruled(made('copy', reasons));
    default:
      return ruled(made('contradicts', [kind]));
  }
}
