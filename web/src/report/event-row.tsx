// An act in its panel: what, by whom, to whom, when, and whether it happened.
import type { Factuality, ReadingEvent } from '../../../src/reading.js';
import { showAct, showBounds } from '../reading/phrases.js';
import { EntityName } from './entity-name.js';
import { ItemRow } from './item-row.js';
import { useReport } from './report-context.js';

/** Signs that set apart what happened, what is to come, and what is not so. */
const SIGNS: Readonly<Record<Factuality, string>> = {
  happened: '●',
  ongoing: '◐',
  planned: '○',
  expected: '○',
  conditional: '◌',
  hypothetical: '◌',
  requested: '◌',
  alleged: '◇',
  denied: '×',
  negated: '×',
  stalled: '×',
  implied: '◒',
};

/** One line for an act. */
export function EventRow({ event }: { readonly event: ReadingEvent }) {
  const { text, index, choose } = useReport();
  const { id, trigger, factuality, actors, recipients, time, statement, sameAs, place, evidence } = event;
  const asserted = statement === null ? undefined : index.get(statement);
  const speaker = asserted?.kind === 'statement' ? asserted.statement.speaker : null;
  const title = (
    <>
      <span className="sign" title={factuality} aria-hidden="true">
        {SIGNS[factuality]}
      </span>
      <span className="act">{showAct(event)}</span> <em>{text.slice(trigger.start, trigger.end)}</em>
    </>
  );
  return (
    <ItemRow id={id} kind="event" title={title} note={<Parties event={event} />}>
      <p className="fact">
        <span className="tag">{factuality}</span>{' '}
        {time.basis === 'unknown' ? 'day unknown' : showBounds(time.earliest, time.latest)}
      </p>
      <p className="fact">
        {actors.length > 0 && <Names label="By" ids={actors} />}
        {recipients.length > 0 && <Names label="to" ids={recipients} />}
        {place !== null && <Names label="in" ids={[place]} />}
        {speaker !== null && <Names label="as told by" ids={[speaker]} />}
      </p>
      {sameAs !== null && (
        <p className="fact">
          The same act is told{' '}
          <button type="button" className="elsewhere" onClick={() => choose(sameAs)}>
            elsewhere in this report
          </button>
          .
        </p>
      )}
      <blockquote>{text.slice(evidence.start, evidence.end).replace(/\s+/g, ' ').slice(0, 300)}</blockquote>
    </ItemRow>
  );
}

function Names({ label, ids }: { readonly label: string; readonly ids: readonly string[] }) {
  return (
    <span className="names">
      {label}{' '}
      {ids.map((id, nth) => (
        <span key={id}>
          {nth > 0 && ', '}
          <EntityName id={id} />
        </span>
      ))}{' '}
    </span>
  );
}

/** `Turkey → Russia`, with what a screen reader says of the factuality. */
function Parties({ event: { actors, recipients, factuality } }: { readonly event: ReadingEvent }) {
  const { index } = useReport();
  const nameOf = (id: string) => {
    const item = index.get(id);
    return item?.kind === 'entity' ? item.entity.name : '';
  };
  const by = actors.map(nameOf).join(', ');
  const to = recipients.map(nameOf).join(', ');
  return (
    <>
      {by || 'nobody named'}
      {to !== '' && ` → ${to}`}
      {factuality !== 'happened' && <span className="factuality"> {factuality}</span>}
    </>
  );
}
