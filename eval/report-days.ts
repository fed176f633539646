// How well the day of a report is told from its own words: how often there are bounds, how often they hold, how wide they are.
import { type Day, dayNumber, weekdayOf } from '../src/base/partial-date.js';
import { dateReport } from '../src/mention/dating/date-report.js';
import { findTimes } from '../src/mention/times/find-times.js';
import type { Published } from '../src/report/report.js';
import type { DatedReport } from './dated-reports.js';
import type { Section } from './evaluation.js';
import type { StoryReader } from './story-reader.js';
import { count, score } from './table.js';

/** What was counted. */
export interface DayCounts {
  readonly reports: number;
  /** Reports with one bound or two. */
  readonly bounded: number;
  readonly closed: number;
  /** Of the bounded ones, those whose bounds hold the true day. */
  readonly holding: number;
  /** Days between both bounds, the median of the closed ones. */
  readonly width: number;
  readonly weekdays: number;
  /** Week days that are the true day's or the one before it, since a report can be of the morning after. */
  readonly rightWeekdays: number;
}

/**
 * The counts over reports whose day was taken out of their text.
 * @example scoreDays(reports, read).holding
 */
export function scoreDays(reports: readonly DatedReport[], read: StoryReader): DayCounts {
  const told = reports.map(({ id, text, day }) => ({ day, published: dayFrom(id, text, read) }));
  const bounded = told.filter(({ published: { earliest, latest } }) => earliest !== null || latest !== null);
  const closed = bounded.filter(({ published: { earliest, latest } }) => earliest !== null && latest !== null);
  const weekdays = told.filter(({ published }) => published.weekday != null);
  return {
    reports: told.length,
    bounded: bounded.length,
    closed: closed.length,
    holding: bounded.filter(({ day, published }) => holds(published, day)).length,
    width: median(closed.map(({ published }) => widthOf(published))),
    weekdays: weekdays.length,
    rightWeekdays: weekdays.filter(({ day, published }) => (weekdayOf(day) - (published.weekday ?? 0) + 7) % 7 <= 1)
      .length,
  };
}

function dayFrom(id: string, text: string, read: StoryReader): Published {
  const { report, sentences } = read(id, text);
  const unknown = { ...report, published: { earliest: null, latest: null, basis: 'unknown' as const, why: [] } };
  return dateReport(unknown, sentences, findTimes(text, sentences));
}

function holds({ earliest, latest }: Published, day: Day): boolean {
  return (earliest === null || earliest <= day) && (latest === null || day <= latest);
}

function widthOf({ earliest, latest }: Published): number {
  // proof: bounds are full days
  return dayNumber(latest as Day) - dayNumber(earliest as Day) + 1;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/**
 * The counts as a part of the page.
 * @example daySection(counts).tables[0]?.rows[0]
 */
export function daySection(counts: DayCounts): Section {
  const { reports, bounded, closed, holding, width, weekdays, rightWeekdays } = counts;
  const columns = [
    'reports',
    'with bounds',
    'bounds that hold',
    'with both bounds',
    'median width in days',
    'with a week day',
    'that day or the day after',
  ];
  const row = [reports, bounded, holding, closed, width, weekdays, rightWeekdays].map(count);
  const how =
    'Wikinews reports of MEANTIME and UD GUM, their day taken out of the text. Bounds hold where the true day lies inside; ' +
    `${score(holdingShare(counts))} per cent do. Where the words say too little, no bounds are given.`;
  return {
    title: 'The day of a report from its own words',
    paragraphs: [how],
    tables: [{ caption: 'Days of reports', columns, rows: [row] }],
  };
}

function holdingShare({ bounded, holding }: DayCounts): number {
  return bounded === 0 ? 100 : (100 * holding) / bounded;
}

/**
 * The counts as figures by key.
 * @example dayScores(counts)['dating.holding'] // 98.4
 */
export function dayScores(counts: DayCounts): Readonly<Record<string, number>> {
  return counts.reports === 0
    ? {}
    : { 'dating.holding': holdingShare(counts), 'dating.bounded': (100 * counts.bounded) / counts.reports };
}
