// Which reports are copies of one another: one wire text that many outlets print is one witness.
import { type Decision, ruleDecision } from '../decision.js';
import { type Keyed, pairsOf } from '../pair-blocks.js';
import type { ReportProfile } from '../profile-report.js';
import type { CopySketch } from './copy-sketch.js';

/** Of the smaller text, at least this share stands in the other. */
const COPY_FROM = 0.6;

/** Shorter texts are alike by chance: captions, lines of a ticker. */
const LEAST_SHINGLES = 20;

/** Keys of a sketch: copies that share less than half of their text are still found under one of them. */
const KEYS = 12;

/** How much of the smaller text stands in the other, and how alike the two are. */
export interface Overlap {
  readonly containment: number;
  readonly likeness: number;
}

/** A text as it stands in the blocks. */
export interface CopyItem extends Keyed {
  readonly profile: CopyProfile;
}

/** What is needed of a report to tell copies. */
export type CopyProfile = Pick<ReportProfile, 'copy'> & { readonly report: string; readonly day: string };

/**
 * A text with the keys that it is found under.
 * @example copyItem({ report: 'r-1', day: '2015-11-23', copy }).keys.length // 12
 */
export function copyItem(profile: CopyProfile): CopyItem {
  return { id: profile.report, keys: profile.copy.smallest.slice(0, KEYS).map(String), order: profile.day, profile };
}

/**
 * Whether one of two texts stands in the other for the most part.
 * @example areCopies(copyItem(wire), copyItem(printed)) // true
 */
export function areCopies({ profile: a }: CopyItem, { profile: b }: CopyItem): boolean {
  return isCopy(a.copy, b.copy, overlapOf(a.copy, b.copy).containment);
}

function isCopy(a: CopySketch, b: CopySketch, containment: number): boolean {
  return containment >= COPY_FROM && Math.min(a.size, b.size) >= LEAST_SHINGLES;
}

/**
 * The decisions about copies: `first` is the copy, `second` what it copies, which is the earlier, the shorter, or the one with
 * the lower id.
 * @example findCopies([wire, printed]).map(({ kind }) => kind) // ['copy']
 */
export function findCopies(profiles: readonly CopyProfile[]): readonly Decision[] {
  const keyed = profiles.map(copyItem);
  return pairsOf(keyed).flatMap(([{ profile: a }, { profile: b }]) => {
    const { containment } = overlapOf(a.copy, b.copy);
    if (!isCopy(a.copy, b.copy, containment)) return [];
    const [original, copy] = isEarlier(a, b) ? [a, b] : [b, a];
    const reasons = [`${Math.round(100 * containment)} % of the shorter text stands in the other`];
    const [first, second] = [copy.report, original.report];
    const score = Math.round(10_000 * containment) / 10_000;
    return [ruleDecision({ kind: 'copy', about: 'report', first, second, score, reasons })];
  });
}

/**
 * How much two texts share, estimated from their sketches.
 * @example overlapOf(sketch, sketch) // { containment: 1, likeness: 1 }
 */
export function overlapOf(a: CopySketch, b: CopySketch): Overlap {
  if (a.size === 0 || b.size === 0) return { containment: 0, likeness: 0 };
  const union = [...new Set([...a.smallest, ...b.smallest])].sort((x, y) => x - y);
  const sample = union.slice(0, Math.max(a.smallest.length, b.smallest.length));
  const [first, second] = [new Set(a.smallest), new Set(b.smallest)];
  const likeness = sample.filter((hash) => first.has(hash) && second.has(hash)).length / sample.length;
  // From |A and B| / |A or B| and the sizes of A and B follows how much they share.
  const shared = (likeness * (a.size + b.size)) / (1 + likeness);
  return { containment: Math.min(1, shared / Math.min(a.size, b.size)), likeness };
}

function isEarlier(a: CopyProfile, b: CopyProfile): boolean {
  if (a.day !== b.day) return a.day < b.day;
  if (a.copy.size !== b.copy.size) return a.copy.size < b.copy.size;
  return a.report < b.report;
}
