// Whether two tellings are of one agreement, and the decisions about them.
import { wordWeight } from '../../knowledge/common-words.js';
import { likeness } from '../acts/word-weights.js';
import { daysFrom, gapOf, widthOf } from '../day-range.js';
import { type Decision, ruleDecision } from '../decision.js';
import { pairsOfGroup } from '../groups.js';
import type { Keyed } from '../pair-blocks.js';
import type { Judge } from '../pair-kind.js';
import type { ToldDeal } from '../told/told-report.js';
import { type Apart, joinLinks, type Link } from '../union.js';
import { type Verdict, type WeightTable, weigh } from '../weighing.js';
import type { DealTelling } from './deal-telling.js';

/** Weights of what speaks for one agreement, in log odds. Set by hand. */
const DEAL_WEIGHTS: WeightTable = {
  bias: { weight: -2.5, says: 'before anything is known' },
  words: { weight: 1.6, says: 'a word of its name or subject' },
  countries: { weight: 1.6, says: 'a country of its parties or its name' },
  aroundCountries: { weight: 1.2, says: 'a country of the one stands around the other' },
  topic: { weight: 3, says: 'reports about like matters' },
  noWord: { weight: -2.5, says: 'no word of their names and subjects in common' },
  otherCountries: { weight: -2, says: 'other countries' },
  oneTime: { weight: 1.4, says: 'made at one time' },
  oneAmount: { weight: 2, says: 'one sum of money' },
  otherAmount: { weight: -1, says: 'another sum of money' },
};

const JOIN_FROM = 0.7;
const PROPOSE_FROM = 0.45;

/** More than so many words shared say no more. */
const MOST_WORDS = 2;

/**
 * What two tellings of agreements are to one another.
 * @example compareDeals(iranDealOf2015, julyNuclearAccord).score // 0.94
 */
export function compareDeals(a: DealTelling, b: DealTelling): Verdict {
  const shared = a.words.filter((word) => b.words.includes(word)).map(wordWeight);
  const isApart = a.countries.length > 0 && b.countries.length > 0 && !isOneOf(a.countries, b.countries);
  const amounts = a.amount !== null && b.amount !== null;
  const isDated = widthOf(a.time) !== null && widthOf(b.time) !== null;
  return weigh(
    DEAL_WEIGHTS,
    {
      words: Math.min(
        MOST_WORDS,
        shared.reduce((sum, weight) => sum + weight, 0),
      ),
      countries: +isOneOf(a.countries, b.countries),
      aroundCountries: +(
        !isOneOf(a.countries, b.countries) &&
        (isOneOf(a.countries, b.around) || isOneOf(b.countries, a.around))
      ),
      topic: likeness(a.topic, b.topic),
      noWord: +(shared.length === 0 && a.words.length > 0 && b.words.length > 0),
      otherCountries: +isApart,
      oneTime: +(isDated && gapOf(a.time, b.time) === 0),
      oneAmount: +(amounts && a.amount === b.amount),
      otherAmount: +(amounts && a.amount !== b.amount),
    },
    vetoOf(a, b),
  );
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
    order: `${deal.time.latest ?? deal.day.latest ?? '~'} ${deal.report}`,
    told,
  };
}

/**
 * What two tellings of agreements are to one another.
 * @example judgeDeals(dealItem(a), dealItem(b))?.kind // 'join'
 */
export const judgeDeals: Judge<DealItem> = ({ told: { deal: a } }, { told: { deal: b } }) => {
  const { score, veto, reasons } = compareDeals(a, b);
  if (veto !== null || score < PROPOSE_FROM) return null;
  return score >= JOIN_FROM
    ? { kind: 'join', score, reasons: [], isTurned: false }
    : { kind: 'ask', score, reasons, isTurned: false };
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

function keysOf({ words, countries }: DealTelling): readonly string[] {
  return [...words.filter((word) => wordWeight(word) > 0.5), ...countries.map((country) => `of ${country}`)];
}
