// GraphML and GEXF read back with graphology into the same graph.
import { MultiGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { describe, expect, test } from 'vitest';
import { exportedText } from './export-record.js';

const READERS = {
  graphml: (text: string) => graphml.parse(MultiGraph, text),
  gexf: (text: string) => gexf.parse(MultiGraph, text),
} as const;

/** The library's GraphML takes all edges for what the graph says of edges in general; the file says it of each. */
const isDirected = {
  graphml: (graph: MultiGraph, edge: string) => graph.getEdgeAttribute(edge, 'type') !== 'CONSULT',
  gexf: (graph: MultiGraph, edge: string) => graph.isDirected(edge),
} as const;

describe.each(['graphml', 'gexf'] as const)('%s', (format) => {
  test('the library reads the nodes and edges that were meant', async () => {
    const graph = READERS[format](await exportedText(format));
    const names = graph.mapNodes((_, { label }) => label);
    expect(names.sort()).toEqual(['Ada Nord', 'Bo Sund', 'Norland', 'Sundia']);
    const edges = graph.mapEdges((edge, facts, from, to) => {
      const ends = [from, to].map((node) => graph.getNodeAttribute(node, 'label'));
      return { type: facts.type, factuality: facts.factuality, isDirected: isDirected[format](graph, edge), ends };
    });
    expect(edges.sort((a, b) => (a.type < b.type ? -1 : 1))).toEqual([
      { type: 'AGREE', factuality: 'happened', isDirected: true, ends: ['Ada Nord', 'Bo Sund'] },
      { type: 'ASSAULT', factuality: 'denied', isDirected: true, ends: ['Norland', 'Sundia'] },
      { type: 'CONSULT', factuality: 'happened', isDirected: false, ends: expect.arrayContaining(['Ada Nord', 'Bo Sund']) }, // biome-ignore format: one line
    ]);
  });

  test('an edge has its words, markup and emoji as they are', async () => {
    const graph = READERS[format](await exportedText(format));
    const facts = graph.mapEdges((_, one) => one);
    expect(facts.map(({ words }) => words)).toContain('We agree, <b>fully</b>; =1+1');
    expect(facts.map(({ words }) => words)).toContain('met 🕊 President Bo Sund');
    expect(facts.map(({ outlet }) => outlet)).toContain('Harbor, "News" & Agency');
    expect(facts.map(({ through }) => through)).toContain('Ada Nord; Norpress');
  });

  test('it is narrowed to parties', async () => {
    const graph = READERS[format](await exportedText(format, { parties: ['Norland'], from: '2015', to: '2015' }));
    expect(graph.size).toBe(2);
  });
});

test('gexf: an edge has the days of its act', async () => {
  const text = await exportedText('gexf');
  expect(text).toMatch(/<edge [^>]*label="CONSULT" start="2015-11-23" end="2015-11-23">/);
  expect(text).toMatch(/<edge [^>]*label="ASSAULT">/);
});

test('graphml: talks have no direction, and what one does to another has', async () => {
  const text = await exportedText('graphml');
  expect(text.match(/directed="false">.*?<data key="edge-type">(\w+)/)?.[1]).toBe('CONSULT');
  expect(text.match(/directed="(?:true|false)"/g)?.sort()).toEqual(['directed="false"', 'directed="true"', 'directed="true"']); // biome-ignore format: one line
});
