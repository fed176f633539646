// The times of a report's story, with what is needed to tell on which side of the report's day they lie.
import type { Sentence } from '../../language/sentence.js';
import type { Block, BlockKind, Report } from '../../report/report.js';
import type { TimeExpression } from '../times/time-expression.js';
import type { StoryTime } from './told-dates.js';

const READ: ReadonlySet<BlockKind> = new Set<BlockKind>(['headline', 'caption', 'heading', 'paragraph', 'dateline']);

/**
 * The times of the blocks that are read as the story or its pictures, with their words and what their sentences speak of.
 * @example storyTimes(report, sentences, times)[0]?.words // 'Tuesday'
 */
export function storyTimes(
  report: Report,
  sentences: readonly Sentence[],
  times: readonly TimeExpression[],
): readonly StoryTime[] {
  const found: StoryTime[] = [];
  let yearAt = Number.NEGATIVE_INFINITY;
  let block = 0;
  for (const time of times) {
    while ((report.blocks[block]?.end ?? Infinity) <= time.start) block++;
    const kind = report.blocks[block]?.kind ?? 'paragraph';
    if (!READ.has(kind)) continue;
    const words = report.text.slice(time.start, time.end);
    const hasYear =
      time.meaning.kind === 'calendar' && (time.meaning.year !== undefined || time.meaning.decade !== undefined);
    found.push({
      ...time,
      words,
      isCaption: kind === 'caption' && !isOldPicture(report, block),
      isOfOtherYear: time.sentence - yearAt <= 1,
      ...outlook(sentences[time.sentence]!),
    });
    if (hasYear && !time.isModifier && kind !== 'caption' && time.cue !== 'since') yearAt = time.sentence;
  }
  return found;
}

const PROMISES: ReadonlySet<string> = new Set([
  'will',
  "'ll",
  '’ll',
  'wo',
  'shall',
  'due',
  'scheduled',
  'expected',
  'set',
  'early',
  'plans',
]);

/** What a sentence speaks of besides the past. */
function outlook({ tokens }: Sentence): Pick<StoryTime, 'looksAhead' | 'isPromised'> {
  const forms = tokens.map(({ form }) => form.toLowerCase());
  const isToBe = forms.some((form, i) => form === 'to' && forms[i + 1] === 'be');
  return {
    looksAhead: isToBe || tokens.some(({ xpos }) => xpos === 'MD'),
    isPromised: !forms.includes('would') && forms.some((form) => PROMISES.has(form)),
  };
}

/** Matches the marks of a picture from the archive: `FILE -`, `file photo`, `archive`. */
const OLD_PICTURE = /\bFILE\b|\bfile (?:photo|picture|image)\b|\barchive\b/;

function isOldPicture({ text, blocks }: Report, block: number): boolean {
  const { start, end }: Pick<Block, 'start' | 'end'> = blocks[block] ?? { start: 0, end: 0 };
  return OLD_PICTURE.test(text.slice(start, Math.min(end, start + 2000)));
}
