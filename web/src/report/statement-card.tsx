// One statement: who said it, to whom, in which way, through whom it came, and what.
import type { ReadingStatement } from '../../../src/reading.js';
import { statementTags } from '../reading/phrases.js';
import { EntityName } from './entity-name.js';
import { useReport } from './report-context.js';
import { Why } from './why.js';

interface StatementCardProps {
  readonly statement: ReadingStatement;
  /** Left out where the card stands under the name of its speaker. */
  readonly withSpeaker: boolean;
}

/** A card; chosen, it shows its chain in full, and why it was read so. */
export function StatementCard({ statement, withSpeaker }: StatementCardProps) {
  const { at, choose, point, places, show, text } = useReport();
  const { id, content, cue, addressees } = statement;
  const isChosen = at === id;
  const said = content.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')).join(' … ');
  const first = (places.get(id) ?? []).find(({ part }) => part === 'direct' || part === 'indirect');
  return (
    // The card lights its words as long as the pointer is on it; keys reach the same through the button inside.
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing shows nothing that choosing does not
    <div
      className={`statement ${statement.quotation}`}
      data-chosen={isChosen || undefined}
      data-card={id}
      onMouseEnter={() => point(id)}
      onMouseLeave={() => point(null)}
    >
      {withSpeaker && <Speaker statement={statement} />}
      <button
        type="button"
        className="said"
        aria-expanded={isChosen}
        onClick={() => (isChosen || first === undefined ? choose(isChosen ? null : id) : show(first))}
      >
        <span className="content">
          {cue !== null && <span className="cue">{text.slice(cue.start, cue.end)} </span>}
          {said}
        </span>
      </button>
      <p className="tags">
        {statementTags(statement).map((tag) => (
          <span key={tag} className={`tag ${tag.replaceAll(' ', '-')}`}>
            {tag}
          </span>
        ))}
        {addressees.length > 0 && (
          <span className="to">
            to{' '}
            {addressees.map((one, nth) => (
              <span key={one}>
                {nth > 0 && ', '}
                <EntityName id={one} />
              </span>
            ))}
          </span>
        )}
      </p>
      {isChosen && statement.issues.length > 0 && <p className="issues">on {statement.issues.join(', ')}</p>}
      {isChosen && <Why item={id} />}
    </div>
  );
}

/** The speaker with the chain through which the words came: speaker, who passed them on, the outlet. */
export function Speaker({ statement }: { readonly statement: ReadingStatement }) {
  const { reading, index } = useReport();
  const { speaker, via } = statement;
  const item = speaker === null ? undefined : index.get(speaker);
  const office = statement.speakerOffice ?? (item?.kind === 'entity' ? item.entity.offices[0] : undefined);
  return (
    <p className="speaker">
      {speaker === null ? <span className="nobody">Speaker not named</span> : <EntityName id={speaker} />}
      {office !== undefined && <span className="office">{office.title}</span>}
      {via.length > 0 && (
        <span className="chain">
          {via.map(({ entity, start }) => (
            <span key={start}>
              <span aria-hidden="true"> → </span>
              <span className="only-heard">through </span>
              <EntityName id={entity} />
            </span>
          ))}
          <span aria-hidden="true"> → </span>
          {reading.report.outlet ?? 'this report'}
        </span>
      )}
    </p>
  );
}
