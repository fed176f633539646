// Reading many inputs: the order, the problems, and when workers are started.
import { describe, expect, test } from 'vitest';
import { problem } from '../../src/base/problem.js';
import { staged } from '../../src/base/staged.js';
import { type ItemOutcome, type ReadJob, readAll } from '../../src/run/read-all.js';
import type { RawDocument } from '../../src/source/raw-document.js';
import { type SourceItem, withoutDocument } from '../../src/source/source-item.js';

const script = new URL('./read-test-worker.mjs', import.meta.url);
const missing = problem(
  'source/not-found',
  { what: 'no file', expected: 'one', got: 'none', todo: 'check' },
  { source: 'x' },
);

function documentOf(content: string): RawDocument {
  return { source: content, form: 'text', content, given: {} };
}

async function* itemsOf(contents: readonly (string | null)[]): AsyncGenerator<SourceItem> {
  for (const content of contents) yield content === null ? withoutDocument(missing) : staged(documentOf(content));
}

/** In this thread a job gives `here:…`, in a worker `worker:…`. */
async function readings(contents: readonly (string | null)[], workers: number): Promise<ItemOutcome<string>[]> {
  const serve = (job: ReadJob) => `here:${job.document.content}`;
  const all: ItemOutcome<string>[] = [];
  const hands = { workers, serve, script, workerData: null };
  for await (const outcome of readAll(itemsOf(contents), hands)) all.push(outcome);
  return all;
}

const read = (result: string): ItemOutcome<string> => ({ kind: 'read', result });

describe('readAll', () => {
  test.each([
    ['one document', ['a'], 4],
    ['one worker', ['a', 'b', 'c'], 1],
    ['one document among problems', [null, 'a', null], 4],
    ['nothing', [], 4],
  ])('starts no worker for %s', async (_name, contents, workers) => {
    const expected = contents.map((content) =>
      content === null ? { kind: 'unread', problems: [missing] } : read(`here:${content}`),
    );
    expect(await readings(contents, workers)).toEqual(expected);
  });

  test('reads many documents in workers, in order, problems in their place', async () => {
    const contents = Array.from({ length: 50 }, (_, index) => (index % 7 === 3 ? null : `d${index}`));
    const expected = contents.map((content) =>
      content === null ? { kind: 'unread', problems: [missing] } : read(`worker:${content}`),
    );
    expect(await readings(contents, 3)).toEqual(expected);
  });

  test('a worker that dies is a problem of its document', async () => {
    const outcomes = await readings(['a', 'die', 'b'], 2);
    expect(outcomes[0]).toEqual(read('worker:a'));
    expect(outcomes[2]).toEqual(read('worker:b'));
    expect(outcomes[1]).toMatchObject({ kind: 'unread', problems: [{ code: 'run/worker-died', source: 'die' }] });
  });

  test('a taker that stops ends the workers', async () => {
    const hands = { workers: 2, serve: () => '', script, workerData: null };
    for await (const outcome of readAll(itemsOf(['a', 'b', 'c', 'd']), hands)) {
      expect(outcome).toEqual(read('worker:a'));
      break;
    }
  });
});
