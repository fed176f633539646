// The server at a port, as an attacker asks it: names of hosts, paths, bodies, types, origins; and answers that break off.
import net from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../../src/face/http/app.js';
import { type Listening, listen } from '../../../src/face/http/listen.js';
import { serveOpenRecord } from '../../../src/run/served-record.js';
import type { RecordStore } from '../../../src/store/record-store.js';
import { NO_READER, testApp } from './test-app.js';

async function open(app: App): Promise<Listening> {
  const { value } = await listen(app, { host: '127.0.0.1', port: 0 });
  if (value === null) throw new Error('no port could be had');
  return value;
}

/** What the server sends back for these bytes, until it closes. */
function send(port: number, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = net.connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (piece) => {
      answer += piece;
    });
    socket.on('error', () => resolve(answer));
    socket.on('close', () => resolve(answer));
  });
}

const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 0);

describe('bytes of all sorts', () => {
  let server: Listening;
  beforeAll(async () => {
    server = await open(testApp({ reader: { ...NO_READER, read: async () => ({ kind: 'died', why: 'a test' }) } }));
  });
  afterAll(() => server.close());

  const get = (path: string, headers: Readonly<Record<string, string>> = {}) => {
    const all = { Host: 'localhost', Connection: 'close', ...headers };
    return `GET ${path} HTTP/1.1\r\n${Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`; // biome-ignore format: one line
  };
  const post = (path: string, body: string, headers: Readonly<Record<string, string>> = {}) =>
    get(path, { 'Content-Length': `${Buffer.byteLength(body)}`, ...headers }).replace('GET', 'POST') + body;
  const JSON_TYPE = { 'Content-Type': 'application/json' };
  const BYTES = { 'Content-Type': 'application/octet-stream' };

  test.each([
    ['its own name', get('/api/health'), 200],
    ['no host', 'GET /api/health HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
    ['another host', get('/api/health', { Host: 'attacker.example' }), 403],
    ['a host with a user before it', get('/api/health', { Host: 'attacker.example@localhost' }), 400],
    ['a host with a path behind it', get('/api/health', { Host: 'localhost/attacker' }), 400],
    ['a host that is no name', get('/api/health', { Host: 'local host' }), 400],
    ['a host with a dot at its end', get('/api/health', { Host: 'localhost.' }), 403],
    ['two hosts', get('/api/health').replace('\r\n\r\n', '\r\nHost: attacker.example\r\n\r\n'), 403],
    ['another host in the line', get('http://localhost/api/health', { Host: 'attacker.example' }), 403],
    ['a page of another site', get('/api/health', { Origin: 'http://attacker.example' }), 403],
    ['a page at another port', get('/api/health', { 'Sec-Fetch-Site': 'same-site' }), 403],
    ['no path', 'OPTIONS * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n', 400],
    ['a path out of the page', get('/assets/..%2f..%2fpackage.json'), 404],
    ['a path with a zero', get('/index.html%00.js'), 404],
    ['a path that is badly written', get('/api/show/%E0%A4%A'), 404],
    ['a name of every object', get('/api/samples/__proto__'), 404],
    ['a very long line', get(`/api/things?name=${'a'.repeat(40_000)}`), 431],
    ['a very long header', get('/api/health', { 'X-Long': 'a'.repeat(40_000) }), 431],
    ['text where JSON is taken', post('/api/undo', '{"id":"d-1"}', { 'Content-Type': 'text/plain' }), 415],
    ['a form', post('/api/decide', 'kind=same', { 'Content-Type': 'application/x-www-form-urlencoded' }), 415],
    ['no type where bytes are taken', post('/api/keep?source=a.txt', 'Talks end.'), 415],
    ['a type that every object has', post('/api/read', 'Talks end.', { 'Content-Type': 'constructor' }), 415],
    ['a packed body', post('/api/read', 'Talks end.', { 'Content-Encoding': 'gzip' }), 415],
    ['a packed file', post('/api/keep?source=a.txt', 'Talks end.', { ...BYTES, 'Content-Encoding': 'br' }), 415],
    ['lists in lists', post('/api/decide', '['.repeat(200_000) + ']'.repeat(200_000), JSON_TYPE), 400],
    ['a body that says it is too long', post('/api/read', 'x', { 'Content-Length': '99999999' }), 413],
    ['a length and pieces', post('/api/read', '0\r\n\r\n', { 'Transfer-Encoding': 'chunked' }), 400],
  ])('%s', async (_name, bytes, status) => expect(statusOf(await send(server.port, bytes))).toBe(status));

  test('it is up after all of them', async () => {
    expect((await fetch(`http://127.0.0.1:${server.port}/api/health`)).status).toBe(200);
  });
});

test('the token does not send anybody to another host', async () => {
  const server = await open(testApp({ guard: { hosts: ['localhost'], token: 'secret' } }));
  const line = 'GET //attacker.example/x?token=secret HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n';
  expect(await send(server.port, line)).toMatch(/^HTTP\/1\.1 303[\s\S]*\r\nlocation: \/attacker\.example\/x\r\n/i);
  await server.close();
});

describe('an export that breaks off', () => {
  const breaking = (after: number) => {
    const exportLines = async function* () {
      for (let line = 0; line < after; line += 1) yield 'x'.repeat(1000);
      throw new Error('the disk is gone');
    };
    return testApp({ record: serveOpenRecord({ exportLines } as unknown as RecordStore) }); // proof: nothing else is asked
  };

  test('is no whole file, and the server goes on', async () => {
    const server = await open(breaking(500));
    const url = `http://127.0.0.1:${server.port}`;
    const response = await fetch(`${url}/api/export/jsonl`);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
    expect((await fetch(`${url}/api/health`)).status).toBe(200);
    await server.close();
  });

  test('others are answered while one is written', async () => {
    const exportLines = async function* () {
      for (let line = 0; line < 60; line += 1) {
        // Nothing here waits for anything, as with a database that is read in this thread.
        for (const until = performance.now() + 5; performance.now() < until; );
        yield 'x';
      }
    };
    const app = testApp({ record: serveOpenRecord({ exportLines } as unknown as RecordStore) }); // proof: as above
    const order: string[] = [];
    const exported = app
      .request('http://localhost/api/export/jsonl')
      .then((response) => response.text())
      .then(() => order.push('export'));
    const asked = new Promise((resolve) => setTimeout(resolve, 1)).then(() => order.push('others'));
    await Promise.all([exported, asked]);
    expect(order).toEqual(['others', 'export']);
  });

  test('at its beginning is a failure as any other', async () => {
    const response = await breaking(0).request('http://localhost/api/export/jsonl');
    expect([response.status, JSON.parse(await response.text()).code]).toEqual([500, 'http/failed']);
  });
});
