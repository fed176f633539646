// Which year, which week a date means that does not say: by the tense of its clause, the day of the report, the time told before.
import { type Day, dayNumber, dayOf, parseDay, weekdayOf } from '../../base/partial-date.js';
import { type Grain, type Period, periodOfDay, shift, widen, yearOfPeriod } from './period.js';
import { type Anchored, type Setting, toldYear } from './setting.js';
import type { CalendarMeaning, Season, TimeExpression, TimeTense } from './time-expression.js';

const SEASONS: readonly Season[] = ['SP', 'SU', 'FA', 'WI'];

/**
 * The period that a point of the calendar means, or null where it cannot be told.
 * @example choosePeriod({ kind: 'calendar', weekday: 1 }, expression, setting)?.period // the last Monday, in a past clause
 */
export function choosePeriod(meaning: CalendarMeaning, expression: TimeExpression, setting: Setting): Anchored | null {
  const { decade, century } = meaning;
  if (century !== undefined) return absolute({ grain: 'century', index: century });
  if (decade !== undefined) return absolute({ grain: 'decade', index: decade < 10 ? 190 + decade : decade });
  const year = yearTold(meaning, setting);
  if (year !== null) return withYear(meaning, year, setting);
  if (meaning.year !== undefined || meaning.yearFrom !== undefined) return null;
  if (meaning.month === undefined && meaning.weekday !== undefined) return chooseWeekday(meaning, expression, setting);
  if (meaning.month === undefined && meaning.day !== undefined) return chooseDayOfMonth(meaning.day, setting);
  if (setting.isHistory || setting.now === null) return fromTold(meaning, setting);
  return nearReport(meaning, expression, setting, setting.now);
}

function absolute(period: Period): Anchored {
  return { period, anchor: 'absolute', why: 'it says so itself' };
}

interface ToldYear {
  readonly year: number;
  readonly anchor: Anchored['anchor'];
  readonly why: string;
}

/** The year that the words name, or count from another. */
function yearTold({ year, yearFrom }: CalendarMeaning, setting: Setting): ToldYear | null {
  if (year !== undefined) return { year, anchor: 'absolute', why: 'it names its year' };
  if (yearFrom === undefined) return null;
  const told = toldYear(setting);
  if (yearFrom.from === 'text' && told !== null)
    return { year: told + yearFrom.count, anchor: 'text', why: `its year is counted from ${told}` };
  if (setting.now === null) return null;
  return {
    year: Number(setting.now.slice(0, 4)) + yearFrom.count,
    anchor: 'published',
    why: `its year is counted from the day of the report, ${setting.now}`,
  };
}

function withYear(meaning: CalendarMeaning, { year, anchor, why }: ToldYear, setting: Setting): Anchored | null {
  const period = periodInYear(
    setting.isDayFirst && meaning.swappable === true ? { ...meaning, month: meaning.day, day: meaning.month } : meaning,
    year,
  );
  return period === null ? null : { period, anchor, why };
}

/** The period of a year that the other fields name; the year itself where they name none. */
function periodInYear({ month, day, season, quarter, half, weekend }: CalendarMeaning, year: number): Period | null {
  if (month !== undefined && day !== undefined) {
    const date = dayOf(year, month, day);
    if (date !== null && weekend === true) return periodOfDay('weekend', date);
    return date === null ? null : { grain: 'day', index: dayNumber(date) };
  }
  if (month !== undefined) return { grain: 'month', index: year * 12 + month - 1 };
  if (season !== undefined) return { grain: 'season', index: year * 4 + SEASONS.indexOf(season) };
  if (quarter !== undefined) return { grain: 'quarter', index: year * 4 + quarter - 1 };
  if (half !== undefined) return { grain: 'half', index: year * 2 + half - 1 };
  return { grain: 'year', index: year };
}

/** In a history, a date without its year is of the year told last. */
function fromTold(meaning: CalendarMeaning, setting: Setting): Anchored | null {
  const year = meaning.month === undefined ? toldYear(setting) : yearOfMonth(meaning.month, setting);
  const period = year === null ? null : periodInYear(meaning, year);
  return period === null ? null : { period, anchor: 'text', why: `of ${year}, the year told before it` };
}

/** A tale goes on: a month that lies far before the month told last is of the next year, so "in January" after December. */
function yearOfMonth(month: number, { told }: Setting): number | null {
  if (told === null) return null;
  const at = widen(told.period, 'month');
  if (at === null) return yearOfPeriod(told.period);
  const [year, toldMonth] = [Math.floor(at.index / 12), (at.index % 12) + 1];
  return toldMonth - month >= MONTHS_BACK ? year + 1 : year;
}

/** A tale steps back by fewer months than this. */
const MONTHS_BACK = 8;

/** "the Sept. 11 attacks" are those of one year. */
const ATTACKS_OF_2001 = parseDay('2001-09-11')!;

/** In news, a date without its year lies near the day of the report, on the side that the tense tells. */
function nearReport(
  meaning: CalendarMeaning,
  { tense, isModifier }: TimeExpression,
  setting: Setting,
  now: Day,
): Anchored | null {
  const thisYear = Number(now.slice(0, 4));
  if (isModifier && meaning.month === 9 && meaning.day === 11 && thisYear > 2001)
    return absolute({ grain: 'day', index: dayNumber(ATTACKS_OF_2001) });
  const years = [
    thisYear - 1,
    thisYear,
    thisYear + 1,
    ...(meaning.weekday === undefined ? [] : [thisYear - 2, thisYear + 2]),
  ];
  const candidates = years
    .flatMap((year) => periodInYear(meaning, year) ?? [])
    .filter((period) => fitsWeekday(period, meaning.weekday));
  const grain = candidates[0]?.grain;
  if (grain === undefined) return fromTold(meaning, setting);
  const current = periodOfDay(grain, now);
  const period =
    meaning.shift === undefined
      ? bySide(candidates, current, isModifier && !isOfQuarter(meaning) ? 'none' : tense)
      : byShift(candidates, current, meaning.shift);
  return period === null ? null : { period, anchor: 'published', why: whyNear(tense, now) };
}

/** Figures of a quarter are published after it: in a past clause "second-quarter profit" is of the last one. */
function isOfQuarter({ quarter, half }: CalendarMeaning): boolean {
  return quarter !== undefined || half !== undefined;
}

function fitsWeekday({ grain, index }: Period, weekday: number | undefined): boolean {
  return weekday === undefined || grain !== 'day' || (index % 7) + 1 === weekday;
}

function whyNear(tense: TimeTense, now: Day): string {
  const side =
    tense === 'past' ? 'the last one up to' : tense === 'future' ? 'the first one from' : 'the one nearest to';
  return `${side} the day of the report, ${now}`;
}

/** A past clause takes the last up to now, a future one the first from now, another the nearest, the past one first. */
function bySide(candidates: readonly Period[], current: Period, tense: TimeTense): Period | null {
  const past = candidates.filter(({ index }) => index <= current.index).sort((a, b) => b.index - a.index)[0];
  const future = candidates.filter(({ index }) => index >= current.index).sort((a, b) => a.index - b.index)[0];
  if (tense === 'past') return past ?? null;
  if (tense === 'future') return future ?? null;
  if (past === undefined || future === undefined) return past ?? future ?? null;
  if (tense === 'ahead') return (current.index - past.index) * 2 < future.index - current.index ? past : future;
  const reach = YEAR_LENGTH[current.grain] ?? 1;
  return current.index - past.index <= reach * PAST_SHARE ? past : future;
}

const YEAR_LENGTH: Partial<Record<Grain, number>> = {
  day: 365,
  month: 12,
  quarter: 4,
  season: 4,
  half: 2,
  weekend: 52,
};

/** News looks back more than ahead: a date without a tense is of the past up to so much of a year ago. */
const PAST_SHARE = 0.67;

/** "last March" lies before this month, "next March" after it, "this March" is in this year. */
function byShift(candidates: readonly Period[], current: Period, count: number): Period | null {
  if (count < 0)
    return candidates.filter(({ index }) => index < current.index).sort((a, b) => b.index - a.index)[0] ?? null;
  if (count > 0)
    return candidates.filter(({ index }) => index > current.index).sort((a, b) => a.index - b.index)[0] ?? null;
  return (
    candidates.toSorted((a, b) => Math.abs(a.index - current.index) - Math.abs(b.index - current.index))[0] ?? null
  );
}

/** "on the 20th": of the month told last, in news of the month of the report or the one before. */
function chooseDayOfMonth(day: number, { told, now, isHistory }: Setting): Anchored | null {
  const month = told === null ? null : widen(told.period, 'month');
  const index =
    month !== null && isHistory ? month.index : now === null ? month?.index : periodOfDay('month', now).index;
  if (index === undefined) return null;
  const at = (months: number): Day | null => dayOf(Math.floor(months / 12), (months % 12) + 1, day);
  const date = now !== null && !isHistory && (at(index) ?? '9') > now ? at(index - 1) : at(index);
  return date === null
    ? null
    : {
        period: { grain: 'day', index: dayNumber(date) },
        anchor: isHistory ? 'text' : 'published',
        why: 'a day of that month',
      };
}

/** A week day: the report's own day, else the last one or the next one by tense; "last Friday" is never today. */
function chooseWeekday(
  { weekday = 1, shift: side }: CalendarMeaning,
  { tense, isModifier }: TimeExpression,
  { now }: Setting,
): Anchored | null {
  if (now === null) return null;
  const back = (weekdayOf(now) - weekday + 7) % 7;
  const today: Period = { grain: 'day', index: dayNumber(now) };
  if (side !== undefined && side < 0) return near(shift(today, back === 0 ? -7 : -back), 'the last one before', now);
  if (side !== undefined && side > 0) return near(shift(today, back === 0 ? 7 : 7 - back), 'the first one after', now);
  if (side === 0) return near(shift(today, weekday - weekdayOf(now)), 'the one in the week of', now);
  const isAhead = (tense === 'future' || (tense === 'ahead' && !isModifier)) && back !== 0;
  return near(shift(today, isAhead ? 7 - back : -back), isAhead ? 'the first one from' : 'the last one up to', now);
}

function near(period: Period, side: string, now: Day): Anchored {
  return { period, anchor: 'published', why: `${side} the day of the report, ${now}` };
}
