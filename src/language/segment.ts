// Raw text to sentences of words: zones are cut one by one, and a sentence without an end is cut at its likeliest place.

import { type Problem, problem } from '../base/problem.js';
import type { Span } from '../base/span.js';
import { type Reason, type Staged, staged } from '../base/staged.js';
import { SENTENCE_MOST } from './scratch.js';
import type { SentenceScorer } from './sentence-ends.js';
import type { Word, WordCutter } from './word-ends.js';

/** Fewest words before a forced cut. */
const CUT_LEAST = 40;

/** Sentences of the zones of a text, each a list of words. No sentence crosses a zone's edge. */
export function segment(
  text: string,
  zones: readonly Span[],
  cut: WordCutter,
  score: SentenceScorer,
): Staged<Word[][]> {
  const sentences: Word[][] = [];
  const problems: Problem[] = [];
  const trace: Reason[] = [];
  for (const zone of zones) {
    const words = cut(text, zone);
    const scores = score(words.map((word, i) => segmentWord(text, word, i === words.length - 1)));
    words.forEach(({ joined }, i) => {
      if (joined) scores[i] = Number.NEGATIVE_INFINITY; // "do" and "n't" are one token, and no sentence ends inside it
    });
    for (const { first, last, forced } of sentenceBounds(scores)) {
      sentences.push(words.slice(first, last + 1));
      if (forced)
        trace.push({ rule: 'long-sentence', why: `no end within ${SENTENCE_MOST} words`, span: words[last]! });
    }
  }
  if (trace.length > 0) problems.push(longSentence(trace));
  return staged(sentences, problems, trace);
}

function segmentWord(text: string, { start, end, spaceAfter }: Word, last: boolean) {
  return { form: text.slice(start, end), spaceAfter: spaceAfter || last };
}

interface Bounds {
  readonly first: number;
  readonly last: number;
  readonly forced: boolean;
}

/**
 * Sentences from scores: an end after each word above 0 and after the last, and none longer than SENTENCE_MOST.
 * @example sentenceBounds(new Float32Array([-1, 2, -1])) // [0..1], [2..2]
 */
export function sentenceBounds(scores: Float32Array): Bounds[] {
  const out: Bounds[] = [];
  let first = 0;
  for (let i = 0; i < scores.length; i++) {
    if (scores[i]! > 0 || i === scores.length - 1) {
      out.push({ first, last: i, forced: false });
      first = i + 1;
    } else if (i - first + 1 === SENTENCE_MOST) {
      const last = likeliest(scores, first + CUT_LEAST, i);
      out.push({ first, last, forced: true });
      first = last + 1;
    }
  }
  return out;
}

function likeliest(scores: Float32Array, from: number, to: number): number {
  let best = from;
  for (let i = from; i <= to; i++) if (scores[i]! > scores[best]!) best = i;
  return best;
}

function longSentence(trace: readonly Reason[]): Problem {
  const where = trace[0]?.span;
  return problem(
    'language/long-sentence',
    {
      what: 'a stretch of text shows no sentence end and was cut',
      expected: `sentences of at most ${SENTENCE_MOST} words`,
      got: `${trace.length} cut${trace.length === 1 ? '' : 's'} made by force`,
      todo: 'check that the text is running prose',
    },
    where ? { span: { start: where.start, end: where.end } } : {},
  );
}
