// One act of the record: its day, its headline, how real it is, and the words that tell of it.
import { Link } from '../frame/link.js';
import { EvidenceLine } from './evidence-line.js';
import { NameLink, NameList } from './name-link.js';
import type { ActItem } from './types.js';
import { headlineOf, showCount, showEdtf } from './words.js';

interface ActLineProps {
  readonly act: ActItem;
  /** How many of its tellings are shown. */
  readonly most?: number;
  /** Whether the day stands with it, and not only above a group of acts. */
  readonly withDay?: boolean;
}

/** A line of a list of acts. */
export function ActLine({ act, most = 1, withDay = true }: ActLineProps) {
  const shown = act.evidence.slice(0, most);
  const more = act.tellings - shown.length;
  return (
    <article className={`act-line quad-${quadOf(act.type)} is-${act.factuality}`}>
      {withDay && <ActDay act={act} />}
      <div className="act-told">
        <h3 className="act-headline">
          <ActHeadline act={act} />
        </h3>
        {shown.map((evidence) => (
          <EvidenceLine key={`${evidence.report} ${evidence.start}`} evidence={evidence} />
        ))}
        <p className="act-facts">
          {act.factuality !== 'happened' && <span className={`tag ${act.factuality}`}>{act.factuality}</span>}
          {act.witnesses > 1 && <span>{showCount(act.witnesses, 'independent witness', 'independent witnesses')}</span>}
          <Link to={`/act/${act.id}`}>{more > 0 ? `${showCount(more, 'more telling')}, and why` : 'Why'}</Link>
        </p>
      </div>
    </article>
  );
}

/** The day of an act; one that is known less closely is told so. */
export function ActDay({ act: { day, time } }: { readonly act: Pick<ActItem, 'day' | 'time'> }) {
  const isClose = time.earliest !== null && time.earliest === time.latest;
  return (
    <p className={`act-day${isClose ? '' : ' loose'}`}>
      {day === null ? 'Day unknown' : <time dateTime={time.earliest ?? time.latest ?? ''}>{showEdtf(day)}</time>}
    </p>
  );
}

/** `Vladimir Putin meets Ebrahim Raisi in Tehran` */
export function ActHeadline({
  act,
}: {
  readonly act: Pick<ActItem, 'type' | 'mode' | 'actors' | 'recipients' | 'place'>;
}) {
  const { before, verb, after } = headlineOf(act);
  return (
    <>
      {before.length > 0 && (
        <>
          <NameList names={before} />{' '}
        </>
      )}
      <span className="verb">{before.length === 0 ? capital(verb) : verb}</span>
      {after.length > 0 && (
        <>
          {' '}
          <NameList names={after} />
        </>
      )}
      {act.place !== null && (
        <span className="where">
          {' '}
          in <NameLink named={act.place} />
        </span>
      )}
    </>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Quad classes: cooperation in words and deeds, conflict in words and deeds. */
const QUADS: Readonly<Record<string, 1 | 2 | 3 | 4>> = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  CONCEDE: 1,
  COOPERATE: 2,
  AID: 2,
  RETREAT: 2,
  REQUEST: 3,
  ACCUSE: 3,
  REJECT: 3,
  THREATEN: 3,
  PROTEST: 4,
  SANCTION: 4,
  MOBILIZE: 4,
  COERCE: 4,
  ASSAULT: 4,
};

/**
 * The quad class of a PLOVER type.
 * @example quadOf('THREATEN') // 3
 */
export function quadOf(type: string): 1 | 2 | 3 | 4 {
  return QUADS[type] ?? 1;
}
