// Why something was read as it was: the reasons that the stages left on its words.
import { useMemo } from 'react';
import { overlapping } from '../reading/reasons.js';
import { useReport } from './report-context.js';

/** Reasons at the first places of a thing tell enough of it. */
const MOST_PLACES = 50;

/** The reasons for one item, folded up until they are asked for. */
export function Why({ item }: { readonly item: string }) {
  const { reading, places } = useReport();
  const reasons = useMemo(
    () => overlapping(reading.trace ?? [], (places.get(item) ?? []).slice(0, MOST_PLACES)),
    [reading, places, item],
  );
  return (
    <details className="why">
      <summary>Why</summary>
      {reasons.length === 0 && <p>No stage left a reason on these words: they were read as they stand.</p>}
      <ul>
        {reasons.map(({ rule, why }) => (
          <li key={`${rule} ${why}`}>
            {why} <code>{rule}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}
