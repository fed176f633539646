// The language evaluation with a perfect and a spoilt reader: tables, figures by key, floors, options.
import { describe, expect, test } from 'vitest';
import { parseConllu } from '../../eval/conllu.js';
import type { Corpus } from '../../eval/corpus.js';
import { floorSection, holdFloors, isMissed, parseFloors } from '../../eval/floors.js';
import { genreOf } from '../../eval/genres.js';
import { languageTask } from '../../eval/language-options.js';
import { languageScores } from '../../eval/language-scores.js';
import { genreSection, goldSection, nameSection, rawSection } from '../../eval/language-tables.js';
import type { TextReader } from '../../eval/reader.js';
import { scoreCorpus } from '../../eval/score-corpus.js';
import { renderPage } from '../../eval/scores-page.js';
import { renderTable } from '../../eval/table.js';
import { perfectReader } from './readers.js';
import { TREEBANK } from './treebank-sample.js';

const documents = parseConllu(TREEBANK);
const corpus: Corpus = { treebank: 'gum', names: 'uner', documents };
const perfect = perfectReader(documents);

const silent = { write: () => true };

function score(reader: TextReader) {
  return [
    {
      corpus,
      counts: new Map((['gold', 'raw'] as const).map((mode) => [mode, scoreCorpus(corpus, reader, mode, silent)])),
    },
  ];
}

test('a perfect reader scores 100 in every figure', () => {
  const scores = languageScores(score(perfect));
  expect(Object.keys(scores)).toContain('gum.raw.sentences');
  expect(Object.keys(scores)).toContain('uner.f1');
  expect(new Set(Object.values(scores))).toEqual(new Set([100]));
});

test('a reader that says nothing scores 0 from raw text', () => {
  const mute = { ...perfect, readText: () => [] };
  const scores = languageScores(score(mute));
  expect(scores['gum.raw.las']).toBe(0);
  expect(scores['uner.raw.f1']).toBe(0);
});

test('one wrong head among thirteen words', () => {
  const spoilt: TextReader = {
    ...perfect,
    readWords: (sentences) =>
      perfect
        .readWords(sentences)
        .map((words) => words.map((word) => (word.lemma === 'he' ? { ...word, head: 1 } : word))),
  };
  const scores = languageScores(score(spoilt));
  expect(scores['gum.las']).toBeCloseTo((100 * 12) / 13);
  expect(scores['gum.upos']).toBe(100);
});

test('a reader that loses a word is a bug, not a score', () => {
  const short: TextReader = {
    ...perfect,
    readWords: (sentences) => perfect.readWords(sentences).map((words) => words.slice(1)),
  };
  expect(() => score(short)).toThrow('talks-1: 5 words in, 4 out');
});

test('tables: ours with the yardsticks beneath, genres with the untrained marked', () => {
  const scored = score(perfect);
  expect(goldSection(scored).tables[0]?.rows.map(([set, reader]) => `${set} ${reader}`)).toEqual([
    'gum **Dateline**',
    'gum spaCy 3.8 CNN',
    'gum pilot',
  ]);
  expect(rawSection(scored).tables[0]?.rows.length).toBe(4);
  expect(nameSection(scored).tables[0]?.rows.map(([set]) => set)).toEqual(['uner, gold tokens', 'uner, raw text']);
  const genres = genreSection(scored).tables[0]?.rows.map(([genre, words]) => `${genre}: ${words}`);
  expect(genres).toEqual(['fiction *: 3', 'news: 10', 'all trained on: 10', 'all not trained on *: 3']);
});

test.each([
  ['GUM_news_iodine', 'news'],
  ['GUM_whow_skittles', 'whow'],
  ['reviews-048201', 'reviews'],
  ['weblog-blogspot.com_marketview_20050511222700', 'weblog'],
  ['n01001', null],
])('genre of %s', (id, genre) => {
  expect(genreOf(id)).toBe(genre);
});

describe('floors', () => {
  const floors = parseFloors('{"floors":{"a.las":85.4,"b.las":80,"c.las":70},"goals":{"a.las":87}}');

  test('missed, held, not measured', () => {
    const lines = holdFloors(floors, { 'a.las': 85.399, 'b.las': 80 });
    expect(lines.filter(isMissed).map(({ key }) => key)).toEqual(['a.las']);
    expect(floorSection(lines).tables[0]?.rows.map((row) => row.at(-1))).toEqual(['MISSED', 'yes', 'not measured']);
  });

  test('a file that is not two tables of numbers is refused', () => {
    expect(() => parseFloors('{"floors":{"a":"x"},"goals":{}}')).toThrow('expected a number for "a"');
    expect(() => parseFloors('{"floors":{}}')).toThrow('expected a table "goals"');
  });
});

describe('options', () => {
  test('sets by name and by their short names', () => {
    const task = languageTask({
      treebank: ['hidden=a.conllu'],
      'ud-ewt': ['b.conllu'],
      uner: ['c.iob2'],
      raw: ['true'],
    });
    expect(task.treebanks).toEqual([
      { name: 'hidden', path: 'a.conllu' },
      { name: 'ewt', path: 'b.conllu' },
    ]);
    expect(task.names).toEqual([{ name: 'uner-ewt', path: 'c.iob2' }]);
    expect(task.modes).toEqual(['raw']);
  });

  test('a set without a name is refused', () => {
    expect(() => languageTask({ treebank: ['a.conllu'] })).toThrow('--treebank: expected NAME=PATH, got "a.conllu"');
  });
});

test('the page names its commit and its command, tables are Markdown', () => {
  const table = { caption: 'Speed', columns: ['reader', 'words/s'], rows: [['ours', '9,000']] };
  expect(renderTable(table)).toBe('**Speed**\n\n| reader | words/s |\n| ------ | ------: |\n| ours   |   9,000 |\n');
  const page = renderPage({ commit: 'abc1234', date: '2026-11-22' }, 'npm run eval -- all', [
    { title: 'Language', sections: [{ title: 'Gold', paragraphs: ['Why.'], tables: [table] }] },
  ]);
  expect(page).toContain('Commit abc1234 of 2026-11-22. Command: `npm run eval -- all`');
  expect(page).toMatch(/## Language\n\n### Gold\n\nWhy\.\n\n\*\*Speed\*\*/);
});
