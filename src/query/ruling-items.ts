// Decisions as answers: what was held to be one or two, by whom, with what score and for what reasons.
import { sliceSpan } from '../base/span.js';
import type { Row } from '../store/rows.js';
import type { Named } from './answer.js';
import { findByIds } from './find-all.js';
import { textsOf } from './json-fields.js';
import { type LookUps, nodeKey, reportNamed } from './look-ups.js';

/** A decision: of a rule, which follows from the reports, or of a person. */
export interface RulingItem {
  readonly id: string;
  /** `same`, `different`, `partOf`, `series`, `copy`, `undo`. */
  readonly kind: string;
  /** `thing`, `act`, `agreement`, `report`. */
  readonly about: string;
  /** What it is about, in words: a name and a year, the words of a report. */
  readonly first: Named;
  readonly second: Named;
  /** How sure, from 0 to 1; null where a person says it. */
  readonly score: number | null;
  readonly reasons: readonly string[];
  /** `rules`, or the name of a person. */
  readonly decider: string;
  /** When a person decided; null for a rule. */
  readonly decidedAt: string | null;
  /** Whether it waits for a person to decide it. */
  readonly isProposal: boolean;
  /** The decision that it takes back, or null. */
  readonly undoes: string | null;
}

/**
 * Rulings of the rules and decisions of persons, with what they are about in words.
 * @example (await rulingItems(looks, rulings, decisions))[0]?.reasons // ['the names agree in all parts (+3.2)', …]
 */
export async function rulingItems(
  looks: LookUps,
  rulings: readonly Row<'ruling'>[],
  decisions: readonly Row<'decision'>[],
): Promise<readonly RulingItem[]> {
  const all = [...rulings, ...decisions];
  const names = await namesOfEnds(looks, all);
  const nameOf = (id: string): Named => ({ id, name: names.get(id) ?? id });
  const shared = ({ kind, about, first, second, score, reasons }: Row<'ruling'> | Row<'decision'>) => {
    return { kind, about, first: nameOf(first), second: nameOf(second), score, reasons: textsOf(reasons) };
  };
  return [
    ...decisions.map((row) => {
      const { decisionId: id, decider, decidedAt, undoes } = row;
      return { id, ...shared(row), decider, decidedAt: decidedAt === '' ? null : decidedAt, isProposal: false, undoes };
    }),
    ...rulings.map((row) => {
      const { rulingId: id, isProposal } = row;
      return { id, ...shared(row), decider: 'rules', decidedAt: null, isProposal, undoes: null };
    }),
  ];
}

/**
 * The rulings and decisions about some members of a set: cells of a thing, events of an act, deals, reports.
 * @example (await rulingsAbout(looks, 'thing', cells)).length // 3
 * @param most how many at most
 */
export async function rulingsAbout(
  looks: LookUps,
  about: string,
  members: readonly string[],
  most: number,
): Promise<readonly RulingItem[]> {
  const { record } = looks;
  const ids = members.slice(0, most);
  const is = [{ column: 'about', equals: about }] as const;
  const first = await findByIds(record, 'ruling', 'first', ids, is);
  const second = await findByIds(record, 'ruling', 'second', ids, is);
  const rulings = new Map([...first, ...second].map((row) => [row.rulingId, row]));
  const persons = [
    ...(await findByIds(record, 'decision', 'first', ids)),
    ...(await findByIds(record, 'decision', 'second', ids)),
  ];
  const decisions = new Map(persons.map((row) => [row.decisionId, row]));
  return rulingItems(looks, [...rulings.values()].slice(0, most), [...decisions.values()].slice(0, most));
}

/** What the two ends of decisions are, in words. */
async function namesOfEnds(
  looks: LookUps,
  all: readonly (Row<'ruling'> | Row<'decision'>)[],
): Promise<ReadonlyMap<string, string>> {
  const endsOf = (about: string) =>
    all.filter((one) => one.about === about).flatMap(({ first, second }) => [first, second]);
  const [things, acts, deals, reports] = ['thing', 'act', 'agreement', 'report'].map(endsOf);
  return new Map([
    ...(await namesOfCells(looks, things ?? [])),
    ...(await wordsOfEvents(looks, acts ?? [])),
    ...(await wordsOfDeals(looks, deals ?? [])),
    ...(await namesOfReports(looks, reports ?? [])),
  ]);
}

/** A cell by the name that a report gives it, with the day of the report. */
async function namesOfCells(looks: LookUps, cells: readonly string[]): Promise<readonly (readonly [string, string])[]> {
  const rows = await findByIds(looks.record, 'nodeCell', 'cellId', cells);
  const first = [...new Map(rows.map((row) => [row.cellId, row])).values()];
  const nodes = await findByIds(looks.record, 'node', 'reportId', first.map(({ reportId }) => reportId), [{ column: 'nodeId', in: first.map(({ nodeId }) => nodeId) }]); // biome-ignore format: one line
  const nameOf = new Map(nodes.map((node) => [nodeKey(node), node.name]));
  const reports = await looks.reports(first.map(({ reportId }) => reportId));
  return first.map((row) => {
    const report = reports.get(row.reportId);
    const day = report === undefined ? null : reportNamed(report).day;
    return [row.cellId, `${nameOf.get(nodeKey(row)) ?? row.cellId}${day === null ? '' : ` (${day})`}`];
  });
}

async function wordsOfEvents(looks: LookUps, ids: readonly string[]): Promise<readonly (readonly [string, string])[]> {
  const links = await findByIds(looks.record, 'actEvent', 'eventId', ids);
  const events = await findByIds(looks.record, 'event', 'reportId', links.map(({ reportId }) => reportId), [{ column: 'eventId', in: [...new Set(ids)] }]); // biome-ignore format: one line
  const spans = events.map((one) => ({ ...one, id: one.eventId, start: one.evidenceStart, end: one.evidenceEnd }));
  return wordsOf(looks, spans);
}

async function wordsOfDeals(looks: LookUps, ids: readonly string[]): Promise<readonly (readonly [string, string])[]> {
  const links = await findByIds(looks.record, 'agreementDeal', 'dealId', ids);
  const deals = await findByIds(looks.record, 'deal', 'reportId', links.map(({ reportId }) => reportId), [{ column: 'dealId', in: [...new Set(ids)] }]); // biome-ignore format: one line
  return wordsOf(looks, deals.map((deal) => ({ ...deal, id: deal.dealId }))); // biome-ignore format: one line
}

interface Words {
  readonly id: string;
  readonly reportId: string;
  readonly start: number;
  readonly end: number;
}

async function wordsOf(looks: LookUps, spans: readonly Words[]): Promise<readonly (readonly [string, string])[]> {
  const reports = await looks.reports(spans.map(({ reportId }) => reportId));
  return spans.flatMap((span) => {
    const report = reports.get(span.reportId);
    if (report === undefined) return [];
    const { outlet, source, day } = reportNamed(report);
    const words = sliceSpan(report.text, span).replace(/\s+/gu, ' ').trim();
    return [[span.id, `“${words}” (${outlet ?? source}${day === null ? '' : `, ${day}`})`] as const];
  });
}

async function namesOfReports(looks: LookUps, ids: readonly string[]): Promise<readonly (readonly [string, string])[]> {
  const rows = await looks.reports(ids);
  return [...new Set(ids)].flatMap((id) => {
    const report = rows.get(id);
    return report === undefined ? [] : [[id, report.source] as const];
  });
}
