// The words of a report as two texts in one row, and back: lemmas to look through, places to point with.
import type { Span } from '../base/span.js';
import { termOf, type WordSentence } from './word-query.js';

/** A sentence as far as search needs it; a `Sentence` of the language room is one. */
export interface LemmaSentence extends Span {
  readonly tokens: readonly (Span & { readonly lemma: string })[];
}

/** Sentences a line each, words with a blank between; places are gaps and lengths in base 36, a line a sentence. */
export interface WordColumns {
  readonly lemmas: string;
  readonly places: string;
}

const BASE = 36;

/**
 * The words of sentences in the order of the text, without punctuation.
 * @example wordSentences([{ start: 0, end: 6, tokens: [{ start: 0, end: 5, lemma: 'talk' }, ...] }])[0]?.words[0]?.term // 'talk'
 */
export function wordSentences(sentences: readonly LemmaSentence[]): readonly WordSentence[] {
  return sentences.map(({ start, end, tokens }) => {
    const words = tokens.flatMap((token) => {
      const term = termOf(token.lemma);
      return term === null ? [] : [{ term, start: token.start, end: token.end }];
    });
    return { start, end, words };
  });
}

/**
 * The columns that hold the words.
 * @example writeWords([{ start: 0, end: 6, words: [{ term: 'talk', start: 0, end: 5 }] }])
 * // { lemmas: 'talk', places: '0 6 0 5' }
 */
export function writeWords(sentences: readonly WordSentence[]): WordColumns {
  const lemmas = sentences.map(({ words }) => words.map(({ term }) => term).join(' ')).join('\n');
  const places: string[] = [];
  let before = 0;
  for (const sentence of sentences) {
    places.push([...gapAndLength(before, sentence), ...wordPlaces(sentence)].join(' '));
    before = sentence.start;
  }
  return { lemmas, places: places.join('\n') };
}

function wordPlaces({ start, words }: WordSentence): readonly string[] {
  let before = start;
  return words.flatMap((word) => {
    const place = gapAndLength(before, word);
    before = word.start;
    return place;
  });
}

function gapAndLength(before: number, { start, end }: Span): readonly string[] {
  return [(start - before).toString(BASE), (end - start).toString(BASE)];
}

/**
 * The terms of each sentence, for an index.
 * @example readTerms('talk end\nnobody win') // [['talk', 'end'], ['nobody', 'win']]
 */
export function readTerms(lemmas: string): readonly (readonly string[])[] {
  return lemmas.split('\n').map((line) => (line === '' ? [] : line.split(' ')));
}

/**
 * The sentences that the columns hold.
 * @example readWords({ lemmas: 'talk', places: '0 6 0 5' })
 * // [{ start: 0, end: 6, words: [{ term: 'talk', start: 0, end: 5 }] }]
 */
export function readWords({ lemmas, places }: WordColumns): readonly WordSentence[] {
  if (places === '') return [];
  const terms = readTerms(lemmas);
  let before = 0;
  return places.split('\n').map((line, index) => {
    const numbers = line.split(' ').map((digits) => Number.parseInt(digits, BASE));
    const start = before + (numbers[0] ?? 0);
    before = start;
    return { start, end: start + (numbers[1] ?? 0), words: placeWords(terms[index] ?? [], numbers, start) };
  });
}

function placeWords(terms: readonly string[], numbers: readonly number[], from: number): WordSentence['words'] {
  let before = from;
  return terms.map((term, index) => {
    const start = before + (numbers[2 + 2 * index] ?? 0);
    before = start;
    return { term, start, end: start + (numbers[3 + 2 * index] ?? 0) };
  });
}
