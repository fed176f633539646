// Positions: a lane for each issue, with where the side stood from one report to the next, and where it turned.
import { useLayoutEffect, useRef, useState } from 'react';
import { Link } from '../frame/link.js';
import { EvidenceLine } from '../record/evidence-line.js';
import { NameLink } from '../record/name-link.js';
import type { Listed, PositionItem } from '../record/types.js';
import { useAsk } from '../record/use-ask.js';
import { showCount, showEdtf } from '../record/words.js';
import { AskedSection } from './section.js';

/** How far each stance goes towards what is asked, from refusing to supporting. */
const LEVELS: Readonly<Record<string, number>> = {
  oppose: 0,
  reject: 0,
  threaten: 0,
  demand: 1,
  condition: 1,
  offer: 2,
  accept: 3,
  support: 3,
};

const SIGNS: Readonly<Record<string, string>> = { reversed: '⇅', hardened: '↓', softened: '↑', restated: '=' };

/** `⇅ reversed, ↓ hardened, ↑ softened, = restated.` */
const SIGNS_KEY = `${Object.entries(SIGNS)
  .map(([change, sign]) => `${sign} ${change}`)
  .join(', ')}.`;

interface LanesProps {
  readonly name: string;
  readonly title: string;
}

const MOST_LANES = 6;
/** How broad a step is at least. */
const STEP_REM = 6.25;

/** The lanes of a side: issues that turned first, then those with most positions. */
export function PositionLanes({ name, title }: LanesProps) {
  const [isAll, setIsAll] = useState(false);
  const answered = useAsk<Listed<PositionItem>>(`/api/positions?name=${encodeURIComponent(name)}&limit=200`);
  return (
    <AskedSection title={title} answered={answered} isEmpty={({ items }) => items.length === 0} lines={10}>
      {({ items }) => {
        const lanes = lanesOf(items);
        return (
          <>
            <p className="lanes-key">
              Each line is an issue: the higher it runs, the more the side is for it.
              {items.some(({ change }) => change !== null) && ` ${SIGNS_KEY}`}
            </p>
            <ol className="lanes">
              {lanes.slice(0, isAll ? lanes.length : MOST_LANES).map((lane) => (
                <li key={lane[0]?.issue.id}>
                  <Lane lane={lane} />
                </li>
              ))}
            </ol>
            {lanes.length > MOST_LANES && !isAll && (
              <button type="button" className="plain" onClick={() => setIsAll(true)}>
                {showCount(lanes.length - MOST_LANES, 'more issue')}
              </button>
            )}
          </>
        );
      }}
    </AskedSection>
  );
}

function lanesOf(items: readonly PositionItem[]): readonly (readonly PositionItem[])[] {
  const lanes = new Map<string, PositionItem[]>();
  for (const item of items) lanes.set(item.issue.id, [...(lanes.get(item.issue.id) ?? []), item]);
  const turns = (lane: readonly PositionItem[]) => lane.filter(({ change }) => change === 'reversed').length;
  return [...lanes.values()].sort((a, b) => turns(b) - turns(a) || b.length - a.length);
}

/** One issue: its line of stances, and the chosen one with its words. */
function Lane({ lane }: { readonly lane: readonly PositionItem[] }) {
  const [first] = lane;
  const [at, setAt] = useState(lane.length - 1);
  const chosen = lane[Math.min(at, lane.length - 1)];
  const scroll = useRef<HTMLDivElement>(null);
  // The last step is the one that is chosen first.
  useLayoutEffect(() => {
    if (scroll.current !== null) scroll.current.scrollLeft = scroll.current.scrollWidth;
  }, []);
  if (first === undefined || chosen === undefined) return null;
  return (
    <article className={`lane${lane.length > 6 ? ' long' : lane.length === 1 ? ' single' : ''}`}>
      <h3>{first.issue.name}</h3>
      <div className="lane-scroll" ref={scroll}>
        <div className="lane-wide" style={lane.length > 1 ? { minWidth: `${lane.length * STEP_REM}rem` } : {}}>
          {lane.length > 1 && <LaneDrawing lane={lane} at={at} />}
          <ol className="lane-steps">
            {lane.map((position, nth) => (
              <li key={position.id}>
                <button
                  type="button"
                  aria-pressed={nth === at}
                  onClick={() => setAt(nth)}
                  className={`stance ${position.stance}`}
                >
                  {position.change !== null && (
                    <span className={`turn ${position.change}`} title={position.change}>
                      <span aria-hidden="true">{SIGNS[position.change]}</span>
                      <span className="only-heard">{position.change}: </span>
                    </span>
                  )}
                  {position.stance}
                  <span className="lane-day">{showEdtf(position.day)}</span>
                </button>
              </li>
            ))}
          </ol>
        </div>
      </div>
      <Chosen position={chosen} />
    </article>
  );
}

function Chosen({
  position: { id, holder, side, stance, basis, change, words, evidence },
}: {
  readonly position: PositionItem;
}) {
  return (
    <div className="lane-chosen">
      <p className="quiet">
        {holder.id === side.id ? side.name : <NameLink named={holder} />}: {stance}
        {change !== null && `, ${change}`}
        {basis === 'implied' && ', as the words presuppose'} · <Link to={`/item/${id}`}>Why</Link>
      </p>
      {evidence === null ? <p>{words}</p> : <EvidenceLine evidence={evidence} />}
    </div>
  );
}

const HEIGHT = 44;
const STEP = 5;

/** The stances as a stepped line, from refusing at the foot to supporting at the top. */
function LaneDrawing({ lane, at }: { readonly lane: readonly PositionItem[]; readonly at: number }) {
  const width = 100;
  const each = width / lane.length;
  const yOf = ({ stance }: PositionItem) => HEIGHT - 7 - (LEVELS[stance] ?? 1) * ((HEIGHT - 14) / 3);
  const points = lane.flatMap((position, nth) => [
    `${nth * each},${yOf(position)}`,
    `${(nth + 1) * each},${yOf(position)}`,
  ]);
  return (
    <div className="lane-drawing" aria-hidden="true">
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        <line className="lane-middle" x1={0} x2={width} y1={HEIGHT / 2} y2={HEIGHT / 2} />
        <polyline className="lane-line" points={points.join(' ')} />
        {lane.map((position, nth) => (
          <rect
            key={position.id}
            className={`lane-mark ${(LEVELS[position.stance] ?? 1) >= 2 ? 'for' : 'against'}${nth === at ? ' chosen' : ''}`}
            x={nth * each}
            width={each}
            y={yOf(position) - STEP / 2}
            height={STEP}
          />
        ))}
      </svg>
    </div>
  );
}
