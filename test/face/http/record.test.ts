// The record over HTTP: every question held against the server's own document; adding, deciding and taking back; hostile words.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { OpenApi } from '../../../src/face/http/openapi.js';
import { serveOpenRecord } from '../../../src/run/served-record.js';
import type { RecordStore } from '../../../src/store/record-store.js';
import { storeProblem } from '../../../src/store/store-problems.js';
import { root } from '../../architecture/source-files.js';
import { hasModel } from '../run-dateline.js';
import { checkSchema } from './check-schema.js';
import { HOSTILE } from './hostile-texts.js';
import { type RecordApp, recordApp } from './record-app.js';
import { NO_READER, testApp, testReader } from './test-app.js';

const HERE = 'http://localhost';
const bodyOf = async (response: Response) => JSON.parse(await response.text());
const json = (body: unknown): RequestInit => ({
  method: 'POST',
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
});
const bytes = (body: string): RequestInit => ({
  method: 'POST',
  body,
  headers: { 'content-type': 'application/octet-stream' },
});

describe.skipIf(!hasModel)('a record', () => {
  let it: RecordApp;
  let api: OpenApi;
  beforeAll(async () => {
    it = await recordApp();
    api = await bodyOf(await it.app.request(`${HERE}/openapi.json`));
  }, 120_000);
  afterAll(() => it?.close());

  const ask = (address: string, init?: RequestInit) => it.app.request(HERE + address, init);
  const get = async (address: string) => bodyOf(await ask(address));
  const faults = (value: unknown, route: string, method: 'get' | 'post', status = '200') => {
    const content = Object.values(api.paths[route]?.[method]?.responses[status]?.content ?? {})[0];
    if (content?.schema === undefined) return [`${route}: ${status} is not in the document`];
    return checkSchema(value, content.schema, api.components.schemas);
  };
  const idOf = async (name: string): Promise<string> => (await get(`/api/things?name=${name}`)).items[0].id;

  /** A question to each route, with what its answer must hold. */
  const questions: readonly (readonly [string, string, (answer: never) => unknown, unknown])[] = [
    ['/api/record', '', ({ isThere, reports }: { isThere: boolean; reports: number }) => [isThere, reports], [true, 7]],
    ['/api/overview', '', ({ counts }: { counts: { reports: number } }) => counts.reports, 7],
    ['/api/things', '?name=Erdogan', firstOf('name'), 'Recep Tayyip Erdogan'],
    ['/api/timeline', '?party=Putin&with=Khamenei&type=CONSULT', firstOf('type'), 'CONSULT'],
    ['/api/timeline', '?order=last&outlet=Harbor%20News%20Agency&clock=reported', isSome, true],
    ['/api/chart', '?party=Iran', ({ total }: { total: number }) => total > 0, true],
    ['/api/months', '?party=Iran', isSome, true],
    ['/api/partners', '?party=Putin', isSome, true],
    ['/api/statements', '?by=Erdogan&order=last', isSome, true],
    ['/api/meetings', '?first=Putin&second=Khamenei', ({ count }: { count: number }) => count >= 2, true],
    ['/api/offices', '?name=Turkey', isSome, true],
    ['/api/positions', '?name=Turkey', isSome, true],
    ['/api/ledger', '?kind=deal', isSome, true],
    ['/api/ledger', '?kind=figure', isSome, true],
    ['/api/conflicts', '', firstOf('kind'), 'figure'],
    ['/api/places', '', isSome, true],
    ['/api/network', '', ({ links }: { links: unknown[] }) => links.length > 0, true],
    ['/api/search', '?words=memorandum', isSome, true],
    ['/api/proposals', '', ({ items }: { items: unknown[] }) => Array.isArray(items), true],
    ['/api/decisions', '', ({ items }: { items: unknown[] }) => items.length, 0],
    [
      '/api/compare',
      '?first=Russia&second=Iran&then=2015-12&now=2022-08',
      ({ now }: { now: { meetings: number } }) => now.meetings > 0,
      true,
    ],
  ];

  test.each(questions)('%s%s answers as the document says', async (route, query, read, wanted) => {
    const response = await ask(route + query);
    expect(response.status).toBe(200);
    const answer = await bodyOf(response);
    expect(faults(answer, route, 'get')).toEqual([]);
    // The functions above say what each needs of its answer.
    expect(read(answer as never)).toEqual(wanted);
  });

  test('anything can be shown by its id, and says why', async () => {
    const [act] = (await get('/api/timeline?limit=1')).items;
    const [deal] = (await get('/api/ledger?kind=deal&limit=1')).items;
    const [statement] = (await get('/api/statements?limit=1')).items;
    const [position] = (await get('/api/positions?name=Turkey&limit=1')).items;
    const [conflict] = (await get('/api/conflicts?limit=1')).items;
    const { report } = statement.evidence;
    const ids = [act, deal, statement, position, conflict, conflict.claims[0]].map(({ id }: { id: string }) => id);
    for (const id of [...ids, report, await idOf('Putin')]) {
      expect(faults(await get(`/api/show/${id}`), '/api/show/{id}', 'get')).toEqual([]);
      expect(faults(await get(`/api/why/${id}`), '/api/why/{id}', 'get')).toEqual([]);
    }
    expect(faults(await get(`/api/reports/${report}`), '/api/reports/{id}', 'get')).toEqual([]);
  });

  test('every report is read again as it was kept, and says why it was read so', async () => {
    const { value } = await it.served.asking((record) => record.find('report', { limit: 50 }));
    for (const { reportId, text } of value?.items ?? []) {
      const answer = await get(`/api/reports/${reportId}/why`);
      expect(faults(answer, '/api/reports/{id}/why', 'get')).toEqual([]);
      expect(answer).toMatchObject({ report: reportId, isSame: true, differs: [] });
      expect(answer.trace.length).toBeGreaterThan(5);
      expect(answer.trace.every(({ span }: { span?: { end: number } }) => (span?.end ?? 0) <= text.length)).toBe(true);
    }
  });

  test('a report that is read otherwise now says so, and its reasons do not stand at other words', async () => {
    const { value } = await it.served.asking(async (record) => {
      const [row] = (await record.find('report', { limit: 1 })).items;
      return record.reading(row?.reportId ?? '');
    });
    const kept = value as NonNullable<typeof value>; // proof: there is a report
    const told = async (reading: typeof kept, reader = testReader()) => {
      const record = serveOpenRecord({ reading: async () => reading } as unknown as RecordStore); // proof: nothing else is asked
      const app = testApp({ reader, record });
      return bodyOf(await app.request(`${HERE}/api/reports/${kept.report.id}/why`));
    };
    expect(await told({ ...kept, events: [] })).toMatchObject({ isSame: false, differs: ['events'] });
    const again = {
      ...kept,
      report: { ...kept.report, text: `¶ ${kept.report.text}` },
      trace: [{ rule: 'a', why: 'b' }],
    };
    const result = { json: JSON.stringify(again), summary: null, written: null, problems: [], took: 1 };
    const other = await told(kept, { ...NO_READER, read: async () => ({ kind: 'done', result }) });
    expect([other.isSame, other.differs[0], other.trace]).toEqual([false, 'text', []]);
  });

  test('every route that asks the record is asked here', () => {
    const asked = new Set(questions.map(([route]) => route));
    const others = [
      '/api/show/{id}',
      '/api/why/{id}',
      '/api/reports/{id}',
      '/api/reports/{id}/why',
      '/api/exports',
      '/api/export/{format}',
      '/api/health',
      '/api/samples',
      '/api/samples/{id}',
    ];
    const routes = Object.entries(api.paths).flatMap(([route, methods]) => ('get' in methods ? [route] : []));
    expect(routes.filter((route) => !asked.has(route) && !others.includes(route))).toEqual([]);
  });

  test('every route stands in docs/page.md', () => {
    const page = readFileSync(path.join(root, 'docs/page.md'), 'utf8');
    const lines = Object.entries(api.paths).flatMap(([route, methods]) =>
      Object.keys(methods).map((method) => `| \`${method.toUpperCase()} ${route}\` |`),
    );
    expect(lines.filter((line) => !page.includes(line))).toEqual([]);
  });

  test.each(['/api/timeline?', '/api/timeline?order=last&', '/api/statements?', '/api/ledger?'])(
    '%s goes on where a page ended',
    async (address) => {
      const whole = await get(`${address}limit=10`);
      const items: unknown[] = [];
      for (let cursor = ''; items.length < 10; ) {
        const page = await get(`${address}limit=3${cursor}`);
        items.push(...page.items);
        if (page.next === null) break;
        cursor = `&cursor=${encodeURIComponent(page.next)}`;
      }
      expect(items.slice(0, 10)).toEqual(whole.items);
    },
  );

  test.each([
    ['/api/timeline?party=Nobodyever', 404, 'query/unknown-name'],
    ['/api/timeline?type=a%20b', 400, 'http/bad-request'],
    ['/api/timeline?limit=9999', 400, 'http/bad-request'],
    ['/api/timeline?from=tuesday', 400, 'http/bad-request'],
    ['/api/timeline?surprise=1', 400, 'http/bad-request'],
    ['/api/statements?cursor=nonsense', 400, 'store/bad-cursor'],
    ['/api/show/v-0000000000000000', 404, 'query/unknown-id'],
    ['/api/show/..%2F..%2Fetc', 404, 'query/unknown-id'],
    ['/api/reports/r-0000000000000000', 404, 'query/unknown-id'],
    ['/api/reports/r-0000000000000000/why', 404, 'query/unknown-id'],
    ['/api/meetings?first=Putin', 400, 'http/bad-request'],
  ])('%s is refused with its code', async (address, status, code) => {
    const response = await ask(address);
    expect([response.status, (await bodyOf(response)).code]).toEqual([status, code]);
  });

  test('what has not changed is not sent again', async () => {
    const etag = (await ask('/api/overview')).headers.get('etag') ?? '';
    expect((await ask('/api/overview', { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  test('a name that nobody has gives what comes near, and is no error', async () => {
    const { items, notes } = await get('/api/things?name=Erdogon');
    expect(items[0].name).toBe('Recep Tayyip Erdogan');
    expect(notes).toHaveLength(1);
  });
});

const firstOf =
  (field: string) =>
  ({ items: [first] }: { items: Record<string, unknown>[] }) =>
    first?.[field];
function isSome({ items }: { items: unknown[] }): boolean {
  return items.length > 0;
}

describe('without a record', () => {
  test('that is told, and nothing is made', async () => {
    const app = testApp();
    expect(await bodyOf(await app.request(`${HERE}/api/record`))).toEqual({ isThere: false, reports: 0 });
    const response = await app.request(`${HERE}/api/overview`);
    expect([response.status, (await bodyOf(response)).code]).toEqual([404, 'store/not-opened']);
  });

  test('one that another writes says so', async () => {
    const locked = { value: null, problems: [storeProblem('store/locked', 'a second writer')], trace: [] };
    const record = { asking: async () => locked, writing: async () => locked, close: async () => undefined };
    const response = await testApp({ record }).request(`${HERE}/api/decide`, json({ proposal: 'd-1', kind: 'same' }));
    expect([response.status, (await bodyOf(response)).code]).toEqual([409, 'store/locked']);
  });
});

describe.skipIf(!hasModel)('writing', () => {
  const STORY =
    'Envoys meet in Bonn\n\nBONN, March 4, 1974 (Harbor News Agency) - Foreign Minister Andrei Gromyko met Henry ' +
    'Kissinger in Bonn on Sunday. “We are closer,” Gromyko said.\n';

  const opened: RecordApp[] = [];
  const fresh = async (options?: { readonly isEmpty: boolean }) => {
    const one = await recordApp(options);
    opened.push(one);
    return one;
  };
  afterEach(async () => {
    for (const one of opened.splice(0)) await one.close();
  });

  async function events(response: Response) {
    return (await response.text())
      .split('\n\n')
      .filter((one) => one !== '')
      .map((one) => {
        const [, event = '', data = ''] = /^event: (\w+)\ndata: (.*)$/.exec(one) ?? [];
        return { event, data: JSON.parse(data) };
      });
  }

  test('a story is read, kept, and asked for', async () => {
    const { app } = await fresh({ isEmpty: true });
    const told = await events(await app.request(`${HERE}/api/keep?source=bonn.txt`, bytes(STORY)));
    expect(told.map(({ event }) => event)).toEqual(['read', 'kept', 'end']);
    expect(told.at(-1)?.data).toMatchObject({ read: 1, added: 1, problems: 0 });
    const api: OpenApi = await bodyOf(await app.request(`${HERE}/openapi.json`));
    for (const { data } of told) {
      expect(checkSchema(data, { $ref: '#/components/schemas/KeepEvent' }, api.components.schemas)).toEqual([]);
    }
    const { items } = await bodyOf(await app.request(`${HERE}/api/timeline?party=Gromyko`));
    expect(items[0].evidence[0].words).toContain('Gromyko met Henry Kissinger');
    const again = await events(await app.request(`${HERE}/api/keep?source=bonn.txt`, bytes(STORY)));
    expect(again.at(-1)?.data).toMatchObject({ added: 0, unchanged: 1 });
  });

  test('a decision joins two, and taking it back parts them', async () => {
    const { app, served } = await fresh();
    const export_ = async () => {
      const { value } = await served.asking(async (record) => {
        const lines: string[] = [];
        for await (const line of record.exportLines()) if (!line.includes('"decision"')) lines.push(line);
        return lines;
      });
      return value;
    };
    const list = async () => (await bodyOf(await app.request(`${HERE}/api/proposals`))).items;
    const before = await export_();
    const [proposal] = await list();
    expect(proposal).toBeDefined();
    const decided = await app.request(
      `${HERE}/api/decide`,
      json({ proposal: proposal.id, kind: 'same', by: 'A. Editor' }),
    );
    expect(decided.status).toBe(200);
    const { id, ...rest } = await bodyOf(decided);
    const api: OpenApi = await bodyOf(await app.request(`${HERE}/openapi.json`));
    const schema = api.paths['/api/decide']?.post?.responses['200']?.content['application/json']?.schema ?? {};
    expect(checkSchema({ id, ...rest }, schema, api.components.schemas)).toEqual([]);
    expect((await list()).map((one: { id: string }) => one.id)).not.toContain(proposal.id);
    expect((await bodyOf(await app.request(`${HERE}/api/decisions`))).items[0]).toMatchObject({ decider: 'A. Editor' });
    expect((await app.request(`${HERE}/api/undo`, json({ id }))).status).toBe(200);
    expect((await list()).map((one: { id: string }) => one.id)).toContain(proposal.id);
    expect(await export_()).toEqual(before);
  });

  test.each([
    ['/api/decide', { proposal: 'd-0000000000000000', kind: 'same' }, 404],
    ['/api/decide', { proposal: 'd-1', kind: 'maybe' }, 400],
    ['/api/decide', null, 400],
    ['/api/undo', { id: 'd-0000000000000000' }, 404],
  ])('%s %j is refused', async (address, body, status) => {
    const { app } = await fresh({ isEmpty: true });
    expect((await app.request(HERE + address, json(body))).status).toBe(status);
  });

  test('sixty hostile reports are kept as words', async () => {
    expect(HOSTILE).toHaveLength(60);
    const { app } = await fresh({ isEmpty: true });
    const rows = HOSTILE.map(({ name, content }) => JSON.stringify({ id: name, text: content })).join('\n');
    const told = await events(await app.request(`${HERE}/api/keep?source=hostile.jsonl`, bytes(rows)));
    expect(told.at(-1)?.data.read).toBe(60);
    for (const address of ['/api/overview', '/api/timeline', '/api/statements', '/api/search?words=closer']) {
      const response = await app.request(HERE + address);
      expect(response.headers.get('content-type')).toContain('application/json');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
    }
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  }, 120_000);
});
