// The day of a report from its own words: constraints on the calendar, and what they leave.
import type { Sentence } from '../../language/sentence.js';
import type { Published, Report } from '../../report/report.js';
import type { Bounds, TimeExpression } from '../times/time-expression.js';
import type { Constraint } from './constraint.js';
import { ALL_DAYS, boundsOfSet, type DaySet, daysBetween, intersect } from './day-set.js';
import { firstNoun } from './firsts.js';
import { constraintsOfLastMonth } from './last-month.js';
import { storyTimes } from './story-times.js';
import { storyWeekday } from './story-weekday.js';
import { constraintsOfDate, type StoryTime } from './told-dates.js';
import { constraintsOfSums } from './year-sums.js';

/** What is known from outside, such as the years in which somebody held the office that the report gives him. */
export interface KnownBounds extends Bounds {
  readonly why: string;
}

/** So many different constraints are looked at, which bounds the work on a text that is a list of dates. */
const MOST_CONSTRAINTS = 200;

/**
 * The bounds of the day of a report, from its own words: what it tells as past and as to come, week days, sums of years. A day that
 * was given, or stated by the page, is left as it is. Where the words say too little, or contradict each other, the bounds are null.
 * @example dateReport(report, sentences, findTimes(report.text, sentences)).earliest // '2015-10-01'
 * @param known what is known from outside, as hard constraints
 */
export function dateReport(
  report: Report,
  sentences: readonly Sentence[],
  times: readonly TimeExpression[],
  known: readonly KnownBounds[] = [],
): Published {
  if (report.published.basis !== 'unknown') return report.published;
  const story = storyTimes(report, sentences, times);
  const weekday = storyWeekday(story, firstStorySentence(report, sentences));
  const constraints = [...known.map(knownConstraint), ...listConstraints(story, sentences, weekday !== null)];
  const { days, why } = solve(constraints);
  const bounds = boundsOfSet(days);
  const isBounded = bounds.earliest !== null || bounds.latest !== null;
  if (!isBounded && weekday === null)
    return { ...report.published, why: [...report.published.why, ...(days.length === 0 ? why : [])] };
  return {
    ...bounds,
    basis: 'inferred',
    weekday: weekday?.weekday ?? null,
    why: [...(isBounded ? why : []), ...(weekday === null ? [] : [weekday.why])],
  };
}

function knownConstraint({ earliest, latest, why }: KnownBounds): Constraint {
  return { rule: 'known', days: daysBetween(earliest, latest), strength: 'hard', why };
}

/** Hard ones before soft ones; of one strength, sums of years before dates, for a sum names the year that dates leave open. */
function listConstraints(
  story: readonly StoryTime[],
  sentences: readonly Sentence[],
  usesWeekdays: boolean,
): readonly Constraint[] {
  const nouns = new Map(
    story.flatMap((time) => {
      const noun =
        time.meaning.kind === 'duration' || time.cue === 'since' ? firstNoun(sentences[time.sentence]!, time) : null;
      return noun === null ? [] : [[time, noun] as const];
    }),
  );
  const found = [
    ...constraintsOfSums(story, nouns),
    ...constraintsOfLastMonth(story),
    ...differentTimes(story).flatMap((time) => constraintsOfDate(time, usesWeekdays)),
  ];
  const different = new Map(found.map((one) => [`${one.rule} ${one.why}`, one]));
  return [
    ...latestPast([...different.values()]),
    ...[...different.values()].filter(({ rule }) => rule !== 'told-past').slice(0, MOST_CONSTRAINTS),
  ];
}

/** Times that say the same once, and of those without a year, whose constraints cost something each year, the first ones only. */
function differentTimes(story: readonly StoryTime[]): readonly StoryTime[] {
  const different = new Map(story.map((time) => [keyOf(time), time]));
  let bare = 0;
  return [...different.values()].filter(({ meaning }) => {
    const hasYear = meaning.kind !== 'calendar' || meaning.year !== undefined;
    return hasYear || ++bare <= MOST_CONSTRAINTS;
  });
}

function keyOf({ words, tense, cue, ...rest }: StoryTime): string {
  const flags = [rest.isCaption, rest.isModifier, rest.isOfOtherYear, rest.looksAhead, rest.isPromised].map(Number);
  return [words, tense, cue, ...flags].join(' ');
}

/** Of all that is told as past, only the latest bounds the day. */
function latestPast(constraints: readonly Constraint[]): readonly Constraint[] {
  const past = constraints.filter(({ rule }) => rule === 'told-past');
  const latest = past.reduce<Constraint | null>(
    (best, one) => (best === null || firstOf(one) > firstOf(best) ? one : best),
    null,
  );
  return latest === null ? [] : [latest];
}

function firstOf({ days }: Constraint): number {
  return days[0]?.first ?? 0;
}

/** Rules of soft constraints, the stronger first. */
const SOFT_ORDER = ['sum', 'caption', 'month-past', 'month-ahead', 'told-ahead', 'last-month'];

interface Solution {
  readonly days: DaySet;
  readonly why: readonly string[];
}

/** What all hard constraints leave, then each soft one that leaves anything; nothing where the hard ones contradict each other. */
function solve(constraints: readonly Constraint[]): Solution {
  const hard = constraints.filter(({ strength }) => strength === 'hard');
  const days = hard.reduce<DaySet>((left, one) => intersect(left, one.days), ALL_DAYS);
  if (days.length === 0) return { days, why: ['its words contradict each other on the day of the report'] };
  const soft = SOFT_ORDER.flatMap((rule) => constraints.filter((one) => one.strength === 'soft' && one.rule === rule));
  return soft.reduce(putSoft, { days, why: hard.filter((one) => narrows(days, one)).map(({ why }) => why) });
}

/** Of the hard constraints, those that set the bounds are told. */
function narrows(days: DaySet, { days: own }: Constraint): boolean {
  const [first, last] = [days[0]?.first, days.at(-1)?.last];
  const all = ALL_DAYS[0]!;
  return (own[0]?.first === first && first !== all.first) || (own.at(-1)?.last === last && last !== all.last);
}

function putSoft(solution: Solution, { days, why }: Constraint): Solution {
  const left = intersect(solution.days, days);
  return left.length === 0 ? solution : { days: left, why: [...solution.why, why] };
}

function firstStorySentence({ blocks }: Report, sentences: readonly Sentence[]): number {
  const story = blocks.find(({ kind }) => kind === 'paragraph');
  const at = story === undefined ? -1 : sentences.findIndex(({ start }) => start >= story.start);
  return Math.max(0, at);
}
