// How real an act is on whose word, which figures belong to it, what is agreed, and who stands where.
import { describe, expect, test } from 'vitest';
import { linesOf, namesOf, readOn, triggerOf } from './read-report-events.js';

const STATUSES: readonly (readonly [text: string, line: string])[] = [
  ['Georgia accused Russia of blocking the ports of Ukraine.', 'COERCE | Russia | Ukraine | alleged'],
  ['Russia denied that it had shelled the town of Gori in Georgia.', 'ASSAULT | Russia | Georgia | denied'],
  ['Norway said that Peru had bombed Chile.', 'ASSAULT | Peru | Chile | happened'],
  ['Peru dismissed a report that it was preparing to freeze the assets of Chile.', 'COERCE | Peru | Chile | denied'],
  ['Under the draft, Norway would lift the embargo on Peru.', 'CONCEDE | Norway | Peru | planned'],
  [
    'Norway will not open the port to Chad until Peru withdraws its troops from Mali.',
    'RETREAT | Peru | Mali | hypothetical',
  ],
  ['The border of Peru with Chile has been closed since 1993.', 'COERCE |  | Chile + Peru | ongoing'],
  ["Peru's minister says talks with Chile to resume in Oslo", "CONSULT | Peru's minister | Chile | planned"],
  ['Norway expressed concern over the arrest of the envoy in Peru.', 'COERCE |  | envoy | happened'],
  ['President Juan Rivas of Peru is due in Oslo on Thursday.', 'CONSULT | Juan Rivas | Oslo | planned'],
];

describe('status by source', () => {
  test.each(STATUSES)('%s', (text, line) => {
    expect(linesOf(text)).toContain(line);
  });

  test('an act in somebody’s words hangs on the statement', () => {
    const { events, statements } = readOn('Norway said that Peru had bombed Chile.');
    expect(events.find(({ type }) => type === 'ASSAULT')?.statement).toBe(statements[0]?.id);
  });
});

describe('figures', () => {
  test('a figure belongs to the act whose clause says it', () => {
    const reading = readOn('The war has killed more than 3,000 people in Mali. The river is 400 meters wide.');
    const events = reading.figures.map(({ event }) => reading.events.find(({ id }) => id === event));
    expect(events.map((one) => (one === undefined ? null : triggerOf(reading, one)))).toEqual(['killed', null]);
  });
});

describe('agreements', () => {
  const text =
    'Norway signed a $3 billion agreement with Peru on Tuesday to build a railway. ' +
    'The deal is to run for ten years. Chile abandoned the fisheries treaty of 2014 with Peru.';
  const reading = readOn(text);
  const words = (span: { readonly start: number; readonly end: number } | null | undefined) =>
    span == null ? null : text.slice(span.start, span.end);

  test('parties, subject, money and status', () => {
    const [deal] = reading.agreements;
    expect(namesOf(reading, deal?.parties ?? [])).toBe('Norway + Peru');
    expect(words(deal?.subject)).toBe('to build a railway');
    expect(words(reading.figures.find(({ id }) => id === deal?.amount))).toBe('$3 billion');
    expect(deal).toMatchObject({ status: 'signed', time: { earliest: '2023-05-09', latest: '2023-05-09' } });
    expect(deal?.events).toHaveLength(1);
  });

  test('"the deal" is the one told before, and another kind is another', () => {
    expect(reading.agreements.map(({ mentions }) => mentions.map(words))).toEqual([
      ['$3 billion agreement', 'deal'],
      ['fisheries treaty'],
    ]);
    expect(reading.agreements[1]?.status).toBe('broken');
  });
});

const STANDS: readonly (readonly [text: string, stance: string, issue: string])[] = [
  ['Norway threatened to block the bid of Peru.', 'oppose', 'the bid of Peru'],
  ['Norway agreed to let Peru join the pact.', 'accept', 'let Peru join the pact'],
  ['Norway called for a ceasefire in Mali.', 'demand', 'a ceasefire in Mali'],
  ['Norway rejected the proposal of Chile.', 'reject', 'the proposal of Chile'],
  ['Norway warned Chile not to close the strait.', 'oppose', 'the strait'],
  ['“The strait must be opened,” Norway said.', 'demand', 'The strait must be opened'],
  ['“We will freeze the process if they do not leave,” Norway said.', 'condition', 'the process'],
];

describe('positions', () => {
  test.each(STANDS)('%s', (text, stance, issue) => {
    const reading = readOn(text);
    const stands = reading.positions.map((one) => [
      namesOf(reading, [one.holder]),
      one.stance,
      text.slice(one.issue.start, one.issue.end),
    ]);
    expect(stands).toContainEqual(['Norway', stance, issue]);
  });
});
