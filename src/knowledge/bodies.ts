// Bodies by name: organizations of states, governments, parliaments, forces, services, parties, companies, charities.
import { COMPANY_BODIES } from './bodies-companies.js';
import { INTERNATIONAL_BODIES } from './bodies-international.js';
import { NATIONAL_BODIES } from './bodies-national.js';
import { PARTY_BODIES } from './bodies-parties.js';
import { type NamedRow, parseRows } from './bodies-rows.js';
import { foldName } from './fold-name.js';

/** What a body is. */
export type BodyKind =
  | 'intergovernmental'
  | 'alliance'
  | 'government'
  | 'parliament'
  | 'court'
  | 'military'
  | 'police'
  | 'intelligence'
  | 'bank'
  | 'party'
  | 'company'
  | 'charity'
  | 'institute'
  | 'university'
  | 'faith'
  | 'sport';

/** One body: its usual full name, what it is, and the country that it belongs to, null where to none. */
export interface Body extends NamedRow {
  readonly kind: BodyKind;
  /** Stable key: `body:` and the folded name. */
  readonly key: string;
}

/** All bodies, in the order of the tables. */
export const BODIES: readonly Body[] = [INTERNATIONAL_BODIES, NATIONAL_BODIES, PARTY_BODIES, COMPANY_BODIES].flatMap(
  (table) =>
    // proof: the sections of the tables are named by BodyKind, which a test holds
    parseRows(table).map((row) => ({ ...row, kind: row.kind as BodyKind, key: `body:${foldName(row.name)}` })),
);

const byName = new Map<string, Body>();
for (const body of BODIES) {
  for (const name of body.names) if (!byName.has(foldName(name))) byName.set(foldName(name), body);
}

/**
 * The body that a name means, in any case and spelling; null where none is known.
 * @example bodyByName('the IAEA')?.name // 'International Atomic Energy Agency'
 * @example bodyByName('Knesset')?.country // 'ISR'
 */
export function bodyByName(words: string): Body | null {
  return byName.get(foldName(words)) ?? null;
}
