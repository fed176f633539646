// The peek: on screens without room for all lists, what is chosen shows on a card at the foot of the window.
import type { Screen } from '../frame/screen.js';
import type { Item } from '../reading/relations.js';
import { FigureRow, TimeRow } from './amount-rows.js';
import { DealRow, PositionRow } from './deal-rows.js';
import { EntityRow } from './entity-row.js';
import { EventRow } from './event-row.js';
import { panelFor } from './panel-for.js';
import { useReport } from './report-context.js';
import { StatementCard } from './statement-card.js';

/** The chosen item, unless a list or the margin beside the text shows it already. */
export function Peek({ screen, panel }: { readonly screen: Screen; readonly panel: string }) {
  const { at, index, choose } = useReport();
  const item = at === null ? undefined : index.get(at);
  if (item === undefined || panelFor(item) === panel) return null;
  if (screen === 'wide' && item.kind === 'statement') return null;
  return (
    <section className="peek" aria-label="What is chosen">
      <button type="button" className="close" aria-label="Close" onClick={() => choose(null)}>
        ×
      </button>
      <ul className="rows">
        <Shown item={item} />
      </ul>
    </section>
  );
}

function Shown({ item }: { readonly item: Item }) {
  switch (item.kind) {
    case 'entity':
      return <EntityRow entity={item.entity} />;
    case 'event':
      return <EventRow event={item.event} />;
    case 'time':
      return <TimeRow time={item.time} />;
    case 'figure':
      return <FigureRow figure={item.figure} />;
    case 'deal':
      return <DealRow deal={item.deal} />;
    case 'position':
      return <PositionRow position={item.position} />;
    case 'statement':
      return (
        <li>
          <StatementCard statement={item.statement} withSpeaker />
        </li>
      );
  }
}
