// The tabs of the panels: who, where, when, how many, what was done, and what was said.
import type { KeyboardEvent } from 'react';
import { setQuery } from '../address.js';
import { countKinds } from '../reading/marks.js';
import { useReport } from './report-context.js';

/** The panels by their names in the address. */
export const PANELS = [
  'statements',
  'people',
  'bodies',
  'places',
  'times',
  'figures',
  'acts',
  'deals',
  'positions',
] as const;

/** A panel's name in the address. */
export type PanelName = (typeof PANELS)[number];

/**
 * The panel that the address names, or null.
 * @example panelOf('people') // 'people'
 */
export function panelOf(words: string): PanelName | null {
  return PANELS.find((name) => name === words) ?? null;
}

interface PanelTabsProps {
  readonly panel: string;
  readonly withStatements: boolean;
  /** Whether the open tab closes when it is chosen again. */
  readonly closes?: boolean;
}

/** A list of tabs; arrow keys go from one to the next. */
export function PanelTabs({ panel, withStatements, closes = false }: PanelTabsProps) {
  const { reading } = useReport();
  const counts = countKinds(reading);
  const sizes: Readonly<Record<PanelName, number>> = {
    statements: counts.statement,
    people: counts.person,
    bodies: counts.body,
    places: counts.place + counts.thing,
    times: counts.time,
    figures: counts.figure,
    acts: counts.event,
    deals: counts.deal,
    positions: counts.position,
  };
  const shown = PANELS.filter(
    (name) => (withStatements || name !== 'statements') && (sizes[name] > 0 || name === panel),
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const here = shown.indexOf(panelOf(panel) ?? 'statements');
    const next = shown[(Math.max(0, here) + by + shown.length) % shown.length];
    if (by === 0 || next === undefined) return;
    event.preventDefault();
    setQuery({ panel: next });
    document.getElementById(`tab-${next}`)?.focus();
  };
  const isAnyOpen = shown.some((name) => name === panel);
  return (
    <div className="tabs" role="tablist" aria-label="What was read" onKeyDown={onKeyDown}>
      {shown.map((name, nth) => (
        <button
          key={name}
          id={`tab-${name}`}
          type="button"
          role="tab"
          aria-selected={panel === name}
          aria-controls={panel === name ? 'panel' : undefined}
          tabIndex={panel === name || (!isAnyOpen && nth === 0) ? 0 : -1}
          onClick={() => setQuery({ panel: closes && panel === name ? null : name })}
        >
          {name === 'places' && counts.thing > 0 ? 'places, other' : name}
          <span className="count">{sizes[name]}</span>
        </button>
      ))}
    </div>
  );
}
