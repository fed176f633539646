// The reader under test, behind one small interface, so that a perfect or a broken one can stand in for ours.
import type { Span } from '../src/base/span.js';
import { analyse, analyseWords } from '../src/language/analyse.js';
import type { LanguageModel } from '../src/language/model.js';
import type { Sentence } from '../src/language/sentence.js';
import type { WordLayers } from './scored-text.js';

/** What a reader says about one gold word, its name tag with it (`O`, `B-PER`, ...). */
export interface ReadWord extends WordLayers {
  readonly name: string;
}

/** The two things a reader is asked for. */
export interface TextReader {
  /** Raw text in; `zones` are paragraphs, no sentence crosses one. */
  readText(text: string, zones: readonly Span[]): readonly Sentence[];
  /** Gold words in, one list a sentence. */
  readWords(sentences: readonly (readonly string[])[]): readonly (readonly ReadWord[])[];
}

/**
 * Our own reader.
 * @example ourReader(model).readWords([['Iran', 'agreed', '.']])[0]?.[0]?.upos // 'PROPN'
 */
export function ourReader(model: LanguageModel): TextReader {
  return {
    readText: (text, zones) => analyse(text, zones, model).value,
    readWords: (sentences) => analyseWords(sentences, model),
  };
}
