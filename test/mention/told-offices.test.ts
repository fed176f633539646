// Offices that a report tells by pointing, through the whole reading.
import { expect, it } from 'vitest';
import { readReport } from '../../src/pipeline.js';
import { loadModel } from '../../src/run/load-model.js';
import { loadPlaces } from '../../src/run/load-places.js';

const model = loadModel().value!;
const places = loadPlaces().value!;

/** Each office as "person: title of body". */
function offices(content: string): readonly string[] {
  const document = { source: 'test', form: 'text', content, given: {} } as const;
  const { entities } = readReport(document, { model, places, given: {} }).value!.reading;
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return entities.flatMap(({ name, offices: held }) =>
    held.map(({ title, of }) => `${name}: ${title} of ${of === null ? 'nothing' : names.get(of)}`),
  );
}

it.each([
  [
    'Armenian Transport Minister Gagik Sarkisyan and his Georgian counterpart Levan Beridze cut a ribbon on Friday.',
    ['Gagik Sarkisyan: Transport Minister of Armenia', 'Levan Beridze: Transport Minister of Georgia'],
  ],
  [
    'Uzbekistan opened the crossing. Its foreign minister, Jasur Karimov, cut a ribbon.',
    ['Jasur Karimov: foreign minister of Uzbekistan'],
  ],
  ['The talks failed. The minister, Jasur Karimov, left.', ['Jasur Karimov: minister of nothing']],
])('%s', (text, expected) => expect(offices(text)).toEqual(expected));
