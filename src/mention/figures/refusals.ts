// The rules that refuse numbers which tell neither how many nor how much, in order, each with its reason for the trace.
import type { Candidate } from './candidate.js';
import { isDay, isDesignation, isInName, isListNumber, isPartOfCode, isScore, isTime } from './refuse-form.js';
import { isAnaphor, isBareFew, isFixedCompound, isNoShare, isPronounOne, isUncounted } from './refuse-sense.js';

/** A rule: its name, why it refuses, and whether it does. */
export interface Refusal {
  readonly rule: string;
  readonly why: string;
  refuses(candidate: Candidate): boolean;
}

/** Every rule, the certain ones first: the first that refuses is the one that the trace tells. */
export const REFUSALS: readonly Refusal[] = [
  { rule: 'figures/score', why: 'a score or a tally of two sides', refuses: isScore },
  { rule: 'figures/part-of-a-code', why: 'the digits are part of a longer sign', refuses: isPartOfCode },
  { rule: 'figures/too-great', why: 'the number is greater than any that can be held', refuses: isTooGreat },
  { rule: 'figures/day', why: 'the number is a day of a month', refuses: isDay },
  { rule: 'figures/time', why: 'a length of time is a time expression', refuses: isTime },
  { rule: 'figures/fixed-compound', why: 'the number is part of a fixed word', refuses: isFixedCompound },
  { rule: 'figures/name', why: 'the number is part of a name', refuses: isInName },
  { rule: 'figures/designation', why: 'the number names and does not count', refuses: isDesignation },
  { rule: 'figures/share', why: '"half", "third" or "quarter" is no part of an amount here', refuses: isNoShare },
  { rule: 'figures/one', why: '"one" stands for somebody or something', refuses: isPronounOne },
  { rule: 'figures/anaphor', why: 'a small definite group that was told before', refuses: isAnaphor },
  { rule: 'figures/few', why: '"several" or "a few" without a noun', refuses: isBareFew },
  { rule: 'figures/list', why: 'the number of an item or a section', refuses: isListNumber },
  { rule: 'figures/uncounted', why: 'a number with nothing that it could count', refuses: isUncounted },
];

function isTooGreat({ quantity: { low, high } }: Candidate): boolean {
  return !Number.isFinite(low) || !Number.isFinite(high);
}
