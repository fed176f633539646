// Positions through time: what one side said and did about one issue, one after another, each with how it differs from the one before.
import { contentId } from '../../base/content-id.js';
import { stemsIn } from '../../resolve/acts/report-topic.js';
import { likeness, type WordWeights, weighWords } from '../../resolve/acts/word-weights.js';
import type { Evidence } from '../../resolve/record.js';
import { DisjointSets } from '../../resolve/union.js';
import type { Days } from '../answer.js';
import { groupedBy } from '../grouped-by.js';
import { changeOf, type PositionChange, type Stance } from './stance-scale.js';

/** One time that a report tells where a side stands. */
export interface ToldStance {
  readonly id: string;
  /** Who is told to hold it, a thing. */
  readonly holder: string;
  /** The state that the holder speaks for, else the holder. */
  readonly side: string;
  readonly topics: readonly string[];
  /** The words for what it is on. */
  readonly words: string;
  readonly stance: Stance;
  /** What the words presuppose was held before: who lifts his opposition had opposed. */
  readonly impliedBefore: Stance | null;
  readonly time: Days;
  readonly evidence: Evidence;
  readonly statement: string | null;
  readonly event: string | null;
}

/** Where a side stood on an issue at a time. */
export interface Position extends Omit<ToldStance, 'impliedBefore'> {
  /** The id of the issue: positions of one side on one matter have one. */
  readonly issue: string;
  /** Whether the report says it, or its words presuppose it. */
  readonly basis: 'stated' | 'implied';
  /** How it differs from the one before, null for the first. */
  readonly change: PositionChange | null;
}

/** Matches a short description of what was told before: "the process", "their bid", "this expansion". */
const POINTER = /^(?:the|this|that|these|those|their|his|her|its) [\p{L}-]+(?: [\p{L}-]+)?$/iu;

/** Issues as like as this by their words, or with the same topics, are one. */
const ONE_ISSUE = 0.5;

interface Draft extends Omit<Position, 'issue' | 'change'> {
  /** What it speaks of besides the side itself. */
  readonly others: readonly string[];
  readonly weights: WordWeights;
  /** The position whose words presuppose it; null where the report says it. */
  readonly impliedBy: string | null;
  /** Whether its words only point back: "the process", "their bid". */
  readonly isPointer: boolean;
}

/**
 * The positions of sides, by side, issue and time.
 * @example derivePositions(told).map(({ stance, change }) => [stance, change])
 * // [['oppose', null], ['accept', 'reversed'], ['oppose', 'reversed']]
 */
export function derivePositions(told: readonly ToldStance[]): readonly Position[] {
  const sides = groupedBy(inTime(told.flatMap(draftsOf)), ({ side }) => side);
  return [...sides].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, ofSide]) => issuesOf(ofSide).flatMap(withChanges));
}

function draftsOf({ impliedBefore, ...one }: ToldStance): readonly Draft[] {
  const { words, topics, side, holder } = one;
  const draft: Draft = {
    ...one,
    basis: 'stated',
    others: topics.filter((topic) => topic !== side && topic !== holder),
    weights: weighWords(stemsIn(words)),
    impliedBy: null,
    isPointer: topics.length === 0 && POINTER.test(words),
  };
  return impliedBefore === null ? [draft] : [{ ...draft, ...earlierThan(draft, impliedBefore) }, draft];
}

/** What was held before a position: until its first day at the latest. */
function earlierThan({ id, time }: Draft, stance: Stance): Partial<Draft> {
  return {
    id: contentId('p', [id, 'before']),
    impliedBy: id,
    stance,
    basis: 'implied',
    time: { earliest: null, latest: time.earliest },
    statement: null,
    event: null,
  };
}

function inTime(drafts: readonly Draft[]): readonly Draft[] {
  const placed = drafts.map((draft) => {
    const { time, evidence, id } = draft;
    const start = `${evidence.start}`.padStart(9, '0');
    return { draft, place: `${time.latest ?? '~'} ${time.earliest ?? ''} ${evidence.report} ${start} ${id}` };
  });
  return placed.sort((a, b) => (a.place < b.place ? -1 : 1)).map(({ draft }) => draft);
}

/** The issues of a side: positions that are alike are on one, and those that only point back are on that of the words before them. */
function issuesOf(drafts: readonly Draft[]): readonly (readonly Draft[])[] {
  const own = drafts.filter(({ isPointer }) => !isPointer);
  const sets = new DisjointSets(drafts.map(({ id }) => id));
  // What words presuppose was held before is on what they speak of.
  for (const { id, impliedBy } of drafts) if (impliedBy !== null) join(sets, id, impliedBy);
  joinAlike(sets, own);
  for (const draft of drafts) {
    const before = draft.isPointer ? wordsBefore(draft, own) : undefined;
    if (before !== undefined) join(sets, before.id, draft.id);
  }
  return [...groupedBy(drafts, ({ id }) => sets.find(id) ?? id).values()];
}

function join(sets: DisjointSets, first: string, second: string): void {
  const [a, b] = [sets.find(first), sets.find(second)];
  if (a !== null && b !== null && a !== b) sets.join(a, b);
}

/** A position is compared with the last ones before it, so that a side that speaks much costs no more. */
const POSITIONS_BACK = 40;

function joinAlike(sets: DisjointSets, drafts: readonly Draft[]): void {
  for (const [at, draft] of drafts.entries()) {
    for (const before of drafts.slice(Math.max(0, at - POSITIONS_BACK), at)) {
      if (sets.find(before.id) !== sets.find(draft.id) && areOnOne(before, draft)) join(sets, before.id, draft.id);
    }
  }
}

/** How far before it, in the text, what a description points back to may stand. */
const POINTER_UNITS = 1500;

function wordsBefore(draft: Draft, own: readonly Draft[]): Draft | undefined {
  const before = own.filter(({ evidence }) => {
    const distance = draft.evidence.start - evidence.start;
    return evidence.report === draft.evidence.report && distance >= 0 && distance < POINTER_UNITS;
  });
  return before.sort((a, b) => b.evidence.start - a.evidence.start || (a.id < b.id ? -1 : 1))[0];
}

/** Positions that one report tells of one subject are more often on one issue. */
const IN_ONE_REPORT = 0.2;

function areOnOne(a: Draft, b: Draft): boolean {
  const shared = a.others.filter((topic) => b.others.includes(topic)).length;
  const topics = shared === 0 ? 0 : (2 * shared) / (a.others.length + b.others.length);
  const near = shared > 0 && a.evidence.report === b.evidence.report ? IN_ONE_REPORT : 0;
  return topics + near >= ONE_ISSUE || likeness(a.weights, b.weights) >= ONE_ISSUE;
}

function withChanges(issue: readonly Draft[]): readonly Position[] {
  const first = issue[0]!;
  const id = contentId('i', [first.side, first.id]);
  return issue.map(
    ({ weights: _weights, others: _others, impliedBy: _impliedBy, isPointer: _isPointer, ...draft }, i) => {
      const before = issue[i - 1];
      return { ...draft, issue: id, change: before === undefined ? null : changeOf(before.stance, draft.stance) };
    },
  );
}
