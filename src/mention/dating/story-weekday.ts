// The week day of a report: the one on which its news happened, by the first sentences.
import type { Weekday } from '../../base/partial-date.js';
import type { StoryTime } from './told-dates.js';

/** A report tells its news in its first sentences. */
const LEAD = 6;

/** A week day and why it is taken. */
export interface StoryWeekday {
  readonly weekday: Weekday;
  readonly why: string;
}

/**
 * The week day of the report: the first that is told as past in its lead; where the day after it is told as past too, that one.
 * Null where the lead names none.
 * @example storyWeekday(times)?.weekday // 2 for a story that begins "The president arrived on Tuesday"
 * @param times the times of the story in its order
 * @param firstSentence index of the sentence that the story begins with
 */
export function storyWeekday(times: readonly StoryTime[], firstSentence: number): StoryWeekday | null {
  const past = times.filter(
    (time) => weekdayOfTime(time) !== null && time.tense !== 'future' && time.tense !== 'ahead',
  );
  const lead = past.find(({ sentence }) => sentence < firstSentence + LEAD);
  const first = lead === undefined ? null : weekdayOfTime(lead);
  if (lead === undefined || first === null) return null;
  const next = past.find((time) => weekdayOfTime(time) === (first % 7) + 1);
  const told = next ?? lead;
  const weekday = weekdayOfTime(told);
  return weekday === null ? null : { weekday, why: `its news is of "${told.words}", told as past` };
}

/** "Tuesday" and "Tuesday night", but neither "last Tuesday" nor "Tuesday, June 10". */
function weekdayOfTime({ meaning, isCaption }: StoryTime): Weekday | null {
  if (isCaption || meaning.kind !== 'calendar' || meaning.month !== undefined || meaning.shift !== undefined)
    return null;
  const { weekday } = meaning;
  // proof: the lexicon numbers week days from 1 to 7
  return weekday === undefined ? null : (weekday as Weekday);
}
