// `dateline serve` as the command line knows it: its options, their checks, its help.

import { checked, MODEL, RECORD } from './checked.js';
import { Command } from './command-parser.js';
import { packageVersion } from './package-version.js';
import { parsePort } from './read-options.js';

const HELP = `
Nothing leaves this machine, and no other machine can ask, unless --host says so. The API is told at /reference.

Examples:
  dateline serve                                open http://127.0.0.1:4747/
  dateline serve --record archive --port 8080   another record than that of this folder
  dateline serve --host 0.0.0.0                 for other machines too; the address that is printed holds the token`;

/** The options of `serve` as the command line gives them, each already checked. */
interface ServeFlags {
  readonly host: string;
  readonly port: number;
  readonly record?: string;
  readonly model?: string;
}

/**
 * The command.
 * @example makeServeCommand((code) => (process.exitCode = code)).name() // 'serve'
 */
export function makeServeCommand(done: (exitCode: number) => void): Command {
  return new Command('serve')
    .description('Show the page, and answer programs, at an address of this machine.')
    .option('--port <N>', 'where to listen; 0 is any free port', checked(parsePort), 4747)
    .option('--host <ADDRESS>', 'for whom to listen; beyond this machine a token is asked for', '127.0.0.1')
    .addOption(RECORD)
    .addOption(MODEL)
    .addHelpText('after', HELP)
    .action(async ({ host, port, record, model }: ServeFlags) => {
      // Loaded here, so that other commands start without a server.
      const { serveCommand } = await import('./serve-command.js');
      done(await serveCommand({ host, port, record, model, version: packageVersion() }));
    });
}
