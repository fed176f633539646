// Times and figures as the reading shows them: what only other stages need is left out.
import type { Span } from '../base/span.js';
import type { ReadingFigure, ReadingTime } from '../reading.js';
import type { Figure } from './figures/figure.js';
import type { ResolvedTime } from './times/time-expression.js';

/**
 * A time of the reading.
 * @example readingTime(time) // { id: 't-…', start: 20, end: 27, kind: 'date', value: '2022-07-19', ... }
 */
export function readingTime(time: ResolvedTime): ReadingTime {
  const { id, start, end, kind, value, earliest, latest, timex3, anchor } = time;
  return { id, start, end, kind, value, earliest, latest, timex3, anchor };
}

/**
 * A figure of the reading.
 * @example readingFigure(figure) // { id: 'f-…', start: 8, end: 32, low: 20000000, high: null, unit: 't', ... }
 */
export function readingFigure(figure: Figure): ReadingFigure {
  const { id, start, end, low, high, unit, bound, event, unitKind, per } = figure;
  const [of, horizon] = [plain(figure.of), plain(figure.horizon)];
  return { id, start, end, low, high, unit, bound, of, event, unitKind, per, horizon };
}

/** The bounds alone: what was handed in as a span may be more. */
function plain(span: Span | null): Span | null {
  return span === null ? null : { start: span.start, end: span.end };
}
