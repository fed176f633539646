// The titles that are left settled by their neighbours: headings inside the story, other stories after it, or story.
import { type Draft, isStory, takeFor } from './draft.js';
import { LONGEST_HEADING } from './story-signs.js';

/** Matches a full stop at the end: a headline may keep it, a heading does not. */
const FULL_STOP = /\.["”’)]*$/u;

/** A run of so many titles inside a story is a list, which is read as story. */
const LIST_LENGTH = 3;

/**
 * The other titles: headings where story stands before and after, a tail of titles is other stories, the rest is story.
 * @example settleHeadings(drafts).map(({ kind }) => kind) // no 'title' among them
 */
export function settleHeadings(drafts: readonly Draft[]): readonly Draft[] {
  const first = drafts.findIndex(isStory);
  const last = drafts.findLastIndex(isStory);
  const announced = findAnnounced(drafts);
  return drafts.map((draft, index) => {
    if (draft.kind !== 'title') return draft;
    if (first < 0) return takeFor(draft, 'paragraph', 'context/no-story', 'nothing longer stands in the text');
    if (announced.has(index)) return takeFor(draft, 'paragraph', 'context/announced', 'a colon announces it');
    return index > last ? settleTail(drafts, draft, index) : settleInside(drafts, draft, index);
  });
}

function settleInside(drafts: readonly Draft[], draft: Draft, index: number): Draft {
  if (isFramed(drafts, index)) return takeFor(draft, 'boilerplate', 'context/framed', 'stands amid boilerplate');
  const isMarked = draft.hint === 'heading' || draft.hint === 'headline';
  if (!isMarked && (draft.wordCount > LONGEST_HEADING || FULL_STOP.test(draft.tail))) {
    return takeFor(draft, 'paragraph', 'context/no-heading', 'is too long for a heading, or ends in a full stop');
  }
  if (!isMarked && runLength(drafts, index) >= LIST_LENGTH) {
    return takeFor(draft, 'paragraph', 'context/list', 'stands in a run of short lines');
  }
  return takeFor(draft, 'heading', 'context/heading', 'stands between paragraphs of the story');
}

/** The titles right behind a paragraph that ends in a colon, and those behind them: the list that it announces. */
function findAnnounced(drafts: readonly Draft[]): ReadonlySet<number> {
  const announced = new Set<number>();
  let isOpen = false;
  drafts.forEach(({ kind, tail, hint }, index) => {
    isOpen = kind === 'title' ? isOpen && hint !== 'heading' : kind === 'paragraph' && tail.endsWith(':');
    if (isOpen && kind === 'title') announced.add(index);
  });
  return announced;
}

function isFramed(drafts: readonly Draft[], index: number): boolean {
  return drafts[index - 1]?.kind === 'boilerplate' && drafts[index + 1]?.kind === 'boilerplate';
}

function settleTail(drafts: readonly Draft[], draft: Draft, index: number): Draft {
  const isAfterCredit = drafts[index - 1]?.kind === 'credit' || drafts[index - 1]?.kind === 'boilerplate';
  if (isAfterCredit || draft.hint === 'heading' || runLength(drafts, index) > 1) {
    return takeFor(draft, 'boilerplate', 'context/tail', 'stands after the end of the story');
  }
  return takeFor(draft, 'paragraph', 'context/tail', 'is one short line at the end, perhaps a sentence cut short');
}

/** The number of neighbouring titles that a title stands among, counted to `LIST_LENGTH` on each side. */
function runLength(drafts: readonly Draft[], index: number): number {
  let length = 1;
  for (let at = index - 1; at >= index - LIST_LENGTH && drafts[at]?.kind === 'title'; at -= 1) length += 1;
  for (let at = index + 1; at <= index + LIST_LENGTH && drafts[at]?.kind === 'title'; at += 1) length += 1;
  return length;
}
