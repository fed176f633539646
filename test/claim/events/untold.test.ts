// What is told as an act, and what only looks like one: no over-coding on invented news sentences, and the reason is kept.
import { describe, expect, test } from 'vitest';
import { type CountedSentence, WITH_ACTS, WITHOUT_ACTS } from './news-sentences.js';
import { linesOf, readOn } from './read-report-events.js';
import { ACTS_IN_DISGUISE, NO_ACTS } from './trap-sentences.js';

const NONE: readonly string[] = [
  'Peru would have attacked Chile.',
  'Efforts to mediate between Peru and Chile failed.',
  'Cooperation between Peru and Chile is close.',
  'The minister spoke of the need for cooperation with Peru.',
  'The prime minister is under the accord not free to act.',
  'At least 76 people were killed in Peru when a hotel collapsed.',
  'Six sailors were killed in an earthquake off Chile.',
  'A space shuttle exploded over Peru.',
  'Attacks fell by a third.',
  'The firm reported that it had spent $10 billion.',
  'Some $12 million will be spent.',
  'They expressed their conviction that no state can remedy this alone.',
  'The opposition seized on the remark.',
  'The bank has repeatedly warned that the wage bill is too high.',
  'He declined to take questions.',
  'The mayor dodged the question.',
  'An aide asked for anonymity.',
  'The envoy was not authorised to speak.',
  'Asked if Norway was to blame, he laughed.',
  'The general would neither confirm nor deny the report.',
  'The prime minister informed the meeting of his plan.',
  'Norway and Peru edged closer to ending the dispute.',
];

describe('what is no act', () => {
  test.each(NONE)('%s', (text) => {
    expect(linesOf(text)).toEqual([]);
  });

  test('sentences without acts give none', () => {
    const told = WITHOUT_ACTS.flatMap((text) => linesOf(text).map((line) => `${text} ${line}`));
    expect(told).toEqual([]);
  });

  test('at most one act too many for ten that are told, and at most one in ten missed', () => {
    const { tooMany, missed } = sharesOf(WITH_ACTS, []);
    expect(tooMany).toBeLessThanOrEqual(0.1);
    expect(missed).toBeLessThanOrEqual(0.1);
  });

  test('nor among sentences that are traps: metaphors, sport, business, films, rules', () => {
    const { tooMany, missed } = sharesOf(ACTS_IN_DISGUISE, NO_ACTS);
    expect(tooMany).toBeLessThanOrEqual(0.1);
    expect(missed).toBeLessThanOrEqual(0.1);
  });
});

/** Acts too many and acts missed, against those that are told; `none` are sentences without any. */
function sharesOf(told: readonly CountedSentence[], none: readonly string[]) {
  const rows = [...told, ...none.map((text): CountedSentence => [text, 0])];
  const counts = rows.map(([text, acts]) => readOn(text).events.filter(({ sameAs }) => sameAs === null).length - acts);
  const all = rows.reduce((sum, [, acts]) => sum + acts, 0);
  return {
    tooMany: counts.reduce((sum, more) => sum + Math.max(0, more), 0) / all,
    missed: counts.reduce((sum, more) => sum + Math.max(0, -more), 0) / all,
  };
}
