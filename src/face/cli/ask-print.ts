// Printing of answers: for people, as JSON, as CSV; notes and problems go to standard error.
import process from 'node:process';
import type { Problem } from '../../base/problem.js';
import type { Reason } from '../../base/staged.js';
import { type AskStyle, type Entry, renderEntries } from './ask-layout.js';
import type { Cell, View } from './ask-view.js';
import { EXIT } from './exit-codes.js';
import { openOutput } from './output.js';
import { paintWith, plainLine, wantsColour } from './terminal.js';
import { tellProblems } from './with-record.js';

/** In which form answers are printed. */
export type AskForm = 'text' | 'json' | 'csv';

/** What is printed: answers, what stands above them, and how to go on. */
export interface Printed<Item> {
  readonly items: readonly Item[];
  readonly title?: string | undefined;
  /** The cursor of the next page, or null. */
  readonly next: string | null;
  readonly problems: readonly Problem[];
  readonly notes: readonly Reason[];
}

const WIDTH_WITHOUT_TERMINAL = 100;
const WIDEST = 120;
const NARROWEST = 40;

/**
 * How the screen wants lines; no colour where the output is piped.
 * @example screenStyle(process.stdout, process.env).width // 100
 */
export function screenStyle(
  stream: { readonly isTTY?: boolean | undefined; readonly columns?: number | undefined },
  env: Readonly<Record<string, string | undefined>>,
): AskStyle {
  const columns = stream.columns ?? (Number(env.COLUMNS) || WIDTH_WITHOUT_TERMINAL);
  return {
    width: Math.min(WIDEST, Math.max(NARROWEST, columns)),
    paint: paintWith(wantsColour(stream, env)),
  };
}

/**
 * Prints answers.
 * @example await printAnswers(printed, ACTS, 'json') // prints an array of objects; 0
 * @returns the exit code: 1 where a problem kept the question from being answered, 2 where it is none
 */
export async function printAnswers<Item>(printed: Printed<Item>, view: View<Item>, form: AskForm): Promise<number> {
  const { items, title, next, problems, notes } = printed;
  tellProblems(problems);
  tellNotes(notes);
  const style = screenStyle(process.stdout, process.env);
  const isRefused = problems.length > 0;
  if (form !== 'text' || items.length > 0) await writeText(formatted(items, title, view, form, style));
  if (items.length === 0 && !isRefused) tell('note: nothing in the record answers this');
  if (next !== null) tell(`note: there is more; go on with --cursor ${next}`);
  if (problems.some(({ code }) => code === 'query/bad-question')) return EXIT.wrongUse;
  return isRefused ? EXIT.someUnread : EXIT.allRead;
}

function formatted<Item>(
  items: readonly Item[],
  title: string | undefined,
  view: View<Item>,
  form: AskForm,
  style: AskStyle,
): string {
  if (form === 'json') return jsonOf(items);
  if (form === 'csv') return csvOf(items, view.columns);
  const entries = items.flatMap((item, at): readonly Entry[] => {
    const shown = view.entry(item, items[at - 1]);
    return 'lead' in shown ? [shown] : shown;
  });
  const head = title === undefined ? [] : [style.paint.bold(plainLine(title)), ''];
  return `${[...head, ...renderEntries(entries, style)].join('\n').trimEnd()}\n`;
}

/**
 * An array of objects, each on lines of its own.
 * @example jsonOf([{ id: 'v-1' }]) // '[\n  {\n    "id": "v-1"\n  }\n]\n'
 */
export function jsonOf(items: readonly unknown[]): string {
  return `${JSON.stringify(items, null, 2)}\n`;
}

/**
 * A table as RFC 4180 has it: a line of heads, then a line for each item.
 * @example csvOf([{ id: 'v-1' }], { id: ({ id }) => id }) // 'id\r\nv-1\r\n'
 */
export function csvOf<Item>(items: readonly Item[], columns: View<Item>['columns']): string {
  const names = Object.keys(columns);
  const lines = items.map((item) => names.map((name) => csvCell(columns[name]?.(item) ?? null)).join(','));
  return [names.join(','), ...lines].map((line) => `${line}\r\n`).join('');
}

function csvCell(cell: Cell): string {
  const words = cell === null ? '' : String(cell);
  // A spreadsheet would take words that begin so for a formula.
  const safe = typeof cell === 'string' && /^[=+\-@\t\r]/.test(words) ? `'${words}` : words;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Writes to standard output; nobody may read any more, which is no failure: `dateline timeline | head`. */
export async function writeText(text: string): Promise<void> {
  await openOutput(process.stdout)(text);
}

/**
 * Notes on standard error, a line each.
 * @example tellNotes([{ rule: 'query/one-of-several', why: '"Ali" is taken for Ali Khamenei' }])
 */
export function tellNotes(notes: readonly Reason[]): void {
  for (const { why } of notes) tell(`note: ${why}`);
}

function tell(line: string): void {
  process.stderr.write(`${plainLine(line)}\n`);
}
