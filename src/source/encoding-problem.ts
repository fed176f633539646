// What to tell about an encoding: a reason where it was concluded, a problem where it may be wrong, else nothing.
import { type Problem, type ProblemParts, problem } from '../base/problem.js';
import type { Reason } from '../base/staged.js';
import type { DecodingRecord } from './decode-bytes.js';
import type { EncodingChoice } from './detect-encoding.js';

const convert = 'look at the names with accents; if they are wrong, convert the file: iconv -f ENCODING -t UTF-8 FILE';

/**
 * The problems of a text whose encoding had to be guessed or whose bytes had to be replaced; the text comes anyway.
 * @example encodingProblems('a.txt', choice, record)[0]?.code // 'source/encoding', or none where nothing was guessed
 */
export function encodingProblems(source: string, choice: EncodingChoice, record: DecodingRecord): readonly Problem[] {
  const parts: ProblemParts[] = [];
  if (choice.kind === 'judge' && choice.unknownLabel !== null && record.encoding !== null)
    parts.push(unknownParts(choice.unknownLabel));
  if (record.encoding?.basis === 'fallback') parts.push(guessedParts);
  if (record.lostCharacters > 0) parts.push(lostParts(record));
  return parts.map((each) => problem('source/encoding', each, { source }));
}

/**
 * The reasons for an encoding that was concluded with good ground.
 * @example encodingReasons(choice, record) // [{ rule: 'encoding-by-pattern', why: 'NUL bytes ... read as utf-16le' }]
 */
export function encodingReasons(choice: EncodingChoice, record: DecodingRecord): readonly Reason[] {
  const label = record.encoding?.label ?? 'utf-8';
  if (choice.kind === 'certain') {
    const why = `NUL bytes stand on one side only, read as ${label}`;
    return choice.bomLength === 0 ? [{ rule: 'encoding-by-pattern', why }] : [];
  }
  if (record.encoding?.basis !== 'valid' || choice.declared === null || choice.declared === 'utf-8') return [];
  return [{ rule: 'encoding-over-declared', why: `declared ${choice.declared}, but the bytes are valid utf-8` }];
}

const guessedParts: ProblemParts = {
  what: 'the encoding had to be guessed',
  expected: 'UTF-8, or an encoding that the file declares',
  got: 'bytes that are not UTF-8, read as windows-1252',
  todo: convert,
};

function unknownParts(label: string): ProblemParts {
  const expected = 'a declared encoding that is known here';
  return { what: 'the declared encoding was not used', expected, got: JSON.stringify(label), todo: convert };
}

function lostParts(record: DecodingRecord): ProblemParts {
  const label = record.encoding?.label ?? 'utf-8';
  const got = `${record.lostCharacters} U+FFFD where a character is lost`;
  return { what: 'some bytes are no character', expected: `text in ${label}`, got, todo: convert };
}
