// Stretches in quotation marks over a whole report: block by block, with what one paragraph leaves open for the next.
import type { Reason } from '../../base/staged.js';
import type { Block, BlockKind } from '../../report/report.js';
import { type Pair, pairMarks } from './pair-marks.js';
import type { MarkedStretch } from './quotation.js';

/** Stretches of a report with the reasons for what was not paired. */
export interface MarkedStretches {
  readonly stretches: readonly MarkedStretch[];
  readonly trace: readonly Reason[];
}

/** Blocks that may stand in the middle of a quotation without ending it, as at a page break. */
const PASSED_OVER: ReadonlySet<BlockKind> = new Set(['boilerplate', 'credit', 'caption']);
/** Blocks whose marks are not read: nobody speaks there. */
const UNREAD: ReadonlySet<BlockKind> = new Set(['boilerplate', 'credit', 'dateline']);

interface Carried {
  /** Index of the stretch that was left open, or null. */
  readonly stretch: number | null;
}

/**
 * The stretches in quotation marks, in the order of the text, the outer before the inner.
 * @example findMarked('“No.\n\n“Never.”', blocks).stretches[1]?.continues // 0
 */
export function findMarked(text: string, blocks: readonly Block[]): MarkedStretches {
  const stretches: MarkedStretch[] = [];
  const trace: Reason[] = [];
  let carried: Carried = { stretch: null };
  for (const [index, block] of blocks.entries()) {
    if (UNREAD.has(block.kind)) continue;
    const isBody = block.kind === 'paragraph';
    const from = isBody ? carried : { stretch: null };
    const pairing = pairMarks(text, block, from.stretch !== null);
    const first = stretches.length;
    stretches.push(...inOrder(pairing.pairs).map((pair) => stretchOf(pair, index)));
    linkFirst(text, stretches, first, block.start, from);
    trace.push(...pairing.trace);
    if (isBody) carried = { stretch: pairing.isLeftOpen ? lastOpen(stretches, first) : null };
    else if (!PASSED_OVER.has(block.kind)) carried = { stretch: null };
  }
  return { stretches, trace };
}

function inOrder(pairs: readonly Pair[]): readonly Pair[] {
  return [...pairs].sort((a, b) => a.start - b.start || b.end - a.end);
}

function stretchOf({ open, close, start, end, depth }: Pair, block: number): MarkedStretch {
  const inner = { start: open?.end ?? start, end: Math.max(close?.start ?? end, open?.end ?? start) };
  return { start, end, inner, depth, block, continues: null, isClosed: close !== null };
}

/** The first quotation of a paragraph goes on with the one left open where it stands at the paragraph's very start. */
function linkFirst(
  text: string,
  stretches: MarkedStretch[],
  first: number,
  blockStart: number,
  { stretch }: Carried,
): void {
  const next = stretches[first];
  if (stretch === null || next === undefined || next.start !== blockStart) return;
  if (isOtherStyle(text.charAt(stretches[stretch]!.start), text.charAt(next.start))) return;
  stretches[first] = { ...next, continues: stretch };
}

/** Straight marks left open and curly ones behind them are two hands: the first quotes, the second tells what was said in it. */
function isOtherStyle(open: string, next: string): boolean {
  return (open === '"' && next === '“') || (open === '“' && next === '"');
}

function lastOpen(stretches: readonly MarkedStretch[], first: number): number | null {
  const at = stretches.findLastIndex(({ isClosed, depth }, i) => i >= first && !isClosed && depth === 0);
  return at < 0 ? null : at;
}
