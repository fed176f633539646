// Reads a text to its statements, in words, for the tests of who said what.
import { NO_PLACES } from '../../../src/mention/places/place-index.js';
import { readReport } from '../../../src/pipeline.js';
import type { Reading } from '../../../src/reading.js';
import { loadModel } from '../../../src/run/load-model.js';

const tools = { model: loadModel().value!, places: NO_PLACES, given: { date: '2024-03-06' } };

/** A statement in words. */
export interface SaidWords {
  readonly speaker: string | null;
  readonly kind: string | null;
  readonly content: string;
  readonly via: readonly string[];
}

/** The whole reading of a text. */
export function readingOf(content: string): Reading {
  return readReport({ source: 'test', form: 'text', content, given: {} }, tools).value!.reading;
}

/** The statements of a text. */
export function saidIn(content: string): readonly SaidWords[] {
  const { statements, entities, report } = readingOf(content);
  const entityOf = (id: string | null) => entities.find((one) => one.id === id) ?? null;
  return statements.map(({ speaker, content: spans, via }) => ({
    speaker: entityOf(speaker)?.name ?? null,
    kind: entityOf(speaker)?.kind ?? null,
    content: spans.map(({ start, end }) => report.text.slice(start, end)).join(' | '),
    via: via.map(({ entity, basis }) => `${entityOf(entity)?.name} ${basis}`),
  }));
}

/** "speaker: content" of each statement of a text. */
export function voicesIn(text: string): readonly string[] {
  return saidIn(text).map(({ speaker, content }) => `${speaker}: ${content}`);
}
