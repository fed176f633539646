// GEXF 1.3: the graph of acts with the days on which each was, for Gephi's timeline.
import type { RecordStore } from '../../store/record-store.js';
import type { ExportParty } from './each-act.js';
import type { ExportScope } from './export-format.js';
import { type ActEdge, graphEdges, graphNodes } from './graph.js';
import { edgeFacts } from './graphml.js';
import { escapeMarkup } from './text-forms.js';

const NODE_FACTS = ['sort', 'country'] as const;
const EDGE_FACTS = ['act', 'type', 'mode', 'factuality', 'day', 'place', 'report', 'outlet', 'reportDay', 'start', 'end', 'words', 'through'] as const; // biome-ignore format: one line

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
  <meta><creator>Dateline</creator><description>Who acts on whom</description></meta>
  <graph mode="dynamic" defaultedgetype="directed" timeformat="date" timerepresentation="interval">
`;

/**
 * The graph as GEXF.
 * @example for await (const piece of gexfPieces(record, { sides: [] })) write(piece)
 */
export async function* gexfPieces(record: RecordStore, scope: ExportScope): AsyncGenerator<string> {
  yield HEAD;
  yield attributesOf('node', NODE_FACTS);
  yield attributesOf('edge', EDGE_FACTS);
  yield '    <nodes>\n';
  for await (const node of graphNodes(record, scope)) yield nodeElement(node);
  yield '    </nodes>\n    <edges>\n';
  for await (const edge of graphEdges(record, scope)) yield edgeElement(edge);
  yield '    </edges>\n  </graph>\n</gexf>\n';
}

function attributesOf(of: 'node' | 'edge', facts: readonly string[]): string {
  const all = facts.map((name) => `      <attribute id="${name}" title="${name}" type="${typeOf(name)}"/>\n`).join('');
  return `    <attributes class="${of}">\n${all}    </attributes>\n`;
}

function typeOf(name: string): string {
  return name === 'start' || name === 'end' ? 'integer' : 'string';
}

function nodeElement({ id, name, sort, country }: ExportParty): string {
  return `      <node id="${id}" label="${escapeMarkup(name)}">${valuesOf({ sort, country }, NODE_FACTS)}</node>\n`;
}

function edgeElement(edge: ActEdge): string {
  const { id, from, to, isDirected, act } = edge;
  const type = isDirected ? 'directed' : 'undirected';
  const when = [
    act.time.earliest === null ? '' : ` start="${act.time.earliest}"`,
    act.time.latest === null ? '' : ` end="${act.time.latest}"`,
  ].join('');
  const ends = `id="${id}" source="${from.id}" target="${to.id}" type="${type}" kind="${act.id}" weight="${act.witnesses}"`;
  return `      <edge ${ends} label="${escapeMarkup(act.type)}"${when}>${valuesOf(edgeFacts(edge), EDGE_FACTS)}</edge>\n`;
}

function valuesOf(facts: Readonly<Record<string, string | number | null>>, wanted: readonly string[]): string {
  const values = wanted.flatMap((name) => {
    const value = facts[name] ?? null;
    return value === null ? [] : [`<attvalue for="${name}" value="${escapeMarkup(`${value}`)}"/>`];
  });
  return `<attvalues>${values.join('')}</attvalues>`;
}
