// Names: reading their files, joining them to a treebank, and F1 counted by hand.
import { expect, test } from 'vitest';
import { carryTags } from '../../eval/carry-tags.js';
import { parseConllu } from '../../eval/conllu.js';
import { joinNames } from '../../eval/corpus.js';
import { scoresOf } from '../../eval/counts.js';
import { parseNames } from '../../eval/name-files.js';
import { placeDocument } from '../../eval/placed-document.js';
import { countNames, type NamedSpan, nameRuns } from '../../eval/score-names.js';
import { NAMES, TREEBANK } from './treebank-sample.js';

test.each<[string, string, string]>([
  ['a name of two words', 'B-PER I-PER O', 'PER 0-1'],
  ['two names side by side', 'B-LOC B-LOC', 'LOC 0-0, LOC 1-1'],
  ['I without B', 'O I-ORG I-ORG', 'ORG 1-2'],
  ['I of another class', 'B-PER I-LOC', 'PER 0-0, LOC 1-1'],
  ['I after a gap', 'B-PER O I-PER', 'PER 0-0, PER 2-2'],
  ['none', 'O O', ''],
])('runs: %s', (_, tags, expected) => {
  expect(
    nameRuns(tags.split(' '))
      .map(({ kind, first, last }) => `${kind} ${first}-${last}`)
      .join(', '),
  ).toBe(expected);
});

const name = (kind: NamedSpan['kind'], start: number, end: number): NamedSpan => ({ kind, start, end });

test('F1 over classes, by hand: 2 of 4 gold names found, 1 of 3 given names wrong', () => {
  const gold = [name('PER', 0, 5), name('PER', 10, 12), name('ORG', 20, 25), name('LOC', 30, 34)];
  const system = [name('PER', 0, 5), name('ORG', 20, 24), name('LOC', 30, 34)];
  const counts = countNames(gold, system);
  expect(counts.all).toEqual({ correct: 2, gold: 4, system: 3 });
  expect(scoresOf(counts.all)).toEqual({ precision: 200 / 3, recall: 50, f1: 400 / 7 });
  expect(scoresOf(counts.PER).recall).toBe(50);
  expect(scoresOf(counts.ORG).f1).toBe(0);
  expect(scoresOf(counts.LOC).f1).toBe(100);
});

test('the right span with the wrong class is wrong', () => {
  expect(countNames([name('ORG', 0, 4)], [name('LOC', 0, 4)]).all).toEqual({ correct: 0, gold: 1, system: 1 });
});

test('IOB2 with its text: words, tags, spaces', () => {
  const [document] = parseNames(NAMES);
  expect(document?.sentences[1]?.names).toEqual(['B-LOC', 'O', 'O']);
  expect(document && placeDocument(document).text).toBe("He didn't resign. Iran agreed.");
});

test('word and tag: documents at -DOCSTART-, spaces everywhere', () => {
  const documents = parseNames('-DOCSTART- O\n\nIran I-LOC\nagreed O\n\n-DOCSTART- O\n\n# O\n1 O\n');
  expect(documents.map(({ sentences }) => sentences.map(({ names }) => names))).toEqual([
    [['I-LOC', 'O']],
    [['O', 'O']],
  ]);
});

test('CoNLL-U: tags from Name= in MISC, sentences without any have none', () => {
  const tags = parseNames(TREEBANK)[0]?.sentences.map(({ names }) => names?.join(' '));
  expect(tags).toEqual(['O O O O O', 'B-LOC O O', 'O O']);
});

test('names are joined to the sentences of a treebank by their ids', () => {
  const joined = joinNames(parseConllu(TREEBANK), parseNames(NAMES));
  expect(joined?.[0]?.sentences.map(({ names }) => names?.join(' ') ?? null)).toEqual(['O O O O O', 'B-LOC O O', null]);
});

test.each<[string, string, string, string, string]>([
  ['words put together', 'B-ORG I-ORG O', 'Mc. Donald fries', 'Mc.Donald fries', 'B-ORG O'],
  ['words cut apart', 'O B-LOC O', 'in Teheran .', 'in Teh eran .', 'O B-LOC I-LOC O'],
  ['nothing changed', 'B-PER B-LOC', 'Ana Oslo', 'Ana Oslo', 'B-PER B-LOC'],
])('names carried over another cut into words: %s', (_, tags, from, to, expected) => {
  expect(carryTags(tags.split(' '), from.split(' '), to.split(' ')).join(' ')).toBe(expected);
});

test('names of other sentences are not joined', () => {
  expect(joinNames(parseConllu(TREEBANK), parseNames('# sent_id = other\n1\tOslo\tB-LOC\n'))).toBeNull();
});
