// `dateline relate` as the command line knows it.
import { Command } from './command-parser.js';

const HELP = `
Source and target are words of the text; null or left out where the text does not tell one. One object a line comes out:
id, type, mode, quad, factuality, why.

Examples:
  dateline relate pairs.jsonl > coded.jsonl`;

/**
 * The command.
 * @example makeRelateCommand((code) => (process.exitCode = code)).name() // 'relate'
 */
export function makeRelateCommand(done: (exitCode: number) => void): Command {
  return new Command('relate')
    .description('Say what the marked source of each text does to its target, as PLOVER codes it.')
    .argument('[FILE]', 'JSON Lines with id, text, source and target; - for standard input', '-')
    .addHelpText('after', HELP)
    .action(async (file: string) => {
      const { relateCommand } = await import('./relate-command.js');
      done(await relateCommand(file));
    });
}
