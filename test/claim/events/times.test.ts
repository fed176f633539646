// When the acts of a report were: own words, the saying, the caption, the day of the news; and never a day that nothing tells.
import { describe, expect, test } from 'vitest';
import { readOn, triggerOf } from './read-report-events.js';

/** A text published on 2023-05-10, a trigger, and the bounds of its time. */
type Row = readonly [text: string, trigger: string, earliest: string | null, latest: string | null];

const ROWS: readonly Row[] = [
  ['Norway met Peru on Tuesday.', 'met', '2023-05-09', '2023-05-09'],
  // The parser may hang the day on the last name before it.
  ['Ola Lund spoke at talks with President Juan Rivas in Lima on Monday.', 'talks', '2023-05-08', '2023-05-08'],
  ['Chad signed a treaty with Niger last year to build a dam by 2030.', 'signed a treaty', '2022-01-01', '2022-12-31'],
  // The verb in the plain past takes the day of the news.
  ['Peru met Chile on Tuesday. President Ada Brandt of Norway thanked Peru.', 'thanked', '2023-05-09', '2023-05-09'],
  // What goes on from a day before does not.
  [
    'Peru met Chile on Tuesday. In March, gunmen attacked a bank in Lima. Peru demanded an apology.',
    'demanded',
    null,
    null,
  ],
  // An act of force in the body of a story may be background.
  [
    'Peru met Chile on Tuesday.\n\nThe talks were long.\n\nIt was late.\n\nRussia bombed the town of Gori.',
    'bombed',
    null,
    null,
  ],
  ['Peru has previously threatened Chile.', 'threatened', null, '2023-05-10'],
  ['President Ada Brandt’s visit to Peru ends on Friday.', 'visit', null, '2023-05-12'],
  ['Norway will meet Peru on June 3.', 'meet', '2023-06-03', '2023-06-03'],
  ['Mali bombed a camp in Niger.', 'bombed', null, null],
  ['Peru invited Chile to talks on Sunday.', 'talks', '2023-05-14', '2023-05-14'],
  // A year of the past dates what was done, not what is to come.
  ['Norway would drop its demand over the deportation of Jews in 1943.', 'deportation', '1943-01-01', '1943-12-31'],
  // A date that a story looks back to is not the day of its news.
  ['Peru condemned the attack of 27 March on Chile. Norway thanked Peru.', 'thanked', null, null],
  [
    '“We will close the ports if they do not leave,” President Ada Brandt said on Monday.',
    'close',
    '2023-05-08',
    '2023-05-08',
  ],
];

describe('times', () => {
  test.each(ROWS)('%s (%s)', (text, trigger, earliest, latest) => {
    const reading = readOn(text);
    const event = reading.events.find((one) => triggerOf(reading, one) === trigger);
    expect(event?.time).toMatchObject({ earliest, latest });
  });

  test('what is told of a day after that of the report is planned', () => {
    const [event] = readOn('14 May: President Ada Brandt visits Peru').events;
    expect([event?.time.earliest, event?.factuality]).toEqual(['2023-05-14', 'planned']);
  });

  test('"first since" dates the one before, and not this one', () => {
    const reading = readOn('President Ada Brandt paid her first visit to Peru since 2009 on Tuesday.');
    const implied = reading.events.find(({ factuality }) => factuality === 'implied');
    expect(implied?.time).toMatchObject({ earliest: '2009-01-01', latest: '2009-12-31' });
    const others = reading.events.filter(({ factuality }) => factuality !== 'implied');
    expect(others.map(({ time }) => time.earliest)).toEqual(['2023-05-09']);
  });
});
