// Progress: how much has been read and how fast, on one line of a terminal that is rewritten in place.

/** Where progress is written: standard error, or a stand-in. */
export interface ProgressScreen {
  write(text: string): unknown;
}

/** The counts so far. */
export interface Progress {
  /** Counts one report of so many words. */
  add(words: number): void;
  /** Takes the line off the screen, so that other lines can be written; the next `add` brings it back. */
  clear(): void;
  /** Leaves the last counts on the screen, where there was more than one report. */
  finish(): void;
  /** The counts in words: `12 reports, 4,567 words, 9,134 words/s`. */
  summary(): string;
}

const REDRAW_MS = 100;
const CLEAR_LINE = '\r\u001b[K';

/**
 * Progress on one line of a terminal; where it is not shown it only counts.
 * @example
 * const progress = startProgress(process.stderr, true, () => performance.now());
 * progress.add(412); // the line reads '1 report, 412 words, 8,240 words/s'
 * @param clock milliseconds
 */
export function startProgress(screen: ProgressScreen, isShown: boolean, clock: () => number): Progress {
  const started = clock();
  let [reports, words] = [0, 0];
  let drawn = Number.NEGATIVE_INFINITY;
  let isOnScreen = false;
  const summary = () => countLine(reports, words, clock() - started);
  const clear = () => {
    if (isOnScreen) screen.write(CLEAR_LINE);
    isOnScreen = false;
  };
  return {
    summary,
    clear,
    add(more) {
      reports += 1;
      words += more;
      if (!isShown || clock() - drawn < REDRAW_MS) return;
      screen.write(CLEAR_LINE + summary());
      drawn = clock();
      isOnScreen = true;
    },
    finish() {
      clear();
      if (isShown && reports > 1) screen.write(`${summary()}\n`);
    },
  };
}

const grouped = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

function countLine(reports: number, words: number, elapsedMs: number): string {
  const speed = elapsedMs > 0 ? `, ${grouped.format((words * 1000) / elapsedMs)} words/s` : '';
  return `${grouped.format(reports)} ${reports === 1 ? 'report' : 'reports'}, ${grouped.format(words)} words${speed}`;
}
