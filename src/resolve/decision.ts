// Decisions: what is said to be one thing or two, by whom and why. Rows that are only added, and taken back by another row.
import { idWithin } from '../base/content-id.js';

/** What a decision says of the two. */
export type DecisionKind = 'same' | 'different' | 'partOf' | 'series' | 'copy' | 'contradicts' | 'undo';

/** What the two are: things (people, bodies, places), acts, agreements, reports. */
export type DecisionSubject = 'thing' | 'act' | 'agreement' | 'report';

/** One decision. `first` and `second` are ids of any members: of a thing a node or a cell, of an act an event. */
export interface Decision {
  readonly kind: DecisionKind;
  readonly about: DecisionSubject;
  readonly first: string;
  readonly second: string;
  /** How sure, from 0 to 1; null where a person says it. */
  readonly score: number | null;
  readonly reasons: readonly string[];
  /** `rules`, or the name of a person. */
  readonly decider: string;
  /** ISO 8601; empty for a rule, which decides the same each time. */
  readonly decidedAt: string;
  /** The id of the decision that this one takes back. */
  readonly undoes: string | null;
}

/** Who decides where no person did. */
export const RULES = 'rules';

/**
 * The id of a decision, made of all that it says.
 * @example decisionId(decision) // 'd-' and 16 hexadecimal digits
 */
export function decisionId(decision: Decision): string {
  const { kind, about, first, second, score, reasons, decider, decidedAt, undoes } = decision;
  const parts = [kind, about, second, `${score}`, decider, decidedAt, `${undoes}`, JSON.stringify(reasons)];
  return idWithin('d', first, parts);
}

/**
 * A decision of the rules; the two are put in order, so that it is the same whichever came first.
 * @example ruleDecision({ kind: 'same', about: 'act', first: 'e-2', second: 'e-1', score: 0.9, reasons: [] }).first // 'e-1'
 */
export function ruleDecision(
  said: Pick<Decision, 'kind' | 'about' | 'first' | 'second' | 'score' | 'reasons'>,
): Decision {
  const isDirected = said.kind === 'partOf' || said.kind === 'copy';
  const swapped = !isDirected && said.second < said.first;
  const [first, second] = swapped ? [said.second, said.first] : [said.first, said.second];
  return { ...said, first, second, decider: RULES, decidedAt: '', undoes: null };
}

/**
 * The decision that takes another back.
 * @example undo(decision, { decider: 'A. Editor', decidedAt: '2026-01-31T09:00:00Z' }).kind // 'undo'
 */
export function undo(decision: Decision, by: { readonly decider: string; readonly decidedAt: string }): Decision {
  const { about, first, second } = decision;
  return { kind: 'undo', about, first, second, score: null, reasons: [], ...by, undoes: decisionId(decision) };
}

/** Decisions that stand, and those that were taken back, each once, in the order of their ids. */
export interface Standing {
  readonly standing: readonly Decision[];
  readonly undone: readonly Decision[];
}

/**
 * Which decisions stand. One that takes back an undoing restores what was undone; the order of the rows does not matter.
 * @example standingDecisions([decision, undo(decision, editor)]).standing // []
 */
export function standingDecisions(decisions: readonly Decision[]): Standing {
  const byId = new Map(decisions.map((decision) => [decisionId(decision), decision]));
  const undoings = new Map<string, string[]>();
  for (const [id, { undoes }] of byId) if (undoes !== null) undoings.set(undoes, [...(undoings.get(undoes) ?? []), id]);
  const stands = standingTest(undoings);
  const said = [...byId].sort(([a], [b]) => (a < b ? -1 : 1)).filter(([, { kind }]) => kind !== 'undo');
  return {
    standing: said.filter(([id]) => stands(id)).map(([, decision]) => decision),
    undone: said.filter(([id]) => !stands(id)).map(([, decision]) => decision),
  };
}

/** A decision stands unless one that undoes it stands. Ids are hashes of what they undo, so that no ring can be. */
function standingTest(undoings: ReadonlyMap<string, readonly string[]>): (id: string) => boolean {
  const known = new Map<string, boolean>();
  const stands = (id: string): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    known.set(id, true);
    const answer = !(undoings.get(id) ?? []).some(stands);
    known.set(id, answer);
    return answer;
  };
  return stands;
}
