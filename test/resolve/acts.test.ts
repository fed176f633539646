// Acts across reports: what two reports tell is one act or two.
import { expect, test } from 'vitest';
import { resolve } from '../../src/resolve/resolve.js';
import { STATES, type ToldEvent, told, town } from './told-report.js';

const WHO = [
  { name: 'Arno Kell', country: 'NOR' },
  { name: 'Berta Sand', country: 'ZAF' },
  { name: 'Carl Rost', country: 'AUT' },
  STATES.norland,
  STATES.sudland,
  STATES.ostland,
  town('Haven', 'NOR'),
  town('Kapstad', 'ZAF'),
];
const CAST = 'Also named: Arno Kell, Berta Sand, Carl Rost, Norland, Sudland, Ostland, Haven, Kapstad.';
const MET: ToldEvent = { trigger: 'met', actors: ['Arno Kell'], recipients: ['Berta Sand'], time: '2015-05-04' };

interface Side {
  readonly text?: string;
  readonly date?: string;
  readonly event: ToldEvent;
}

const sideOf = (event: Partial<ToldEvent>, text?: string, date?: string): Side => ({
  event: { ...MET, ...event },
  ...(text === undefined ? {} : { text }),
  ...(date === undefined ? {} : { date }),
});

const MEETING = 'The two leaders met to speak about the border.';

const CASES: readonly (readonly [what: string, first: Side, second: Side, isOne: boolean])[] = [
  ['the same day', sideOf({}), sideOf({}), true],
  [
    'other words for it',
    sideOf({}),
    sideOf({ trigger: 'talks' }, 'The talks between the leaders were about the border.'),
    true,
  ],
  [
    'the parties told the other way round',
    sideOf({}),
    sideOf({ actors: ['Berta Sand'], recipients: ['Arno Kell'] }),
    true,
  ],
  ['years apart', sideOf({}), sideOf({ time: '2008-05-04' }), false],
  ['a month apart', sideOf({}), sideOf({ time: '2015-06-04' }), false],
  ['a month, and a day of it', sideOf({ time: '2015-05-01/2015-05-31' }), sideOf({}), true],
  ['the next day, as both say', sideOf({}), sideOf({ time: '2015-05-05' }), false],
  ['without a time, in the news of the week', sideOf({}), sideOf({ time: null }, MEETING, '2015-05-06'), true],
  ['without a time, in the news years later', sideOf({}), sideOf({ time: null }, MEETING, '2019-05-06'), false],
  ['with somebody else', sideOf({}), sideOf({ recipients: ['Carl Rost'] }), false],
  ['in another country', sideOf({ place: 'Haven' }), sideOf({ place: 'Kapstad' }), false],
  ['in the country and in a town of it', sideOf({ place: 'Haven' }), sideOf({ place: 'Norland' }), true],
  ['denied', sideOf({}), sideOf({ factuality: 'denied' }), false],
  ['planned, then done', sideOf({ factuality: 'planned' }, MEETING, '2015-05-01'), sideOf({}), true],
  [
    'done, then planned anew',
    sideOf({}, MEETING, '2015-05-05'),
    sideOf({ factuality: 'planned', time: null }, MEETING, '2015-05-20'),
    false,
  ],
  [
    'the second and the third meeting',
    sideOf({ trigger: 'meeting', time: null }, 'It was the second meeting of the two about the border.'),
    sideOf({ trigger: 'meeting', time: null }, 'It was the third meeting of the two about the border.'),
    false,
  ],
  [
    'one side by its leader, the other by its name',
    sideOf({}),
    sideOf(
      { trigger: 'talks', actors: ['Norland'], recipients: ['Sudland'] },
      'The talks of the two were about the border.',
    ),
    true,
  ],
  [
    'a visit told from its end',
    sideOf(
      { trigger: 'arrived', mode: 'visit', recipients: ['Sudland'], time: '2015-05-01' },
      'Arno Kell arrived in Sudland.',
      '2015-05-01',
    ),
    sideOf(
      { trigger: 'ended a visit', type: 'SANCTION', mode: 'discontinue', recipients: ['Sudland'] },
      'Arno Kell ended a visit to Sudland.',
    ),
    true,
  ],
  [
    'an attack is no meeting',
    sideOf({}),
    sideOf({ trigger: 'attacked', type: 'ASSAULT', mode: null }, 'They attacked at the border.'),
    false,
  ],
];

test.each(CASES)('%s', (_what, first, second, isOne) => {
  const readings = [first, second].map(({ event, text = MEETING, date = '2015-05-05' }, i) => {
    return told({ id: `r-${i}`, date, text: `${text} ${CAST}`, who: WHO, events: [event] });
  });
  const { actOf } = resolve(readings).record;
  expect(actOf.get('r-0:e0') === actOf.get('r-1:e0')).toBe(isOne);
});

test('a meeting on a visit is a part of it', () => {
  const visit = sideOf(
    { trigger: 'arrived', mode: 'visit', recipients: ['Sudland'], place: 'Kapstad' },
    'Arno Kell arrived in Kapstad.',
  );
  const meeting = sideOf({ place: 'Kapstad' }, 'Arno Kell met Berta Sand in Kapstad on his visit.');
  const readings = [visit, meeting].map(({ event, text }, i) => {
    return told({ id: `r-${i}`, date: '2015-05-05', text: `${text} ${CAST}`, who: WHO, events: [event] });
  });
  const { acts, actOf } = resolve(readings).record;
  expect(acts.find(({ id }) => id === actOf.get('r-1:e0'))?.partOf).toBe(actOf.get('r-0:e0'));
});

test('what is compared grows with the reports, not with their square', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, i) => {
      const event: ToldEvent = { ...MET, time: null };
      return told({ id: `r-${i}`, date: '2015-05-05', text: `${MEETING} ${CAST}`, who: WHO, events: [event] });
    });
  const seconds = [200, 800].map((count) => {
    const readings = many(count);
    const start = performance.now();
    expect(new Set(resolve(readings).record.actOf.values()).size).toBe(1);
    return performance.now() - start;
  });
  // Four times the reports: 16 times the pairs if all were compared. Machines are uneven, so the bound is wide.
  expect(seconds[1]! / seconds[0]!).toBeLessThan(10);
});
