// The options that commands for asking share: where, how, how many, and as of when.

import { parsePartialDate } from '../../base/partial-date.js';
import { problem } from '../../base/problem.js';
import { type Staged, staged } from '../../base/staged.js';
import type { AsOf, PageOptions, Period } from '../../query/queries.js';
import type { AskForm } from './ask-print.js';
import { checked, RECORD } from './checked.js';
import { type Command, Option } from './command-parser.js';

/** Options of every command that asks. */
export interface AskFlags extends PageOptions, AsOf {
  readonly record?: string;
  readonly json?: boolean;
  readonly csv?: boolean;
}

/** Options of commands that ask about a time. */
export interface PeriodFlags extends AskFlags, Period {}

/**
 * The form that flags ask for.
 * @example formOf({ json: true }) // 'json'
 */
export function formOf({ json, csv }: AskFlags): AskForm {
  if (json === true) return 'json';
  return csv === true ? 'csv' : 'text';
}

/**
 * Adds what all commands that ask have: --json, --csv, --record, and as of when the record is asked.
 * @example withAskOptions(new Command('conflicts'))
 */
export function withAskOptions(command: Command): Command {
  return command
    .addOption(new Option('--json', 'print an array of objects').conflicts('csv'))
    .addOption(new Option('--csv', 'print a table of comma-separated values').conflicts('json'))
    .addOption(RECORD)
    .option('--reported-by <DAY>', 'only what was reported by this day', checked(parseDay))
    .option('--known-by <TIME>', 'only what the record held by this day or instant', checked(parseInstant));
}

/**
 * Adds the options of a list: how many, and from where.
 * @example withListOptions(new Command('search'))
 */
export function withListOptions(command: Command): Command {
  return withAskOptions(command)
    .option('--limit <N>', 'at most so many (default: 50)', checked(parseLimit))
    .option('--cursor <CURSOR>', 'go on where the last page ended');
}

/**
 * Adds the options of a time in which something happened.
 * @example withPeriodOptions(new Command('timeline'))
 */
export function withPeriodOptions(command: Command): Command {
  return withListOptions(command)
    .option('--from <DAY>', 'not before this day, month or year', checked(parseDay))
    .option('--to <DAY>', 'not after it', checked(parseDay))
    .addOption(
      new Option('--on <DAY>', 'on this day, in this month or year')
        .argParser(checked(parseDay))
        .conflicts(['from', 'to']),
    );
}

/**
 * A day, month or year.
 * @example parseDay('2015-11').value // '2015-11'
 */
export function parseDay(words: string): Staged<string | null> {
  const date = parsePartialDate(words);
  return date === null ? refused('the day', 'a day as 2015-11-23, a month or a year', words) : staged(date);
}

/** Matches `2026`, `2026-01-31`, `2026-01-31T09:00:00Z` */
const INSTANT = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?)?)?$/;

/**
 * A day or an instant in UTC.
 * @example parseInstant('2026-01-31T09:00Z').value // '2026-01-31T09:00'
 */
export function parseInstant(words: string): Staged<string | null> {
  if (INSTANT.test(words)) return staged(words.replace(/Z$/, ''));
  return refused('the time', 'a day as 2026-01-31, or an instant as 2026-01-31T09:00Z', words);
}

const MOST = 10_000;

/**
 * How many answers.
 * @example parseLimit('20').value // 20
 */
export function parseLimit(words: string): Staged<number | null> {
  const limit = /^\d{1,5}$/.test(words) ? Number(words) : 0;
  if (limit >= 1 && limit <= MOST) return staged(limit);
  return refused('the number of answers', `a whole number from 1 to ${MOST.toLocaleString('en')}`, words);
}

/**
 * Words with commas between as a list.
 * @example listOf('CONSULT, agree') // ['CONSULT', 'agree']
 */
export function listOf(words: string): readonly string[] {
  return words.split(',').flatMap((word) => (word.trim() === '' ? [] : [word.trim()]));
}

function refused(what: string, expected: string, words: string): Staged<null> {
  const parts = { what: `${what} cannot be read`, expected, got: JSON.stringify(words), todo: 'write it so' };
  return staged(null, [problem('cli/bad-option', parts)]);
}
