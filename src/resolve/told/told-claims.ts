// What a telling says of its act in a form that can be compared: the day, the place, the figures, each as exact as the words are.
import type { Span } from '../../base/span.js';
import type { Reading, ReadingEvent, ReadingFigure } from '../../reading.js';
import { stemsIn } from '../acts/report-topic.js';
import type { Telling } from '../acts/telling.js';
import { widthOf } from '../day-range.js';

/** What a telling says of its act. The span is the words that say it. */
export interface ToldClaim extends Span {
  readonly kind: 'figure' | 'day' | 'place';
  /** What of the act it is about: claims about one thing are compared. */
  readonly about: string;
  readonly value: string;
  /** The bounds of a figure, as wide as the words leave it: "about 500", "1.2 million". */
  readonly low: number | null;
  readonly high: number | null;
  /** Stems of what a figure counts; the folded names of a place. */
  readonly words: readonly string[];
  /** The country of a place that is larger than a town, which towns of it do not contradict. */
  readonly wideIn: string | null;
}

/**
 * What a telling says of its act.
 * @example toldClaims(telling, events, reading, cellOf).map(({ kind }) => kind) // ['day', 'place', 'figure']
 */
export function toldClaims(
  telling: Telling,
  events: readonly ReadingEvent[],
  reading: Reading,
  cellOf: (node: string) => string,
): readonly ToldClaim[] {
  return [
    ...dayClaims(telling, events),
    ...placeClaims(telling, events, reading, cellOf),
    ...figureClaims(telling, reading),
  ];
}

const NOTHING = { low: null, high: null, words: [], wideIn: null } as const;

/** A time of a week and more is no claim about the day. */
const DAYS_OF_A_DAY = 3;

function dayClaims({ time, isTimeStated }: Telling, events: readonly ReadingEvent[]): readonly ToldClaim[] {
  const width = widthOf(time);
  if (!isTimeStated || width === null || width > DAYS_OF_A_DAY) return [];
  const value = time.earliest === time.latest ? `${time.earliest}` : `${time.earliest}/${time.latest}`;
  const { start, end } = (events.find((event) => event.time.earliest !== null) ?? events[0]!).evidence;
  return [{ ...NOTHING, kind: 'day', about: 'day', value, start, end }];
}

function placeClaims(
  { place }: Telling,
  events: readonly ReadingEvent[],
  { entities }: Reading,
  cellOf: (node: string) => string,
): readonly ToldClaim[] {
  if (place === null || place.sort !== 'place' || place.location === null) return [];
  const { start, end } = (events.find((event) => event.place === place.node) ?? events[0]!).evidence;
  const kind = entities.find(({ id }) => id === place.node)?.location?.kind;
  const isWide = kind === 'region' || kind === 'area' || kind === 'feature' || kind === 'country';
  const claim = { kind: 'place', about: 'place', value: cellOf(place.node), start, end } as const;
  return [{ ...NOTHING, ...claim, words: place.names, wideIn: isWide ? (place.country ?? '') : null }];
}

function figureClaims({ figures }: Telling, reading: Reading): readonly ToldClaim[] {
  return figures.flatMap(({ id, low, high, unit, of }): ToldClaim[] => {
    const figure = reading.figures.find((one) => one.id === id);
    if (figure === undefined || (low === null && high === null) || isOfParties(figure)) return [];
    const counted = unit ?? of ?? '';
    const value = `${low ?? ''}..${high ?? ''} ${counted}`.trim();
    const about = ['figure', counted, figure.per ?? '', figure.unitKind === 'currency' ? (of ?? '') : ''].join(' ');
    const { start, end } = figure;
    const words = of === null ? [] : stemsIn(of);
    return [{ kind: 'figure', about: about.trimEnd(), value, start, end, words, wideIn: null, ...boundsOf(figure) }];
  });
}

/** Units that count who takes part: "the two leaders", "three countries", "met twice" say nothing of the act that could be disputed. */
const OF_PARTIES =
  /^(?:leader|president|minister|premier|monarch|country|state|nation|side|party|government|delegation|envoy|diplomat|power|capital|neighbou?r|ally|man|woman|time|round|day)$|^\p{Lu}/u;

/** No more take part than these. */
const FEW = 12;

function isOfParties({ unit, unitKind, high }: ReadingFigure): boolean {
  return unitKind === 'count' && unit !== null && high !== null && high <= FEW && OF_PARTIES.test(unit);
}

/** How far a figure that is told as "about" may lie off, and one that is rounded. */
const ABOUT = 0.1;
const ROUNDED = 0.05;

/** Figures from here on are rounded where they have no more than two digits before the zeros. */
const LEAST_ROUNDED = 1000;

function boundsOf({ low, high, bound }: ReadingFigure): Pick<ToldClaim, 'low' | 'high'> {
  const slack = (value: number) =>
    bound === 'about' || bound === 'vague' ? ABOUT * Math.abs(value) : roundingOf(value);
  return { low: low === null ? null : low - slack(low), high: high === null ? null : high + slack(high) };
}

/** Half of the last digit that is not zero, of round figures: "4,500" may be 4,460, and "4,517" is itself. */
function roundingOf(value: number): number {
  if (value < LEAST_ROUNDED || !Number.isInteger(value)) return 0;
  const zeros = /0*$/.exec(`${value}`)![0].length;
  return `${value}`.length - zeros > 2 ? 0 : Math.min(10 ** zeros / 2, ROUNDED * value);
}
