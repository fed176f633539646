// Treebanks: CoNLL-U as gold documents (https://universaldependencies.org/format.html).
import { enhancedEdges } from './enhanced-edges.js';
import type { GoldDocument, GoldSentence, GoldToken, GoldWord } from './gold.js';
import { newDocument, type SentenceRows, sentenceRows } from './sentence-rows.js';

type Row = readonly string[];

/**
 * The documents of a CoNLL-U file. Documents begin at `# newdoc`, paragraphs at `# newpar`; a file without `# newdoc`
 * is one document. Empty nodes are left out, and edges through them become paths.
 * @example parseConllu(source)[0]?.sentences[0]?.words.map((word) => word.form) // ['He', 'left', '.']
 * @throws Error where a row has not ten cells: a gold file is not input from outside, and a broken one is no measure
 */
export function parseConllu(source: string): readonly GoldDocument[] {
  const documents: { id: string; sentences: GoldSentence[] }[] = [];
  for (const sentence of sentenceRows(source)) {
    const begins = newDocument(sentence.comments);
    if (begins !== null || documents.length === 0) documents.push({ id: begins ?? '', sentences: [] });
    const document = documents.at(-1);
    document?.sentences.push(goldSentence(sentence, document.sentences.length === 0));
  }
  return documents;
}

function goldSentence({ comments, rows }: SentenceRows, first: boolean): GoldSentence {
  const id = comments.get('sent_id') ?? '';
  for (const row of rows) requireTenCells(row, id);
  const wordRows = rows.filter(([index = '']) => /^\d+$/.test(index));
  const words = wordRows.map((row) => goldWord(row, rows));
  const beginsParagraph = first || comments.has('newpar') || comments.has('newpar id');
  return { id, beginsParagraph, tokens: goldTokens(rows, words), words, names: miscNames(words) };
}

function requireTenCells(row: Row, id: string): void {
  if (row.length !== 10) throw new Error(`not CoNLL-U: expected 10 cells, got ${row.length} in sentence "${id}"`);
}

function goldWord(row: Row, rows: readonly Row[]): GoldWord {
  const [, form = '_', lemma = '_', upos = '_', xpos = '_', feats = '_', head = '_', deprel = '_', , misc = '_'] = row;
  const governor = /^\d+$/.test(head) ? Number(head) - 1 : -1;
  return { form, lemma, upos, xpos, feats, head: governor, deprel, enhanced: enhancedEdges(row, rows), misc };
}

/** Ranges as one token, the words outside ranges as one token each. */
function goldTokens(rows: readonly Row[], words: readonly GoldWord[]): readonly GoldToken[] {
  const tokens: GoldToken[] = [];
  let next = 0;
  for (const [index = '', form = '', , , , , , , , misc = ''] of rows) {
    const [, from, to] = /^(\d+)(?:-(\d+))?$/.exec(index) ?? [];
    const first = Number(from) - 1;
    if (from === undefined || first < next) continue;
    const last = Math.min(Number(to ?? from), words.length) - 1;
    tokens.push({ form, first, last, spaceAfter: !misc.split('|').includes('SpaceAfter=No') });
    next = last + 1;
  }
  return tokens;
}

/** Name tags from `Name=B-PER` in MISC, as Dateline's own CoNLL-U has them; null where no word has one. */
function miscNames(words: readonly GoldWord[]): readonly string[] | null {
  const tags = words.map(({ misc }) => /(?:^|\|)Name=([^|]+)/.exec(misc)?.[1] ?? 'O');
  return tags.every((tag) => tag === 'O') ? null : tags;
}
