// A telling with all that an act needs of its report: the words it stands on, the cells of its parties, through whom it came, what it claims.
import type { Span } from '../../base/span.js';
import type { Factuality, Reading, ReadingEvent } from '../../reading.js';
import type { Telling } from '../acts/telling.js';
import type { CopySketch } from '../copies/copy-sketch.js';
import { type ToldClaim, toldClaims } from './told-claims.js';

/** An event of a report that tells of an act. */
export interface ToldEvent extends Span {
  readonly id: string;
  readonly factuality: Factuality;
}

/** A telling with all that an act needs of its report. */
export interface ToldAct {
  readonly telling: Telling;
  readonly events: readonly ToldEvent[];
  /** The cells of its parties and its place, by node. */
  readonly cells: Readonly<Record<string, string>>;
  /** Through whom it came to the report, nearest the matter first: cells. */
  readonly chain: readonly string[];
  /** The same for tellings in copies of one paragraph. */
  readonly witness: string;
  readonly claims: readonly ToldClaim[];
}

/** What is needed of a report beside a telling of it. */
export interface ToldGround {
  readonly reading: Reading;
  readonly copy: CopySketch;
  readonly cellOf: (node: string) => string;
}

/**
 * A telling with all that an act needs of its report.
 * @example toldAct(telling, ground).claims.map(({ kind }) => kind) // ['day', 'place', 'figure']
 */
export function toldAct(telling: Telling, ground: ToldGround): ToldAct {
  const events = telling.events.map((id) => ground.reading.events.find((event) => event.id === id)!);
  const nodes = [...telling.parties.map(({ node }) => node), ...(telling.place === null ? [] : [telling.place.node])];
  return {
    telling,
    events: events.map(({ id, factuality, evidence }) => ({ id, factuality, ...spanOf(evidence) })),
    cells: Object.fromEntries([...new Set(nodes)].sort().map((node) => [node, ground.cellOf(node)])),
    chain: chainOf(events, ground),
    witness: witnessOf(telling, events[0]!, ground.copy),
    claims: toldClaims(telling, events, ground.reading, ground.cellOf),
  };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function chainOf(events: readonly ReadingEvent[], { reading, cellOf }: ToldGround): readonly string[] {
  const id = events.map(({ statement }) => statement).find((one) => one !== null);
  const statement = reading.statements.find((one) => one.id === id);
  if (statement === undefined) return [];
  const sources = [statement.speaker, ...statement.via.map(({ entity }) => entity)];
  return sources.filter((one) => one !== null).map(cellOf);
}

/** Copies of one paragraph are one witness, whatever stands round them. */
function witnessOf({ report }: Telling, { trigger }: ReadingEvent, { paragraphs }: CopySketch): string {
  const paragraph = paragraphs.find(({ start, end }) => start <= trigger.start && trigger.end <= end);
  return paragraph === undefined ? report.id : `paragraph ${paragraph.key}`;
}
