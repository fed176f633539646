// One figure from one quantity: refused with a reason, or given what it counts or measures, its rate and its horizon.
import { contentId } from '../../base/content-id.js';
import { overlapsSpan } from '../../base/span.js';
import type { Reason } from '../../base/staged.js';
import { findAge } from './age.js';
import { candidateOf } from './candidate.js';
import { countedThing } from './counted-thing.js';
import type { Bound, Figure } from './figure.js';
import { ageMatter, countedMatter, type FigureGround, type Matter, measuredMatter } from './matter.js';
import { isOpenQuote, phraseAfter, type Quantity } from './quantity.js';
import { horizonAfter, rateAfter } from './rate.js';
import { REFUSALS } from './refusals.js';

/** A figure, or the reason why a number is none. */
export type FigureReading =
  | { readonly kind: 'figure'; readonly figure: Figure; readonly reason?: Reason }
  | { readonly kind: 'refused'; readonly reason: Reason };

/**
 * The figure of a quantity, or why it is none.
 * @example readFigure(ground, quantity).kind // 'refused' for "1701" in "Resolution 1701"
 */
export function readFigure(ground: FigureGround, quantity: Quantity): FigureReading {
  const age = findAge(ground, quantity);
  if (age !== null) return { kind: 'figure', figure: figureOf(ground, quantity, ageMatter(ground, quantity, age)) };
  const counted = quantity.kind === null ? countedThing(ground.sentence, ground.pieces, quantity, ground.times) : null;
  const candidate = candidateOf(ground, quantity, counted);
  const refusal = REFUSALS.find((one) => one.refuses(candidate));
  if (refusal !== undefined) return refused(ground, quantity, refusal.rule, refusal.why);
  const matter = counted === null ? measuredMatter(ground, quantity) : countedMatter(ground, quantity, counted);
  return { kind: 'figure', figure: figureOf(ground, quantity, matter) };
}

/**
 * The figure of a number that shares what a neighbour counts.
 * @example bareFigure(ground, quantity, model).unit // that of the model
 */
export function bareFigure(ground: FigureGround, quantity: Quantity, { unit, unitKind, of }: Figure): Figure {
  const { end, lastToken } = ground.pieces[quantity.next - 1]!;
  return figureOf(ground, quantity, {
    unit,
    kind: unitKind,
    of: unitKind === 'count' ? of : null,
    end,
    last: lastToken,
  });
}

/**
 * A figure with nothing behind its number.
 * @example cutFigure(ground, quantity, figure).end // where "30" ends, for "30 people" that ran into the next figure
 */
export function cutFigure(
  { text, pieces }: FigureGround,
  { next, low, high, bound }: Quantity,
  figure: Figure,
): Figure {
  const { start } = figure;
  const { end } = pieces[next - 1]!;
  return { ...figure, id: idOf(text, start, end), end, ...boundsOf({ low, high }, bound), bound };
}

function idOf(text: string, start: number, end: number): string {
  return contentId('f', [`${start}`, `${end}`, text.slice(start, end)]);
}

function refused({ pieces }: FigureGround, { first, next }: Quantity, rule: string, why: string): FigureReading {
  const span = { start: pieces[first]!.start, end: pieces[next - 1]!.end };
  return { kind: 'refused', reason: { rule, why, span } };
}

function figureOf(ground: FigureGround, quantity: Quantity, matter: Matter): Figure {
  const { text, index, sentence, times, pieces } = ground;
  const start = startOf(ground, quantity);
  const { end, bound } = endOf(ground, quantity, matter, start);
  const number = pieces[quantity.next - 1]!;
  const per = rateAfter(sentence, matter.last, matter.kind) ?? rateAfter(sentence, number.lastToken, matter.kind);
  return {
    id: idOf(text, start, end),
    sentence: index,
    start,
    end,
    ...boundsOf(quantity, bound),
    unit: matter.unit,
    unitKind: matter.kind,
    bound,
    of: matter.of,
    per,
    horizon: horizonAfter(sentence, matter.last, times),
    event: null,
  };
}

/** Where the figure ends, with a bound behind the counted noun ("30 people or more"); at its number where a time stands between. */
function endOf({ pieces, times }: FigureGround, quantity: Quantity, matter: Matter, start: number): Ending {
  const at = quantity.bound === 'exact' ? pieces.findIndex((piece) => piece.start >= matter.end) : -1;
  const found = at < 0 ? null : phraseAfter(pieces, at);
  const end = found === null ? matter.end : pieces[found.next - 1]!.end;
  const isTimed = times.some((time) => overlapsSpan(time, { start, end }));
  if (isTimed) return { end: pieces[quantity.next - 1]!.end, bound: quantity.bound };
  return { end, bound: found?.bound ?? quantity.bound };
}

interface Ending {
  readonly end: number;
  readonly bound: Bound;
}

function boundsOf(
  { low, high }: Pick<Quantity, 'low' | 'high'>,
  bound: Bound,
): { readonly low: number | null; readonly high: number | null } {
  if (bound === 'atLeast' || bound === 'moreThan') return { low, high: null };
  return bound === 'atMost' || bound === 'lessThan' ? { low: null, high } : { low, high };
}

/** A quotation mark before a number that is quoted alone belongs to it: `“hundreds” of drones`. */
function startOf({ pieces }: FigureGround, { first, next }: Quantity): number {
  const isQuoted = isOpenQuote(pieces[first - 1]) && /^[”"’']$/.test(pieces[next]?.text ?? '');
  return pieces[isQuoted ? first - 1 : first]!.start;
}
