// The command line: its commands, and what becomes of wrong use.
import process from 'node:process';
import { askCommands } from './ask-commands.js';
import { Command, CommanderError } from './command-parser.js';
import { makeCompletionCommand } from './completion-definition.js';
import { decideCommands } from './decide-definitions.js';
import { EXIT } from './exit-codes.js';
import { makeMcpCommand } from './mcp-definition.js';
import { packageVersion } from './package-version.js';
import { problemLine } from './problem-line.js';
import { makeReadCommand } from './read-definition.js';
import { recordCommands } from './record-commands.js';
import { makeRelateCommand } from './relate-definition.js';
import { makeServeCommand } from './serve-definition.js';

/**
 * Runs the command line.
 * @example await main(['read', '--json', 'samples']) // prints one JSON object a line; 0
 * @returns the exit code
 */
export async function main(args: readonly string[]): Promise<number> {
  process.stderr.on('error', () => undefined);
  // The parser writes help by itself, and nobody may read it any more: `dateline --help | head -3`.
  process.stdout.on('error', () => undefined);
  let exitCode: number = EXIT.allRead;
  const program = makeProgram((code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.allRead : EXIT.wrongUse;
  }
  return exitCode;
}

/**
 * The tree of all commands with their options.
 * @example makeProgram(() => undefined).commands.map((command) => command.name()) // ['read', …]
 * @param done is told the exit code of the command that ran
 */
export function makeProgram(done: (exitCode: number) => void): Command {
  const program = new Command('dateline')
    .description('Reads news reports and keeps the record of the diplomatic world that they describe.')
    .version(packageVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [COMMAND]', 'Print this help, or that of a command.')
    // Without "[options]", which all have, so that what a command does has room beside it.
    .configureHelp({ subcommandTerm: (command) => `${command.name()} ${argumentsOf(command)}`.trimEnd() })
    .exitOverride()
    .configureOutput({ outputError: (words, write) => write(wrongUse(words, 'dateline')) });
  const commands = [
    makeReadCommand(done),
    ...askCommands(done),
    ...decideCommands(done),
    ...recordCommands(done),
    makeServeCommand(done),
    makeMcpCommand(done),
    makeRelateCommand(done),
    makeCompletionCommand(program, done),
  ];
  for (const command of commands) {
    const name = `dateline ${command.name()}`;
    command.copyInheritedSettings(program);
    program.addCommand(command.configureOutput({ outputError: (words, write) => write(wrongUse(words, name)) }));
  }
  return program;
}

/** `<FIRST> <SECOND>`, `[NAME...]` */
function argumentsOf(command: Command): string {
  return command.usage().replace(/^\[options\] ?/, '');
}

/** The parser's own words ("error: unknown option '--jsn'\n(Did you mean --json?)\n") as a problem. */
function wrongUse(words: string, command: string): string {
  const message = words
    .replace(/^error: /, '')
    // What our own checks say of a value is a whole sentence, with the value in it.
    .replace(/^option '(\S+)[^']*' argument '[\s\S]*?' is invalid\. (?=\p{Ll})/u, '$1: ')
    .trim()
    .replace(/\.$/, '')
    .replaceAll('\n', ' ');
  return problemLine({ code: 'cli/bad-option', message: `${message}; see ${command} --help` });
}
