// Notes without subjects go on from the sentence that says who went where.
import { expect, test } from 'vitest';
import { linesOf, namesOf, readOn } from './read-report-events.js';

const OPENING = 'President Ada Brandt traveled to Lima, Peru, on May 9, 2023.';

test('who, where and when are those of the sentence before', () => {
  const reading = readOn(`${OPENING} Met with President Juan Rivas and Foreign Minister Luis Paz.`);
  const met = reading.events.at(-1)!;
  expect(namesOf(reading, met.actors)).toBe('Ada Brandt');
  expect(namesOf(reading, met.recipients)).toBe('Juan Rivas + Luis Paz');
  expect(namesOf(reading, [met.place ?? ''])).toBe('Lima');
  expect(met.time).toMatchObject({ earliest: '2023-05-09', latest: '2023-05-09' });
});

test('a sentence with a subject of its own takes nothing over', () => {
  const lines = linesOf(`${OPENING} Foreign Minister Luis Paz met the envoys of Chile.`);
  expect(lines.at(-1)).toMatch(/^CONSULT \| Luis Paz \|/);
});

test('who came along takes part in the meeting too', () => {
  const text = `Foreign Minister Luis Paz traveled to Lima on May 9, 2023. Accompanied President Ada Brandt to a meeting with President Juan Rivas.`;
  const reading = readOn(text);
  const met = reading.events.at(-1)!;
  const names = namesOf(reading, [...met.actors, ...met.recipients]);
  for (const name of ['Luis Paz', 'Ada Brandt', 'Juan Rivas']) expect(names).toContain(name);
});
