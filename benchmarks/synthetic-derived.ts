// What a resolver would derive from synthetic readings: a thing for each name, an act for each event.
import { contentId } from '../src/base/content-id.js';
import type { DerivedChange } from '../src/store/record-store.js';
import type { Row } from '../src/store/rows.js';
import type { SyntheticReport } from './synthetic-reading.js';

/**
 * The derived rows of some reports. Two reports that name the same name share a thing.
 * @example await record.derive(deriveSynthetic([syntheticReport(1)], new Set()))
 * @param known the things that are in the record already; those that come are added
 */
export function deriveSynthetic(reports: readonly SyntheticReport[], known: Set<string>): DerivedChange {
  const rows = reports.map(({ reading }) => derivedOf(reading));
  return {
    put: {
      thing: rows.flatMap(({ thing }) => thing).filter(({ thingId }) => !known.has(thingId) && known.add(thingId)),
      thingNode: rows.flatMap(({ thingNode }) => thingNode),
      thingStatement: rows.flatMap(({ thingStatement }) => thingStatement),
      act: rows.flatMap(({ act }) => act),
      actEvent: rows.flatMap(({ actEvent }) => actEvent),
      actThing: rows.flatMap(({ actThing }) => actThing),
    },
  };
}

/**
 * The id of the thing that has a name.
 * @example thingIdOf('karo minte') // 'n-' and 16 hexadecimal digits
 */
export function thingIdOf(name: string): string {
  return contentId('n', [name]);
}

function derivedOf({ report, entities, events, statements }: SyntheticReport['reading']) {
  const reportId = report.id;
  const things = new Map(entities.map(({ id, name }) => [id, thingIdOf(name)]));
  const thingOf = (nodeId: string) => things.get(nodeId) ?? nodeId;
  const thing: Row<'thing'>[] = entities.map(({ name, kind }) => {
    return { thingId: thingIdOf(name), kind, name, nameKey: name, aliases: [], country: null, more: null };
  });
  const thingNode = entities.map(({ id: nodeId }) => ({ reportId, nodeId, thingId: thingOf(nodeId) }));
  const thingStatement = statements.flatMap(({ id: statementId, speaker }) => {
    const sortDay = report.published.latest ?? '~';
    return speaker === null ? [] : [{ thingId: thingOf(speaker), role: 'speaker', sortDay, reportId, statementId }];
  });
  const acts = events.map(({ id, type, factuality, place, actors, recipients, time: { earliest, latest } }) => {
    const [actId, sortDay] = [contentId('a', [reportId, id]), earliest ?? '~'];
    const bounds = { startEarliest: earliest, startLatest: latest, endEarliest: earliest, endLatest: latest };
    const placeThing = place === null ? null : thingOf(place);
    const parties = [...actors, ...recipients].map(thingOf);
    const act: Row<'act'> = {
      actId,
      type,
      mode: null,
      factuality,
      placeThing,
      parties,
      ...bounds,
      sortDay,
      more: null,
    };
    const party = (role: string) => (node: string) => ({ thingId: thingOf(node), sortDay, actId, role, type });
    const actThing = [...actors.map(party('actor')), ...recipients.map(party('recipient'))];
    return { act, actThing, actEvent: { reportId, eventId: id, actId } };
  });
  const actThing = acts.flatMap((one) => one.actThing);
  return {
    thing,
    thingNode,
    thingStatement,
    act: acts.map(({ act }) => act),
    actEvent: acts.map((one) => one.actEvent),
    actThing,
  };
}
