// What the definitions of commands share: checks of options in the parser's terms, and the options that many have.

import type { Staged } from '../../base/staged.js';
import { InvalidArgumentError, Option } from './command-parser.js';

/** The same for every command that reads. */
export const MODEL = new Option('--model <PATH>', 'a model file (default: the one that comes with Dateline)');

/** The same for every command that works with a record. */
export const RECORD = new Option(
  '--record <NAME>',
  'a folder, a file or postgres://… (default: .dateline, or what DATELINE_RECORD names)',
);

/**
 * A check of an option's words that the parser of the command line understands.
 * @example new Option('--date <DAY>').argParser(checked(parseDate))
 */
export function checked<Value>(parse: (words: string) => Staged<Value | null>): (words: string) => Value {
  return (words) => {
    const { value, problems } = parse(words);
    if (value === null) throw new InvalidArgumentError(problems.map(({ message }) => message).join(' '));
    return value;
  };
}
