// Times of a text as the tables of this folder compare them.
import { parseDay } from '../../../src/base/partial-date.js';
import { analyse } from '../../../src/language/analyse.js';
import type { Sentence } from '../../../src/language/sentence.js';
import { findTimes } from '../../../src/mention/times/find-times.js';
import { resolveTimes } from '../../../src/mention/times/resolve-times.js';
import type { ResolvedTime, TimeExpression } from '../../../src/mention/times/time-expression.js';
import { loadModel } from '../../../src/run/load-model.js';

const model = loadModel().value!;

/** What is read of a text. */
export interface ReadTimes {
  readonly sentences: readonly Sentence[];
  readonly expressions: readonly TimeExpression[];
  readonly times: readonly ResolvedTime[];
  /** `words = TIMEX3 value`, and the modifier where there is one. */
  readonly shown: readonly string[];
}

/**
 * The times of a text.
 * @example readTimes('They met on Monday.', '2024-11-19').shown // ['Monday = 2024-11-18']
 * @param published a day, two days with a slash between them, or nothing where the day is not known
 */
export function readTimes(text: string, published: string, country: string | null = null): ReadTimes {
  const sentences = analyse(text, [{ start: 0, end: text.length }], model).value;
  const expressions = findTimes(text, sentences);
  const [earliest = '', latest = earliest] = published.split('/');
  const times = resolveTimes(expressions, { earliest: parseDay(earliest), latest: parseDay(latest) }, country);
  const shown = times.map(({ start, end, timex3 }) => {
    return `${text.slice(start, end)} = ${timex3.value}${timex3.mod === null ? '' : ` ${timex3.mod}`}`;
  });
  return { sentences, expressions, times, shown };
}
