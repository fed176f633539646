// Quotations of a report: the stretches in quotation marks, with what the marks are there for.
import { type Reason, type Staged, staged } from '../../base/staged.js';
import { sentenceAt, wordAt } from '../../grammar/sentence-at.js';
import type { Sentence, Token } from '../../language/sentence.js';
import type { Block } from '../../report/report.js';
import { findMarked } from './find-marked.js';
import type { MarkedStretch, Quotation } from './quotation.js';
import { type QuotedWords, roleOf } from './quotation-role.js';

/**
 * The quotations of a report in the order of the text, the outer before the inner. Marks of credits and boilerplate are
 * not read; an apostrophe, an inch sign and a stray mark are none, and the trace says so.
 * @example
 * findQuotations('“No,” he said.', [{ kind: 'paragraph', start: 0, end: 14 }], sentences).value[0]
 * // { start: 0, end: 5, inner: { start: 1, end: 4 }, depth: 0, role: 'speech', block: 0, continues: null, isClosed: true }
 */
export function findQuotations(
  text: string,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
): Staged<readonly Quotation[]> {
  const { stretches, trace } = findMarked(text, blocks);
  const reasons: Reason[] = [...trace];
  const quotations = stretches.map((stretch): Quotation => {
    const { role, rule, why } = roleOf(wordsAround(text, blocks, sentences, stretch));
    reasons.push({ rule, why, span: { start: stretch.start, end: stretch.end } });
    return { ...stretch, role };
  });
  return staged(quotations, [], reasons);
}

/** Words looked at beside a quotation; no clause that names its speaker is longer. */
const REACH = 40;
/** Words looked at inside; a longer quotation is speech whatever its words are. */
const DEEP_REACH = 60;

function wordsAround(
  text: string,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  stretch: MarkedStretch,
): QuotedWords {
  const first = sentenceAt(sentences, stretch.inner.start);
  const last = sentenceAt(sentences, Math.max(stretch.inner.start, stretch.inner.end - 1));
  const inside: Token[] = [];
  for (let i = first; i <= last && inside.length < DEEP_REACH; i++)
    inside.push(...wordsIn(sentences[i], stretch.inner));
  return {
    stretch,
    text,
    kind: blocks[stretch.block]!.kind,
    inside,
    before: wordsBefore(sentences[first], stretch.start),
    after: wordsAfter(sentences[last], stretch.end),
  };
}

function wordsIn(sentence: Sentence | undefined, { start, end }: { start: number; end: number }): readonly Token[] {
  if (sentence === undefined) return [];
  const from = wordAt(sentence, start);
  return sentence.tokens.slice(from, from + DEEP_REACH).filter((token) => token.start >= start && token.end <= end);
}

function wordsBefore(sentence: Sentence | undefined, start: number): readonly Token[] {
  if (sentence === undefined) return [];
  const to = wordAt(sentence, start);
  return sentence.tokens.slice(Math.max(0, to - REACH), to).filter(({ end }) => end <= start);
}

function wordsAfter(sentence: Sentence | undefined, end: number): readonly Token[] {
  if (sentence === undefined) return [];
  const from = wordAt(sentence, end);
  return sentence.tokens.slice(from, from + REACH).filter(({ start }) => start >= end);
}
