// Why a report was read as it was, as people and as programs see it.
import { describe, expect, test } from 'vitest';
import type { Reason } from '../../src/base/staged.js';
import { renderJson } from '../../src/face/cli/render-json.js';
import { renderWhy } from '../../src/face/cli/render-why.js';
import { paintWith } from '../../src/face/cli/terminal.js';
import { sampleRead } from './sample-read.js';

const { reading } = sampleRead;
const style = { width: 80, paint: paintWith(false) };
const time = reading.times[0]!;

function linesOf(trace: readonly Reason[]): readonly string[] {
  return renderWhy(reading, trace, style).split('\n');
}

describe('renderWhy', () => {
  test('puts decisions under the report, under the thing whose words they name, and the rest at the end', () => {
    const lines = linesOf([
      { rule: 'no-event', why: 'nobody takes part', span: { start: 1, end: 3 } },
      { rule: 'published', why: 'a day on the command line' },
      { rule: 'time', why: 'a month', span: { start: time.start, end: time.end } },
    ]);
    expect(lines.filter((line) => line.startsWith('why:'))).toEqual([
      'why: the report',
      `why: ${time.id} ${time.value} “Talks”`,
      'why: words that are nothing in the reading',
    ]);
    expect(lines[1]).toBe('  published  a day on the command line');
    expect(lines.find((line) => line.includes('a month'))).toBe('  time       a month “Talks”');
  });

  test('tells the same decision once, and nothing where there is none', () => {
    const reason = { rule: 'published', why: 'a day on the command line' };
    expect(linesOf([reason, reason]).filter((line) => line.includes('command line'))).toHaveLength(1);
    expect(renderWhy(reading, [], style)).toBe('');
  });

  test('no words from a report steer the terminal', () => {
    expect(linesOf([{ rule: 'drop', why: 'a\u001b[31mred\nline' }])).toContain('  drop  a [31mred line');
  });
});

describe('renderJson', () => {
  test('has the trace only where it is asked for', () => {
    const trace = [{ rule: 'drop', why: 'nobody takes part', span: { start: 1, end: 3 } }];
    expect(JSON.parse(renderJson(sampleRead))).not.toHaveProperty('trace');
    expect(JSON.parse(renderJson(sampleRead, trace))).toHaveProperty('trace', trace);
  });
});
