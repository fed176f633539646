// The plainest speech of a report, where nobody has found it yet: paired quotation marks, and the subject of a verb of saying beside them.
import type { Span } from '../../base/span.js';
import { dependentsBy, wordsSpan } from '../../grammar/tree.js';
import type { Sentence } from '../../language/sentence.js';
import type { WordRun } from '../mention.js';
import type { Speech, SpeechContext } from '../speech-context.js';

/** Verbs whose subject says something, by lemma. */
const SAYING = new Set(
  (
    'say tell add announce state declare warn note explain claim insist argue admit acknowledge reply respond ask stress ' +
    'report write suggest emphasize emphasise assert deny promise vow predict remark comment recall confirm conclude ' +
    'continue think believe hope point urge accuse hail'
  ).split(' '),
);

/**
 * Whether a word is a verb whose subject says something.
 * @example isSaying('warn') // true
 */
export function isSaying(lemma: string): boolean {
  return SAYING.has(lemma);
}

/** A quotation may run over this many characters; a mark without its mate opens none. */
const QUOTATION_MOST = 3000;

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»', '„': '“' };

/**
 * Quotations by their marks, with the speaker that stands beside each; a quotation without one takes that of the one before it
 * in the same paragraph.
 * @example plainSpeech(text, blocks, sentences).quotations // [{ start: 0, end: 24 }]
 */
export function plainSpeech(text: string, blocks: readonly Span[], sentences: readonly Sentence[]): SpeechContext {
  const quotations = blocks.flatMap((block) => quotationsIn(text, block));
  const speeches: Speech[] = [];
  let [at, sentence] = [0, 0];
  for (const block of blocks) {
    let running: WordRun | null = null;
    for (; at < quotations.length && quotations[at]!.start < block.end; at++) {
      const quotation = quotations[at]!;
      while (sentence < sentences.length && sentences[sentence]!.end <= quotation.start) sentence++;
      running = speakerAround(sentences, sentence, quotation) ?? running;
      if (running !== null)
        speeches.push({ content: [quotation], source: running, cue: null, addressee: null, direct: true });
    }
  }
  return { quotations, speeches };
}

function quotationsIn(text: string, block: Span): readonly Span[] {
  const found: Span[] = [];
  for (let i = block.start; i < block.end; i++) {
    const closing = CLOSING[text[i]!];
    if (closing === undefined) continue;
    const end = text.indexOf(closing, i + 1);
    if (end < 0 || end >= block.end || end - i > QUOTATION_MOST) continue;
    found.push({ start: i, end: end + 1 });
    i = end;
  }
  return found;
}

/** The speaker in the sentences that a quotation runs over. */
function speakerAround(sentences: readonly Sentence[], first: number, quotation: Span): WordRun | null {
  for (let s = first; s < sentences.length && sentences[s]!.start < quotation.end; s++) {
    const speaker = speakerIn(sentences[s]!, s, quotation);
    if (speaker !== null) return speaker;
  }
  return null;
}

function speakerIn(sentence: Sentence, number: number, quotation: Span): WordRun | null {
  for (const [i, token] of sentence.tokens.entries()) {
    if (!isSaying(token.lemma) || token.upos !== 'VERB') continue;
    if (token.start >= quotation.start && token.end <= quotation.end) continue;
    const subject = dependentsBy(sentence, i, 'nsubj')[0];
    if (subject === undefined || isIn(sentence, subject, quotation)) continue;
    return { sentence: number, first: subject, last: subject, head: subject, ...wordsSpan(sentence, subject, subject) };
  }
  return null;
}

function isIn(sentence: Sentence, word: number, span: Span): boolean {
  const { start, end } = sentence.tokens[word]!;
  return start >= span.start && end <= span.end;
}
