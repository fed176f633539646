// The headings under which the answers of an interview stand, whoever reads for them: the finder of turns and the finder of speakers.
import type { Span } from '../base/span.js';

/** A block of a report, with its kind where it is known. */
export interface KindedBlock extends Span {
  readonly kind?: string;
}

/**
 * Whether a block is a heading under which an interview begins.
 * @example isTalkHeading('Interview', { start: 0, end: 9, kind: 'heading' }) // true
 */
export function isTalkHeading(text: string, { kind, start, end }: KindedBlock): boolean {
  return kind === 'heading' && /^(?:the )?(?:interview|conversation|transcript)\b/i.test(text.slice(start, end).trim());
}
