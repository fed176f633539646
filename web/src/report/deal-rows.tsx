// Deals and positions in their panels: between whom, on what, on which terms, and who stands where.
import type { ReadingAgreement, ReadingPosition } from '../../../src/reading.js';
import { showBounds, showFigure } from '../reading/phrases.js';
import { EntityName } from './entity-name.js';
import { ItemRow } from './item-row.js';
import { useReport } from './report-context.js';

const STATUSES: Readonly<Record<ReadingAgreement['status'], string>> = {
  proposed: 'proposed',
  signed: 'signed',
  inForce: 'in force',
  lapsed: 'lapsed',
  broken: 'broken',
};

/** One line for a deal: what it is on and how it stands, then the parties. */
export function DealRow({ deal }: { readonly deal: ReadingAgreement }) {
  const { text, index } = useReport();
  const { id, mentions, parties, subject, status, conditions, time, amount, term } = deal;
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end).replace(/\s+/g, ' ');
  const money = amount === null ? undefined : index.get(amount);
  const length = term === null ? undefined : index.get(term);
  const names = parties.flatMap((party) => {
    const item = index.get(party);
    return item?.kind === 'entity' ? [item.entity.name] : [];
  });
  const title = subject === null ? mentions.slice(0, 1).map(words).join('') : words(subject);
  const note = [STATUSES[status], names.join(', ')].filter((part) => part !== '').join(' · ');
  return (
    <ItemRow id={id} kind="deal" title={title} note={note}>
      {time.basis !== 'unknown' && <p className="fact">{showBounds(time.earliest, time.latest)}</p>}
      {money?.kind === 'figure' && <p className="fact">{showFigure(money.figure)}</p>}
      {length?.kind === 'time' && <p className="fact">for “{words(length.time)}”</p>}
      {parties.length > 0 && (
        <p className="fact">
          Between{' '}
          {parties.map((party, nth) => (
            <span key={party}>
              {nth > 0 && ', '}
              <EntityName id={party} />
            </span>
          ))}
        </p>
      )}
      {conditions.map((condition) => (
        <blockquote key={condition.start}>{words(condition)}</blockquote>
      ))}
    </ItemRow>
  );
}

/** One line for a position: who stands how, and on what. */
export function PositionRow({ position }: { readonly position: ReadingPosition }) {
  const { text, index } = useReport();
  const { id, holder, issue, stance, condition, evidence } = position;
  const item = index.get(holder);
  const name = item?.kind === 'entity' ? item.entity.name : '';
  const title = (
    <>
      {name} <span className="tag">{stance}</span>
    </>
  );
  return (
    <ItemRow id={id} kind="position" title={title} note={text.slice(issue.start, issue.end).replace(/\s+/g, ' ')}>
      {condition !== null && <p className="fact">if “{text.slice(condition.start, condition.end)}”</p>}
      <blockquote>{text.slice(evidence.start, evidence.end).replace(/\s+/g, ' ').slice(0, 300)}</blockquote>
    </ItemRow>
  );
}
