// Events of a short invented report for tests, read by the whole pipeline, and their parts in words.
import { NO_PLACES } from '../../../src/mention/places/place-index.js';
import { readReport } from '../../../src/pipeline.js';
import type { Reading, ReadingEvent } from '../../../src/reading.js';
import { loadModel } from '../../../src/run/load-model.js';
import { loadPlaces } from '../../../src/run/load-places.js';

const model = loadModel().value!;
const places = loadPlaces().value ?? NO_PLACES;

/** The reading of a text that was published on a day. */
export function readOn(content: string, date = '2023-05-10'): Reading {
  return readReport({ source: 'test.txt', form: 'text', content, given: {} }, { model, places, given: { date } }).value!
    .reading;
}

/** An event in one line: type, who, whom, status; `=` and the place of the first telling where it is one told again. */
export function lineOf(reading: Reading, event: ReadingEvent): string {
  const { type, actors, recipients, factuality, sameAs } = event;
  const first = reading.events.findIndex(({ id }) => id === sameAs);
  const parts = [type, namesOf(reading, actors), namesOf(reading, recipients), factuality];
  return parts.join(' | ') + (sameAs === null ? '' : ` = ${first}`);
}

/** All events of a text, a line each. */
export function linesOf(content: string, date?: string): readonly string[] {
  const reading = readOn(content, date);
  return reading.events.map((event) => lineOf(reading, event));
}

/** The names of entities, joined by "+". */
export function namesOf({ entities }: Reading, ids: readonly string[]): string {
  return ids.map((id) => entities.find((one) => one.id === id)?.name ?? '?').join(' + ');
}

/** The words of an event's trigger. */
export function triggerOf({ report }: Reading, { trigger }: ReadingEvent): string {
  return report.text.slice(trigger.start, trigger.end);
}
