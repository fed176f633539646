// Statements as answers: who said what, to whom, through whom, about what, and the words.
import { type Span, sliceSpan } from '../base/span.js';
import type { Row } from '../store/rows.js';
import type { Days, Evidence, Named } from './answer.js';
import { edtfOf } from './days.js';
import { findByIds } from './find-all.js';
import { groupedBy } from './grouped-by.js';
import { fieldOf, textOf, textsOf } from './json-fields.js';
import { evidenceAt, type LookUps, type NodeRef, nodeKey, publishedOf, type ThingName } from './look-ups.js';

/** A statement with its parties and its words. */
export interface StatementItem {
  readonly id: string;
  /** When it was said as far as the report tells, else the day of the report; EDTF. */
  readonly day: string | null;
  readonly said: Days;
  readonly speaker: Named | null;
  /** The office that the report gives the speaker, "President of Iran". */
  readonly office: string | null;
  readonly addressees: readonly Named[];
  /** Through whom it came to the report, nearest the speaker first. */
  readonly through: readonly Named[];
  /** Whom and what it speaks of. */
  readonly topics: readonly Named[];
  readonly issues: readonly string[];
  readonly quotation: string;
  readonly cue: string | null;
  readonly class: string | null;
  readonly polarity: string;
  readonly hedged: boolean;
  /** `inferred` where the report does not name the speaker beside the words. */
  readonly basis: string;
  readonly place: Named | null;
  /** What was said. */
  readonly words: string;
  readonly evidence: Evidence;
}

/** A statement by its place in the record. */
export interface StatementRef {
  readonly reportId: string;
  readonly statementId: string;
}

/** What was said, as the record holds it. */
export interface StatementContent {
  readonly row: Row<'statement'>;
  readonly contents: readonly Span[];
}

/** A statement with all that belongs to it, as the record holds it. */
export interface StatementParts extends StatementContent {
  readonly parties: readonly Row<'party'>[];
}

/**
 * The parts of statements, in the order asked for.
 * @example (await statementParts(looks, [{ reportId, statementId }]))[0]?.row.cueLemma // 'say'
 */
export async function statementParts(
  looks: LookUps,
  refs: readonly StatementRef[],
): Promise<readonly StatementParts[]> {
  return withParties(looks, await statementContents(looks, refs));
}

/**
 * What was said in statements, in the order asked for.
 * @example (await statementContents(looks, [{ reportId, statementId }]))[0]?.contents // [{ start: 10, end: 52 }]
 */
export async function statementContents(
  { record }: LookUps,
  refs: readonly StatementRef[],
): Promise<readonly StatementContent[]> {
  const reports = refs.map(({ reportId }) => reportId);
  const only = [{ column: 'statementId', in: [...new Set(refs.map(({ statementId }) => statementId))] }] as const;
  const rows = await findByIds(record, 'statement', 'reportId', reports, only);
  const contents = groupedBy(await findByIds(record, 'content', 'reportId', reports, only), statementKey);
  const byKey = new Map(rows.map((row) => [statementKey(row), row]));
  return refs.flatMap((ref) => {
    const key = statementKey(ref);
    const row = byKey.get(key);
    const spans = (contents.get(key) ?? []).map(({ start, end }) => ({ start, end }));
    return row === undefined ? [] : [{ row, contents: spans }];
  });
}

/**
 * Statements with those who have to do with them.
 * @example (await withParties(looks, contents))[0]?.parties[0]?.role // 'speaker'
 */
export async function withParties(
  { record }: LookUps,
  all: readonly StatementContent[],
): Promise<readonly StatementParts[]> {
  const only = [{ column: 'statementId', in: [...new Set(all.map(({ row }) => row.statementId))] }] as const;
  const rows = await findByIds(record, 'party', 'reportId', all.map(({ row }) => row.reportId), only); // biome-ignore format: one line
  const parties = groupedBy(rows, statementKey);
  return all.map((one) => ({ ...one, parties: parties.get(statementKey(one.row)) ?? [] }));
}

/**
 * The key of a statement.
 * @example statementKey({ reportId: 'r-1', statementId: 's-1' }) // 'r-1 s-1'
 */
export function statementKey({ reportId, statementId }: StatementRef): string {
  return `${reportId} ${statementId}`;
}

/**
 * The nodes that a statement names, by role; topics with them.
 * @example partyNodes(parts, 'via') // [{ reportId: 'r-1', nodeId: 'e-4' }]
 */
export function partyNodes({ row, parties }: StatementParts, role: string): readonly NodeRef[] {
  const { reportId } = row;
  if (role === 'topic') return textsOf(row.topics).map((nodeId) => ({ reportId, nodeId }));
  return parties.filter((one) => one.role === role).map(({ nodeId }) => ({ reportId, nodeId }));
}

/**
 * Statements with their names and words, in the order of their parts.
 * @example (await statementItems(looks, parts))[0]?.speaker?.name // 'Ali Khamenei'
 */
export async function statementItems(
  looks: LookUps,
  all: readonly StatementParts[],
): Promise<readonly StatementItem[]> {
  const reports = await looks.reports(all.map(({ row }) => row.reportId));
  const names = await looks.nodes(all.flatMap(nodesOf));
  const times = await findByIds(looks.record, 'time', 'reportId', all.map(({ row }) => row.reportId), [{ column: 'timeId', in: all.flatMap(({ row }) => row.timeId ?? []) }]); // biome-ignore format: one line
  const timeOf = new Map(times.map((time) => [`${time.reportId} ${time.timeId}`, time]));
  return all.flatMap((parts) => {
    const report = reports.get(parts.row.reportId);
    const time = timeOf.get(`${parts.row.reportId} ${parts.row.timeId}`);
    return report === undefined ? [] : [itemOf(parts, report, names, time)];
  });
}

function nodesOf(parts: StatementParts): readonly NodeRef[] {
  const { reportId, place } = parts.row;
  const roles = ['speaker', 'addressee', 'via', 'topic'].flatMap((role) => partyNodes(parts, role));
  const others = [place, officeOf(parts)?.of].flatMap((nodeId) => (nodeId == null ? [] : [{ reportId, nodeId }]));
  return [...roles, ...others];
}

function officeOf({ row }: StatementParts): { readonly title: string; readonly of: string | null } | null {
  const office = fieldOf(row.more, 'speakerOffice');
  const title = textOf(fieldOf(office, 'title'));
  return title === null ? null : { title, of: textOf(fieldOf(office, 'of')) };
}

function itemOf(
  parts: StatementParts,
  report: Row<'report'>,
  names: ReadonlyMap<string, Named>,
  time: Row<'time'> | undefined,
): StatementItem {
  const { row, contents } = parts;
  const inRole = (role: string) => partyNodes(parts, role).flatMap((ref) => names.get(nodeKey(ref)) ?? []);
  const nameAt = (nodeId: string | null) => {
    return nodeId === null ? null : (names.get(nodeKey({ reportId: row.reportId, nodeId })) ?? null);
  };
  const isDated = time !== undefined && (time.earliest !== null || time.latest !== null);
  const said = isDated ? { earliest: time.earliest, latest: time.latest } : publishedOf(report);
  const office = officeOf(parts);
  const [of, through] = [nameAt(office?.of ?? null), inRole('via')];
  const { quotation, class: cueClass, polarity, hedged, basis, cueStart, cueEnd } = row;
  return {
    id: row.statementId,
    day: edtfOf(said),
    said,
    speaker: nameAt(row.speaker),
    office: office === null ? null : `${office.title}${of === null ? '' : ` of ${of.name}`}`,
    addressees: inRole('addressee'),
    through,
    topics: inRole('topic'),
    issues: textsOf(fieldOf(row.more, 'issues')),
    quotation,
    cue: cueStart === null || cueEnd === null ? null : sliceSpan(report.text, { start: cueStart, end: cueEnd }),
    class: cueClass,
    polarity,
    hedged,
    basis,
    place: nameAt(row.place),
    words: contentWords(report.text, contents),
    evidence: evidenceAt(report, evidenceSpan(parts), through),
  };
}

/**
 * The words of a statement, its parts joined.
 * @example contentWords(text, [{ start: 0, end: 10 }, { start: 25, end: 40 }]) // 'the talks … were useful'
 */
export function contentWords(text: string, contents: readonly Span[]): string {
  return contents.map((span) => sliceSpan(text, span).replace(/\s+/gu, ' ').trim()).join(' … ');
}

/** Speaker and cue far from the words are not shown with them. */
const MOST_BETWEEN = 300;

/** From the speaker or the cue to the last word said, or the other way round. */
function evidenceSpan({ row, contents }: StatementParts): Span {
  const first = contents[0] ?? { start: row.cueStart ?? 0, end: row.cueEnd ?? 0 };
  const last = contents.at(-1) ?? first;
  let [start, end] = [first.start, last.end];
  for (const [from, to] of [
    [row.cueStart, row.cueEnd],
    [row.speakerStart, row.speakerEnd],
  ] as const) {
    // biome-ignore format: a picture
    if (from === null || to === null || start - to > MOST_BETWEEN || from - end > MOST_BETWEEN) continue;
    [start, end] = [Math.min(start, from), Math.max(end, to)];
  }
  return { start, end };
}

/** A statement's parties as things, by role, for questions that narrow by them. */
export type PartyThings = (parts: StatementParts, role: string) => readonly ThingName[];

/**
 * Whom the parties of statements are, as things; nodes that no name tells of are left out.
 * @example (await partyThings(looks, parts))(parts[0], 'speaker')[0]?.name // 'Ali Khamenei'
 */
export async function partyThings(looks: LookUps, all: readonly StatementParts[]): Promise<PartyThings> {
  const refs = all.flatMap(nodesOf);
  const only = [{ column: 'nodeId', in: [...new Set(refs.map(({ nodeId }) => nodeId))] }] as const;
  const rows = await findByIds(looks.record, 'nodeCell', 'reportId', refs.map(({ reportId }) => reportId), only); // biome-ignore format: one line
  const cellOf = new Map(rows.map((row) => [nodeKey(row), row.cellId]));
  const things = await looks.things(rows.map(({ cellId }) => cellId));
  return (parts, role) => partyNodes(parts, role).flatMap((ref) => things.get(cellOf.get(nodeKey(ref)) ?? '') ?? []);
}
