// Whether a text tells history: its times are years long past, and hang on each other rather than on the day of the report.
import type { Bounds, TimeExpression } from './time-expression.js';

/** A text with fewer years is news. */
const FEWEST_YEARS = 4;

/** Of the years told, so many at least are long past in a history. */
const PAST_SHARE = 0.7;

/** News tells its own days among its first times, and a history has so many years for each such word. */
const LEAD = 3;
const LEAD_WEIGHT = 2;
const NEAR_SHARE = 5;

/**
 * Whether a text is a history: most of its years lie before the year of the report, and it has more of them than of
 * words like "yesterday" and "Monday". Without a day of the report only a text without such words is one.
 * @example isHistory(expressions, { earliest: '2009-12-19', latest: '2009-12-19' }) // true for an article about the Punic Wars
 */
export function isHistory(expressions: readonly TimeExpression[], published: Bounds): boolean {
  const years = expressions.flatMap(({ meaning }) =>
    meaning.kind === 'calendar' && meaning.year !== undefined ? [meaning.year] : [],
  );
  if (years.length < FEWEST_YEARS) return false;
  const lead = expressions.slice(0, LEAD).filter(isFromReport).length;
  const near = expressions.filter(isFromReport).length + lead * LEAD_WEIGHT;
  if (near * NEAR_SHARE > years.length) return false;
  const limit = published.earliest === null ? Number.POSITIVE_INFINITY : Number(published.earliest.slice(0, 4));
  return years.filter((year) => year < limit).length >= years.length * PAST_SHARE;
}

/** "yesterday", "last week", "Monday": told from the day of the report. */
function isFromReport({ meaning }: TimeExpression): boolean {
  if (meaning.kind === 'relative') return meaning.from === 'published' && meaning.count !== null;
  return meaning.kind === 'calendar' && meaning.weekday !== undefined && meaning.month === undefined;
}
