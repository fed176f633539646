// What persons have said of items, from the log of decisions: what they join, keep apart, and have taken back of what the rules decided.
import { type Decision, type DecisionSubject, RULES, standingDecisions } from '../decision.js';
import type { Apart, Link } from '../union.js';

/** A person's word goes before the rules'. */
const BY_PERSON = 2;

/** What persons have said about one sort of item. */
export interface Said {
  readonly same: readonly Link[];
  readonly different: readonly Apart[];
  /** Parts with their wholes. */
  readonly partOf: readonly Apart[];
  /** Decisions of the rules that were taken back, each as `kind first second`. */
  readonly undone: ReadonlySet<string>;
  /** Pairs that the rules must not join: kept apart, or taken apart by undoing. */
  readonly apart: readonly Apart[];
}

/**
 * What persons have said about one sort of item.
 * @example saidAbout('act', log).apart // [['e-1', 'e-2']]
 * @param log decisions of persons, and decisions of the rules that persons have undone
 */
export function saidAbout(about: DecisionSubject, log: readonly Decision[]): Said {
  const { standing, undone } = standingDecisions(log);
  const ours = standing.filter((decision) => decision.about === about && decision.decider !== RULES);
  const taken = undone.filter((decision) => decision.about === about && decision.decider === RULES);
  const pairs = (decisions: readonly Decision[], kind: Decision['kind']) =>
    decisions.filter((decision) => decision.kind === kind).map(({ first, second }): Apart => [first, second]);
  const different = pairs(ours, 'different');
  return {
    same: pairs(ours, 'same').map(([first, second]) => ({ first, second, score: BY_PERSON })),
    different,
    partOf: pairs(ours, 'partOf'),
    undone: new Set(taken.map(pairKey)),
    apart: [...different, ...pairs(taken, 'same')],
  };
}

/**
 * What of a decision tells it from others about other pairs, however sure it was.
 * @example pairKey(decision) // 'partOf e-2 e-1'
 */
export function pairKey({ kind, first, second }: Pick<Decision, 'kind' | 'first' | 'second'>): string {
  return `${kind} ${first} ${second}`;
}
