// What attributions tell the chains: who speaks in which words, so that "I", "we" and "you" find their people.
import type { Span } from '../../base/span.js';
import type { SpeechContext } from '../../mention/speech-context.js';
import type { Attribution } from '../attribution/attribution.js';
import type { Quotation } from '../quotation/quotation.js';

/**
 * The speech of a report, for the chains.
 * @example speechOf(quotations, attributions).speeches[0]?.direct // true for "“I agree,” she said"
 */
export function speechOf(quotations: readonly Quotation[], attributions: readonly Attribution[]): SpeechContext {
  const speeches = attributions
    .filter(({ relays }) => relays === null)
    .map(({ content, source, cue, addressees, quotation, rule }) => ({
      content,
      source,
      cue: cue?.spans[0] ?? null,
      addressee: addressees[0] ?? null,
      direct: quotation === 'direct' && !rule.startsWith('nested/'),
    }));
  return { quotations: stretchesOf(quotations, attributions), speeches };
}

/** Quotations with their marks, and labelled turns, which need none; no stretch shares words with another. */
function stretchesOf(quotations: readonly Quotation[], attributions: readonly Attribution[]): readonly Span[] {
  const turns = attributions.filter(({ rule }) => rule.startsWith('turn/')).flatMap(({ content }) => content);
  const marked = quotations.filter(({ depth }) => depth === 0);
  if (turns.length === 0) return marked;
  const found: Span[] = [];
  for (const { start, end } of [...turns, ...marked].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start >= (found.at(-1)?.end ?? 0)) found.push({ start, end });
  }
  return found;
}
