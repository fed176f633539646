// The evaluation of chains: coreference of persons, bodies and places inside one report, on GUM and on MEANTIME.
import { existsSync } from 'node:fs';
import { loadModel, MODEL_PATH } from '../src/run/load-model.js';
import { type ChainDocument, meantimeDocuments, treebankDocuments } from './chain-document.js';
import { type GroupSums, type ReaderSums, scoreChains } from './chain-scores.js';
import { conllScore, ratesOf } from './coref-scores.js';
import type { CorpusPath } from './corpus.js';
import type { Evaluation, EvaluationResult, EvalValues, Section } from './evaluation.js';
import { fileMark } from './file-mark.js';
import { sharedData } from './package-root.js';
import { ourReader, type TextReader } from './reader.js';
import { count, score, type Table } from './table.js';

/** Chains on treebanks with gold entities and on MEANTIME, beside two baselines. */
export const chainsEvaluation: Evaluation = {
  name: 'chains',
  title: 'Chains (coreference in one report)',
  options: [
    { name: 'entities', takes: 'NAME=PATH', about: 'CoNLL-U with Entity= in MISC, as GUM has it; may be repeated' },
    { name: 'meantime', takes: 'PATH', about: 'MEANTIME as JSON lines' },
    { name: 'model', takes: 'PATH', about: 'another model file than the one that ships' },
  ],
  run: evaluateChains,
};

const GUM: readonly CorpusPath[] = [
  { name: 'gum', path: sharedData('ud-gum/en_gum-ud-dev.conllu') },
  { name: 'gum-test', path: sharedData('ud-gum/en_gum-ud-test.conllu') },
];

/** The sums of one set of documents. */
interface ScoredSet {
  readonly name: string;
  readonly groups: ReadonlyMap<string, GroupSums>;
}

function evaluateChains(values: EvalValues): EvaluationResult {
  const treebanks = values.entities === undefined ? GUM : values.entities.map(namedPath);
  const meantime =
    values.meantime?.at(-1) ?? (values.entities === undefined ? sharedData('meantime/meantime_en.jsonl') : '');
  const there = treebanks.filter(({ path }) => existsSync(path));
  if (there.length === 0 && !existsSync(meantime)) return { kind: 'skipped', why: `no file ${treebanks[0]?.path}` };
  const path = values.model?.at(-1) ?? MODEL_PATH;
  const model = loadModel(path);
  if (model.value === null) return { kind: 'skipped', why: model.problems.map(({ message }) => message).join('; ') };
  const sets = readSets(there, meantime, ourReader(model.value));
  const [first, ...rest] = sections(sets);
  const top: Section = { ...first!, paragraphs: [`Model: ${fileMark(path)}.`, ...first!.paragraphs] };
  return { kind: 'scored', sections: [top, ...rest], scores: Object.fromEntries(sets.flatMap(scoresOfSet)) };
}

function namedPath(value: string): CorpusPath {
  const [, name, path] = /^([^=]+)=(.+)$/.exec(value) ?? [];
  if (name === undefined || path === undefined) throw new Error(`--entities: expected NAME=PATH, got "${value}"`);
  return { name, path };
}

function readSets(treebanks: readonly CorpusPath[], meantime: string, reader: TextReader): readonly ScoredSet[] {
  const scored = (name: string, documents: readonly ChainDocument[]) => ({ name, groups: scoreChains(documents) });
  const sets = treebanks.map(({ name, path }) => scored(name, treebankDocuments(path, reader)));
  return existsSync(meantime) ? [...sets, scored('meantime', meantimeDocuments(meantime, reader))] : sets;
}

function scoresOfSet({ name, groups }: ScoredSet): readonly [string, number][] {
  return [...groups].flatMap(([genre, { ours, baseline, stronger }]): [string, number][] => {
    const key = genre === '' ? `chains.${name}` : `chains.${name}.${genre}`;
    const [mine, theirs, best] = [ours, baseline, stronger].map(({ linked }) => conllScore(linked));
    return [
      [`${key}.conll`, mine!],
      [`${key}.conll.singletons`, conllScore(ours.all)],
      [`${key}.over-baseline`, mine! - theirs!],
      [`${key}.over-stronger`, mine! - best!],
      [`${key}.pronouns`, share(ours.third)],
    ];
  });
}

function share({ asked, right }: { readonly asked: number; readonly right: number }): number {
  return asked === 0 ? 0 : (100 * right) / asked;
}

function sections(sets: readonly ScoredSet[]): readonly Section[] {
  const how = [
    'Entities of the kinds person, organization and place; gold words, our own grammar, names, offices and attributions over them ' +
      '(MEANTIME is read from its text, up to the last annotated sentence). A mention of ours answers to a gold mention with the same ' +
      'head word in the gold tree, as CorefUD scores. CoNLL is the mean F1 of MUC, B3 and CEAFe over sets of two and more mentions; ' +
      'with singletons, sets of one count too. Adjectives of countries are kept by the reader and are no mentions in these sets.',
    'Baseline: the same mentions; names of the same words are one, and a pronoun goes with the nearest mention before it that ' +
      'agrees in person, number and sex. Stronger baseline: descriptions of the same words ("the company") are one too.',
    'What is clean: the weights were learned on the open genres of the training half of GUM and on MEANTIME, so MEANTIME shows the fit, not ' +
      'what to expect. Misses on the development half of GUM were read while rules were written; its test half was not, and is ' +
      'scored beside it.',
  ];
  const main = sets.flatMap(({ name, groups }) => rowsOf(name, groups.get('')));
  const columns = ['set', 'reader', 'mentions', 'MUC', 'B3', 'CEAFe', 'CoNLL', 'with singletons'];
  return [
    { title: 'Chains', paragraphs: how, tables: [{ caption: 'Chains', columns, rows: main }] },
    pronounSection(sets),
    { title: 'Chains by genre', paragraphs: [], tables: [genreTable(sets)] },
  ];
}

function rowsOf(name: string, sums: GroupSums | undefined): readonly (readonly string[])[] {
  if (sums === undefined) return [];
  const row = (reader: string, { linked, all }: ReaderSums) => [
    name,
    reader,
    count(sums.mentions),
    ...[linked.muc, linked.b3, linked.ceafe].map((measure) => score(ratesOf(measure).f1)),
    score(conllScore(linked)),
    score(conllScore(all)),
  ];
  return [row('Dateline', sums.ours), row('baseline', sums.baseline), row('stronger baseline', sums.stronger)];
}

function pronounSection(sets: readonly ScoredSet[]): Section {
  const rows = sets.flatMap(({ name, groups }) => {
    const sums = groups.get('');
    if (sums === undefined) return [];
    const { ours, baseline } = sums;
    return [
      [name, 'third person', count(ours.third.asked), score(share(ours.third)), score(share(baseline.third))],
      [name, 'every person', count(ours.every.asked), score(share(ours.every)), score(share(baseline.every))],
    ];
  });
  const how =
    'Pronouns that refer to a person whom a name or a description has told of before. One is right where the nearest name or ' +
    'description before it in its chain is a mention of the same gold entity. "I" and "you" of people who are not named as ' +
    'speakers in the text (conversations, lectures) cannot be found without being told who speaks.';
  const columns = ['set', 'pronouns', 'asked', 'ours', 'baseline'];
  return { title: 'Pronouns for persons', paragraphs: [how], tables: [{ caption: 'Pronouns', columns, rows }] };
}

function genreTable(sets: readonly ScoredSet[]): Table {
  const rows = sets.flatMap(({ name, groups }) =>
    [...groups].flatMap(([genre, { documents, ours, baseline }]) => {
      if (genre === '') return [];
      const figures = [conllScore(ours.linked), conllScore(baseline.linked), share(ours.third)];
      return [[name, genre, count(documents), ...figures.map(score)]];
    }),
  );
  return { caption: 'Chains by genre', columns: ['set', 'genre', 'documents', 'CoNLL', 'baseline', 'pronouns'], rows };
}
