// Offices: who held what in a country or body, or what somebody held; on a day, or through time.
import { staged } from '../base/staged.js';
import { foldName } from '../knowledge/fold-name.js';
import { isSoleOffice, officeKey } from '../knowledge/sole-offices.js';
import { daysFrom } from '../resolve/day-range.js';
import type { Row } from '../store/rows.js';
import type { Answer, AsOf, Days, Evidence, ListQuestion, Named, Page } from './answer.js';
import { chooseNames } from './choose-names.js';
import { edtfOf, lastDayOf } from './days.js';
import { type AskedRecord, findByIds } from './find-all.js';
import { deriveHoldings } from './holdings/derive-holdings.js';
import { type HolderOn, holdersOn } from './holdings/holders-on.js';
import type { Holding, ToldOffice } from './holdings/holding.js';
import { countsAsOf, evidenceAt, type LookUps, lookUps, nameOnly } from './look-ups.js';
import { DEFAULT_LIMIT } from './paging.js';
import { cellsOf } from './side.js';

/** Whose offices are asked for. */
export interface OfficesQuestion extends ListQuestion {
  /** A country, a body or a person. */
  readonly name: string;
  /** Who held them on this day, surely or possibly; all of them through time where it is left out. */
  readonly on?: string | undefined;
  /** Only offices of this title: `president`. */
  readonly title?: string | undefined;
}

/** That somebody held an office, as far as reports tell, with the four bounds of when. */
export interface OfficeItem {
  readonly id: string;
  readonly title: string;
  readonly of: Named | null;
  readonly holder: Named;
  /** `held`, `acting`, `elect`, `designate`. */
  readonly status: string;
  /** On the day asked for: `stated` where reports before and after say so, `possible` where nothing speaks against it. */
  readonly certainty: 'stated' | 'possible' | null;
  /** From the first to the last day on which reports tell it, EDTF. */
  readonly told: string | null;
  /** It began between these days ... */
  readonly start: Days;
  /** ... and ended between these; null is unknown, and not "never". */
  readonly end: Days;
  /** Which bounds follow from another holder and not from words about this one. */
  readonly inferred: readonly string[];
  readonly tellings: number;
  readonly evidence: readonly Evidence[];
}

/**
 * Offices with their holders.
 * @example (await offices(record, { name: 'Iran', on: '2015-11-23' })).value.items[0]?.holder.name // 'Hassan Rouhani'
 */
export async function offices(record: AskedRecord, question: OfficesQuestion): Promise<Answer<OfficeItem>> {
  const { value, problems, trace } = await chooseNames(record, [question.name]);
  const [thing] = value ?? [];
  if (thing === undefined) return staged({ items: [], next: null }, problems, trace);
  const looks = lookUps(record);
  const page = await officesHeld(looks, await holdingsOf(looks, thing.id, question), question);
  return staged(page, problems, trace);
}

/** Who held the offices of a thing, or which offices it held. */
export interface Holdings {
  readonly all: readonly Holding[];
  readonly dayOf: DayOf;
}

/**
 * The offices of a country, body or person through time.
 * @example (await holdingsOf(looks, iran.id, {})).all.length // 12
 */
export async function holdingsOf(looks: LookUps, thing: string, asOf: AsOf): Promise<Holdings> {
  const told = await toldOffices(looks, thing, asOf);
  const all = deriveHoldings(told).filter((one) => one.of === thing || one.person === thing);
  return { all, dayOf: daysTold(told) };
}

/**
 * A page of offices: those on a day, or all of them.
 * @example (await officesHeld(looks, holdings, { on: '2015-11-23' })).items[0]?.holder.name // 'Hassan Rouhani'
 */
export async function officesHeld(
  looks: LookUps,
  { all, dayOf }: Holdings,
  { on, title, cursor, limit = DEFAULT_LIMIT }: Omit<OfficesQuestion, 'name'>,
): Promise<Page<OfficeItem>> {
  const titled = all.filter(({ titleKey }) => title === undefined || titleKey === officeKey(foldName(title)));
  const held = on === undefined ? throughTime(titled) : onDay(titled, lastDayOf(on));
  const from = Number(cursor ?? 0);
  const to = from + limit;
  const items = await officeItems(looks, held.slice(from, to), on, dayOf);
  return { items, next: to < held.length ? `${to}` : null };
}

type Held = Omit<HolderOn, 'certainty'> & { readonly certainty: HolderOn['certainty'] | null };

/** By office, those told most often first, each in the order of time. */
function throughTime(holdings: readonly Holding[]): readonly Held[] {
  const counts = new Map<string, number>();
  for (const { titleKey, evidence } of holdings) counts.set(titleKey, (counts.get(titleKey) ?? 0) + evidence.length);
  const start = (one: Holding) => one.startLatest ?? one.endEarliest ?? '~';
  const sorted = [...holdings].sort((a, b) => {
    const byCount = (counts.get(b.titleKey) ?? 0) - (counts.get(a.titleKey) ?? 0);
    return byCount || compare(a.titleKey, b.titleKey) || compare(start(a), start(b)) || compare(a.id, b.id);
  });
  return sorted.map((holding) => ({ holding, certainty: null }));
}

/** The stated first; offices that one person holds before others; those told most often first. */
function onDay(holdings: readonly Holding[], day: string): readonly Held[] {
  const held = [...new Set(holdings.map(({ of }) => of))].flatMap((of) => holdersOn(holdings, { of, day }));
  const rank = ({ holding, certainty }: HolderOn) => {
    return (certainty === 'stated' ? 0 : 2) + (isSoleOffice(holding.titleKey) && holding.of !== null ? 0 : 1);
  };
  const order = new Map(held.map((one, at) => [one.holding.id, at]));
  return [...held].sort((a, b) => {
    const size = b.holding.evidence.length - a.holding.evidence.length;
    const byRank = rank(a) - rank(b) || (rank(a) < 2 ? size : 0);
    return byRank || (order.get(a.holding.id) ?? 0) - (order.get(b.holding.id) ?? 0);
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What reports tell of the offices of a thing: those of it, those it holds, and all other holders of these. */
async function toldOffices(looks: LookUps, thing: string, asOf: AsOf): Promise<readonly ToldOffice[]> {
  const { record } = looks;
  const cells = await cellsOf(record, [thing]);
  const of = await findByIds(record, 'officeTold', 'ofCell', cells);
  const by = await findByIds(record, 'officeTold', 'holderCell', cells);
  const things = await looks.things(by.flatMap(({ ofCell }) => ofCell ?? []));
  const others = [...new Set(by.flatMap(({ ofCell }) => (ofCell === null ? [] : (things.get(ofCell)?.id ?? []))))];
  const otherCells = await cellsOf(record, others.filter((id) => id !== thing)); // biome-ignore format: one line
  const titles = [...new Set(by.map(({ titleKey }) => titleKey))];
  const beside = await findByIds(record, 'officeTold', 'ofCell', otherCells, [{ column: 'titleKey', in: titles }]);
  const rows = new Map([...of, ...by, ...beside].map((row) => [`${row.reportId} ${row.nodeId} ${row.number}`, row]));
  const counted = await countedRows(looks, [...rows.values()], asOf);
  const named = await looks.things(counted.flatMap(({ holderCell, ofCell }) => [holderCell, ...(ofCell === null ? [] : [ofCell])])); // biome-ignore format: one line
  const idOf = (cell: string) => named.get(cell)?.id ?? cell;
  return counted.map((row) => toldOffice(row, idOf));
}

/** The day of a report stands in the row, so that only record time needs the reports. */
async function countedRows(looks: LookUps, rows: readonly Row<'officeTold'>[], { reportedBy, knownBy }: AsOf) {
  const last = reportedBy === undefined ? null : lastDayOf(reportedBy);
  const reported = rows.filter(({ latest, earliest }) => last === null || (latest ?? earliest ?? '~') <= last);
  if (knownBy === undefined) return reported;
  const reports = await looks.reports(reported.map(({ reportId }) => reportId));
  return reported.filter(({ reportId }) => countsAsOf(reports.get(reportId), { knownBy }));
}

function toldOffice(row: Row<'officeTold'>, idOf: (cell: string) => string): ToldOffice {
  const { title, titleKey, earliest, latest, sinceEarliest, sinceLatest, reportId: report, start, end } = row;
  const isDated = sinceEarliest !== null || sinceLatest !== null;
  return {
    person: idOf(row.holderCell),
    title,
    titleKey,
    of: row.ofCell === null ? null : idOf(row.ofCell),
    status: row.status as ToldOffice['status'], // proof: the record writes it from a ReadingOffice
    day: { earliest, latest },
    since: isDated ? { earliest: sinceEarliest, latest: sinceLatest } : null,
    evidence: { report, start, end },
  };
}

const MOST_EVIDENCE = 3;

async function officeItems(
  looks: LookUps,
  held: readonly Held[],
  on: string | undefined,
  dayOf: DayOf,
): Promise<readonly OfficeItem[]> {
  const ids = held.flatMap(({ holding }) => [holding.person, ...(holding.of === null ? [] : [holding.of])]);
  const rows = await findByIds(looks.record, 'thing', 'thingId', ids);
  const names = new Map(rows.map(({ thingId, name }) => [thingId, nameOnly({ id: thingId, name })]));
  const nameOf = (id: string): Named => names.get(id) ?? { id, name: id };
  const near = held.map(({ holding }) => nearest(holding, on, dayOf));
  const reports = await looks.reports(near.flat().map(({ report }) => report));
  return held.map(({ holding, certainty }, at): OfficeItem => {
    const { id, title, of, person, status, startEarliest, startLatest, endEarliest, endLatest, inferred } = holding;
    const evidence = (near[at] ?? []).flatMap((words): Evidence[] => {
      const report = reports.get(words.report);
      return report === undefined ? [] : [evidenceAt(report, words, [])];
    });
    return {
      id,
      title,
      of: of === null ? null : nameOf(of),
      holder: nameOf(person),
      status,
      certainty,
      told: edtfOf({ earliest: startLatest, latest: endEarliest }),
      start: { earliest: startEarliest, latest: startLatest },
      end: { earliest: endEarliest, latest: endLatest },
      inferred,
      tellings: holding.evidence.length,
      evidence,
    };
  });
}

/** Words of reports near the day asked for; without a day, of the first report and of the last ones. */
function nearest({ evidence }: Holding, on: string | undefined, dayOf: DayOf): Holding['evidence'] {
  if (evidence.length <= MOST_EVIDENCE) return evidence;
  if (on === undefined) return [...evidence.slice(0, 1), ...evidence.slice(1 - MOST_EVIDENCE)];
  const gap = (words: Holding['evidence'][number]) => Math.abs(daysFrom(lastDayOf(on), dayOf(words)));
  return [...evidence].sort((a, b) => gap(a) - gap(b)).slice(0, MOST_EVIDENCE);
}

/** The day on which the report of some words tells an office. */
type DayOf = (words: Holding['evidence'][number]) => string | null;

function daysTold(told: readonly ToldOffice[]): DayOf {
  const days = new Map(told.map(({ evidence, day }) => [`${evidence.report} ${evidence.start}`, day.latest ?? day.earliest])); // biome-ignore format: one line
  return ({ report, start }) => days.get(`${report} ${start}`) ?? null;
}
