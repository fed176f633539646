// Which reports are copies of one another: one wire text that many outlets print is one witness.
import type { Keyed } from '../pair-blocks.js';
import type { Judge } from '../pair-kind.js';
import type { ToldText } from '../told/told-report.js';

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
  readonly text: ToldText;
}

/**
 * A text with the keys that it is found under.
 * @example copyItem({ report: 'r-1', day: '2015-11-23', copy }).keys.length // 12
 */
export function copyItem(text: ToldText): CopyItem {
  return { id: text.report, keys: text.copy.smallest.slice(0, KEYS).map(String), order: text.day, text };
}

/**
 * What two texts are to one another; what is copied is the earlier, the shorter, or the one with the lower id.
 * @example judgeCopies(copyItem(wire), copyItem(printed))?.kind // 'copy'
 */
export const judgeCopies: Judge<CopyItem> = ({ text: a }, { text: b }) => {
  const { containment } = overlapOf(a.copy, b.copy);
  if (containment < COPY_FROM || Math.min(a.copy.size, b.copy.size) < LEAST_SHINGLES) return null;
  const reasons = [`${Math.round(100 * containment)} % of the shorter text stands in the other`];
  return { kind: 'copy', score: Math.round(10_000 * containment) / 10_000, reasons, isTurned: isEarlier(a, b) };
};

/**
 * How much two texts share, estimated from their sketches.
 * @example overlapOf(sketch, sketch) // { containment: 1, likeness: 1 }
 */
export function overlapOf(a: ToldText['copy'], b: ToldText['copy']): Overlap {
  if (a.size === 0 || b.size === 0) return { containment: 0, likeness: 0 };
  const union = [...new Set([...a.smallest, ...b.smallest])].sort((x, y) => x - y);
  const sample = union.slice(0, Math.max(a.smallest.length, b.smallest.length));
  const [first, second] = [new Set(a.smallest), new Set(b.smallest)];
  const likeness = sample.filter((hash) => first.has(hash) && second.has(hash)).length / sample.length;
  // From |A and B| / |A or B| and the sizes of A and B follows how much they share.
  const shared = (likeness * (a.size + b.size)) / (1 + likeness);
  return { containment: Math.min(1, shared / Math.min(a.size, b.size)), likeness };
}

function isEarlier(a: ToldText, b: ToldText): boolean {
  if (a.day !== b.day) return a.day < b.day;
  if (a.copy.size !== b.copy.size) return a.copy.size < b.copy.size;
  return a.report < b.report;
}
