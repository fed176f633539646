// The evaluation of toponym resolution: GeoVirus, with its own marked names given, and with the names that we find.
import { existsSync, readFileSync } from 'node:fs';
import { overlapsSpan } from '../src/base/span.js';
import { analyse } from '../src/language/analyse.js';
import type { LanguageModel } from '../src/language/model.js';
import type { Sentence } from '../src/language/sentence.js';
import type { NameMention } from '../src/mention/mention.js';
import { findNames } from '../src/mention/names/find-names.js';
import type { PlaceIndex } from '../src/mention/places/place-index.js';
import { type ResolvedPlace, resolvePlaces } from '../src/mention/places/resolve-places.js';
import { loadModel } from '../src/run/load-model.js';
import { loadPlaces } from '../src/run/load-places.js';
import type { CorpusPath } from './corpus.js';
import type { Evaluation, EvaluationResult, EvalValues } from './evaluation.js';
import { type GoldPlace, type PlacedReport, readGeoVirus } from './geovirus.js';
import { sharedData } from './package-root.js';
import { type Judged, type PlaceScores, scorePlaces } from './score-places.js';
import { count, score, type Table } from './table.js';

/** Toponym resolution on GeoVirus. */
export const placesEvaluation: Evaluation = {
  name: 'places',
  title: 'Places',
  options: [{ name: 'places', takes: 'NAME=PATH', about: 'a set in the format of GeoVirus; may be repeated' }],
  run: evaluatePlaces,
};

/** A report with its grammar and the names that we find in it. */
export interface ReadReport extends PlacedReport {
  readonly sentences: readonly Sentence[];
  readonly names: readonly NameMention[];
}

function evaluatePlaces(values: EvalValues): EvaluationResult {
  const sets = setsOf(values).filter(({ path }) => existsSync(path));
  if (sets.length === 0) return { kind: 'skipped', why: `no file ${setsOf(values).map(({ path }) => path)}` };
  const [model, index] = [loadModel(), loadPlaces()];
  if (model.value === null || index.value === null) {
    return { kind: 'skipped', why: [...model.problems, ...index.problems].map(({ message }) => message).join('; ') };
  }
  const [reader, places] = [model.value, index.value];
  const rows: string[][] = [];
  const scores: Record<string, number> = {};
  for (const { name, path } of sets) {
    scoreSet(name, readReports(readFileSync(path, 'utf8'), reader), places, rows, scores);
  }
  return { kind: 'scored', sections: [{ title: 'Places', paragraphs: ABOUT, tables: [tableOf(rows)] }], scores };
}

function setsOf(values: EvalValues): readonly CorpusPath[] {
  const given = values.places ?? [];
  if (given.length === 0) return [{ name: 'geovirus', path: sharedData('geovirus/GeoVirus.xml') }];
  return given.map((value) => {
    const [, name, path] = /^([^=]+)=(.+)$/.exec(value) ?? [];
    if (name === undefined || path === undefined) throw new Error(`--places: expected NAME=PATH, got "${value}"`);
    return { name, path };
  });
}

/**
 * The reports of a set, read up to their names.
 * @example readReports(xml, model)[0]?.names.length // 31
 */
export function readReports(xml: string, model: LanguageModel): readonly ReadReport[] {
  return readGeoVirus(xml).map((report) => {
    const zones = [{ start: 0, end: report.text.length }];
    const sentences = analyse(report.text, zones, model).value;
    return { ...report, sentences, names: findNames(report.text, sentences).value };
  });
}

/** Adds the rows and the figures of one set. */
function scoreSet(
  set: string,
  reports: readonly ReadReport[],
  index: PlaceIndex,
  rows: string[][],
  scores: Record<string, number>,
): void {
  for (const [part, inPart] of Object.entries(partsOf(reports))) {
    const judged = (judge: (report: ReadReport, index: PlaceIndex) => readonly Judged[]) =>
      scorePlaces(inPart.flatMap((report) => judge(report, index)));
    const [alone, given, found] = [judged(judgeAlone), judged(judgeGiven), judged(judgeFound)];
    rows.push(rowOf(`${set}, ${part}, each name alone`, alone));
    rows.push(rowOf(`${set}, ${part}, names given`, given), rowOf(`${set}, ${part}, names found by us`, found));
    if (part === 'all') Object.assign(scores, keyed(`${set}.given`, given), keyed(`${set}.found`, found));
  }
}

const ABOUT = [
  'GeoVirus: places of Wikinews reports with the coordinates of their pages in Wikipedia. The rules were made on every second ' +
    'report (development). The misses of the others were listed once, after which the report got less weight against the ' +
    'size of a place and some regions were added to the tables, so they are no longer unseen.',
  '"Near" is within 161 km of the gold\'s point, of the places found. A country as large as Canada has its point elsewhere ' +
    'in GeoNames, whose points we give, than in Wikipedia, so the next column counts the right country as near. The country ' +
    'of a gold point is that of its page, else of the nearest town. "Each name alone" is the baseline: no report round it.',
];

/** Every second report is for development; the others were looked at once. */
function partsOf(reports: readonly ReadReport[]): Readonly<Record<string, readonly ReadReport[]>> {
  return {
    all: reports,
    development: reports.filter((_, i) => i % 2 === 0),
    others: reports.filter((_, i) => i % 2 === 1),
  };
}

/**
 * The gold's places with what resolution makes of them when it is given their names; our other names are its context.
 * @example judgeGiven(report, index)[0]?.found?.country // 'PHL'
 */
export function judgeGiven(report: ReadReport, index: PlaceIndex): readonly Judged[] {
  const { text, places, names, sentences } = report;
  const others = names.filter((name) => !places.some((place) => overlapsSpan(place, name)));
  const given = [...places.map((place) => goldName(place, sentences)), ...others].sort((a, b) => a.start - b.start);
  const resolved = resolvePlaces({ text, outlet: null }, sentences, given, index).value;
  const byStart = new Map([...resolved].map(([i, place]) => [given[i]!.start, place]));
  return places.map((gold) => ({ gold, found: byStart.get(gold.start) ?? null }));
}

/** The gold's places with what resolution makes of each name by itself: the baseline, which knows sizes and no context. */
function judgeAlone({ places }: ReadReport, index: PlaceIndex): readonly Judged[] {
  return places.map((gold) => {
    const name = goldName({ ...gold, start: 0, end: gold.name.length }, []);
    return { gold, found: resolvePlaces({ text: gold.name, outlet: null }, [], [name], index).value.get(0) ?? null };
  });
}

/** The gold's places with the places that we find in the same words. */
function judgeFound({ text, places, names, sentences }: ReadReport, index: PlaceIndex): readonly Judged[] {
  const resolved = resolvePlaces({ text, outlet: null }, sentences, names, index).value;
  const found: readonly (readonly [NameMention, ResolvedPlace])[] = [...resolved].map(([i, place]) => [
    names[i]!,
    place,
  ]);
  return places.map((gold) => ({ gold, found: found.find(([name]) => overlapsSpan(name, gold))?.[1] ?? null }));
}

/** A name mention of a gold place. */
function goldName({ start, end, name }: GoldPlace, sentences: readonly Sentence[]): NameMention {
  const sentence = sentences.findIndex((one) => one.start <= start && start < one.end);
  const words = { sentence, first: 0, last: 0, head: 0, start, end, name };
  const nothing = { number: null, gender: null, country: null, known: null, rule: 'gold' } as const;
  return { ...words, ...nothing, form: 'name', kind: 'place', as: 'name' };
}

function keyed(name: string, { found, country, near }: PlaceScores): Readonly<Record<string, number>> {
  return { [`places.${name}.found`]: found, [`places.${name}.country`]: country, [`places.${name}.near`]: near };
}

function tableOf(rows: readonly (readonly string[])[]): Table {
  const columns = ['set', 'places', 'found', 'country right', 'near', 'near or the right country', 'near, of all'];
  return { caption: 'Places resolved, in per cent', columns, rows };
}

function rowOf(name: string, { gold, found, country, near, nearOrSameCountry, nearOfAll }: PlaceScores): string[] {
  return [name, count(gold), score(found), score(country), score(near), score(nearOrSameCountry), score(nearOfAll)];
}
