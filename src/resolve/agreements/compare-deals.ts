// Whether two tellings are of one agreement, and the decisions about them.
import { wordWeight } from '../../knowledge/common-words.js';
import { likeness } from '../acts/word-weights.js';
import { daysFrom, gapOf, widthOf } from '../day-range.js';
import { type Decision, ruleDecision } from '../decision.js';
import { pairsOfGroup } from '../groups.js';
import type { Keyed } from '../pair-blocks.js';
import type { Judge } from '../pair-kind.js';
import { timePlace } from '../time-place.js';
import type { ToldDeal } from '../told/told-report.js';
import { type Apart, joinLinks, type Link } from '../union.js';
import { type Features, type Verdict, type WeightTable, weigh } from '../weighing.js';
import type { DealTelling } from './deal-telling.js';

/** Weights of what speaks for one agreement, in log odds. Set by hand. */
const DEAL_WEIGHTS: WeightTable = {
  bias: { weight: -2.5, says: 'before anything is known' },
  words: { weight: 1.6, says: 'a word of its name or subject' },
  countries: { weight: 1.6, says: 'a country of its parties or its name' },
  aroundCountries: { weight: 1.2, says: 'a country of the one stands around the other' },
  bothAround: { weight: 0.6, says: 'a country around both' },
  parties: { weight: 1, says: 'a party that is no state' },
  topic: { weight: 3, says: 'reports about like matters' },
  noWord: { weight: -2.5, says: 'no word of their names and subjects in common' },
  otherCountries: { weight: -2, says: 'other countries' },
  oneKind: { weight: 0.7, says: 'one sort of text' },
  otherKind: { weight: -2, says: 'another sort of text' },
  oneDay: { weight: 2.2, says: 'made on one day' },
  oneTime: { weight: 1.4, says: 'made at one time' },
  oneAmount: { weight: 2, says: 'one sum of money' },
  otherAmount: { weight: -1, says: 'another sum of money' },
  toldApart: { weight: -1.5, says: 'one report tells of both' },
  takenUp: { weight: 2.6, says: 'one report tells of both, of the one without any name' },
};

const JOIN_FROM = 0.7;
const PROPOSE_FROM = 0.45;

/** More than so many words shared say no more. */
const MOST_WORDS = 2;

/** A time of so many days is a day. */
const DAYS_OF_A_DAY = 3;

/**
 * What two tellings of agreements are to one another.
 * @example compareDeals(iranDealOf2015, julyNuclearAccord).score // 0.94
 */
export function compareDeals(a: DealTelling, b: DealTelling): Verdict {
  const isOneReport = a.report === b.report;
  return weigh(
    DEAL_WEIGHTS,
    {
      ...wordFeatures(a, b),
      ...countryFeatures(a, b),
      ...timeFeatures(a, b),
      parties: +isOneOf(a.partyKeys, b.partyKeys),
      oneKind: +(a.kind === b.kind && a.kind !== 'deal'),
      otherKind: +(a.kind !== b.kind && a.kind !== 'deal' && b.kind !== 'deal'),
      topic: isOneReport ? 0 : likeness(a.topic, b.topic),
      toldApart: +isOneReport,
      takenUp: +(isOneReport && (isBare(a) || isBare(b))),
    },
    vetoOf(a, b),
  );
}

/** "The accord", after it was named. */
function isBare({ words, names }: DealTelling): boolean {
  return words.length === 0 && names.every(({ rank }) => rank === BARE);
}

const BARE = 3;

function wordFeatures(a: DealTelling, b: DealTelling): Features {
  const shared = a.words.filter((word) => b.words.includes(word)).map(wordWeight);
  const amounts = a.amount !== null && b.amount !== null;
  return {
    words: Math.min(
      MOST_WORDS,
      shared.reduce((sum, weight) => sum + weight, 0),
    ),
    noWord: +(shared.length === 0 && a.words.length > 0 && b.words.length > 0),
    oneAmount: +(amounts && a.amount === b.amount),
    otherAmount: +(amounts && a.amount !== b.amount),
  };
}

function countryFeatures(a: DealTelling, b: DealTelling): Features {
  const isOne = isOneOf(a.countries, b.countries);
  const isAround = !isOne && (isOneOf(a.countries, b.around) || isOneOf(b.countries, a.around));
  const areKnown = a.countries.length > 0 && b.countries.length > 0;
  return {
    countries: +isOne,
    aroundCountries: +isAround,
    bothAround: +(!isOne && !isAround && isOneOf(a.around, b.around)),
    otherCountries: +(areKnown && !isOne),
  };
}

function timeFeatures(a: DealTelling, b: DealTelling): Features {
  const widths = [widthOf(a.time), widthOf(b.time)];
  const isDated = widths.every((width) => width !== null) && gapOf(a.time, b.time) === 0;
  const isDay = isDated && widths.every((width) => width !== null && width <= DAYS_OF_A_DAY);
  return { oneDay: +isDay, oneTime: +(isDated && !isDay) };
}

function isOneOf(some: readonly string[], others: readonly string[]): boolean {
  return some.some((one) => others.includes(one));
}

function vetoOf(a: DealTelling, b: DealTelling): string | null {
  if (gapOf(a.time, b.time) > 0) return 'made at different times';
  if (isMadeAfter(a, b) || isMadeAfter(b, a)) return 'made after the other was in the news';
  return null;
}

/** What is signed and in force on the day of one report cannot be what was made after it. */
function isMadeAfter(a: DealTelling, b: DealTelling): boolean {
  return a.status !== 'proposed' && daysFrom(a.day.latest, b.time.earliest) > 1;
}

/** A telling of an agreement as it stands in the blocks. */
export interface DealItem extends Keyed {
  readonly told: ToldDeal;
}

/**
 * A telling of an agreement with the keys that it is found under.
 * @example dealItem(told).keys // ['nuclear', 'of IRN']
 */
export function dealItem(told: ToldDeal): DealItem {
  const { deal } = told;
  return {
    id: deal.id,
    keys: keysOf(deal),
    // No report at the end: what one report tells in two places may be one agreement.
    order: timePlace({
      day: deal.time.latest ?? deal.day.latest ?? '~',
      report: '',
      ...deal.time,
      printed: null,
      marks: '',
      sign: '',
    }),
    told,
  };
}

/**
 * What two tellings of agreements are to one another.
 * @example judgeDeals(dealItem(a), dealItem(b))?.kind // 'join'
 */
export const judgeDeals: Judge<DealItem> = ({ told: { deal: a } }, { told: { deal: b } }) => {
  const verdict = compareDeals(a, b);
  const { score, veto } = verdict;
  if (veto !== null || score < PROPOSE_FROM) return null;
  return score >= JOIN_FROM
    ? { kind: 'join', score, reasons: [], isTurned: false }
    : { kind: 'ask', score, reasons: verdict.reasons, isTurned: false };
};

/**
 * The decisions of the rules about a group of tellings of agreements: those that bring sets together.
 * @example decideDeals([dealItem(a), dealItem(b)], [['g-1', 'g-2']], [])[0]?.about // 'agreement'
 * @param linked the pairs of the group that speak for being one
 */
export function decideDeals(
  items: readonly DealItem[],
  linked: readonly (readonly [string, string])[],
  keptApart: readonly Apart[],
): readonly Decision[] {
  const links = pairsOfGroup(items, linked).map(([{ told: a }, { told: b }]): DealLink => {
    const verdict = compareDeals(a.deal, b.deal);
    return { first: a.deal.id, second: b.deal.id, score: verdict.score, verdict };
  });
  const vetoed = links.filter(({ verdict }) => verdict.veto !== null);
  const { used } = joinLinks(
    items.map(({ id }) => id),
    links.filter(({ verdict: { veto, score } }) => veto === null && score >= JOIN_FROM),
    [...keptApart, ...vetoed.map(({ first, second }): Apart => [first, second])],
  );
  return used.map(decisionOf);
}

interface DealLink extends Link {
  readonly verdict: Verdict;
}

function decisionOf({ first, second, score, verdict }: DealLink): Decision {
  return ruleDecision({ kind: 'same', about: 'agreement', first, second, score, reasons: verdict.reasons });
}

/** What made an agreement known is its words, its countries and parties, and the month in which it was made. */
function keysOf({ words, countries, partyKeys, time, report }: DealTelling): readonly string[] {
  const width = widthOf(time);
  const isDated = width !== null && width <= DAYS_OF_A_MONTH;
  return [
    ...words.filter((word) => wordWeight(word) > 0.5),
    ...countries.map((country) => `of ${country}`),
    ...partyKeys.map((party) => `by ${party}`),
    ...(isDated ? [`in ${time.latest?.slice(0, 7)}`] : []),
    `told in ${report}`,
  ];
}

const DAYS_OF_A_MONTH = 31;
