// A record for a program that both asks and writes it: on disk or on a server, or in memory alone for as long as it is open.
import { MEMORY, openRecord } from '../store/open-record.js';
import { type ServedRecord, serveOpenRecord, serveRecord } from './served-record.js';

/**
 * The record of a name, as `openRecord` of the store takes it. One in memory lives until it is closed.
 * @example await (await openServed('memory:')).asking((record) => record.count('report')) // { value: 0, problems: [], … }
 */
export async function openServed(name: string): Promise<ServedRecord> {
  if (name !== MEMORY) return serveRecord(name);
  const { value: record } = await openRecord(MEMORY, 'write');
  if (record === null) throw new Error('a record in memory did not open');
  return { ...serveOpenRecord(record), close: () => record.close() };
}
