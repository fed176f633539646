// A telling with all that an act needs of its report: the words it stands on, the cells of its parties, through whom it came, what it claims.
import type { Span } from '../../base/span.js';
import type { Factuality, Reading, ReadingEvent } from '../../reading.js';
import type { Telling } from '../acts/telling.js';
import type { CopySketch } from '../copies/copy-sketch.js';
import { widthOf } from '../day-range.js';

/** An event of a report that tells of an act. */
export interface ToldEvent extends Span {
  readonly id: string;
  readonly factuality: Factuality;
}

/** What a telling says of its act, in a form that can be compared. The span is the words that say it. */
export interface ToldClaim extends Span {
  readonly kind: 'figure' | 'day' | 'place';
  /** What of the act it is about: claims about one thing are compared. */
  readonly about: string;
  readonly value: string;
  readonly low: number | null;
  readonly high: number | null;
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
    claims: [
      ...dayClaims(telling, events),
      ...placeClaims(telling, events, ground.cellOf),
      ...figureClaims(telling, ground.reading),
    ],
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

/** A time of a week and more is no claim about the day. */
const DAYS_OF_A_DAY = 3;

function dayClaims({ time, isTimeStated }: Telling, events: readonly ReadingEvent[]): readonly ToldClaim[] {
  const width = widthOf(time);
  if (!isTimeStated || width === null || width > DAYS_OF_A_DAY) return [];
  const value = time.earliest === time.latest ? `${time.earliest}` : `${time.earliest}/${time.latest}`;
  const dated = events.find((event) => event.time.earliest !== null) ?? events[0]!;
  return [{ kind: 'day', about: 'day', value, ...spanOf(dated.evidence), low: null, high: null }];
}

function placeClaims(
  { place }: Telling,
  events: readonly ReadingEvent[],
  cellOf: ToldGround['cellOf'],
): readonly ToldClaim[] {
  if (place === null || place.sort !== 'place' || place.location === null) return [];
  const told = events.find((event) => event.place === place.node) ?? events[0]!;
  const value = cellOf(place.node);
  return [{ kind: 'place', about: 'place', value, ...spanOf(told.evidence), low: null, high: null }];
}

function figureClaims({ figures }: Telling, reading: Reading): readonly ToldClaim[] {
  return figures.flatMap(({ id, low, high, unit, of }): ToldClaim[] => {
    const figure = reading.figures.find((one) => one.id === id);
    if (figure === undefined || (low === null && high === null)) return [];
    const counted = unit ?? of ?? '';
    const value = `${low ?? ''}..${high ?? ''} ${counted}`.trim();
    return [{ kind: 'figure', about: `figure ${counted} ${of ?? ''}`, value, ...spanOf(figure), low, high }];
  });
}
