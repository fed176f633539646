// Progress: how much has been read, how fast and how long it will take, on one line of a terminal that is rewritten in place.

/** Where progress is written: standard error, or a stand-in. */
export interface ProgressScreen {
  write(text: string): unknown;
}

/** The counts so far. */
export interface Progress {
  /** Counts one report of so many words, and of so many bytes of the input. */
  add(words: number, bytes?: number): void;
  /** Counts bytes of the input that need not be read. */
  pass(bytes: number): void;
  /** Says how many bytes the input has in all, from which the time left follows. */
  expect(bytes: number): void;
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
  let [reports, words, read, passed, all] = [0, 0, 0, 0, 0];
  let drawn = Number.NEGATIVE_INFINITY;
  let isOnScreen = false;
  const summary = () => countLine(reports, words, clock() - started);
  const left = () => timeLeft(all - passed - read, read, clock() - started);
  const clear = () => {
    if (isOnScreen) screen.write(CLEAR_LINE);
    isOnScreen = false;
  };
  return {
    summary,
    clear,
    pass(bytes) {
      passed += bytes;
    },
    expect(bytes) {
      all = bytes;
    },
    add(more, bytes = 0) {
      reports += 1;
      words += more;
      read += bytes;
      if (!isShown || clock() - drawn < REDRAW_MS) return;
      screen.write(CLEAR_LINE + summary() + left());
      drawn = clock();
      isOnScreen = true;
    },
    finish() {
      clear();
      if (isShown && reports > 1) screen.write(`${summary()}\n`);
    },
  };
}

/** Made when first asked for, since making it takes longer than reading a short report. */
let grouping: Intl.NumberFormat | null = null;

function grouped(value: number): string {
  grouping ??= new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
  return grouping.format(value);
}

function countLine(reports: number, words: number, elapsedMs: number): string {
  const speed = elapsedMs > 0 ? `, ${grouped((words * 1000) / elapsedMs)} words/s` : '';
  return `${grouped(reports)} ${reports === 1 ? 'report' : 'reports'}, ${grouped(words)} words${speed}`;
}

/** Waiting is told in minutes from here on. */
const LONG_WAIT_S = 90;

/** `, about 40 s left`; nothing where the end is not known, or the beginning says too little. */
function timeLeft(bytesLeft: number, bytesRead: number, elapsedMs: number): string {
  if (bytesLeft <= 0 || bytesRead === 0 || elapsedMs < 1_000) return '';
  const seconds = Math.ceil((bytesLeft * elapsedMs) / bytesRead / 1_000);
  const wait = seconds < LONG_WAIT_S ? `${seconds} s` : `${grouped(Math.ceil(seconds / 60))} min`;
  return `, about ${wait} left`;
}
