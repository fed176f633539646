// `dateline export`: the content of the record in a format that other programs read, to standard output, a file or a folder of files.
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Problem, problem } from '../../base/problem.js';
import { makeFolder } from '../../store/make-folder.js';
import { type ExportFile, exportFiles } from '../export/export-pieces.js';
import { EXIT } from './exit-codes.js';
import { openOutput } from './output.js';
import { tellProblems, withRecord } from './with-record.js';

/** The options as the command line gives them. */
export interface ExportFlags {
  readonly record?: string;
  /** A name in `EXPORT_FORMATS`. */
  readonly format: string;
  readonly out?: string;
  readonly table?: string;
  readonly by?: readonly string[];
  readonly from?: string;
  readonly to?: string;
}

/**
 * Writes the record out.
 * @example await exportCommand({ format: 'jsonl', out: 'record.jsonl' }) // 0
 * @returns 1 where the record cannot be had, the question not be answered, or the file not be written
 */
export function exportCommand({ record: name, format, out, by, ...options }: ExportFlags): Promise<number> {
  return withRecord(name, 'read', async (record) => {
    const { value: files, problems } = await exportFiles(record, format, { ...options, parties: by });
    tellProblems(problems);
    if (files === null) return EXIT.someUnread;
    const [first] = files;
    if (first === undefined) throw new Error(`a format without a file: ${format}`);
    if (out !== undefined) return files.length === 1 ? writeFile(out, first.pieces) : writeFolder(out, files);
    if (files.length > 1) return refuseMany(format, files);
    const write = openOutput(process.stdout);
    // Nobody reads any more, which is no failure: `dateline export | head`.
    for await (const piece of first.pieces) if (!(await write(piece))) break;
    return EXIT.allRead;
  });
}

function refuseMany(format: string, files: readonly ExportFile[]): number {
  const parts = {
    what: `${format} is several tables`,
    expected: 'a folder with --out, or one table with --table',
    got: 'neither',
    todo: `choose one of ${files.map(({ name }) => path.parse(name).name).join(', ')}`,
  };
  tellProblems([problem('cli/bad-option', parts)]);
  return EXIT.wrongUse;
}

/** A file for each table, in a folder that is made where there is none. */
async function writeFolder(folder: string, files: readonly ExportFile[]): Promise<number> {
  try {
    makeFolder(folder);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    tellProblems([notWritten(folder, error)]);
    return EXIT.someUnread;
  }
  for (const { name, pieces } of files) {
    const code = await writeFile(path.join(folder, name), pieces);
    if (code !== EXIT.allRead) return code;
  }
  return EXIT.allRead;
}

/** A file that is there is replaced only by a whole one. */
async function writeFile(file: string, pieces: AsyncIterable<string>): Promise<number> {
  const part = `${file}.${process.pid}.part`;
  try {
    await pipeline(Readable.from(pieces), createWriteStream(part));
    await rename(part, file);
    return EXIT.allRead;
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    if (!isSystemError(error)) throw error;
    tellProblems([notWritten(file, error)]);
    return EXIT.someUnread;
  }
}

function isSystemError(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error;
}

function notWritten(file: string, error: Error): Problem {
  const parts = {
    what: `${JSON.stringify(file)} cannot be written`,
    expected: 'a file in a folder where one may write, and room for it',
    got: error.message,
    todo: 'name another file with --out; what was there before is as it was',
  };
  return problem('cli/not-written', parts, { source: file });
}
