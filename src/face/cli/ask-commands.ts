// The commands that ask the record, as the command line knows them: arguments, options, help.

import { ASK_HELP } from './ask-help.js';
import {
  type AskFlags,
  listOf,
  type PeriodFlags,
  parseDay,
  withAskOptions,
  withListOptions,
  withPeriodOptions,
} from './ask-options.js';
import { checked } from './checked.js';
import { Argument, Command, Option } from './command-parser.js';

/** Is told the exit code of the command that ran. */
type Done = (exitCode: number) => void;

/** What runs the commands; loaded when one runs, so that others start without it. */
const actions = () => import('./ask-actions.js');

/**
 * The commands that ask.
 * @example askCommands((code) => (process.exitCode = code)).map((command) => command.name()) // ['timeline', 'statements', …]
 */
export function askCommands(done: Done): Command[] {
  return [
    timelineCommand(done),
    statementsCommand(done),
    meetingsCommand(done),
    officesCommand(done),
    positionsCommand(done),
    ledgerCommand(done),
    conflictsCommand(done),
    compareCommand(done),
    searchCommand(done),
    thingsCommand(done),
    showCommand(done),
    whyCommand(done),
  ];
}

/** Two names after one option: `--between Russia Iran`. */
const BETWEEN = () => new Option('--between <NAME...>', 'the two who take part: --between Russia Iran');
const ALONE = () => new Option('--alone', 'of a country only itself, without its people, bodies and places');
const NEWEST = () => new Option('--newest', 'the newest first');

/** Options of `timeline`. */
export interface TimelineFlags extends PeriodFlags {
  readonly by?: string;
  readonly between?: readonly string[];
  readonly type?: readonly string[];
  readonly mode?: readonly string[];
  readonly place?: string;
  readonly status?: readonly string[];
  readonly alone?: boolean;
  readonly newest?: boolean;
}

function timelineCommand(done: Done): Command {
  return withPeriodOptions(new Command('timeline'))
    .description('Who did what to whom, in the order of time.')
    .argument('[NAME...]', 'who takes part: all of these')
    .option('--by <NAME>', 'who takes part, the same as a NAME')
    .addOption(BETWEEN())
    .option('--type <TYPES>', 'PLOVER types, as CONSULT,AGREE', listOf)
    .option('--mode <MODES>', 'modes of these, as visit', listOf)
    .option('--place <NAME>', 'where it took place, a country for all within it')
    .option('--status <STATUSES>', 'happened, planned, denied, implied ...', listOf)
    .addOption(ALONE())
    .addOption(NEWEST())
    .addHelpText('after', ASK_HELP.timeline)
    .action(async (names: string[], flags: TimelineFlags) => done(await (await actions()).askTimeline(names, flags)));
}

/** Options of `statements`. */
export interface StatementsFlags extends PeriodFlags {
  readonly by?: string;
  readonly about?: string;
  readonly addressee?: string;
  readonly through?: string;
  readonly words?: string;
  readonly quotation?: readonly string[];
  readonly class?: readonly string[];
  readonly alone?: boolean;
  readonly newest?: boolean;
}

function statementsCommand(done: Done): Command {
  return withPeriodOptions(new Command('statements'))
    .description('Who said what, to whom, and through whom it came.')
    .argument('[NAME]', 'who speaks, the same as --by')
    .option('--by <NAME>', 'who speaks')
    .option('--about <TOPIC>', 'whom or what it is about: a name, or words')
    .option('--addressee <NAME>', 'to whom')
    .option('--through <NAME>', 'who passed it on: IRNA in "Khamenei said, IRNA reported"')
    .option('--words <WORDS>', 'words that stand in what was said')
    .option('--quotation <KINDS>', 'direct, indirect, mixed', listOf)
    .option('--class <CLASSES>', 'what the cue does: deny, accuse, promise ...', listOf)
    .addOption(ALONE())
    .addOption(NEWEST())
    .addHelpText('after', ASK_HELP.statements)
    .action(async (name: string | undefined, flags: StatementsFlags) =>
      done(await (await actions()).askStatements(name, flags)),
    );
}

/** Options of `meetings`. */
export interface MeetingsFlags extends PeriodFlags {
  readonly calls?: boolean;
}

function meetingsCommand(done: Done): Command {
  return withPeriodOptions(new Command('meetings'))
    .description('How often two met, where and when, and what reports imply of other times.')
    .argument('<FIRST>', 'one of the two')
    .argument('<SECOND>', 'the other')
    .option('--calls', 'telephone calls too')
    .addHelpText('after', ASK_HELP.meetings)
    .action(async (first: string, second: string, flags: MeetingsFlags) =>
      done(await (await actions()).askMeetings(first, second, flags)),
    );
}

/** Options of `offices`. */
export interface OfficesFlags extends AskFlags {
  readonly on?: string;
  readonly title?: string;
}

function officesCommand(done: Done): Command {
  return withListOptions(new Command('offices'))
    .description('Who held which office of a country or body, or what somebody held.')
    .argument('<NAME>', 'a country, a body or a person')
    .option('--on <DAY>', 'who held them on this day, surely or possibly', checked(parseDay))
    .option('--title <TITLE>', 'only this office: president')
    .addHelpText('after', ASK_HELP.offices)
    .action(async (name: string, flags: OfficesFlags) => done(await (await actions()).askOffices(name, flags)));
}

/** Options of `positions`; `--on` is an issue here. */
export interface PositionsFlags extends Omit<PeriodFlags, 'on'> {
  readonly on?: string;
}

function positionsCommand(done: Done): Command {
  return withListOptions(new Command('positions'))
    .description('Where a side stood on each issue through time, and what changed.')
    .argument('<NAME>', 'a country with all who speak for it, a body or a person')
    .option('--on <ISSUE>', 'an issue: a name that it is about, or words')
    .option('--from <DAY>', 'not before this day, month or year', checked(parseDay))
    .option('--to <DAY>', 'not after it', checked(parseDay))
    .addHelpText('after', ASK_HELP.positions)
    .action(async (name: string, flags: PositionsFlags) => done(await (await actions()).askPositions(name, flags)));
}

/** Options of `ledger`. */
export interface LedgerFlags extends PeriodFlags {
  readonly between?: readonly string[];
  readonly kind?: readonly string[];
  readonly status?: readonly string[];
}

function ledgerCommand(done: Done): Command {
  return withPeriodOptions(new Command('ledger'))
    .description('Deals with their parties, money and what became of them; figures with their bounds.')
    .argument('[NAME...]', 'who is a party: all of these')
    .addOption(BETWEEN())
    .addOption(new Option('--kind <KINDS>', 'deal, figure').argParser(listOf))
    .option('--status <STATUSES>', 'of deals: proposed, signed, inForce, lapsed, broken', listOf)
    .addHelpText('after', ASK_HELP.ledger)
    .action(async (names: string[], flags: LedgerFlags) => done(await (await actions()).askLedger(names, flags)));
}

/** Options of `conflicts`. */
export interface ConflictsFlags extends PeriodFlags {
  readonly kind?: readonly string[];
}

function conflictsCommand(done: Done): Command {
  return withPeriodOptions(new Command('conflicts'))
    .description('What reports disagree about, each side with its words and through whom they came.')
    .argument('[NAME]', 'who takes part in what is disputed')
    .option('--kind <KINDS>', 'figure, day, place, status, who, office', listOf)
    .addHelpText('after', ASK_HELP.conflicts)
    .action(async (name: string | undefined, flags: ConflictsFlags) =>
      done(await (await actions()).askConflicts(name, flags)),
    );
}

/** Options of `compare`. */
export interface CompareFlags extends AskFlags {
  readonly then: string;
  readonly now: string;
  readonly on?: string;
}

function compareCommand(done: Done): Command {
  return withAskOptions(new Command('compare'))
    .description('Then and now: a pair, or a side on an issue, on two dates, side by side.')
    .argument('<NAME...>', 'one side, or two')
    .addOption(new Option('--then <DAY>', 'the first date').argParser(checked(parseDay)).makeOptionMandatory())
    .addOption(new Option('--now <DAY>', 'the second date').argParser(checked(parseDay)).makeOptionMandatory())
    .option('--on <ISSUE>', 'positions on this issue only')
    .addHelpText('after', ASK_HELP.compare)
    .action(async (names: string[], flags: CompareFlags) => done(await (await actions()).askCompare(names, flags)));
}

/** Options of `search`. */
export interface SearchFlags extends AskFlags {
  readonly sentence?: boolean;
}

function searchCommand(done: Done): Command {
  return withListOptions(new Command('search'))
    .description('Find words in all reports, in any of their forms.')
    .argument('<WORDS...>', 'words; "grain deal" for words in a row, sanc* for a beginning')
    .option('--sentence', 'all words in one sentence')
    .addHelpText('after', ASK_HELP.search)
    .action(async (words: string[], flags: SearchFlags) => done(await (await actions()).askSearch(words, flags)));
}

/** Options of `things`. */
export interface ThingsFlags extends AskFlags {
  readonly sort?: readonly string[];
  readonly country?: string;
}

function thingsCommand(done: Done): Command {
  return withListOptions(new Command('things'))
    .description('Find people, bodies, countries and places by a name, or those that most reports name.')
    .argument('[NAME]', 'a name, a part of one, a title with a name, an id')
    .option('--sort <SORTS>', 'person, body, country, place, group', listOf)
    .option('--country <NAME>', 'of this country: a name or an ISO 3166-1 code')
    .addHelpText('after', ASK_HELP.things)
    .action(async (name: string | undefined, flags: ThingsFlags) =>
      done(await (await actions()).askThings(name, flags)),
    );
}

const ID = () => new Argument('<ID>', 'an id that an answer gave');

function showCommand(done: Done): Command {
  return withAskOptions(new Command('show'))
    .description('Show anything by its id, with its words and what it is linked to.')
    .addArgument(ID())
    .addHelpText('after', ASK_HELP.show)
    .action(async (id: string, flags: AskFlags) => done(await (await actions()).askShow(id, flags)));
}

function whyCommand(done: Done): Command {
  return withAskOptions(new Command('why'))
    .description('Why it is here: what it stands on, what joined it, what speaks against it.')
    .addArgument(ID())
    .addHelpText('after', ASK_HELP.why)
    .action(async (id: string, flags: AskFlags) => done(await (await actions()).askWhy(id, flags)));
}
