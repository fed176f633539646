// A person, a body or a place in its panel: offices, other names, where it lies, what it said and did.
import type { ReadingEntity, ReadingOffice } from '../../../src/reading.js';
import { kindOfEntity } from '../reading/marks.js';
import { showAct } from '../reading/phrases.js';
import { EntityName } from './entity-name.js';
import { ItemRow } from './item-row.js';
import { useReport } from './report-context.js';

/** One line for an entity, with its first office; chosen, all that is told of it. */
export function EntityRow({ entity }: { readonly entity: ReadingEntity }) {
  const { id, name, aliases, offices, location, members } = entity;
  const [first] = offices;
  return (
    <ItemRow id={id} kind={kindOfEntity(entity)} title={name} note={noteOf(entity, first)}>
      {offices.some(({ of }, nth) => nth > 0 || of !== null) && (
        <ul className="offices">
          {distinct(offices).map((office) => (
            <li key={office.start}>
              <Office office={office} />
            </li>
          ))}
        </ul>
      )}
      {aliases.length > 0 && <p className="fact">Also: {aliases.join(', ')}</p>}
      {members.length > 0 && (
        <p className="fact">
          Made up of{' '}
          {members.map((member, nth) => (
            <span key={member}>
              {nth > 0 && ', '}
              <EntityName id={member} />
            </span>
          ))}
        </p>
      )}
      {location !== null && (
        <p className="fact">
          {location.kind} {location.country ?? ''} {degrees(location.latitude, 'N', 'S')}{' '}
          {degrees(location.longitude, 'E', 'W')}
        </p>
      )}
      <SaidAndDone id={id} />
    </ItemRow>
  );
}

function noteOf({ kind, country }: ReadingEntity, office: ReadingOffice | undefined): string | undefined {
  if (office !== undefined) return office.status === 'current' ? office.title : `${office.status} ${office.title}`;
  const kinds: readonly string[] = kind === 'person' || kind === 'country' ? [] : [kind];
  return [...kinds, ...(country === null || kind === 'country' ? [] : [country])].join(' · ') || undefined;
}

/** Each office once, however often the report names it. */
function distinct(offices: readonly ReadingOffice[]): readonly ReadingOffice[] {
  return [...new Map(offices.map((one) => [`${one.title} ${one.of} ${one.status}`, one])).values()];
}

function Office({ office: { title, of, status } }: { readonly office: ReadingOffice }) {
  return (
    <>
      {title}
      {of !== null && (
        <>
          {' of '}
          <EntityName id={of} />
        </>
      )}
      {status !== 'current' && <span className="tag">{status}</span>}
    </>
  );
}

function degrees(value: number, above: string, below: string): string {
  return `${Math.abs(value).toFixed(1)}°${value < 0 ? below : above}`;
}

/** What the entity is said to have said and done, each a way there. */
function SaidAndDone({ id }: { readonly id: string }) {
  const { reading, choose, point, text } = useReport();
  const said = reading.statements.filter(({ speaker }) => speaker === id);
  const done = reading.events.filter(({ actors }) => actors.includes(id));
  if (said.length + done.length === 0) return null;
  return (
    <ul className="said-and-done">
      {said.map(({ id: statement, content }) => (
        <li key={statement} onMouseEnter={() => point(statement)} onMouseLeave={() => point(id)}>
          <button type="button" onClick={() => choose(statement)}>
            <span className="tag">said</span> {text.slice(content[0]?.start, content.at(-1)?.end).slice(0, 90)}
          </button>
        </li>
      ))}
      {done.map((event) => (
        <li key={event.id} onMouseEnter={() => point(event.id)} onMouseLeave={() => point(id)}>
          <button type="button" onClick={() => choose(event.id)}>
            <span className="tag">{showAct(event)}</span> {text.slice(event.trigger.start, event.trigger.end)}
          </button>
        </li>
      ))}
    </ul>
  );
}
