// One act told twice: which tellings point to an earlier one, and which are acts of their own.
import { describe, expect, test } from 'vitest';
import { linesOf, readOn } from './read-report-events.js';

/** A text, and for each event the place of its first telling. */
type Row = readonly [text: string, first: readonly (number | null)[]];

const SAME: readonly Row[] = [
  ['President Ada Brandt of Norway arrived in Peru on Tuesday. Her visit to Peru ends today.', [null, 0]],
  ['Chad and Niger signed a treaty on water on May 3. The treaty was signed in Niamey.', [null, 0]],
  ['President Ada Brandt met President Juan Rivas on Monday. Rivas spoke of fishing at the meeting.', [null, 0]],
];

const OTHERS: readonly Row[] = [
  // Two of one country are two.
  ['Ada Brandt met President Juan Rivas of Peru. She also met Foreign Minister Luis Paz of Peru.', [null, null]],
  ['Norway met Peru on Tuesday. Norway met Peru again last month.', [null, null]],
  ['Norway met Peru on Tuesday. Norway will meet Peru on June 3.', [null, null]],
  ['Norway condemned Peru. Norway condemned Chile.', [null, null]],
  ['Spain met Peru in Lima on Tuesday. Spain held talks with Peru in Madrid on Monday.', [null, null]],
];

describe('one act told twice', () => {
  test.each([...SAME, ...OTHERS])('%s', (text, first) => {
    const { events } = readOn(text);
    const places = events.map(({ sameAs }) => (sameAs === null ? null : events.findIndex(({ id }) => id === sameAs)));
    expect(places).toEqual(first);
  });

  test('what one telling leaves out the other gives', () => {
    const { events } = readOn(
      'President Ada Brandt met President Juan Rivas in Lima on Monday. Rivas spoke of fishing at the meeting.',
    );
    expect(events[1]).toMatchObject({ time: events[0]!.time, place: events[0]!.place });
  });

  test('a headline points to the story, and no telling points to one that points on', () => {
    const { events } = readOn(
      'Norway and Peru sign treaty\n\nLIMA, May 10, 2023 - Norway and Peru signed a treaty in Lima on Wednesday.\n\nThe treaty was signed by their foreign ministers.',
    );
    const byId = new Map(events.map((one) => [one.id, one]));
    const pointing = events.filter(({ sameAs }) => sameAs !== null);
    expect(pointing.length).toBeGreaterThan(0);
    expect(pointing.every(({ sameAs }) => byId.get(sameAs ?? '')?.sameAs === null)).toBe(true);
    expect(events[0]?.sameAs).toBe(events[1]?.id);
  });

  test('who had lifted his opposition is the one who agreed, in the same month', () => {
    const text =
      'Norway agreed in April to let Peru into the pact. Norway had lifted its opposition to the entry last month.';
    expect(linesOf(text).at(-1)).toMatch(/^AGREE \| Norway .* = 0$/);
  });
});
