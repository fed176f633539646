// Positions: where a side stood on each issue through time, with what changed, and the words.
import { type Staged, staged } from '../base/staged.js';
import type { Row } from '../store/rows.js';
import type { Answer, AsOf, Days, Evidence, ListQuestion, Named, Period } from './answer.js';
import { badQuestion } from './bad-question.js';
import { chooseNames } from './choose-names.js';
import { boundsOf, edtfOf, isWithin } from './days.js';
import { type AskedRecord, findAll, findByIds, findColumnsByIds } from './find-all.js';
import { chooseThing } from './find-things.js';
import { groupedBy } from './grouped-by.js';
import { wordTest } from './has-words.js';
import { textsOf } from './json-fields.js';
import { countsAsOf, evidenceAt, isLimited, type LookUps, lookUps, nameOnly, type ThingName } from './look-ups.js';
import { DEFAULT_LIMIT } from './paging.js';
import { derivePositions, type Position, type ToldStance } from './positions/derive-positions.js';
import { cellsOf } from './side.js';

/** Whose positions are asked for, and on what. */
export interface PositionsQuestion extends ListQuestion, Period {
  /** A country (with all who speak for it), a body or a person. */
  readonly name: string;
  /** An issue: a name that it speaks of, or words of it. */
  readonly issue?: string | undefined;
}

/** An issue: what its positions are on, and how the side went from for to against and back. */
export interface IssueSummary {
  readonly id: string;
  readonly name: string;
  readonly positions: number;
  /** One stance for each time that the side was for it or against it: `oppose`, `accept`, `threaten`. */
  readonly course: readonly string[];
}

/** Where a side stood on an issue at one time. */
export interface PositionItem {
  readonly id: string;
  /** The issue, named by its clearest words; positions on one issue follow one another. */
  readonly issue: IssueSummary;
  readonly side: Named;
  /** Who is told to hold it: the state, its president, its ministry. */
  readonly holder: Named;
  readonly day: string | null;
  readonly time: Days;
  /** `support`, `oppose`, `demand`, `offer`, `accept`, `reject`, `condition`. */
  readonly stance: string;
  /** How it differs from the one before: `restated`, `softened`, `hardened`, `reversed`; null for the first. */
  readonly change: string | null;
  /** `implied` where the words presuppose it: who lifts his opposition had opposed. */
  readonly basis: string;
  /** The act that shows it, `THREATEN`; null where a statement or a phrase does. */
  readonly act: string | null;
  /** The words for what it is on. */
  readonly words: string;
  readonly topics: readonly Named[];
  readonly evidence: Evidence | null;
}

/**
 * Positions, issue by issue, each in the order of time; issues with most positions first.
 * @example (await positions(record, { name: 'Turkey', issue: 'Sweden' })).value.items.map(({ stance }) => stance) // ['oppose', 'accept', 'oppose']
 */
export async function positions(record: AskedRecord, question: PositionsQuestion): Promise<Answer<PositionItem>> {
  const bad = badQuestion(question, {});
  if (bad.length > 0) return staged({ items: [], next: null }, bad);
  const { value, problems, trace } = await chooseNames(record, [question.name]);
  const [thing] = value ?? [];
  if (thing === undefined) return staged({ items: [], next: null }, problems, trace);
  const looks = lookUps(record);
  const issues = await issuesOfSide(looks, thing, question);
  const all = positionsWithin(issues.value, question);
  const from = Number(question.cursor ?? 0);
  const to = from + (question.limit ?? DEFAULT_LIMIT);
  const items = await positionItems(looks, all.slice(from, to));
  return staged({ items, next: to < all.length ? `${to}` : null }, problems, [...trace, ...issues.trace]);
}

/** The positions on one issue, in the order of time. */
type IssuePositions = readonly Position[];

/**
 * All positions of a side on an issue, or on all issues: those of most positions first.
 * @example (await issuesOfSide(looks, turkey, { issue: 'Sweden' })).value[0]?.map(({ stance }) => stance) // ['oppose', 'accept', 'oppose']
 */
export async function issuesOfSide(
  looks: LookUps,
  { id, sort }: ThingName,
  question: AsOf & Pick<PositionsQuestion, 'issue'>,
): Promise<Staged<readonly IssuePositions[]>> {
  const { record } = looks;
  const cells = await cellsOf(record, [id]);
  const column = sort === 'country' ? 'sideCell' : 'holderCell';
  // In the order of the index by which they are found.
  const all = await findAll(record, 'stanceTold', [{ column, in: cells }], ['sortDay']);
  const rows = await countedRows(looks, all, question);
  const told = await toldStances(looks, rows);
  const issue = question.issue === undefined ? null : await chooseThing(record, question.issue);
  const isOnIssue = issueTest(question.issue, issue?.value?.id ?? null);
  const issues = [...groupedBy(derivePositions(told), (one) => one.issue).values()].filter((list) => list.some(isOnIssue)); // biome-ignore format: one line
  const sorted = issues.sort((a, b) => b.length - a.length || ((a[0]?.issue ?? '') < (b[0]?.issue ?? '') ? -1 : 1));
  return staged(sorted, [], issue?.trace ?? []);
}

/**
 * The positions of issues that can have been taken within a period, each with all of its issue.
 * @example positionsWithin(issues, { to: '2022-07-19' }).length // 2
 */
export function positionsWithin(issues: readonly IssuePositions[], period: Period): readonly PositionOfIssue[] {
  const bounds = boundsOf(period);
  return issues.flatMap((list) => list.filter(({ time }) => isWithin(time, bounds)).map((one) => ({ one, list })));
}

async function countedRows(looks: LookUps, rows: readonly Row<'stanceTold'>[], question: AsOf) {
  if (!isLimited(question)) return rows;
  const reports = await looks.reports(rows.map(({ reportId }) => reportId));
  return rows.filter(({ reportId }) => countsAsOf(reports.get(reportId), question));
}

/** On an issue is what speaks of the thing asked for, or has the words. */
function issueTest(words: string | undefined, thing: string | null): (one: Position) => boolean {
  if (words === undefined) return () => true;
  const hasWords = wordTest(words);
  return (one) => (thing !== null && one.topics.includes(thing)) || hasWords(one.words);
}

async function toldStances(looks: LookUps, rows: readonly Row<'stanceTold'>[]): Promise<readonly ToldStance[]> {
  const cells = rows.flatMap((row) => [row.holderCell, row.sideCell, ...textsOf(row.topicCells)]);
  const things = await looks.things(cells);
  const idOf = (cell: string) => things.get(cell)?.id ?? cell;
  return rows.map((row): ToldStance => {
    const { stanceId: id, words, earliest, latest, reportId: report, start, end, statementId, eventId } = row;
    return {
      id,
      holder: idOf(row.holderCell),
      side: idOf(row.sideCell),
      topics: [...new Set(textsOf(row.topicCells).map(idOf))].sort(),
      words,
      stance: row.stance as ToldStance['stance'], // proof: the record writes it from a ReadingPosition
      impliedBefore: row.impliedBefore as ToldStance['impliedBefore'], // proof: as above
      time: { earliest, latest },
      evidence: { report, start, end },
      statement: statementId,
      event: eventId,
    };
  });
}

/** A position with all on its issue. */
export interface PositionOfIssue {
  readonly one: Position;
  readonly list: IssuePositions;
}

/**
 * Positions with their words and names.
 * @example (await positionItems(looks, positionsWithin(issues, {})))[0]?.issue.name // 'the accession of Sweden'
 */
export async function positionItems(looks: LookUps, all: readonly PositionOfIssue[]): Promise<readonly PositionItem[]> {
  const ids = all.flatMap(({ one }) => [one.holder, one.side, ...one.topics]);
  const rows = await findByIds(looks.record, 'thing', 'thingId', ids);
  const names = new Map(rows.map(({ thingId: id, name }) => [id, nameOnly({ id, name })]));
  const unnamed = ids.filter((id) => !names.has(id));
  const nodes = unnamed.length === 0 ? [] : await findByIds(looks.record, 'node', 'reportId', all.map(({ one }) => one.evidence.report), [{ column: 'nodeId', in: unnamed }]); // biome-ignore format: one line
  for (const { nodeId: id, name } of nodes) names.set(id, { id, name });
  const lists = [...new Set(all.map(({ list }) => list))];
  const typeOf = await typesOfEvents(looks.record, lists.flat());
  const issues = new Map(lists.map((list) => [list, issueOf(list, typeOf)]));
  const reports = await looks.reports(all.map(({ one }) => one.evidence.report));
  const nameOf = (id: string): Named => names.get(id) ?? { id, name: 'somebody unnamed' };
  return all.map(({ one, list }): PositionItem => {
    const { id, holder, side, stance, change, basis, time, words, topics, event, evidence } = one;
    const report = reports.get(evidence.report);
    return {
      id,
      issue: issues.get(list)!,
      side: nameOf(side),
      holder: nameOf(holder),
      day: edtfOf(time),
      time,
      stance,
      change,
      basis,
      act: event === null ? null : (typeOf.get(event) ?? null),
      words,
      topics: topics.map(nameOf),
      evidence: report === undefined ? null : evidenceAt(report, evidence, []),
    };
  });
}

/** The types of the events that show positions, by their ids. */
async function typesOfEvents(record: AskedRecord, all: readonly Position[]): Promise<ReadonlyMap<string, string>> {
  const shown = all.flatMap(({ event, evidence }) => (event === null ? [] : [{ event, report: evidence.report }]));
  const only = [{ column: 'eventId', in: [...new Set(shown.map(({ event }) => event))] }] as const;
  const columns = ['eventId', 'type'] as const;
  const rows = await findColumnsByIds(record, 'event', columns, 'reportId', shown.map(({ report }) => report), only); // biome-ignore format: one line
  return new Map(rows.map(({ eventId, type }) => [eventId, type]));
}

function issueOf(list: readonly Position[], typeOf: ReadonlyMap<string, string>): IssueSummary {
  return {
    id: list[0]?.issue ?? '',
    name: issueName(list),
    positions: list.length,
    course: courseOf(list, typeOf),
  };
}

/** The first stance of each stretch between two reversals; one that a threat shows is called so. */
function courseOf(list: readonly Position[], typeOf: ReadonlyMap<string, string>): readonly string[] {
  const stretches: Position[][] = [];
  for (const one of list) {
    const last = stretches.at(-1);
    if (last === undefined || one.change === 'reversed') stretches.push([one]);
    else last.push(one);
  }
  return stretches.map((ones) => {
    const isThreat = ones.some(({ event }) => event !== null && typeOf.get(event) === 'THREATEN');
    return isThreat ? 'threaten' : (ones[0]?.stance ?? '');
  });
}

/** Words of about this length name an issue best: shorter ones point back, longer ones tell a story. */
const NAME_WORDS = 6;

/** The words that speak of most of the issue's things; of these, those of a good length. */
function issueName(list: readonly Position[]): string {
  const rank = ({ words, topics }: Position) => Math.abs(words.split(/\s+/u).length - NAME_WORDS) - 3 * topics.length;
  const ranked = list.map((one) => ({ words: one.words, id: one.id, rank: rank(one) }));
  const [best] = ranked.sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
  return (best?.words ?? '').replace(/\s+/gu, ' ');
}
