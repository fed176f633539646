// `dateline decide` and `dateline undo`: what a person says of two things, and taking it back.
import os from 'node:os';
import process from 'node:process';
import { type DecidedTwo, decideNamed } from '../../run/decide-named.js';
import { undoInRecord } from '../../run/keep-record.js';
import { EXIT } from './exit-codes.js';
import { openOutput } from './output.js';
import { plainLine } from './terminal.js';
import { tellProblems, withRecord } from './with-record.js';

/** The options as the command line gives them. */
export interface DecideFlags {
  readonly record?: string;
  readonly by?: string;
  readonly why?: string;
  readonly json?: boolean;
}

/**
 * Writes that two are one, or are not.
 * @example await decideCommand('same', 'IRNA', 'Islamic Republic News Agency', {}) // prints 'decided d-…: …\n'; 0
 * @returns 1 where one of them is not in the record, or could be several
 */
export function decideCommand(
  kind: 'same' | 'different',
  first: string,
  second: string,
  { record: name, by = userName(), why, json = false }: DecideFlags,
): Promise<number> {
  return withRecord(name, 'write', async (record) => {
    const { value, problems } = await decideNamed(record, {
      kind,
      first,
      second,
      by,
      why,
      at: new Date().toISOString(),
    });
    tellProblems(problems);
    if (value === null) return EXIT.someUnread;
    await openOutput(process.stdout)(json ? `${JSON.stringify(value, null, 2)}\n` : decidedLine(value));
    return EXIT.allRead;
  });
}

function decidedLine({ id, kind, first, second }: DecidedTwo): string {
  const [one, two] = [first, second].map(({ name }) => plainLine(name));
  return `decided ${id}: ${one} and ${two} are ${kind === 'same' ? 'one' : 'not one'}; dateline undo ${id} takes it back\n`;
}

/**
 * Takes back a decision of a person, a ruling of the rules, or an undoing.
 * @example await undoCommand('d-0123456789abcdef', {}) // prints 'taken back: …\n'; 0
 * @returns 1 where there is none of that id
 */
export function undoCommand(id: string, { record: name, by = userName(), json = false }: DecideFlags): Promise<number> {
  return withRecord(name, 'write', async (record) => {
    const decidedAt = new Date().toISOString();
    const { value, problems } = await undoInRecord(record, id, { decider: by, decidedAt });
    tellProblems(problems);
    if (value === null) return EXIT.someUnread;
    const words = json ? `${JSON.stringify({ id: value, undoes: id }, null, 2)}\n` : undoneLine(value, id);
    await openOutput(process.stdout)(words);
    return EXIT.allRead;
  });
}

function undoneLine(id: string, undone: string): string {
  return `taken back ${undone} by ${id}; dateline undo ${id} restores it\n`;
}

/**
 * The name of who works here, which stands beside a decision.
 * @example userName() // 'editor'
 */
export function userName(): string {
  try {
    return os.userInfo().username;
  } catch {
    return 'somebody';
  }
}
