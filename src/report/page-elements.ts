// What the elements of HTML are to a reader of text. Source: the HTML standard's own default rendering, and news sites' habits.
import type { ChunkHint } from './layout.js';

/** Elements that start and end a block of text. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Elements whose words are no part of a text: code, controls, drawings, and what stands beside the story. */
export const SKIPPED_ELEMENTS: ReadonlySet<string> = new Set(
  'applet area aside audio base button canvas datalist dialog embed footer head iframe input link map math meta meter nav noscript object option output progress script select style svg template textarea title video'.split(
    ' ',
  ),
);

/** What an element says its text is. */
export const ELEMENT_HINTS: ReadonlyMap<string, ChunkHint> = new Map<string, ChunkHint>([
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['figcaption', 'caption'],
  ['li', 'item'],
  ['blockquote', 'quote'],
]);

/** Matches classes of captions: `caption`, `wp-caption-text`, `image__caption`. */
export const CAPTION_CLASS = /(?:^|[\s_-])caption(?:$|[\s_-])/iu;

/** Matches classes of credits: `byline`, `photo-credit`, `article__author`, `contributors`. */
export const CREDIT_CLASS = /(?:^|[\s_-])(?:bylines?|authors?|credits?|contributors?)(?:$|[\s_-])/iu;
