// The options of `dateline read`: from words on the command line to what the rooms below are given.
import os from 'node:os';
import { parsePartialDate } from '../../base/partial-date.js';
import { problem } from '../../base/problem.js';
import { type Staged, staged } from '../../base/staged.js';
import type { ReportOptions } from '../../report/make-report.js';
import { recordName } from '../../run/record-name.js';
import type { FieldMap } from '../../source/field-map.js';
import type { OutputForm, OutputSettings } from './read-job.js';

/** The options as the command line gives them, each already checked. */
export interface ReadFlags {
  readonly json?: boolean;
  readonly conllu?: boolean;
  readonly text?: boolean;
  readonly why?: boolean;
  readonly date?: string;
  readonly outlet?: string;
  readonly map?: FieldMap;
  readonly workers?: number;
  readonly model?: string;
  readonly record?: string;
  readonly force?: boolean;
}

/** What `dateline read` does with its inputs. */
export interface ReadOptions {
  readonly workers: number;
  /** A model file; undefined for the one that ships with the package. */
  readonly model: string | undefined;
  readonly given: ReportOptions;
  readonly fields: FieldMap | undefined;
  /** The record that readings go into; null where they are only printed. */
  readonly record: string | null;
  /** Whether what has not changed is read again. */
  readonly isForced: boolean;
  readonly output: OutputSettings;
}

/** What the terminal offers. */
export interface Screen {
  readonly columns: number | undefined;
  readonly colour: boolean;
}

const WIDTH_WITHOUT_TERMINAL = 100;
const WIDEST = 120;
const NARROWEST = 40;

/**
 * The options with what was left out filled in.
 * @example readOptions({ json: true }, { columns: undefined, colour: false }).output.form // 'json'
 */
export function readOptions(flags: ReadFlags, screen: Screen): ReadOptions {
  const width = Math.min(WIDEST, Math.max(NARROWEST, screen.columns ?? WIDTH_WITHOUT_TERMINAL));
  const form = formOf(flags);
  // Who asks for an output form wants to see readings; they are kept too only where a record is named.
  const record = form === null || flags.record !== undefined ? recordName(flags.record) : null;
  return {
    workers: flags.workers ?? defaultWorkers(),
    model: flags.model,
    given: {
      ...(flags.date === undefined ? {} : { date: flags.date }),
      ...(flags.outlet === undefined ? {} : { outlet: flags.outlet }),
    },
    fields: flags.map,
    record,
    // What is printed must be read.
    isForced: flags.force === true || form !== null,
    output: { form, keeps: record !== null, why: flags.why === true, width, colour: screen.colour },
  };
}

/** Who asks why wants to see the reading too. */
function formOf({ json, conllu, text, why }: ReadFlags): OutputForm | null {
  if (json === true) return 'json';
  if (conllu === true) return 'conllu';
  return text === true || why === true ? 'text' : null;
}

/** One less than the processors: the main thread reads the inputs and writes the output. */
function defaultWorkers(): number {
  return Math.max(1, os.availableParallelism() - 1);
}

const MOST_WORKERS = 256;

/**
 * A number of workers.
 * @example parseWorkers('4').value // 4
 * @example parseWorkers('0').problems[0]?.code // 'cli/bad-option'
 */
export function parseWorkers(words: string): Staged<number | null> {
  const count = /^\d{1,3}$/.test(words) ? Number(words) : 0;
  if (count >= 1 && count <= MOST_WORKERS) return staged(count);
  const expected = `a whole number from 1 to ${MOST_WORKERS}`;
  return refused('the number of workers', expected, words, 'leave it out for one less than there are processors');
}

/**
 * A day, month or year as ISO 8601 writes it.
 * @example parseDate('1986-10-13').value // '1986-10-13'
 * @example parseDate('13 October').value // null
 */
export function parseDate(words: string): Staged<string | null> {
  const date = parsePartialDate(words);
  if (date !== null) return staged(date);
  return refused('the day of publication', 'a day as 1986-10-13, a month or a year', words, 'write it so');
}

function refused(what: string, expected: string, words: string, todo: string): Staged<null> {
  const parts = { what: `${what} cannot be read`, expected, got: JSON.stringify(words), todo };
  return staged(null, [problem('cli/bad-option', parts)]);
}

/**
 * A port to listen at; 0 is any free one.
 * @example parsePort('4747').value // 4747
 * @example parsePort('70000').problems[0]?.code // 'cli/bad-option'
 */
export function parsePort(words: string): Staged<number | null> {
  const port = /^\d{1,5}$/.test(words) ? Number(words) : -1;
  if (port >= 0 && port <= 65_535) return staged(port);
  return refused('the port', 'a whole number from 0 to 65535', words, 'leave it out for 4747');
}

const MOST_ROWS = 100_000;

/**
 * How many rows are shown at most.
 * @example parseLimit('20').value // 20
 * @example parseLimit('none').problems[0]?.code // 'cli/bad-option'
 */
export function parseLimit(words: string): Staged<number | null> {
  const limit = /^\d{1,6}$/.test(words) ? Number(words) : 0;
  if (limit >= 1 && limit <= MOST_ROWS) return staged(limit);
  return refused('the limit', `a whole number from 1 to ${MOST_ROWS}`, words, 'leave it out for the usual number');
}
