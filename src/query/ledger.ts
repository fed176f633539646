// The ledger: deals with their parties, money and what became of them; and the figures that reports give of acts.
import { staged } from '../base/staged.js';
import { writeCursor } from '../store/row-order.js';
import type { Condition, Row } from '../store/rows.js';
import { type ActItem, actItems, timeOf } from './act-items.js';
import { actRows } from './act-rows.js';
import type { Answer, AsOf, Days, Evidence, ListQuestion, Named, Page, Period } from './answer.js';
import { toldAgreements } from './as-of.js';
import { badQuestion } from './bad-question.js';
import { chooseNames } from './choose-names.js';
import { boundsOf, isWithin } from './days.js';
import { type DealItem, dealItems } from './deal-items.js';
import { type FigureValue, figureOf } from './figures.js';
import { type AskedRecord, findByIds } from './find-all.js';
import { groupedBy } from './grouped-by.js';
import { countsAsOf, evidenceAt, type LookUps, lookUps } from './look-ups.js';
import { mergeRanges } from './merge-ranges.js';
import { DEFAULT_LIMIT, inBatches, isOneOf, placeAfter } from './paging.js';
import { holdsCellOf, isCellOf, openSide, type Side } from './side.js';

/** Which deals and figures are asked for. */
export interface LedgerQuestion extends ListQuestion, Period {
  /** Who is a party: all of these. */
  readonly parties?: readonly string[] | undefined;
  /** `deal`, `figure`; deals first and then figures where it is left out. */
  readonly kinds?: readonly ('deal' | 'figure')[] | undefined;
  /** What became of a deal: `proposed`, `signed`, `inForce`, `lapsed`, `broken`. */
  readonly statuses?: readonly string[] | undefined;
}

/** What reports say of one count of one act: each telling with its bounds. */
export interface FigureItem {
  readonly kind: 'figure';
  /** The id of the act. */
  readonly id: string;
  readonly type: string;
  readonly day: string | null;
  readonly parties: readonly Named[];
  /** What is counted. */
  readonly counted: string;
  /** The least and the most that any telling allows. */
  readonly low: number | null;
  readonly high: number | null;
  readonly tellings: readonly (FigureValue & { readonly evidence: Evidence })[];
}

/** A line of the ledger. */
export type LedgerItem = DealItem | FigureItem;

/**
 * Deals in the order of their days, then figures in the order of the acts that they are of.
 * @example (await ledger(record, { parties: ['Russia'], kinds: ['deal'] })).value.items[0]?.kind // 'deal'
 */
export async function ledger(record: AskedRecord, question: LedgerQuestion): Promise<Answer<LedgerItem>> {
  const bad = badQuestion(question, { 'deal status': question.statuses });
  if (bad.length > 0) return staged({ items: [], next: null }, bad);
  const { value, problems, trace } = await chooseNames(record, question.parties ?? []);
  if (value === null) return staged({ items: [], next: null }, problems, trace);
  const sides = await Promise.all(value.map((thing) => openSide(record, thing, false)));
  const looks = lookUps(record);
  const limit = question.limit ?? DEFAULT_LIMIT;
  const [kind, ...place] = placeAfter(question.cursor, 3) ?? ['deal'];
  const wants = (one: 'deal' | 'figure') => isOneOf(question.kinds, one);
  const after = place.length === 0 ? undefined : place;
  const deals = wants('deal') && kind === 'deal' ? await dealPage(looks, question, sides, limit, after) : NO_DEALS;
  const missing = limit - deals.items.length;
  if (deals.next !== null || !wants('figure')) return staged(deals, problems, trace);
  // A page that deals have filled is followed by one that begins with the figures.
  if (missing === 0) return staged({ ...deals, next: writeCursor(['figure', '', '']) }, problems, trace);
  const figures = await figurePage(looks, question, sides, missing, kind === 'figure' ? after : undefined);
  return staged({ items: [...deals.items, ...figures.items], next: figures.next }, problems, trace);
}

const NO_DEALS: Page<DealItem> = { items: [], next: null };

/** A page and the one that tells whether there is another are read together; a long page is read in parts. */
const MOST_AT_ONCE = 100;

async function dealPage(
  looks: LookUps,
  question: LedgerQuestion,
  sides: readonly Side[],
  limit: number,
  after: readonly string[] | undefined,
): Promise<Page<DealItem>> {
  const period = boundsOf(question);
  const found: { readonly row: Row<'agreement'>; readonly item: DealItem }[] = [];
  const atOnce = Math.min(limit, MOST_AT_ONCE) + 1;
  for await (const rows of agreementRows(looks.record, sides, period, after, question, atOnce)) {
    const batch = rows.filter((row) => isWithin(timeOf(row), period));
    const items = new Map((await dealItems(looks, batch, question)).map((item) => [item.id, item]));
    const things = await looks.things([...items.values()].flatMap(({ parties }) => parties.map(({ id }) => id)));
    for (const row of batch) {
      const item = items.get(row.agreementId);
      if (item === undefined || !isOneOf(question.statuses, item.status)) continue;
      const parties = item.parties.flatMap(({ id }) => things.get(id) ?? []);
      if (sides.every((side) => parties.some((party) => side.includes(party)))) found.push({ row, item });
    }
    if (found.length > limit) break;
  }
  const last = found[limit - 1]?.row;
  const next =
    found.length > limit && last !== undefined ? writeCursor(['deal', last.sortDay, last.agreementId]) : null;
  return { items: found.slice(0, limit).map(({ item }) => item), next };
}

/** The agreements to which all sides are parties, in the order of their days. */
async function* agreementRows(
  record: AskedRecord,
  sides: readonly Side[],
  { earliest, latest }: Days,
  after: readonly string[] | undefined,
  asOf: AsOf,
  atOnce: number,
): AsyncGenerator<readonly Row<'agreement'>[]> {
  const [driver, ...others] = [...sides].sort((a, b) => a.thing.reports - b.thing.reports);
  const isOpen = earliest === null && latest === null;
  const where: readonly Condition<'agreement'>[] = [
    ...(driver === undefined ? [] : [ofParty(driver)]),
    ...others.map(withParty),
    ...toldAgreements(asOf),
    ...(isOpen ? [] : [{ column: 'sortDay', to: latest ?? '9999-12-31' } as const]),
  ];
  const places = mergeRanges(record, 'agreement', { few: [where] }, { order: ['sortDay', 'agreementId'], after });
  for await (const batch of inBatches(places, atOnce)) {
    const ids = batch.map(({ agreementId }) => agreementId);
    const rows = new Map((await findByIds(record, 'agreement', 'agreementId', ids)).map((row) => [row.agreementId, row])); // biome-ignore format: one line
    yield ids.flatMap((id) => rows.get(id) ?? []);
  }
}

/** The agreements are looked up by one party ... */
function ofParty(side: Side): Condition<'agreement'> {
  const where = [isCellOf<'agreementCell'>('cellId', side)];
  return { column: 'agreementId', among: { table: 'agreementCell', its: 'agreementId', where } };
}

/** ... and looked at for the others. */
function withParty(side: Side): Condition<'agreement'> {
  const where = [holdsCellOf<'agreementCell'>('cellId', side)];
  return { exists: { table: 'agreementCell', on: [['agreementId', 'agreementId']], where } };
}

/** That a report which tells of an act counts something of it. */
const HAS_FIGURES: Condition<'act'> = {
  exists: {
    table: 'actEvent',
    on: [['actId', 'actId']],
    where: [
      {
        exists: {
          table: 'quantity',
          on: [
            ['reportId', 'reportId'],
            ['eventId', 'eventId'],
          ],
          where: [
            {
              any: [
                { column: 'low', known: true },
                { column: 'high', known: true },
              ],
            },
          ],
        },
      },
    ],
  },
};

async function figurePage(
  looks: LookUps,
  question: LedgerQuestion,
  sides: readonly Side[],
  limit: number,
  after: readonly string[] | undefined,
): Promise<Page<FigureItem>> {
  const isStart = after === undefined || after[0] === '';
  const from = isStart ? {} : { cursor: writeCursor(after) };
  const { limit: _limit, cursor: _cursor, statuses: _statuses, parties: _parties, kinds: _kinds, ...asked } = question;
  const items: FigureItem[] = [];
  let last: Row<'act'> | null = null;
  for await (const rows of actRows(looks, { ...asked, ...from, sides, places: [], where: [HAS_FIGURES] })) {
    const found = await figuresOf(looks, rows, question);
    for (const row of rows) {
      const mine = found.get(row.actId) ?? [];
      // A page ends between acts, so that none is told in part.
      if (mine.length > 0 && items.length >= limit && last !== null) {
        return { items, next: writeCursor(['figure', last.sortDay, last.actId]) };
      }
      if (mine.length === 0) continue;
      items.push(...mine);
      last = row;
    }
  }
  return { items, next: null };
}

/** The figures of acts: those that the events of their tellings have, by what is counted. */
async function figuresOf(
  looks: LookUps,
  rows: readonly Row<'act'>[],
  asOf: ListQuestion,
): Promise<ReadonlyMap<string, readonly FigureItem[]>> {
  const links = await findByIds(looks.record, 'actEvent', 'actId', rows.map(({ actId }) => actId)); // biome-ignore format: one line
  const actOf = new Map(links.map(({ reportId, eventId, actId }) => [`${reportId} ${eventId}`, actId]));
  const only = [{ column: 'eventId', in: [...new Set(links.map(({ eventId }) => eventId))] }] as const;
  const quantities = await findByIds(looks.record, 'quantity', 'reportId', links.map(({ reportId }) => reportId), only); // biome-ignore format: one line
  const known = quantities.filter(({ low, high }) => low !== null || high !== null);
  const reports = await looks.reports(known.map(({ reportId }) => reportId));
  const counted = known.filter(({ reportId }) => countsAsOf(reports.get(reportId), asOf));
  const byAct = groupedBy(counted, ({ reportId, eventId }) => actOf.get(`${reportId} ${eventId}`) ?? '');
  const acts = await actItems(looks, rows.filter(({ actId }) => byAct.has(actId)), asOf, 1); // biome-ignore format: one line
  return new Map(
    acts.map((act) => {
      const tellings = (byAct.get(act.id) ?? []).flatMap((row) => {
        const report = reports.get(row.reportId);
        if (report === undefined) return [];
        return [{ ...figureOf(row, report.text), evidence: evidenceAt(report, row, []) }];
      });
      const groups = groupedBy(tellings, ({ unit, counted: of }) => unit ?? of ?? '');
      return [act.id, [...groups].map(([of, list]) => figureItem(act, of, list))];
    }),
  );
}

function figureItem(act: ActItem, counted: string, tellings: FigureItem['tellings']): FigureItem {
  const { id, type, day, actors, recipients } = act;
  const [lows, highs] = [tellings.flatMap(({ low }) => low ?? []), tellings.flatMap(({ high }) => high ?? [])];
  const low = lows.length === 0 ? null : Math.min(...lows);
  const high = highs.length < tellings.length ? null : Math.max(...highs);
  return { kind: 'figure', id, type, day, parties: [...actors, ...recipients], counted, low, high, tellings };
}
