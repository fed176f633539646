// Ctrl-C: says what was done and ends with the exit code for it.
import process from 'node:process';

/** Listens for Ctrl-C until it is released. */
export interface InterruptWatch {
  /** Does work that holds the thread; while it does, no listener could run, so Ctrl-C ends the process at once. */
  during<Result>(work: () => Result): Result;
  release(): void;
}

/**
 * Calls `interrupted` at Ctrl-C (SIGINT).
 * @example const watch = watchInterrupt(() => process.exit(130));
 */
export function watchInterrupt(interrupted: () => void): InterruptWatch {
  process.on('SIGINT', interrupted);
  return {
    during(work) {
      process.off('SIGINT', interrupted);
      try {
        return work();
      } finally {
        process.on('SIGINT', interrupted);
      }
    },
    release: () => void process.off('SIGINT', interrupted),
  };
}
