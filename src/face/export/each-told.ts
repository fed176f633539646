// What reports tell of offices and positions, one by one, with the names of things and the words.
import type { Evidence, Named } from '../../query/answer.js';
import { findByIds } from '../../query/find-all.js';
import { textsOf } from '../../query/json-fields.js';
import { evidenceAt, type LookUps, lookUps, type ThingName } from '../../query/look-ups.js';
import type { RecordStore } from '../../store/record-store.js';
import type { Row } from '../../store/rows.js';
import { eachBatch } from './each-item.js';

/** An office as one report tells it. */
export interface OfficeTold {
  readonly holder: ThingName;
  readonly of: ThingName | null;
  readonly row: Row<'officeTold'>;
  readonly evidence: Evidence;
}

/**
 * Every telling of an office, report by report.
 * @example for await (const { holder, row } of eachOfficeTold(record)) write(`${holder.name}: ${row.title}`)
 */
export async function* eachOfficeTold(record: RecordStore): AsyncGenerator<OfficeTold> {
  for await (const rows of eachBatch(record, 'officeTold')) {
    const looks = lookUps(record);
    const nameOf = await namesOf(looks, rows.flatMap(({ holderCell, ofCell }) => [holderCell, ofCell ?? '']), reportIdsOf(rows)); // biome-ignore format: one line
    const reports = await looks.reports(rows.map(({ reportId }) => reportId));
    for (const row of rows) {
      const report = reports.get(row.reportId);
      if (report === undefined) continue;
      const of = row.ofCell === null ? null : nameOf(row.ofCell);
      yield { holder: nameOf(row.holderCell), of, row, evidence: evidenceAt(report, row, []) };
    }
  }
}

/** A position as one report tells it. */
export interface PositionTold {
  readonly side: Named;
  readonly holder: Named;
  readonly topics: readonly Named[];
  readonly row: Row<'stanceTold'>;
  readonly evidence: Evidence;
}

/**
 * Every telling of a position, report by report.
 * @example for await (const { side, row } of eachPositionTold(record)) write(`${side.name}: ${row.stance}`)
 */
export async function* eachPositionTold(record: RecordStore): AsyncGenerator<PositionTold> {
  for await (const rows of eachBatch(record, 'stanceTold')) {
    const looks = lookUps(record);
    const nameOf = await namesOf(looks, rows.flatMap((row) => [row.holderCell, row.sideCell, ...textsOf(row.topicCells)]), reportIdsOf(rows)); // biome-ignore format: one line
    const reports = await looks.reports(rows.map(({ reportId }) => reportId));
    for (const row of rows) {
      const report = reports.get(row.reportId);
      if (report === undefined) continue;
      const [side, holder] = [nameOf(row.sideCell), nameOf(row.holderCell)];
      yield { side, holder, topics: textsOf(row.topicCells).map(nameOf), row, evidence: evidenceAt(report, row, []) };
    }
  }
}

/** Names by cells; the cell of a node that has no name of its own is that node, under what its report calls it. */
async function namesOf(looks: LookUps, cells: readonly string[], reports: readonly string[]) {
  const things = await looks.things(cells.filter((cell) => cell !== ''));
  const unknown = cells.filter((cell) => cell !== '' && !things.has(cell));
  const nodes = await findByIds(looks.record, 'node', 'reportId', unknown.length === 0 ? [] : reports, [{ column: 'nodeId', in: [...new Set(unknown)] }]); // biome-ignore format: one line
  const nodeOf = new Map(nodes.map(({ nodeId, name }) => [nodeId, name]));
  return (cell: string): ThingName => {
    return things.get(cell) ?? { id: cell, name: nodeOf.get(cell) ?? '', sort: 'other', country: null, reports: 1 };
  };
}

function reportIdsOf(rows: readonly { readonly reportId: string }[]): readonly string[] {
  return rows.map(({ reportId }) => reportId);
}
