// The reports that were read in this browser last.
import { useState } from 'react';
import { Link } from '../frame/link.js';
import { forgetKept, listKept } from '../kept-reports.js';
import { showDay } from '../reading/phrases.js';

/** What a report without a headline is known by: its first words, or that it has none. */
function opening(text: string): string {
  const words = text.trim().split(/\s+/);
  const first = words.slice(0, OPENING_WORDS).join(' ');
  return /\p{L}/u.test(first) ? `${first}${words.length > OPENING_WORDS ? ' …' : ''}` : 'Without a headline';
}

const OPENING_WORDS = 8;

/** The list, with a way to forget it; nothing where there is none. */
export function KeptList() {
  const [kept, setKept] = useState(listKept);
  if (kept.length === 0) return null;
  return (
    <section className="kept" aria-labelledby="kept-title">
      <h2 id="kept-title">Read here</h2>
      <ul className="reports">
        {kept.slice(0, 8).map(({ id, headline, outlet, earliest, document }) => (
          <li key={id}>
            <Link to={`/report/${id}`}>
              <strong>{headline ?? opening(document.text)}</strong>
              <span>{[outlet ?? 'outlet unknown', ...(earliest === null ? [] : [showDay(earliest)])].join(' · ')}</span>
            </Link>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="plain"
        onClick={() => {
          forgetKept();
          setKept([]);
        }}
      >
        Forget these
      </button>
    </section>
  );
}
