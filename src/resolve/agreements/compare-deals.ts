// Whether two tellings are of one agreement, and the decisions about them.
import { wordWeight } from '../../knowledge/common-words.js';
import { likeness } from '../acts/word-weights.js';
import { daysFrom, gapOf, widthOf } from '../day-range.js';
import { type Decision, ruleDecision } from '../decision.js';
import { type Keyed, pairsOf } from '../pair-blocks.js';
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

/** What the rules say of agreements. */
export interface DealDecisions {
  readonly decisions: readonly Decision[];
  readonly proposals: readonly Decision[];
}

/** A telling of an agreement as it stands in the blocks. */
export interface DealItem extends Keyed {
  readonly deal: DealTelling;
}

/**
 * A telling of an agreement with the keys that it is found under.
 * @example dealItem(deal).keys // ['nuclear', 'of IRN']
 */
export function dealItem(deal: DealTelling): DealItem {
  return { id: deal.id, keys: keysOf(deal), order: deal.time.latest ?? deal.day.latest ?? '~', deal };
}

/**
 * Whether two tellings speak for one agreement strongly enough to be joined.
 * @example areDealsLinked(dealItem(a), dealItem(b)) // true
 */
export function areDealsLinked({ deal: a }: DealItem, { deal: b }: DealItem): boolean {
  if (a.report === b.report) return false;
  const { score, veto } = compareDeals(a, b);
  return veto === null && score >= JOIN_FROM;
}

/**
 * The decisions of the rules about agreements.
 * @example decideDeals(tellings, []).decisions[0]?.about // 'agreement'
 */
export function decideDeals(tellings: readonly DealTelling[], keptApart: readonly Apart[]): DealDecisions {
  const keyed = tellings.map(dealItem);
  const pairs = pairsOf(keyed, (a, b) => a.deal.report !== b.deal.report);
  const links = pairs.map(([{ deal: a }, { deal: b }]): DealLink => {
    const verdict = compareDeals(a, b);
    return { first: a.id, second: b.id, score: verdict.score, verdict };
  });
  const open = links.filter(({ verdict }) => verdict.veto === null);
  const vetoed = links
    .filter(({ verdict }) => verdict.veto !== null)
    .map(({ first, second }): Apart => [first, second]);
  const sure = open.filter(({ score }) => score >= JOIN_FROM);
  const { used, setOf } = joinLinks(
    tellings.map(({ id }) => id),
    sure,
    [...keptApart, ...vetoed],
  );
  const unsure = open.filter(
    ({ score, first, second }) => score >= PROPOSE_FROM && score < JOIN_FROM && setOf.get(first) !== setOf.get(second),
  );
  return { decisions: used.map(decisionOf), proposals: unsure.map(decisionOf) };
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
