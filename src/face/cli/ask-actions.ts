// What the commands that ask do: a question made of the options, put to the record, and its answer printed.
import process from 'node:process';
import { problem } from '../../base/problem.js';
import type { Staged } from '../../base/staged.js';
import {
  type Answer,
  type AskedRecord,
  compare,
  conflicts,
  ledger,
  meetings,
  offices,
  positions,
  search,
  show,
  statements,
  things,
  timeline,
  why,
} from '../../query/queries.js';
import type {
  CompareFlags,
  ConflictsFlags,
  LedgerFlags,
  MeetingsFlags,
  OfficesFlags,
  PositionsFlags,
  SearchFlags,
  StatementsFlags,
  ThingsFlags,
  TimelineFlags,
} from './ask-commands.js';
import type { AskStyle } from './ask-layout.js';
import { type AskFlags, formOf } from './ask-options.js';
import { csvOf, jsonOf, printAnswers, screenStyle, tellNotes, writeText } from './ask-print.js';
import { compareLines, showLines, whyLines } from './ask-show.js';
import { counted, type View } from './ask-view.js';
import { ACTS, CONFLICTS, LEDGER, MEETINGS } from './ask-view-acts.js';
import { HITS, OFFICES, POSITIONS, STATEMENTS, THINGS } from './ask-view-words.js';
import { EXIT } from './exit-codes.js';
import { tellProblems, withRecord } from './with-record.js';

/** `dateline timeline` */
export function askTimeline(names: readonly string[], flags: TimelineFlags): Promise<number> {
  const { by, between = [], type, mode, status, alone, newest } = flags;
  const parties = [...names, ...(by === undefined ? [] : [by]), ...between];
  const types = type?.map((one) => one.toUpperCase());
  const asked = { ...flags, parties, types, modes: mode, statuses: status, isAlone: alone, descending: newest };
  return askList(flags, (record) => timeline(record, asked), ACTS);
}

/** `dateline statements` */
export async function askStatements(name: string | undefined, flags: StatementsFlags): Promise<number> {
  if (name !== undefined && flags.by !== undefined && name !== flags.by)
    return wrongUse('two speakers are named', 'one, as NAME or with --by', [name, flags.by], 'leave one out');
  const { addressee, quotation, class: classes, alone, newest } = flags;
  const asked = {
    ...flags,
    by: flags.by ?? name,
    addressee,
    quotations: quotation,
    classes,
    isAlone: alone,
    descending: newest,
  };
  return askList(flags, (record) => statements(record, asked), STATEMENTS);
}

/** `dateline meetings` */
export function askMeetings(first: string, second: string, flags: MeetingsFlags): Promise<number> {
  return withRecord(flags.record, 'read', async (record) => {
    const { value, problems, trace } = await meetings(record, { ...flags, first, second, withCalls: flags.calls });
    const { between, count, told, implied, places, items, next } = value;
    const where = places.map(({ place, count: times }) => `${place.name} ${times}`).join(', ');
    const pair = between?.map(({ name }) => name).join(' and ') ?? '';
    const title = `${pair}: ${counted(count, 'meeting')} (${told} told, ${implied} implied)${where === '' ? '' : `: ${where}`}`;
    return printAnswers({ items, title, next, problems, notes: trace }, MEETINGS, formOf(flags));
  });
}

/** `dateline offices` */
export function askOffices(name: string, flags: OfficesFlags): Promise<number> {
  return askList(flags, (record) => offices(record, { ...flags, name }), OFFICES);
}

/** `dateline positions` */
export function askPositions(name: string, { on, ...flags }: PositionsFlags): Promise<number> {
  return askList(flags, (record) => positions(record, { ...flags, name, issue: on }), POSITIONS);
}

/** `dateline ledger` */
export async function askLedger(names: readonly string[], flags: LedgerFlags): Promise<number> {
  const { between = [], kind, status } = flags;
  const kinds = (['deal', 'figure'] as const).filter((one) => kind?.includes(one));
  const unknown = (kind ?? []).filter((one) => one !== 'deal' && one !== 'figure');
  if (unknown.length > 0) return wrongUse('the kind of line is not known', 'deal or figure', unknown, 'write it so');
  const asked = {
    ...flags,
    parties: [...names, ...between],
    statuses: status,
    ...(kind === undefined ? {} : { kinds }),
  };
  return askList(flags, (record) => ledger(record, asked), LEDGER);
}

function wrongUse(what: string, expected: string, words: readonly string[], todo: string): number {
  tellProblems([problem('cli/bad-option', { what, expected, got: words.join(', '), todo })]);
  return EXIT.wrongUse;
}

/** `dateline conflicts` */
export function askConflicts(about: string | undefined, flags: ConflictsFlags): Promise<number> {
  return askList(flags, (record) => conflicts(record, { ...flags, about, kinds: flags.kind }), CONFLICTS);
}

/** `dateline search` */
export function askSearch(words: readonly string[], flags: SearchFlags): Promise<number> {
  // A shell takes quotation marks away: an argument of several words was one of them.
  const line = words
    .map((one) => (/\s/.test(one) && words.length > 1 && !one.includes('"') ? `"${one}"` : one))
    .join(' ');
  const within = flags.sentence === true ? 'sentence' : 'report';
  return askList(flags, (record) => search(record, { ...flags, words: line, within }), HITS);
}

/** `dateline things` */
export function askThings(name: string | undefined, flags: ThingsFlags): Promise<number> {
  return askList(flags, (record) => things(record, { ...flags, name, sorts: flags.sort }), THINGS);
}

/** `dateline show` */
export function askShow(id: string, flags: AskFlags): Promise<number> {
  return askOne(
    flags,
    (record) => show(record, id),
    showLines,
    ({ title, kind }) => ({ kind, title }),
  );
}

/** `dateline why` */
export function askWhy(id: string, flags: AskFlags): Promise<number> {
  return askOne(flags, (record) => why(record, id), whyLines, ({ title, kind, reasons }) => ({ kind, title, reasons: reasons.join('; ') })); // biome-ignore format: one line
}

/** `dateline compare`: as JSON an array of the two moments. */
export async function askCompare(names: readonly string[], flags: CompareFlags): Promise<number> {
  if (names.length > 2) return wrongUse('more than two sides are named', 'one or two', names, 'compare two at a time');
  return withRecord(flags.record, 'read', async (record) => {
    const { on: issue, then, now, reportedBy, knownBy } = flags;
    const { value, problems, trace } = await compare(record, { names, issue, then, now, reportedBy, knownBy });
    tellProblems(problems);
    tellNotes(trace);
    if (value === null) return EXIT.someUnread;
    const moments = [value.then, value.now].map((moment) => ({ of: value.of, issue: value.issue, ...moment }));
    const form = formOf(flags);
    if (form === 'json') await writeText(jsonOf(moments));
    else if (form === 'csv') await writeText(csvOf(moments, MOMENT_COLUMNS));
    else await writeText(pageOf(compareLines(value, style())));
    return EXIT.allRead;
  });
}

type MomentRow = { readonly on: string; readonly meetings: number | null } & Parameters<typeof compareLines>[0]['then'];

const MOMENT_COLUMNS: View<MomentRow>['columns'] = {
  on: ({ on }) => on,
  offices: (one) =>
    one.offices.map(({ holder, title, of }) => `${holder.name}, ${title} of ${of?.name ?? ''}`).join('; '),
  meetings: (one) => one.meetings,
  last_meeting: (one) => one.lastMeeting?.day ?? null,
  last_words: (one) => one.lastMeeting?.evidence[0]?.sentence ?? null,
  deals: (one) => one.deals.map(({ name, status }) => `${name} (${status})`).join('; '),
  positions: (one) => one.positions.map(({ stance, words }) => `${stance}: ${words}`).join('; '),
};

function style(): AskStyle {
  return screenStyle(process.stdout, process.env);
}

function pageOf(lines: readonly string[]): string {
  return `${lines.join('\n').trimEnd()}\n`;
}

/** A question whose answer is a page. */
function askList<Item>(
  flags: AskFlags,
  ask: (record: AskedRecord) => Promise<Answer<Item>>,
  view: View<Item>,
): Promise<number> {
  return withRecord(flags.record, 'read', async (record) => {
    const { value, problems, trace } = await ask(record);
    return printAnswers({ ...value, problems, notes: trace }, view, formOf(flags));
  });
}

/** A question whose answer is one thing; as JSON it stands in an array too. */
function askOne<Item>(
  flags: AskFlags,
  ask: (record: AskedRecord) => Promise<Staged<Item | null>>,
  render: (item: Item, style: AskStyle) => readonly string[],
  row: (item: Item) => Readonly<Record<string, string>>,
): Promise<number> {
  return withRecord(flags.record, 'read', async (record) => {
    const { value, problems } = await ask(record);
    tellProblems(problems);
    if (value === null) return EXIT.someUnread;
    const form = formOf(flags);
    const cells = row(value);
    const columns = Object.fromEntries(Object.keys(cells).map((name) => [name, () => cells[name] ?? null]));
    if (form === 'json') await writeText(jsonOf([value]));
    else if (form === 'csv') await writeText(csvOf([value], columns));
    else await writeText(pageOf(render(value, style())));
    return EXIT.allRead;
  });
}
