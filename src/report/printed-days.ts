// Days of publication that a report prints: in its byline, in its dateline, in its first credits.
import type { FoundBlocks } from './find-blocks.js';
import type { StatedDate } from './layout.js';
import type { Block, BlockKind } from './report.js';
import { findWrittenDay } from './written-date.js';

/** Credits that stand above the story, or say that they tell when the report was published, hold its day. */
const PUBLISHED = /^[([]?(?:(?:first|originally) )?(?:published|posted|issued|date)\b/iu;

/** So many blocks are read in the end, which is more than a report has and bounds the work on a hostile text. */
const MOST_CREDITS = 50;

/**
 * The days that a report prints with their year, the most trusted first: what its dateline says, then its byline.
 * @example listPrintedDays(text, found) // [{ value: '2022-07-19', where: 'the day in the byline' }]
 */
export function listPrintedDays(text: string, { blocks, dateline }: FoundBlocks): readonly StatedDate[] {
  const days: StatedDate[] = [];
  if (dateline?.date != null) days.push({ value: dateline.date, where: 'the day in the dateline' });
  const story = blocks.findIndex(({ kind }) => kind === 'paragraph');
  const credits = blocks.filter(
    ({ kind }, index) => kind === 'credit' && (story < 0 || index < story || index > story),
  );
  for (const credit of credits.slice(0, MOST_CREDITS)) {
    const words = text.slice(credit.start, Math.min(credit.end, credit.start + 400));
    const isAbove = story < 0 || credit.start < (blocks[story]?.start ?? 0);
    const day = isAbove || PUBLISHED.test(words) ? findWrittenDay(words) : null;
    if (day !== null) days.push({ value: day.day, where: 'the day in the byline' });
  }
  return days;
}

/**
 * The words of the blocks of some kinds, a line each.
 * @example wordsOfBlocks('Talks resume\n\nThey met.', blocks, new Set(['paragraph'])) // 'They met.'
 */
export function wordsOfBlocks(text: string, blocks: readonly Block[], kinds: ReadonlySet<BlockKind>): string {
  return blocks
    .filter(({ kind }) => kinds.has(kind))
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');
}
