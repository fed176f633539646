// Anything by its id: report, thing, act, statement, deal, position, figure, claim, conflict, decision; with its words and links.
import { reportsOf } from '../base/content-id.js';
import { problem } from '../base/problem.js';
import { type Staged, staged } from '../base/staged.js';
import type { ColumnName, Condition, Row, TableName } from '../store/rows.js';
import { type ActItem, actItems } from './act-items.js';
import type { Evidence, Named } from './answer.js';
import { actName, actsById, type ClaimItem, type ConflictItem, claimItems, conflictItems } from './conflicts.js';
import { type DealItem, dealItems } from './deal-items.js';
import { type FigureValue, figureOf } from './figures.js';
import { type AskedRecord, findAll, findByIds } from './find-all.js';
import { isId } from './find-things.js';
import { evidenceAt, type LookUps, lookUps, thingName } from './look-ups.js';
import { type PositionItem, positions } from './positions.js';
import { type ReportItem, reportItem } from './report-item.js';
import { type RulingItem, rulingItems } from './ruling-items.js';
import { type StatementItem, statementItems, statementParts } from './statement-items.js';
import { statements } from './statements.js';
import { type ThingItem, thingItems } from './things.js';
import { timeline } from './timeline.js';

/** Something that what is shown leads to. */
export interface Link extends Named {
  /** How it is linked: `tells of`, `told by`, `part of`, `claims`, `about` ... */
  readonly relation: string;
  readonly kind: ShownItem['kind'];
}

/** What an id names, by kind. */
export type ShownItem =
  | { readonly kind: 'report'; readonly item: ReportItem }
  | { readonly kind: 'thing'; readonly item: ThingItem }
  | { readonly kind: 'act'; readonly item: ActItem }
  | { readonly kind: 'statement'; readonly item: StatementItem }
  | { readonly kind: 'deal'; readonly item: DealItem }
  | { readonly kind: 'position'; readonly item: PositionItem }
  | { readonly kind: 'figure'; readonly item: FigureValue & { readonly id: string } }
  | { readonly kind: 'claim'; readonly item: ClaimItem }
  | { readonly kind: 'conflict'; readonly item: ConflictItem }
  | { readonly kind: 'decision'; readonly item: RulingItem };

/** One thing of the record, whole. */
export type Shown = ShownItem & {
  readonly id: string;
  /** What it is, in a line. */
  readonly title: string;
  readonly evidence: readonly Evidence[];
  readonly links: readonly Link[];
};

/**
 * What an id names, with its evidence and what it is linked to; null with a problem where nothing has it.
 * @example (await show(record, 'v-0123456789abcdef')).value?.title // 'CONSULT meeting: Vladimir Putin, Ali Khamenei'
 */
export async function show(record: AskedRecord, id: string): Promise<Staged<Shown | null>> {
  const shown = isId(id) ? await shownOf(lookUps(record), id) : null;
  if (shown !== null) return staged(shown);
  const parts = {
    what: 'nothing in the record has this id',
    expected: 'an id that an answer gave, as v-0123456789abcdef',
    got: JSON.stringify(id),
    todo: 'find it with dateline things or dateline search; ids change where readings change',
  };
  return staged(null, [problem('query/unknown-id', parts)]);
}

function shownOf(looks: LookUps, id: string): Promise<Shown | null> {
  switch (id.slice(0, id.indexOf('-'))) {
    case 'r':
      return showReport(looks, id);
    case 'c':
    case 'e':
      return showThing(looks, id);
    case 'v':
      return showAct(looks, id);
    case 's':
      return showStatement(looks, id);
    case 'g':
      return showDeal(looks, id);
    case 'p':
      return showPosition(looks, id);
    case 'f':
      return showFigure(looks, id);
    case 'q':
      return showClaim(looks, id);
    case 'x':
      return showConflict(looks, id);
    case 'd':
      return showDecision(looks, id);
    default:
      return Promise.resolve(null);
  }
}

async function rowOf<T extends TableName>(
  { record }: LookUps,
  table: T,
  column: ColumnName<T>,
  id: string,
): Promise<Row<T> | undefined> {
  const where: readonly Condition<T>[] = [{ column, equals: id }];
  return (await record.find(table, { where, limit: 1 })).items[0];
}

/** The row of something that stands in a report: looked for in the few whose ids begin as its own does, then, if need be, in all. */
async function rowWithin<T extends 'statement' | 'stanceTold'>(
  looks: LookUps,
  table: T,
  column: ColumnName<T>,
  id: string,
): Promise<Row<T> | undefined> {
  const reports = reportsOf(id);
  const of = 'reportId' as ColumnName<T>; // proof: both tables have it
  const where: readonly Condition<T>[] = reports === null ? [] : [{ column: of, startsWith: reports }, { column, equals: id }]; // biome-ignore format: one line
  const near = reports === null ? undefined : (await looks.record.find(table, { where, limit: 1 })).items[0];
  return near ?? rowOf(looks, table, column, id);
}

/** Of long lists as many are shown as one looks through; the lists themselves have questions of their own. */
const MOST_LINKS = 12;

async function showReport(looks: LookUps, id: string): Promise<Shown | null> {
  const row = await rowOf(looks, 'report', 'reportId', id);
  if (row === undefined) return null;
  const here = [{ column: 'reportId', equals: id }] as const;
  const acts = await findAll(looks.record, 'actEvent', here);
  const told = await actsById(looks, acts.map(({ actId }) => actId)); // biome-ignore format: one line
  const item = await reportItem(looks, row);
  const links = [
    ...[...told.values()].slice(0, MOST_LINKS).map((act) => actLink('tells of', act)),
    ...item.copies.map((copy): Link => ({ relation: 'copy', kind: 'report', id: copy.report, name: copy.source })),
  ];
  const span = { start: 0, end: Math.min(row.text.length, (row.headline ?? '').length) };
  return { kind: 'report', item, id, title: row.headline ?? row.source, evidence: [evidenceAt(row, span, [])], links };
}

function actLink(relation: string, act: ActItem): Link {
  return { relation, kind: 'act', id: act.id, name: `${act.day ?? 'day unknown'} ${actName(act)}` };
}

/** A thing by its own id, that of a cell, or that of a node of one report. */
async function showThing(looks: LookUps, id: string): Promise<Shown | null> {
  const { record } = looks;
  const node = id.startsWith('e-') ? await rowOf(looks, 'nodeCell', 'nodeId', id) : undefined;
  const cell = await rowOf(looks, 'cell', 'cellId', node?.cellId ?? id);
  const row = await rowOf(looks, 'thing', 'thingId', cell?.thingId ?? id);
  if (row === undefined) return null;
  const [item] = await thingItems(record, [{ ...thingName(row), match: null }]);
  if (item === undefined) return null;
  const acts = (await timeline(record, { parties: [row.thingId], isAlone: true, descending: true, limit: 8 })).value
    .items;
  const said = (await statements(record, { by: row.thingId, isAlone: true, descending: true, limit: 4 })).value.items;
  const links = [
    ...acts.map((act) => actLink('takes part', act)),
    ...said.map((one): Link => ({ relation: 'says', kind: 'statement', id: one.id, name: `${one.day} ${one.words}` })),
  ];
  const evidence = [...said.map((one) => one.evidence), ...acts.flatMap((act) => act.evidence)].slice(0, 3);
  return { kind: 'thing', item, id: row.thingId, title: item.name, evidence, links };
}

/** An act by its own id, or that of an event that tells of it. */
async function showAct(looks: LookUps, id: string): Promise<Shown | null> {
  const row = (await rowOf(looks, 'act', 'actId', id)) ?? (await actOfEvent(looks, id));
  if (row === undefined) return null;
  const [item] = await actItems(looks, [row], {}, MOST_LINKS);
  if (item === undefined) return null;
  const parts = await findAll(looks.record, 'act', [{ column: 'partOf', equals: row.actId }]);
  const around = await actsById(looks, [
    ...parts.map(({ actId }) => actId),
    ...(row.partOf === null ? [] : [row.partOf]),
  ]);
  const disputed = await findAll(looks.record, 'conflict', [{ column: 'subject', equals: row.actId }]);
  const links = [
    ...[...item.actors, ...item.recipients].map((one): Link => ({ relation: 'takes part', kind: 'thing', ...one })),
    ...[...around.values()].map((act) => actLink(act.id === row.partOf ? 'part of' : 'has part', act)),
    ...disputed.map((one): Link => ({ relation: 'disputed', kind: 'conflict', id: one.conflictId, name: one.kind })),
    ...reportLinks('told by', item.evidence),
  ];
  return { kind: 'act', item, id: row.actId, title: actName(item), evidence: item.evidence, links };
}

async function actOfEvent(looks: LookUps, id: string): Promise<Row<'act'> | undefined> {
  const link = await rowOf(looks, 'actEvent', 'eventId', id);
  return link === undefined ? undefined : rowOf(looks, 'act', 'actId', link.actId);
}

function reportLinks(relation: string, evidence: readonly Evidence[]): readonly Link[] {
  const reports = new Map(evidence.map((one) => [one.report, one]));
  return [...reports.values()].map(({ report: id, outlet, source, day }) => {
    return { relation, kind: 'report', id, name: `${outlet ?? source}, ${day ?? 'day unknown'}` };
  });
}

async function showStatement(looks: LookUps, id: string): Promise<Shown | null> {
  const row = await rowWithin(looks, 'statement', 'statementId', id);
  const [item] = row === undefined ? [] : await statementItems(looks, await statementParts(looks, [row]));
  if (row === undefined || item === undefined) return null;
  const events = await findAll(looks.record, 'event', [
    { column: 'reportId', equals: row.reportId },
    { column: 'statementId', equals: id },
  ]);
  const acts = await findByIds(looks.record, 'actEvent', 'eventId', events.map(({ eventId }) => eventId), [{ column: 'reportId', equals: row.reportId }]); // biome-ignore format: one line
  const told = await actsById(looks, acts.map(({ actId }) => actId)); // biome-ignore format: one line
  const links = [
    ...(item.speaker === null ? [] : [{ relation: 'said by', kind: 'thing', ...item.speaker } as const]),
    ...item.through.map((one): Link => ({ relation: 'through', kind: 'thing', ...one })),
    ...item.topics.map((one): Link => ({ relation: 'about', kind: 'thing', ...one })),
    ...[...told.values()].map((act) => actLink('tells of', act)),
    ...reportLinks('told by', [item.evidence]),
  ];
  const title = `${item.speaker?.name ?? 'somebody unnamed'}: ${item.words}`;
  return { kind: 'statement', item, id, title, evidence: [item.evidence], links };
}

/** A deal by the id of the agreement, or of what one report tells of it. */
async function showDeal(looks: LookUps, id: string): Promise<Shown | null> {
  const link = await rowOf(looks, 'agreementDeal', 'dealId', id);
  const row = (await rowOf(looks, 'agreement', 'agreementId', id)) ?? (link === undefined ? undefined : await rowOf(looks, 'agreement', 'agreementId', link.agreementId)); // biome-ignore format: one line
  const [item] = row === undefined ? [] : await dealItems(looks, [row], {});
  if (row === undefined || item === undefined) return null;
  const evidence = item.tellings.map((one) => one.evidence);
  const links = [
    ...item.parties.map((one): Link => ({ relation: 'party', kind: 'thing', ...one })),
    ...reportLinks('told by', evidence),
  ];
  return { kind: 'deal', item, id: row.agreementId, title: item.name, evidence, links };
}

async function showPosition(looks: LookUps, id: string): Promise<Shown | null> {
  const row = await rowWithin(looks, 'stanceTold', 'stanceId', id);
  const side = row === undefined ? undefined : (await looks.things([row.sideCell])).get(row.sideCell);
  if (side === undefined) return null;
  const all = (await positions(looks.record, { name: side.id, limit: 5000 })).value.items;
  const item = all.find((one) => one.id === id);
  if (item === undefined) return null;
  const before = all.filter((one) => one.issue.id === item.issue.id && one.id !== id).slice(0, MOST_LINKS);
  const links = [
    { relation: 'held by', kind: 'thing', ...item.holder } as const,
    ...before.map((one): Link => ({ relation: 'same issue', kind: 'position', id: one.id, name: `${one.day} ${one.stance}: ${one.words}` })), // biome-ignore format: one line
    ...reportLinks('told by', item.evidence === null ? [] : [item.evidence]),
  ];
  const title = `${item.side.name}, ${item.stance}: ${item.words}`;
  return { kind: 'position', item, id, title, evidence: item.evidence === null ? [] : [item.evidence], links };
}

async function showFigure(looks: LookUps, id: string): Promise<Shown | null> {
  const row = await rowOf(looks, 'quantity', 'quantityId', id);
  const report = row === undefined ? undefined : (await looks.reports([row.reportId])).get(row.reportId);
  if (row === undefined || report === undefined) return null;
  const item = { id, ...figureOf(row, report.text) };
  const evidence = [evidenceAt(report, row, [])];
  const act = row.eventId === null ? undefined : await actOfEvent(looks, row.eventId);
  const of = act === undefined ? [] : [...(await actsById(looks, [act.actId])).values()];
  const links = [...of.map((one) => actLink('figure of', one)), ...reportLinks('told by', evidence)];
  return { kind: 'figure', item, id, title: item.words, evidence, links };
}

async function showClaim(looks: LookUps, id: string): Promise<Shown | null> {
  const row = await rowOf(looks, 'claim', 'claimId', id);
  const [item] = row === undefined ? [] : await claimItems(looks, [row]);
  if (row === undefined || item === undefined) return null;
  const about = [...(await actsById(looks, [row.subject])).values()];
  const disputes = await findAll(looks.record, 'conflictClaim', [{ column: 'claimId', equals: id }]);
  const links = [
    ...about.map((act) => actLink('about', act)),
    ...disputes.map((one): Link => ({ relation: 'in conflict', kind: 'conflict', id: one.conflictId, name: row.kind })),
    ...reportLinks('told by', [item.evidence]),
  ];
  return { kind: 'claim', item, id, title: `${row.kind}: ${item.value}`, evidence: [item.evidence], links };
}

async function showConflict(looks: LookUps, id: string): Promise<Shown | null> {
  const row = await rowOf(looks, 'conflict', 'conflictId', id);
  const [item] = row === undefined ? [] : await conflictItems(looks, [row], {});
  if (item === undefined) return null;
  const links = [
    item.act === null ? ({ relation: 'about', kind: 'thing', ...item.about } as const) : actLink('about', item.act),
    ...item.claims.map((one): Link => ({ relation: 'claim', kind: 'claim', id: one.id, name: one.value })),
  ];
  const title = `${item.kind} of ${item.about.name}: ${item.claims.map(({ value }) => value).join(' or ')}`;
  return { kind: 'conflict', item, id, title, evidence: item.claims.map((one) => one.evidence), links };
}

async function showDecision(looks: LookUps, id: string): Promise<Shown | null> {
  const ruling = await rowOf(looks, 'ruling', 'rulingId', id);
  const decision = await rowOf(looks, 'decision', 'decisionId', id);
  const [item] = await rulingItems(looks, ruling === undefined ? [] : [ruling], decision === undefined ? [] : [decision]); // biome-ignore format: one line
  if (item === undefined) return null;
  const kind = item.about === 'thing' ? 'thing' : item.about === 'act' ? 'act' : item.about === 'report' ? 'report' : 'deal'; // biome-ignore format: one line
  const links = [item.first, item.second].map((one): Link => ({ relation: 'about', kind, ...one }));
  return {
    kind: 'decision',
    item,
    id,
    title: `${item.kind}: ${item.first.name} / ${item.second.name}`,
    evidence: [],
    links,
  };
}
