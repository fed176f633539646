// Whether the start of a file shows that it is no text.
import { type Problem, problem } from '../base/problem.js';
import { binaryMarks } from './binary-marks.js';
import { provenEncoding } from './detect-encoding.js';

/**
 * The problem of a file that is no text, or null where it may be text.
 * @example binaryProblem('a.pdf', Buffer.from('%PDF-1.7'))?.code // 'source/binary'
 * @param head the first bytes, a few thousand where the file has them
 */
export function binaryProblem(source: string, head: Buffer): Problem | null {
  const start = head.toString('latin1', 0, 32);
  const mark = binaryMarks.find((candidate) => start.startsWith(candidate.start));
  if (mark !== undefined) return binary(source, mark.what, mark.todo);
  if (provenEncoding(head) !== null || !looksBinary(head)) return null;
  return binary(source, 'bytes that no text holds', 'open it in the program that made it and save it as plain text');
}

function binary(source: string, got: string, todo: string): Problem {
  const what = `${JSON.stringify(source)} is no text`;
  return problem('source/binary', { what, expected: 'text, Markdown, HTML, JSON or CSV', got, todo }, { source });
}

// One control character in twenty is far more than damage leaves in a text and far less than compressed data has.
function looksBinary(head: Buffer): boolean {
  let controls = 0;
  for (const byte of head) if (isControl(byte)) controls += 1;
  return head.includes(0) || controls * 20 > head.length;
}

/** 9 to 13 are tab, line ends and the like; 27 opens the shifts of ISO-2022. */
function isControl(byte: number): boolean {
  return byte < 9 || (byte > 13 && byte < 32 && byte !== 27);
}
