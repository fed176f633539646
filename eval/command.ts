// The command line of the evaluations: which to run, with which options, where to write, whether to hold the floors.
import { parseArgs } from 'node:util';
import type { EvalOption, Evaluation, EvalValues } from './evaluation.js';

/** What the command is asked to do. */
export type EvalCommand =
  | { readonly kind: 'help'; readonly text: string }
  | {
      readonly kind: 'run';
      readonly evaluations: readonly Evaluation[];
      readonly values: EvalValues;
      readonly write: string | null;
      readonly check: boolean;
    };

const COMMON_OPTIONS: readonly EvalOption[] = [
  { name: 'write', takes: 'PATH', about: 'write the page of scores to PATH' },
  { name: 'check', takes: null, about: 'exit with 1 where a floor of eval/floors.json is missed' },
  { name: 'help', takes: null, about: 'show this' },
];

/**
 * The command that the words after `npm run eval --` describe.
 * @example readCommand(['all', '--check'], EVALUATIONS).kind // 'run'
 * @throws Error where an evaluation or an option is not known
 */
export function readCommand(words: readonly string[], known: readonly Evaluation[]): EvalCommand {
  const options = [...COMMON_OPTIONS, ...known.flatMap((evaluation) => evaluation.options)];
  const { positionals, values } = parse(words, options);
  if (values.help !== undefined || positionals.length === 0) return { kind: 'help', text: helpText(known) };
  const evaluations = positionals.flatMap((name) => named(name, known));
  const write = values.write?.at(-1) ?? null;
  return { kind: 'run', evaluations, values, write, check: values.check !== undefined };
}

function parse(words: readonly string[], options: readonly EvalOption[]) {
  const config = Object.fromEntries(
    options.map(({ name, takes }) => {
      return [name, { type: takes === null ? ('boolean' as const) : ('string' as const), multiple: true }];
    }),
  );
  const { positionals, values } = parseArgs({ args: [...words], options: config, allowPositionals: true });
  const entries = Object.entries(values).map(([name, given]) => [name, [given ?? []].flat().map(String)] as const);
  return { positionals, values: Object.fromEntries(entries) };
}

function named(name: string, known: readonly Evaluation[]): readonly Evaluation[] {
  const found = name === 'all' ? known : known.filter((evaluation) => evaluation.name === name);
  if (found.length === 0)
    throw new Error(`no evaluation "${name}": expected all, ${known.map((one) => one.name).join(', ')}`);
  return found;
}

function helpText(known: readonly Evaluation[]): string {
  const line = ({ name, takes, about }: EvalOption) =>
    `  --${takes === null ? name : `${name} ${takes}`}`.padEnd(28) + about;
  const parts = known.flatMap(({ name, title, options }) => ['', `${name} (${title}):`, ...options.map(line)]);
  const usage = `usage: npm run eval -- <all|${known.map(({ name }) => name).join('|')}> [options]`;
  return [usage, '', ...COMMON_OPTIONS.map(line), ...parts, ''].join('\n');
}
