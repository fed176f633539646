// How many tell of something who do not copy one another: what one report tells in several places is one witness, and so are all that share a paragraph.
import { groupsOf } from '../groups.js';

/** One that tells: the report, and a key that copies of its paragraph share. */
export interface TellsOf {
  readonly report: string;
  readonly witness: string;
}

/**
 * How many independent witnesses there are.
 * @example countWitnesses([{ report: 'r-1', witness: 'paragraph 7' }, { report: 'r-2', witness: 'paragraph 7' }]) // 1
 * @example countWitnesses([{ report: 'r-1', witness: 'paragraph 7' }, { report: 'r-1', witness: 'paragraph 8' }]) // 1
 */
export function countWitnesses(tellers: readonly TellsOf[]): number {
  const reports = tellers.map(({ report }) => `report ${report}`);
  const keys = tellers.map(({ witness }) => `key ${witness}`);
  const links = reports.map((report, i) => [report, keys[i]!] as const);
  return groupsOf([...new Set([...reports, ...keys])], links).length;
}
