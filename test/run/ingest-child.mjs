// A process that ingests inputs with the stand-in reader until it is done or killed: `ingest-child.mjs RECORD WORKERS INPUT...`.
import { ingest } from '../../dist/run/ingest.js';
import { ingestItems } from '../../dist/run/ingest-items.js';
import { settlingKeeper } from '../../dist/run/record-keepers.js';
import { openRecord } from '../../dist/store/open-record.js';
import { passOn } from './pass-on.mjs';

const [name, workers, ...inputs] = process.argv.slice(2);
const { value: record, problems } = await openRecord(name, 'write');
if (record === null) throw new Error(problems[0].message);
process.stdout.write('open\n');
const known = async (input) => (await record.find('ingest', { where: [{ column: 'input', equals: input }] })).items[0];
const reader = { name: 'test', given: {}, fields: undefined };
const look = {
  reader,
  read: {},
  known: async (input) => (await known(input)) ?? null,
  isForced: false,
  isShown: false,
};
const script = new URL('./pass-worker.mjs', import.meta.url);
const hands = { workers: Number(workers), serve: passOn, script, workerData: null };
const tell = { problems: (met) => process.stderr.write(`${JSON.stringify(met)}\n`), read() {}, unchanged() {} };
await ingest(ingestItems(inputs, look), hands, {
  record,
  keeper: settlingKeeper,
  now: () => new Date().toISOString(),
  stop: new AbortController().signal,
  isUnread: () => true,
  tell,
  batch: { reports: 10, ms: 200 },
});
await record.close();
