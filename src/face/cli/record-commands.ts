// The commands that keep the record in order, as the command line knows them.

import { EXPORT_FORMATS } from '../export/export-formats.js';
import { parseDay } from './ask-options.js';
import type { CheckFlags } from './check-command.js';
import { checked, RECORD } from './checked.js';
import { Command, Option } from './command-parser.js';
import type { ExportFlags } from './export-command.js';
import type { ForgetFlags } from './forget-command.js';

const FORGET_HELP = `
A report goes with its statements, events and figures, and with what only it told. What others told too stays, and stands
on them. When an input is read again, its reports come back.

Examples:
  dateline forget r-0123456789abcdef            one report by its id
  dateline forget reports/2015/                 all that was read from a folder
  dateline forget archive.jsonl#17              one row of a file`;

const CHECK_HELP = `
Every report is put together again from its rows and compared with what was written. The exit code is 1 where something
is wrong.

Examples:
  dateline check
  dateline check --record postgres://desk@db/record --json`;

const EXPORT_HELP = `
Formats (docs/exports.md tells what each holds, and what it loses):
${Object.entries(EXPORT_FORMATS)
  .map(([name, { about }]) => `  ${name.padEnd(12)}${about}`)
  .join('\n')}

Examples:
  dateline export > record.jsonl
  dateline export --format jsonl --out record.jsonl
  dateline export --format csv --out tables/
  dateline export --format csv --table statements --by Khamenei > said.csv
  dateline export --format markdown --by Russia Iran --from 2015 --to 2022 > briefing.md`;

/**
 * The commands.
 * @example recordCommands((code) => (process.exitCode = code)).map((command) => command.name()) // ['forget', …]
 */
export function recordCommands(done: (exitCode: number) => void): readonly Command[] {
  return [makeForgetCommand(done), makeCheckCommand(done), makeExportCommand(done)];
}

function makeForgetCommand(done: (exitCode: number) => void): Command {
  return new Command('forget')
    .description('Take reports out of the record.')
    .argument('<REPORT...>', 'ids of reports, or inputs as they were read: files, folders, FILE#ID')
    .addOption(RECORD)
    .option('--json', 'print what was taken out as JSON')
    .addHelpText('after', FORGET_HELP)
    .action(async (words: string[], flags: ForgetFlags) => {
      const { forgetCommand } = await import('./forget-command.js');
      done(await forgetCommand(words, flags));
    });
}

function makeCheckCommand(done: (exitCode: number) => void): Command {
  return new Command('check')
    .description('Look whether the record is whole.')
    .addOption(RECORD)
    .option('--json', 'print what is wrong as JSON')
    .addHelpText('after', CHECK_HELP)
    .action(async (flags: CheckFlags) => {
      const { checkCommand } = await import('./check-command.js');
      done(await checkCommand(flags));
    });
}

function makeExportCommand(done: (exitCode: number) => void): Command {
  const formats = Object.keys(EXPORT_FORMATS);
  return new Command('export')
    .description('Write the content of the record for other programs.')
    .addOption(RECORD)
    .addOption(new Option('--format <NAME>', 'how it is written').choices(formats).default(formats[0]))
    .option('--out <FILE>', 'into a file, which is replaced only when all is written; a folder for several tables')
    .option('--table <NAME>', 'one table of a format that has several')
    .option('--by <NAME...>', 'only what these take part in, all of them')
    .option('--from <DAY>', 'only from this day, month or year on', checked(parseDay))
    .option('--to <DAY>', 'only up to this day, month or year', checked(parseDay))
    .addHelpText('after', EXPORT_HELP)
    .action(async (flags: ExportFlags) => {
      const { exportCommand } = await import('./export-command.js');
      done(await exportCommand(flags));
    });
}
