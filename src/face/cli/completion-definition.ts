// `dateline completion`: a script that completes commands, options and their values in a shell.
import process from 'node:process';
import { Argument, Command } from './command-parser.js';
import { completionScript, SHELLS, type Shell } from './completion-script.js';
import { EXIT } from './exit-codes.js';
import { openOutput } from './output.js';

const HELP = `
Examples:
  source <(dateline completion bash)            in this shell; in ~/.bashrc for every one
  dateline completion zsh > ~/.zfunc/_dateline  in a folder of fpath
  dateline completion fish > ~/.config/fish/completions/dateline.fish`;

/**
 * The command.
 * @example makeCompletionCommand(program, (code) => (process.exitCode = code)).name() // 'completion'
 * @param program the tree that is completed
 */
export function makeCompletionCommand(program: Command, done: (exitCode: number) => void): Command {
  return new Command('completion')
    .description('Print a script that completes commands and options in a shell.')
    .addArgument(new Argument('<SHELL>', 'the shell').choices(SHELLS))
    .addHelpText('after', HELP)
    .action(async (shell: Shell) => {
      await openOutput(process.stdout)(completionScript(program, shell));
      done(EXIT.allRead);
    });
}
