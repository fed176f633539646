// Armed groups and movements by name.
import { type NamedRow, parseRows } from './bodies-rows.js';
import { foldName } from './fold-name.js';
import { GROUP_ROWS } from './groups-table.js';

/** One group or movement. */
export interface ArmedGroup extends NamedRow {
  readonly kind: 'armed group' | 'movement';
  /** Stable key: `group:` and the folded name. */
  readonly key: string;
}

/** All groups, in the order of the table. */
export const ARMED_GROUPS: readonly ArmedGroup[] = parseRows(GROUP_ROWS).map((row) => ({
  ...row,
  kind: row.kind as ArmedGroup['kind'], // proof: the table has these two sections, which a test holds
  key: `group:${foldName(row.name)}`,
}));

const byName = new Map<string, ArmedGroup>();
for (const group of ARMED_GROUPS) {
  for (const name of group.names) if (!byName.has(foldName(name))) byName.set(foldName(name), group);
}

/**
 * The group that a name means, in any case and spelling; null where none is known.
 * @example groupByName('Hizbollah')?.name // 'Hezbollah'
 */
export function groupByName(words: string): ArmedGroup | null {
  return byName.get(foldName(words)) ?? null;
}
