// Our own reading over gold words: sentences as the language room gives them, where cut and words are the gold's.
import type { Name, NameKind, Sentence, Token } from '../src/language/sentence.js';
import type { PlacedDocument, PlacedSentence } from './placed-document.js';
import type { ReadWord, TextReader } from './reader.js';
import { nameRuns } from './score-names.js';

/**
 * The sentences of a document with our tags, trees and names over the gold words.
 * @example goldSentences(placed, reader)[0]?.tokens[0]?.form // 'Putin'
 */
export function goldSentences(placed: PlacedDocument, reader: TextReader): readonly Sentence[] {
  const read = reader.readWords(placed.sentences.map(({ gold }) => gold.words.map((word) => word.form)));
  return placed.sentences.map((sentence, index) => sentenceOf(placed.text, sentence, read[index] ?? []));
}

function sentenceOf(text: string, { start, end, words, gold }: PlacedSentence, read: readonly ReadWord[]): Sentence {
  const joined = new Set(
    gold.tokens.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, i) => first + i)),
  );
  const tokens = words.map((span, index): Token => {
    const { lemma, upos, xpos, feats, head, deprel } = read[index]!;
    const spaceAfter = /^\s|^$/.test(text.slice(span.end, span.end + 1));
    const form = gold.words[index]!.form;
    return { ...span, form, lemma, upos, xpos, feats, head, deprel, joined: joined.has(index), spaceAfter };
  });
  const names = nameRuns(read.map(({ name }) => name)).map(({ kind, first, last }): Name => {
    const runKind = kind as NameKind; // proof: the tags are those of the model, whose kinds are NameKind
    return { kind: runKind, first, last, start: words[first]!.start, end: words[last]!.end };
  });
  return { start, end, tokens, names };
}
