// The finder of figures: every number of a report that says how many or how much, with bounds, unit and what is counted.
import { overlapsSpan, type Span } from '../../base/span.js';
import { type Reason, type Staged, staged } from '../../base/staged.js';
import type { Sentence, Token } from '../../language/sentence.js';
import { canBegin } from './amount.js';
import { fillEllipses, type ReadQuantity } from './ellipsis.js';
import type { Figure } from './figure.js';
import type { FigureGround } from './matter.js';
import { isNumberWord } from './numeral.js';
import { piecesOf } from './pieces.js';
import { type Quantity, readQuantity } from './quantity.js';
import { cutFigure, readFigure } from './read-figure.js';

/**
 * The figures of a report in the order of its text. Left out: times, years, ordinals, designations ("Resolution 1701"), scores,
 * pronouns ("one"), and small definite groups that only take up what was told ("the two leaders"); each leaves a reason.
 * @example
 * findFigures('Norland blocked more than 20 million tons of grain.', sentences, []).value[0]
 * // { low: 20000000, high: null, unit: 't', unitKind: 'measure', bound: 'moreThan', of: the span of "grain", ... }
 * @param times the spans of the report's time expressions, in order: no figure overlaps one
 */
export function findFigures(
  text: string,
  sentences: readonly Sentence[],
  times: readonly Span[],
): Staged<readonly Figure[]> {
  const figures: Figure[] = [];
  const trace: Reason[] = [];
  let from = 0;
  for (const [index, sentence] of sentences.entries()) {
    while (times[from] !== undefined && times[from]!.end <= sentence.start) from += 1;
    if (!sentence.tokens.some(hasNumber)) continue;
    const inside = timesWithin(times, from, sentence);
    readSentence({ text, index, sentence, pieces: piecesOf(text, sentence), times: inside }, figures, trace);
  }
  return staged(figures, [], trace);
}

function hasNumber({ form }: Token): boolean {
  return /\d/.test(form) || isNumberWord(form.toLowerCase()) || /\p{L}-\p{L}/u.test(form);
}

function timesWithin(times: readonly Span[], from: number, { end }: Span): readonly Span[] {
  let to = from;
  while (times[to] !== undefined && times[to]!.start < end) to += 1;
  return times.slice(from, to);
}

/** A figure whose words would run into the next one is cut to its number. */
function readSentence(ground: FigureGround, figures: Figure[], trace: Reason[]): void {
  const read = fillEllipses(ground, readQuantities(ground));
  let before = Number.POSITIVE_INFINITY;
  const found = read.toReversed().flatMap(({ quantity, reading }) => {
    if (reading.kind === 'refused') return [];
    const figure = reading.figure.end > before ? cutFigure(ground, quantity, reading.figure) : reading.figure;
    before = figure.start;
    return [figure];
  });
  figures.push(...found.reverse());
  trace.push(...read.flatMap(({ reading }) => reading.reason ?? []));
}

/** Goes from piece to piece; what was read as part of one quantity is not read again. */
function readQuantities(ground: FigureGround): readonly ReadQuantity[] {
  const { pieces } = ground;
  const read: ReadQuantity[] = [];
  let from = 0;
  for (let at = 0; at < pieces.length; ) {
    const quantity = canBegin(pieces[at]!) ? readQuantity(ground, at, from) : null;
    at = quantity === null ? at + 1 : quantity.next;
    from = quantity?.next ?? from;
    if (quantity !== null && !isTimed(ground, quantity)) read.push({ quantity, reading: readFigure(ground, quantity) });
  }
  return read;
}

function isTimed({ pieces, times }: FigureGround, { first, next }: Quantity): boolean {
  const span = { start: pieces[first]!.start, end: pieces[next - 1]!.end };
  return times.some((time) => overlapsSpan(time, span));
}
