// Name files: IOB2 of Universal NER (number, word, tag) and two-column CoNLL (word, tag) as gold documents.
import { parseConllu } from './conllu.js';
import type { GoldDocument, GoldSentence, GoldToken, GoldWord } from './gold.js';
import { newDocument, type SentenceRows, sentenceRows } from './sentence-rows.js';

/**
 * The documents of a file with names: CoNLL-U with `Name=` in MISC, IOB2 of Universal NER, or word and tag.
 * Where the sentence's text stands in a comment, the spaces are taken from it.
 * @example parseNames('1\tIran\tB-LOC\t-\t-\n')[0]?.sentences[0]?.names // ['B-LOC']
 */
export function parseNames(source: string): readonly GoldDocument[] {
  const sentences = sentenceRows(source);
  if (sentences[0]?.rows[0]?.length === 10) return parseConllu(source).map(withoutUnknown);
  const documents: { id: string; sentences: GoldSentence[] }[] = [];
  for (const sentence of sentences) {
    const begins = newDocument(sentence.comments) ?? (isDocumentStart(sentence) ? '' : null);
    if (begins !== null || documents.length === 0) documents.push({ id: begins ?? '', sentences: [] });
    if (!isDocumentStart(sentence)) documents.at(-1)?.sentences.push(namedSentence(sentence));
  }
  return documents;
}

/** In a file that is about names, a sentence without any has none. */
function withoutUnknown({ id, sentences }: GoldDocument): GoldDocument {
  return { id, sentences: sentences.map((one) => ({ ...one, names: one.names ?? one.words.map(() => 'O') })) };
}

/** The row `-DOCSTART- O` of the CoNLL-2003 family. */
function isDocumentStart({ rows }: SentenceRows): boolean {
  return rows[0]?.[0] === '-DOCSTART-';
}

function namedSentence({ comments, rows }: SentenceRows): GoldSentence {
  const cells = rows.map((row) => (row.length > 2 && /^\d+$/.test(row[0] ?? '') ? row.slice(1) : row));
  const forms = cells.map(([form = '']) => form);
  const names = cells.map((row) => (row.length > 1 ? (row[1] ?? 'O') : 'O'));
  const tokens = tokensInText(forms, comments.get('text'));
  return { id: comments.get('sent_id') ?? '', beginsParagraph: false, tokens, words: forms.map(bareWord), names };
}

/** One token a word, with the space after it that the text shows; a space everywhere where there is no text. */
function tokensInText(forms: readonly string[], text: string | undefined): readonly GoldToken[] {
  let at = 0;
  return forms.map((form, index) => {
    const found = text?.indexOf(form, at) ?? -1;
    if (found >= 0) at = found + form.length;
    const spaceAfter = text === undefined || found < 0 || /^\s|^$/.test(text.slice(at, at + 1));
    return { form, first: index, last: index, spaceAfter };
  });
}

function bareWord(form: string): GoldWord {
  return { form, lemma: '_', upos: '_', xpos: '_', feats: '_', head: -1, deprel: '_', enhanced: [], misc: '_' };
}
