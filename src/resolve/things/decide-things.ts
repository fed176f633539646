// Which cells are one person, body or place by the rules: decisions where the score is high, proposals for a person where it is not so clear.
import { type Decision, ruleDecision } from '../decision.js';
import { pairsOfGroup } from '../groups.js';
import type { Keyed } from '../pair-blocks.js';
import type { Judge } from '../pair-kind.js';
import { type Apart, joinLinks, type Link, type SetWatch } from '../union.js';
import type { Verdict } from '../weighing.js';
import type { Cell } from './cell.js';
import { compareCells } from './compare-cells.js';

/** At this score and above the rules join two; from the lower one a person is asked. */
const JOIN_FROM = 0.75;
const PROPOSE_FROM = 0.5;

/** A cell as it stands in the blocks. */
export interface CellItem extends Keyed {
  readonly cell: Cell;
}

/**
 * A cell with the keys that it is found under.
 * @example cellItem(cell).keys // ['person kamini', 'person ali kamini']
 */
export function cellItem(cell: Cell): CellItem {
  return { id: cell.id, keys: cell.keys, order: cell.year ?? '~', cell };
}

/**
 * What two cells are to one another.
 * @example judgeCells(cellItem(a), cellItem(b))?.kind // 'join'
 */
export const judgeCells: Judge<CellItem> = ({ cell: a }, { cell: b }) => {
  const verdict = compareCells(a, b);
  const { score, veto } = verdict;
  if (veto !== null || score < PROPOSE_FROM) return null;
  return score >= JOIN_FROM
    ? { kind: 'join', score, reasons: [], isTurned: false }
    : { kind: 'ask', score, reasons: verdict.reasons, isTurned: false };
};

interface CellLink extends Link {
  readonly verdict: Verdict;
}

/**
 * The decisions of the rules about a group of cells: those that bring sets together.
 * @example decideCells([cellItem(a), cellItem(b)], [['c-1', 'c-2']], [])[0]?.kind // 'same'
 * @param linked the pairs of the group that speak for being one
 */
export function decideCells(
  items: readonly CellItem[],
  linked: readonly (readonly [string, string])[],
  keptApart: readonly Apart[],
): readonly Decision[] {
  const compare = comparedOnce();
  const links = pairsOfGroup(items, linked).map(([{ cell: a }, { cell: b }]): CellLink => {
    const verdict = compare(a, b);
    return { first: a.id, second: b.id, score: verdict.score, verdict };
  });
  const vetoed = links.filter(({ verdict }) => verdict.veto !== null);
  const { used } = joinLinks(
    items.map(({ id }) => id),
    links.filter(({ verdict: { veto, score } }) => veto === null && score >= JOIN_FROM),
    [...keptApart, ...vetoed.map(({ first, second }): Apart => [first, second])],
    watchCountries(items.map(({ cell }) => cell)),
  );
  return used.map(decisionOf);
}

/** Comparing where the cells of one name, told of in many years, are compared once for each number of years between two. */
function comparedOnce(): (a: Cell, b: Cell) => Verdict {
  const alike = new Map<string, number>();
  const sortOf = new Map<Cell, number>();
  const verdicts = new Map<string, Verdict>();
  const sortAmong = (cell: Cell) => {
    const known = sortOf.get(cell);
    if (known !== undefined) return known;
    const text = JSON.stringify({ ...cell, id: '', keys: [], year: cell.year === null });
    const sort = alike.get(text) ?? alike.size;
    alike.set(text, sort);
    sortOf.set(cell, sort);
    return sort;
  };
  return (a, b) => {
    const key = `${sortAmong(a)} ${sortAmong(b)} ${Math.abs(Number(a.year) - Number(b.year))}`;
    const verdict = verdicts.get(key) ?? compareCells(a, b);
    verdicts.set(key, verdict);
    return verdict;
  };
}

function decisionOf({ first, second, score, verdict }: CellLink): Decision {
  return ruleDecision({ kind: 'same', about: 'thing', first, second, score, reasons: verdict.reasons });
}

/** A name without a country must not bring two countries' people together. */
function watchCountries(cells: readonly Cell[]): SetWatch {
  const countries = new Map(cells.map(({ id, country }) => [id, country]));
  return {
    mayJoin(first, second) {
      const [a, b] = [countries.get(first) ?? null, countries.get(second) ?? null];
      return a === null || b === null || a === b;
    },
    joined(kept, gone) {
      countries.set(kept, countries.get(kept) ?? countries.get(gone) ?? null);
    },
  };
}
