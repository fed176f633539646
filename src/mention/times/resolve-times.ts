// Sets time expressions on the calendar: from the day of the report, from each other, or by what they say themselves.
import { contentId } from '../../base/content-id.js';
import { addDays } from '../../base/partial-date.js';
import { unreachable } from '../../base/unreachable.js';
import { addAmounts } from './add-amounts.js';
import { answerCalendar, answerRelative } from './answer.js';
import { isHistory } from './is-history.js';
import { joinAnswers } from './join-answers.js';
import type { Answer, Setting } from './setting.js';
import { isOfThread, openThread } from './thread.js';
import type { Bounds, DurationMeaning, ReferenceMeaning, ResolvedTime, TimeExpression } from './time-expression.js';
import { durationValue, isoDuration } from './timex-duration.js';

/** Countries that write the month before the day in numbers; ISO 3166-1 alpha-3. Source: common knowledge of date formats. */
const MONTH_FIRST: ReadonlySet<string> = new Set(['USA', 'PHL', 'BLZ', 'FSM', 'PLW', 'MHL']);

/**
 * Every expression with its value, its bounds and its TIMEX3 annotation, in the order given. Where the day of the report is only
 * bounded, the bounds that follow are given, and the value with unknown digits; where nothing is known, nulls.
 * @example resolveTimes(findTimes(text, sentences), { earliest: '2022-07-19', latest: '2022-07-19' })[0]?.value
 * // '2022-07-18' for "on Monday" in a story of a Tuesday
 * @param outletCountry ISO 3166-1 alpha-3; decides the order of day and month in "10/6/22", which is American where unknown
 */
export function resolveTimes(
  expressions: readonly TimeExpression[],
  published: Bounds,
  outletCountry: string | null = null,
): readonly ResolvedTime[] {
  const common = {
    isHistory: isHistory(expressions, published),
    isDayFirst: outletCountry !== null && !MONTH_FIRST.has(outletCountry),
  };
  const { earliest, latest } = published;
  if (earliest === latest) return resolveAt(expressions, { ...common, now: earliest });
  const [first, last] = [
    resolveAt(expressions, { ...common, now: earliest }),
    resolveAt(expressions, { ...common, now: latest }),
  ];
  const neither = resolveAt(expressions, { ...common, now: null });
  return expressions.map((_, i) => joinAnswers(first[i]!, last[i]!, neither[i]!));
}

function resolveAt(expressions: readonly TimeExpression[], common: Omit<Setting, 'told'>): readonly ResolvedTime[] {
  const thread = openThread(common.isHistory);
  return expressions.map((expression, index) => {
    const answer = answerOf(expression, { ...common, told: thread.toldAt(expression.sentence) });
    if (answer.period !== null && isOfThread(expression))
      thread.tell({ period: answer.period, sentence: expression.sentence });
    return publish(expression, index, answer);
  });
}

function answerOf(expression: TimeExpression, setting: Setting): Answer {
  const { meaning } = expression;
  switch (meaning.kind) {
    case 'calendar':
      return answerCalendar(meaning, expression, setting);
    case 'relative':
      return answerRelative(meaning, expression, setting);
    case 'duration':
      return answerDuration(meaning, setting);
    case 'set':
      return { ...NOWHERE, type: 'SET', timex: meaning.value, edtf: meaning.value, why: ['it comes again'] };
    case 'reference':
      return answerReference(meaning, setting);
    default:
      return unreachable(meaning);
  }
}

const NOWHERE = { mod: null, earliest: null, latest: null, period: null, anchor: 'none' } as const;

function answerDuration(meaning: DurationMeaning, { now }: Setting): Answer {
  const base = {
    ...NOWHERE,
    type: 'DURATION' as const,
    timex: durationValue(meaning.amounts),
    edtf: isoDuration(meaning.amounts),
    mod: meaning.mod ?? null,
  };
  if (meaning.event !== undefined)
    return { ...base, anchor: 'event', why: [`a length of time ${meaning.event.relation} an event`] };
  if (now === null || meaning.direction === undefined) return { ...base, why: ['a length of time'] };
  const isPast = meaning.direction === 'past';
  const other = addAmounts(now, meaning.amounts, isPast ? -1 : 1);
  const why = [`the length of time ${isPast ? 'before' : 'from'} the day of the report, ${now}`];
  return { ...base, earliest: isPast ? other : now, latest: isPast ? now : other, anchor: 'published', why };
}

function answerReference({ reference }: ReferenceMeaning, { now }: Setting): Answer {
  const base = { ...NOWHERE, type: 'DATE' as const, timex: reference };
  if (now === null) return { ...base, edtf: 'XXXX', why: ['told from a day of the report that is not known'] };
  const why = [`told from the day of the report, ${now}`];
  if (reference === 'PRESENT_REF') return { ...base, edtf: now, earliest: now, latest: now, anchor: 'published', why };
  if (reference === 'PAST_REF') return { ...base, edtf: `../${now}`, latest: now, anchor: 'published', why };
  return { ...base, edtf: `${now}/..`, earliest: addDays(now, 0), anchor: 'published', why };
}

const KINDS = { DATE: 'date', TIME: 'time', DURATION: 'duration', SET: 'set' } as const;

function publish(expression: TimeExpression, index: number, answer: Answer): ResolvedTime {
  const { start, end } = expression;
  const { type, timex, edtf, mod, earliest, latest, anchor, why } = answer;
  return {
    id: contentId('t', [`${start}`, `${end}`]),
    start,
    end,
    kind: KINDS[type],
    value: edtf,
    earliest,
    latest,
    timex3: { type, value: timex, mod },
    anchor,
    expression: index,
    why,
  };
}
