// The scorer of times: TimeML is read with exact offsets, and counts are those that TempEval-3 would make.
import { describe, expect, test } from 'vitest';
import { countTimes, f1 } from '../../eval/score-times.js';
import { parseTimeml } from '../../eval/timeml.js';

const SOURCE = `<?xml version="1.0"?><TimeML><DOCID>a</DOCID>
<DCT><TIMEX3 tid="t0" type="TIME" value="2013-03-22T10:00" functionInDocument="CREATION_TIME">today</TIMEX3></DCT>
<TEXT>A &amp; B <EVENT eid="e1">met</EVENT> <TIMEX3 tid="t1" type="DATE" value="2013-03-18">on Monday</TIMEX3>, <!-- x -->and
<TIMEX3 tid="t2" type="DURATION" value="P3D">three days</TIMEX3> later.</TEXT></TimeML>`;

describe('TimeML', () => {
  test('is a text with spans and a day', () => {
    const { id, text, created, times } = parseTimeml('a', SOURCE);
    expect({ id, text, created }).toEqual({
      id: 'a',
      text: 'A & B met on Monday, and\nthree days later.',
      created: '2013-03-22',
    });
    expect(times.map(({ start, end, type, value }) => [text.slice(start, end), type, value])).toEqual([
      ['on Monday', 'DATE', '2013-03-18'],
      ['three days', 'DURATION', 'P3D'],
    ]);
  });

  test('without a text is refused', () => {
    expect(() => parseTimeml('a', '<TimeML></TimeML>')).toThrow(/a: expected TimeML/);
  });
});

describe('counts', () => {
  const gold = parseTimeml('a', SOURCE).times;

  test('a span that overlaps counts, a value only where it is equal', () => {
    const found = [
      { start: 13, end: 19, value: '2013-03-18' },
      { start: 25, end: 35, value: 'P4D' },
      { start: 36, end: 41, value: 'PXD' },
    ];
    const counts = countTimes(gold, found);
    expect(counts).toEqual({ gold: 2, found: 3, strict: 1, relaxed: 2, values: 1 });
    expect(f1(counts.relaxed, counts)).toBeCloseTo(80);
  });

  test('one found time is matched once, and an equal span before an overlapping one', () => {
    const spans = [
      { start: 0, end: 10, type: 'DATE', value: 'a' },
      { start: 5, end: 10, type: 'DATE', value: 'b' },
    ];
    expect(countTimes(spans, [{ start: 0, end: 10, value: 'a' }])).toMatchObject({ relaxed: 1, strict: 1, values: 1 });
    const both = [
      { start: 4, end: 6, value: 'b' },
      { start: 0, end: 10, value: 'a' },
    ];
    expect(countTimes(spans, both)).toMatchObject({ relaxed: 2, strict: 1, values: 2 });
  });
});
