// The exit codes of the command line. The README and `--help` list them too, and a test compares.
import type { Problem, ProblemCode } from '../../base/problem.js';

/** What the exit code of `dateline` means. */
export const EXIT = { allRead: 0, someUnread: 1, wrongUse: 2, interrupted: 130 } as const;

/** The same in words, for `--help`. */
export const EXIT_CODES_HELP = `Exit codes:
  ${EXIT.allRead}    every input was read
  ${EXIT.someUnread}    some input had a problem that kept it from being read
  ${EXIT.wrongUse}    wrong use of the command line
  ${EXIT.interrupted}  interrupted`;

/** Problems of a report that was read all the same. docs/problems.md says so too, and a test compares. */
export const HARMLESS: readonly ProblemCode[] = [
  'source/encoding',
  'report/bad-date',
  'report/truncated',
  'report/deep-page',
  'report/lone-surrogate',
  'language/long-sentence',
  'mention/places-missing',
];

/**
 * Whether a problem kept its input from being read.
 * @example keepsUnread({ code: 'source/not-found', message: '…' }) // true
 */
export function keepsUnread({ code }: Problem): boolean {
  return !HARMLESS.includes(code);
}
