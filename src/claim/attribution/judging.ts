// Cues that judge another's word: "welcomed the claim", "rejected the offer", "dismissed a report that ...".
import type { CueClass } from '../../knowledge/cue.js';

const JUDGING: ReadonlySet<CueClass> = new Set(['deny', 'praise', 'condemn', 'thank', 'doubt', 'side', 'accuse']);

/**
 * Whether a cue of a class tells of another's word without making it the speaker's own.
 * @example isJudging('deny') // true for "dismissed a report that ..."
 */
export function isJudging(kind: CueClass): boolean {
  return JUDGING.has(kind);
}
