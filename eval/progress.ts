// Progress of long evaluations and benchmarks on standard error: one line rewritten on a terminal, few lines elsewhere.

/** Where progress is shown: standard error, or a stand-in. */
export interface ProgressScreen {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

/** Counts work done. */
export interface Ticker {
  tick(done: number): void;
  end(): void;
}

const REDRAW_MS = 200;
const CLEAR_LINE = '\r\u001b[K';

/**
 * A ticker for a piece of work of known size. Off a terminal it writes its label once.
 * @example
 * const ticker = startTicker('ewt, raw', 25_094);
 * ticker.tick(1_200); // ewt, raw: 1200 of 25094 (4 %)
 * ticker.end();
 */
export function startTicker(label: string, total: number, screen: ProgressScreen = process.stderr): Ticker {
  if (screen.isTTY !== true) {
    screen.write(`${label} (${total})\n`);
    return { tick: () => undefined, end: () => undefined };
  }
  let done = 0;
  let drawn = 0;
  return {
    tick(more) {
      done += more;
      if (performance.now() - drawn < REDRAW_MS) return;
      drawn = performance.now();
      screen.write(`${CLEAR_LINE}${label}: ${done} of ${total} (${Math.floor((100 * done) / Math.max(1, total))} %)`);
    },
    end: () => screen.write(CLEAR_LINE),
  };
}

/**
 * Lets the event loop turn once, so that signals are heard during long work.
 * @example await breathe();
 */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
