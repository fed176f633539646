// The panels: what was read as lists, each line a way to its words.
import { useEffect, useRef } from 'react';
import { useScreen } from '../frame/screen.js';
import { kindOfEntity } from '../reading/marks.js';
import { FigureRow, TimeRow } from './amount-rows.js';
import { DealRow, PositionRow } from './deal-rows.js';
import { EntityRow } from './entity-row.js';
import { EventRow } from './event-row.js';
import { type PanelName, PanelTabs, panelOf } from './panel-tabs.js';
import { useReport } from './report-context.js';
import { StatementCard } from './statement-card.js';

interface PanelsProps {
  readonly panel: string;
  readonly withStatements: boolean;
}

/** The tabs with the open panel under them. */
export function Panels({ panel, withStatements }: PanelsProps) {
  const asked = panelOf(panel);
  // Where the margin shows the statements, there is no tab for them here.
  const open = asked === 'statements' && !withStatements ? 'people' : asked;
  const isPhone = useScreen() === 'phone';
  return (
    <aside className="panels" aria-label="What was read">
      <PanelTabs panel={open ?? ''} withStatements={withStatements} closes={isPhone} />
      {open !== null && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel that scrolls must be reached by keys
        <div className="panel" id="panel" role="tabpanel" aria-label={open} tabIndex={0}>
          <Panel key={open} name={open} />
        </div>
      )}
    </aside>
  );
}

/** What is said where a panel has nothing. */
const NONE: Readonly<Record<PanelName, string>> = {
  statements: 'Nobody is said to have said anything.',
  people: 'No person is named.',
  bodies: 'No organisation, group or outlet is named.',
  places: 'No place is named.',
  times: 'No time is told.',
  figures: 'No figure is told.',
  acts: 'No act between parties is told.',
  deals: 'No deal is spoken of.',
  positions: 'Nobody takes a position.',
};

/** A book has thousands of names; a list of them all would only be slow. */
const MOST_ROWS = 500;

function Panel({ name }: { readonly name: PanelName }) {
  const { at } = useReport();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (at !== null) list.current?.querySelector('[data-chosen]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const rows = useRows(name);
  if (rows.length === 0) return <p className="none">{NONE[name]}</p>;
  return (
    <ul className="rows" ref={list}>
      {rows.slice(0, MOST_ROWS)}
      {rows.length > MOST_ROWS && <li className="none">and {rows.length - MOST_ROWS} more, marked in the text</li>}
    </ul>
  );
}

function useRows(name: PanelName) {
  const { reading, places } = useReport();
  const size = (id: string) => places.get(id)?.length ?? 0;
  const entities = (kinds: readonly string[]) =>
    reading.entities
      .filter((entity) => kinds.includes(kindOfEntity(entity)))
      .sort((a, b) => size(b.id) - size(a.id))
      .map((entity) => <EntityRow key={entity.id} entity={entity} />);
  switch (name) {
    case 'people':
      return entities(['person']);
    case 'bodies':
      return entities(['body']);
    case 'places':
      return entities(['place', 'thing']);
    case 'times':
      return [...reading.times]
        .sort((a, b) => ((a.earliest ?? a.latest ?? '9') < (b.earliest ?? b.latest ?? '9') ? -1 : 1))
        .map((time) => <TimeRow key={time.id} time={time} />);
    case 'figures':
      return reading.figures.map((figure) => <FigureRow key={figure.id} figure={figure} />);
    case 'acts':
      return reading.events.map((event) => <EventRow key={event.id} event={event} />);
    case 'deals':
      return reading.agreements.map((deal) => <DealRow key={deal.id} deal={deal} />);
    case 'positions':
      return reading.positions.map((position) => <PositionRow key={position.id} position={position} />);
    case 'statements':
      return reading.statements.map((statement) => (
        <li key={statement.id}>
          <StatementCard statement={statement} withSpeaker />
        </li>
      ));
  }
}
