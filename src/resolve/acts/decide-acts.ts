// Which tellings are of one act by the rules: decisions where the score is high, proposals for a person where it is not so clear.

import { ANY_DAY, type DayRange, gapOf, intersectRanges } from '../day-range.js';
import { type Decision, ruleDecision } from '../decision.js';
import { joinMeans } from '../join-means.js';
import { type Keyed, pairsOf } from '../pair-blocks.js';
import type { Apart, Joined, Link, SetWatch } from '../union.js';
import { oddsOf } from '../weighing.js';
import { actKeys, actOrder } from './act-keys.js';
import { JOIN_FROM, PROPOSE_FROM } from './act-weights.js';
import { type ActVerdict, compareTellings, explainTellings } from './compare-tellings.js';
import type { Telling } from './telling.js';

/** Two tellings that were compared. */
export interface ComparedTellings {
  readonly first: Telling;
  readonly second: Telling;
  readonly verdict: ActVerdict;
}

/** What the rules say of tellings. */
export interface ActDecisions {
  readonly decisions: readonly Decision[];
  readonly proposals: readonly Decision[];
}

/** A telling as it stands in the blocks. */
export interface TellingItem extends Keyed {
  readonly telling: Telling;
}

/**
 * A telling with the keys that it is found under.
 * @example tellingItem(telling).order // '2022-07-19'
 */
export function tellingItem(telling: Telling): TellingItem {
  return { id: telling.id, keys: actKeys(telling), order: actOrder(telling), telling };
}

/**
 * Whether two tellings speak for being one, or one a part of the other, strongly enough to be joined.
 * @example areTellingsLinked(tellingItem(a), tellingItem(b)) // true
 */
export function areTellingsLinked({ telling: a }: TellingItem, { telling: b }: TellingItem): boolean {
  if (a.report.id === b.report.id) return false;
  const { score, veto } = compareTellings(a, b);
  return veto === null && score >= JOIN_FROM;
}

/**
 * The decisions of the rules about tellings. A pair that a person took apart, or whose joining was undone, is left apart.
 * @example decideActs(tellings, []).decisions.map(({ kind }) => kind) // ['same', 'partOf']
 */
export function decideActs(tellings: readonly Telling[], keptApart: readonly Apart[]): ActDecisions {
  const compared = comparePairs(tellings, (a, b) => a.report.id !== b.report.id);
  const { used, setOf } = joinTellings(tellings, compared, keptApart);
  const open = compared.filter(({ verdict }) => verdict.veto === null);
  const parts = open.filter((pair) => pair.verdict.score >= JOIN_FROM && isPart(pair));
  const isUnsure = ({ verdict: { score }, first, second }: ComparedTellings) =>
    score >= PROPOSE_FROM && score < JOIN_FROM && setOf.get(first.id) !== setOf.get(second.id);
  return {
    decisions: [...used.map(({ pair }) => decisionOf(pair, 'same')), ...parts.map(partDecision)],
    proposals: open.filter(isUnsure).map((pair) => decisionOf(pair, 'same')),
  };
}

/**
 * The sets of tellings that the pairs compared make: joined by the mean of the log odds between sets.
 * @example joinTellings(tellings, comparePairs(tellings), []).setOf.get('e-2') // 'e-1'
 */
export function joinTellings(
  tellings: readonly Telling[],
  compared: readonly ComparedTellings[],
  keptApart: readonly Apart[],
): Joined<TellingLink> {
  const open = compared.filter((pair) => pair.verdict.veto === null && !isPart(pair));
  const apart: Apart[] = [
    ...keptApart,
    ...compared.filter(areApart).map(({ first, second }): Apart => [first.id, second.id]),
  ];
  const members = tellings.map(({ id }) => id);
  return joinMeans(members, open.map(linkOf), oddsOf(JOIN_FROM), apart, watchTimes(tellings));
}

/**
 * The pairs of tellings that share a key and stand near one another in time, compared.
 * @example comparePairs([toldByCnn, toldByIrna])[0]?.verdict.score // 0.97
 * @param mayPair whether two are compared at all; the tellings of one report are settled by its reading
 */
export function comparePairs(
  tellings: readonly Telling[],
  mayPair: (a: Telling, b: Telling) => boolean = () => true,
): readonly ComparedTellings[] {
  const keyed = tellings.map(tellingItem);
  return pairsOf(keyed, (a, b) => mayPair(a.telling, b.telling)).map(([{ telling: first }, { telling: second }]) => {
    return { first, second, verdict: compareTellings(first, second) };
  });
}

/** Times and places are watched over while sets grow; what else forbids a pair is kept as a pair. */
function areApart({ verdict: { veto } }: ComparedTellings): boolean {
  return veto !== null && veto !== 'time' && veto !== 'place';
}

/** A link between two tellings with the comparison that it stands for. */
export interface TellingLink extends Link {
  readonly pair: ComparedTellings;
}

function linkOf(pair: ComparedTellings): TellingLink {
  return { first: pair.first.id, second: pair.second.id, score: pair.verdict.odds, pair };
}

/** A meeting that is held on a visit is a part of it, and no second word for it. */
function isPart({ first, second }: { readonly first: Telling; readonly second: Telling }): boolean {
  return isVisit(first) !== isVisit(second) && first.type === 'CONSULT' && second.type === 'CONSULT';
}

function isVisit({ mode }: Telling): boolean {
  return mode === 'visit';
}

function partDecision(pair: ComparedTellings): Decision {
  const [part, whole] = isVisit(pair.first) ? [pair.second, pair.first] : [pair.first, pair.second];
  return decisionOf({ ...pair, first: part, second: whole }, 'partOf');
}

function decisionOf({ first, second, verdict }: ComparedTellings, kind: 'same' | 'partOf'): Decision {
  const reasons = explainTellings(first, second).slice(0, MOST_REASONS);
  return ruleDecision({ kind, about: 'act', first: first.id, second: second.id, score: verdict.score, reasons });
}

const MOST_REASONS = 6;

/** Sets whose members' times have grown together must leave a time that all of them allow. */
function watchTimes(tellings: readonly Telling[]): SetWatch {
  const ranges = new Map(tellings.map((telling) => [telling.id, telling.presumed]));
  const countries = new Map(tellings.map(({ id, place }) => [id, place?.country ?? null]));
  const rangeOf = (id: string): DayRange => ranges.get(id) ?? ANY_DAY;
  return {
    mayJoin(first, second) {
      const [here, there] = [countries.get(first) ?? null, countries.get(second) ?? null];
      const arePlacesOne = here === null || there === null || here === there;
      return arePlacesOne && gapOf(rangeOf(first), rangeOf(second)) <= DAYS_OF_GAP;
    },
    joined(kept, gone) {
      ranges.set(kept, intersectRanges(rangeOf(kept), rangeOf(gone)));
      countries.set(kept, countries.get(kept) ?? countries.get(gone) ?? null);
    },
  };
}

/** As in `forbidActs`: reports differ on the day of one act by so much. */
const DAYS_OF_GAP = 3;
