// Reading treebanks: documents, paragraphs, multiword tokens, enhanced edges, and the raw text rebuilt from them.
import { expect, test } from 'vitest';
import { parseConllu } from '../../eval/conllu.js';
import { placeDocument } from '../../eval/placed-document.js';
import { TREEBANK } from './treebank-sample.js';

const documents = parseConllu(TREEBANK);
const [talks, oslo] = documents;

test('documents, sentences and words are read in order', () => {
  expect(documents.map(({ id }) => id)).toEqual(['GUM_news_talks', 'GUM_fiction_oslo']);
  expect(talks?.sentences.map(({ id }) => id)).toEqual(['talks-1', 'talks-2', 'talks-3']);
  expect(talks?.sentences[0]?.words.map(({ form }) => form)).toEqual(['He', 'did', "n't", 'resign', '.']);
  expect(talks?.sentences[0]?.words.map(({ head }) => head)).toEqual([3, 3, 3, -1, 3]);
});

test('a range is one token of several words', () => {
  expect(talks?.sentences[0]?.tokens).toEqual([
    { form: 'He', first: 0, last: 0, spaceAfter: true },
    { form: "didn't", first: 1, last: 2, spaceAfter: true },
    { form: 'resign', first: 3, last: 3, spaceAfter: false },
    { form: '.', first: 4, last: 4, spaceAfter: true },
  ]);
});

test('paragraphs begin at newpar and at the start of a document', () => {
  expect(talks?.sentences.map(({ beginsParagraph }) => beginsParagraph)).toEqual([true, false, true]);
  expect(oslo?.sentences[0]?.beginsParagraph).toBe(true);
});

test('an empty node is no word, and an edge through it is a path', () => {
  expect(talks?.sentences[1]?.words.length).toBe(3);
  expect(talks?.sentences[1]?.words[2]?.enhanced).toEqual([{ head: 1, label: 'conj:and>punct' }]);
});

test('the raw text is rebuilt, and every span slices back to its form', () => {
  const placed = documents.map(placeDocument);
  expect(placed.map(({ text }) => text)).toEqual(["He didn't resign. Iran agreed.\n\nTalks ended", 'Oslo waits.']);
  for (const { text, sentences } of placed) {
    for (const { gold, tokens, words, start, end } of sentences) {
      expect(tokens.map((span) => text.slice(span.start, span.end))).toEqual(gold.tokens.map(({ form }) => form));
      expect(words.map((span) => text.slice(span.start, span.end))).toEqual(gold.words.map(({ form }) => form));
      expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
    }
  }
});

test('paragraph spans cover the text and leave out the blank lines', () => {
  const placed = talks && placeDocument(talks);
  expect(placed?.paragraphs.map(({ start, end }) => placed.text.slice(start, end))).toEqual([
    "He didn't resign. Iran agreed.",
    'Talks ended',
  ]);
});

test('words that do not make up their token have the span of the whole', () => {
  const source = [
    '1-2\tdunno\t_\t_\t_\t_\t_\t_\t_\t_',
    '1\tdo\tdo\t_\t_\t_\t0\troot\t_\t_',
    '2\tknow\tknow\t_\t_\t_\t1\tx\t_\t_',
  ];
  const [document] = parseConllu(source.join('\n'));
  expect(document && placeDocument(document).sentences[0]?.words).toEqual([
    { start: 0, end: 5 },
    { start: 0, end: 5 },
  ]);
});

test('a row without ten cells is refused by name', () => {
  expect(() => parseConllu('# sent_id = s1\n1\tHe\the')).toThrow('expected 10 cells, got 3 in sentence "s1"');
});
