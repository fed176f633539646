// The tellings of acts: the events of reports that tell of them, the clearest first.
import type { Row } from '../store/rows.js';
import { partiesOf } from './act-parties.js';
import type { AsOf } from './answer.js';
import { findByIds } from './find-all.js';
import { countsAsOf, type LookUps, type ThingName } from './look-ups.js';

/** An event of a report that tells of an act. */
export type Telling = Row<'event'>;

/**
 * The events that tell of acts, by act: of each report the clearest first, the reports in the order of their days.
 * @example (await tellingsOf(looks, rows, {})).get(actId)?.length // 3
 */
export async function tellingsOf(
  looks: LookUps,
  rows: readonly Row<'act'>[],
  asOf: AsOf,
): Promise<ReadonlyMap<string, readonly Telling[]>> {
  const links = await findByIds(looks.record, 'actEvent', 'actId', rows.map(({ actId }) => actId)); // biome-ignore format: one line
  const ids = [...new Set(links.map(({ eventId }) => eventId))];
  const events = await findByIds(looks.record, 'event', 'reportId', links.map(({ reportId }) => reportId), [{ column: 'eventId', in: ids }]); // biome-ignore format: one line
  const reports = await looks.reports(links.map(({ reportId }) => reportId));
  const actOf = new Map(links.map(({ reportId, eventId, actId }) => [`${reportId} ${eventId}`, actId]));
  const found = new Map<string, Telling[]>();
  for (const event of events) {
    const act = actOf.get(`${event.reportId} ${event.eventId}`);
    if (act === undefined || !countsAsOf(reports.get(event.reportId), asOf)) continue;
    found.set(act, [...(found.get(act) ?? []), event]);
  }
  const dayOf = ({ reportId }: Telling) => reports.get(reportId)?.sortDay ?? '~';
  const things = await looks.things(rows.flatMap((row) => partiesOf(row).map(({ cell }) => cell)));
  const factualityOf = new Map(rows.map(({ actId, factuality }) => [actId, factuality]));
  const parties = new Map(rows.map((row) => [row.actId, namesToFind(row, things)]));
  return new Map(
    [...found].map(([act, told]) => {
      const isSure = ({ factuality }: Telling) => factuality === factualityOf.get(act);
      const clarity = (event: Telling) =>
        clarityOf(event, reports.get(event.reportId)?.text ?? '', parties.get(act) ?? []);
      return [act, inTurn(told, dayOf, clarity, isSure)];
    }),
  );
}

interface NameToFind {
  readonly name: string;
  readonly weight: number;
}

/** A family name tells more of who took part than the country does. */
function namesToFind(row: Row<'act'>, things: ReadonlyMap<string, ThingName>): readonly NameToFind[] {
  return partiesOf(row).map(({ cell, name }) => {
    return { name: name.split(' ').at(-1) ?? name, weight: things.get(cell)?.sort === 'country' ? 1 : 2 };
  });
}

/** How many of those who take part the words of a telling name; what the report says itself goes before what others told it. */
function clarityOf(
  { evidenceStart, evidenceEnd, statementId }: Telling,
  text: string,
  names: readonly NameToFind[],
): number {
  const words = new Set(text.slice(evidenceStart, evidenceEnd).match(/[\p{L}\p{M}-]+/gu) ?? []);
  const named = names.filter(({ name }) => words.has(name)).reduce((sum, { weight }) => sum + weight, 0);
  return named - (statementId === null ? 0 : 1);
}

/**
 * One telling of each report, the first reported first; then the second of each, and so on. Those that hold the act as real
 * as the record does go first: words of a plan do not show that it was carried out.
 */
function inTurn(
  told: readonly Telling[],
  dayOf: (one: Telling) => string,
  clarity: (one: Telling) => number,
  isSure: (one: Telling) => boolean,
): readonly Telling[] {
  const sorted = [...told].sort(
    (a, b) =>
      Number(isSure(b)) - Number(isSure(a)) ||
      clarity(b) - clarity(a) ||
      a.evidenceStart - b.evidenceStart ||
      (a.eventId < b.eventId ? -1 : 1),
  );
  const turns = new Map<string, number>();
  const placed = sorted.map((event) => {
    const turn = turns.get(event.reportId) ?? 0;
    turns.set(event.reportId, turn + 1);
    const rank = `${isSure(event) ? 0 : 1} ${`${turn}`.padStart(4, '0')}`;
    return { event, place: `${rank} ${dayOf(event)} ${event.reportId}` };
  });
  return placed.sort((a, b) => (a.place < b.place ? -1 : 1)).map(({ event }) => event);
}
