// `dateline relate`: marked pairs in, codes out; a bad line is told and the others are coded.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { hasModel, runDateline } from './run-dateline.js';

vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(path.join(tmpdir(), 'dateline-'));
const file = path.join(folder, 'pairs.jsonl');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!hasModel)('dateline relate', () => {
  test('codes each line, and tells which line is no pair', async () => {
    const rows = [
      { id: '1', text: 'Norway accused Denmark of spying.', source: 'Norway', target: 'Denmark' },
      { id: 2, text: 'The army shelled the port.', source: 'The army', target: null },
    ];
    const lines = rows.map((row) => JSON.stringify(row));
    writeFileSync(file, [lines[0], '{"id": "broken"}', '', lines[1], ''].join('\n'));
    const { code, stdout, stderr } = await runDateline(['relate', file]);
    const coded = stdout.trimEnd().split('\n').map((line) => JSON.parse(line)); // biome-ignore format: one line
    expect(coded).toMatchObject([
      { id: '1', type: 'ACCUSE', factuality: 'happened' },
      { id: '2', type: 'ASSAULT', factuality: 'happened' },
    ]);
    expect(code).toBe(1);
    expect(stderr).toContain('problem source/bad-row');
    expect(stderr).toContain('line 2');
  });

  test('a file that is not there is a problem', async () => {
    const { code, stderr } = await runDateline(['relate', path.join(folder, 'absent.jsonl')]);
    expect(code).toBe(1);
    expect(stderr).toContain('problem source/not-readable');
  });
});
