// The graph of who acts on whom: things as nodes, acts as edges with their type, day, status and words.
import type { RecordStore } from '../../store/record-store.js';
import { type ExportAct, type ExportParty, eachAct, partiesIn } from './each-act.js';
import type { ExportScope } from './export-format.js';

/** An edge: one act between two of those who take part. */
export interface ActEdge {
  readonly id: string;
  readonly from: ExportParty;
  readonly to: ExportParty;
  /** Whether one does it to the other; talks are between the two. */
  readonly isDirected: boolean;
  readonly act: ExportAct;
}

/**
 * The nodes, each once.
 * @example for await (const { name } of graphNodes(record, { sides: [] })) names.push(name)
 */
export async function* graphNodes(record: RecordStore, scope: ExportScope): AsyncGenerator<ExportParty> {
  const told = new Set<string>();
  for await (const act of eachAct(record, scope)) {
    for (const { from, to } of edgesOf(act)) {
      for (const party of [from, to]) {
        if (told.has(party.id)) continue;
        told.add(party.id);
        yield party;
      }
    }
  }
}

/**
 * The edges, act by act.
 * @example for await (const { from, to } of graphEdges(record, { sides: [] })) pairs.push([from.name, to.name])
 */
export async function* graphEdges(record: RecordStore, scope: ExportScope): AsyncGenerator<ActEdge> {
  for await (const act of eachAct(record, scope)) yield* edgesOf(act);
}

/**
 * The edges of one act: from each who does it to each to whom it is done; where nobody is, between those who do it together.
 * @example edgesOf(act).map(({ from, to }) => [from.name, to.name]) // [['Vladimir Putin', 'Ali Khamenei']]
 */
export function edgesOf(act: ExportAct): readonly ActEdge[] {
  const [actors, recipients] = [partiesIn(act, 'actor'), partiesIn(act, 'recipient')];
  const isDirected = recipients.length > 0;
  const pairs = isDirected
    ? actors.flatMap((from) => recipients.map((to) => ({ from, to })))
    : actors.flatMap((from, at) => actors.slice(at + 1).map((to) => ({ from, to })));
  return pairs
    .filter(({ from, to }) => from.id !== to.id)
    .map(({ from, to }, at) => ({ id: `${act.id}-${at}`, from, to, isDirected, act }));
}
