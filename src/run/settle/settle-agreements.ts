// Agreements made anew where their tellings changed.
import { makeAgreement } from '../../resolve/settled/make-agreement.js';
import type { RecordStore } from '../../store/record-store.js';
import { rowsOfAgreement } from '../settled-rows.js';
import type { ItemShelf } from './item-shelf.js';
import { type RowChange, SET_TABLES } from './set-tables.js';
import type { SetChange } from './settle-sets.js';

/**
 * The rows of agreements that a change touches.
 * @example await settleAgreements(record, shelf, sets, ['g-1'])
 * @param told tellings that came or are told otherwise
 */
export async function settleAgreements(
  record: RecordStore,
  shelf: ItemShelf,
  { before, after }: SetChange,
  told: readonly string[],
): Promise<RowChange> {
  const { setsOf, membersOf } = SET_TABLES.agreement;
  const sets = [...new Set([...before.values(), ...after.values(), ...(await setsOf(record, told)).values()])];
  if (sets.length === 0) return { drop: [], put: {} };
  const members = await membersOf(record, sets);
  await shelf.load('agreement', [...members.values()].flat());
  const rows = [...members].map(([id, deals]) =>
    rowsOfAgreement(
      makeAgreement(
        id,
        [...deals].sort().flatMap((deal) => shelf.told('agreement', deal) ?? []),
      ),
    ),
  );
  return {
    drop: [
      { table: 'agreement', where: [{ column: 'agreementId', in: sets }] },
      { table: 'agreementCell', where: [{ column: 'agreementId', in: sets }] },
    ],
    put: { agreement: rows.flatMap((row) => row.agreement), agreementCell: rows.flatMap((row) => row.agreementCell) },
  };
}
