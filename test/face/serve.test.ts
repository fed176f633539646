// `dateline serve` as a process: where it is, that it reads in its workers, how it ends, what it refuses.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { root } from '../architecture/source-files.js';
import { hasModel, runDateline } from './run-dateline.js';

// Each test starts a process that loads the model; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

let child: ChildProcess | undefined;
afterEach(() => child?.kill('SIGKILL'));

/** Starts a server on a free port, and gives the address that it prints. */
async function serve(...args: readonly string[]): Promise<URL> {
  const all = [path.join(root, 'bin/dateline.js'), 'serve', '--port', '0', ...args];
  const started = spawn(process.execPath, all, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
  child = started;
  let told = '';
  for await (const piece of started.stderr) {
    told += piece;
    const [url] = /http:\/\/\S+/.exec(told) ?? [];
    if (url !== undefined) return new URL(url);
  }
  throw new Error(`the server ended: ${told}`);
}

describe.skipIf(!hasModel)('dateline serve', () => {
  test('answers, reads in a worker while it answers, and ends at Ctrl-C', async () => {
    const url = await serve();
    expect(url.hostname).toBe('127.0.0.1');
    const body = 'The ministers met in Geneva on Tuesday. “We agree,” Foreign Minister Ito said. '.repeat(400);
    let isRead = false;
    const reading = fetch(new URL('/api/read', url), { method: 'POST', body }).then(async (response) => {
      isRead = true;
      return JSON.parse(await response.text());
    });
    expect((await fetch(new URL('/api/health', url))).status).toBe(200);
    expect(isRead).toBe(false);
    expect((await reading).statements.length).toBeGreaterThan(100);
    child?.kill('SIGINT');
    expect(await once(child ?? process, 'exit')).toEqual([0, null]);
  });

  test('where other machines can reach it, it asks for the token that it printed', async () => {
    const url = await serve('--host', '0.0.0.0');
    expect(url.searchParams.get('token')).toMatch(/^[\w-]{24}$/);
    const health = `http://127.0.0.1:${url.port}/api/health`;
    const headers = { authorization: `Bearer ${url.searchParams.get('token')}` };
    expect((await fetch(health)).status).toBe(401);
    expect((await fetch(health, { headers })).status).toBe(200);
  });

  test('a port that is taken is told', async () => {
    const { port } = await serve();
    const { code, stderr } = await runDateline(['serve', '--port', port]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^problem http\/not-listening: .*another program.*--port\n$/);
  });
});

test.each(['70000', '-1', 'http'])('a port that is none is wrong use: %s', async (port) => {
  const { code, stderr } = await runDateline(['serve', `--port=${port}`]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^problem cli\/bad-option: .*0 to 65535/);
});
