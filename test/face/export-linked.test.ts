// JSON-LD read back with jsonld as triples, and each annotation's selectors against the text that it points into.
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { exportedText, TEXTS } from './export-record.js';

const OA = 'http://www.w3.org/ns/oa#';
const SCHEMA = 'https://schema.org/';
const TYPE = '@type';

type Node = Readonly<Record<string, unknown>>;
type Value = readonly { readonly '@id'?: string; readonly '@value'?: string | number; readonly '@type'?: readonly string[] }[]; // biome-ignore format: one line

/** What is fetched while reading is a fault: the context stands in the file. */
const documentLoader = (url: string): never => {
  throw new Error(`nothing may be fetched, not even ${url}`);
};

async function expanded(text: string): Promise<readonly Node[]> {
  const nodes = await jsonld.expand(JSON.parse(text), { documentLoader });
  return nodes as unknown as readonly Node[]; // proof: an expanded document is a list of nodes
}

const ofType = (nodes: readonly Node[], type: string) =>
  nodes.filter((node) => (node[TYPE] as readonly string[] | undefined)?.includes(type)); // proof: as JSON-LD has it

const firstOf = (node: Node, term: string) => (node[term] as Value | undefined)?.[0]; // proof: as JSON-LD has it

describe('jsonld', () => {
  test('it is read without a network, and every term has an IRI', async () => {
    const text = await exportedText('jsonld');
    const nodes = await expanded(text);
    const triples = String(await jsonld.toRDF(JSON.parse(text), { documentLoader, format: 'application/n-quads' }));
    expect(triples).toContain(`<${OA}TextQuoteSelector>`);
    expect(ofType(nodes, `${SCHEMA}NewsArticle`)).toHaveLength(2);
    expect(ofType(nodes, `${SCHEMA}Action`)).toHaveLength(4);
    expect(ofType(nodes, `${SCHEMA}Quotation`)).toHaveLength(1);
    expect(ofType(nodes, `${OA}Annotation`)).toHaveLength(6);
  });

  test('both selectors find the same words, counted in code points as the recommendation says', async () => {
    const annotations = ofType(await expanded(await exportedText('jsonld')), `${OA}Annotation`);
    for (const one of annotations) {
      const [target] = one[`${OA}hasTarget`] as readonly Node[]; // proof: as the export writes it
      const selectors = target?.[`${OA}hasSelector`] as readonly Node[]; // proof: as above
      const id = firstOf(target ?? {}, `${OA}hasSource`)?.['@id'] ?? '';
      const points = [...(TEXTS[id.replace('urn:dateline:', '')] ?? '')];
      const [position] = ofType(selectors, `${OA}TextPositionSelector`);
      const [quote] = ofType(selectors, `${OA}TextQuoteSelector`);
      const [start, end] = ['start', 'end'].map((term) => Number(firstOf(position ?? {}, OA + term)?.['@value']));
      const [exact, prefix, suffix] = ['exact', 'prefix', 'suffix'].map((term) => `${firstOf(quote ?? {}, OA + term)?.['@value']}`); // biome-ignore format: one line
      expect(points.slice(start, end).join('')).toBe(exact);
      expect(
        points
          .slice(0, start)
          .join('')
          .endsWith(prefix ?? '?'),
      ).toBe(true);
      expect(
        points
          .slice(end)
          .join('')
          .startsWith(suffix ?? '?'),
      ).toBe(true);
    }
  });

  test('whatever is pointed at is there, and what was denied is told as denied', async () => {
    const nodes = await expanded(await exportedText('jsonld'));
    const ids = new Set(nodes.map((node) => node['@id']));
    const terms = [`${OA}hasBody`, `${SCHEMA}agent`, `${SCHEMA}object`, `${SCHEMA}location`, `${SCHEMA}creator`];
    const pointed = nodes.flatMap((node) => terms.flatMap((term) => (node[term] as Value | undefined) ?? [])); // proof: as above
    expect(pointed.length).toBeGreaterThan(10);
    expect(pointed.filter((one) => !ids.has(one['@id']))).toEqual([]);
    const statuses = ofType(nodes, `${SCHEMA}Action`).map((node) => firstOf(node, 'urn:dateline:term:factuality')?.['@value']); // biome-ignore format: one line
    expect(statuses.sort()).toEqual(['denied', 'happened', 'happened', 'planned']);
    const denied = nodes.find((node) => firstOf(node, 'urn:dateline:term:factuality')?.['@value'] === 'denied');
    expect(denied).not.toHaveProperty([`${SCHEMA}actionStatus`]);
  });
});
