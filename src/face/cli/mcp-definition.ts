// `dateline mcp` as the command line knows it: its options and its help.
import { RECORD } from './checked.js';
import { Command } from './command-parser.js';
import { packageVersion } from './package-version.js';

const HELP = `
It speaks the Model Context Protocol over standard input and output: an assistant starts it, asks, and gets answers with
citations to exact words. It only reads. docs/assistant.md tells how to set it up.

Examples:
  dateline mcp --record archive`;

/**
 * The command.
 * @example makeMcpCommand((code) => (process.exitCode = code)).name() // 'mcp'
 */
export function makeMcpCommand(done: (exitCode: number) => void): Command {
  return new Command('mcp')
    .description('Answer an assistant that asks the record.')
    .addOption(RECORD)
    .addHelpText('after', HELP)
    .action(async ({ record }: { readonly record?: string }) => {
      // Loaded here, so that other commands do not pay for the protocol.
      const { mcpCommand } = await import('./mcp-command.js');
      done(await mcpCommand({ ...(record === undefined ? {} : { record }), version: packageVersion() }));
    });
}
