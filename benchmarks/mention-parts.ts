// The parts of the mention stage, each under the clock of the processor.
import { parseDay } from '../src/base/partial-date.js';
import { findAttributions } from '../src/claim/attribution/find-attributions.js';
import { findQuotations } from '../src/claim/quotation/find-quotations.js';
import { speechOf } from '../src/claim/statement/speech-of.js';
import type { Sentence } from '../src/language/sentence.js';
import { buildChains } from '../src/mention/chains/build-chains.js';
import { dateReport } from '../src/mention/dating/date-report.js';
import { findFigures } from '../src/mention/figures/find-figures.js';
import { findMentions } from '../src/mention/find-mentions.js';
import { makeEntities } from '../src/mention/make-entities.js';
import { findGroups } from '../src/mention/names/find-groups.js';
import { findNames } from '../src/mention/names/find-names.js';
import { findOffices } from '../src/mention/offices/find-offices.js';
import type { PlaceIndex } from '../src/mention/places/place-index.js';
import { resolvePlaces } from '../src/mention/places/resolve-places.js';
import { findTimes } from '../src/mention/times/find-times.js';
import { resolveTimes } from '../src/mention/times/resolve-times.js';
import type { Report } from '../src/report/report.js';

/** Milliseconds of the processor by the name of what was timed. */
export type Times = Map<string, number>;

/** The name under which the whole stage is timed: its finders in one call, chains and entities. */
export const WHOLE_STAGE = 'mention stage';

/**
 * Runs work and adds its time to what has been timed under the name.
 * @example timed(times, 'names', () => findNames(text, sentences))
 */
export function timed<T>(times: Times, name: string, work: () => T): T {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  times.set(name, (times.get(name) ?? 0) + (user + system) / 1000);
  return result;
}

/**
 * Times the mention stage on a report. Who speaks is found beforehand and not timed: it is the claim room's work.
 * @example timeStage(times, report, sentences, places); times.get(WHOLE_STAGE) // 12.3
 */
export function timeStage(times: Times, report: Report, sentences: readonly Sentence[], places: PlaceIndex): void {
  const quotations = findQuotations(report.text, report.blocks, sentences).value;
  const attributions = findAttributions(report.text, report.blocks, sentences, quotations).value;
  const speech = speechOf(quotations, attributions);
  timed(times, WHOLE_STAGE, () => {
    const mentions = findMentions(report, sentences, places).value;
    const chains = buildChains(report, sentences, { ...mentions, speech }).value;
    return makeEntities(report.id, sentences, mentions, chains);
  });
}

/**
 * Times every part of the mention stage by itself.
 * @example timeParts(times, report, sentences, places); times.get('figures') // 1.2
 */
export function timeParts(times: Times, report: Report, sentences: readonly Sentence[], places: PlaceIndex): void {
  const { text } = report;
  const found = timed(times, 'times found', () => findTimes(text, sentences));
  const { earliest, latest } = timed(times, 'day of the report', () => dateReport(report, sentences, found));
  const day = (date: string | null) => (date === null ? null : parseDay(date));
  const bounds = { earliest: day(earliest), latest: day(latest) };
  const resolved = timed(times, 'times resolved', () => resolveTimes(found, bounds, null));
  timed(times, 'figures', () => findFigures(text, sentences, resolved));
  const names = timed(times, 'names', () => findNames(text, sentences, { places })).value;
  const groups = timed(times, 'groups', () => findGroups(text, sentences, names)).value;
  const offices = timed(times, 'offices', () => findOffices(text, sentences, names)).value;
  timed(times, 'places', () => resolvePlaces(report, sentences, names, places));
  timed(times, 'chains', () => buildChains(report, sentences, { names, groups, offices, speech: null }));
}
