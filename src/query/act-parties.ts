// The parties of an act, as its row holds them.
import type { Row } from '../store/rows.js';

/** A party as the row of an act holds it. */
export interface ActPartyRow {
  readonly cell: string;
  readonly node: string;
  readonly name: string;
  readonly role: string;
}

/**
 * The parties of an act's row.
 * @example partiesOf(row).map(({ name }) => name) // ['Vladimir Putin', 'Ali Khamenei']
 */
export function partiesOf({ parties }: Pick<Row<'act'>, 'parties'>): readonly ActPartyRow[] {
  return parties as unknown as readonly ActPartyRow[]; // proof: the record writes its acts so
}
