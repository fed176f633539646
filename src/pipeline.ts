// The pipeline: what becomes of one document, stage by stage. The best page to read first.
import type { Problem } from './base/problem.js';
import type { Span } from './base/span.js';
import { type Staged, staged } from './base/staged.js';
import { findAttributions } from './claim/attribution/find-attributions.js';
import { makeAgreements } from './claim/deal/make-agreements.js';
import { eventsOfFigures } from './claim/event/events-of-figures.js';
import { findEvents } from './claim/event/find-events.js';
import { makeEvents } from './claim/event/make-events.js';
import { type Relation, relate } from './claim/event/relate.js';
import { keepEntities } from './claim/keep-entities.js';
import { makePositions } from './claim/position/make-positions.js';
import { findQuotations } from './claim/quotation/find-quotations.js';
import { makeStatements } from './claim/statement/make-statements.js';
import { referentsIn } from './claim/statement/referents.js';
import { speechOf } from './claim/statement/speech-of.js';
import { mendTrees } from './grammar/mend-trees.js';
import { analyse } from './language/analyse.js';
import type { LanguageModel } from './language/model.js';
import type { Sentence } from './language/sentence.js';
import { buildChains } from './mention/chains/build-chains.js';
import { chainAt } from './mention/chains/chain.js';
import { findMentions } from './mention/find-mentions.js';
import { makeEntities } from './mention/make-entities.js';
import type { WordRun } from './mention/mention.js';
import type { PlaceIndex } from './mention/places/place-index.js';
import { readingFigure, readingTime } from './mention/reading-parts.js';
import type { ReadDocument, Reading, ReadingProblem } from './reading.js';
import { makeReport, type ReportOptions } from './report/make-report.js';
import type { Report } from './report/report.js';
import type { RawDocument } from './source/raw-document.js';

/** Made from a sentence only where it is asked for: a face prints it, and no stage needs it. */
export { type Edge, enhance } from './language/enhance.js';

/** What the stages need handed in: they open nothing, and know no clock, no randomness and no logger. */
export interface Tools {
  readonly model: LanguageModel;
  /** The gazetteer of towns and regions. */
  readonly places: PlaceIndex;
  /** What is known from outside: the day and the outlet given on the command line. */
  readonly given: ReportOptions;
}

/**
 * Reads one document. Each stage is a function from plain data to plain data, and each works on what the one before
 * it made:
 *
 * 1. `report/`: one frozen text with its blocks, its outlet, its day of publication or the bounds of it
 * 2. `language/`: sentences, words, tags, lemmas, trees, names
 * 3. `mention/`: who, where, when, how many: names, offices, times, figures, places, the day of a report that does not say
 *    it; then which mentions are one thing
 * 4. `claim/`: who said what, through whom; who did what to whom, and how real that is; deals and positions
 *
 * Null where there is no text to read.
 * @example readReport(document, { model, places, given: { date: '1986-10-13' } }).value?.reading.report.headline
 * // 'Iceland talks end without agreement'
 * @param met problems met before the pipeline, while the document was fetched and decoded
 */
export function readReport(
  document: RawDocument,
  tools: Tools,
  met: readonly Problem[] = [],
): Staged<ReadDocument | null> {
  const made = makeReport(document, tools.given);
  if (made.value === null) return staged(null, [...met, ...made.problems], made.trace);
  const report = made.value;
  const grammar = analyseReport(report, tools.model);
  const read = readClaims(report, grammar.value, tools.places);
  const problems = [...met, ...made.problems, ...grammar.problems, ...read.problems];
  const placed = problems.map((one) => ({ source: report.source, ...one }));
  const reading = { ...read.value, problems: placed.map(readingProblem) };
  const trace = [...made.trace, ...grammar.trace, ...read.trace];
  return staged({ reading, sentences: grammar.value }, placed, trace);
}

/** The grammar of a report in English; another language has none, since it would be misread. */
function analyseReport(report: Report, model: LanguageModel): Staged<readonly Sentence[]> {
  if (!isEnglish(report)) return staged([]);
  const read = analyse(report.text, report.blocks, model);
  const mended = mendTrees(read.value);
  return staged(mended.value, read.problems, [...read.trace, ...mended.trace]);
}

function isEnglish(report: Report): boolean {
  return report.language === 'en' || report.language === 'und';
}

/** Who, where, when, how many; who said what. Chains stand between: they take who speaks, and give who a speaker is. */
function readClaims(
  report: Report,
  sentences: readonly Sentence[],
  places: PlaceIndex,
): Staged<Omit<Reading, 'problems'>> {
  const { id, text, blocks, outlet } = report;
  const mentions = findMentions(report, sentences, places);
  const quotations = findQuotations(text, blocks, sentences);
  const attributions = findAttributions(text, blocks, sentences, quotations.value);
  const speech = speechOf(quotations.value, attributions.value);
  const chains = buildChains(report, sentences, { ...mentions.value, speech });
  const entities = makeEntities(id, sentences, mentions.value, chains.value);
  const lookUp = (sentence: number, head: number) => chainAt(chains.value, sentence, head);
  const referents = referentsIn({ report: id, text, sentences, chainAt: lookUp, entities });
  const times = mentions.value.times.map(readingTime);
  const said = makeStatements(attributions.value, { report: id, outlet, sentences, entities, times, referents });
  const statements = said.value;
  const told = findEvents(sentences);
  const dated = { ...report, published: mentions.value.published };
  const entityAt = (sentence: number, head: number) => entities[lookUp(sentence, head) ?? -1] ?? null;
  const referentOf = (run: WordRun) => referents.of(run);
  const made = makeEvents(told.value, { report: dated, sentences, entities, times, statements, entityAt, referentOf });
  const { events, tellings } = made.value;
  const figures = eventsOfFigures(mentions.value.figures.map(readingFigure), sentences, tellings, events);
  const ground = { report: id, sentences, entities, times, figures, statements, events, tellings, entityAt };
  const agreements = makeAgreements(ground);
  const records = { statements, events, agreements: agreements.value, positions: makePositions(ground) };
  const value = {
    report: dated,
    ...keepEntities(referents.all, records),
    events,
    agreements: agreements.value,
    times,
    figures,
  };
  const parts = [mentions, quotations, attributions, chains, said, told, made, agreements];
  return staged(
    value,
    parts.flatMap(({ problems }) => problems),
    parts.flatMap(({ trace }) => trace),
  );
}

function readingProblem({ code, message, span }: Problem): ReadingProblem {
  return { code, message, start: span?.start ?? null, end: span?.end ?? null };
}

/**
 * What one marked party of a text does to another, in PLOVER's own coding: the coder by itself, for texts that are no reports.
 * @example relateText('Russia agreed to withdraw its troops from Georgia.', { start: 0, end: 6 }, { start: 42, end: 49 }, model)?.type
 * // 'AGREE'
 * @param source null where the text does not tell who acts, as `target` where it does not tell to whom
 * @returns null where the text tells of no act at all
 */
export function relateText(
  text: string,
  source: Span | null,
  target: Span | null,
  model: LanguageModel,
): Relation | null {
  const read = analyse(text, [{ start: 0, end: text.length }], model).value;
  return relate(mendTrees(read).value, source, target);
}
