// Spans: half-open stretches of a text in UTF-16 code units, the form that all evidence takes.

/** A stretch of a text, `start` inclusive and `end` exclusive, in UTF-16 code units (JavaScript string indices). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a span.
 * @example sliceSpan('Putin met Raisi', { start: 10, end: 15 }) // 'Raisi'
 */
export function sliceSpan(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/**
 * Whether `inner` lies wholly inside `outer`; equal spans do.
 * @example containsSpan({ start: 0, end: 9 }, { start: 2, end: 9 }) // true
 */
export function containsSpan(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * Whether two spans share at least one code unit; touching ends do not.
 * @example overlapsSpan({ start: 0, end: 3 }, { start: 3, end: 5 }) // false
 */
export function overlapsSpan(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * The span without the white space at its ends; an empty span at `start` where there is nothing else.
 * @example trimSpan(' Tehran ', { start: 0, end: 8 }) // { start: 1, end: 7 }
 */
export function trimSpan(text: string, span: Span): Span {
  const words = sliceSpan(text, span);
  const lead = words.length - words.trimStart().length;
  const kept = words.trim().length;
  return { start: span.start + (kept === 0 ? 0 : lead), end: span.start + (kept === 0 ? 0 : lead + kept) };
}
