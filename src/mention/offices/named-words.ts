// A sentence with the name that stands at each word.
import type { Sentence } from '../../language/sentence.js';
import type { NameMention } from '../mention.js';

/** A sentence and, for each word, the index of the name mention that it is in. */
export interface NamedWords {
  readonly sentence: Sentence;
  /** All name mentions of the report; `at` and `own` index it. */
  readonly names: readonly NameMention[];
  readonly at: readonly (number | null)[];
  /** The name mentions of this sentence, in order. */
  readonly own: readonly number[];
}

/**
 * Every sentence with the names at its words; one pass over all.
 * @example namedWords(sentences, names)[0].at // [null, 0, 0, null] where name 0 is words 1 to 2
 */
export function namedWords(sentences: readonly Sentence[], names: readonly NameMention[]): readonly NamedWords[] {
  const own: number[][] = sentences.map(() => []);
  names.forEach((name, index) => {
    own[name.sentence]?.push(index);
  });
  return sentences.map((sentence, s) => {
    const at: (number | null)[] = sentence.tokens.map(() => null);
    for (const index of own[s]!) at.fill(index, names[index]!.first, names[index]!.last + 1);
    return { sentence, names, at, own: own[s]! };
  });
}
