// `dateline check`: whether the record is whole, and what is wrong inside where it is not.
import process from 'node:process';
import { checkKept } from '../../run/keep-record.js';
import type { RecordFault } from '../../store/record-store.js';
import { EXIT } from './exit-codes.js';
import { openOutput } from './output.js';
import { plainLine } from './terminal.js';
import { withRecord } from './with-record.js';

/** The options as the command line gives them. */
export interface CheckFlags {
  readonly record?: string;
  readonly json?: boolean;
}

/**
 * Looks through the whole record.
 * @example await checkCommand({}) // prints 'sound: 23 reports\n'; 0
 * @returns 1 where something is wrong, or where the record cannot be had
 */
export function checkCommand({ record: name, json = false }: CheckFlags): Promise<number> {
  return withRecord(name, 'read', async (record) => {
    const faults = await checkKept(record);
    const words = json ? `${JSON.stringify(faults, null, 2)}\n` : faultLines(faults, await record.count('report'));
    await openOutput(process.stdout)(words);
    return faults.length === 0 ? EXIT.allRead : EXIT.someUnread;
  });
}

function faultLines(faults: readonly RecordFault[], reports: number): string {
  const counted = `${reports} ${reports === 1 ? 'report' : 'reports'}`;
  if (faults.length === 0) return `sound: ${counted}\n`;
  const lines = faults.map(({ where, what }) => `${plainLine(where)}: ${plainLine(what)}\n`);
  return `${lines.join('')}${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in ${counted}\n`;
}
