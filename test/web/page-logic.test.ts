// What the page works out before it draws: lines, cards beside the text, groups of statements, days and figures in words.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReadingFigure } from '../../src/reading.js';
import { linesOf } from '../../web/src/reading/lines.js';
import { marksOf } from '../../web/src/reading/marks.js';
import { isDay, showAct, showBounds, showFigure, showLanguage, weekdayOf } from '../../web/src/reading/phrases.js';
import { overlapping } from '../../web/src/reading/reasons.js';
import { indexItems, relatedMarks } from '../../web/src/reading/relations.js';
import { spreadCards } from '../../web/src/reading/spread.js';
import { groupStatements } from '../../web/src/reading/statement-groups.js';
import { reading } from './small-reading.js';

describe('lines', () => {
  test('a dateline stands on the line of its paragraph; words in no block are kept', () => {
    const text = 'Talks end\n\nPARIS (Agency) - They met.\nx\n\nBy A. B.';
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const blocks = [
      { kind: 'headline', ...at('Talks end') },
      { kind: 'dateline', ...at('PARIS (Agency) -') },
      { kind: 'paragraph', ...at('They met.') },
      { kind: 'credit', ...at('By A. B.') },
    ] as const;
    const lines = linesOf({ text, blocks }).map(({ parts }) =>
      parts.map(({ kind, start, end }) => [kind, text.slice(start, end)]),
    );
    expect(lines).toEqual([
      [['headline', 'Talks end']],
      [
        ['dateline', 'PARIS (Agency) -'],
        ['paragraph', 'They met.'],
      ],
      [['other', 'x']],
      [['credit', 'By A. B.']],
    ]);
  });

  test.each([
    ['', []],
    ['   \n', []],
  ])('%j has no lines', (text, expected) => {
    expect(linesOf({ text, blocks: [] })).toEqual(expected);
  });
});

describe('cards beside the text', () => {
  const card = (anchor: number, height = 50, weight = 1) => ({ anchor, height, weight });

  test.each([
    ['none', [], []],
    ['room for all', [card(0), card(100), card(300)], [0, 100, 300]],
    ['two that would overlap share the way', [card(100), card(120)], [80, 140]],
    ['none begins above the top', [card(0), card(10), card(20)], [0, 60, 120]],
    ['the chosen one stands at its words', [card(100), card(120, 50, 1e9)], [60, 120]],
  ])('%s', (_name, cards, expected) => {
    expect(spreadCards(cards, 10).map(Math.round)).toEqual(expected);
  });

  test('they keep their order, overlap nowhere and begin below the top', () => {
    const cards = fc.array(
      fc.record({ anchor: fc.nat(900), height: fc.integer({ min: 1, max: 200 }), weight: fc.constant(1) }),
    );
    fc.assert(
      fc.property(cards, (all) => {
        const sorted = [...all].sort((a, b) => a.anchor - b.anchor);
        const tops = spreadCards(sorted, 8);
        expect(tops).toHaveLength(sorted.length);
        tops.forEach((top, nth) => {
          const before = nth === 0 ? -8 : (tops[nth - 1] ?? 0) + (sorted[nth - 1]?.height ?? 0);
          expect(top).toBeGreaterThanOrEqual(before + 8 - 1e-6);
        });
      }),
    );
  });
});

describe('what belongs together', () => {
  const index = indexItems(reading);
  const marks = marksOf(reading);
  const words = (id: string) =>
    [...relatedMarks(id, index, marks)].map(([key, role]) => {
      const found = marks.find((mark) => mark.key === key);
      return `${role}: ${reading.report.text.slice(found?.start, found?.end)}`;
    });

  test.each([
    ['a person: every mention and the office', 'e-1', ['self: Andrei Gromyko', 'self: Minister', 'self: he']],
    [
      'a statement: content, cue, speaker, chain',
      's-1',
      ['content: We are closer', 'cue: said', 'speaker: he', 'via: Agency'],
    ],
    [
      'an act: trigger, who, to whom',
      'v-1',
      ['actor: Andrei Gromyko', 'actor: Minister', 'recipient: Kissinger', 'self: met'],
    ],
    ['a time: itself', 't-1', ['self: Sunday']],
    ['nothing of that name', 'e-9', []],
  ])('%s', (_name, id, expected) => expect(words(id).sort()).toEqual(expected));

  test('every mark slices to words', () => {
    for (const { start, end } of marks) expect(reading.report.text.slice(start, end).trim()).not.toBe('');
    expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
  });

  test('statements of one speaker in a row share a card', () => {
    const [first] = reading.statements;
    if (first === undefined) throw new Error('the small reading has a statement');
    const later = {
      ...first,
      id: 's-2',
      content: [{ start: first.content[0]?.end ?? 0, end: reading.report.text.length }],
    };
    const others = { ...later, id: 's-3', speaker: 'e-2' };
    const nobody = [
      { ...later, id: 's-4', speaker: null },
      { ...later, id: 's-5', speaker: null },
    ];
    const groups = groupStatements({ ...reading, statements: [first, later, others, ...nobody] });
    expect(groups.map(({ statements }) => statements.map(({ id }) => id))).toEqual([
      ['s-1', 's-2'],
      ['s-3'],
      ['s-4'],
      ['s-5'],
    ]);
  });

  test('reasons are those on the words, each once', () => {
    const trace = [
      { rule: 'a', why: 'on it', span: { start: 5, end: 9 } },
      { rule: 'a', why: 'on it', span: { start: 6, end: 7 } },
      { rule: 'b', why: 'beside it', span: { start: 9, end: 12 } },
      { rule: 'c', why: 'on nothing' },
    ];
    expect(overlapping(trace, [{ start: 4, end: 9 }]).map(({ rule }) => rule)).toEqual(['a']);
  });
});

describe('words for days and figures', () => {
  test.each([
    ['2015-11-24', '2015-11-24', '24 Nov 2015'],
    ['2015-11-01', '2015-11-30', 'Nov 2015'],
    ['2024-02-01', '2024-02-29', 'Feb 2024'],
    ['2015-01-01', '2015-12-31', '2015'],
    ['1986-10-12', '1986-10-18', '12–18 Oct 1986'],
    ['1986-09-28', '1986-10-03', '28 Sep – 3 Oct 1986'],
    ['1986-12-30', '1987-01-02', '30 Dec 1986 – 2 Jan 1987'],
    [null, '2015-11-24', 'until 24 Nov 2015'],
    ['2015-11-24', null, 'from 24 Nov 2015'],
    [null, null, 'unknown'],
  ])('%s to %s is %s', (earliest, latest, expected) => expect(showBounds(earliest, latest)).toBe(expected));

  test.each([
    ['2015-11-24', 'Tue'],
    ['1986-10-12', 'Sun'],
    ['2015-11', null],
    [null, null],
  ])('%s is a %s', (day, expected) => expect(weekdayOf(day)).toBe(expected));

  const figure = (parts: Partial<ReadingFigure>): ReadingFigure => ({
    id: 'f-1',
    start: 0,
    end: 1,
    low: null,
    high: null,
    unit: null,
    bound: 'exact',
    of: null,
    event: null,
    unitKind: null,
    per: null,
    horizon: null,
    ...parts,
  });

  test.each<[Partial<ReadingFigure>, string]>([
    [{ low: 859, high: 859, unit: 'missile' }, '859 missile'],
    [{ low: 3500, bound: 'moreThan' }, 'more than 3,500'],
    [{ low: 300, high: 3400, bound: 'range', unit: 'mile' }, '300–3,400 mile'],
    [{ low: 20_000_000, high: 20_000_000, bound: 'about', unit: 't' }, 'about 20 million t'],
    [{ low: 2_000_000, high: 2_000_000, unit: 'barrel', per: 'day' }, '2 million barrel a day'],
    [{ low: 10_000_000_000, high: 10_000_000_000, unit: 'USD' }, '10 billion USD'],
    [{ low: 0, high: 0 }, '0'],
    [{ bound: 'vague', unit: 'person' }, 'roughly unknown person'],
  ])('%j is %s', (parts, expected) => expect(showFigure(figure(parts))).toBe(expected));

  test.each([
    ['CONSULT', 'third-party', 'Consult · third party'],
    ['AID', null, 'Aid'],
  ])('%s %s is %s', (type, mode, expected) => expect(showAct({ type, mode })).toBe(expected));
});

test.each([
  ['2015', true],
  ['2015-11', true],
  ['2015-11-30', true],
  ['2016-02-29', true],
  ['2015-02-29', false],
  ['2015-13', false],
  ['2015-00', false],
  ['15-11', false],
  ['yesterday', false],
])('is "%s" a day, a month or a year? %s', (words, is) => expect(isDay(words)).toBe(is));

test('languages have their names', () =>
  expect(['de', 'zh', 'tlh', '?'].map(showLanguage)).toEqual(['German', 'Chinese', 'Klingon', '?']));
