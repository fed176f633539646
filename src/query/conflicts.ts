// Conflicts: what reports disagree about, both sides with their words and the chains through which these came.
import { staged } from '../base/staged.js';
import { writeCursor } from '../store/row-order.js';
import type { Condition, Row } from '../store/rows.js';
import { type ActItem, actItems } from './act-items.js';
import type { Answer, Evidence, ListQuestion, Named, Period } from './answer.js';
import { badQuestion } from './bad-question.js';
import { chooseNames } from './choose-names.js';
import { boundsOf } from './days.js';
import { type AskedRecord, findByIds } from './find-all.js';
import { textsOf } from './json-fields.js';
import { countsAsOf, evidenceAt, type LookUps, lookUps, nameOnly, nodeKey, type ThingName } from './look-ups.js';
import { mergeRanges } from './merge-ranges.js';
import { DEFAULT_LIMIT, inBatches, placeAfter } from './paging.js';
import { holdsCellOf, openSide, type Side } from './side.js';

/** Which conflicts are asked for. */
export interface ConflictsQuestion extends ListQuestion, Period {
  /** Somebody who takes part in what is disputed, or whose office is. */
  readonly about?: string | undefined;
  /** `figure`, `day`, `place`, `status`, `who`, `office`. */
  readonly kinds?: readonly string[] | undefined;
}

/** One claim of a conflict. */
export interface ClaimItem {
  readonly id: string;
  /** What it says, readable: `20 to 22 ton`, `2015-11-23`, `Tehran`. */
  readonly value: string;
  /** `preferred` where most independent witnesses say it. */
  readonly rank: string;
  readonly evidence: Evidence;
}

/** Claims that cannot all be right. */
export interface ConflictItem {
  readonly id: string;
  readonly kind: string;
  readonly day: string | null;
  /** What it is about: an act, with those who take part; or the country or body whose office it is. */
  readonly about: Named;
  readonly act: ActItem | null;
  readonly claims: readonly ClaimItem[];
}

/**
 * Conflicts in the order of the days of what they are about.
 * @example (await conflicts(record, {})).value.items[0]?.claims.map(({ value }) => value) // ['250,000 people', '300,000 people']
 */
export async function conflicts(record: AskedRecord, question: ConflictsQuestion): Promise<Answer<ConflictItem>> {
  const bad = badQuestion(question, { conflict: question.kinds });
  if (bad.length > 0) return staged({ items: [], next: null }, bad);
  const { value, problems, trace } = await chooseNames(record, question.about === undefined ? [] : [question.about]);
  if (value === null) return staged({ items: [], next: null }, problems, trace);
  const sides = await Promise.all(value.map((thing) => openSide(record, thing, false)));
  const looks = lookUps(record);
  const limit = question.limit ?? DEFAULT_LIMIT;
  const { earliest, latest } = boundsOf(question);
  const days = earliest === null && latest === null ? [] : [{ column: 'sortDay', from: earliest ?? '', to: latest ?? '9999-12-31' } as const]; // biome-ignore format: one line
  const found: { readonly row: Row<'conflict'>; readonly item: ConflictItem }[] = [];
  const after = placeAfter(question.cursor, 2);
  const { kinds = [] } = question;
  const ofKinds = kinds.length === 0 ? [] : [{ column: 'kind', in: kinds } as const];
  const where = [...days, ...ofKinds, ...sides.map(subjectOf)];
  const places = mergeRanges(record, 'conflict', { few: [where] }, { order: ['sortDay', 'conflictId'], after });
  for await (const batch of inBatches(places, Math.min(limit, MOST_AT_ONCE) + 1)) {
    const rows = await findByIds(record, 'conflict', 'conflictId', batch.map(({ conflictId }) => conflictId)); // biome-ignore format: one line
    const kept = inOrderOf(batch, rows);
    const items = new Map((await conflictItems(looks, kept, question)).map((item) => [item.id, item]));
    const things = await looks.things(sides.length === 0 ? [] : [...items.values()].flatMap(partiesOf));
    for (const row of kept) {
      const item = items.get(row.conflictId);
      if (item !== undefined && isAbout(item, sides, things)) found.push({ row, item });
    }
    if (found.length > limit) break;
  }
  const shown = found.slice(0, limit);
  const last = shown.at(-1)?.row;
  const next = found.length > limit && last !== undefined ? writeCursor([last.sortDay, last.conflictId]) : null;
  return staged({ items: shown.map(({ item }) => item), next }, problems, trace);
}

/** A page and the one that tells whether there is another are read together; a long page is read in parts. */
const MOST_AT_ONCE = 100;

/** What holds of the conflicts about a side: it is their subject, or has to do with the act that is. `isAbout` looks closer. */
function subjectOf(side: Side): Condition<'conflict'> {
  const where = [holdsCellOf<'actCell'>('cellId', side)];
  const ofAct = { exists: { table: 'actCell', on: [['subject', 'actId']], where } } as const;
  return { any: [holdsCellOf<'conflict'>('subject', side), ofAct] };
}

function inOrderOf(places: readonly Pick<Row<'conflict'>, 'conflictId'>[], rows: readonly Row<'conflict'>[]) {
  const byId = new Map(rows.map((row) => [row.conflictId, row]));
  return places.flatMap(({ conflictId }) => byId.get(conflictId) ?? []);
}

/** Whom a conflict is about: those who have to do with the act, else what is in dispute. */
function partiesOf({ about, act }: ConflictItem): readonly string[] {
  if (act === null) return [about.id];
  return [...act.actors, ...act.recipients, ...(act.place === null ? [] : [act.place])].map(({ id }) => id);
}

function isAbout(item: ConflictItem, sides: readonly Side[], things: ReadonlyMap<string, ThingName>): boolean {
  const ids = partiesOf(item);
  const isOf = (side: Side, id: string) => {
    const thing = things.get(id);
    return id === side.thing.id || (thing !== undefined && side.includes(thing));
  };
  return sides.every((side) => ids.some((id) => isOf(side, id)));
}

/**
 * Conflicts with their claims. As of a time, those that do not conflict in what was reported by then are left out.
 * @example (await conflictItems(looks, rows, {}))[0]?.claims.length // 2
 */
export async function conflictItems(
  looks: LookUps,
  rows: readonly Row<'conflict'>[],
  asOf: ListQuestion,
): Promise<readonly ConflictItem[]> {
  const { record } = looks;
  const links = await findByIds(record, 'conflictClaim', 'conflictId', rows.map(({ conflictId }) => conflictId)); // biome-ignore format: one line
  const claims = await findByIds(record, 'claim', 'claimId', links.map(({ claimId }) => claimId)); // biome-ignore format: one line
  const reports = await looks.reports(claims.map(({ reportId }) => reportId));
  const counted = claims.filter(({ reportId }) => countsAsOf(reports.get(reportId), asOf));
  const items = new Map((await claimItems(looks, counted)).map((item) => [item.id, item]));
  const acts = await actsById(looks, rows.map(({ subject }) => subject)); // biome-ignore format: one line
  const subjects = await looks.things(rows.map(({ subject }) => subject));
  return rows.flatMap((row): ConflictItem[] => {
    const mine = links.filter(({ conflictId }) => conflictId === row.conflictId).flatMap(({ claimId }) => items.get(claimId) ?? []); // biome-ignore format: one line
    if (new Set(mine.map(({ value }) => value)).size < 2) return [];
    const act = acts.get(row.subject) ?? null;
    const thing = subjects.get(row.subject);
    const about = act !== null ? { id: act.id, name: actName(act) } : thing === undefined ? { id: row.subject, name: row.subject } : nameOnly(thing); // biome-ignore format: one line
    const day = row.sortDay === '~' ? null : row.sortDay;
    return [{ id: row.conflictId, kind: row.kind, day: act?.day ?? day, about, act, claims: mine }];
  });
}

/**
 * Acts by their ids, with their evidence.
 * @example (await actsById(looks, [id])).get(id)?.type // 'CONSULT'
 */
export async function actsById(looks: LookUps, ids: readonly string[]): Promise<ReadonlyMap<string, ActItem>> {
  const rows = await findByIds(looks.record, 'act', 'actId', ids);
  return new Map((await actItems(looks, rows, {})).map((item) => [item.id, item]));
}

/**
 * An act in a few words.
 * @example actName(act) // 'CONSULT meeting: Vladimir Putin, Ali Khamenei'
 */
export function actName({ type, mode, actors, recipients }: ActItem): string {
  const parties = [...actors, ...recipients].map(({ name }) => name).join(', ');
  return `${[type, mode].filter((one) => one !== null).join(' ')}${parties === '' ? '' : `: ${parties}`}`;
}

/**
 * Claims with their words and chains.
 * @example (await claimItems(looks, rows))[0]?.evidence.through // [{ name: 'Ali Khamenei', … }]
 */
export async function claimItems(looks: LookUps, rows: readonly Row<'claim'>[]): Promise<readonly ClaimItem[]> {
  const ids = rows.flatMap((row) => [...textsOf(row.chain), ...row.value.split(' ')]);
  const things = await looks.things(ids);
  const unnamed = rows.flatMap((row) => {
    const missing = [...textsOf(row.chain), ...row.value.split(' ')].filter((id) => !things.has(id));
    return missing.filter((id) => /^[a-z]{1,2}-/.test(id)).map((nodeId) => ({ reportId: row.reportId, nodeId }));
  });
  const nodes = await looks.nodes(unnamed);
  const reports = await looks.reports(rows.map(({ reportId }) => reportId));
  return rows.flatMap((row): ClaimItem[] => {
    const report = reports.get(row.reportId);
    if (report === undefined) return [];
    const named = (id: string): Named | undefined => {
      const thing = things.get(id);
      return thing === undefined ? nodes.get(nodeKey({ reportId: row.reportId, nodeId: id })) : nameOnly(thing);
    };
    const through = textsOf(row.chain).map((id) => named(id) ?? { id, name: 'somebody unnamed' });
    const value = claimWords(row, (id) => named(id)?.name ?? id);
    return [{ id: row.claimId, value, rank: row.rank, evidence: evidenceAt(report, row, through) }];
  });
}

/** Kinds whose value is one id or more. */
const NAMED_KINDS = ['place', 'who', 'office'];

function claimWords({ kind, value }: Row<'claim'>, nameOf: (id: string) => string): string {
  if (NAMED_KINDS.includes(kind)) return value.split(' ').map(nameOf).join(', ');
  // Matches `20..22 ton`, `..5 people`, `120..120`
  const figure = /^(-?[\d.e+]*?)\.\.(-?[\d.e+]*)(?: (.*))?$/.exec(value);
  if (kind !== 'figure' || figure === null) return value;
  const [low = '', high = '', counted = ''] = figure.slice(1).map((part) => part ?? '');
  return `${rangeWords(low, high)} ${counted}`.trim();
}

function rangeWords(low: string, high: string): string {
  const [from, to] = [low, high].map((digits) => (digits === '' ? '' : Number(digits).toLocaleString('en')));
  if (from === to) return `${from}`;
  if (from === '') return `at most ${to}`;
  return to === '' ? `at least ${from}` : `${from} to ${to}`;
}
