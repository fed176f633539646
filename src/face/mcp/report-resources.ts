// Reports as resources of the assistant's door: the newest in a list, any by its id.
import type { ServedRecord } from '../../run/served-record.js';

/** A report in the list. */
export interface ListedReport {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** The list is for a look round; the tools find the rest. */
const MOST_LISTED = 200;

/**
 * The newest reports.
 * @example (await listReports(served))[0]?.name // 'Leaders meet in Tehran'
 */
export async function listReports(served: ServedRecord): Promise<readonly ListedReport[]> {
  const { value, problems } = await served.asking((record) => {
    return record.find('report', { order: ['sortDay'], descending: true, limit: MOST_LISTED });
  });
  if (value === null) throw new Error(problems.map(({ message }) => message).join(' '));
  return value.items.map(({ reportId: id, headline, source, outlet, sortDay }) => {
    const day = sortDay === '~' ? null : sortDay;
    return { id, name: headline ?? source, description: [outlet, day].filter((one) => one !== null).join(', ') };
  });
}

/**
 * The text of a report.
 * @example await reportText(served, 'r-0123456789abcdef')
 * @throws Error with the words of the problem where there is none
 */
export async function reportText(served: ServedRecord, id: string): Promise<string> {
  const { value, problems } = await served.asking(async (record) => ({ reading: await record.reading(id) }));
  if (value === null) throw new Error(problems.map(({ message }) => message).join(' '));
  if (value.reading === null) throw new Error(`query/unknown-id: no report has the id ${JSON.stringify(id)}`);
  return value.reading.report.text;
}
