// Which event each figure belongs to: the act whose clause says the number ("killed more than a quarter of a million people").
import { sentenceAt, wordAt } from '../../grammar/sentence-at.js';
import { headOf, wordsInside } from '../../grammar/tree.js';
import type { Sentence } from '../../language/sentence.js';
import type { ReadingEvent, ReadingFigure } from '../../reading.js';
import { wordIndex } from './begin-tellings.js';
import type { Telling } from './telling.js';

/** How far up from a figure its act is looked for. */
const MOST_STEPS = 10;

/**
 * The figures with the ids of their events filled in, where an act holds them.
 * @example eventsOfFigures(figures, sentences, tellings, events)[0]?.event // 'v-…', that of "killed", for "12 people"
 */
export function eventsOfFigures(
  figures: readonly ReadingFigure[],
  sentences: readonly Sentence[],
  tellings: readonly Telling[],
  events: readonly ReadingEvent[],
): readonly ReadingFigure[] {
  const words = wordIndex(tellings.map(({ mention }) => mention));
  return figures.map((figure) => {
    const index = sentenceAt(sentences, figure.start);
    const sentence = sentences[index];
    if (sentence === undefined || figure.event !== null) return figure;
    const found = actAbove(figure, sentence, (word) => words.get(`${index}:${word}`));
    return found === null ? figure : { ...figure, event: events[found]!.id };
  });
}

function actAbove(
  figure: ReadingFigure,
  sentence: Sentence,
  actAt: (word: number) => number | undefined,
): number | null {
  const inside = wordsInside(sentence, figure);
  let at = inside === null ? wordAt(sentence, figure.start) : headOf(sentence, inside.first, inside.last);
  for (let steps = 0; steps < MOST_STEPS && at >= 0 && at < sentence.tokens.length; steps++) {
    const found = actAt(at);
    if (found !== undefined) return found;
    if (sentence.tokens[at]!.deprel === 'parataxis') return null;
    at = sentence.tokens[at]!.head;
  }
  return null;
}
