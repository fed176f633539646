// Sets of members that decisions make: what stands as the same is joined, what stands as different is kept apart.
import { type Decision, type DecisionSubject, RULES } from './decision.js';
import { type Apart, joinLinks, type Link } from './union.js';

/** A person's word goes before the rules'; what is one by its name and country goes before both, and only a person parts it. */
const BY_PERSON = 2;
const BY_IDENTITY = 3;

/**
 * The set of each member, named by its least member. Depends on the members and on the decisions that stand, not on their order.
 * @example deriveSets(['c-1', 'c-2'], [], [same], 'thing').get('c-2') // 'c-1'
 * @param identical pairs that are one without a decision: a node and its cell
 */
export function deriveSets(
  members: readonly string[],
  identical: readonly (readonly [string, string])[],
  standing: readonly Decision[],
  about: DecisionSubject,
): ReadonlyMap<string, string> {
  const ours = standing.filter((decision) => decision.about === about);
  const said = ours.filter(({ kind }) => kind === 'same').map(linkOf);
  const own = identical.map(([first, second]): Link => ({ first, second, score: BY_IDENTITY }));
  return joinLinks(members, [...own, ...said], apartOf(ours)).setOf;
}

/**
 * The pairs that decisions keep apart.
 * @example apartOf([different]) // [['c-1', 'c-2']]
 */
export function apartOf(decisions: readonly Decision[]): readonly Apart[] {
  return decisions.filter(({ kind }) => kind === 'different').map(({ first, second }): Apart => [first, second]);
}

function linkOf({ first, second, score, decider }: Decision): Link {
  return { first, second, score: decider === RULES ? (score ?? 0) : BY_PERSON };
}
