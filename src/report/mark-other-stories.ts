// Titles of other things than the story: of videos above their running time, of other stories in lists.
import { LIST_LABEL } from './boilerplate-signs.js';
import { type Draft, isStory, takeFor } from './draft.js';
import { isKnown, type KnownTitles } from './settle-headline.js';

/**
 * Video titles to boilerplate: a title right above the running time of a video is the video's.
 * @example markVideoTitles(drafts, new Set()) // 'Reality check' above '03:09 - Source: CNN' is boilerplate
 */
export function markVideoTitles(drafts: readonly Draft[], known: KnownTitles): readonly Draft[] {
  return drafts.map((draft, index) => {
    const next = drafts[index + 1];
    const isAbove = draft.kind === 'title' && next?.reasons.some(({ rule }) => rule === 'boilerplate/duration');
    if (isAbove !== true || draft.hint === 'headline' || isKnown(draft, known)) return draft;
    return takeFor(draft, 'boilerplate', 'context/video-title', 'stands above the running time of a video');
  });
}

/**
 * Lists of other stories to boilerplate: the titles that follow a label such as `Related`.
 * A title with a gap before it and the story right after it ends the list: it heads what follows.
 * @example markStoryLists(drafts)[1].kind // 'boilerplate' for the title behind 'Related'
 */
export function markStoryLists(drafts: readonly Draft[]): readonly Draft[] {
  const out = [...drafts];
  let inList = 0;
  drafts.forEach((draft, index) => {
    const next = drafts[index + 1];
    if (draft.kind === 'boilerplate' && LIST_LABEL.test(draft.whole)) inList = 1;
    else if (inList > 0 && isListed(draft) && !(inList > 1 && draft.gapBefore && next !== undefined && isStory(next))) {
      out[index] = takeFor(draft, 'boilerplate', 'context/story-list', 'stands in a list of other stories');
      inList += 1;
    } else inList = 0;
  });
  return out;
}

function isListed(draft: Draft): boolean {
  if (draft.kind === 'title' || draft.hint === 'links') return true;
  return draft.kind === 'paragraph' && !draft.endsSentence && draft.wordCount <= 20;
}
