// Problems of the file system, made from what the operating system said.
import { type Problem, problem } from '../base/problem.js';

/** An error of the operating system, such as `ENOENT`; errors of our own making have no such code. */
interface SystemError extends Error {
  readonly code: string;
}

function isSystemError(error: unknown): error is SystemError {
  // matches "ENOENT", "EACCES", "E2BIG"; not Node's own "ERR_INVALID_ARG_TYPE"
  return error instanceof Error && 'code' in error && /^E[A-Z0-9]+$/.test(String(error.code));
}

const absent: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR']);

/**
 * The problem that an error of the operating system is for the one who named the file.
 * @example fileProblem('a.txt', error).code // 'source/not-found' where the error is ENOENT
 * @throws the error itself where it does not come from the operating system: then it is our own bug
 */
export function fileProblem(source: string, error: unknown): Problem {
  if (!isSystemError(error)) throw error;
  if (absent.has(error.code)) return notFound(source);
  return notReadable(source, `"${error.message}"`, 'check that you may read it, and that it is a file or a folder');
}

function notFound(source: string): Problem {
  const parts = {
    what: `there is no ${JSON.stringify(source)}`,
    expected: 'a file, a folder or - for standard input',
    got: 'a name that leads nowhere',
    todo: 'check the spelling and the folder that you are in',
  };
  return problem('source/not-found', parts, { source });
}

/**
 * The problem of an input that is there and cannot be read.
 * @example notReadable('a', 'a folder that holds itself', 'remove the link').code // 'source/not-readable'
 */
export function notReadable(source: string, got: string, todo: string): Problem {
  const parts = { what: `${JSON.stringify(source)} cannot be read`, expected: 'a readable file or folder', got, todo };
  return problem('source/not-readable', parts, { source });
}
