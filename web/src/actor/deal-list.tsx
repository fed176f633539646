// Deals: what was agreed or is sought, with whom, and what became of it.
import { Link } from '../frame/link.js';
import type { DealItem } from '../record/types.js';
import { evidenceAddress, showEdtf } from '../record/words.js';
import { ListedSection } from './section.js';

/** What a deal's status is called. */
const STATUSES: Readonly<Record<string, string>> = {
  proposed: 'proposed',
  signed: 'signed',
  inForce: 'in force',
  lapsed: 'lapsed',
  broken: 'broken',
};

/**
 * The status of a deal in words.
 * @example showDealStatus('inForce') // 'in force'
 */
export function showDealStatus(status: string): string {
  return STATUSES[status] ?? status;
}

/** The deals that a question means. */
export function DealList({ query, all }: { readonly query: string; readonly all: string | undefined }) {
  return (
    <ListedSection<DealItem> title="Deals" all={all} address={`/api/ledger?${query}&kind=deal&limit=8`}>
      {(items) => (
        <ul className="deals">
          {items.map(({ id, name, status, day, tellings }) => {
            const [first] = tellings;
            return (
              <li key={id}>
                <p>
                  {first === undefined ? name : <Link to={evidenceAddress(first.evidence)}>{name}</Link>}{' '}
                  <span className={`tag ${status}`}>{showDealStatus(status)}</span>
                </p>
                <p className="quiet">{showEdtf(day)}</p>
              </li>
            );
          })}
        </ul>
      )}
    </ListedSection>
  );
}
