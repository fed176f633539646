// Text through the model and the finders of names and offices, for tests: blocks, and no report round them.
import { analyse } from '../../../src/language/analyse.js';
import type { Sentence } from '../../../src/language/sentence.js';
import type { NameMention } from '../../../src/mention/mention.js';
import { findNames } from '../../../src/mention/names/find-names.js';
import { loadModel } from '../../../src/run/load-model.js';

const model = loadModel().value!;

/** The sentences of a text whose blocks stand an empty line apart. */
export function sentencesOf(text: string): readonly Sentence[] {
  const blocks = [...text.matchAll(/.+?(?=\n\n|$)/gs)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  return analyse(text, blocks, model).value;
}

/** The names of a text. */
export function namesOf(text: string): readonly NameMention[] {
  return findNames(text, sentencesOf(text)).value;
}
