// Facts of a report: its outlet, day of publication, headline and language, from each source that may state them.
import { describe, expect, test } from 'vitest';
import type { ReportOptions } from '../../src/report/make-report.js';
import type { GivenFacts } from '../../src/source/raw-document.js';
import { readText } from './read-text.js';

const STORY = 'The ministers of the two states met on Tuesday and agreed to share what they know of floods.';
const PLAIN = `Talks resume\n\n${STORY}`;

describe('outlet', () => {
  test.each<
    [name: string, text: string, given: GivenFacts, options: ReportOptions, outlet: string | null, rule: string]
  >([
    ['the option goes first', PLAIN, { outlet: 'Harbour Mail' }, { outlet: 'Northwire' }, 'Northwire', 'outlet/option'],
    [
      'then what came with the input',
      `LONDON (Reuters) - ${STORY}`,
      { outlet: 'Harbour Mail' },
      {},
      'Harbour Mail',
      'outlet/given',
    ],
    [
      'then the dateline',
      `LONDON (Reuters) - ${STORY}`,
      { url: 'https://www.mail.example/a' },
      {},
      'Reuters',
      'outlet/dateline',
    ],
    ['an agency alone', `CNN  —\n\n${STORY}`, {}, {}, 'CNN', 'outlet/dateline'],
    [
      'then the host of the address',
      PLAIN,
      { url: 'https://user@www.mail.example:80/a' },
      {},
      'mail.example',
      'outlet/address',
    ],
    [
      'then the contributors',
      `${STORY}\n\nCNN’s Jane Doe contributed to this report.`,
      {},
      {},
      'CNN',
      'outlet/contributors',
    ],
    [
      'writers of an agency',
      `${STORY}\n\nNorthwire writers Jane Doe and John Roe contributed to this report.`,
      {},
      {},
      'Northwire',
      'outlet/contributors',
    ],
    [
      'then the copyright',
      `${STORY}\n\n© 2022 Harbour Mail. All rights reserved.`,
      {},
      {},
      'Harbour Mail',
      'outlet/copyright',
    ],
    ['else nothing', PLAIN, { url: 'not an address' }, { outlet: ' ' }, null, 'outlet/unknown'],
  ])('%s', (_name, text, given, options, outlet, rule) => {
    const { report, trace } = readText(text, given, options);
    expect(report.outlet).toBe(outlet);
    expect(trace.map((reason) => reason.rule)).toContain(rule);
  });
});

describe('published', () => {
  const bylined = `Talks resume\nBy Jane Doe | July 18, 2022\n\n${STORY}`;
  const datelined = `VIENNA, July 17, 2022 (Northwire) - ${STORY}`;
  const url = 'https://mail.example/2022/07/16/talks';
  type Day = readonly [earliest: string | null, latest: string | null, basis: string];
  test.each<[name: string, text: string, given: GivenFacts, date: string | undefined, published: Day, codes: string[]]>(
    [
      [
        'the option',
        bylined,
        { published: '2022-07-20', url },
        '2022-07-19',
        ['2022-07-19', '2022-07-19', 'given'],
        [],
      ],
      ['the option as a month', PLAIN, {}, '2022-02', ['2022-02-01', '2022-02-28', 'given'], []],
      ['the option as a year', PLAIN, {}, '2022', ['2022-01-01', '2022-12-31', 'given'], []],
      [
        'a time with an offset keeps its day',
        PLAIN,
        {},
        '2022-07-19T23:30:00-05:00',
        ['2022-07-19', '2022-07-19', 'given'],
        [],
      ],
      [
        'the given field',
        bylined,
        { published: '2022-07-20', url },
        undefined,
        ['2022-07-20', '2022-07-20', 'given'],
        [],
      ],
      [
        'a given field of a feed',
        PLAIN,
        { published: 'Tue, 19 Jul 2022 10:00:00 GMT' },
        undefined,
        ['2022-07-19', '2022-07-19', 'given'],
        [],
      ],
      [
        'a given field of an export',
        PLAIN,
        { published: '20220719103000' },
        undefined,
        ['2022-07-19', '2022-07-19', 'given'],
        [],
      ],
      ['the address', bylined, { url }, undefined, ['2022-07-16', '2022-07-16', 'metadata'], []],
      [
        'the address with a month',
        PLAIN,
        { url: 'https://mail.example/2022/07/talks' },
        undefined,
        ['2022-07-01', '2022-07-31', 'metadata'],
        [],
      ],
      [
        'the address with dashes',
        PLAIN,
        { url: 'https://mail.example/talks-2022-07-19-vienna' },
        undefined,
        ['2022-07-19', '2022-07-19', 'metadata'],
        [],
      ],
      [
        'the address with a compact day',
        PLAIN,
        { url: 'https://mail.example/20220719/talks' },
        undefined,
        ['2022-07-19', '2022-07-19', 'metadata'],
        [],
      ],
      [
        'the address with a named month',
        PLAIN,
        { url: 'https://mail.example/world/2022/jul/19/talks' },
        undefined,
        ['2022-07-19', '2022-07-19', 'metadata'],
        [],
      ],
      [
        'no day in a number of an address',
        PLAIN,
        { url: 'https://mail.example/story-62041234567' },
        undefined,
        [null, null, 'unknown'],
        [],
      ],
      ['the dateline', datelined, {}, undefined, ['2022-07-17', '2022-07-17', 'metadata'], []],
      ['the byline', bylined, {}, undefined, ['2022-07-18', '2022-07-18', 'metadata'], []],
      [
        'the dateline, in the year of the copyright',
        `Talks resume\n\nCAIRO, Aug 14 (Northwire) - ${STORY}\n\n© 2024 Northwire`,
        {},
        undefined,
        ['2024-08-14', '2024-08-14', 'metadata'],
        [],
      ],
      [
        'a dateline of two towns',
        `Talks resume\n\nGeneva / Rome, 3 May 2022 – ${STORY}`,
        {},
        undefined,
        ['2022-05-03', '2022-05-03', 'metadata'],
        [],
      ],
      [
        'the day of the release',
        `Press release\n\nEmbargoed until 09:00 GMT, 3 May 2022\n\nTalks resume\n\n${STORY}`,
        {},
        undefined,
        ['2022-05-03', '2022-05-03', 'metadata'],
        [],
      ],
      [
        'a line that says so at the end',
        `${STORY}\n\nPublished 18 July 2022`,
        {},
        undefined,
        ['2022-07-18', '2022-07-18', 'metadata'],
        [],
      ],
      [
        'a dateline without a year is no day',
        `VIENNA, July 17 (Northwire) - ${STORY}`,
        {},
        undefined,
        [null, null, 'unknown'],
        [],
      ],
      ['nothing', PLAIN, {}, undefined, [null, null, 'unknown'], []],
      [
        'a bad option',
        PLAIN,
        { published: '2022-07-20' },
        '19/07/2022',
        ['2022-07-20', '2022-07-20', 'given'],
        ['report/bad-date'],
      ],
      ['no such day', PLAIN, {}, '2022-02-30', [null, null, 'unknown'], ['report/bad-date']],
      ['an option in words', PLAIN, {}, 'July 19, 2022', [null, null, 'unknown'], ['report/bad-date']],
      [
        'two bad ones',
        bylined,
        { published: '07/08/2022' },
        'yesterday',
        ['2022-07-18', '2022-07-18', 'metadata'],
        ['report/bad-date', 'report/bad-date'],
      ],
      ['an empty field is none', PLAIN, { published: ' ' }, undefined, [null, null, 'unknown'], []],
    ],
  )('%s', (_name, text, given, date, published, codes) => {
    const read = readText(text, given, date === undefined ? {} : { date });
    const { earliest, latest, basis, why } = read.report.published;
    expect([earliest, latest, basis]).toEqual(published);
    expect(why.length).toBe(basis === 'unknown' ? 0 : 1);
    expect(read.codes).toEqual(codes);
  });

  test('a bad date says what was expected, what came and what to do', () => {
    const { problems } = readText(PLAIN, {}, { date: 'yesterday' });
    expect(problems[0]?.message).toBe(
      'the given day cannot be read: expected a day as 2022-07-19, or a month as 2022-07, got "yesterday"; write it as YYYY-MM-DD; the report is read with the next best date, or with none',
    );
  });
});

describe('headline', () => {
  test.each<[name: string, text: string, given: GivenFacts, headline: string | null]>([
    ['the given title', PLAIN, { title: ' River  talks\nresume ' }, 'River talks resume'],
    ['the block', PLAIN, {}, 'Talks resume'],
    ['none', STORY, {}, null],
  ])('%s', (_name, text, given, headline) => {
    expect(readText(text, given).report.headline).toBe(headline);
  });
});

describe('language', () => {
  test.each([
    ['en', STORY],
    ['und', 'Talks resume in Vienna'],
    [
      'de',
      'Die Minister haben sich am Dienstag in der Stadt getroffen und darüber gesprochen, wie es mit dem Fluss weitergeht.',
    ],
    [
      'fr',
      'Les ministres des deux pays se sont réunis mardi dans la ville pour parler de la crue et de ce qui est à faire.',
    ],
    [
      'es',
      'Los ministros de los dos países se reunieron el martes en la ciudad para hablar de la crecida y de lo que es preciso hacer.',
    ],
    [
      'pt',
      'Os ministros dos dois países reuniram-se na terça-feira na cidade para falar da cheia e do que não foi feito pelo governo.',
    ],
    [
      'it',
      'I ministri dei due paesi si sono incontrati martedì nella città per parlare della piena e di quello che è da fare con il fiume.',
    ],
    [
      'nl',
      'De ministers van de twee landen kwamen dinsdag in de stad bijeen om te praten over het water en wat er met de dijken moet.',
    ],
    [
      'tr',
      'İki ülkenin bakanları salı günü şehirde bir araya geldi ve nehir için ne yapılacağı ile ilgili olarak konuştu, ancak çok az.',
    ],
    ['ru', 'Министры двух стран встретились во вторник в городе и говорили о том, что делать с рекой.'],
    ['uk', 'Міністри двох країн зустрілися у вівторок у місті й говорили про те, що робити з річкою.'],
    ['ar', 'اجتمع وزراء البلدين يوم الثلاثاء في المدينة وتحدثوا عن النهر وعما يجب عمله قبل الشتاء'],
    ['fa', 'وزیران دو کشور روز سه‌شنبه در شهر گرد هم آمدند و درباره رود گفتگو کردند که چه باید کرد'],
    ['zh', '两国部长星期二在城里会面讨论河流的洪水以及今后应当如何通报消息双方同意在一小时之内相互告知水位变化情况'],
    [
      'ja',
      '両国の大臣は火曜日に市内で会談し、川の洪水について一時間以内に互いに知らせることで合意したと発表しました。',
    ],
    [
      'ko',
      '두 나라의 장관들은 화요일 시내에서 만나 강의 홍수에 대해 한 시간 안에 서로 알리기로 합의했다고 밝혔다. 회의는 길지 않았다.',
    ],
    ['he', 'שרי שתי המדינות נפגשו ביום שלישי בעיר ודיברו על הנהר ועל מה שיש לעשות לפני החורף הבא'],
  ])('%s', (language, text) => {
    const { report, codes, words } = readText(text);
    expect(report.language).toBe(language);
    expect(codes).toEqual(language === 'en' || language === 'und' ? [] : ['report/not-english']);
    expect(words.map(([, block]) => block).join('')).toBe(text);
  });

  test('words of no known language are no English', () => {
    const text = 'Tala remu soka venti marud. '.repeat(30);
    expect(readText(text).report.language).toBe('mis');
  });
});

describe('identity', () => {
  test('is of the source and the text, not of what is known of the report', () => {
    const plain = readText(PLAIN).report.id;
    expect(plain).toMatch(/^r-[\da-f]{16}$/);
    expect(readText(PLAIN, { title: 'x' }, { date: '2022', outlet: 'y' }).report.id).toBe(plain);
    expect(readText(`${PLAIN}\n`).report.id).not.toBe(plain);
  });
});
