// The index of words kept in step with the reports: what stands under a search key is always what its reports say.
import type { Backend } from './backend.js';
import { readTerms } from './word-rows.js';

/**
 * Writes the entries of some search keys anew from the words of the reports that have them; nearly always one report
 * each. A key without a report loses its entry.
 * @example await indexSearchKeys(backend, [searchKeyOf('2022-07-19', 'r-1')])
 */
export async function indexSearchKeys(backend: Backend, searchKeys: readonly number[]): Promise<void> {
  if (searchKeys.length === 0) return;
  const entries = new Map<number, (readonly string[])[]>(searchKeys.map((key) => [key, []]));
  const reports = await backend.select({ table: 'report', where: [{ column: 'searchKey', in: [...entries.keys()] }] });
  const keys = new Map(reports.map(({ reportId, searchKey }) => [reportId, searchKey]));
  const words = await backend.select({ table: 'words', where: [{ column: 'reportId', in: [...keys.keys()] }] });
  for (const { reportId, lemmas } of words) {
    const sentences = readTerms(lemmas).filter((terms) => terms.length > 0);
    entries.get(keys.get(reportId) ?? -1)?.push(...sentences);
  }
  await backend.indexWords([...entries].map(([searchKey, sentences]) => ({ searchKey, sentences })));
}
