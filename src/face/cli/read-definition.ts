// `dateline read` as the command line knows it: its options, their checks, its help.
import process from 'node:process';
import { parseFieldMap } from '../../source/field-map.js';
import { checked, MODEL, RECORD } from './checked.js';
import { Command, Option } from './command-parser.js';
import { EXIT_CODES_HELP } from './exit-codes.js';
import { parseDate, parseWorkers, type ReadFlags, readOptions } from './read-options.js';
import { wantsColour } from './terminal.js';

const HELP = `
An INPUT is a file, a folder or - for standard input; without one, standard input is read. Plain text, Markdown, HTML,
JSON Lines and CSV are told apart by themselves. Problems go to standard error as "problem CODE source: message".

Reports go into the record of the folder that you work in (.dateline), or the one of --record. What is known and has not
changed is not read again, so a command that was interrupted goes on where it ended when it is run again. With --json,
--conllu or --text readings are printed, and kept only where --record names a record.

${EXIT_CODES_HELP}

Examples:
  dateline read report.txt                      show what a report holds, and keep it
  dateline read reports/                        keep all reports of a folder
  dateline read --date 1986-10-13 --outlet "Northern Courier" report.txt
  dateline read --map text=body,date=day,outlet=paper,id=doc_id archive.csv
  dateline read --record postgres://desk@db/record reports/
  dateline read --json reports/ > read.jsonl    one JSON object a line, one line a report
  dateline read --why report.txt                what was decided, under each thing that it concerns
  dateline read --conllu page.html              sentences with their grammar, as CoNLL-U
  curl -s https://example.org/story.html | dateline read`;

/**
 * The command.
 * @example makeReadCommand((code) => (process.exitCode = code)).name() // 'read'
 */
export function makeReadCommand(done: (exitCode: number) => void): Command {
  return new Command('read')
    .description('Read reports into the record, or print what they hold.')
    .argument('[INPUT...]', 'files, folders, or - for standard input')
    .addOption(RECORD)
    .option('--force', 'read again what has not changed')
    .addOption(new Option('--json', 'print one JSON object a line').conflicts(['conllu', 'text']))
    .addOption(new Option('--conllu', 'print sentences with their grammar').conflicts(['json', 'text']))
    .addOption(new Option('--text', 'print for people').conflicts(['json', 'conllu']))
    .addOption(new Option('--why', 'print why it was read so, too').conflicts(['conllu']))
    .option('--date <DAY>', 'day of publication, as 1986-10-13', checked(parseDate))
    .option('--outlet <NAME>', 'who published the reports')
    .option('--map <FIELDS>', 'columns of JSON Lines and CSV, as text=body,date=day', checked(parseFieldMap))
    .option('--workers <N>', 'threads that read (default: processors less one)', checked(parseWorkers))
    .addOption(MODEL)
    .addHelpText('after', HELP)
    .action(async (inputs: string[], flags: ReadFlags, command: Command) => {
      if (inputs.length === 0 && process.stdin.isTTY) command.error("error: missing argument 'INPUT'");
      const screen = { columns: process.stdout.columns, colour: wantsColour(process.stdout, process.env) };
      const { readCommand } = await import('./read-command.js');
      done(await readCommand(inputs.length === 0 ? ['-'] : inputs, readOptions(flags, screen)));
    });
}
