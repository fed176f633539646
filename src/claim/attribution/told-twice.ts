// What a page prints twice: a heading that announces what the story tells, and a pull quote that repeats a quotation of it.
import { sliceSpan } from '../../base/span.js';
import type { Attribution } from './attribution.js';
import type { ReportView } from './report-view.js';

/** Whether a saying only repeats one that the story tells with its speaker. */
export type RepeatTest = (one: Attribution) => boolean;

/**
 * A test for headings over the sayings of the story: most of what the heading says stands in one of them.
 * @example headingRepeats(view, attributions)(heading) // true for "Lund: no deal" above "Lund said there would be no deal"
 */
export function headingRepeats({ text }: ReportView, told: readonly Attribution[]): RepeatTest {
  const places = new Map<string, number[]>();
  for (const [index, { content }] of told.entries()) {
    for (const word of new Set(content.flatMap((span) => wordsOf(sliceSpan(text, span))))) {
      const list = places.get(word) ?? [];
      if (list.length < MOST_PLACES) places.set(word, [...list, index]);
    }
  }
  return ({ content, source }) => {
    const words = [...new Set(content.flatMap((span) => wordsOf(sliceSpan(text, span))))];
    const counts = new Map<number, number>();
    for (const word of words) for (const at of places.get(word) ?? []) counts.set(at, (counts.get(at) ?? 0) + 1);
    return (
      words.length > 0 &&
      Math.max(0, ...counts.values()) >= (source === null ? LEAST_UNSIGNED : LEAST_SHARE) * words.length
    );
  };
}

/** Sayings that one word is looked up in. */
const MOST_PLACES = 40;
/** How much of a heading the story must tell. */
const LEAST_SHARE = 0.6;
/** The same where the heading does not tell who speaks. */
const LEAST_UNSIGNED = 0.5;

const SMALL =
  /^(?:the|and|but|for|that|this|with|from|not|will|would|have|has|had|was|were|are|been|its|his|her|our|their|your|they|she|you|who|all|any|out|into|over|after|than|then|there)$/;

function wordsOf(words: string): readonly string[] {
  return (words.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !SMALL.test(word));
}

/**
 * A test for quotations that nobody is told to have said beside them: all their sentences stand in quotations that somebody did.
 * @example pullQuotes(view, attributions)(attribution) // true for a pull quote
 */
export function pullQuotes({ text }: ReportView, attributions: readonly Attribution[]): RepeatTest {
  const told = new Set(attributions.filter(isCued).flatMap((one) => sentencesOf(text, one)));
  return (one) => {
    if (one.quotation !== 'direct' || isCued(one)) return false;
    const sentences = sentencesOf(text, one);
    return sentences.length > 0 && sentences.every((sentence) => told.has(sentence));
  };
}

/** A verb, and not a colon or a line under the words, tells who spoke. */
function isCued({ quotation, cue }: Attribution): boolean {
  return quotation === 'direct' && cue !== null && /^\p{L}/u.test(cue.lemma);
}

/** The sentences of a quotation, letters only; a word or two prove nothing. */
function sentencesOf(text: string, { content }: Attribution): readonly string[] {
  return content
    .flatMap((span) => sliceSpan(text, span).split(/[.!?…]+/u))
    .map((sentence) =>
      sentence
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
    .filter((sentence) => sentence.includes(' '));
}
