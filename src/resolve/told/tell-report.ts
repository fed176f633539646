// From a reading to what follows from it alone, whatever else is in the record.
import { foldName } from '../../knowledge/fold-name.js';
import { isSoleOffice, officeKey } from '../../knowledge/sole-offices.js';
import type { Reading, ReadingEntity, ReadingOffice, ReadingPosition, ReadingStatement } from '../../reading.js';
import { makeTellings } from '../acts/make-tellings.js';
import { toldIn } from '../acts/report-topic.js';
import { tellDeals } from '../agreements/deal-telling.js';
import { sketchCopy } from '../copies/copy-sketch.js';
import { type Cell, cellOf, stateCell } from '../things/cell.js';
import { addTallies, type CellTally, tallyOf } from '../things/tally.js';
import { impliedStance } from './implied-stance.js';
import { toldAct } from './told-act.js';
import type { CellStatement, OfficeTold, StanceTold, StatementRole, ToldReport } from './told-report.js';

/** Sorts after every day. */
const NO_DAY = '~';

/** A reading with the cells of its nodes. */
interface Ground {
  readonly reading: Reading;
  readonly day: string;
  readonly named: ReadonlyMap<string, Cell>;
  readonly byId: ReadonlyMap<string, ReadingEntity>;
  readonly cellOf: (node: string) => string;
}

/**
 * All that follows from one reading.
 * @example tellReport(reading).offices[0]?.titleKey // 'president'
 */
export function tellReport(reading: Reading): ToldReport {
  const { report, entities, statements, positions } = reading;
  const ground = groundOf(reading);
  const copy = sketchCopy(report.text);
  const sketch = { smallest: copy.smallest, size: copy.size };
  const told = toldIn(reading);
  return {
    report: report.id,
    nodes: entities.map(({ id }) => ({ nodeId: id, cellId: ground.cellOf(id) })),
    statements: statements.flatMap((statement) => statementCells(statement, ground)),
    offices: entities.flatMap((entity) => officesOf(entity, ground)),
    stances: positions.map((position) => stanceOf(position, ground)),
    cells: talliesOf(ground),
    acts: makeTellings(reading, told).map((telling) => toldAct(telling, { reading, copy, cellOf: ground.cellOf })),
    deals: tellDeals(reading, told).map((deal) => {
      return { deal, cells: [...new Set(deal.parties.map(ground.cellOf))].sort() };
    }),
    text: { report: report.id, day: report.published.earliest ?? NO_DAY, copy: sketch, told },
  };
}

function groundOf(reading: Reading): Ground {
  const { report, entities } = reading;
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const day = report.published.latest ?? report.published.earliest;
  const context = { year: day?.slice(0, 4) ?? null, nameOf: (id: string) => byId.get(id)?.name ?? null };
  const named = new Map<string, Cell>();
  for (const entity of entities) {
    const cell = cellOf(entity, context);
    if (cell !== null) named.set(entity.id, cell);
  }
  return { reading, day: day ?? NO_DAY, named, byId, cellOf: (node) => named.get(node)?.id ?? node };
}

function talliesOf({ reading, named }: Ground): readonly CellTally[] {
  const tallies = new Map<string, CellTally>();
  for (const entity of reading.entities) {
    const tally = tallyOf(entity, named.get(entity.id) ?? null);
    const known = tallies.get(tally.id);
    tallies.set(tally.id, known === undefined ? tally : addTallies(known, tally)!);
  }
  return [...tallies.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function statementCells(
  { id, speaker, addressees, via, topics, time }: ReadingStatement,
  { reading, day, cellOf: cellOfNode }: Ground,
): readonly CellStatement[] {
  const said = reading.times.find((one) => one.id === time);
  const sortDay = said?.earliest ?? said?.latest ?? day;
  const inRole = (role: StatementRole, nodes: readonly string[]) =>
    [...new Set(nodes.map(cellOfNode))].map((cellId) => ({ cellId, role, sortDay, statementId: id }));
  return [
    ...inRole('speaker', speaker === null ? [] : [speaker]),
    ...inRole('addressee', addressees),
    ...inRole(
      'via',
      via.map(({ entity }) => entity),
    ),
    ...inRole('topic', topics),
  ];
}

function officesOf({ id, kind, offices }: ReadingEntity, ground: Ground): readonly OfficeTold[] {
  const holder = ground.named.get(id);
  if (kind !== 'person' || holder === undefined) return [];
  return offices.map((office, number) => ({ nodeId: id, number, ...officeTold(office, holder, ground) }));
}

function officeTold(
  { title, of, status, start, end, time }: ReadingOffice,
  holder: Cell,
  { reading, day, cellOf: cellOfNode }: Ground,
): Omit<OfficeTold, 'nodeId' | 'number'> {
  const titleKey = officeKey(foldName(title));
  const state = isSoleOffice(titleKey) && holder.country !== null ? stateCell(holder.country) : null;
  const dated = time === null ? undefined : reading.times.find((one) => one.id === time);
  const { earliest, latest } = reading.report.published;
  return {
    holderCell: holder.id,
    ofCell: of === null ? state : cellOfNode(of),
    ...{ title, titleKey, status, earliest, latest },
    sinceEarliest: dated?.earliest ?? null,
    sinceLatest: dated?.latest ?? null,
    ...{ start, end, sortDay: day },
  };
}

function stanceOf(position: ReadingPosition, { reading, day, byId, named, cellOf: cellOfNode }: Ground): StanceTold {
  const { id, holder, issue, topics, stance, time, evidence, statement, event } = position;
  const { text, published } = reading.report;
  const country = named.get(holder)?.country ?? byId.get(holder)?.country ?? null;
  const isDated = time.earliest !== null || time.latest !== null;
  const { earliest, latest } = isDated ? time : published;
  return {
    stanceId: id,
    holderCell: cellOfNode(holder),
    sideCell: country === null ? cellOfNode(holder) : stateCell(country),
    topicCells: [...new Set(topics.map(cellOfNode))].sort(),
    words: text.slice(issue.start, issue.end),
    stance,
    impliedBefore: impliedStance(text.slice(evidence.start, evidence.end), stance),
    ...{ earliest, latest, statementId: statement, eventId: event, start: evidence.start, end: evidence.end },
    sortDay: earliest ?? latest ?? day,
  };
}
