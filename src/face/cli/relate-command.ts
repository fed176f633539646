// `dateline relate`: what the marked source of each line does to its target, as PLOVER codes it.
import { createReadStream } from 'node:fs';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { findWords } from '../../base/find-words.js';
import { type Problem, problem } from '../../base/problem.js';
import type { LanguageModel } from '../../language/model.js';
import { relateText } from '../../pipeline.js';
import { loadModel } from '../../run/load-model.js';
import { EXIT } from './exit-codes.js';
import { openOutput } from './output.js';
import { problemLine } from './problem-line.js';

/** One marked pair: the words of source and target as they stand in the text; null where one is not told. */
interface Pair {
  readonly id: string;
  readonly text: string;
  readonly source: string | null;
  readonly target: string | null;
}

/**
 * Codes every line of a file of JSON Lines with `id`, `text`, `source` and `target`, and prints one object for each.
 * @example await relateCommand('pairs.jsonl') // prints {"id":"1","type":"AID","mode":null,"factuality":"happened","why":"…"}; 0
 * @param input a file, or - for standard input
 * @returns the exit code
 */
export async function relateCommand(input: string): Promise<number> {
  const { value: model, problems } = loadModel();
  process.stderr.write(problems.map(problemLine).join(''));
  if (model === null) return EXIT.someUnread;
  const write = openOutput(process.stdout);
  const lines = createInterface({
    input: input === '-' ? process.stdin : createReadStream(input),
    crlfDelay: Infinity,
  });
  let [number, isAllRead] = [0, true];
  try {
    for await (const line of lines) {
      number += 1;
      if (line.trim() === '') continue;
      const pair = parsePair(line);
      if (pair === null) {
        process.stderr.write(problemLine(badRow(input, number, line)));
        isAllRead = false;
      } else if (!(await write(`${JSON.stringify(codePair(pair, model))}\n`))) return EXIT.allRead;
    }
  } catch (error) {
    process.stderr.write(problemLine(notReadable(input, error)));
    return EXIT.someUnread;
  }
  return isAllRead ? EXIT.allRead : EXIT.someUnread;
}

function codePair({ id, text, source, target }: Pair, model: LanguageModel) {
  const place = (words: string | null) => (words === null ? null : findWords(text, words));
  const relation = relateText(text, place(source), place(target), model);
  const { type = null, mode = null, quad = null, factuality = null, why = 'the text tells of no act' } = relation ?? {};
  return { id, type, mode, quad, factuality, why };
}

function parsePair(line: string): Pair | null {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    return null;
  }
  const cells = new Map<string, unknown>(typeof row === 'object' && row !== null ? Object.entries(row) : []);
  const [id, text] = [cells.get('id'), cells.get('text')];
  if (typeof text !== 'string' || (typeof id !== 'string' && typeof id !== 'number')) return null;
  const words = (name: string) => {
    const value = cells.get(name);
    return typeof value === 'string' && value !== '' ? value : null;
  };
  return { id: String(id), text, source: words('source'), target: words('target') };
}

function badRow(source: string, number: number, line: string): Problem {
  const parts = {
    what: `line ${number} is no marked pair`,
    expected: 'a JSON object with "id", "text", "source" and "target"',
    got: line.length > 60 ? `${line.slice(0, 60)}…` : line,
    todo: 'mend the line; the others are coded',
  };
  return problem('source/bad-row', parts, { source });
}

function notReadable(source: string, error: unknown): Problem {
  const parts = {
    what: 'the file cannot be read',
    expected: 'a file of JSON Lines',
    got: error instanceof Error ? error.message : String(error),
    todo: 'check its name and who may read it',
  };
  return problem('source/not-readable', parts, { source });
}
