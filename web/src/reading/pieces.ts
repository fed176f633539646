// Pieces: a stretch of text cut where marks begin and end, and nested so that overlapping marks never break the text.
import type { Mark, Stretch } from './marks.js';

/** A stretch of plain text, or of text under a mark with what lies inside it. */
export type Piece =
  | (Stretch & { readonly kind: 'text' })
  | (Stretch & {
      readonly kind: 'mark';
      readonly mark: Mark;
      /** Whether the mark begins or ends here: one that crosses another comes in several pieces. */
      readonly isStart: boolean;
      readonly isEnd: boolean;
      readonly pieces: readonly Piece[];
    });

/** Marks over one place beyond this depth are not drawn: nobody could tell them apart. */
const DEEPEST = 8;

interface OpenPiece {
  readonly mark: Mark;
  readonly start: number;
  readonly pieces: Piece[];
}

/**
 * The pieces of a stretch. Joined in their order they are the stretch again; each mark covers just its own part of it.
 * The longer of two marks lies outside; where two cross, the one that lies inside comes in several pieces.
 * @example
 * makePieces({ start: 0, end: 15 }, [person]) // 'Putin met Raisi': a mark over 'Putin', the text ' met Raisi'
 */
export function makePieces(stretch: Stretch, marks: readonly Mark[]): readonly Piece[] {
  const inside = marks.filter(({ start, end }) => start < stretch.end && end > stretch.start && end > start);
  const sorted = [...inside].sort((a, b) => a.start - b.start || b.end - a.end || (a.key < b.key ? -1 : 1));
  const cuts = cutsOf(stretch, sorted);
  const root: Piece[] = [];
  const open: OpenPiece[] = [];
  let active: readonly Mark[] = [];
  let next = 0;
  for (let at = 0; at + 1 < cuts.length; at += 1) {
    const [start, end] = [cuts[at] ?? 0, cuts[at + 1] ?? 0];
    const still = active.filter((mark) => mark.end > start);
    const begun: Mark[] = [];
    for (let mark = sorted[next]; mark !== undefined && mark.start <= start; mark = sorted[next]) {
      begun.push(mark);
      next += 1;
    }
    active = begun.length === 0 ? still : [...still, ...begun].sort(outerFirst).slice(0, DEEPEST);
    closeTo(sharedDepth(open, active), open, root, start);
    for (const mark of active.slice(open.length)) open.push({ mark, start, pieces: [] });
    (open.at(-1)?.pieces ?? root).push({ kind: 'text', start, end });
  }
  closeTo(0, open, root, stretch.end);
  return root;
}

/** Every place where something begins or ends, the ends of the stretch included. */
function cutsOf(stretch: Stretch, marks: readonly Mark[]): readonly number[] {
  const within = (at: number) => Math.min(stretch.end, Math.max(stretch.start, at));
  const all = new Set([stretch.start, stretch.end]);
  for (const { start, end } of marks) all.add(within(start)).add(within(end));
  return [...all].sort((a, b) => a - b);
}

/** Contents of statements lie outside whatever they hold; else the longer, then the one that begins first. */
function outerFirst(a: Mark, b: Mark): number {
  return b.end - b.start - (a.end - a.start) || a.start - b.start || (a.key < b.key ? -1 : 1);
}

function sharedDepth(open: readonly OpenPiece[], active: readonly Mark[]): number {
  let depth = 0;
  while (depth < open.length && open[depth]?.mark === active[depth]) depth += 1;
  return depth;
}

function closeTo(depth: number, open: OpenPiece[], root: Piece[], end: number): void {
  while (open.length > depth) {
    const done = open.pop();
    if (done === undefined) return;
    const { mark, start, pieces } = done;
    const piece: Piece = {
      kind: 'mark',
      mark,
      start,
      end,
      isStart: start <= mark.start,
      isEnd: end >= mark.end,
      pieces,
    };
    (open.at(-1)?.pieces ?? root).push(piece);
  }
}

/**
 * The marks that touch each of some stretches, which stand in order and apart.
 * @example dealMarks(parts, marks)[2] // the marks over the third part
 */
export function dealMarks(stretches: readonly Stretch[], marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const dealt: Mark[][] = stretches.map(() => []);
  for (const mark of marks) {
    for (let at = firstEndingAfter(stretches, mark.start); at < stretches.length; at += 1) {
      if ((stretches[at]?.start ?? 0) >= mark.end) break;
      dealt[at]?.push(mark);
    }
  }
  return dealt;
}

function firstEndingAfter(stretches: readonly Stretch[], at: number): number {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
