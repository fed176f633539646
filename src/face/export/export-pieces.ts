// An export from its name and options: the names in them looked up, the table chosen, what cannot be done told as a problem.
import { type Problem, problem } from '../../base/problem.js';
import { type Staged, staged } from '../../base/staged.js';
import { chooseNames } from '../../query/choose-names.js';
import { openSide } from '../../query/side.js';
import type { RecordStore } from '../../store/record-store.js';
import type { ExportFormat, ExportOptions, ExportScope } from './export-format.js';
import { EXPORT_FORMATS, formatOf } from './export-formats.js';

/** One file of an export. */
export interface ExportFile {
  /** `acts.csv`; `record.jsonl` where the format has one file. */
  readonly name: string;
  readonly pieces: AsyncIterable<string>;
}

/**
 * The files of an export; null with a problem where a name is unknown, or the format cannot do what is asked.
 * @example for await (const piece of (await exportFiles(record, 'ical', {})).value?.[0]?.pieces ?? []) write(piece)
 */
export async function exportFiles(
  record: RecordStore,
  name: string,
  options: ExportOptions,
): Promise<Staged<readonly ExportFile[] | null>> {
  const format = formatOf(name);
  if (format === undefined) return refuse(unknown('format', Object.keys(EXPORT_FORMATS), name));
  const { parties = [], from, to, table } = options;
  if (!format.isNarrowed && (parties.length > 0 || from !== undefined || to !== undefined)) return refuse(whole(name));
  if (table !== undefined && !(format.tables ?? []).includes(table)) {
    return refuse(unknown(`table of ${name}`, format.tables ?? ['none: it is one file'], table));
  }
  const { value: things, problems, trace } = await chooseNames(record, parties);
  if (things === null) return staged(null, problems, trace);
  const sides = await Promise.all(things.map((thing) => openSide(record, thing, false)));
  return staged(filesOf(record, format, { sides, from, to }, table), problems, trace);
}

function filesOf(
  record: RecordStore,
  format: ExportFormat,
  scope: ExportScope,
  wanted: string | undefined,
): readonly ExportFile[] {
  const tables = wanted === undefined ? (format.tables ?? [null]) : [wanted];
  return tables.map((table) => {
    return { name: `${table ?? 'record'}.${format.extension}`, pieces: format.pieces(record, scope, table) };
  });
}

function refuse(one: Problem): Staged<null> {
  return staged(null, [one]);
}

function unknown(what: string, known: readonly string[], got: string): Problem {
  const parts = { what: `there is no such ${what}`, expected: `one of ${known.join(', ')}`, got: JSON.stringify(got) };
  return problem('query/bad-question', { ...parts, todo: 'choose one of these' });
}

function whole(name: string): Problem {
  return problem('query/bad-question', {
    what: `the format ${name} always holds the whole record`,
    expected: 'no names and no days',
    got: 'some of them',
    todo: 'leave them out, or take a format that can be narrowed',
  });
}
