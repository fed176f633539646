// The day of a report from its own words: short reports of ours with a day that is known to us, and what may be said of it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { parseDay } from '../../../src/base/partial-date.js';
import { analyse } from '../../../src/language/analyse.js';
import { dateReport, type KnownBounds } from '../../../src/mention/dating/date-report.js';
import { findTimes } from '../../../src/mention/times/find-times.js';
import { makeReport } from '../../../src/report/make-report.js';
import type { Published } from '../../../src/report/report.js';
import { loadModel } from '../../../src/run/load-model.js';

const model = loadModel().value!;

function dateText(content: string, known: readonly KnownBounds[] = [], date?: string): Published {
  const report = makeReport({ source: 'test', form: 'text', content, given: {} }, date === undefined ? {} : { date })
    .value!;
  const sentences = analyse(report.text, report.blocks, model).value;
  return dateReport(report, sentences, findTimes(report.text, sentences), known);
}

/** A report, the day it is of, and the bounds and the week day that its words allow. */
interface Row {
  readonly name: string;
  readonly day: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly weekday: number | null;
  readonly text: string;
}

const ROWS: readonly Row[] = [
  {
    name: 'first since a year and first in so many years',
    day: '2015-11-23',
    earliest: '2015-01-01',
    latest: '2015-12-31',
    weekday: 1,
    text: 'Minister makes first visit in 8 years\n\nThe minister arrived in the capital on Monday, on his first visit to the country since 2007. He met the king.',
  },
  {
    name: 'a sum of years and a date without its year',
    day: '2015-11-23',
    earliest: '2015-10-01',
    latest: '2015-12-31',
    weekday: 1,
    text: 'Leader in capital for first visit in 8 years\n\nThe leader met the council on Monday. The visit is his first visit since 2007. The campaign that began Sept. 30 goes on.',
  },
  {
    name: 'a year told as past',
    day: '2012-05-04',
    earliest: '2011-01-01',
    latest: null,
    weekday: null,
    text: 'The bridge was opened in 2009. It collapsed in 2011. Nobody has rebuilt it.',
  },
  {
    name: 'a year told as past and a year to come',
    day: '2012-05-04',
    earliest: '2011-01-01',
    latest: '2014-12-31',
    weekday: null,
    text: 'The old bridge collapsed in 2011. The new bridge will be finished in 2014. The town is waiting.',
  },
  {
    name: 'a full day told as past',
    day: '2019-06-20',
    earliest: '2019-06-03',
    latest: null,
    weekday: 4,
    text: 'The two sides signed a truce on Thursday. The war began on June 3, 2019, when troops crossed the river.',
  },
  {
    name: 'a year of the past and a month to come',
    day: '2016-04-12',
    earliest: '2016-01-01',
    latest: null,
    weekday: 2,
    text: 'The council met on Tuesday. The party won the election in 2016. The talks will begin in July.',
  },
  {
    name: 'last month has a name',
    day: '2022-07-12',
    earliest: '2022-07-01',
    latest: null,
    weekday: 2,
    text:
      'The president spoke to the press on Tuesday. He lifted his veto at a summit last month. ' +
      'He agreed to the plan in June. The war broke out in February 2022.',
  },
  {
    name: 'nothing but week days',
    day: '2020-01-07',
    earliest: null,
    latest: null,
    weekday: 2,
    text: 'The ministers met on Tuesday. They will meet again on Thursday.',
  },
  {
    name: 'the day after the news, where that is told too',
    day: '2020-01-08',
    earliest: null,
    latest: null,
    weekday: 3,
    text: 'The minister resigned on Tuesday. The party chose a new one on Wednesday.',
  },
  {
    name: 'no times',
    day: '2020-01-07',
    earliest: null,
    latest: null,
    weekday: null,
    text: 'The ministers met in the capital. They spoke about trade and about fish.',
  },
  {
    name: 'only what hangs on the day',
    day: '2020-01-07',
    earliest: null,
    latest: null,
    weekday: null,
    text: 'The ministers met yesterday. They had met last week too, and will meet next month.',
  },
  {
    name: 'a year that may be ahead says nothing',
    day: '2017-03-01',
    earliest: null,
    latest: null,
    weekday: null,
    text: 'The three countries want the 2026 games. The bid would cost billions by 2025.',
  },
  {
    name: 'a sentence that looks ahead from a past year says nothing',
    day: '2018-03-01',
    earliest: null,
    latest: null,
    weekday: null,
    text: 'The company said in 2009 that the line would open by 2012. It is still closed.',
  },
  {
    name: 'a date of another year told before it',
    day: '2018-03-01',
    earliest: '1979-01-01',
    latest: null,
    weekday: null,
    text: 'In 1979 the king fled. On Nov. 4 students took the building. The house is a museum.',
  },
];

describe('the day of a report', () => {
  it.each(ROWS.map((row) => [row.name, row] as const))('%s', (_name, { text, day, earliest, latest, weekday }) => {
    const published = dateText(text);
    expect(published).toMatchObject({ earliest, latest });
    expect(published.weekday ?? null).toBe(weekday);
    expect(published.earliest === null || published.earliest <= day).toBe(true);
    expect(published.latest === null || published.latest >= day).toBe(true);
    const isKnown = earliest !== null || latest !== null || weekday !== null;
    expect(published.basis).toBe(isKnown ? 'inferred' : 'unknown');
    expect(published.why.length > 0).toBe(isKnown);
  });

  test('a given day is left as it is', () => {
    const published = dateText('The bridge collapsed in 2011.', [], '2015-06-01');
    expect(published).toMatchObject({ earliest: '2015-06-01', latest: '2015-06-01', basis: 'given' });
  });

  test('what is known from outside is a bound too', () => {
    const known = [{ earliest: parseDay('2009-01-20'), latest: parseDay('2017-01-20'), why: 'he was president then' }];
    expect(dateText('The treaty was signed in 2011.', known)).toMatchObject({
      earliest: '2011-01-01',
      latest: '2017-01-20',
      why: ['he was president then', '"2011" is told as past'],
    });
  });

  test('a contradiction leaves the day unknown, and says so', () => {
    const known = [{ earliest: null, latest: parseDay('1999-12-31'), why: 'the paper closed then' }];
    const published = dateText('The treaty was signed in 2011.', known);
    expect(published).toMatchObject({ earliest: null, latest: null, basis: 'unknown' });
    expect(published.why.join()).toMatch(/contradict/);
  });

  test('a soft reason does not overrule a hard one', () => {
    const text = 'The line will open in 2008. The tunnel collapsed in 2011.';
    expect(dateText(text)).toMatchObject({ earliest: '2011-01-01', latest: null });
  });

  test('a list of 600 dates', () => {
    const text = Array.from(
      { length: 600 },
      (_, i) => `The ${i} met on May ${(i % 28) + 1}, ${1900 + (i % 100)}.`,
    ).join(' ');
    expect(dateText(text).earliest).toBe('1999-05-24');
  });
});

const FOLDER = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'reports');

describe.skipIf(!existsSync(FOLDER))('real reports', () => {
  it.each([
    ['000_78e4f5896b3e148f.txt', '2022-06-11', '2022-07-31', 2],
    ['004_696a7fe469ec4d7c.txt', '2015-10-01', '2015-12-31', 1],
  ])('%s', (file, earliest, latest, weekday) => {
    const published = dateText(readFileSync(join(FOLDER, file), 'utf8'));
    expect(published.earliest! >= earliest).toBe(true);
    expect(published.latest! <= latest).toBe(true);
    expect(published.weekday).toBe(weekday);
  });
});
