// The line of progress: on a terminal only, not too often, gone when asked.
import { describe, expect, test } from 'vitest';
import { startProgress } from '../../src/run/progress.js';

function watched(isShown: boolean) {
  const written: string[] = [];
  const clock = { now: 0 };
  const progress = startProgress({ write: (text: string) => written.push(text) }, isShown, () => clock.now);
  return { progress, written, clock };
}

describe('progress', () => {
  test('shows counts and speed on a terminal', () => {
    const { progress, written, clock } = watched(true);
    clock.now = 500;
    progress.add(1234);
    expect(written).toEqual(['\r\u001b[K1 report, 1,234 words, 2,468 words/s']);
  });

  test('tells the time left where it knows the whole', () => {
    const { progress, written, clock } = watched(true);
    progress.expect(10_000);
    progress.pass(4_000);
    clock.now = 2_000;
    progress.add(100, 1_000);
    clock.now = 4_000;
    progress.add(100, 4_900);
    clock.now = 6_000;
    progress.add(100, 100);
    expect(written.map((line) => line.slice(line.indexOf('words/s') + 'words/s'.length))).toEqual([
      ', about 10 s left',
      ', about 1 s left',
      '',
    ]);
  });

  test('tells a long wait in minutes', () => {
    const { progress, written, clock } = watched(true);
    progress.expect(101_000);
    clock.now = 10_000;
    progress.add(100, 1_000);
    expect(written[0]).toMatch(/, about 17 min left$/);
  });

  test('rewrites its line ten times a second at most', () => {
    const { progress, written, clock } = watched(true);
    for (clock.now = 1; clock.now <= 1000; clock.now++) progress.add(1);
    expect(written).toHaveLength(10);
  });

  test('clears its line once', () => {
    const { progress, written } = watched(true);
    progress.add(1);
    progress.clear();
    progress.clear();
    expect(written.slice(1)).toEqual(['\r\u001b[K']);
  });

  test('leaves the last counts where there was more than one report', () => {
    const { progress, written, clock } = watched(true);
    progress.add(10);
    progress.add(20);
    clock.now = 1000;
    progress.finish();
    expect(written.slice(1)).toEqual(['\r\u001b[K', '2 reports, 30 words, 30 words/s\n']);
  });

  test('writes nothing elsewhere, and still counts', () => {
    const { progress, written, clock } = watched(false);
    progress.add(10);
    progress.add(20);
    progress.clear();
    progress.finish();
    clock.now = 1000;
    expect(written).toEqual([]);
    expect(progress.summary()).toBe('2 reports, 30 words, 30 words/s');
  });
});
