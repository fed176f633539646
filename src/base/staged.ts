// The result of a stage: its value, the problems met on the way, and the reasons for what was dropped, merged or guessed.
import type { Problem } from './problem.js';
import type { Span } from './span.js';

/** One reason: which rule did what to which words. */
export interface Reason {
  readonly rule: string;
  readonly why: string;
  readonly span?: Span;
}

/** What a stage gives back. A stage does no I/O, knows no clock, no randomness and no logger. */
export interface Staged<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
  readonly trace: readonly Reason[];
}

/**
 * A staged value without problems or reasons, or with those given.
 * @example staged(3) // { value: 3, problems: [], trace: [] }
 */
export function staged<T>(value: T, problems: readonly Problem[] = [], trace: readonly Reason[] = []): Staged<T> {
  return { value, problems, trace };
}
