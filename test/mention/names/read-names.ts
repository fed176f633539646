// Text through the model and the finders of names and offices, for tests: one block, no report round it.
import { analyse } from '../../../src/language/analyse.js';
import type { Sentence } from '../../../src/language/sentence.js';
import type { NameMention } from '../../../src/mention/mention.js';
import { findNames } from '../../../src/mention/names/find-names.js';
import { loadModel } from '../../../src/run/load-model.js';

const model = loadModel().value!;

/** The sentences of a text without blocks. */
export function sentencesOf(text: string): readonly Sentence[] {
  return analyse(text, [{ start: 0, end: text.length }], model).value;
}

/** The names of a text. */
export function namesOf(text: string): readonly NameMention[] {
  return findNames(text, sentencesOf(text)).value;
}
