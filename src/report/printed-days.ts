// Days of publication that a report prints: in its byline, in its dateline, in its first credits.
import type { FoundBlocks } from './find-blocks.js';
import type { StatedDate } from './layout.js';
import { WEEKDAY_PATTERN } from './month-names.js';
import type { Block, BlockKind } from './report.js';
import { findWrittenDay, readWrittenDate } from './written-date.js';

/** Credits that stand above the story, or say that they tell when the report was published, hold its day. */
const PUBLISHED = /^[([]?(?:(?:first|originally) )?(?:published|posted|issued|date)\b/iu;

/** Lines above the story that say until when it may not be printed, or that it may be from then on. */
const RELEASED = /\b(?:embargo(?:ed)?|for (?:immediate )?release|not for (?:release|publication))\b/iu;

/** Matches the year of a copyright line: `© 2024 Example News`. */
const COPYRIGHT_YEAR = /(?:©|\(c\)|\bcopyright\b)\s*(?:©\s*)?(?<year>(?:19|20)\d{2})(?![-–\d])/iu;

/** A copyright line stands within so many characters of the end. */
const FOOT = 2000;

/** So many blocks are read in the end, which is more than a report has and bounds the work on a hostile text. */
const MOST_CREDITS = 50;

/**
 * The days that a report prints with their year, the most trusted first: what its dateline says, then its byline.
 * @example listPrintedDays(text, found) // [{ value: '2022-07-19', where: 'the day in the byline' }]
 */
export function listPrintedDays(text: string, { blocks, dateline }: FoundBlocks): readonly StatedDate[] {
  const days: StatedDate[] = [];
  if (dateline?.date != null) days.push({ value: dateline.date, where: 'the day in the dateline' });
  if (dateline?.dayWords != null) days.push(...dayOfFoot(text, dateline.dayWords));
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
  for (const { kind, start, end } of blocks.slice(0, Math.max(story, 0))) {
    const words = kind === 'boilerplate' ? text.slice(start, Math.min(end, start + 400)) : '';
    const day = RELEASED.test(words) ? findWrittenDay(words) : null;
    if (day !== null) days.push({ value: day.day, where: 'the day of the release' });
  }
  return days;
}

/** "Aug 3" of a dateline, in the year that the copyright line at the foot names. */
function dayOfFoot(text: string, dayWords: string): readonly StatedDate[] {
  const year = COPYRIGHT_YEAR.exec(text.slice(-FOOT))?.groups?.year;
  const bare = dayWords.replace(new RegExp(`^(?:${WEEKDAY_PATTERN})\\.?,? `, 'iu'), '');
  const day = year === undefined ? null : (readWrittenDate(`${bare}, ${year}`) ?? readWrittenDate(`${bare} ${year}`));
  return day === null ? [] : [{ value: day, where: 'the day in the dateline, of the year at its foot,' }];
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
