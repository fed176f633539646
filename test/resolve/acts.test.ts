// Acts across reports: what two reports tell is one act or two.
import { describe, expect, test } from 'vitest';
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
  /** Whether the text is the whole report, and names none but those that it needs. */
  readonly isWhole?: boolean;
}

const sideOf = (event: Partial<ToldEvent>, text?: string, date?: string): Side => ({
  event: { ...MET, ...event },
  ...(text === undefined ? {} : { text }),
  ...(date === undefined ? {} : { date }),
});

const wholly = (event: Partial<ToldEvent>, text: string, date?: string): Side => ({
  ...sideOf(event, text, date),
  isWhole: true,
});

const BARRACKS =
  'They had asked for boots, bread and better pay since winter. A sergeant read a list of leaking roofs and broken stoves.';
const BRIDGE =
  'A bridge was opened with music and flags. Engineers had worked on its cables and pillars through two storms.';
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
    'by telephone, and in person',
    wholly({ mode: 'phone', trigger: 'spoke' }, 'Arno Kell and Berta Sand spoke by telephone about the price of fish.'),
    wholly({ place: 'Haven' }, 'Arno Kell met Berta Sand in Haven, where a bridge was opened.'),
    false,
  ],
  [
    'one of several, told in sum',
    sideOf({ time: '2015-04-01/2015-06-30' }, 'Arno Kell met Berta Sand three times since spring about the border.'),
    sideOf({}),
    false,
  ],
  [
    'with officers who have no name, and with somebody who has',
    wholly(
      { recipients: [], time: null },
      `In the barracks on the windy coast Arno Kell met officers who had served abroad for years. ${BARRACKS}`,
    ),
    wholly({}, `Beside the fjord, between two choirs and a long row of flags, Arno Kell met Berta Sand. ${BRIDGE}`),
    false,
  ],
  [
    'nobody named, and no day',
    wholly({ trigger: 'talks', actors: [], recipients: [], time: null }, 'Traders of Norland held talks about fish.'),
    wholly({ trigger: 'talks' }, 'Arno Kell and Berta Sand held talks about a bridge and about fish of Norland.'),
    false,
  ],
  [
    'nobody named, but the day and the place',
    wholly(
      { trigger: 'talks', actors: [], recipients: [], place: 'Haven' },
      'The talks about fish and a bridge of Norland were in Haven.',
    ),
    wholly(
      { trigger: 'talks', place: 'Haven' },
      'Arno Kell and Berta Sand held talks about a bridge and about fish in Haven.',
    ),
    true,
  ],
  [
    'to come, nobody says when, after the other had been',
    wholly(
      { factuality: 'planned', time: null },
      'Arno Kell will have met Berta Sand before long, the palace wrote on Monday to the papers.',
      '2015-05-05',
    ),
    wholly({}, 'In the rain Arno Kell met Berta Sand at the opening of a bridge over the fjord.'),
    false,
  ],
  [
    'to come in some weeks, and weeks later',
    wholly(
      { trigger: 'spoken', factuality: 'planned', time: '2015-04-02/', recipients: [] },
      `Before the week is over Arno Kell will have spoken to people from newspapers and radio. ${BARRACKS}`,
      '2015-04-02',
    ),
    wholly(
      { recipients: [] },
      `Under the roof of a shipyard in the far north Arno Kell met mayors who want another road. ${BRIDGE}`,
    ),
    false,
  ],
  [
    'without a time, beside what was long before',
    wholly(
      { trigger: 'a pact', type: 'AGREE', mode: 'sign', recipients: ['Berta Sand'], time: null },
      'The two met in spring: Arno Kell saw Berta Sand in Haven, and a pact on fish was signed.',
      '2016-02-28',
    ),
    wholly(
      { trigger: 'signed', type: 'AGREE', mode: 'sign', place: 'Haven' },
      'Arno Kell and Berta Sand signed a pact on fish in Haven.',
    ),
    false,
  ],
  [
    'an attack is no meeting',
    sideOf({}),
    sideOf({ trigger: 'attacked', type: 'ASSAULT', mode: null }, 'They attacked at the border.'),
    false,
  ],
];

test.each(CASES)('%s', (_what, first, second, isOne) => {
  const readings = [first, second].map(({ event, text = MEETING, date = '2015-05-05', isWhole = false }, i) => {
    const whole = isWhole ? text : `${text} ${CAST}`;
    const who = WHO.filter(({ name }) => whole.includes(name));
    return told({ id: `r-${i}`, date, text: whole, who, events: [event] });
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

describe('what one report tells', () => {
  const read = (id: string, text: string, events: readonly ToldEvent[], headline: string | null = null) => {
    const reading = told({ id, date: '2015-05-05', text: `${text} ${CAST}`, who: WHO, events });
    if (headline === null) return reading;
    const blocks = [{ kind: 'headline' as const, start: 0, end: headline.length }];
    return { ...reading, report: { ...reading.report, headline, blocks } };
  };

  test('of one meeting and of another with one more stays two, whatever another report tells', () => {
    const readings = [
      read('r-0', 'Arno Kell met Berta Sand about the border. Later talks with Carl Rost followed.', [
        MET,
        { ...MET, trigger: 'talks', recipients: ['Berta Sand', 'Carl Rost'] },
      ]),
      read('r-1', 'Arno Kell met Berta Sand and others about the border.', [MET]),
    ];
    const { actOf } = resolve(readings).record;
    expect(actOf.get('r-0:e0')).toBe(actOf.get('r-1:e0'));
    expect(actOf.get('r-0:e1')).not.toBe(actOf.get('r-0:e0'));
  });

  test('in its headline is what it tells below', () => {
    const head = 'Kell sees Sand.';
    const events = [
      { ...MET, trigger: 'sees', time: null },
      { ...MET, trigger: 'met' },
    ];
    const { acts, actOf } = resolve([read('r-0', `${head} Kell met Sand in the harbour.`, events, head)]).record;
    expect(actOf.get('r-0:e0')).toBe(actOf.get('r-0:e1'));
    expect(acts).toHaveLength(1);
  });

  test('in its headline of others is another act', () => {
    const head = 'Rost sees Sand.';
    const events = [
      { ...MET, trigger: 'sees', actors: ['Carl Rost'], time: null },
      { ...MET, trigger: 'met' },
    ];
    const { acts } = resolve([read('r-0', `${head} Kell met Sand in the harbour.`, events, head)]).record;
    expect(acts).toHaveLength(2);
  });

  test('in several places is one witness, and two reports are two', () => {
    const long = (words: string) =>
      `${words} The two spoke for a long time about fish, ships, tolls and the old border in the fog.`;
    const one = read(
      'r-0',
      `${long('Arno Kell met Berta Sand by the sea.')}\n${long('Talks of Kell and Sand were short.')}`,
      [MET, { ...MET, trigger: 'Talks' }],
    );
    const retold = {
      ...one,
      events: one.events.map((event) => ({ ...event, sameAs: event.id === 'r-0:e1' ? 'r-0:e0' : null })),
    };
    expect(resolve([retold]).record.acts.map(({ witnesses }) => witnesses)).toEqual([1]);
    const other = read('r-1', 'Arno Kell met Berta Sand about the border.', [MET]);
    expect(resolve([retold, other]).record.acts.map(({ witnesses }) => witnesses)).toEqual([2]);
  });

  test('beside what was long before, without a time of its own, was then', () => {
    const late = told({
      id: 'r-0',
      date: '2016-02-28',
      text: 'Arno Kell and Berta Sand met in Haven on the fourth of May, and signed a pact on fish.',
      who: WHO.filter(({ name }) => /Kell|Sand|Haven/.test(name)),
      events: [MET, { ...MET, trigger: 'signed', type: 'AGREE', mode: 'sign', time: null }],
    });
    const then = told({
      id: 'r-1',
      date: '2015-05-05',
      text: 'Arno Kell and Berta Sand signed a pact on fish.',
      who: WHO.filter(({ name }) => /Kell|Sand/.test(name)),
      events: [{ ...MET, trigger: 'signed', type: 'AGREE', mode: 'sign' }],
    });
    const { actOf } = resolve([late, then]).record;
    expect(actOf.get('r-0:e1')).toBe(actOf.get('r-1:e0'));
  });
});
