// Which cells are one person, body or place by the rules: decisions where the score is high, proposals for a person where it is not so clear.
import { type Decision, ruleDecision } from '../decision.js';
import { type Keyed, pairsOf } from '../pair-blocks.js';
import { type Apart, joinLinks, type Link, type SetWatch } from '../union.js';
import type { Verdict } from '../weighing.js';
import type { Cell } from './cell.js';
import { compareCells } from './compare-cells.js';

/** At this score and above the rules join two; from the lower one a person is asked. */
const JOIN_FROM = 0.75;
const PROPOSE_FROM = 0.5;

/** What the rules say of cells. */
export interface ThingDecisions {
  readonly decisions: readonly Decision[];
  readonly proposals: readonly Decision[];
}

interface CellLink extends Link {
  readonly verdict: Verdict;
}

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
 * Whether two cells speak for being one strongly enough to be joined.
 * @example areCellsLinked(cellItem(a), cellItem(b)) // true
 */
export function areCellsLinked({ cell: a }: CellItem, { cell: b }: CellItem): boolean {
  const { score, veto } = compareCells(a, b);
  return veto === null && score >= JOIN_FROM;
}

/**
 * The decisions of the rules about cells. A pair that a person took apart, or whose joining was undone, is left apart.
 * @example decideThings([cell2015, cell2022], []).decisions[0]?.kind // 'same'
 */
export function decideThings(cells: readonly Cell[], keptApart: readonly Apart[]): ThingDecisions {
  const keyed = cells.map(cellItem);
  const links = pairsOf(keyed).map(([{ cell: a }, { cell: b }]): CellLink => {
    const verdict = compareCells(a, b);
    return { first: a.id, second: b.id, score: verdict.score, verdict };
  });
  const vetoed = links
    .filter(({ verdict }) => verdict.veto !== null)
    .map(({ first, second }): Apart => [first, second]);
  const open = links.filter(({ verdict }) => verdict.veto === null);
  const sure = open.filter(({ score }) => score >= JOIN_FROM);
  const { used, setOf } = joinLinks(
    cells.map(({ id }) => id),
    sure,
    [...keptApart, ...vetoed],
    watchCountries(cells),
  );
  const isOpen = ({ first, second, score }: CellLink) =>
    score >= PROPOSE_FROM && score < JOIN_FROM && setOf.get(first) !== setOf.get(second);
  return { decisions: used.map(decisionOf), proposals: open.filter(isOpen).map(decisionOf) };
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
