// Blocks of a report: the steps from chunks to blocks, in order.
import type { Reason } from '../base/staged.js';
import { viewChunk } from './chunk-view.js';
import type { Dateline } from './dateline.js';
import { type Draft, plainTitle } from './draft.js';
import type { Chunk, Layout } from './layout.js';
import { markStoryLists, markVideoTitles } from './mark-other-stories.js';
import type { Block, BlockKind } from './report.js';
import { scoreChunk } from './score-chunk.js';
import { settleHeadings } from './settle-headings.js';
import { type KnownTitles, settleHeadline } from './settle-headline.js';
import { splitDatelines } from './split-datelines.js';
import { splitGlued } from './split-glued.js';

/** The blocks of a text, its first dateline, and why each block that is no paragraph is what it is. */
export interface FoundBlocks {
  readonly blocks: readonly Block[];
  readonly dateline: Dateline | null;
  readonly reasons: readonly Reason[];
}

/**
 * The blocks of a layout. The order of the steps matters: lines that ran together are cut before they are judged; a
 * dateline is cut off before the story is sought, for it makes a short first paragraph look like a title; video titles
 * and lists of other stories go before the headline is chosen among the titles that are left; headings come last.
 * @example findBlocks(layOutText('Talks resume\n\nThe ministers met.'), []).blocks[0].kind // 'headline'
 */
export function findBlocks(layout: Layout, titles: readonly string[]): FoundBlocks {
  const known: KnownTitles = new Set(titles.map(plainTitle));
  const split = layout.chunks.map((chunk) => splitGlued(layout.text, chunk));
  const judged = split.flatMap(({ chunks }) => chunks.map((chunk) => judge(layout.text, chunk)));
  const { drafts, dateline } = splitDatelines(layout.text, judged);
  const listed = markStoryLists(markVideoTitles(drafts, known));
  const settled = settleHeadings(settleHeadline(listed, known));
  const reasons = [...split.flatMap((part) => part.reasons), ...settled.flatMap((draft) => draft.reasons)];
  return { blocks: settled.map(toBlock), dateline, reasons };
}

function judge(text: string, chunk: Chunk): Draft {
  const view = viewChunk(text, chunk);
  return { ...view, ...scoreChunk(view) };
}

function toBlock({ kind, start, end }: Draft): Block {
  return { kind: settledKind(kind), start, end };
}

/** Every title was settled by the last step; one that was not is story. */
function settledKind(kind: Draft['kind']): BlockKind {
  return kind === 'title' ? 'paragraph' : kind;
}
