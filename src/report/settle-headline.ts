// The headline settled: which of the titles before the story it is, and what the others above the story are.
import { type Draft, isStory, plainTitle, takeFor } from './draft.js';
import { NEWS_AGENCIES } from './news-agencies.js';
import { NAMES } from './pattern-parts.js';

/** What is known of the title beside the text, as given with the input or stated by the page, each made plain. */
export type KnownTitles = ReadonlySet<string>;

/** Matches a byline without `By`, at its usual place only: `Jane Doe in Vienna`, `Jane Doe and agencies`. */
const PLACED_BYLINE = new RegExp(
  `^\\p{Lu}[\\p{L}.'’-]* ${NAMES} (?:in ${NAMES}(?:,? and (?:agencies|agency))?|and (?:agencies|agency))$`,
  'u',
);

/**
 * The headline: the title that is known, else the first before the story that is more than a label.
 * Titles before it are labels of sections (boilerplate), those between it and the story are headings.
 * @example settleHeadline(drafts, new Set()).map(({ kind }) => kind) // ['boilerplate', 'headline', 'heading', 'paragraph']
 */
export function settleHeadline(drafts: readonly Draft[], known: KnownTitles): readonly Draft[] {
  const story = drafts.findIndex(isStory);
  const chosen = chooseHeadline(drafts, story, known);
  if (chosen < 0) return drafts;
  return drafts.map((draft, index) => {
    if (index === chosen) return takeFor(draft, 'headline', 'context/headline', 'is the title before the story');
    if (draft.kind !== 'title' || index > story) return draft;
    if (index > chosen) return settleDeck(draft, drafts[index - 1]);
    return takeFor(draft, 'boilerplate', 'context/section-label', 'stands above the headline');
  });
}

/**
 * Whether a draft is the title that is known beside the text.
 * @example isKnown(draft, new Set(['talks resume'])) // true for a draft of the words 'Talks resume'
 */
export function isKnown(draft: Draft, known: KnownTitles): boolean {
  return draft.whole !== '' && known.size > 0 && known.has(plainTitle(draft.whole));
}

/** A title between the headline and the story is a deck, or a byline that gives its place and no `By`. */
function settleDeck(draft: Draft, before: Draft | undefined): Draft {
  const isDesk = before?.kind === 'credit' && NEWS_AGENCIES.has((draft.whole.split(',')[0] ?? '').toLowerCase());
  if (isDesk || PLACED_BYLINE.test(draft.whole)) {
    return takeFor(draft, 'credit', 'context/placed-byline', 'is a byline between the headline and the story');
  }
  return takeFor(draft, 'heading', 'context/deck', 'stands between the headline and the story');
}

function chooseHeadline(drafts: readonly Draft[], story: number, known: KnownTitles): number {
  const limit = story < 0 ? drafts.length : story + 1;
  const lead = drafts.slice(0, limit);
  const marked = lead.findIndex(({ hint }) => hint === 'headline');
  if (marked >= 0) return marked;
  const same = lead.findIndex((draft) => isKnown(draft, known));
  if (same >= 0 || story < 0) return same;
  const titles = lead.map((draft, index) => ({ draft, index })).filter(({ draft }) => draft.kind === 'title');
  return (titles.find(({ draft }) => draft.wordCount >= 3) ?? titles[0])?.index ?? -1;
}
