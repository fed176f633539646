// Positions through time: what one side said and did about one issue, one after another, each with how it differs from the one before.
import { contentId } from '../../base/content-id.js';
import { stemsIn } from '../../resolve/acts/report-topic.js';
import { likeness, type WordWeights, weighWords } from '../../resolve/acts/word-weights.js';
import type { Evidence } from '../../resolve/record.js';
import { joinLinks, type Link } from '../../resolve/union.js';
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
  readonly weights: WordWeights;
  /** Whether its words only point back: "the process", "their bid". */
  readonly isPointer: boolean;
}

/**
 * The positions of sides, by side, issue and time.
 * @example derivePositions(told).map(({ stance, change }) => [stance, change])
 * // [['oppose', null], ['accept', 'reversed'], ['oppose', 'reversed']]
 */
export function derivePositions(told: readonly ToldStance[]): readonly Position[] {
  const sides = groupedBy(told.flatMap(draftsOf).sort(byTime), ({ side }) => side);
  return [...sides].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, ofSide]) => issuesOf(ofSide).flatMap(withChanges));
}

function draftsOf({ impliedBefore, ...one }: ToldStance): readonly Draft[] {
  const { words, topics } = one;
  const draft: Draft = {
    ...one,
    basis: 'stated',
    weights: weighWords(stemsIn(words)),
    isPointer: topics.length === 0 && POINTER.test(words),
  };
  return impliedBefore === null ? [draft] : [{ ...draft, ...earlierThan(draft, impliedBefore) }, draft];
}

/** What was held before a position: until its first day at the latest. */
function earlierThan({ id, time }: Draft, stance: Stance): Partial<Draft> {
  return {
    id: impliedId(id),
    stance,
    basis: 'implied',
    time: { earliest: null, latest: time.earliest },
    statement: null,
    event: null,
  };
}

function impliedId(id: string): string {
  return contentId('p', [id, 'before']);
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
  const ids = new Set(drafts.map(({ id }) => id));
  // What words presuppose was held before is on what they speak of.
  const before = drafts.flatMap(({ id }): Link[] => {
    const implied = impliedId(id);
    return ids.has(implied) ? [{ first: implied, second: id, score: 2 }] : [];
  });
  const links = [
    ...before,
    ...likeLinks(own),
    ...drafts.filter(({ isPointer }) => isPointer).flatMap((draft) => pointerLink(draft, own)),
  ];
  const { setOf } = joinLinks(
    drafts.map(({ id }) => id),
    links,
    [],
  );
  return [...groupedBy(drafts, ({ id }) => setOf.get(id) ?? id).values()];
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
