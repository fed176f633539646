// Which tellings are of one act by the rules: decisions where the score is high, proposals for a person where it is not so clear.

import { ANY_DAY, type DayRange, gapOf, intersectRanges } from '../day-range.js';
import { type Decision, ruleDecision } from '../decision.js';
import { groupsOf, pairsOfGroup } from '../groups.js';
import { joinMeans } from '../join-means.js';
import { type Keyed, NARROW, pairsOf } from '../pair-blocks.js';
import type { Judge } from '../pair-kind.js';
import { ACT_MARGIN, MENTION_MARGIN, strongLinks } from '../strong-links.js';
import type { ToldAct } from '../told/told-act.js';
import type { Apart, Joined, Link, SetWatch } from '../union.js';
import { oddsOf } from '../weighing.js';
import { actKeys, actOrder } from './act-keys.js';
import { actPlace } from './act-place.js';
import { JOIN_FROM, PROPOSE_FROM } from './act-weights.js';
import { type ActVerdict, compareTellings, explainTellings } from './compare-tellings.js';
import { contradictTellings } from './contradict-tellings.js';
import type { Telling } from './telling.js';

/** Two tellings that were compared. */
export interface ComparedTellings {
  readonly first: Telling;
  readonly second: Telling;
  readonly verdict: ActVerdict;
}

/** A telling as it stands in the blocks. */
export interface TellingItem extends Keyed {
  readonly told: ToldAct;
}

/**
 * A telling with the keys that it is found under.
 * @example tellingItem(told).order // '2022-07-19 r-1 0,0,0,dt,mrus>irn'
 */
export function tellingItem(told: ToldAct): TellingItem {
  const { telling } = told;
  const order = actPlace(telling);
  return {
    id: telling.id,
    // Most are looked at only to be compared, for which no key is needed.
    get keys() {
      return actKeys(telling);
    },
    order,
    told,
  };
}

/**
 * What two tellings are to one another.
 * @example judgeTellings(tellingItem(a), tellingItem(b))?.kind // 'part'
 */
export const judgeTellings: Judge<TellingItem> = ({ told: a }, { told: b }) => {
  const [first, second] = [a.telling, b.telling];
  const { score, veto } = compareTellings(first, second);
  const reasons = () => explainTellings(first, second).slice(0, MOST_REASONS);
  if (veto !== null) {
    const kind = contradictTellings(a, b);
    return kind === null ? null : { kind, score: 1, reasons: [], isTurned: false };
  }
  if (score < PROPOSE_FROM) return null;
  if (score < JOIN_FROM) return { kind: 'ask', score, reasons: reasons(), isTurned: false };
  if (!isPart({ first, second })) return { kind: 'join', score, reasons: [], isTurned: false };
  return { kind: 'part', score, reasons: reasons(), isTurned: isVisit(first) };
};

/**
 * The decisions of the rules about a group of tellings: those that bring sets together.
 * @example decideTellings([tellingItem(a), tellingItem(b)], [['e-1', 'e-2']], [])[0]?.kind // 'same'
 * @param linked the pairs of the group that speak for being one
 */
export function decideTellings(
  items: readonly TellingItem[],
  linked: readonly (readonly [string, string])[],
  keptApart: readonly Apart[],
): readonly Decision[] {
  const tellings = items.map(({ told: { telling } }) => telling);
  return joinGroup(tellings, linked, keptApart).used.map(({ pair }) => decisionOf(pair, 'same'));
}

function joinGroup(
  tellings: readonly Telling[],
  linked: readonly (readonly [string, string])[],
  keptApart: readonly Apart[],
): Joined<TellingLink> {
  const compared = pairsOfGroup(tellings, linked).map(([first, second]) => comparedPair(first, second));
  const open = compared.filter((pair) => pair.verdict.veto === null && !isPart(pair));
  const apart: Apart[] = [
    ...keptApart,
    ...compared.filter(areApart).map(({ first, second }): Apart => [first.id, second.id]),
  ];
  const members = tellings.map(({ id }) => id);
  return joinMeans(members, open.map(linkOf), oddsOf(JOIN_FROM), apart, watchTimes(tellings));
}

function comparedPair(first: Telling, second: Telling): ComparedTellings {
  return { first, second, verdict: compareTellings(first, second) };
}

/**
 * The sets of tellings by the rules alone: pairs that share a key and stand near one another in time are linked where enough speaks for it,
 * and what is linked is joined by the mean of the log odds between sets.
 * @example joinTellings(tellings).get('e-2') // 'e-1'
 */
export function joinTellings(tellings: readonly Telling[]): ReadonlyMap<string, string> {
  const keyed = tellings.map((telling) => ({
    id: telling.id,
    keys: actKeys(telling),
    order: actOrder(telling),
    telling,
  }));
  const joins = pairsOf(keyed, { window: NARROW }).flatMap(([{ telling: first }, { telling: second }]) => {
    const pair = comparedPair(first, second);
    const isLinked = pair.verdict.veto === null && pair.verdict.score >= JOIN_FROM && !isPart(pair);
    const isByWords = first.type === null || second.type === null;
    return isLinked ? [{ first: first.id, second: second.id, score: pair.verdict.score, isByWords }] : [];
  });
  const linked = joins.map(idsOf);
  const strong = [
    ...strongLinks(
      joins.filter(({ isByWords }) => !isByWords),
      ACT_MARGIN,
    ),
    ...strongLinks(
      joins.filter(({ isByWords }) => isByWords),
      MENTION_MARGIN,
    ),
  ].map(idsOf);
  const byId = new Map(tellings.map((telling) => [telling.id, telling]));
  const sets = new Map<string, string>();
  for (const group of groupsOf([...byId.keys()], strong)) {
    const { setOf } = joinGroup(
      group.map((id) => byId.get(id)!),
      linked,
      [],
    );
    for (const [id, set] of setOf) sets.set(id, set);
  }
  return sets;
}

function idsOf({ first, second }: Pick<Link, 'first' | 'second'>): Apart {
  return [first, second];
}

/** Times and places are watched over while sets grow; what else forbids a pair is kept as a pair. */
function areApart({ verdict: { veto } }: ComparedTellings): boolean {
  return veto !== null && veto !== 'time' && veto !== 'place';
}

/** A link between two tellings with the comparison that it stands for. */
interface TellingLink extends Link {
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

function decisionOf({ first, second, verdict }: ComparedTellings, kind: 'same'): Decision {
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
