// The legend: what each way of marking means, how many there are, and a switch for each.
import { setQuery } from '../address.js';
import { countKinds, MARK_KINDS, type MarkKind } from '../reading/marks.js';
import { useReport } from './report-context.js';
import { KEYS } from './use-keys.js';

/** What the kinds are called, one and many. */
export const KIND_NAMES: Readonly<Record<MarkKind, string>> = {
  person: 'People',
  body: 'Bodies',
  place: 'Places',
  thing: 'Other',
  time: 'Times',
  figure: 'Figures',
  event: 'Acts',
  deal: 'Deals',
  statement: 'Statements',
  position: 'Positions',
};

/** Positions bear no mark of their own in the words. */
const SHOWN = MARK_KINDS.filter((kind) => kind !== 'position');

/** One switch for each kind that the report has; the address says which are off. */
export function Legend() {
  const { reading, hidden } = useReport();
  const counts = countKinds(reading);
  const toggle = (kind: MarkKind) => {
    const next = MARK_KINDS.filter((one) => hidden.has(one) !== (one === kind));
    setQuery({ hide: next.join(',') });
  };
  return (
    <fieldset className="legend">
      <legend className="only-heard">What is marked</legend>
      {SHOWN.filter((kind) => counts[kind] > 0).map((kind) => (
        <button
          key={kind}
          type="button"
          className={`k-${kind}`}
          aria-pressed={!hidden.has(kind)}
          onClick={() => toggle(kind)}
        >
          <span className={`mark k-${kind} p-${SAMPLE_PARTS[kind] ?? 'name'}`}>{KIND_NAMES[kind]}</span>
          <span className="count">{counts[kind]}</span>
        </button>
      ))}
      <Keys />
    </fieldset>
  );
}

/** What the keys do while the text has the focus. */
function Keys() {
  return (
    <details className="keys">
      <summary>Keys</summary>
      <dl>
        {KEYS.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

const SAMPLE_PARTS: Partial<Record<MarkKind, string>> = { event: 'trigger', statement: 'direct' };
