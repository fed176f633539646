// Problems on standard error: one line each, the same for every kind.
import type { Problem } from '../../base/problem.js';
import { plainLine } from './terminal.js';

/**
 * A problem as a line of standard error.
 * @example problemLine({ code: 'source/not-found', message: 'no such file: …', source: 'a.txt' })
 * // 'problem source/not-found a.txt: no such file: …\n'
 */
export function problemLine({ code, message, source }: Pick<Problem, 'code' | 'message' | 'source'>): string {
  const about = source === undefined ? '' : ` ${plainLine(source)}`;
  return `problem ${code}${about}: ${plainLine(message)}\n`;
}
