// The API without a port: every route, held against the server's own OpenAPI document; errors in one shape.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { OpenApi } from '../../../src/face/http/openapi.js';
import type { Reading } from '../../../src/reading.js';
import { root } from '../../architecture/source-files.js';
import { hasModel } from '../run-dateline.js';
import { checkSchema } from './check-schema.js';
import { NO_READER, testApp, testReader } from './test-app.js';

const HERE = 'http://localhost';
const STORY =
  'Talks end in Geneva\n\nGENEVA, March 3, 1974 (Harbor News Agency) - Foreign Minister Andrei Gromyko met Henry ' +
  'Kissinger on Sunday. “We are closer,” Gromyko said. About 40 delegates had come, according to the Swiss government.\n';

const post = (body: string, type = 'text/plain'): RequestInit => ({
  method: 'POST',
  body,
  headers: { 'content-type': type },
});

/** The body of an answer. Its shape is checked by the tests that use it. */
const bodyOf = async (response: Response) => JSON.parse(await response.text());

let openApi: Promise<OpenApi> | undefined;

function document(): Promise<OpenApi> {
  openApi ??= Promise.resolve(testApp().request(`${HERE}/openapi.json`)).then(bodyOf);
  return openApi;
}

/** What is wrong with an answer by the server's own document. */
async function faults(response: Response, method: string, route: string): Promise<string[]> {
  const api = await document();
  const type = response.headers.get('content-type')?.split(';')[0] ?? '';
  const content = api.paths[route]?.[method]?.responses[String(response.status)]?.content[type];
  if (content?.schema === undefined) return [`${route}: ${response.status} ${type} is not in the document`];
  return checkSchema(await bodyOf(response), content.schema, api.components.schemas);
}

describe('without a reader', () => {
  test('health', async () => {
    const response = await testApp().request(`${HERE}/api/health`);
    expect(await bodyOf(response.clone())).toEqual({ status: 'ok', version: '0.0.0-test' });
    expect(await faults(response, 'get', '/api/health')).toEqual([]);
  });

  test.each([
    ['a missing address', '/api/nothing', {}, 404, 'http/not-found'],
    ['a missing file', '/nothing.js', {}, 404, 'http/not-found'],
    ['a path out of the page', '/..%2f..%2fpackage.json', {}, 404, 'http/not-found'],
    ['the wrong method', '/api/read', {}, 405, 'http/wrong-method'],
    ['a wrong parameter', '/api/read?date=tuesday', post('x'), 400, 'http/bad-request'],
    ['an unknown parameter', '/api/read?dat=1974', post('x'), 400, 'http/bad-request'],
    ['a body that is no JSON', '/api/read', post('{', 'application/json'), 400, 'http/bad-request'],
    ['JSON without a text', '/api/read', post('{"txt":"x"}', 'application/json'), 400, 'http/bad-request'],
    [
      'a wrong day in JSON',
      '/api/read',
      post('{"text":"x","date":"1974-02-30"}', 'application/json'),
      400,
      'http/bad-request',
    ],
    ['a picture', '/api/read', post('x', 'image/png'), 415, 'http/wrong-type'],
    ['an empty body', '/api/read', post(''), 422, 'source/empty'],
    ['a binary body', '/api/read', post('PK\u0003\u0004\u0000\u0000\u0000'), 422, 'source/binary'],
    ['a body that is too large', '/api/read', post('x'.repeat(2 * 1024 * 1024 + 1)), 413, 'http/too-large'],
    ['a worker that ends', '/api/read', post('Talks end.'), 500, 'run/worker-died'],
  ])('%s is told in the one shape', async (_name, address, init, status, code) => {
    const response = await testApp().request(HERE + address, init);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    const body = await bodyOf(response);
    const { components } = await document();
    expect(checkSchema(body, components.schemas.Problem ?? {}, components.schemas)).toEqual([]);
    expect(body).toMatchObject({ status, code });
    expect(response.status).toBe(status);
  });

  test('where too many wait, more are refused for now', async () => {
    const response = await testApp({ reader: { ...NO_READER, read: () => null } }).request(
      `${HERE}/api/read`,
      post('x y'),
    );
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
  });

  test('an answer that the asker has is not sent again', async () => {
    const first = await testApp().request(`${HERE}/openapi.json`);
    const etag = first.headers.get('etag') ?? '';
    const again = await testApp().request(`${HERE}/openapi.json`, { headers: { 'if-none-match': `W/${etag}` } });
    expect([etag.length, again.status, await again.text()]).toEqual([18, 304, '']);
  });

  test('answers are compressed where that is asked for', async () => {
    const response = await testApp().request(`${HERE}/openapi.json`, { headers: { 'accept-encoding': 'gzip' } });
    expect(response.headers.get('content-encoding')).toBe('gzip');
  });

  test('the page comes packed to whoever takes it so, and as the same bytes', async () => {
    const app = testApp();
    const [plain, packed, refused] = await Promise.all(
      ['identity', 'br, gzip;q=0.8', 'gzip;q=0'].map((accepted) => {
        return app.request(`${HERE}/reference.css`, { headers: { 'accept-encoding': accepted } });
      }),
    );
    if (plain === undefined || packed === undefined || refused === undefined) throw new Error('three were asked');
    expect([plain, packed, refused].map(({ headers }) => headers.get('content-encoding'))).toEqual([
      null,
      'gzip',
      null,
    ]);
    const bytes = Buffer.from(await plain.arrayBuffer());
    expect(gunzipSync(Buffer.from(await packed.arrayBuffer()))).toEqual(bytes);
    expect(bytes.length).toBeGreaterThan(1024);
  });

  test.each(['/api/health', '/reference', '/api/nothing', '/'])(
    '%s has the headers that keep it to itself',
    async (address) => {
      const { headers } = await testApp().request(HERE + address);
      expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*script-src 'self';/);
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe|https?:/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
    },
  );

  test('the reference tells every route and every schema, without a script', async () => {
    const page = await (await testApp().request(`${HERE}/reference`)).text();
    const { paths, components } = await document();
    for (const name of Object.keys(paths)) expect(page).toContain(`<code>${name}</code>`);
    for (const name of Object.keys(components.schemas)) expect(page).toContain(`id="schema-${name}"`);
    expect(page).not.toMatch(/<script|style=|\son\w+=/);
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.filter((id) => !page.includes(`id="${id}"`))).toEqual([]);
  });

  test('the document refers only to what it holds', async () => {
    const api = await document();
    const text = JSON.stringify(api);
    const referred = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name = '']) => name);
    expect(referred.length).toBeGreaterThan(10);
    expect(referred.filter((name) => !(name in api.components.schemas))).toEqual([]);
    expect(text).not.toMatch(/\$schema|\$id/);
  });
});

describe.skipIf(!hasModel)('with the reader', () => {
  const app = () => testApp({ reader: testReader() });

  test.each([
    ['text', '/api/read', post(STORY)],
    [
      'a page',
      '/api/read',
      post(`<html><body><article><p>${STORY}</p></article></body></html>`, 'text/html; charset=utf-8'),
    ],
    ['Markdown', '/api/read', post(`# ${STORY}`, 'text/markdown')],
    ['JSON', '/api/read', post(JSON.stringify({ text: STORY, outlet: 'Northern Courier' }), 'application/json')],
    ['with the reasons', '/api/read?why=1', post(STORY)],
  ])('reads %s as the document says', async (_name, address, init) => {
    const response = await app().request(HERE + address, init);
    expect(response.status).toBe(200);
    const reading: Reading = await bodyOf(response.clone());
    expect(reading.report.text).toContain('Gromyko met Henry Kissinger');
    expect(reading.statements.length).toBeGreaterThan(0);
    expect(await faults(response, 'post', '/api/read')).toEqual([]);
  });

  test('every sample is read as the document says', async () => {
    const list = await app().request(`${HERE}/api/samples`);
    expect(await faults(list.clone(), 'get', '/api/samples')).toEqual([]);
    const { samples }: { samples: { id: string; summary: { report: string } }[] } = await bodyOf(list);
    expect(samples.length).toBeGreaterThan(10);
    expect(new Set(samples.map(({ id }) => id)).size).toBe(samples.length);
    for (const { id, summary } of samples) {
      const sample = await app().request(`${HERE}/api/samples/${id}`);
      expect(await faults(sample.clone(), 'get', '/api/samples/{id}')).toEqual([]);
      const read = await app().request(`${HERE}/api/read?why=1`, post(await sample.text(), 'application/json'));
      expect(await faults(read.clone(), 'post', '/api/read')).toEqual([]);
      expect((await bodyOf(read)).report.id).toBe(summary.report);
    }
    // Every sample is read twice: on a busy machine that takes its time.
  }, 120_000);

  test('the same text is the same answer', async () => {
    const ask = async () => (await app().request(`${HERE}/api/read`, post(STORY))).headers.get('etag');
    expect(await ask()).toBe(await ask());
  });

  test('what the request says of the report is taken', async () => {
    const response = await app().request(`${HERE}/api/read?date=1974-03&outlet=The%20Post&source=mine`, post(STORY));
    expect((await bodyOf(response)).report).toMatchObject({
      source: 'mine',
      outlet: 'The Post',
      published: { earliest: '1974-03-01', latest: '1974-03-31', basis: 'given' },
    });
  });

  test('a day in a sample row, as its file writes it, is one that can be sent back', async () => {
    const sample = await app().request(`${HERE}/api/samples/grain-corridor-2022-2022-08-01`);
    expect(sample.status).toBe(200);
    expect((await app().request(`${HERE}/api/read`, post(await sample.text(), 'application/json'))).status).toBe(200);
  });

  test('a file of reports comes as events, problems in their place', async () => {
    const rows = `${JSON.stringify({ text: STORY, id: 'a' })}\n{"text":\n${JSON.stringify({ text: STORY, id: 'b' })}\n`;
    const init = post(rows, 'application/octet-stream');
    const response = await app().request(`${HERE}/api/read-stream?source=rows.jsonl`, init);
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    const events = (await response.text())
      .trim()
      .split('\n\n')
      .map((one) => one.split('\n'));
    expect(events.map(([name]) => name)).toEqual(['event: reading', 'event: problem', 'event: reading', 'event: end']);
    const api = await document();
    for (const [, data = ''] of events) {
      const body = JSON.parse(data.replace(/^data: /, ''));
      expect(checkSchema(body, api.components.schemas.ReadEvent ?? {}, api.components.schemas)).toEqual([]);
    }
    expect(JSON.parse(events[0]?.[1]?.slice(6) ?? '').summary.source).toBe('rows.jsonl#a');
  });

  test('bytes in another encoding are read as what they are', async () => {
    const body = Buffer.concat([
      Buffer.from('GENEVA (Agency) - Chancellor Kurt M'),
      Buffer.from([0xfc]),
      Buffer.from('ller met the envoys on Monday. '),
    ]);
    const response = await app().request(`${HERE}/api/read`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'text/plain' },
    });
    expect((await bodyOf(response)).report.text).toContain('Müller');
  });

  test('markup in a report stays words', async () => {
    const hostile = '“<script>alert(1)</script>” said Minister <img src=x onerror=alert(2)> on Monday.';
    const response = await app().request(
      `${HERE}/api/read`,
      post(JSON.stringify({ text: hostile, form: 'text' }), 'application/json'),
    );
    expect((await bodyOf(response)).report.text).toContain('<script>alert(1)</script>');
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
  });
});

test('the check of schemas finds what is wrong', () => {
  const schema = {
    type: 'object',
    properties: { a: { type: 'string' } },
    required: ['a'],
    additionalProperties: false,
  };
  expect(checkSchema({ a: 'x' }, schema, {})).toEqual([]);
  expect(checkSchema({ a: 1 }, schema, {})).toHaveLength(1);
  expect(checkSchema({}, schema, {})).toHaveLength(1);
  expect(checkSchema({ a: 'x', b: 1 }, schema, {})).toHaveLength(1);
  expect(checkSchema(3, { $ref: '#/components/schemas/Absent' }, {})).toHaveLength(1);
  expect(checkSchema(3, { surprising: true }, {})).toHaveLength(1);
});

test('every example of the client is in the registry', async () => {
  const client = readFileSync(path.join(root, 'web/src/client.ts'), 'utf8');
  const asked = [...client.matchAll(/[`'](\/api\/[\w-]+)/g)].map(([, address = '']) => address);
  expect(asked.length).toBeGreaterThan(2);
  const { paths } = await document();
  const known = Object.keys(paths).map((one) => one.replace(/\/\{\w+\}$/, ''));
  expect(asked.filter((address) => !known.includes(address))).toEqual([]);
});
