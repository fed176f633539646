// The reading as people see it.
import { describe, expect, test } from 'vitest';
import { renderText } from '../../src/face/cli/render-text.js';
import { paintWith } from '../../src/face/cli/terminal.js';
import type { Published } from '../../src/report/report.js';
import { sampleRead } from './sample-read.js';

const plain = paintWith(false);

function withPublished(published: Partial<Published>) {
  const report = { ...sampleRead.reading.report, published: { ...sampleRead.reading.report.published, ...published } };
  return { ...sampleRead, reading: { ...sampleRead.reading, report } };
}

describe('renderText', () => {
  test('shows head, counts, who, who said what, when and how many', () => {
    expect(renderText(sampleRead, { width: 60, paint: plain })).toBe(
      [
        '── talks.txt ───────────────────────────────────────────────',
        'Northern Courier · 1986-10-13 (given)',
        'Talks end',
        '3 blocks, 4 sentences, 13 words',
        '',
        'people     Paul Nitze  adviser',
        '',
        'Paul Nitze, adviser',
        '  “No,”',
        '    said · direct · hedged by the report · via Ingrid',
        '    Solheim · about arms control',
        '',
        'times      Talks = 1986-10',
        'figures    Talks = over 20,000,000 t of end',
        '',
        '',
      ].join('\n'),
    );
  });

  test('leaves out names that stand in credits alone', () => {
    const people = renderText(sampleRead, { width: 60, paint: plain })
      .split('\n')
      .filter((line) => /^people/.test(line));
    expect(people.join()).not.toContain('Ingrid Solheim');
  });

  test('wraps words to the width', () => {
    const lines = renderText(sampleRead, { width: 40, paint: plain }).split('\n');
    expect(lines.filter((line) => line.length > 40)).toEqual([]);
  });

  test('sets words off only with colour', () => {
    const coloured = renderText(sampleRead, { width: 60, paint: paintWith(true) });
    expect(coloured).toContain('\u001b[1mTalks end\u001b[22m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the marks of colour are control characters
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(renderText(sampleRead, { width: 60, paint: plain }));
  });

  test.each<[Partial<Published>, string]>([
    [{}, '1986-10-13 (given)'],
    [{ earliest: '1986-10-11', basis: 'inferred' }, '1986-10-11 to 1986-10-13 (inferred)'],
    [{ earliest: null, basis: 'inferred' }, 'unknown to 1986-10-13 (inferred)'],
    [{ earliest: null, latest: null, basis: 'unknown' }, 'day unknown'],
  ])('says how the day is known: %j', (published, expected) => {
    const [, first] = renderText(withPublished(published), { width: 60, paint: plain }).split('\n');
    expect(first).toBe(`Northern Courier · ${expected}`);
  });
});
