// Outlets by name: who publishes news, of what kind, in which country.
import { type NamedRow, parseRows } from './bodies-rows.js';
import { foldName } from './fold-name.js';
import { OUTLET_ROWS } from './outlets-table.js';

/** What an outlet is. */
export type OutletKind =
  | 'agency'
  | 'state agency'
  | 'broadcaster'
  | 'state broadcaster'
  | 'newspaper'
  | 'magazine'
  | 'site';

/** One outlet. */
export interface Outlet extends NamedRow {
  readonly kind: OutletKind;
  /** Stable key: `outlet:` and the folded name. */
  readonly key: string;
}

/** All outlets, in the order of the table. */
export const OUTLETS: readonly Outlet[] = parseRows(OUTLET_ROWS).map((row) => ({
  ...row,
  kind: row.kind as OutletKind, // proof: the sections of the table are named by OutletKind, which a test holds
  key: `outlet:${foldName(row.name)}`,
}));

const byName = new Map<string, Outlet>();
for (const outlet of OUTLETS) {
  for (const name of outlet.names) if (!byName.has(foldName(name))) byName.set(foldName(name), outlet);
}

/**
 * The outlet that a name means, in any case and spelling; null where none is known.
 * @example outletByName('IRNA')?.kind // 'state agency'
 * @example outletByName('the Washington Post')?.country // 'USA'
 */
export function outletByName(words: string): Outlet | null {
  return byName.get(foldName(words)) ?? null;
}
