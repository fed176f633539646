// The evaluation of the language room: tags, lemmas, trees, boundaries and names against gold treebanks.
import { loadModel, MODEL_PATH } from '../src/run/load-model.js';
import { readCorpora } from './corpus.js';
import type { Evaluation, EvaluationResult, EvalValues } from './evaluation.js';
import { fileMark } from './file-mark.js';
import { LANGUAGE_OPTIONS, languageTask } from './language-options.js';
import { languageScores } from './language-scores.js';
import { genreSection, goldSection, nameSection, rawSection, type ScoredCorpus } from './language-tables.js';
import { ourReader } from './reader.js';
import { scoreCorpus } from './score-corpus.js';

/** The language model on UD and UNER test sets, on gold tokens and from raw text. */
export const languageEvaluation: Evaluation = {
  name: 'language',
  title: 'Language',
  options: LANGUAGE_OPTIONS,
  run: evaluateLanguage,
};

function evaluateLanguage(values: EvalValues): EvaluationResult {
  const task = languageTask(values);
  const missing = task.missing.map(({ name, path }) => `${name} is missing: no file ${path}`);
  if (task.treebanks.length + task.names.length === 0) return { kind: 'skipped', why: missing.join('; ') };
  const path = task.model ?? MODEL_PATH;
  const model = loadModel(path);
  if (model.value === null) return { kind: 'skipped', why: model.problems.map(({ message }) => message).join('; ') };
  const reader = ourReader(model.value);
  const scored = readCorpora(task.treebanks, task.names).map((corpus) => ({
    corpus,
    counts: new Map(task.modes.map((mode) => [mode, scoreCorpus(corpus, reader, mode)] as const)),
  }));
  return languageResult(scored, [`Model: ${fileMark(path)}.`, ...missing]);
}

/**
 * Scored corpora as sections and as figures by key.
 * @example languageResult(scored, ['Model: ...']).scores['ewt.las'] // 86.1
 * @param notes what is said above the first table
 */
export function languageResult(scored: readonly ScoredCorpus[], notes: readonly string[]): EvaluationResult {
  const sections = [goldSection(scored), rawSection(scored), nameSection(scored), genreSection(scored)];
  const [first, ...rest] = sections.filter(({ tables }) => tables.some(({ rows }) => rows.length > 0));
  if (first === undefined) return { kind: 'skipped', why: 'nothing to score in these files' };
  const top = { ...first, paragraphs: [...notes, ...first.paragraphs] };
  return { kind: 'scored', sections: [top, ...rest], scores: languageScores(scored) };
}
