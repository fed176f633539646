// Deals as answers: an agreement with its parties, its money, and what became of it as one report after another tells.
import { sliceSpan } from '../base/span.js';
import type { Row } from '../store/rows.js';
import { timeOf } from './act-items.js';
import type { AsOf, Days, Evidence, Named } from './answer.js';
import { edtfOf } from './days.js';
import { type FigureValue, figureOf } from './figures.js';
import { findByIds } from './find-all.js';
import { groupedBy } from './grouped-by.js';
import { textsOf } from './json-fields.js';
import { countsAsOf, evidenceAt, type LookUps, nameOnly } from './look-ups.js';

/** What one report says of a deal. */
export interface DealTelling {
  readonly status: string;
  /** The deal in its words. */
  readonly words: string;
  readonly evidence: Evidence;
}

/** An agreement that one or more reports tell of. */
export interface DealItem {
  readonly kind: 'deal';
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly parties: readonly Named[];
  /** What became of it, as the last report that counts has it. */
  readonly status: string;
  /** What became of it, one report day after another, each status that follows another: `proposed`, `signed`, `inForce`. */
  readonly course: readonly string[];
  /** When it was made, EDTF. */
  readonly day: string | null;
  readonly time: Days;
  /** The money in it. */
  readonly amounts: readonly FigureValue[];
  /** How long it is to run, in the words of the report. */
  readonly terms: readonly string[];
  /** What each report says of it, the first reported first. */
  readonly tellings: readonly DealTelling[];
}

/**
 * Agreements with their tellings; as of a time, those that no report tells of by then are left out.
 * @example (await dealItems(looks, rows, {}))[0]?.tellings.map(({ status }) => status) // ['proposed', 'signed', 'inForce']
 */
export async function dealItems(
  looks: LookUps,
  rows: readonly Row<'agreement'>[],
  asOf: AsOf,
): Promise<readonly DealItem[]> {
  const { record } = looks;
  const ids = rows.map(({ agreementId }) => agreementId);
  const links = await findByIds(record, 'agreementDeal', 'agreementId', ids);
  const reports = await looks.reports(links.map(({ reportId }) => reportId));
  const only = [{ column: 'dealId', in: links.map(({ dealId }) => dealId) }] as const;
  const deals = await findByIds(record, 'deal', 'reportId', links.map(({ reportId }) => reportId), only); // biome-ignore format: one line
  const parts = await partsOf(looks, deals);
  const cells = await findByIds(record, 'agreementCell', 'agreementId', ids);
  const things = await looks.things(cells.map(({ cellId }) => cellId));
  const agreementOf = new Map(links.map(({ dealId, agreementId }) => [dealId, agreementId]));
  const counted = deals.filter(({ reportId }) => countsAsOf(reports.get(reportId), asOf));
  const told = groupedBy(counted, ({ dealId }) => agreementOf.get(dealId) ?? '');
  return rows.flatMap((row): DealItem[] => {
    const mine = [...(told.get(row.agreementId) ?? [])].sort((a, b) => (placeOf(a, reports) < placeOf(b, reports) ? -1 : 1)); // biome-ignore format: one line
    const tellings = mine.flatMap((deal) => tellingOf(deal, reports.get(deal.reportId)));
    const last = tellings.at(-1);
    if (last === undefined) return [];
    const parties = cells.filter(({ agreementId }) => agreementId === row.agreementId).flatMap(({ cellId }) => things.get(cellId) ?? []); // biome-ignore format: one line
    const time = timeOf(row);
    return [
      {
        kind: 'deal',
        id: row.agreementId,
        name: row.name,
        aliases: textsOf(row.aliases),
        parties: [...new Map(parties.map((one) => [one.id, nameOnly(one)])).values()],
        status: last.status,
        course: courseOf(tellings),
        day: edtfOf(time),
        time,
        amounts: mine.flatMap(({ dealId }) => parts.amounts.get(dealId) ?? []),
        terms: [...new Set(mine.flatMap(({ dealId }) => parts.terms.get(dealId) ?? []))],
        tellings,
      },
    ];
  });
}

/** Of each day what most of its words say. */
function courseOf(tellings: readonly DealTelling[]): readonly string[] {
  const days = groupedBy(tellings, ({ evidence }) => evidence.day ?? '');
  const usual = [...days.values()].map((told) => {
    const counts = [...groupedBy(told, ({ status }) => status)].map(([status, ones]) => ({
      status,
      count: ones.length,
    }));
    return counts.sort((a, b) => b.count - a.count)[0]?.status ?? '';
  });
  return usual.filter((status, at) => status !== usual[at - 1]);
}

function placeOf({ reportId, start }: Row<'deal'>, reports: ReadonlyMap<string, Row<'report'>>): string {
  return `${reports.get(reportId)?.sortDay ?? '~'} ${reportId} ${`${start}`.padStart(9, '0')}`;
}

function tellingOf(deal: Row<'deal'>, report: Row<'report'> | undefined): readonly DealTelling[] {
  if (report === undefined) return [];
  const { subjectStart, subjectEnd, status } = deal;
  const span = subjectStart === null || subjectEnd === null ? deal : { start: subjectStart, end: subjectEnd };
  const words = sliceSpan(report.text, span).replace(/\s+/gu, ' ').trim();
  return [{ status, words, evidence: evidenceAt(report, deal, []) }];
}

/** The money and the terms of deals, by deal. */
async function partsOf(looks: LookUps, deals: readonly Row<'deal'>[]) {
  const reports = await looks.reports(deals.map(({ reportId }) => reportId));
  const money = await findByIds(looks.record, 'quantity', 'reportId', deals.map(({ reportId }) => reportId), [{ column: 'quantityId', in: deals.flatMap(({ quantityId }) => quantityId ?? []) }]); // biome-ignore format: one line
  const times = await findByIds(looks.record, 'time', 'reportId', deals.map(({ reportId }) => reportId), [{ column: 'timeId', in: deals.flatMap(({ timeId }) => timeId ?? []) }]); // biome-ignore format: one line
  const amounts = new Map<string, FigureValue>();
  const terms = new Map<string, string>();
  for (const { dealId, reportId, quantityId, timeId } of deals) {
    const text = reports.get(reportId)?.text ?? '';
    const amount = money.find((one) => one.reportId === reportId && one.quantityId === quantityId);
    const term = times.find((one) => one.reportId === reportId && one.timeId === timeId);
    if (amount !== undefined) amounts.set(dealId, figureOf(amount, text));
    if (term !== undefined) terms.set(dealId, sliceSpan(text, term));
  }
  return { amounts, terms };
}
