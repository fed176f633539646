// Who takes part in the acts of a report: through chains, sides, clauses, the ground on which force is used.
import { describe, expect, test } from 'vitest';
import { linesOf } from './read-report-events.js';

/** A text, and lines that are among those of its events. */
type Row = readonly [text: string, ...lines: string[]];

const SIDES: readonly Row[] = [
  [
    'President Ada Brandt of Norway ordered the campaign. Her troops captured the town of Delma in Mali.',
    'ASSAULT | Norway | Mali | happened',
  ],
  ['Turkish warplanes bombed a camp in Iraq on Monday.', 'ASSAULT | Turkey | Iraq | happened'],
  ['Representatives of several Swedish companies held talks in Peru.', 'CONSULT | Sweden | Peru | happened'],
  [
    'Spain threatened to launch an offensive designed to push back fighters belonging to the Islamic State.',
    'THREATEN | Spain | Islamic State | happened',
    'ASSAULT | Spain | Islamic State | hypothetical',
  ],
  ['Finance Ministers Ola Lund and Juan Rivas signed a memorandum.', 'AGREE | Ola Lund + Juan Rivas |  | happened'],
  // A body whose name is also that of an act, and a noun that is counted.
  ["Peru's opposition accused the government of treason.", "ACCUSE | Peru's opposition | government | happened"],
  ['Most of the neighbours of Chad closed their borders.', 'COERCE | Most of the neighbours of Chad |  | happened'],
  ['Rebels took Kabul last month.', 'ASSAULT | Rebels | Kabul | happened'],
  ['Chad sent 20 tanks to its base in Mali.', 'MOBILIZE | Chad | Mali | happened'],
];

const CLAUSES: readonly Row[] = [
  [
    'Foreign Minister Ola Lund of Norway spoke in remarks at talks with President Juan Rivas of Peru in Lima on Monday.',
    'CONSULT | Ola Lund | Juan Rivas | happened',
  ],
  [
    'Diplomats from Norway held talks with Peru in Lima and negotiations are continuing.',
    'CONSULT | Norway | Peru | happened',
    'CONSULT | Norway | Peru | ongoing = 0',
  ],
  ['Kenya has previously threatened to expel the envoy of Chad.', 'THREATEN | Kenya | Chad | happened'],
  ['Kenya has closed its border with Chad.', 'COERCE | Kenya | Chad | happened'],
  [
    'Envoy Ola Lund arrived in Lima on Monday to persuade Peru to release the prisoners.',
    'RETREAT | Peru | prisoners | requested',
  ],
  ['Norway urged Peru to free the envoy. It has refused twice.', 'REJECT | Peru | Norway | happened'],
];

const PARTICIPLES: readonly Row[] = [
  ['14: soldiers killed when a bridge fell in Mali', 'ASSAULT |  | soldiers | happened'],
  ['Former minister jailed over licences in Peru', 'COERCE |  | Former minister | happened'],
  ['Rebels killed at least 12 soldiers in Mali.', 'ASSAULT | Rebels | at least 12 soldiers | happened'],
];

const JOINED: readonly Row[] = [
  ['Ola Lund said the report was absurd and accused Peru of lying.', 'ACCUSE | Ola Lund | Peru | happened'],
];

const SPEAKERS: readonly Row[] = [
  [
    '“We will close the ports if they do not leave,” President Ada Brandt of Norway said on Monday.',
    'THREATEN | Ada Brandt |  | conditional',
  ],
];

const SAYING: readonly Row[] = [
  // Whoever the sayings have found to speak, where the chains know of "they" no more than that.
  [
    'The ministers of the lake states deplored the raid.\n\nThe envoy of Chad recalled that a probe was open. He gave no details.\n\nThey warned that those who obstruct the peace would be punished.',
    'THREATEN | ministers of the lake states |  | happened',
  ],
];

describe('participants', () => {
  test.each(SAYING)('who says so acts: %s', (text, ...lines) => {
    expect(linesOf(text)).toEqual(expect.arrayContaining(lines));
  });

  test.each(SIDES)('a force or delegation stands for its side: %s', (text, ...lines) => {
    expect(linesOf(text)).toEqual(expect.arrayContaining(lines));
  });

  test.each(CLAUSES)('the clause gives what the words leave out: %s', (text, ...lines) => {
    expect(linesOf(text)).toEqual(expect.arrayContaining(lines));
  });

  test.each(PARTICIPLES)('who stands before a participle undergoes: %s', (text, ...lines) => {
    expect(linesOf(text)).toEqual(expect.arrayContaining(lines));
  });

  test.each(JOINED)('a charge joined to what is said is of who speaks: %s', (text, ...lines) => {
    expect(linesOf(text)).toEqual(expect.arrayContaining(lines));
  });

  test.each(SPEAKERS)('"we" is the speaker: %s', (text, ...lines) => {
    expect(linesOf(text)).toEqual(expect.arrayContaining(lines));
  });

  test('the place of a meeting is no party of it', () => {
    const lines = linesOf('The presidents of Norway and Peru met in Lima on Tuesday.');
    expect(lines).toEqual(['CONSULT | Norway + Peru |  | happened']);
  });
});
