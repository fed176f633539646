// The evaluation of quotations and attributions: source, cue and content against marked sets, and whole reports against lists.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Attribution } from '../src/claim/attribution/attribution.js';
import { findAttributions } from '../src/claim/attribution/find-attributions.js';
import { findQuotations } from '../src/claim/quotation/find-quotations.js';
import { NO_PLACES } from '../src/mention/places/place-index.js';
import { readReport, type Tools } from '../src/pipeline.js';
import { loadModel, MODEL_PATH } from '../src/run/load-model.js';
import { loadPlaces } from '../src/run/load-places.js';
import { isPatternRight } from './attribution-patterns.js';
import { type AttributionDocument, type AttributionType, readAttributionSet } from './attribution-sets.js';
import { type ScoredReports, type ScoredSet, statementScores, statementSections } from './attribution-tables.js';
import { setSpans } from './attribution-words.js';
import type { EvalOption, Evaluation, EvaluationResult, EvalValues } from './evaluation.js';
import { fileMark } from './file-mark.js';
import { packageRoot, sharedData } from './package-root.js';
import { startTicker } from './progress.js';
import {
  type AttributionCounts,
  addAttributions,
  addRates,
  countAttributions,
  NO_ATTRIBUTIONS,
  NO_RATE,
  type Rate,
} from './score-attributions.js';
import { countListed, readListedReports } from './statement-reports.js';
import { countSpeakers, type SpeakerRates } from './statement-speakers.js';
import { openReader, type StoryReader } from './story-reader.js';

const OPTIONS: readonly EvalOption[] = [
  {
    name: 'attributions',
    takes: 'NAME=PATH',
    about: 'attributions in the common form, scored under NAME; may be repeated',
  },
  {
    name: 'statement-lists',
    takes: 'NAME=PATH',
    about: 'a reference file with its reports beside it; may be repeated',
  },
  { name: 'statement-misses', takes: null, about: 'show which listed statements are missed and what is extra' },
];

/** Who said what: the words before anybody is resolved, then the speakers after the whole pipeline. */
export const statementsEvaluation: Evaluation = {
  name: 'statements',
  title: 'Who said what',
  options: OPTIONS,
  run: evaluateStatements,
};

interface NamedPath {
  readonly name: string;
  readonly path: string;
}

const DEFAULT_SETS: readonly NamedPath[] = [
  { name: 'hard', path: sharedData('quotes/hard_cases.jsonl') },
  { name: 'gum', path: sharedData('quotes/gum_other_open.jsonl') },
  { name: 'polnear', path: sharedData('quotes/polnear_dev.jsonl') },
];
const DEFAULT_LISTS: readonly NamedPath[] = [
  { name: 'reports', path: join(packageRoot(), '..', 'shared', 'reports', 'reference.json') },
];

function evaluateStatements(values: EvalValues): EvaluationResult {
  const asked = [...named(values, 'attributions'), ...named(values, 'statement-lists')].length > 0;
  const sets = (asked ? named(values, 'attributions') : DEFAULT_SETS).filter(isThere);
  const lists = (asked ? named(values, 'statement-lists') : DEFAULT_LISTS).filter(isThere);
  if (sets.length + lists.length === 0) return { kind: 'skipped', why: 'no set of attributions is there' };
  const model = loadModel();
  if (model.value === null) return { kind: 'skipped', why: model.problems.map(({ message }) => message).join('; ') };
  const read = openReader(model.value);
  const tools: Tools = { model: model.value, places: loadPlaces().value ?? NO_PLACES, given: {} };
  const misses: string[] = [];
  const scoredSets = sets.map((set) => scoreSet(set, read, tools, (line) => misses.push(line)));
  const scoredLists = lists.map((list) => scoreList(list, read, (line) => misses.push(`${list.name}: ${line}`)));
  const notes = values['statement-misses'] === undefined ? [] : misses;
  return {
    kind: 'scored',
    sections: statementSections(scoredSets, scoredLists, [`Model: ${fileMark(MODEL_PATH)}.`, ...notes]),
    scores: statementScores(scoredSets, scoredLists),
  };
}

function isThere({ path }: NamedPath): boolean {
  return existsSync(path);
}

function named(values: EvalValues, option: string): readonly NamedPath[] {
  return (values[option] ?? []).map((value) => {
    const [, name, path] = /^([^=]+)=(.+)$/.exec(value) ?? [];
    if (name === undefined || path === undefined) throw new Error(`--${option}: expected NAME=PATH, got "${value}"`);
    return { name, path };
  });
}

/** The attributions of a text as the pipeline finds them. */
function attributionsOf(id: string, text: string, read: StoryReader): readonly Attribution[] {
  const { report, sentences } = read(id, text);
  const whole = { kind: 'paragraph' as const, start: 0, end: text.length };
  const blocks = report.text === text ? report.blocks : [whole];
  const quotations = findQuotations(text, blocks, sentences).value;
  return findAttributions(text, blocks, sentences, quotations).value;
}

const MARKED: readonly AttributionType[] = ['direct', 'mixed'];

function scoreSet(
  { name, path }: NamedPath,
  read: StoryReader,
  tools: Tools,
  misses: (line: string) => void,
): ScoredSet {
  const documents = readAttributionSet(path);
  const ticker = startTicker(name, documents.length);
  let [all, marked] = [NO_ATTRIBUTIONS, NO_ATTRIBUTIONS];
  let patterns = NO_RATE;
  const speakers: SpeakerRates[] = [];
  for (const document of documents) {
    if (isPattern(document)) patterns = addPattern(document, patterns, read, misses);
    if (document.speakers.some((one) => one !== null)) speakers.push(speakersOf(document, tools, misses));
    const count = counter(document, read);
    [all, marked] = [addAttributions(all, count(null)), addAttributions(marked, count(MARKED))];
    ticker.tick(1);
  }
  ticker.end();
  return { name, documents: documents.length, all, marked, patterns, speakers: sumSpeakers(speakers) };
}

/** The made patterns come with no corpus; each is a text of its own. */
function isPattern({ corpus }: AttributionDocument): boolean {
  return corpus === '';
}

function addPattern(
  document: AttributionDocument,
  { right, of }: Rate,
  read: StoryReader,
  misses: (line: string) => void,
): Rate {
  const isRight = isPatternRight(document, attributionsOf(document.id, document.text, read), misses);
  return { right: right + (isRight ? 1 : 0), of: of + 1 };
}

function speakersOf(document: AttributionDocument, tools: Tools, misses: (line: string) => void): SpeakerRates {
  const read = readReport({ source: document.id, form: 'text', content: document.text, given: {} }, tools).value;
  const isSame = read !== null && read.reading.report.text === document.text;
  return isSame ? countSpeakers(document, read.reading, misses) : { all: NO_RATE, marked: NO_RATE };
}

function sumSpeakers(rates: readonly SpeakerRates[]): SpeakerRates {
  const sum = (key: keyof SpeakerRates) => rates.reduce((total, one) => addRates(total, one[key]), NO_RATE);
  return { all: sum('all'), marked: sum('marked') };
}

function counter(
  { id, text, corpus, gold }: AttributionDocument,
  read: StoryReader,
): (types: readonly AttributionType[] | null) => AttributionCounts {
  const system = setSpans(text, attributionsOf(id, text, read), corpus);
  return (types) => countAttributions(text, gold, system, types);
}

function scoreList({ name, path }: NamedPath, read: StoryReader, misses: (line: string) => void): ScoredReports {
  const reports = readListedReports(path);
  return {
    name,
    counts: reports.map((report) => countListed(report, attributionsOf(report.file, report.text, read), misses)),
  };
}
