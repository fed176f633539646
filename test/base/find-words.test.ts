// Words found whole.
import { expect, test } from 'vitest';
import { findWords } from '../../src/base/find-words.js';

test.each([
  ['Iran told Iraq.', 'Iraq', { start: 10, end: 14 }],
  ['Iranian envoys left Iran.', 'Iran', { start: 20, end: 24 }],
  ['Omanis met in Omani halls', 'Oman', null],
  ['No one came.', '', null],
])('%s: %s', (text, words, span) => {
  expect(findWords(text, words)).toEqual(span);
});
