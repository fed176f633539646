// The value of a date: which period of the calendar it is, and how that is written.
import { type Day, weekdayOf } from '../../base/partial-date.js';
import { choosePeriod } from './choose-period.js';
import { boundsOf, type Grain, type Period, periodOfDay, shift, widen } from './period.js';
import { edtfOf, thirdOf, timexOf } from './period-values.js';
import { type Anchored, type Answer, type Setting, toldYear } from './setting.js';
import type {
  Bounds,
  CalendarMeaning,
  ClockTime,
  Narrowing,
  RelativeMeaning,
  TimeExpression,
  TimeUnit,
} from './time-expression.js';
import { unknownCalendar, unknownRelative } from './unknown-values.js';

/**
 * The value of a point of the calendar.
 * @example answerCalendar({ kind: 'calendar', year: 2015, month: 7 }, expression, setting).timex // '2015-07'
 */
export function answerCalendar(meaning: CalendarMeaning, expression: TimeExpression, setting: Setting): Answer {
  const chosen = choosePeriod(meaning, expression, setting);
  if (chosen !== null) return answerPeriod(chosen, meaning, setting);
  const unknown = narrowText(unknownCalendar(meaning), meaning);
  return {
    type: typeOf(meaning),
    timex: unknown,
    edtf: unknownCalendar(meaning),
    mod: meaning.part ?? null,
    ...UNKNOWN,
  };
}

const UNKNOWN = {
  earliest: null,
  latest: null,
  period: null,
  anchor: 'none',
  why: ['told from a time that is not known'],
} as const;

const GRAINS: Partial<Record<TimeUnit, Grain>> = {
  day: 'day',
  night: 'day',
  week: 'week',
  weekend: 'weekend',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
};

/**
 * The value of a time that is counted from another.
 * @example answerRelative({ kind: 'relative', unit: 'week', count: -1, from: 'published' }, expression, setting).timex // '2024-W46'
 */
export function answerRelative(meaning: RelativeMeaning, expression: TimeExpression, setting: Setting): Answer {
  const { count, mod = null } = meaning;
  if (count === null && meaning.unit !== 'weekend') return answerVague(meaning, expression, setting);
  const chosen = relativePeriod(meaning, expression, setting);
  if (chosen !== null) return answerPeriod(chosen, meaning, setting, mod);
  const partly = unknownRelative(meaning, setting.isHistory ? toldYear(setting) : null);
  return {
    type: typeOf(meaning),
    timex: narrowText(partly, meaning),
    edtf: partly,
    mod: mod ?? meaning.part ?? null,
    ...UNKNOWN,
  };
}

/** "decades ago": some time before the report; "weeks later": some time after what was told. */
function answerVague({ from, unit }: RelativeMeaning, { rule }: TimeExpression, { now }: Setting): Answer {
  const isPast = from === 'published' ? rule !== 'from-now' : false;
  const timex =
    from === 'published'
      ? isPast
        ? 'PAST_REF'
        : 'FUTURE_REF'
      : unknownRelative({ kind: 'relative', unit, count: 0, from });
  const edtf = now === null || from !== 'published' ? 'XXXX' : isPast ? `../${now}` : `${now}/..`;
  return {
    ...UNKNOWN,
    type: 'DATE',
    timex,
    edtf,
    mod: null,
    latest: isPast ? now : null,
    why: ['how long is not told'],
  };
}

function relativePeriod(meaning: RelativeMeaning, expression: TimeExpression, setting: Setting): Anchored | null {
  const grain = GRAINS[meaning.unit] ?? (meaning.unit === 'fortnight' ? 'week' : 'day');
  const small = GRAINS[meaning.unit] === undefined && meaning.unit !== 'fortnight' && meaning.unit !== 'millennium';
  const count = small
    ? 0
    : (meaning.count ?? 0) * (meaning.unit === 'fortnight' ? 2 : meaning.unit === 'millennium' ? Number.NaN : 1);
  if (Number.isNaN(count)) return null;
  const base = originOf(meaning, grain, expression, setting);
  if (base === null) return null;
  const moved = shift(
    base.period,
    meaning.unit === 'weekend' &&
      (meaning.count === null || (meaning.count === 0 && expression.tense === 'past' && meaning.from !== 'text'))
      ? weekendShift(expression, setting)
      : Math.trunc(count),
  );
  if (meaning.weekday !== undefined && grain === 'week')
    return { ...base, period: { grain: 'day', index: moved.index * 7 + meaning.weekday - 1 } };
  return { ...base, period: moved };
}

/** "the weekend" is the last one of a past clause, else the one of this week. */
function weekendShift({ tense }: TimeExpression, { now }: Setting): number {
  if (now === null || tense === 'future' || tense === 'ahead') return 0;
  return weekdayOf(now) >= 6 ? 0 : -1;
}

/** The period of a grain that a relative time is counted from. */
function originOf(
  meaning: RelativeMeaning,
  grain: Grain,
  { sentence }: TimeExpression,
  { now, told, isHistory }: Setting,
): Anchored | null {
  const wantsText = meaning.from === 'text' || (meaning.from === 'either' && isHistory);
  const fromNow =
    now === null
      ? null
      : {
          period: periodOfDay(grain, now),
          anchor: 'published' as const,
          why: `counted from the day of the report, ${now}`,
        };
  if (!wantsText) return fromNow;
  const period = told === null ? null : widen(told.period, grain);
  const isNear = told !== null && (isHistory || sentence - told.sentence <= NEAR);
  const isClock = meaning.clock !== undefined || meaning.daypart !== undefined;
  if (told !== null && period !== null && (isNear || !isClock))
    return { period, anchor: 'text', why: `counted from ${timexOf(told.period)}, told before it` };
  return isHistory ? null : fromNow;
}

/** A clock time belongs to a day told so many sentences before it, or to the day of the report. */
const NEAR = 2;

/** A period with its part, its part of the day or its time, as values and bounds. */
function answerPeriod(
  { period, anchor, why }: Anchored,
  meaning: CalendarMeaning | RelativeMeaning,
  { now }: Setting,
  mod: string | null = null,
): Answer {
  const bounds = boundsOf(period);
  const base = {
    type: typeOf(meaning),
    timex: narrowText(timexOf(period), meaning),
    mod: mod ?? meaning.part ?? null,
    period,
    anchor,
    why: [why],
  };
  const { part } = meaning;
  if (part === undefined || meaning.daypart !== undefined)
    return { ...base, ...bounds, edtf: clockText(edtfOf(period), period, meaning.clock) };
  const compared = meaning.isCompared === true && now !== null ? comparedBounds(bounds, now, part) : null;
  if (compared !== null) return { ...base, ...compared, edtf: `${compared.earliest}/${compared.latest}` };
  const third = thirdOf(period, part);
  if (third === null) return { ...base, ...bounds, edtf: edtfOf(period) };
  const [first, last] = third;
  const edtf = first.index === last.index ? edtfOf(first) : `${edtfOf(first)}/${edtfOf(last)}`;
  return { ...base, earliest: boundsOf(first).earliest, latest: boundsOf(last).latest, edtf };
}

/** "earlier this month" ends with the report, "later this year" begins with it. */
function comparedBounds({ earliest, latest }: Bounds, now: Day, part: string): Bounds | null {
  if (earliest === null || latest === null || now < earliest || now > latest || earliest === latest) return null;
  return part === 'START' ? { earliest, latest: now } : { earliest: now, latest };
}

function typeOf({ daypart, clock }: Narrowing): 'DATE' | 'TIME' {
  return daypart === undefined && clock === undefined ? 'DATE' : 'TIME';
}

const two = (value: number): string => `${value}`.padStart(2, '0');

/** `2024-11-13` with `TNI` or `T17:30`. */
function narrowText(timex: string, { daypart, clock }: Narrowing): string {
  if (clock !== undefined)
    return `${timex}T${two(clock.hour)}:${two(clock.minute)}${clock.second === null ? '' : `:${two(clock.second)}`}${zoneText(clock)}`;
  return daypart === undefined ? timex : `${timex}T${daypart}`;
}

function zoneText({ zone }: ClockTime): string {
  return zone === 'GMT' || zone === 'UTC' || zone === 'Z' ? 'Z' : '';
}

function clockText(edtf: string, { grain }: Period, clock: ClockTime | undefined): string {
  return clock === undefined || grain !== 'day' ? edtf : narrowText(edtf, { clock });
}
