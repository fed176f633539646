// The scorer of marked pairs: where the marks stand, and what becomes of right and wrong classes.
import { expect, it } from 'vitest';
import { classScores, confusionOf, macroF1, markedSpan } from '../../eval/events-pairs.js';

it('finds the marked words in the text', () => {
  const text = 'Norway met Peru.';
  const marked = '<s>Norway</s> met <t>Peru</t>.';
  expect(markedSpan(text, marked, 's', 'row')).toEqual({ start: 0, end: 6 });
  expect(markedSpan(text, marked, 't', 'row')).toEqual({ start: 11, end: 15 });
  expect(markedSpan(text, 'Norway met Peru.', 't', 'row')).toBeNull();
  expect(() => markedSpan('Peru met Norway.', marked, 't', 'row')).toThrow('row');
});

it('scores each class by itself and counts them alike', () => {
  const scores = classScores(confusionOf(['AID', 'AID', 'AID', 'REJECT'], ['AID', 'AID', 'REJECT', null]));
  expect(scores.map(({ type, pairs, precision, recall }) => [type, pairs, precision, Math.round(recall)])).toEqual([
    ['AID', 3, 100, 67],
    ['REJECT', 1, 0, 0],
  ]);
  expect(macroF1(scores)).toBe(40);
  expect(macroF1(classScores(confusionOf(['AID'], ['AID'])))).toBe(100);
});
