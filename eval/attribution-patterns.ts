// Patterns of attribution, each a short text of its own: right only where every record of it is, and none stands where none is due.
import type { Span } from '../src/base/span.js';
import type { Attribution } from '../src/claim/attribution/attribution.js';
import type { AttributionDocument, AttributionSpans } from './attribution-sets.js';
import { setSpans } from './attribution-words.js';
import { isSame } from './score-attributions.js';

/**
 * Whether a pattern is right: source, cue and content of each gold attribution are exact (a joining "that" before the
 * content counts for nothing), who only passes words on stands in a chain, and a text with no gold has no statement.
 * @param misses told of what is wrong
 * @example isPatternRight(document, attributions, () => undefined) // true
 */
export function isPatternRight(
  { id, text, gold, corpus }: AttributionDocument,
  attributions: readonly Attribution[],
  misses: (line: string) => void,
): boolean {
  const system = setSpans(text, attributions, corpus);
  const made = attributions.filter(({ mode }) => mode === 'said' || mode === 'shown');
  const due = gold.filter(({ type }) => type !== 'no statement');
  if (due.length === 0 && made.length > 0) misses(`${id}: a statement where none is due`);
  const wrong = due.filter((one) => !isAnswered(text, one, system, attributions));
  for (const { type } of wrong) misses(`${id}: ${type} not as it should be`);
  return wrong.length === 0 && (due.length > 0 || made.length === 0);
}

function isAnswered(
  text: string,
  gold: AttributionSpans,
  system: readonly AttributionSpans[],
  attributions: readonly Attribution[],
): boolean {
  if (gold.type === 'relay') return gold.source.every((span) => attributions.some(({ via }) => via.some(isAt(span))));
  const wanted = withoutThat(text, gold);
  return system.some((one) => {
    const pair = { gold: wanted, system: withoutThat(text, one), overlap: 1 };
    const isSource = gold.source.length === 0 || isSame(text, 'source', pair);
    return isSource && isSame(text, 'cue', pair) && isSame(text, 'content', pair);
  });
}

function isAt({ start, end }: Span): (other: Span) => boolean {
  return (other) => other.start === start && other.end === end;
}

function withoutThat(text: string, spans: AttributionSpans): AttributionSpans {
  const content = spans.content.map(({ start, end }) => {
    const [that = ''] = /^that\s+/i.exec(text.slice(start, end)) ?? [];
    return { start: start + that.length, end };
  });
  return { ...spans, content };
}
