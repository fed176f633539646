// `node scripts/score-reports.mjs SHARED`: reads the reference reports with their days given, and has their own scorer judge.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fail, root, run } from './project.mjs';

/** What must hold, as shares of one; the rest is printed. */
const LEAST = {
  'times.recall': 1,
  'figures.recall': 1,
  'offices.recall': 1,
  'spans.valid': 1,
  'statements.recall': 0.97,
  'statements.precision': 0.9,
  'statements.exact': 0.9,
  'statements.speaker': 0.97,
  'statements.via': 1,
  'statements.addressee': 1,
};

const [shared] = process.argv.slice(2);
if (shared === undefined) fail('usage: node scripts/score-reports.mjs SHARED');
const reference = path.join(shared, 'reports/reference.json');
const folder = mkdtempSync(path.join(tmpdir(), 'dateline-'));
try {
  const readings = path.join(folder, 'readings.jsonl');
  writeFileSync(readings, JSON.parse(readFileSync(reference, 'utf8')).reports.map(read).join(''));
  const least = Object.entries(LEAST).map(([name, share]) => `${name}=${share}`);
  run(process.execPath, [path.join(shared, 'score/score-reading.mjs'), reference, readings, '--min', least.join()]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** One reading as a line of JSON. */
function read({ file, date }) {
  const words = ['read', '--json', '--date', date.given, path.join(shared, 'reports', file)];
  const ran = spawnSync(process.execPath, [path.join(root, 'bin/dateline.js'), ...words], { encoding: 'utf8' });
  if (ran.status !== 0) fail(`${file}: ${ran.stderr}`);
  return ran.stdout;
}
