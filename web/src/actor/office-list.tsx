// Offices: who held them, from when to when, as closely as reports tell; each leads to its words.
import { Link } from '../frame/link.js';
import { showDay } from '../reading/phrases.js';
import { NameLink } from '../record/name-link.js';
import type { Days, OfficeItem } from '../record/types.js';
import { evidenceAddress, showEdtf } from '../record/words.js';
import { ListedSection } from './section.js';

/** The offices of somebody, or of a country or a body. */
export function OfficeList({ name, title }: { readonly name: string; readonly title: string }) {
  return (
    <ListedSection<OfficeItem>
      title={title}
      address={`/api/offices?name=${encodeURIComponent(name)}&limit=24`}
      lines={6}
    >
      {(items) => (
        <ul className="offices">
          {items.map((office) => (
            <li key={office.id}>
              <Office office={office} isOf={office.holder.id !== name} />
            </li>
          ))}
        </ul>
      )}
    </ListedSection>
  );
}

/** One office: of a country the holder stands first, of a person the title. */
export function Office({ office, isOf }: { readonly office: OfficeItem; readonly isOf: boolean }) {
  const { title, of, holder, status, certainty, told, start, end, evidence } = office;
  const [first] = evidence;
  const named = `${status === 'held' ? '' : `${status} `}${title}`;
  return (
    <div className="office-line">
      <p>
        {isOf ? <NameLink named={holder} /> : <strong>{named}</strong>}
        {isOf ? (
          <span className="office"> {named}</span>
        ) : (
          of !== null && (
            <span className="office">
              {' '}
              of <NameLink named={of} />
            </span>
          )
        )}
      </p>
      <p className="quiet">
        {first === undefined ? showTold(told) : <Link to={evidenceAddress(first)}>{showTold(told)}</Link>}
        {bounds('from', start)}
        {bounds('to', end)}
        {certainty === 'possible' && ' · possible then'}
      </p>
    </div>
  );
}

function showTold(told: string | null): string {
  return told === null ? 'told' : `told ${showEdtf(told)}`;
}

/** `from` and `to` where words say so on both sides; one bound alone is what "told" says already. */
function bounds(word: string, { earliest, latest }: Days): string {
  if (earliest === null || latest === null) return '';
  return ` · ${word} ${earliest === latest ? showDay(earliest) : `${showDay(earliest)}–${showDay(latest)}`}`;
}
