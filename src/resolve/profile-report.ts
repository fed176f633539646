// What resolution needs of a report: the cells of its nodes, its tellings, and what copies of it are known by. Made once a report.
import type { Reading } from '../reading.js';
import { makeTellings } from './acts/make-tellings.js';
import type { Telling } from './acts/telling.js';
import { type DealTelling, tellDeals } from './agreements/deal-telling.js';
import { type CopySketch, sketchCopy } from './copies/copy-sketch.js';
import { type Cell, cellOf } from './things/cell.js';

/** A report as resolution sees it, beside its reading. */
export interface ReportProfile {
  readonly reading: Reading;
  /** The cell of each node that a name tells of, by node. */
  readonly cells: ReadonlyMap<string, Cell>;
  readonly tellings: readonly Telling[];
  readonly copy: CopySketch;
  readonly deals: readonly DealTelling[];
  /** The id of the report and its day, `~` where that is not known. */
  readonly report: string;
  readonly day: string;
}

/**
 * The profile of a report.
 * @example profileReport(reading).tellings.length // 12
 */
export function profileReport(reading: Reading): ReportProfile {
  const { report, entities } = reading;
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const year = (report.published.latest ?? report.published.earliest)?.slice(0, 4) ?? null;
  const context = { year, nameOf: (id: string) => names.get(id) ?? null };
  const cells = entities.flatMap((entity): [string, Cell][] => {
    const cell = cellOf(entity, context);
    return cell === null ? [] : [[entity.id, cell]];
  });
  return {
    reading,
    cells: new Map(cells),
    tellings: makeTellings(reading),
    copy: sketchCopy(report.text),
    deals: tellDeals(reading),
    report: report.id,
    day: report.published.earliest ?? '~',
  };
}
