// Figures: how many or how much, with bounds, unit and what is counted. Types only.
import type { Span } from '../../base/span.js';

/**
 * How a figure's bounds are meant. `about` covers "nearly" and "almost"; `vague` is a plural of round size ("dozens"),
 * whose bounds are a convention: from twice the size to one less than the next round size.
 */
export type Bound = 'exact' | 'about' | 'atLeast' | 'atMost' | 'moreThan' | 'lessThan' | 'range' | 'vague';

/** What sort of thing the unit is. `share` is a part of one: a half is 0.5; `percent` takes in percentage and basis points. */
export type UnitKind = 'currency' | 'percent' | 'share' | 'measure' | 'count' | 'age';

/** A figure. It has every field of the reading's figure, and more. A bound that the words leave open is null. */
export interface Figure extends Span {
  readonly id: string;
  /** Index into the report's sentences. */
  readonly sentence: number;
  readonly low: number | null;
  readonly high: number | null;
  /** ISO 4217 for money, `%`, `pp`, `bp`, `share`, the symbol of a measure (`t`, `km2`), or the counted noun's singular. */
  readonly unit: string | null;
  /** Null where nothing says what is counted. */
  readonly unitKind: UnitKind | null;
  readonly bound: Bound;
  /** The words for what is counted or measured, without determiner: "grain" in "20 million tons of grain". */
  readonly of: Span | null;
  /** What a rate is taken by: `day` in "2 million barrels a day". */
  readonly per: string | null;
  /** The time over or by which the figure is reached: "three years" in "$4 billion over three years". */
  readonly horizon: Span | null;
  /** Filled by a later stage. */
  readonly event: null;
}
