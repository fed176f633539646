// Decisions as rows: each with an id made of all that it says, so that the same decision is there once.
import { idWithin } from '../base/content-id.js';
import type { Backend } from './backend.js';
import type { Decision } from './record-store.js';

/**
 * The id of a decision.
 * @example decisionId(decision) // 'd-' and 16 hexadecimal digits
 */
export function decisionId(decision: Decision): string {
  const { kind, about, first, second, score, reasons, decider, decidedAt, undoes } = decision;
  const parts = [kind, about, second, `${score}`, decider, decidedAt, `${undoes}`, JSON.stringify(reasons)];
  return idWithin('d', first, parts);
}

/**
 * Adds the decisions that are not there yet, and gives the ids of all.
 * @example await addDecisions(backend, [decision]) // ['d-0123456789abcdef']
 */
export async function addDecisions(backend: Backend, decisions: readonly Decision[]): Promise<readonly string[]> {
  const byId = new Map(decisions.map((decision) => [decisionId(decision), decision]));
  const known = await backend.select({ table: 'decision', where: [{ column: 'decisionId', in: [...byId.keys()] }] });
  const kept = new Set(known.map((row) => row.decisionId));
  const fresh = [...byId].filter(([id]) => !kept.has(id));
  await backend.put(
    'decision',
    fresh.map(([id, decision]) => ({ decisionId: id, ...decision })),
  );
  return decisions.map(decisionId);
}
