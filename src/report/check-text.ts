// What is wrong with the text of a report that is kept and read all the same.
import { type Problem, problem } from '../base/problem.js';

/** Matches half of a character: the first or second half of a surrogate pair without the other. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Matches the mark of suppliers who cut texts: `… [+3121 chars]` at the end. */
const CUT_MARK = /\[\+\d{1,9} chars\]\s*$/u;

/**
 * The problems of a text: halves of characters, and a mark that its supplier cut it.
 * @example checkText('The ministers met on… [+3121 chars]')[0]?.code // 'report/truncated'
 */
export function checkText(text: string): readonly Problem[] {
  return [...loneSurrogates(text), ...cutText(text)];
}

function loneSurrogates(text: string): readonly Problem[] {
  let count = 0;
  let first = -1;
  for (const match of text.matchAll(LONE_SURROGATE)) {
    if (first < 0) first = match.index;
    count += 1;
  }
  if (count === 0) return [];
  const parts = {
    what: 'the text holds halves of characters',
    expected: 'whole characters',
    got: `${count} lone ${count === 1 ? 'surrogate' : 'surrogates'}`,
    todo: 'decode the input anew; the halves are kept as they came',
  };
  return [problem('report/lone-surrogate', parts, { span: { start: first, end: first + 1 } })];
}

function cutText(text: string): readonly Problem[] {
  const match = CUT_MARK.exec(text.slice(-400));
  if (match === null) return [];
  const start = Math.max(0, text.length - 400) + match.index;
  const parts = {
    what: 'the text was cut by its supplier',
    expected: 'a whole report',
    got: `the mark ${match[0].trim()}`,
    todo: 'fetch the page itself; what is here was read',
  };
  return [problem('report/truncated', parts, { span: { start, end: start + match[0].trim().length } })];
}
