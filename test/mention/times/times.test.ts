// Times in sentences: which words tell them, and what they mean on the day of the report.
import { describe, expect, it, test } from 'vitest';
import { NEWS_DAY, NEWS_EXPRESSIONS } from '../../../eval/news-expressions.js';
import { readAtoms } from '../../../src/mention/times/atoms.js';
import { TIME_RULES } from '../../../src/mention/times/find-times.js';
import { readTimes } from './read-times.js';

/** A sentence and its times. */
type Row = readonly [text: string, ...times: readonly string[]];

function check(day: string, rows: readonly Row[]): void {
  it.each(rows.map(([text, ...times]) => [text, times] as const))('%s', (text, times) => {
    expect(readTimes(text, day).shown).toEqual(times);
  });
}

describe('expressions of news', () => {
  check(
    NEWS_DAY,
    NEWS_EXPRESSIONS.map(({ text, times }) => [text, ...times]),
  );
});

describe('a report of Friday, 22 March 2013', () => {
  const DAY = '2013-03-22';

  describe('days told by tense', () =>
    check(DAY, [
      [
        'The minister said Friday that the talks would resume next week.',
        'Friday = 2013-03-22',
        'next week = 2013-W13',
      ],
      [
        'Rebels shelled the town late Thursday and early Friday.',
        'late Thursday = 2013-03-21 END',
        'early Friday = 2013-03-22 START',
      ],
      ['The president is due to arrive Monday.', 'Monday = 2013-03-25'],
      ['The minister arrives on Monday for a three-day visit.', 'Monday = 2013-03-25', 'three-day = P3D'],
      [
        'The sanctions would take effect on April 15, the official said on Tuesday.',
        'April 15 = 2013-04-15',
        'Tuesday = 2013-03-19',
      ],
      ['The court postponed the trial until May.', 'May = 2013-05'],
      ['She was elected in November.', 'November = 2012-11'],
      ['They plan to meet again this summer.', 'this summer = 2013-SU'],
      ['Protests have continued since last summer.', 'last summer = 2012-SU'],
      ['The hearing is set for 2 p.m. Monday.', '2 p.m. Monday = 2013-03-25T14:00'],
      ['In the wake of Monday night’s debate she plans to rest.', 'Monday night = 2013-03-18TNI'],
      ['The talks are not due until October.', 'October = 2013-10'],
      ['The ships met on Monday, he said earlier Friday.', 'Monday = 2013-03-18', 'earlier Friday = 2013-03-22 START'],
    ]));

  describe('explicit forms', () =>
    check(DAY, [
      ['The photo was taken in Vienna on JUNE,10.', 'JUNE,10 = 2012-06-10'],
      ['The talks opened on Tuesday, June 5, 2012, in Oslo.', 'Tuesday, June 5, 2012 = 2012-06-05'],
      ['The ship sank on the 5th of May, 1912.', 'the 5th of May, 1912 = 1912-05-05'],
      ['The attack on Oct 12, 2000 killed 17 people.', 'Oct 12, 2000 = 2000-10-12'],
      ['The report is for FY2010/11 and for fiscal 2012.', 'FY2010/11 = 2010', 'fiscal 2012 = 2012'],
      ['The bridge has been closed since mid-2011.', 'mid-2011 = 2011 MID'],
      ['The war of 1936-39 divided the country.', '1936 = 1936', '39 = 1939'],
      ['From 1998 to 2000 the border was closed.', '1998 = 1998', '2000 = 2000'],
      ['Rome and Carthage fought from 264 BC until 241 BC.', '264 BC = BC0264', '241 BC = BC0241'],
      ['In the late 1990s the wars ended.', 'the late 1990s = 199 END'],
      ['Empires fell in the 20th century.', 'the 20th century = 19'],
      ['The weekend of 4-5 May is free.', 'The weekend of 4-5 May = 2013-W18-WE'],
      ['Growth slowed in the fourth quarter of last year.', 'the fourth quarter of last year = 2012-Q4'],
      ['The last time the two met was in June last year.', 'June last year = 2012-06'],
      ['He will step down at the start of April.', 'the start of April = 2013-04 START'],
      ['It happened on New Year’s Eve.', 'New Year’s Eve = 2012-12-31'],
      ['The airport opened on 2011-05-30.', '2011-05-30 = 2011-05-30'],
    ]));

  describe('times of day', () =>
    check(DAY, [
      ['The blast hit the market at 10 a.m. ET Sunday.', '10 a.m. ET Sunday = 2013-03-17T10:00'],
      ['He died on the night of March 3.', 'the night of March 3 = 2013-03-03TNI'],
      ['The truce took effect in the early hours of Saturday.', 'the early hours of Saturday = 2013-03-16TMO START'],
      ['Polls closed at 1700 GMT.', '1700 GMT = 2013-03-22T17:00Z'],
      ['The guards left at 25:10 for an unknown place.'],
    ]));

  describe('lengths of time', () =>
    check(DAY, [
      ['He has ruled for more than two decades.', 'more than two decades = P2DE MORE_THAN'],
      ['A 58-year-old man was detained for 48 hours.', '58-year-old = P58Y', '48 hours = PT48H'],
      ['The two-and-a-half-year war is over.', 'two-and-a-half-year = P2.5Y'],
      ['The team will spend the next six to eight weeks there.', 'the next six to eight weeks = P8W'],
      ['It was the worst storm in nearly a year.', 'nearly a year = P1Y LESS_THAN'],
      ['The strike lasted half an hour.', 'half an hour = PT30M'],
      ['The border will stay shut for months.', 'months = PXM'],
      ['He spent two years and three months abroad.', 'two years and three months = P2Y3M'],
    ]));

  describe('times that come again, and loose ones', () =>
    check(DAY, [
      ['The army is deployed every summer.', 'every summer = XXXX-SU'],
      ['They meet each Friday and twice a month.', 'each Friday = XXXX-WXX-5', 'twice a month = P1M'],
      ['The plant makes 15 engines a year.', 'a year = P1Y'],
      ['Currently the rate is 5 percent.', 'Currently = PRESENT_REF'],
      ['In the near future the rate may rise.', 'the near future = FUTURE_REF'],
      ['The army has grown in recent years.', 'recent years = PAST_REF'],
    ]));

  describe('papers that are called by how often they come', () =>
    check(DAY, [
      ['She told the daily Koha that the talks had failed.'],
      ['A Bahraini daily printed the letter.'],
      ['The ferry makes two daily trips.', 'daily = P1D'],
    ]));

  describe('what timetables tell', () =>
    check(DAY, [['The treaty enters into force on 1 July.', '1 July = 2013-07-01']]));

  describe('times counted from others', () =>
    check(DAY, [
      ['The deal was signed in 2005; a year later it collapsed.', '2005 = 2005', 'a year later = 2006'],
      [
        'He resigned on May 3, 2010. Two days later he left the country.',
        'May 3, 2010 = 2010-05-03',
        'Two days later = 2010-05-05',
      ],
      ['The envoy arrived on Monday and left on the same day.', 'Monday = 2013-03-18', 'the same day = 2013-03-18'],
      [
        'The rate was 7.5 percent in February, up from a month earlier.',
        'February = 2013-02',
        'a month earlier = 2013-01',
      ],
      ['They will leave by May 2015, a year earlier than planned.', 'May 2015 = 2015-05', 'a year = P1Y'],
      ['In 2009 the bank failed. The previous year it had grown.', '2009 = 2009', 'The previous year = 2008'],
    ]));

  describe('no times', () =>
    check(DAY, [
      ['May said she would not resign.'],
      ['The soldiers march through the town.'],
      ['Prices may fall sharply.'],
      ['A crowd of 2000 troops and 1,500 soldiers stood there.'],
      ['The Six-Day War and the Arab Spring are taught at school.'],
      ['The group Black September claimed the attack.'],
      ['The council adopted Resolution 1973 without a vote.'],
      ['The fall of Kabul shocked the allies.'],
      ['He reads USA Today and the Daily Example.'],
      ['The office is in room 2012.'],
      ['Following the talks, see pic.example.com/P2q3Pm for more.'],
      ['The two lands trade in Christmas trees.'],
      ['It was the third storm in as many weeks.'],
      ['The offices are open outside working hours.'],
    ]));
});

describe('bounds and EDTF values', () => {
  it.each<[string, string, string | null, string | null]>([
    ['They met last week.', '2013-03-11/2013-03-17', '2013-03-11', '2013-03-17'],
    ['It may begin as early as late July.', '2013-07-21/2013-07-31', '2013-07-21', '2013-07-31'],
    ['It ended in the 1990s.', '199X', '1990-01-01', '1999-12-31'],
    ['It ended in the summer of 2012.', '2012-22', '2012-06-01', '2012-08-31'],
    ['It took three years.', 'P3Y', null, null],
    ['It will double in the next decade.', 'P10Y', '2013-03-22', '2023-03-22'],
    ['It has grown over the past six months.', 'P6M', '2012-09-22', '2013-03-22'],
    ['The vote took place earlier this month.', '2013-03-01/2013-03-22', '2013-03-01', '2013-03-22'],
    ['Rome won in 241 BC.', '-0240', null, null],
  ])('%s', (text, value, earliest, latest) => {
    expect(readTimes(text, '2013-03-22').times).toMatchObject([{ value, earliest, latest }]);
  });
});

describe('an event', () => {
  it.each<[string, string, string]>([
    ['The border reopened three days after the raid.', 'the raid', 'after'],
    ['Two months before the election, the parliament met.', 'the election', 'before'],
  ])('%s', (text, words, relation) => {
    const { expressions, times } = readTimes(text, '2013-03-22');
    const meaning = expressions[0]!.meaning;
    const event = meaning.kind === 'duration' ? meaning.event : undefined;
    expect(text.slice(event?.start, event?.end)).toBe(words);
    expect(event?.relation).toBe(relation);
    expect(times[0]!.anchor).toBe('event');
  });
});

describe('the order of day and month in numbers', () => {
  it.each<[string | null, string]>([
    [null, '2022-10-06'],
    ['USA', '2022-10-06'],
    ['GBR', '2022-06-10'],
  ])('is that of the outlet: %s', (country, value) => {
    expect(readTimes('The deal was signed on 10/6/22.', '2022-12-01', country).times[0]?.value).toBe(value);
  });
});

describe('without the day of the report', () => {
  test('what hangs on it is unknown, and not guessed', () => {
    const { times } = readTimes('On Tuesday the minister recalled the accord of 2015.', '');
    expect(times).toMatchObject([
      { value: 'XXXX-WXX-2', earliest: null, latest: null, anchor: 'none' },
      { value: '2015', earliest: '2015-01-01', latest: '2015-12-31', anchor: 'absolute' },
    ]);
  });

  test('bounds of the day give bounds of the times', () => {
    const { times } = readTimes(
      'The minister left last month and returned on Monday, as in the previous year.',
      '2022-07-01/2022-07-31',
    );
    expect(times).toMatchObject([
      { value: '2022-06', earliest: '2022-06-01', latest: '2022-06-30' },
      { value: 'XXXX-WXX-1', earliest: '2022-06-27', latest: '2022-07-25' },
      { value: '2021' },
    ]);
  });
});

describe('a history', () => {
  test('is told along its own years, not from the day on which it was written', () => {
    const text =
      'The war began in 1859. In April 1860 the fleet sailed. In June it reached the coast. The next day the town fell. ' +
      'By December 1861 the army had withdrawn. In February the king died. A treaty was signed in 1863.';
    expect(readTimes(text, '2009-12-19').shown).toEqual([
      '1859 = 1859',
      'April 1860 = 1860-04',
      'June = 1860-06',
      'The next day = 1860-XX-XX',
      'December 1861 = 1861-12',
      'February = 1862-02',
      '1863 = 1863',
    ]);
  });
});

describe('expressions', () => {
  test('point at words of their sentence, in order, without overlap', () => {
    const text =
      'On Monday, June 4, 2012, at 5 p.m. they met. Two days later, on the morning of June 6, they left for three weeks.';
    const { sentences, expressions } = readTimes(text, '2012-06-30');
    let before = 0;
    for (const { start, end, sentence, first, last } of expressions) {
      expect(start).toBeGreaterThanOrEqual(before);
      before = end;
      expect(sentences[sentence]!.tokens[first]!.start).toBeLessThanOrEqual(start);
      expect(sentences[sentence]!.tokens[last]!.end).toBeGreaterThanOrEqual(end);
    }
    expect(expressions.length).toBeGreaterThan(3);
  });

  test('have ids made from where they stand', () => {
    const ids = () => readTimes('They met on Monday and on Tuesday.', '2012-06-30').times.map(({ id }) => id);
    expect(ids()).toEqual(ids());
    expect(new Set(ids()).size).toBe(2);
  });
});

describe('rules', () => {
  const shown = TIME_RULES.flatMap(({ name, pattern, shows }) => shows.map((words) => [name, words, pattern] as const));
  test.each(shown)('%s matches what it shows: %s', (_name, words, pattern) => {
    const sentence = { start: 0, end: words.length, tokens: [], names: [] };
    const line = readAtoms(words, sentence);
    pattern.lastIndex = 0;
    expect(line).not.toBeNull();
    pattern.test(line!.classes);
    expect(line!.classes.length).toBe(pattern.lastIndex);
  });

  test('have different names', () => {
    expect(new Set(TIME_RULES.map(({ name }) => name)).size).toBe(TIME_RULES.length);
  });
});
