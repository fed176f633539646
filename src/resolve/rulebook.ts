// The rules about each sort of item: how it is found, with what it is compared, what two are to one another, what is decided of a group.

import { mayBeOneAct } from './acts/act-place.js';
import { decideTellings, judgeTellings, type TellingItem, tellingItem } from './acts/decide-acts.js';
import { type DealItem, dealItem, decideDeals, judgeDeals } from './agreements/compare-deals.js';
import { type CopyItem, copyItem, judgeCopies } from './copies/find-copies.js';
import type { Decision, DecisionSubject } from './decision.js';
import { type Comparing, type Keyed, NARROW } from './pair-blocks.js';
import type { Judge } from './pair-kind.js';
import { ACT_MARGIN, ANY_MARGIN } from './strong-links.js';
import { type CellItem, cellItem, decideCells, judgeCells } from './things/decide-things.js';
import { type CellTally, cellOfTally } from './things/tally.js';
import { mayShareTime } from './time-place.js';
import type { ToldAct } from './told/told-act.js';
import type { ToldDeal, ToldText } from './told/told-report.js';
import type { Apart } from './union.js';

/** What is compared across reports, by what it is about. */
export interface Told {
  readonly thing: CellTally;
  readonly act: ToldAct;
  readonly agreement: ToldDeal;
  readonly report: ToldText;
}

/** The same as it stands in the blocks. */
export interface Items {
  readonly thing: CellItem;
  readonly act: TellingItem;
  readonly agreement: DealItem;
  readonly report: CopyItem;
}

/** The rules about one sort of item. */
export interface Rulebook<Data, Item extends Keyed> extends Comparing {
  /** Null for what nothing else can be. */
  itemOf(data: Data): Item | null;
  readonly judge: Judge<Item>;
  /** How much weaker than the best pair of its members a link may be. */
  readonly margin: number;
  /** The decisions about a group, of which some pairs are linked and others are to be kept apart. */
  decide(
    group: readonly Item[],
    linked: readonly (readonly [string, string])[],
    apart: readonly Apart[],
  ): readonly Decision[];
}

export const RULEBOOKS: { readonly [About in DecisionSubject]: Rulebook<Told[About], Items[About]> } = {
  thing: {
    itemOf: (tally) => {
      const cell = cellOfTally(tally);
      return cell === null ? null : cellItem(cell);
    },
    judge: judgeCells,
    margin: ANY_MARGIN,
    decide: decideCells,
  },
  act: {
    itemOf: tellingItem,
    judge: judgeTellings,
    mayMatter: mayBeOneAct,
    window: NARROW,
    margin: ACT_MARGIN,
    decide: decideTellings,
  },
  agreement: {
    itemOf: dealItem,
    judge: judgeDeals,
    mayMatter: mayShareTime,
    window: NARROW,
    margin: ACT_MARGIN,
    decide: decideDeals,
  },
  // Each copy is a decision of its own, made with the pair.
  report: { itemOf: copyItem, judge: judgeCopies, margin: ANY_MARGIN, decide: () => [] },
};

/** The order in which they are settled. */
export const SUBJECTS: readonly DecisionSubject[] = ['thing', 'act', 'agreement', 'report'];

/**
 * The number of a block among those of all subjects.
 * @example blockOf('act', blockNumber('CONSULT | IRN | RUS')) // a whole number below 2 ** 52
 */
export function blockOf(about: DecisionSubject, number: number): number {
  return SUBJECTS.length * number + SUBJECTS.indexOf(about);
}

/** The id of an item, by what it is about. */
export const ID_OF: { readonly [About in DecisionSubject]: (told: Told[About]) => string } = {
  thing: ({ id }) => id,
  act: ({ telling }) => telling.id,
  agreement: ({ deal }) => deal.id,
  report: ({ report }) => report,
};
