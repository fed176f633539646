// Reading into the record: documents dealt out to workers, what comes of them written in batches by one writer.
import type { Problem } from '../base/problem.js';
import type { RecordStore, WrittenReport } from '../store/record-store.js';
import { entryOf, IngestBatch, type RecordKeeper } from './ingest-batch.js';
import type { IngestItem, IngestStep, RowFile } from './ingest-items.js';
import { nextOrStop } from './next-or-stop.js';
import { type ItemOutcome, type ReadingHands, readEach } from './read-all.js';

/** What a worker gives of a document: strings pass between threads far more cheaply than the records they show. */
export interface KeepableReading {
  /** A `WrittenReport` as JSON; empty where there is none. */
  readonly written: string;
  readonly problems: readonly Problem[];
  readonly words: number;
}

/** What became of the inputs. */
export interface IngestCount {
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
  readonly gone: number;
  readonly copies: number;
  /** Documents and inputs of which no report came. */
  readonly unread: number;
  /** Whether it was stopped before the end. */
  readonly isStopped: boolean;
}

/** What an ingest needs and whom it tells. */
export interface IngestShell<Result> {
  readonly record: RecordStore;
  readonly keeper: RecordKeeper;
  /** ISO 8601. */
  readonly now: () => string;
  /** Finishes the batch in hand and ends. */
  readonly stop: AbortSignal;
  /** Whether a problem kept its input from being read. */
  readonly isUnread: (problem: Problem) => boolean;
  readonly tell: IngestTeller<Result>;
  readonly batch?: BatchLimits;
}

/** Where an ingest tells how far it is. */
export interface IngestTeller<Result> {
  problems(problems: readonly Problem[]): void;
  /** A document was read. */
  read(result: Result, bytes: number): void | Promise<void>;
  /** So many reports need not be read again. */
  unchanged(reports: number, bytes: number): void;
}

/** A batch is written when it holds so many reports, or so many milliseconds after the first of them. */
export interface BatchLimits {
  readonly reports: number;
  readonly ms: number;
}

const BATCH: BatchLimits = { reports: 50, ms: 2_000 };

const NOTHING = { added: 0, replaced: 0, unchanged: 0, gone: 0, copies: 0, unread: 0 };

/**
 * Reads items and keeps what comes of them. What was written before a failure of the record stays written, and the
 * record knows what is done, so that the same call goes on where it ended.
 * @example await ingest(ingestItems(['reports'], look), hands, shell) // { added: 23, … }
 * @throws StoreFailure where the record cannot be written
 */
export async function ingest<Result extends KeepableReading>(
  items: AsyncIterable<IngestItem>,
  hands: ReadingHands<Result>,
  shell: IngestShell<Result>,
): Promise<IngestCount> {
  const each = readEach(items, hands);
  const work = new IngestWork(shell);
  let isStopped = false;
  try {
    for (let next = each.next(); ; ) {
      const waited = await nextOrStop(next, work.msLeft(), shell.stop);
      if (waited.kind === 'late') await work.write();
      isStopped = waited.kind === 'stopped';
      if (isStopped || (waited.kind === 'came' && waited.value.done === true)) break;
      if (waited.kind !== 'came' || waited.value.done === true) continue;
      await work.take(waited.value.value.item, waited.value.value.outcome);
      next = each.next();
    }
    await work.write();
  } finally {
    // Not awaited: what is under way would hold up the end.
    each.return(undefined).catch(() => undefined);
  }
  return { ...work.count(), isStopped };
}

/** The work of one ingest: the batch in hand, and the counts so far. */
class IngestWork<Result extends KeepableReading> {
  readonly #shell: IngestShell<Result>;
  readonly #limits: BatchLimits;
  #batch = new IngestBatch();
  #begun: number | null = null;
  /** The file of rows that is going by, and how many reports came of it. */
  #file: RowFile | null = null;
  #reports = 0;
  #count: Omit<IngestCount, 'isStopped'> = NOTHING;

  constructor(shell: IngestShell<Result>) {
    this.#shell = shell;
    this.#limits = shell.batch ?? BATCH;
  }

  /** Milliseconds until the batch in hand must be written. */
  msLeft(): number {
    return this.#limits.ms - (this.#begun === null ? 0 : performance.now() - this.#begun);
  }

  count(): Omit<IngestCount, 'isStopped'> {
    const { added, gone, replaced } = this.#count;
    // A changed text has another id: the old report goes, and the new one is in its place.
    const exchanged = Math.min(added, gone);
    return { ...this.#count, added: added - exchanged, gone: gone - exchanged, replaced: replaced + exchanged };
  }

  async take({ step }: IngestItem, outcome: ItemOutcome<Result>): Promise<void> {
    const { problems } = outcome.kind === 'read' ? outcome.result : outcome;
    const isUnread = problems.some(this.#shell.isUnread);
    if (problems.length > 0) this.#shell.tell.problems(problems);
    if (isUnread) this.#add({ unread: 1 });
    await this.#takeStep(step, outcome, isUnread);
    if (this.#batch.size >= this.#limits.reports || this.msLeft() <= 0) await this.write();
  }

  async #takeStep(step: IngestStep, outcome: ItemOutcome<Result>, isUnread: boolean): Promise<void> {
    if (step.kind === 'unchanged') {
      this.#openFile(step.file);
      this.#reports += step.reports;
      this.#add({ unchanged: step.reports });
      this.#shell.tell.unchanged(step.reports, step.bytes);
    } else if (step.kind === 'problem') {
      if (isUnread && step.file !== null) step.file.isWhole = false;
    } else if (step.kind === 'fileEnd') {
      this.#batch.endFile(step.file, this.#reports);
      this.#file = null;
    } else if (step.kind === 'document') {
      const result = outcome.kind === 'read' ? outcome.result : null;
      this.#begun ??= performance.now();
      this.#openFile(step.file);
      if ((result === null || isUnread) && step.file !== null) step.file.hasFailed = true;
      this.#batch.add(writtenOf(result), step, isUnread);
      this.#reports += result === null || result.written === '' ? 0 : 1;
      if (result !== null) await this.#shell.tell.read(result, step.mark.bytes);
    }
  }

  /** From the first row on the record knows that a file is being read. */
  #openFile(file: RowFile | null): void {
    if (file === this.#file) return;
    this.#file = file;
    this.#reports = 0;
    if (file === null || file.mark.contentHash === '') return;
    this.#batch.log({ ...entryOf(file.mark, file.reader), state: 'reading', reports: 0 });
  }

  async write(): Promise<void> {
    const batch = this.#batch;
    this.#begun = null;
    if (batch.isEmpty) return;
    this.#batch = new IngestBatch();
    const { record, keeper, now } = this.#shell;
    const { problems, ...count } = await batch.write(record, keeper, now());
    if (problems.length > 0) this.#shell.tell.problems(problems);
    this.#add({ ...count, unread: problems.length });
  }

  #add(more: Partial<Omit<IngestCount, 'isStopped'>>): void {
    const sum = (key: keyof typeof NOTHING) => this.#count[key] + (more[key] ?? 0);
    const [added, replaced, unchanged] = [sum('added'), sum('replaced'), sum('unchanged')];
    this.#count = { added, replaced, unchanged, gone: sum('gone'), copies: sum('copies'), unread: sum('unread') };
  }
}

function writtenOf(result: KeepableReading | null): WrittenReport | null {
  if (result === null || result.written === '') return null;
  return JSON.parse(result.written) as WrittenReport; // proof: the worker wrote it from one
}
