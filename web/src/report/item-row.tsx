// A line of a panel: a button that shows the words, and what opens under it when it is chosen.
import type { ReactNode } from 'react';
import type { MarkKind } from '../reading/marks.js';
import { useReport } from './report-context.js';
import { Why } from './why.js';

interface ItemRowProps {
  readonly id: string;
  readonly kind: MarkKind;
  readonly title: ReactNode;
  readonly note?: ReactNode;
  readonly children?: ReactNode;
}

/** One line; chosen, it goes to the words, opens, and says in how many places it stands. */
export function ItemRow({ id, kind, title, note, children }: ItemRowProps) {
  const { at, choose, point, places, show } = useReport();
  const all = places.get(id) ?? [];
  const isChosen = at === id;
  const [first] = all;
  return (
    <li
      className={`row k-${kind}`}
      data-chosen={isChosen || undefined}
      onMouseEnter={() => point(id)}
      onMouseLeave={() => point(null)}
    >
      <button
        type="button"
        className="row-head"
        aria-expanded={isChosen}
        onClick={() => (isChosen || first === undefined ? choose(isChosen ? null : id) : show(first))}
      >
        <span className="row-title">{title}</span>
        {all.length > 1 && <span className="count">{all.length}</span>}
        {note !== undefined && <span className="row-note">{note}</span>}
      </button>
      {isChosen && (
        <div className="row-body">
          {children}
          <Places id={id} />
          <Why item={id} />
        </div>
      )}
    </li>
  );
}

/** More buttons than anybody would press. */
const MOST_PLACES = 60;

/** The places of an item in the text, each a way there. */
function Places({ id }: { readonly id: string }) {
  const { places, text, show } = useReport();
  const all = places.get(id) ?? [];
  if (all.length < 2) return null;
  return (
    <p className="places">
      {all.slice(0, MOST_PLACES).map((mark) => (
        <button key={mark.key} type="button" className={`p-${mark.part}`} onClick={() => show(mark)}>
          {text.slice(mark.start, mark.end).replace(/\s+/g, ' ').slice(0, 40)}
        </button>
      ))}
      {all.length > MOST_PLACES && (
        <span className="quiet">and {all.length - MOST_PLACES} more; N goes on from here</span>
      )}
    </p>
  );
}
