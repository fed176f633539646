// Reading files into a record from a program: one document after another in this thread, kept in batches.
import type { Problem } from '../../base/problem.js';
import { type Staged, staged } from '../../base/staged.js';
import { readReport } from '../../pipeline.js';
import type { ReadDocument } from '../../reading.js';
import type { ReportOptions } from '../../report/make-report.js';
import { readInputs } from '../../source/read-inputs.js';
import type { WriteCount } from '../../store/record-store.js';
import { toolsFor } from './read-text.js';

/** What is known of all the files; all of it may be left out. */
export interface ReadFilesOptions extends ReportOptions {
  /** A model file; the one that ships with the package where it is left out. */
  readonly model?: string;
}

/** What became of the files. */
export interface KeptCount extends WriteCount {
  /** Documents and inputs of which no report came; the problems tell which. */
  readonly unread: number;
}

/** Reports that are written together. */
const BATCH = 50;

/**
 * Reads inputs and keeps what they hold.
 * @example (await readFilesInto(keep, ['samples'], {})).value.added // 30
 * @param keep writes a batch
 */
export async function readFilesInto(
  keep: (batch: readonly ReadDocument[]) => Promise<Staged<WriteCount>>,
  inputs: readonly string[],
  { model, ...given }: ReadFilesOptions,
): Promise<Staged<KeptCount>> {
  const tools = { ...toolsFor(model), given };
  const problems: Problem[] = [];
  let [count, batch]: [KeptCount, ReadDocument[]] = [{ added: 0, replaced: 0, unchanged: 0, unread: 0 }, []];
  const write = async () => {
    const done = batch.length === 0 ? null : await keep(batch);
    if (done === null) return;
    problems.push(...done.problems);
    count = plus(count, done.value);
    batch = [];
  };
  for await (const item of readInputs(inputs)) {
    const read = item.value === null ? null : readReport(item.value, tools, item.problems);
    problems.push(...(read?.problems ?? item.problems));
    if (read == null || read.value === null) count = { ...count, unread: count.unread + 1 };
    else batch.push(read.value);
    if (batch.length >= BATCH) await write();
  }
  await write();
  return staged(count, problems);
}

function plus(count: KeptCount, { added, replaced, unchanged }: WriteCount): KeptCount {
  return {
    added: count.added + added,
    replaced: count.replaced + replaced,
    unchanged: count.unchanged + unchanged,
    unread: count.unread,
  };
}
