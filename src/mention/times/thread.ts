// The thread of a text: the time told last, which later times are counted from.
import { yearOfPeriod } from './period.js';
import type { ToldTime } from './setting.js';
import type { TimeExpression } from './time-expression.js';

/** Follows the times of a text as they are told. */
export interface Thread {
  /** The time that an expression of a sentence is counted from, or null. */
  toldAt(sentence: number): ToldTime | null;
  tell(time: ToldTime): void;
}

/** A tale that goes back, or ahead, by more years than this only looks aside. */
const BACK = 3;
const AHEAD = 12;

/** So many sentences later a look aside is over; told so often, it is the thread itself. */
const ASIDE = 1;
const STAYS = 2;

/**
 * A thread. In a history a year far off the thread ("as in 1614") is looked at aside: it holds for its own sentence and the next, and
 * the thread goes on from where it was, unless the text stays in the other years.
 * @example openThread(false).toldAt(0) // null
 */
export function openThread(isHistory: boolean): Thread {
  let main: ToldTime | null = null;
  let aside: ToldTime | null = null;
  let stays = 0;
  return {
    toldAt: (sentence) => (aside !== null && sentence - aside.sentence <= ASIDE ? aside : main),
    tell(time) {
      const isFar = isHistory && main !== null && isFarOff(main, time);
      if (!isFar) [main, aside, stays] = [time, null, 0];
      else if (aside === null || isFarOff(aside, time)) [aside, stays] = [time, 1];
      else if (++stays < STAYS) aside = time;
      else [main, aside, stays] = [time, null, 0];
    },
  };
}

function isFarOff(from: ToldTime, to: ToldTime): boolean {
  const [before, after] = [yearOfPeriod(from.period), yearOfPeriod(to.period)];
  if (before === null || after === null) return false;
  return after < before - BACK || after > before + AHEAD;
}

/** Words of comparison: what stands after them is beside the tale. */
const COMPARED: ReadonlySet<string | null> = new Set(['from', 'than', 'as', 'against', 'of', 'over', 'like', 'since']);

/**
 * Whether later times can be counted from an expression: not from one before a noun ("the 2015 deal"), nor from what something is
 * compared with ("up from a year earlier").
 * @example isOfThread(expression) // true for "on Monday"
 */
export function isOfThread({ isModifier, cue, meaning }: TimeExpression): boolean {
  // "has bombed them since May": the tale does not go back to May.
  if (isModifier || cue === 'since') return false;
  return !(COMPARED.has(cue) && meaning.kind === 'relative');
}
