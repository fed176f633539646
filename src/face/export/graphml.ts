// GraphML: the graph of acts, for Gephi, yEd, igraph and networkx.
import type { RecordStore } from '../../store/record-store.js';
import type { ExportParty } from './each-act.js';
import type { ExportScope } from './export-format.js';
import { type ActEdge, graphEdges, graphNodes } from './graph.js';
import { escapeMarkup } from './text-forms.js';

/** What nodes and edges tell: the name of the key, what it is for, its type. */
const KEYS = [
  ['label', 'node', 'string'],
  ['sort', 'node', 'string'],
  ['country', 'node', 'string'],
  ['act', 'edge', 'string'],
  ['type', 'edge', 'string'],
  ['mode', 'edge', 'string'],
  ['factuality', 'edge', 'string'],
  ['day', 'edge', 'string'],
  ['place', 'edge', 'string'],
  ['weight', 'edge', 'double'],
  ['report', 'edge', 'string'],
  ['outlet', 'edge', 'string'],
  ['reportDay', 'edge', 'string'],
  ['start', 'edge', 'int'],
  ['end', 'edge', 'int'],
  ['words', 'edge', 'string'],
  ['through', 'edge', 'string'],
] as const;

/**
 * The graph as GraphML.
 * @example for await (const piece of graphmlPieces(record, { sides: [] })) write(piece)
 */
export async function* graphmlPieces(record: RecordStore, scope: ExportScope): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  for (const [name, of, type] of KEYS) {
    yield `  <key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`;
  }
  yield '  <graph id="dateline" edgedefault="directed">\n';
  for await (const node of graphNodes(record, scope)) yield nodeElement(node);
  for await (const edge of graphEdges(record, scope)) yield edgeElement(edge);
  yield '  </graph>\n</graphml>\n';
}

function nodeElement({ id, name, sort, country }: ExportParty): string {
  return `    <node id="${id}">${dataOf('node', { label: name, sort, country })}</node>\n`;
}

function edgeElement(edge: ActEdge): string {
  const { id, from, to, isDirected } = edge;
  const ends = `id="${id}" source="${from.id}" target="${to.id}" directed="${isDirected}"`;
  return `    <edge ${ends}>${dataOf('edge', edgeFacts(edge))}</edge>\n`;
}

/**
 * What an edge tells, of GraphML and GEXF alike.
 * @example edgeFacts(edge).type // 'CONSULT'
 */
export function edgeFacts({ act }: ActEdge): Readonly<Record<string, string | number | null>> {
  const { id, type, mode, factuality, day, place, witnesses, tellings } = act;
  const [first] = tellings;
  const facts = { act: id, type, mode, factuality, day, place: place?.name ?? null, weight: witnesses };
  if (first === undefined) return facts;
  const { report, outlet, day: reportDay, start, end, words, through } = first.evidence;
  const via = through.map(({ name }) => name).join('; ');
  return { ...facts, report, outlet, reportDay, start, end, words, through: via === '' ? null : via };
}

function dataOf(of: 'node' | 'edge', facts: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(facts)
    .map(([name, value]) => (value === null ? '' : `<data key="${of}-${name}">${escapeMarkup(`${value}`)}</data>`))
    .join('');
}
