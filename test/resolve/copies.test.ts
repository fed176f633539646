// Copies: one wire text in many papers is one witness; other reports of the same act are not copies.
import { describe, expect, test } from 'vitest';
import { copyKey } from '../../src/resolve/copies/copy-sketch.js';
import { resolve } from '../../src/resolve/resolve.js';
import { STATES, told } from './told-report.js';

const WIRE = [
  'The foreign ministers of Norland and Sudland met on Monday to speak about the fishing grounds that both countries claim as their own.',
  'They agreed to send surveyors before the end of the summer, officials of both sides told reporters who had waited in the rain for hours.',
  'Fishermen on the northern coast said that they had heard such promises before and would believe in the survey once they saw the boats.',
  'Trade between the two countries has fallen by a third since the quarrel began, according to the customs office of Norland.',
].join('\n\n');

const OTHER = [
  'Norland and Sudland will survey the disputed fishing grounds, their foreign ministers decided when they met on Monday after long talks.',
  'The survey is to begin in June. Boats of both navies will go along, which had been the hardest point of the negotiations by far.',
].join('\n\n');

describe('the key of a text', () => {
  test.each([
    ['with a dateline before it', `HAVEN, May 4 - ${WIRE}`],
    ['in capitals', WIRE.toUpperCase()],
    ['with other marks', WIRE.replaceAll(',', ' –')],
    ['with a credit after it', `${WIRE}\n\nReporting by the desk`],
  ])('is that of a copy %s', (_what, text) => {
    expect(copyKey(text)).toBe(copyKey(WIRE));
  });

  test('is not that of another report', () => expect(copyKey(OTHER)).not.toBe(copyKey(WIRE)));

  test.each(['', 'Too short to know again.', '🙂'.repeat(50), '\n\n\n'])('is none for %j', (text) =>
    expect(copyKey(text)).toBeNull(),
  );
});

const WHO = [STATES.norland, STATES.sudland];
const EVENT = { trigger: 'met', actors: ['Norland', 'Sudland'], time: '2015-05-04' };
const report = (id: string, date: string, text: string) => told({ id, date, text, who: WHO, events: [EVENT] });

describe('reports of one act', () => {
  const wire = report('r-w', '2015-05-04', WIRE);
  const inStory = `Ministers stood in the rain in Haven as their guests arrived, and smiled for the cameras.\n\n${WIRE}\n\nThe harbour was closed.`;
  const printed = report('r-p', '2015-05-05', inStory);
  const other = report('r-o', '2015-05-05', OTHER);

  test('are one witness where one holds the text of the other', () => {
    const { record, decisions } = resolve([wire, printed]);
    expect(decisions.filter(({ kind }) => kind === 'copy').map(({ first, second }) => [first, second])).toEqual([
      ['r-p', 'r-w'],
    ]);
    expect(record.witnessOf.get('r-p')).toBe(record.witnessOf.get('r-w'));
    expect(record.acts.map(({ witnesses, events }) => [witnesses, events.length])).toEqual([[1, 2]]);
  });

  test('are two witnesses where each has its own words', () => {
    const { record, decisions } = resolve([wire, other]);
    expect(decisions.filter(({ kind }) => kind === 'copy')).toEqual([]);
    expect(record.acts.map(({ witnesses, events }) => [witnesses, events.length])).toEqual([[2, 2]]);
  });
});
