// Sixty hostile reports, read and exported in every format: each file is still of its format, and nothing in it is markup of theirs.
import { MultiGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import ICAL from 'ical.js';
import { Marked } from 'marked';
import markedFootnote from 'marked-footnote';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type OpenRecord, openRecord } from '../../src/index.js';
import { HOSTILE } from './http/hostile-texts.js';
import { hasModel } from './run-dateline.js';

// Sixty reports are read.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });

describe.skipIf(!hasModel)('hostile reports', () => {
  let record: OpenRecord;

  beforeAll(async () => {
    record = await openRecord('memory:');
    for (const { name, content } of HOSTILE) {
      await record.read(content, { source: name, form: name.endsWith('.html') ? 'html' : 'text', date: '2022-07-19' });
    }
  });

  afterAll(() => record?.close());

  const exported = async (format: string) => {
    let text = '';
    for await (const piece of record.export(format)) text += piece;
    return text;
  };

  test('they are told of at all', async () => {
    expect((await record.overview()).counts).toMatchObject({ reports: HOSTILE.length });
    expect((await record.timeline({})).value.items.length + (await record.statements({})).value.items.length).toBeGreaterThan(10); // biome-ignore format: one line
  });

  test('markdown: no element but those of a briefing', async () => {
    const html = await new Marked().use(markedFootnote()).parse(await exported('markdown'));
    const elements = new Set([...html.matchAll(/<([a-zA-Z!?][\w-]*)/g)].map(([, name]) => name));
    const expected = ['h1', 'h2', 'p', 'ul', 'li', 'strong', 'em', 'sup', 'a', 'section', 'ol'];
    expect([...elements].filter((name) => !expected.includes(name ?? ''))).toEqual([]);
    expect([...html.matchAll(/href="([^"#][^"]*)"/g)].map(([, link]) => link)).toEqual([]);
  });

  test('timelinejs: no element but ours', async () => {
    const { events } = JSON.parse(await exported('timelinejs'));
    const html = JSON.stringify(events);
    const elements = new Set([...html.matchAll(/<\/?([a-zA-Z!][\w-]*)/g)].map(([, name]) => name));
    expect([...elements].filter((name) => !['p', 'blockquote', 'cite'].includes(name ?? ''))).toEqual([]);
  });

  test('graphml, gexf, ical and jsonld are read back', async () => {
    const graph = graphml.parse(MultiGraph, await exported('graphml'));
    expect(gexf.parse(MultiGraph, await exported('gexf')).size).toBe(graph.size);
    const calendar = ICAL.parse(await exported('ical'));
    expect(calendar[0]).toBe('vcalendar');
    expect(JSON.parse(await exported('jsonld'))['@graph'].length).toBeGreaterThan(HOSTILE.length);
  });
});
