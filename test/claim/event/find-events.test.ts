// Events from grammar: type, participants and status for every way in which a sentence tells of an act.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEvents } from '../../../src/claim/event/find-events.js';
import { line, readEvents, readText } from './read-events.js';

/** Text, and its events: type | actors | recipients | status. */
type Row = readonly [string, readonly string[]];

describe('who did what to whom', () => {
  const rows: readonly Row[] = [
    ['Norway met Peru in Oslo.', ['CONSULT | Norway | Peru | happened']],
    ['The minister held talks with Peru on Monday.', ['CONSULT | The minister | Peru | happened']],
    ['Norway and Peru signed an agreement.', ['AGREE | Norway + Peru |  | happened']],
    ['Peru was attacked by Norway.', ['ASSAULT | Norway | Peru | happened']],
    ['Norway supplied Peru with weapons.', ['AID | Norway | Peru | happened']],
    ['Norway suspended aid to Peru.', ['SANCTION | Norway | Peru | happened']],
    ['Norway lifted sanctions on Peru.', ['CONCEDE | Norway | Peru | happened']],
    ['Norway imposed sanctions on Peru.', ['SANCTION | Norway | Peru | happened']],
    ['Norway rejected a request from Peru.', ['REJECT | Norway | Peru | happened']],
    ['Police arrested the opposition leader.', ['COERCE | Police | the opposition leader | happened']],
    ['Norway withdrew its troops from Peru.', ['RETREAT | Norway | Peru | happened']],
    ['The army deployed troops along the border.', ['MOBILIZE | The army |  | happened']],
    ['Norway expelled two diplomats.', ['SANCTION | Norway | two diplomats | happened']],
    ['Workers protested against the government.', ['PROTEST | Workers | the government | happened']],
    ['The minister thanked Peru for its help.', ['SUPPORT | The minister | Peru | happened']],
    ['Norway accused Peru of aggression.', ['ACCUSE | Norway | Peru | happened']],
    ['Norway shared intelligence with Peru.', ['COOPERATE | Norway | Peru | happened']],
  ];
  it.each(rows)('%s', (text, expected) => expect(lines(text)).toEqual(expected));
});

describe('acts within acts have each their status', () => {
  const rows: readonly Row[] = [
    ['Norway agreed to withdraw its troops.', ['AGREE happened', 'RETREAT planned']],
    ['Norway threatened to attack Peru.', ['THREATEN happened', 'ASSAULT hypothetical']],
    ['Norway accused Peru of attacking a village.', ['ACCUSE happened', 'ASSAULT alleged']],
    ['Norway refused to release the prisoners.', ['REJECT happened', 'RETREAT negated']],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(readEvents(text).map(({ type, factuality }) => `${type} ${factuality}`)).toEqual(expected);
  });
});

describe('nouns', () => {
  it.each<Row>([
    ['The invasion of Peru shocked Norway.', ['ASSAULT |  | Peru | happened']],
    ['The stalled talks between Norway and Peru were no surprise.', ['CONSULT | Norway | Peru | stalled']],
    ['The lifting of sanctions came as a relief.', ['CONCEDE |  |  | happened']],
  ])('that tell of an act: %s', (text, expected) => expect(lines(text)).toEqual(expected));

  it.each([
    'The attack helicopter is old.',
    'Support for the party is growing slowly.',
    'A strike is when workers stop working.',
    'The war was long.',
    'The annual report has forty pages.',
    'He read a book about peace talks.',
  ])('that tell of none: %s', (text) => expect(readEvents(text)).toEqual([]));

  it('that are the first since a year imply an earlier act', () => {
    const text = 'The president made his first visit to Peru since 2007.';
    const implied = readEvents(text).filter(({ told }) => told === 'implied');
    expect(implied.map(({ trigger, factuality }) => [text.slice(trigger.start, trigger.end), factuality])).toEqual([
      ['since 2007', 'implied'],
    ]);
  });
});

it('each meeting of a chain of meetings is one', () => {
  const text = 'The minister met with Norway in Oslo, and with Peru.';
  expect(lines(text)).toEqual([
    'CONSULT | The minister | Norway | happened',
    'CONSULT | The minister | Peru | happened',
  ]);
});

it('force that the speaker announces is a threat', () => {
  const [event] = readEvents('“If they do not leave, we will attack the town,” he said.');
  expect([event?.type, event?.factuality]).toEqual(['THREATEN', 'conditional']);
});

it('place, time, trigger and evidence are the words of the text', () => {
  const text = 'Norway held talks with Peru in Oslo on Tuesday, and the markets fell.';
  const event = readEvents(text)[0]!;
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  expect(words(event.trigger)).toBe('held talks');
  expect(words(event.place!)).toBe('Oslo');
  expect(words(event.time!)).toBe('Tuesday');
  expect(words(event.evidence)).toBe('Norway held talks with Peru in Oslo on Tuesday');
});

it('what is dropped leaves its reason', () => {
  const { trace } = findEvents(readText('The attack helicopter is old.'));
  expect(trace.map(({ rule, why }) => [rule, why])).toEqual([['no-event', 'only qualifies another noun']]);
});

describe('whatever the text', () => {
  it.each([
    '',
    '\u202e\u0000',
    'مرحبا بالعالم',
    '👩‍👩‍👧 💥 attacked 💥',
    '"',
    'met '.repeat(300),
    'to refuse '.repeat(120),
  ])('%j', (text) => {
    const sentences = readText(text);
    for (const { trigger, evidence } of findEvents(sentences).value) {
      expect(trigger.end).toBeLessThanOrEqual(text.length);
      expect(evidence.start).toBeLessThanOrEqual(trigger.start);
    }
  });

  it('spans lie in the text, and reading again gives the same', () => {
    const words = fc.constantFrom(
      'Norway',
      'Peru',
      'attacked',
      'refused',
      'to',
      'talks',
      'with',
      'of',
      'sanctions',
      'and',
      'if',
      ',',
      '“',
      'not',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 25 }), (list) => {
        const text = list.join(' ');
        const sentences = readText(text);
        const first = findEvents(sentences).value;
        expect(findEvents(sentences).value).toEqual(first);
        for (const { actors, recipients, trigger, evidence } of first) {
          for (const span of [...actors, ...recipients, trigger, evidence]) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeLessThanOrEqual(text.length);
            expect(span.end).toBeGreaterThan(span.start);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

function lines(text: string): string[] {
  return readEvents(text).map((event) => line(text, event));
}
