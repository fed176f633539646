// The evaluation of names with knowledge: persons, bodies and places of the mention room against gold names, and MEANTIME.
import { existsSync } from 'node:fs';
import { NO_PLACES } from '../src/mention/places/place-index.js';
import { loadModel, MODEL_PATH } from '../src/run/load-model.js';
import { loadPlaces } from '../src/run/load-places.js';
import { type CorpusPath, readCorpora } from './corpus.js';
import { scoresOf } from './counts.js';
import type { Evaluation, EvaluationResult, EvalValues, Section } from './evaluation.js';
import { fileMark } from './file-mark.js';
import { languageTask } from './language-options.js';
import { readMeantime, scoreMeantime } from './mentions-meantime.js';
import { type NameSetCounts, scoreNameSet } from './mentions-names-score.js';
import { sharedData } from './package-root.js';
import { ourReader } from './reader.js';
import { count, score } from './table.js';

/** Names of the mention room on Universal NER (exact span and class), and on MEANTIME's Wikinews (recall). */
export const namesEvaluation: Evaluation = {
  name: 'names',
  title: 'Names with knowledge',
  options: [
    { name: 'names', takes: 'NAME=PATH', about: 'names: IOB2, word and tag, or CoNLL-U with Name=; may be repeated' },
    { name: 'treebank', takes: 'NAME=PATH', about: 'a CoNLL-U file with the same sentences, for their paragraphs' },
    { name: 'meantime', takes: 'PATH', about: 'MEANTIME as JSON lines' },
    { name: 'model', takes: 'PATH', about: 'another model file than the one that ships' },
  ],
  run: evaluateNames,
};

const TREEBANK: CorpusPath = { name: 'ewt', path: sharedData('ud-ewt/en_ewt-ud-test.conllu') };
const NAMES: CorpusPath = { name: 'uner-ewt', path: sharedData('uner-ewt/en_ewt-ud-test.iob2') };

function evaluateNames(values: EvalValues): EvaluationResult {
  const task = languageTask(values);
  const given = values.names === undefined ? [NAMES].filter(({ path }) => existsSync(path)) : task.names;
  const treebanks = values.treebank === undefined ? [TREEBANK].filter(({ path }) => existsSync(path)) : task.treebanks;
  const meantime =
    values.meantime?.at(-1) ?? (values.names === undefined ? sharedData('meantime/meantime_en.jsonl') : '');
  if (given.length === 0 && !existsSync(meantime))
    return { kind: 'skipped', why: `no names to score: no file ${NAMES.path}` };
  const path = values.model?.at(-1) ?? MODEL_PATH;
  const model = loadModel(path);
  if (model.value === null) return { kind: 'skipped', why: model.problems.map(({ message }) => message).join('; ') };
  const reader = ourReader(model.value);
  const lookups = { places: loadPlaces().value ?? NO_PLACES };
  const sets = readCorpora(treebanks, given)
    .filter(({ names }) => names !== null)
    .map((corpus) => scoreNameSet(corpus, reader, lookups));
  const news = existsSync(meantime) ? scoreMeantime(readMeantime(meantime), reader, lookups) : null;
  const scores = Object.fromEntries(sets.flatMap(scoresOfSet));
  if (news !== null) scores['names.meantime.found'] = (100 * news.found) / Math.max(1, news.gold);
  if (news !== null) scores['names.meantime.kinds'] = (100 * news.rightKind) / Math.max(1, news.found);
  return {
    kind: 'scored',
    sections: [setSection(sets, fileMark(path)), ...(news === null ? [] : [newsSection(news)])],
    scores,
  };
}

function scoresOfSet({ name, modes }: NameSetCounts): readonly [string, number][] {
  return modes.flatMap(({ mode, ours, tagger }): [string, number][] => {
    const key = mode === 'gold' ? `names.${name}` : `names.${name}.raw`;
    const classes = (['PER', 'ORG', 'LOC'] as const).map((kind): [string, number] => {
      return [`${key}.${kind.toLowerCase()}`, scoresOf(ours[kind]).f1];
    });
    return [[`${key}.f1`, scoresOf(ours.all).f1], [`${key}.tagger.f1`, scoresOf(tagger.all).f1], ...classes];
  });
}

function setSection(sets: readonly NameSetCounts[], mark: string): Section {
  const rows = sets.flatMap(({ name, modes }) =>
    modes.flatMap(({ mode, ours, tagger }) =>
      (
        [
          ['with knowledge', ours],
          ['tagger alone', tagger],
        ] as const
      ).map(([how, counts]) => {
        const { precision, recall, f1 } = scoresOf(counts.all);
        const classes = (['PER', 'ORG', 'LOC'] as const).map((kind) => score(scoresOf(counts[kind]).f1));
        const label = `${name}, ${mode === 'gold' ? 'gold tokens' : 'raw text'}`;
        return [label, how, count(counts.all.gold), score(precision), score(recall), score(f1), ...classes];
      }),
    ),
  );
  const columns = ['set', 'reader', 'gold names', 'precision', 'recall', 'F1', 'PER', 'ORG', 'LOC'];
  const how =
    'A name is right where its first word, its last word and its class are. Kinds as classes: person PER; ' +
    'organization, outlet and named group ORG; country and place LOC; peoples and adjectives of countries are no names there.';
  return {
    title: 'Names',
    paragraphs: [`Model: ${mark}.`, how],
    tables: [{ caption: 'Names with knowledge', columns, rows }],
  };
}

function newsSection({ reports, gold, found, rightKind }: ReturnType<typeof scoreMeantime>): Section {
  const rows = [
    [
      count(reports),
      count(gold),
      score((100 * found) / Math.max(1, gold)),
      score((100 * rightKind) / Math.max(1, found)),
    ],
  ];
  const columns = ['reports', 'gold names', 'found, exact span', 'of these, right class'];
  const how =
    'MEANTIME marks persons, bodies and places that take part in events in the first sentences of each report, names and ' +
    'descriptions alike; those that are written in capitals throughout count as names, "the" and titles before them left out. ' +
    'What it does not mark may still be a name, so only recall can be measured. The tagger was trained on these reports.';
  return {
    title: 'Names in Wikinews (MEANTIME)',
    paragraphs: [how],
    tables: [{ caption: 'Names in MEANTIME', columns, rows }],
  };
}
