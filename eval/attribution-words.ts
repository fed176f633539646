// Our attributions in the terms of the sets: their spans take in the marks and the joining word, and leave out what a set does not mark.
import type { Span } from '../src/base/span.js';
import type { Attribution } from '../src/claim/attribution/attribution.js';
import type { AttributionSpans } from './attribution-sets.js';

/**
 * The attributions that a set marks, with spans as it sets them: "that" begins the content, another joining word ends
 * the cue, marks belong to the quotation. PolNeAR marks nothing inside a quotation, and inside other contents only sayings.
 * @example setSpans(text, attributions, 'polnear').length // not more than the attributions
 */
export function setSpans(
  text: string,
  attributions: readonly Attribution[],
  corpus: string,
): readonly AttributionSpans[] {
  const kept = corpus === 'polnear' ? attributions.filter((one) => isMarked(attributions, one)) : attributions;
  return kept.map((one) => spansOf(text, one));
}

function isMarked(attributions: readonly Attribution[], { inside, mode }: Attribution): boolean {
  return inside === null || (attributions[inside]!.quotation !== 'direct' && mode === 'said');
}

function spansOf(text: string, { quotation, source, cue, content, marker }: Attribution): AttributionSpans {
  const spans = quotation === 'direct' ? content.map((span) => withMarks(text, span)) : content;
  const isThat = marker !== null && /^that$/i.test(text.slice(marker.start, marker.end));
  const [first, ...rest] = spans;
  const [opening, ...others] = cue?.spans ?? [];
  const forClause = marker === null && cue !== null ? forBefore(text, cue.spans, first) : null;
  const joined = forClause ?? (marker === null || isThat ? null : marker);
  return {
    type: quotation,
    source: source === null ? [] : [{ start: source.start, end: source.end }],
    cue: opening === undefined ? [] : [{ start: opening.start, end: joined?.end ?? opening.end }, ...others],
    content: [{ start: isThat ? marker.start : (forClause?.end ?? first!.start), end: first!.end }, ...rest],
  };
}

/** "called for troops to leave": the sets count "for" to the cue. */
function forBefore(text: string, cue: readonly Span[], content: Span | undefined): Span | null {
  const [last] = cue;
  if (last === undefined || content === undefined || content.start !== last.end + 1) return null;
  return text.startsWith('for ', content.start) ? { start: content.start, end: content.start + 4 } : null;
}

const MARK = /["“”„‘’'«»`]/u;

function withMarks(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from > 0 && MARK.test(text.charAt(from - 1))) from--;
  while (to < text.length && MARK.test(text.charAt(to))) to++;
  return { start: from, end: to };
}
