// Names of persons: which two can be one person's.
import { expect, test } from 'vitest';
import { agreeNames, familyKey, readName } from '../../src/resolve/things/person-names.js';

test.each([
  ['Ali Khamenei', 'Ali Khamenei', 'full'],
  ['Ali Khamenei', 'Khamenei', 'partial'],
  ['Bill Clinton', 'William Clinton', 'full'],
  ['Hillary Clinton', 'Bill Clinton', 'none'],
  ['Recep Tayyip Erdogan', 'Tayyip Erdoğan', 'full'],
  ['George H.W. Bush', 'George W. Bush', 'none'],
  ['George Bush', 'George W. Bush', 'full'],
  ['J. Kerry', 'John Kerry', 'initial'],
  ['Sergey Lavrov', 'Sergei Lavrov', 'full'],
  ['Volodymyr Zelensky', 'Vladimir Putin', 'none'],
  ['Orban Viktor', 'Viktor Orban', 'full'],
  ['Martin Luther King Jr.', 'Martin Luther King', 'full'],
  ['', 'Putin', 'none'],
])('%s and %s agree: %s', (one, other, agreement) => {
  expect(agreeNames(readName(one), readName(other))).toBe(agreement);
  expect(agreeNames(readName(other), readName(one))).toBe(agreement);
});

test('a family name is found under the key of the whole name', () => {
  expect(familyKey('Ayatollah Ali Khamenei')).toBe(familyKey('Khamenei'));
  expect(familyKey('Bashar al-Assad')).toBe(familyKey('Assad'));
});
