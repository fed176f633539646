// The command line: its commands, options and help, and what an exit code means.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Staged } from '../../base/staged.js';
import { parseFieldMap } from '../../source/field-map.js';
import { EXIT, EXIT_CODES_HELP } from './exit-codes.js';
import { problemLine } from './problem-line.js';
import { readCommand } from './read-command.js';
import { parseDate, parsePort, parseWorkers, type ReadFlags, readOptions } from './read-options.js';
import { relateCommand } from './relate-command.js';
import { wantsColour } from './terminal.js';

const READ_HELP = `
An INPUT is a file, a folder or - for standard input; without one, standard input is read. Plain text, Markdown, HTML,
JSON Lines and CSV are told apart by themselves. Problems go to standard error as "problem CODE source: message".

${EXIT_CODES_HELP}

Examples:
  dateline read report.txt                      show what a report holds
  dateline read --json reports/ > read.jsonl    one JSON object a line, one line a report
  dateline read --conllu page.html              sentences with their grammar, as CoNLL-U
  dateline read --date 1986-10-13 --outlet "Northern Courier" report.txt
  dateline read --json --map text=body,date=day,outlet=paper,id=doc_id archive.csv
  curl -s https://example.org/story.html | dateline read`;

const SERVE_HELP = `
Nothing leaves this machine, and no other machine can ask, unless --host says so. The API is told at /reference.

Examples:
  dateline serve                                open http://127.0.0.1:4747/
  dateline serve --port 8080
  dateline serve --host 0.0.0.0                 for other machines too; the address that is printed holds the token`;

const RELATE_HELP = `
Source and target are words of the text; null or left out where the text does not tell one. One object a line comes out:
id, type, mode, quad, factuality, why.

Examples:
  dateline relate pairs.jsonl > coded.jsonl`;

/** The same for every command that reads. */
const MODEL = new Option('--model <PATH>', 'a model file (default: the one that comes with Dateline)');

/**
 * Runs the command line.
 * @example await main(['read', '--json', 'samples']) // prints one JSON object a line; 0
 * @returns the exit code
 */
export async function main(args: readonly string[]): Promise<number> {
  process.stderr.on('error', () => undefined);
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

function makeProgram(done: (exitCode: number) => void): Command {
  const program = new Command('dateline')
    .description('Reads news reports and keeps the record of the diplomatic world that they describe.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ outputError: (words, write) => write(wrongUse(words)) });
  program.addCommand(makeReadCommand(done).copyInheritedSettings(program));
  program.addCommand(makeServeCommand(done).copyInheritedSettings(program));
  program.addCommand(makeRelateCommand(done).copyInheritedSettings(program));
  return program;
}

function makeReadCommand(done: (exitCode: number) => void): Command {
  return new Command('read')
    .description('Read reports and print what they hold.')
    .argument('[INPUT...]', 'files, folders, or - for standard input')
    .addOption(new Option('--json', 'print one JSON object a line').conflicts(['conllu', 'text']))
    .addOption(new Option('--conllu', 'print sentences with their grammar').conflicts(['json', 'text']))
    .addOption(new Option('--text', 'print for people (the default)').conflicts(['json', 'conllu']))
    .option('--date <DAY>', 'day of publication, as 1986-10-13', checked(parseDate))
    .option('--outlet <NAME>', 'who published the reports')
    .option('--map <FIELDS>', 'columns of JSON Lines and CSV, as text=body,date=day', checked(parseFieldMap))
    .option('--workers <N>', 'threads that read (default: processors less one)', checked(parseWorkers))
    .addOption(MODEL)
    .addHelpText('after', READ_HELP)
    .action(async (inputs: string[], flags: ReadFlags, command: Command) => {
      if (inputs.length === 0 && process.stdin.isTTY) command.error("error: missing argument 'INPUT'");
      const screen = { columns: process.stdout.columns, colour: wantsColour(process.stdout, process.env) };
      done(await readCommand(inputs.length === 0 ? ['-'] : inputs, readOptions(flags, screen)));
    });
}

/** The options of `serve` as the command line gives them, each already checked. */
interface ServeFlags {
  readonly host: string;
  readonly port: number;
  readonly model?: string;
}

function makeServeCommand(done: (exitCode: number) => void): Command {
  return new Command('serve')
    .description('Show the page, and answer programs, at an address of this machine.')
    .option('--port <N>', 'where to listen; 0 is any free port', checked(parsePort), 4747)
    .option('--host <ADDRESS>', 'for whom to listen; beyond this machine a token is asked for', '127.0.0.1')
    .addOption(MODEL)
    .addHelpText('after', SERVE_HELP)
    .action(async ({ host, port, model }: ServeFlags) => {
      // Loaded here, so that other commands start without a server.
      const { serveCommand } = await import('./serve-command.js');
      done(await serveCommand({ host, port, model, version: version() }));
    });
}

function makeRelateCommand(done: (exitCode: number) => void): Command {
  return new Command('relate')
    .description('Say what the marked source of each text does to its target, as PLOVER codes it.')
    .argument('[FILE]', 'JSON Lines with id, text, source and target; - for standard input', '-')
    .addHelpText('after', RELATE_HELP)
    .action(async (file: string) => done(await relateCommand(file)));
}

/** A check of an option's words that the parser of the command line understands. */
function checked<Value>(parse: (words: string) => Staged<Value | null>): (words: string) => Value {
  return (words) => {
    const { value, problems } = parse(words);
    if (value === null) throw new InvalidArgumentError(problems.map(({ message }) => message).join(' '));
    return value;
  };
}

/** The parser's own words ("error: unknown option '--jsn'\n(Did you mean --json?)\n") as a problem. */
function wrongUse(words: string): string {
  const message = words
    .replace(/^error: /, '')
    .trim()
    .replaceAll('\n', ' ');
  return problemLine({ code: 'cli/bad-option', message: `${message}; see dateline --help` });
}

function version(): string {
  const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
  const parsed: unknown = JSON.parse(text);
  const named = typeof parsed === 'object' && parsed !== null && 'version' in parsed ? parsed.version : undefined;
  return typeof named === 'string' ? named : 'unknown';
}
