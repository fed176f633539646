// Reading a text in one call: the model and the gazetteer are loaded by the first and kept for the others.
import { readReport, type Tools } from '../../pipeline.js';
import type { ReadDocument, Reading } from '../../reading.js';
import { loadModel } from '../../run/load-model.js';
import { placesFrom, readPlacesFile } from '../../run/load-places.js';
import type { DocumentForm, RawDocument } from '../../source/raw-document.js';
import { DatelineError } from './dateline-error.js';

/** What is known of a text; all of it may be left out. */
export interface ReadTextOptions {
  /** The day of publication, `2022-07-19`; a month or a year gives its bounds. */
  readonly date?: string | undefined;
  readonly outlet?: string | undefined;
  readonly title?: string | undefined;
  /** What the report is called in answers: a path, an address. */
  readonly source?: string | undefined;
  /** `text` where it is left out. */
  readonly form?: DocumentForm | undefined;
  /** A model file; the one that ships with the package where it is left out. */
  readonly model?: string | undefined;
}

/**
 * Reads one report: who said what, who did what to whom, when, where and how many. Nothing is kept and nothing is sent.
 * @example
 * const reading = readText('The foreign minister said on Tuesday that talks would resume.', { date: '2022-07-19' });
 * reading.statements[0]?.cue?.lemma // 'say'
 * @throws DatelineError where there is no text (`report/no-text`) or no model (`language/model-missing`)
 */
export function readText(text: string, options: ReadTextOptions = {}): Reading {
  return readWith(text, options).reading;
}

/**
 * The same with the grammar that a record needs to be searched by words.
 * @example readWith('The ministers met.', {}).sentences.length // 1
 */
export function readWith(text: string, options: ReadTextOptions): ReadDocument {
  const { source = 'text', form = 'text', title, date, outlet, model } = options;
  const document: RawDocument = { source, form, content: text, given: title === undefined ? {} : { title } };
  const given = { ...(date === undefined ? {} : { date }), ...(outlet === undefined ? {} : { outlet }) };
  const { value, problems } = readReport(document, { ...toolsFor(model), given });
  if (value === null) throw new DatelineError(problems);
  return value;
}

/** What reading needs, by the file of the model. */
const loaded = new Map<string | undefined, Omit<Tools, 'given'>>();

/**
 * The model and the gazetteer, loaded once.
 * @example toolsFor(undefined).model.name
 * @throws DatelineError where there is no model
 */
export function toolsFor(path: string | undefined): Omit<Tools, 'given'> {
  const known = loaded.get(path);
  if (known !== undefined) return known;
  const { value: model, problems } = loadModel(path);
  if (model === null) throw new DatelineError(problems);
  const tools = { model, places: placesFrom(readPlacesFile()) };
  loaded.set(path, tools);
  return tools;
}
