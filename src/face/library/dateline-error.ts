// What the library throws: that there is no model, no record or no text, with the problem that says what to do.
import type { Problem } from '../../base/problem.js';

/** Something could not be had at all. Its message is that of the first problem. */
export class DatelineError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ message }) => message)[0] ?? 'nothing came of it');
    this.name = 'DatelineError';
    this.problems = problems;
  }

  /** The code of the first problem, as docs/problems.md explains it. */
  get code(): string | null {
    return this.problems[0]?.code ?? null;
  }
}
