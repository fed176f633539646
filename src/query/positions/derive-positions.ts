// Positions through time: what one side said and did about one issue, one after another, each with how it differs from the one before.
import { contentId } from '../../base/content-id.js';
import { stemsIn } from '../../resolve/acts/report-topic.js';
import { likeness, type WordWeights, weighWords } from '../../resolve/acts/word-weights.js';
import type { Evidence } from '../../resolve/record.js';
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

/** What a position is on, as it is compared; what words say and what they presuppose are on the same. */
interface Subject {
  readonly words: string;
  readonly report: string;
  readonly start: number;
  /** What it speaks of besides the side itself. */
  readonly others: readonly string[];
  /** Whether its words only point back: "the process", "their bid". */
  readonly isPointer: boolean;
  /** Weighed when it is first compared. */
  weights: WordWeights | null;
}

interface Draft {
  readonly position: Omit<Position, 'issue' | 'change'>;
  readonly subject: Subject;
  /** Another draft on the same issue: they lead to one that stands for all. */
  onIssueOf: Draft | null;
}

/**
 * The positions of sides, by side, issue and time.
 * @example derivePositions(told).map(({ stance, change }) => [stance, change])
 * // [['oppose', null], ['accept', 'reversed'], ['oppose', 'reversed']]
 */
export function derivePositions(told: readonly ToldStance[]): readonly Position[] {
  const sides = groupedBy(inTime(told.flatMap(draftsOf)), ({ position }) => position.side);
  return [...sides].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, ofSide]) => issuesOf(ofSide).flatMap(withChanges));
}

function draftsOf({ impliedBefore, ...one }: ToldStance): readonly Draft[] {
  const { words, topics, side, holder, evidence } = one;
  const subject: Subject = {
    words,
    report: evidence.report,
    start: evidence.start,
    others: topics.filter((topic) => topic !== side && topic !== holder),
    isPointer: topics.length === 0 && POINTER.test(words),
    weights: null,
  };
  const draft: Draft = { position: { ...one, basis: 'stated' }, subject, onIssueOf: null };
  if (impliedBefore === null) return [draft];
  // What words presuppose was held before is on what they speak of.
  return [{ position: { ...draft.position, ...earlierThan(one, impliedBefore) }, subject, onIssueOf: draft }, draft];
}

/** What was held before a position: until its first day at the latest. */
function earlierThan({ id, time }: Pick<ToldStance, 'id' | 'time'>, stance: Stance) {
  const before = { earliest: null, latest: time.earliest };
  return { id: contentId('p', [id, 'before']), stance, basis: 'implied', time: before, statement: null, event: null } as const; // biome-ignore format: one line
}

function inTime(drafts: readonly Draft[]): readonly Draft[] {
  const placed = drafts.map((draft) => {
    const { time, evidence, id } = draft.position;
    const start = `${evidence.start}`.padStart(9, '0');
    return { draft, place: `${time.latest ?? '~'} ${time.earliest ?? ''} ${evidence.report} ${start} ${id}` };
  });
  return placed.sort((a, b) => (a.place < b.place ? -1 : 1)).map(({ draft }) => draft);
}

/** The issues of a side: positions that are alike are on one, and those that only point back are on that of the words before them. */
function issuesOf(drafts: readonly Draft[]): readonly (readonly Draft[])[] {
  const own = drafts.filter(({ subject }) => !subject.isPointer);
  joinAlike(own);
  const byReport = groupedBy(own, ({ subject }) => subject.report);
  for (const draft of drafts) {
    const before = draft.subject.isPointer ? wordsBefore(draft, byReport.get(draft.subject.report) ?? []) : undefined;
    if (before !== undefined) join(draft, before);
  }
  return [...groupedBy(drafts, issueOf).values()];
}

/** The draft that stands for all on its issue. */
function issueOf(draft: Draft): Draft {
  let at = draft;
  while (at.onIssueOf !== null) {
    at.onIssueOf = at.onIssueOf.onIssueOf ?? at.onIssueOf;
    at = at.onIssueOf;
  }
  return at;
}

function join(first: Draft, second: Draft): void {
  const [a, b] = [issueOf(first), issueOf(second)];
  if (a !== b) a.onIssueOf = b;
}

/** A position is compared with the last ones before it, so that a side that speaks much costs no more. */
const POSITIONS_BACK = 40;

function joinAlike(drafts: readonly Draft[]): void {
  for (const [at, draft] of drafts.entries()) {
    for (let back = Math.max(0, at - POSITIONS_BACK); back < at; back += 1) {
      const before = drafts[back]!;
      if (issueOf(before) !== issueOf(draft) && areOnOne(before.subject, draft.subject)) join(draft, before);
    }
  }
}

/** How far before it, in the text, what a description points back to may stand. */
const POINTER_UNITS = 1500;

/** @param own what is told in the same report */
function wordsBefore({ subject }: Draft, own: readonly Draft[]): Draft | undefined {
  const before = own.filter((one) => {
    const distance = subject.start - one.subject.start;
    return distance >= 0 && distance < POINTER_UNITS;
  });
  return before.sort((a, b) => b.subject.start - a.subject.start || (a.position.id < b.position.id ? -1 : 1))[0];
}

/** Positions that one report tells of one subject are more often on one issue. */
const IN_ONE_REPORT = 0.2;

function areOnOne(a: Subject, b: Subject): boolean {
  let shared = 0;
  for (const topic of a.others) if (b.others.includes(topic)) shared += 1;
  const topics = shared === 0 ? 0 : (2 * shared) / (a.others.length + b.others.length);
  const near = shared > 0 && a.report === b.report ? IN_ONE_REPORT : 0;
  return topics + near >= ONE_ISSUE || likeness(weightsOf(a), weightsOf(b)) >= ONE_ISSUE;
}

function weightsOf(subject: Subject): WordWeights {
  subject.weights ??= weighWords(stemsIn(subject.words));
  return subject.weights;
}

function withChanges(issue: readonly Draft[]): readonly Position[] {
  const first = issue[0]!.position;
  const id = contentId('i', [first.side, first.id]);
  return issue.map(({ position }, i): Position => {
    const before = issue[i - 1]?.position;
    return { ...position, issue: id, change: before === undefined ? null : changeOf(before.stance, position.stance) };
  });
}
