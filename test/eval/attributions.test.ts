// The scorer of attributions: spans, pairs, types and the sets' conventions, on small invented texts.
import { describe, expect, test } from 'vitest';
import type { AttributionSpans, AttributionType } from '../../eval/attribution-sets.js';
import { countAttributions } from '../../eval/score-attributions.js';

const TEXT = 'Lind said the old dam was quite safe. “Go home,” she said.';

function quote(type: AttributionType, source: string, cue: string, content: string): AttributionSpans {
  const place = (words: string) => {
    const start = TEXT.indexOf(words);
    return [{ start, end: start + words.length }];
  };
  return { type, source: place(source), cue: place(cue), content: place(content) };
}

const FIRST = quote('indirect', 'Lind', 'said', 'the old dam was quite safe');
const SECOND = quote('direct', 'she', 'said.', '“Go home,”');

describe('counts', () => {
  test('all right', () => {
    const { half, most, triple, source } = countAttributions(TEXT, [FIRST, SECOND], [FIRST, SECOND], null);
    expect([half.correct, most.correct, triple.correct, source]).toEqual([2, 2, 2, { right: 2, of: 2 }]);
  });

  test('marks and stops at the ends do not matter', () => {
    const bare = { ...SECOND, content: [{ start: TEXT.indexOf('Go'), end: TEXT.indexOf(',”') }] };
    expect(countAttributions(TEXT, [SECOND], [bare], null).spans.content.correct).toBe(1);
  });

  test('a content that is too short counts by its overlap', () => {
    const short = quote('indirect', 'Lind', 'said', 'the old dam');
    const { half, most } = countAttributions(TEXT, [FIRST], [short], null);
    expect([half.correct, most.correct]).toEqual([1, 0]);
  });

  test('a wrong source is no right pair', () => {
    const wrong = { ...FIRST, source: SECOND.source };
    const { source, triple } = countAttributions(TEXT, [FIRST], [wrong], null);
    expect([source, triple.correct]).toEqual([{ right: 0, of: 1 }, 0]);
  });

  test('with types given, what answers another type is set aside', () => {
    const { half } = countAttributions(TEXT, [FIRST, SECOND], [FIRST, SECOND], ['direct']);
    expect(half).toEqual({ correct: 1, gold: 1, system: 1 });
  });

  test('one answer counts once', () => {
    expect(countAttributions(TEXT, [FIRST], [FIRST, { ...FIRST }], null).half).toEqual({
      correct: 1,
      gold: 1,
      system: 2,
    });
  });
});
