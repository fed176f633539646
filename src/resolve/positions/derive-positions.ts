// Positions through time: what one side said and did about one issue, one after another, each with how it differs from the one before.
import { contentId } from '../../base/content-id.js';
import type { Reading, ReadingPosition } from '../../reading.js';
import { stemsIn } from '../acts/report-topic.js';
import { likeness, type WordWeights, weighWords } from '../acts/word-weights.js';
import type { DayRange } from '../day-range.js';
import { groupBy } from '../group-by.js';
import type { Evidence, Thing } from '../record.js';
import { joinLinks, type Link } from '../union.js';
import { impliedStance } from './implied-stance.js';
import { changeOf, type PositionChange, type Stance } from './stance-scale.js';

/** Where a side stood on an issue at a time. */
export interface Position {
  readonly id: string;
  /** Who is told to hold it. */
  readonly holder: string;
  /** The state that the holder speaks for, else the holder. */
  readonly side: string;
  /** The id of the issue: positions of one side on one matter have one. */
  readonly issue: string;
  readonly words: string;
  readonly topics: readonly string[];
  readonly stance: Stance;
  readonly time: DayRange;
  /** Whether the report says it, or its words presuppose it: who lifts his opposition had opposed. */
  readonly basis: 'stated' | 'implied';
  /** How it differs from the one before, null for the first. */
  readonly change: PositionChange | null;
  readonly evidence: Evidence;
  readonly statement: string | null;
  readonly event: string | null;
}

/** Matches a short description of what was told before: "the process", "their bid", "this expansion". */
const POINTER = /^(?:the|this|that|these|those|their|his|her|its) [\p{L}-]+(?: [\p{L}-]+)?$/iu;

/** Issues as like as this by their words, or with the same topics, are one. */
const ONE_ISSUE = 0.5;

interface Draft extends Omit<Position, 'issue' | 'change'> {
  readonly weights: WordWeights;
  /** Whether its words only point back: "the process", "their bid". */
  readonly isPointer: boolean;
}

/**
 * The positions of all sides, by side, issue and time.
 * @example derivePositions(readings, things, thingOf).map(({ stance, change }) => [stance, change])
 * // [['oppose', null], ['accept', 'reversed'], ['oppose', 'reversed']]
 */
export function derivePositions(
  readings: readonly Reading[],
  things: readonly Thing[],
  thingOf: ReadonlyMap<string, string>,
): readonly Position[] {
  const sideOf = sidesOf(things);
  const drafts = readings.flatMap((reading) =>
    reading.positions.flatMap((one) => draftsOf(reading, one, thingOf, sideOf)),
  );
  const sides = groupBy(drafts.sort(byTime), ({ side }) => side);
  return [...sides].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, ofSide]) => issuesOf(ofSide).flatMap(withChanges));
}

/** A president's word is his state's, and so is a ministry's. */
function sidesOf(things: readonly Thing[]): (id: string) => string {
  const states = new Map(
    things.flatMap(({ id, sort, country }) => (sort === 'country' && country !== null ? [[country, id]] : [])),
  );
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  return (id) => states.get(byId.get(id)?.country ?? '') ?? id;
}

function draftsOf(
  { report }: Reading,
  position: ReadingPosition,
  thingOf: ReadonlyMap<string, string>,
  sideOf: (id: string) => string,
): readonly Draft[] {
  const { id, holder, issue, topics, stance, time, evidence, statement, event } = position;
  const words = report.text.slice(issue.start, issue.end);
  const canonical = thingOf.get(holder) ?? holder;
  const published = { earliest: report.published.earliest, latest: report.published.latest };
  const draft: Draft = {
    id,
    holder: canonical,
    side: sideOf(canonical),
    words,
    topics: [...new Set(topics.map((topic) => thingOf.get(topic) ?? topic))].sort(),
    stance,
    basis: 'stated',
    time: time.earliest === null && time.latest === null ? published : { earliest: time.earliest, latest: time.latest },
    evidence: { report: report.id, start: evidence.start, end: evidence.end },
    statement,
    event,
    weights: weighWords(stemsIn(words)),
    isPointer: topics.length === 0 && POINTER.test(words),
  };
  const before = impliedStance(report.text.slice(evidence.start, evidence.end), stance);
  return before === null ? [draft] : [{ ...draft, ...earlierThan(draft, before) }, draft];
}

/** What was held before a position: until its first day at the latest. */
function earlierThan({ id, time }: Draft, stance: Stance): Partial<Draft> {
  return {
    id: contentId('p', [id, 'before']),
    stance,
    basis: 'implied',
    time: { earliest: null, latest: time.earliest },
    statement: null,
    event: null,
  };
}

function byTime(a: Draft, b: Draft): number {
  const [first, second] = [a, b].map(({ time, evidence, id }) => {
    const start = `${evidence.start}`.padStart(9, '0');
    return `${time.latest ?? '~'} ${time.earliest ?? ''} ${evidence.report} ${start} ${id}`;
  });
  return first! < second! ? -1 : 1;
}

/** The issues of a side: positions that are alike are on one, and those that only point back are on that of the words before them. */
function issuesOf(drafts: readonly Draft[]): readonly (readonly Draft[])[] {
  const own = drafts.filter(({ isPointer }) => !isPointer);
  const links = [
    ...likeLinks(own),
    ...drafts.filter(({ isPointer }) => isPointer).flatMap((draft) => pointerLink(draft, own)),
  ];
  const { setOf } = joinLinks(
    drafts.map(({ id }) => id),
    links,
    [],
  );
  return [...groupBy(drafts, ({ id }) => setOf.get(id) ?? id).values()];
}

/** A position is compared with the last ones before it, so that a side that speaks much costs no more. */
const POSITIONS_BACK = 40;

function likeLinks(drafts: readonly Draft[]): readonly Link[] {
  return drafts.flatMap((draft, i) =>
    drafts.slice(Math.max(0, i - POSITIONS_BACK), i).flatMap((before): Link[] => {
      const score = alike(before, draft);
      return score >= ONE_ISSUE ? [{ first: before.id, second: draft.id, score }] : [];
    }),
  );
}

/** How far before it, in the text, what a description points back to may stand. */
const POINTER_UNITS = 1500;

function pointerLink(draft: Draft, own: readonly Draft[]): readonly Link[] {
  const before = own.filter(({ evidence }) => {
    const distance = draft.evidence.start - evidence.start;
    return evidence.report === draft.evidence.report && distance >= 0 && distance < POINTER_UNITS;
  });
  const nearest = before.sort((a, b) => b.evidence.start - a.evidence.start || (a.id < b.id ? -1 : 1))[0];
  return nearest === undefined ? [] : [{ first: nearest.id, second: draft.id, score: 1 }];
}

/** Positions that one report tells of one subject are more often on one issue. */
const IN_ONE_REPORT = 0.2;

function alike(a: Draft, b: Draft): number {
  const [first, second] = [a, b].map(({ topics, side, holder }) =>
    topics.filter((topic) => topic !== side && topic !== holder),
  );
  const shared = first!.filter((topic) => second!.includes(topic)).length;
  const topics = shared === 0 ? 0 : (2 * shared) / (first!.length + second!.length);
  const near = shared > 0 && a.evidence.report === b.evidence.report ? IN_ONE_REPORT : 0;
  return Math.max(topics + near, likeness(a.weights, b.weights));
}

function withChanges(issue: readonly Draft[]): readonly Position[] {
  const first = issue[0]!;
  const id = contentId('i', [first.side, first.id]);
  return issue.map(({ weights: _weights, isPointer: _isPointer, ...draft }, i) => {
    const before = issue[i - 1];
    return { ...draft, issue: id, change: before === undefined ? null : changeOf(before.stance, draft.stance) };
  });
}
