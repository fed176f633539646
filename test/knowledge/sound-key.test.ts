// The sound key: spellings of one name meet, other names do not.
import { expect, test } from 'vitest';
import { soundKey } from '../../src/knowledge/sound-key.js';

test.each([
  ['Erdoğan', 'Erdogan'],
  ['Khamenei', "Khamene'i"],
  ['Zelensky', 'Zelenskyy'],
  ['Zelensky', 'Zelenskiy'],
  ['Gaddafi', 'Qaddafi'],
  ['Gadhafi', 'Qadhafi'],
  ['Kadafi', 'Gaddafi'],
  ['Mohammed bin Salman', 'Mohammad bin Salman'],
  ['Bashar al-Assad', 'Bashar Assad'],
  ['Hizbullah', 'Hezbollah'],
  ['Sergey Lavrov', 'Sergei Lavrov'],
  ['Lukashenko', 'Lukashenko'],
  ['Usama bin Laden', 'Osama bin Laden'],
])('%s and %s meet', (one, other) => {
  expect(soundKey(one)).toBe(soundKey(other));
});

test.each([
  ['Putin', 'Patten'],
  ['Raisi', 'Rouhani'],
  ['Bush', 'Bash'],
  ['Kerry', 'Perry'],
  ['Assad', 'Asadi'],
  ['Kohl', 'Cole'],
])('%s and %s stay apart', (one, other) => {
  expect(soundKey(one)).not.toBe(soundKey(other));
});

test('any text has a key', () => {
  for (const text of ['', 'al', '-', '👍', 'Ζεύς']) expect(typeof soundKey(text)).toBe('string');
});
