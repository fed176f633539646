// The reports that were read in this browser last.
import { useState } from 'react';
import { Link } from '../frame/link.js';
import { forgetKept, listKept } from '../kept-reports.js';
import { showDay } from '../reading/phrases.js';

/** The list, with a way to forget it; nothing where there is none. */
export function KeptList() {
  const [kept, setKept] = useState(listKept);
  if (kept.length === 0) return null;
  return (
    <section className="kept" aria-labelledby="kept-title">
      <h2 id="kept-title">Read here</h2>
      <ul className="reports">
        {kept.slice(0, 8).map(({ id, headline, outlet, earliest }) => (
          <li key={id}>
            <Link to={`/report/${id}`}>
              <strong>{headline ?? 'Without a headline'}</strong>
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
