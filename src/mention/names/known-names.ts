// What is known by name to the finder of names: bodies, outlets and armed groups under one index.
import { BODIES } from '../../knowledge/bodies.js';
import { foldName } from '../../knowledge/fold-name.js';
import { ARMED_GROUPS } from '../../knowledge/groups.js';
import { OUTLETS } from '../../knowledge/outlets.js';
import type { EntityKind } from '../mention.js';

/** An entry of knowledge under one of its names. */
export interface KnownName {
  readonly key: string;
  /** The usual full name. */
  readonly name: string;
  readonly kind: EntityKind;
  readonly country: string | null;
  /** The name as the table writes it: `UN`, `al-Qaeda`. */
  readonly written: string;
  /** Whether this name is also a common word or has other bearers. */
  readonly unsure: boolean;
}

/** Words of the longest name in the tables. */
export const LONGEST_NAME = 10;

const byName = new Map<string, KnownName[]>();
const beginnings = new Set<string>();

const SETS = [
  ['organization', BODIES],
  ['outlet', OUTLETS],
  ['group', ARMED_GROUPS],
] as const;
for (const [kind, rows] of SETS) {
  for (const { key, name, names, unsure, country } of rows) {
    for (const written of names) add({ key, name, kind, country, written, unsure: unsure.includes(written) });
  }
}

function add(known: KnownName): void {
  const folded = foldName(known.written);
  const others = byName.get(folded);
  if (others === undefined) byName.set(folded, [known]);
  else others.push(known);
  const words = folded.split(' ');
  for (let n = 1; n < words.length; n++) beginnings.add(words.slice(0, n).join(' '));
}

/**
 * The entry that words mean, by their folded form; where two share a name, the first in the order bodies, outlets, groups.
 * @example knownName('un')?.name // 'United Nations'
 */
export function knownName(folded: string): KnownName | null {
  return byName.get(folded)?.[0] ?? null;
}

/**
 * Whether some known name goes on after these words.
 * @example beginsKnownName('arab') // true: "Arab League"
 */
export function beginsKnownName(folded: string): boolean {
  return beginnings.has(folded);
}
