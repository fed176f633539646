// The commands by which a person decides, as the command line knows them.

import { checked, RECORD } from './checked.js';
import { Argument, Command } from './command-parser.js';
import type { DecideFlags } from './decide-command.js';
import type { ReviewFlags } from './decide-review.js';
import { parseLimit } from './read-options.js';

const DECIDE_HELP = `
FIRST and SECOND are names that one thing has, or ids of things, acts or deals. A decision goes before what the rules say, is
kept with its name, reason and day, and can be taken back. To part what was joined by mistake give the ids of two of its
members, which "dateline why" tells.

Examples:
  dateline decide same IRNA "Islamic Republic News Agency" --why "its full name"
  dateline decide different c-0123456789abcdef c-89abcdef01234567 --by "A. Editor"`;

const UNDO_HELP = `
What follows from the decision goes with it. A ruling of the rules is taken back in the same way; the rules leave the pair
alone from then on. Taking back the taking back restores what was before.

Examples:
  dateline undo d-0123456789abcdef`;

const REVIEW_HELP = `
These are pairs that may be one, and that the rules are not sure of. In a terminal each is asked: y, n, s to skip, q to end.

Examples:
  dateline review
  dateline review --json | jq '.[].reasons'`;

/**
 * The commands.
 * @example decideCommands((code) => (process.exitCode = code)).map((command) => command.name()) // ['decide', 'undo', 'review']
 */
export function decideCommands(done: (exitCode: number) => void): readonly Command[] {
  return [makeDecideCommand(done), makeUndoCommand(done), makeReviewCommand(done)];
}

function makeDecideCommand(done: (exitCode: number) => void): Command {
  return new Command('decide')
    .description('Say that two things, acts or deals are one, or are not.')
    .addArgument(new Argument('<KIND>', 'what is said of them').choices(['same', 'different']))
    .argument('<FIRST>', 'a name or an id')
    .argument('<SECOND>', 'another')
    .option('--by <NAME>', 'who decides (default: the name of this account)')
    .option('--why <TEXT>', 'the reason, which is kept with it')
    .addOption(RECORD)
    .option('--json', 'print the decision as JSON')
    .addHelpText('after', DECIDE_HELP)
    .action(async (kind: 'same' | 'different', first: string, second: string, flags: DecideFlags) => {
      const { decideCommand } = await import('./decide-command.js');
      done(await decideCommand(kind, first, second, flags));
    });
}

function makeUndoCommand(done: (exitCode: number) => void): Command {
  return new Command('undo')
    .description('Take back a decision.')
    .argument('<ID>', 'the id of a decision, or of a ruling of the rules')
    .option('--by <NAME>', 'who takes it back (default: the name of this account)')
    .addOption(RECORD)
    .option('--json', 'print what was written as JSON')
    .addHelpText('after', UNDO_HELP)
    .action(async (id: string, flags: DecideFlags) => {
      const { undoCommand } = await import('./decide-command.js');
      done(await undoCommand(id, flags));
    });
}

function makeReviewCommand(done: (exitCode: number) => void): Command {
  return new Command('review')
    .description('Go through what waits for a decision.')
    .option('--by <NAME>', 'who decides (default: the name of this account)')
    .option('--limit <N>', 'how many at most', checked(parseLimit), 50)
    .addOption(RECORD)
    .option('--json', 'print all as JSON, and ask nothing')
    .addHelpText('after', REVIEW_HELP)
    .action(async (flags: ReviewFlags) => {
      const { reviewCommand } = await import('./decide-review.js');
      done(await reviewCommand(flags));
    });
}
