// The state machine over quotation marks: which mark closes which, in one block, with what the block before left open.
import type { Span } from '../../base/span.js';
import type { Reason } from '../../base/staged.js';
import { findMarks, type Mark, type MarkFamily } from './mark-places.js';

/** A pair of marks in one block; a mark is null where the paragraph's edge stands for it. */
export interface Pair {
  readonly open: Mark | null;
  readonly close: Mark | null;
  readonly start: number;
  readonly end: number;
  readonly depth: number;
}

/** What the machine found in one block. */
export interface Pairing {
  readonly pairs: readonly Pair[];
  /** Whether the block ends with a double or angle quotation still open. */
  readonly isLeftOpen: boolean;
  readonly trace: readonly Reason[];
}

interface OpenMark {
  readonly mark: Mark | null;
  readonly family: MarkFamily;
  readonly start: number;
}

interface State {
  readonly text: string;
  readonly zone: Span;
  readonly marks: readonly Mark[];
  /** For each mark, the index of the next of its family that can only close, or -1 where one that opens comes first. */
  readonly nextClose: readonly number[];
  readonly open: OpenMark[];
  readonly pairs: Pair[];
  readonly trace: Reason[];
}

/**
 * The pairs of marks in a block, in the order in which they close.
 * @param isCarried whether the paragraph before ended inside a quotation
 * @example pairMarks('“No,” he said.', { start: 0, end: 14 }, false).pairs[0]?.end // 5
 */
export function pairMarks(text: string, zone: Span, isCarried: boolean): Pairing {
  const marks = findMarks(text, zone);
  const found = pairAll(text, zone, marks, isCarried);
  const turned = isCarried || found.pairs.every(({ close }) => close !== null) ? null : inTurn(marks);
  if (turned === null) return found;
  const again = pairAll(text, zone, turned, false);
  return again.pairs.every(({ close }) => close !== null) ? again : found;
}

/**
 * Straight marks that open and close in turn, where one of them has its blank on the wrong side: `her film "Home "was shown`;
 * null where they do not come in twos, or one that should open can only close.
 */
function inTurn(marks: readonly Mark[]): readonly Mark[] | null {
  const straight = marks.filter(({ family }) => family === 'double');
  if (straight.length < 4 || straight.length % 2 === 1) return null;
  if (straight.some(({ form, isAfterFigure }) => form !== '"' || isAfterFigure)) return null;
  if (straight.some(({ canOpen }, i) => i % 2 === 0 && !canOpen)) return null;
  const places = new Map(straight.map((mark, i) => [mark, i]));
  return marks.map((mark) => {
    const place = places.get(mark);
    return place === undefined ? mark : { ...mark, canOpen: place % 2 === 0, canClose: place % 2 === 1 };
  });
}

function pairAll(text: string, zone: Span, marks: readonly Mark[], isCarried: boolean): Pairing {
  const state: State = { text, zone, marks, nextClose: nextCloses(marks), open: [], pairs: [], trace: [] };
  if (isCarried && isClosedFirst(marks)) state.open.push({ mark: null, family: marks[0]!.family, start: zone.start });
  for (let i = 0; i < marks.length; i++) takeMark(state, i);
  const isLeftOpen = closeBlock(state);
  return { pairs: state.pairs, isLeftOpen, trace: state.trace };
}

/** The paragraph goes on with the quotation of the one before and closes it, without a mark at its own start. */
function isClosedFirst([first]: readonly Mark[]): boolean {
  return first !== undefined && first.family !== 'single' && first.canClose && !first.canOpen;
}

function nextCloses(marks: readonly Mark[]): readonly number[] {
  const found = new Array<number>(marks.length).fill(-1);
  const next = new Map<MarkFamily, number>();
  for (let i = marks.length - 1; i >= 0; i--) {
    const { family, canOpen, canClose } = marks[i]!;
    found[i] = next.get(family) ?? -1;
    next.set(family, canClose ? i : canOpen ? -1 : (next.get(family) ?? -1));
  }
  return found;
}

function takeMark(state: State, i: number): void {
  const mark = state.marks[i]!;
  const at = state.open.findLastIndex(({ family }) => family === mark.family);
  if (at >= 0 && closes(state, mark, i)) close(state, at, mark);
  else if (opens(state, mark, i)) open(state, i, at);
  else dropMark(state, mark, noMarkReason(mark));
}

function dropMark({ trace }: State, { start, end }: Mark, why: string): void {
  trace.push({ rule: 'quotation/no-mark', why, span: { start, end } });
}

function noMarkReason(mark: Mark): string {
  if (mark.isAfterFigure) return 'a sign of measure after a figure';
  return mark.family === 'single' ? 'an apostrophe' : 'no quotation is open that it could close';
}

function closes(state: State, mark: Mark, i: number): boolean {
  if (mark.family === 'angle' || mark.family === 'small-angle') return closesAngle(state, mark);
  if (isLowMarkClosedBy(state, mark)) return true;
  if (!mark.canClose) return false;
  if (mark.isAfterFigure && mark.form !== '”' && mark.form !== '’') return state.nextClose[i] === -1;
  return mark.family === 'double' || !isPossessive(state, mark, i);
}

/** „Nein“ closes with the mark that opens elsewhere. */
function isLowMarkClosedBy({ open }: State, { form }: Mark): boolean {
  const low = open.at(-1)?.mark?.form;
  return (low === '„' && form === '“') || (low === '‚' && form === '‘');
}

/** « » and » « are both in use: the other mark of the pair closes. */
function closesAngle({ open }: State, mark: Mark): boolean {
  const opened = open.findLast(({ family }) => family === mark.family)?.mark;
  return opened !== undefined && opened !== null && opened.form !== mark.form;
}

/** "the miners’ money,’": after an s or a dropped g, before a space, with a mark to come that closes. */
function isPossessive({ text, nextClose }: State, mark: Mark, i: number): boolean {
  const after = text.charAt(mark.end);
  const before = text.slice(Math.max(0, mark.start - 2), mark.start).toLowerCase();
  return /\s/.test(after) && (before.endsWith('s') || before === 'in') && nextClose[i] !== -1;
}

function close(state: State, at: number, mark: Mark): void {
  const { start, mark: opening } = state.open[at]!;
  for (const { mark: lost } of state.open.splice(at)) {
    if (lost !== opening && lost !== null) dropMark(state, lost, 'not closed before the quotation around it');
  }
  state.pairs.push({ open: opening, close: mark, start, end: mark.end, depth: at });
}

/** Deeper than this no report nests; the bound keeps hostile text linear. */
const MOST_OPEN = 8;

function opens(state: State, mark: Mark, i: number): boolean {
  if (!mark.canOpen || state.open.length >= MOST_OPEN) return false;
  if (mark.family === 'angle' || mark.family === 'small-angle') return state.nextClose[i] !== -1;
  if (mark.isAfterFigure && mark.isUnclear) return false;
  return mark.family === 'double' || state.nextClose[i] !== -1 || isBareSingle(state, mark);
}

/** A single mark with nothing to close it opens only where speech plainly begins: at the paragraph's start, or after a colon. */
function isBareSingle({ text, zone }: State, { form, start, end }: Mark): boolean {
  const before = text.slice(Math.max(zone.start, start - 2), start).trimEnd();
  return form === '‘' && (before === '' || /[:,]$/.test(before)) && /\p{Lu}/u.test(text.charAt(end));
}

function open(state: State, i: number, at: number): void {
  const mark = state.marks[i]!;
  if (at >= 0 && !isNested(state, i)) endBefore(state, at, mark);
  state.open.push({ mark, family: mark.family, start: mark.start });
}

/** A mark that opens inside a quotation of its own family is nested only where two closing marks follow. */
function isNested({ marks, nextClose }: State, i: number): boolean {
  const first = nextClose[i]!;
  const second = first === -1 ? -1 : nextClose[first]!;
  return second !== -1 && !(marks[first]!.canOpen && marks[second]!.canOpen);
}

/** The closing mark was forgotten: the quotation ends before the next one opens. */
function endBefore(state: State, at: number, { start: next }: Mark): void {
  const { mark, start } = state.open[at]!;
  state.open.splice(at);
  const end = start + state.text.slice(start, next).trimEnd().length;
  state.pairs.push({ open: mark, close: null, start, end, depth: at });
  state.trace.push({ rule: 'quotation/unclosed', why: 'another opens before a mark closes it', span: { start, end } });
}

/** What is open at the end of a paragraph ends there; gives whether it may go on in the next. */
function closeBlock(state: State): boolean {
  const at = state.open.findIndex(
    ({ mark, family }) => family !== 'single' || mark === null || isBareSingle(state, mark),
  );
  if (at < 0) return false;
  const { mark, start } = state.open[at]!;
  const end = start + state.text.slice(start, state.zone.end).trimEnd().length;
  state.pairs.push({ open: mark, close: null, start, end, depth: at });
  state.trace.push({ rule: 'quotation/unclosed', why: 'ends with its paragraph', span: { start, end } });
  return true;
}
