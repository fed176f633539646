// What can go wrong with a record, told as problems; and the error that carries one out of broken machinery.
import { type Problem, type ProblemCode, type ProblemParts, problem } from '../base/problem.js';

/** Thrown where the machinery under the record fails: a full disk, a damaged file, a server that is gone. */
export class StoreFailure extends Error {
  readonly problem: Problem;

  constructor(what: Problem, cause?: unknown) {
    super(what.message, { cause });
    this.name = 'StoreFailure';
    this.problem = what;
  }
}

/** The codes of this room. */
export type StoreCode = Extract<ProblemCode, `store/${string}`>;

const PARTS: Readonly<Record<StoreCode, Omit<ProblemParts, 'got'>>> = {
  'store/not-opened': {
    what: 'the record cannot be opened',
    expected: 'a folder or file that can be written, or a server that answers',
    todo: 'check the name and who may write there, or name another place with --record',
  },
  'store/locked': {
    what: 'the record is being written by another process',
    expected: 'to be its only writer',
    todo: 'wait until the other one has finished; reading is possible meanwhile',
  },
  'store/newer-schema': {
    what: 'the record was made by a newer version of Dateline',
    expected: 'a schema that this version knows',
    todo: 'use the newer version; nothing was changed',
  },
  'store/damaged': {
    what: 'the file of the record is damaged or is no record',
    expected: 'a record that Dateline wrote',
    todo: 'restore a copy, or read the reports again into a new record; nothing was changed',
  },
  'store/full': {
    what: 'there is no room to write the record',
    expected: 'free space where the record lies',
    todo: 'make room and run the same command again: all that was written before is kept',
  },
  'store/failed': {
    what: 'the database under the record failed',
    expected: 'an answer',
    todo: 'run the same command again: all that was written before is kept',
  },
  'store/bad-reading': {
    what: 'this reading cannot be kept, which is a fault of Dateline',
    expected: 'ids that stand once and that lead somewhere',
    todo: 'tell us, with the report if you may; the other reports are kept',
  },
  'store/bad-cursor': {
    what: 'the place to go on from cannot be read',
    expected: 'the cursor of an earlier page of the same question',
    todo: 'ask from the beginning',
  },
};

/**
 * A problem of the record.
 * @example storeProblem('store/locked', 'a second writer', '.dateline').code // 'store/locked'
 */
export function storeProblem(code: StoreCode, got: string, source?: string): Problem {
  return problem(code, { ...PARTS[code], got }, source === undefined ? {} : { source });
}

/**
 * Whether an error is one that carries a problem of the record.
 * @example isStoreFailure(new StoreFailure(storeProblem('store/full', 'disk full'))) // true
 */
export function isStoreFailure(error: unknown): error is StoreFailure {
  return error instanceof StoreFailure;
}
