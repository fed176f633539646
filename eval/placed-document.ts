// The raw text of a gold document, rebuilt, and the place in it of every sentence, token and word.
import type { Span } from '../src/base/span.js';
import type { GoldDocument, GoldSentence, GoldToken } from './gold.js';

/** Where one sentence and its parts stand in the raw text. */
export interface PlacedSentence extends Span {
  readonly gold: GoldSentence;
  readonly tokens: readonly Span[];
  /** Words within a token have spans of their own where their forms put together make the token, else all of its. */
  readonly words: readonly Span[];
}

/** A document's text with the paragraphs in it. */
export interface PlacedDocument {
  readonly id: string;
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly PlacedSentence[];
}

/**
 * A document's raw text: a blank line between paragraphs, a space between sentences unless the last token of the first
 * says that none follows.
 * @example placeDocument(document).text // 'He left. She stayed.\n\nNobody saw it.'
 */
export function placeDocument(document: GoldDocument): PlacedDocument {
  const sentences: PlacedSentence[] = [];
  const starts: number[] = [];
  let text = '';
  for (const gold of document.sentences) {
    if (gold.beginsParagraph || text === '') {
      text = text === '' ? '' : `${text.trimEnd()}\n\n`;
      starts.push(text.length);
    }
    const placed = placeSentence(gold, text.length);
    sentences.push(placed.sentence);
    text += placed.text;
  }
  return { id: document.id, text: text.trimEnd(), paragraphs: paragraphSpans(starts, text.trimEnd()), sentences };
}

function placeSentence(gold: GoldSentence, start: number): { sentence: PlacedSentence; text: string } {
  const tokens: Span[] = [];
  const words: Span[] = [];
  let text = '';
  for (const token of gold.tokens) {
    const span = { start: start + text.length, end: start + text.length + token.form.length };
    tokens.push(span);
    words.push(...wordSpans(gold, token, span));
    text += token.spaceAfter ? `${token.form} ` : token.form;
  }
  const end = tokens.at(-1)?.end ?? start;
  return { sentence: { gold, tokens, words, start, end }, text };
}

/** "don't" of "do" and "n't" gives both their own stretch; "im" of "I" and "am" gives both the whole. */
function wordSpans(gold: GoldSentence, token: GoldToken, span: Span): readonly Span[] {
  const forms = gold.words.slice(token.first, token.last + 1).map((word) => word.form);
  if (forms.join('') !== token.form) return forms.map(() => span);
  let at = span.start;
  return forms.map((form) => {
    const start = at;
    at += form.length;
    return { start, end: at };
  });
}

function paragraphSpans(starts: readonly number[], text: string): readonly Span[] {
  return starts.map((start, index) => {
    const next = starts[index + 1];
    return { start, end: next === undefined ? text.length : next - 2 };
  });
}
