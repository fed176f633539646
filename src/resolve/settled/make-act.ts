// An act of the record: what all reports that tell of it say together. It names cells, so that joining two things changes no act.
import type { Factuality } from '../../reading.js';
import { ANY_DAY, type DayRange, intersectRanges, widthOf } from '../day-range.js';
import type { ToldAct } from '../told/told-act.js';
import { usual } from '../usual.js';
import { countWitnesses } from './count-witnesses.js';

/** Who takes part in an act; the node is one that is told so, the name what it is called there. */
export interface PartyOfAct {
  readonly cell: string;
  readonly node: string;
  readonly name: string;
  readonly role: 'actor' | 'recipient';
}

/** An act that one or more reports tell of. */
export interface SettledAct {
  /** The least id of its tellings. */
  readonly id: string;
  readonly type: string;
  readonly mode: string | null;
  readonly factuality: Factuality;
  readonly parties: readonly PartyOfAct[];
  readonly placeCell: string | null;
  readonly time: DayRange;
  /** How many tell of it who do not copy one another. */
  readonly witnesses: number;
  /** The act that it is a part of (a meeting of a visit), or null. */
  readonly partOf: string | null;
}

/** The first that is told of an act is what it is. */
const STRONGEST: readonly Factuality[] = [
  'happened',
  'ongoing',
  'alleged',
  'implied',
  'planned',
  'expected',
  'stalled',
  'denied',
  'negated',
  'requested',
  'conditional',
  'hypothetical',
];

/**
 * The act that some tellings are of.
 * @example makeAct('e-1', told, null).parties.map(({ name }) => name) // ['Vladimir Putin', 'Ali Khamenei']
 * @param told in the order of their ids
 * @param partOf the act that it is a part of, or null
 */
export function makeAct(id: string, told: readonly ToldAct[], partOf: string | null): SettledAct {
  const tellings = told.map(({ telling }) => telling);
  const narrow = [...tellings].sort((a, b) => width(a.time) - width(b.time) || (a.id < b.id ? -1 : 1));
  return {
    id,
    type: usual(tellings.map(({ type }) => type)) ?? '',
    mode: usual(tellings.map(({ mode }) => mode)),
    factuality: factualityOf(told),
    parties: partiesOf(told),
    placeCell: usual(
      told.map(({ telling: { place }, cells }) => (place === null ? null : (cells[place.node] ?? null))),
    ),
    time: narrow.map(({ time }) => time).reduce<DayRange>(intersectRanges, ANY_DAY),
    witnesses: countWitnesses(told.map(({ telling, witness }) => ({ report: telling.report.id, witness }))),
    partOf,
  };
}

/**
 * What an act is, as the tellings of it have it: told as a fact by one, it is one.
 * @example factualityOf([planned, happened]) // 'happened'
 */
export function factualityOf(told: readonly ToldAct[]): Factuality {
  const found = new Set(told.flatMap(({ events }) => events.map(({ factuality }) => factuality)));
  return STRONGEST.find((one) => found.has(one)) ?? 'happened';
}

function width(range: DayRange): number {
  return widthOf(range) ?? Number.MAX_SAFE_INTEGER;
}

/** One who is an actor in any telling is one; who is known only as done to is a recipient. */
function partiesOf(told: readonly ToldAct[]): readonly PartyOfAct[] {
  const parties = new Map<string, PartyOfAct>();
  for (const { telling, cells } of told) {
    for (const { node, name, role } of telling.parties) {
      const cell = cells[node] ?? node;
      const known = parties.get(cell);
      if (known === undefined) parties.set(cell, { cell, node, name, role });
      else if (role === 'actor' && known.role !== 'actor') parties.set(cell, { ...known, role });
    }
  }
  return [...parties.values()].sort((a, b) => (a.cell < b.cell ? -1 : 1));
}
