// Claims about acts: what each telling says of the day, the place, the figures, with its words and through whom it came.
import { contentId } from '../../base/content-id.js';
import type { ReadingEvent, ReadingStatement } from '../../reading.js';
import type { Telling } from '../acts/telling.js';
import { widthOf } from '../day-range.js';
import type { ReportProfile } from '../profile-report.js';
import type { Claim, Evidence } from '../record.js';

/** What claims are made from, by id. */
export interface ClaimGround {
  readonly events: ReadonlyMap<string, ReadingEvent>;
  readonly statements: ReadonlyMap<string, ReadingStatement>;
  readonly profiles: ReadonlyMap<string, ReportProfile>;
  readonly thingOf: ReadonlyMap<string, string>;
}

/** A claim with its value in a form that can be compared. */
export interface OpenClaim extends Omit<Claim, 'rank'> {
  readonly low: number | null;
  readonly high: number | null;
  /** The report and paragraph that it stands in: copies of one text are one witness. */
  readonly report: string;
}

/** A time of a week and more is no claim about the day. */
const DAYS_OF_A_DAY = 3;

/**
 * The claims of one telling of an act.
 * @example claimsOf('e-1', telling, ground).map(({ kind }) => kind) // ['day', 'place', 'figure']
 */
export function claimsOf(act: string, telling: Telling, ground: ClaimGround): readonly OpenClaim[] {
  return [
    ...dayClaims(act, telling, ground),
    ...placeClaims(act, telling, ground),
    ...figureClaims(act, telling, ground),
  ];
}

function dayClaims(act: string, telling: Telling, ground: ClaimGround): readonly OpenClaim[] {
  const { earliest, latest } = telling.time;
  const width = widthOf(telling.time);
  if (!telling.isTimeStated || width === null || width > DAYS_OF_A_DAY) return [];
  const value = earliest === latest ? `${earliest}` : `${earliest}/${latest}`;
  const dated = telling.events.map((id) => ground.events.get(id)!).find(({ time }) => time.earliest !== null);
  const evidence = evidenceOf(telling, dated ?? ground.events.get(telling.id)!);
  return [makeClaim({ act, telling, ground }, 'day', 'day', value, evidence)];
}

function placeClaims(act: string, telling: Telling, ground: ClaimGround): readonly OpenClaim[] {
  const { place } = telling;
  if (place === null || place.sort !== 'place' || place.location === null) return [];
  const thing = ground.thingOf.get(place.node) ?? place.node;
  const told = telling.events.map((id) => ground.events.get(id)!).find((event) => event.place === place.node);
  const evidence = evidenceOf(telling, told ?? ground.events.get(telling.id)!);
  return [makeClaim({ act, telling, ground }, 'place', 'place', thing, evidence)];
}

function figureClaims(act: string, telling: Telling, ground: ClaimGround): readonly OpenClaim[] {
  const { figures } = ground.profiles.get(telling.report.id)!.reading;
  return telling.figures.flatMap(({ id, low, high, unit, of }): OpenClaim[] => {
    const figure = figures.find((one) => one.id === id);
    if (figure === undefined || (low === null && high === null)) return [];
    const counted = unit ?? of ?? '';
    const value = `${low ?? ''}..${high ?? ''} ${counted}`.trim();
    const evidence = { report: telling.report.id, start: figure.start, end: figure.end };
    return [
      { ...makeClaim({ act, telling, ground }, 'figure', `figure ${counted} ${of ?? ''}`, value, evidence), low, high },
    ];
  });
}

interface ClaimPlace {
  readonly act: string;
  readonly telling: Telling;
  readonly ground: ClaimGround;
}

function makeClaim(
  { act, telling, ground }: ClaimPlace,
  kind: Claim['kind'],
  about: string,
  value: string,
  evidence: Evidence,
): OpenClaim {
  const key = `${act} ${about}`;
  const id = contentId('q', [kind, value, telling.id, evidence.report, `${evidence.start}`]);
  const chain = chainOf(telling, ground);
  return { id, key, kind, subject: act, value, evidence, chain, low: null, high: null, report: telling.report.id };
}

/**
 * Through whom a telling came to its report, nearest the matter first: the speaker, then those who passed it on.
 * @example chainOf(telling, ground) // [khamenei, irna]
 */
export function chainOf({ events }: Telling, { events: byId, statements, thingOf }: ClaimGround): readonly string[] {
  const id = events.map((event) => byId.get(event)?.statement ?? null).find((one) => one !== null);
  const statement = id === undefined ? undefined : statements.get(id);
  if (statement === undefined) return [];
  const sources = [statement.speaker, ...statement.via.map(({ entity }) => entity)];
  return sources.filter((one) => one !== null).map((one) => thingOf.get(one) ?? one);
}

/**
 * The words that an event stands on.
 * @example evidenceOf(telling, event).report // 'r-1'
 */
export function evidenceOf({ report }: Telling, { evidence: { start, end } }: ReadingEvent): Evidence {
  return { report: report.id, start, end };
}
