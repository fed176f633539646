// `dateline forget`: takes reports out of the record, with all that they alone support.
import process from 'node:process';
import { type ForgottenReport, forgetInputs } from '../../run/forget-inputs.js';
import { settlingKeeper } from '../../run/record-keepers.js';
import { EXIT } from './exit-codes.js';
import { openOutput } from './output.js';
import { plainLine } from './terminal.js';
import { tellProblems, withRecord } from './with-record.js';

/** The options as the command line gives them. */
export interface ForgetFlags {
  readonly record?: string;
  readonly json?: boolean;
}

/**
 * Takes out the reports that ids or inputs stand for.
 * @example await forgetCommand(['reports/a.txt'], {}) // prints 'forgotten: r-… reports/a.txt\n'; 0
 * @returns 1 where a name stands for no report; the others are taken out all the same
 */
export function forgetCommand(words: readonly string[], { record: name, json = false }: ForgetFlags): Promise<number> {
  return withRecord(name, 'write', async (record) => {
    const { value, problems } = await forgetInputs(record, settlingKeeper, words, new Date().toISOString());
    tellProblems(problems);
    await openOutput(process.stdout)(
      json ? `${JSON.stringify(value.map(shown), null, 2)}\n` : value.map(line).join(''),
    );
    return problems.length === 0 ? EXIT.allRead : EXIT.someUnread;
  });
}

function shown({ reportId, source, headline }: ForgottenReport) {
  return { id: reportId, source, headline };
}

function line({ reportId, source, headline }: ForgottenReport): string {
  const about = headline === null ? '' : `: ${plainLine(headline)}`;
  return `forgotten ${reportId} ${plainLine(source)}${about}\n`;
}
