// Problems: what was wrong with an input, what was expected, and what to do; bad input is normal and never thrown.
import type { Span } from './span.js';

/** Every code that Dateline can report. Codes are never reused; docs/problems.md explains each. */
export type ProblemCode =
  | 'source/not-found'
  | 'source/not-readable'
  | 'source/binary'
  | 'source/encoding'
  | 'source/empty'
  | 'source/too-large'
  | 'source/bad-row'
  | 'source/bad-map'
  | 'report/no-text'
  | 'report/not-english'
  | 'report/bad-date'
  | 'report/truncated'
  | 'report/lone-surrogate'
  | 'report/deep-page'
  | 'language/model-missing'
  | 'language/model-corrupt'
  | 'language/model-version'
  | 'language/long-sentence'
  | 'mention/places-missing'
  | 'store/not-opened'
  | 'store/locked'
  | 'store/newer-schema'
  | 'store/damaged'
  | 'store/full'
  | 'store/failed'
  | 'store/bad-reading'
  | 'store/bad-cursor'
  | 'query/unknown-name'
  | 'query/unknown-id'
  | 'query/bad-question'
  | 'run/reading-failed'
  | 'run/worker-died'
  | 'run/not-in-record'
  | 'run/no-decision'
  | 'cli/bad-option'
  | 'cli/not-written'
  | 'http/not-listening'
  | 'http/not-found'
  | 'http/wrong-method'
  | 'http/bad-request'
  | 'http/wrong-type'
  | 'http/too-large'
  | 'http/refused'
  | 'http/no-token'
  | 'http/busy'
  | 'http/failed';

/** One thing wrong with an input, told so that the reader can act on it. */
export interface Problem {
  readonly code: ProblemCode;
  /** One sentence: what is wrong, what was expected, what came, and what to do. */
  readonly message: string;
  /** Which input it is about, where that is known. */
  readonly source?: string;
  /** Where in the report's text, where that is known. */
  readonly span?: Span;
}

/** The parts of a problem's message, joined in one fixed order so that all problems read alike. */
export interface ProblemParts {
  readonly what: string;
  readonly expected: string;
  readonly got: string;
  readonly todo: string;
}

/**
 * A problem from its parts.
 * @example
 * problem('report/bad-date', { what: 'the day of the report cannot be read', expected: 'a day as 2022-07-19',
 *   got: '"yesterday"', todo: 'give --date YYYY-MM-DD' }).message
 * // 'the day of the report cannot be read: expected a day as 2022-07-19, got "yesterday"; give --date YYYY-MM-DD'
 */
export function problem(
  code: ProblemCode,
  parts: ProblemParts,
  where: { readonly source?: string; readonly span?: Span } = {},
): Problem {
  const message = `${parts.what}: expected ${parts.expected}, got ${parts.got}; ${parts.todo}`;
  return { code, message, ...where };
}
