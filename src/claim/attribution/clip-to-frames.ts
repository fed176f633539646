// Contents that end where the words of another end: "Renn believes the deal is dead, two aides said" — the aides are no part of his belief.
import { containsSpan } from '../../base/span.js';
import type { Finding } from './attribution.js';

/**
 * Findings whose cue stands in what another tells, with contents that do not run on into the cue and source behind it.
 * @example clipToFrames(findings)[1]?.content // "the deal is dead", without ", two aides said"
 */
export function clipToFrames(findings: readonly Finding[]): readonly Finding[] {
  const bySentence = new Map<number, Finding[]>();
  for (const finding of findings.filter(isFrame)) {
    bySentence.set(finding.sentence, [...(bySentence.get(finding.sentence) ?? []), finding]);
  }
  return findings.map((finding) => {
    const frame = bySentence.get(finding.sentence)?.find((one) => one !== finding && runsInto(finding, one));
    if (frame === undefined) return finding;
    const { end } = frame.content.at(-1)!;
    // What goes on in the next sentence stays.
    return {
      ...finding,
      content: finding.content.map((span) => (span.start < end ? { ...span, end: Math.min(span.end, end) } : span)),
    };
  });
}

/** A saying whose cue and source stand behind all that is said. */
function isFrame({ cue, content, source }: Finding): boolean {
  const last = content.at(-1);
  if (cue === null || source === null || last === undefined) return false;
  return cue.spans.every(({ start }) => start >= last.end) && source.start >= last.end;
}

function runsInto({ cue, content, isDirect }: Finding, frame: Finding): boolean {
  if (isDirect) return false;
  const [first, last] = [frame.content[0]!, frame.content.at(-1)!];
  const whole = { start: first.start, end: last.end };
  const isInside = cue?.spans.every((span) => containsSpan(whole, span)) ?? false;
  return isInside && content.some(({ start, end }) => start < last.end && end > last.end);
}
