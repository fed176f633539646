// A process that writes batches of readings into a record until it is done or killed: `write-child.mjs RECORD BATCHES`.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { openRecord } from '../../dist/store/open-record.js';

const [name, batches] = process.argv.slice(2);
const { value: record, problems } = await openRecord(name, 'write');
if (record === null) throw new Error(problems[0].message);
process.stdout.write('open\n');
const { items } = await record.find('ingest', { limit: 100_000 });
const done = new Set(items.map(({ input }) => input));
let number = 0;
for await (const line of createInterface({ input: createReadStream(batches) })) {
  const input = `batch-${number}`;
  number += 1;
  if (done.has(input)) continue;
  const batch = JSON.parse(line);
  const entry = { input, bytes: line.length, contentHash: '', reader: 'test', state: 'done', reports: batch.length };
  await record.writeReports(batch, { at: `${Date.now()}`, log: [entry] });
}
await record.close();
