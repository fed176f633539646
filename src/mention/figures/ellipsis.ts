// Ellipsis: numbers that share the noun or the unit of a figure beside them: "1,600 and 400 jobs", "4,300 jobs here and 700 there".
import type { Reason } from '../../base/staged.js';
import type { Figure } from './figure.js';
import { DESIGNATORS } from './figure-contexts.js';
import type { FigureGround } from './matter.js';
import type { Quantity } from './quantity.js';
import { bareFigure, type FigureReading } from './read-figure.js';

/** A quantity of a sentence and what was made of it. */
export interface ReadQuantity {
  readonly quantity: Quantity;
  readonly reading: FigureReading;
}

/** The rules whose numbers may still be figures by what stands beside them. */
const MAY_SHARE: ReadonlySet<string> = new Set([
  'figures/uncounted',
  'figures/designation',
  'figures/few',
  'figures/one',
]);

/**
 * Gives numbers without a unit that of their neighbour, where the sentence leaves it out.
 * @example fillEllipses(ground, read) // "1,600" takes "jobs" from "400 jobs" in "will see 1,600 and 400 jobs cut"
 */
export function fillEllipses(ground: FigureGround, read: readonly ReadQuantity[]): readonly ReadQuantity[] {
  const filled = [...read];
  for (let i = filled.length - 2; i >= 0; i--)
    filled[i] = shared(ground, filled[i]!, filled[i + 1]!, isListed) ?? filled[i]!;
  for (let i = 1; i < filled.length; i++)
    filled[i] = shared(ground, filled[i]!, filled[i - 1]!, isGapped) ?? filled[i]!;
  return filled;
}

type Relation = (ground: FigureGround, open: Quantity, full: Quantity) => boolean;

function shared(ground: FigureGround, open: ReadQuantity, full: ReadQuantity, holds: Relation): ReadQuantity | null {
  const model = full.reading.kind === 'figure' ? full.reading.figure : null;
  if (model === null || !isOpen(open) || !isShareable(model)) return null;
  if (!holds(ground, open.quantity, full.quantity)) return null;
  const figure = bareFigure(ground, open.quantity, model);
  const why = `it shares "${model.unit}" with the figure beside it`;
  const reason: Reason = { rule: 'figures/ellipsis', why, span: { start: figure.start, end: figure.end } };
  return { quantity: open.quantity, reading: { kind: 'figure', figure, reason } };
}

function isOpen({ quantity, reading }: ReadQuantity): boolean {
  const { form } = quantity.amount.numeral;
  if (quantity.kind !== null || !['digits', 'words', 'vague'].includes(form)) return false;
  return reading.kind === 'refused' ? MAY_SHARE.has(reading.reason.rule) : reading.figure.unit === null;
}

function isShareable({ unitKind }: Figure): boolean {
  return unitKind === 'count' || unitKind === 'percent' || unitKind === 'measure' || unitKind === 'currency';
}

/** "nine, fifteen, eighteen aircraft", "1.5 and 3 percent": only a comma or "and" between, and the numbers of one sort. */
function isListed({ pieces }: FigureGround, open: Quantity, full: Quantity): boolean {
  const between = pieces.slice(open.next, full.first);
  const isAside = between.length === 2 && between[1]!.lower === 'or'; // "5,000, or 9 percent of the force"
  const isShort = between.length > 0 && between.length < 3 && !isAside;
  return isShort && between.every(({ lower }) => /^(?:,|and|or|to)$/.test(lower));
}

const LEADS_ON: ReadonlySet<string> = new Set([',', 'and', 'or', 'but', 'another', 'than', ';', '(', 'which', 'whom']);
const GOES_ON: ReadonlySet<string> = new Set('in for to from on at by with under near more . , ; ) and'.split(' '));

/**
 * "4,300 jobs in France, 3,700 in Germany", "14 tanks and Poland 60", "80,000 fled and 3,000 stayed": a comma or "and" leads on,
 * also over a name, and no noun follows.
 */
function isGapped(ground: FigureGround, open: Quantity): boolean {
  const { pieces, sentence } = ground;
  const after = pieces[open.next];
  const word = after === undefined ? undefined : sentence.tokens[after.token];
  const isOne = pieces[open.numberFirst]!.lower === 'one';
  const goesOn = after === undefined || GOES_ON.has(after.lower) || (after.lower === 'of' && !isOne);
  return leadsOn(ground, open.first) && (goesOn || /^(?:VERB|AUX)$/.test(word?.upos ?? ''));
}

function leadsOn({ pieces, sentence }: FigureGround, first: number): boolean {
  const [before, earlier] = [pieces[first - 1], pieces[first - 2]];
  if (before === undefined || LEADS_ON.has(before.lower)) return before !== undefined;
  const { xpos, upos } = sentence.tokens[before.token]!;
  if (xpos === 'NNPS') return true;
  return upos === 'PROPN' && !DESIGNATORS.has(before.lower) && LEADS_ON.has(earlier?.lower ?? '');
}
