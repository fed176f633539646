// The meetings of two, numbered, with those that words only imply; each with its words.
import { EvidenceLine } from '../record/evidence-line.js';
import { NameLink } from '../record/name-link.js';
import type { Evidence, MeetingItem, MeetingsAnswer } from '../record/types.js';
import { useAsk } from '../record/use-ask.js';
import { showCount, showEdtf } from '../record/words.js';
import { AskedSection } from './section.js';

/** The list; nothing where the two are not told to have met. */
export function MeetingList({ first, second }: { readonly first: string; readonly second: string }) {
  const query = `first=${encodeURIComponent(first)}&second=${encodeURIComponent(second)}`;
  const answered = useAsk<MeetingsAnswer>(`/api/meetings?${query}&limit=200`);
  return (
    <AskedSection title="Meetings" answered={answered} isEmpty={({ items }) => items.length === 0} lines={10}>
      {({ items, count, implied, places }) => (
        <>
          <p className="meetings-sum">
            {showCount(count, 'meeting')}
            {implied > 0 && `, ${implied} of them implied by words about others`}
            {places.length > 0 && '; '}
            {places.slice(0, 4).map(({ place, count: there }, nth) => (
              <span key={place.id}>
                {nth > 0 && ', '}
                {there} in <NameLink named={place} />
              </span>
            ))}
          </p>
          <ol className="meetings">
            {items.map((meeting, nth) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a meeting that is only implied has no id of its own
              <li key={`${meeting.acts[0] ?? ''} ${nth}`} className={meeting.basis}>
                <Meeting meeting={meeting} />
              </li>
            ))}
          </ol>
        </>
      )}
    </AskedSection>
  );
}

/** Two tellings in one sentence are one to whoever reads it. */
function sentencesOf(evidence: readonly Evidence[]): readonly Evidence[] {
  return [...new Map([...evidence].reverse().map((one) => [`${one.report} ${one.sentence}`, one])).values()].reverse();
}

function Meeting({ meeting }: { readonly meeting: MeetingItem }) {
  const { number, basis, day, place, modes, noneSince, evidence } = meeting;
  return (
    <article className="meeting">
      <p className="meeting-number" aria-hidden={number === null}>
        {number ?? '–'}
      </p>
      <div>
        <p className="meeting-when">
          <strong>{showEdtf(day)}</strong>
          {place !== null && (
            <>
              {' '}
              in <NameLink named={place} />
            </>
          )}{' '}
          {basis !== 'told' && <span className={`tag ${basis}`}>{basis}</span>}
          {modes.map((mode) => (
            <span key={mode} className="tag">
              {mode}
            </span>
          ))}
        </p>
        {noneSince !== null && <p className="quiet">none between {showEdtf(noneSince)} and this one</p>}
        {sentencesOf(evidence)
          .slice(0, 2)
          .map((one) => (
            <EvidenceLine key={`${one.report} ${one.start}`} evidence={one} />
          ))}
      </div>
    </article>
  );
}
