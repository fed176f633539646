// One text as the parse scorer sees it: sentences, tokens and words placed by the characters that are not white space.
import type { Span } from '../src/base/span.js';
import type { Sentence, Token } from '../src/language/sentence.js';
import type { EnhancedEdge, GoldWord } from './gold.js';
import type { PlacedDocument, PlacedSentence } from './placed-document.js';

/** One word; `head` and the heads of its edges are indices into the words of the whole text, -1 for the root. */
export interface ScoredWord extends Span, Omit<GoldWord, 'misc'> {
  /** Whether it shares its token with other words; its span is then the token's. */
  readonly multiword: boolean;
}

/** All spans count characters without white space, so that "a  b" and "a b" are the same text. */
export interface ScoredText {
  readonly sentences: readonly Span[];
  readonly tokens: readonly Span[];
  readonly words: readonly ScoredWord[];
}

/** What a reader of gold tokens says about one word. */
export interface WordLayers {
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly feats: string;
  readonly head: number;
  readonly deprel: string;
  readonly enhanced?: readonly EnhancedEdge[];
}

/**
 * How many characters other than white space stand before each offset of a text.
 * @example [...inkBefore('a b')] // [0, 1, 1, 2]
 */
export function inkBefore(text: string): Int32Array {
  const before = new Int32Array(text.length + 1);
  for (let at = 0; at < text.length; at++) before[at + 1] = (before[at] ?? 0) + (/\s/.test(text.charAt(at)) ? 0 : 1);
  return before;
}

/**
 * A span moved from offsets to characters that are not white space.
 * @example inkSpan(inkBefore('a b'), { start: 2, end: 3 }) // { start: 1, end: 2 }
 */
export function inkSpan(before: Int32Array, span: Span): Span {
  return { start: before[span.start] ?? 0, end: before[span.end] ?? 0 };
}

/**
 * A gold document for the scorer; with `layers`, the same tokens with what a reader made of them.
 * @example scoredGold(placed).words.length // as many as the document has words
 * @param layers a list for each sentence, one entry a word
 */
export function scoredGold(placed: PlacedDocument, layers?: readonly (readonly WordLayers[])[]): ScoredText {
  const before = inkBefore(placed.text);
  const words: ScoredWord[] = [];
  for (const [index, sentence] of placed.sentences.entries()) {
    words.push(...goldWords(sentence, layers?.[index] ?? sentence.gold.words, words.length, before));
  }
  const tokens = placed.sentences.flatMap((sentence) => sentence.tokens.map((token) => inkSpan(before, token)));
  return { sentences: placed.sentences.map((sentence) => inkSpan(before, sentence)), tokens, words };
}

function goldWords({ gold, tokens }: PlacedSentence, layers: readonly WordLayers[], base: number, before: Int32Array) {
  const words: ScoredWord[] = [];
  for (const [index, { first, last }] of gold.tokens.entries()) {
    const span = inkSpan(before, tokens[index] ?? { start: 0, end: 0 });
    for (let at = first; at <= last; at++) {
      const layer = layers[at];
      const form = gold.words[at]?.form ?? '';
      if (layer !== undefined) words.push(scoredWord(form, layer, span, first < last, base));
    }
  }
  return words;
}

function scoredWord(form: string, layer: WordLayers, span: Span, multiword: boolean, base: number): ScoredWord {
  const { lemma, upos, xpos, feats, deprel } = layer;
  const shift = (head: number) => (head < 0 ? -1 : base + head);
  const enhanced = (layer.enhanced ?? []).map((edge) => ({ head: shift(edge.head), label: edge.label }));
  return { ...span, form, lemma, upos, xpos, feats, head: shift(layer.head), deprel, multiword, enhanced };
}

/**
 * What our reader made of a raw text, for the scorer.
 * @example scoredSystem(text, analyse(text, zones, model).value).tokens[0] // { start: 0, end: 2 }
 */
export function scoredSystem(text: string, sentences: readonly Sentence[]): ScoredText {
  const before = inkBefore(text);
  const found: { sentences: Span[]; tokens: Span[]; words: ScoredWord[] } = { sentences: [], tokens: [], words: [] };
  for (const { tokens } of sentences) {
    const base = found.words.length;
    for (const group of writtenTokens(tokens)) {
      const span = inkSpan(before, groupSpan(group));
      found.tokens.push(span);
      found.words.push(...group.map((word) => scoredWord(word.form, word, span, group.length > 1, base)));
    }
    if (tokens.length > 0) found.sentences.push(inkSpan(before, groupSpan(tokens)));
  }
  return found;
}

/** Words that are joined make one token. */
function writtenTokens(words: readonly Token[]): readonly (readonly Token[])[] {
  const starts = words.flatMap((_, index) => (words[index - 1]?.joined ? [] : [index]));
  return starts.map((start, index) => words.slice(start, starts[index + 1]));
}

function groupSpan(words: readonly Span[]): Span {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}
