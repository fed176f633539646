// The network: who met whom. Points are those who met, lines are as broad as they met often.
import { useMemo, useRef, useState } from 'react';
import { goTo, useAddress } from '../address.js';
import { Link } from '../frame/link.js';
import { askAddress, DayFilter, FilterBar, NameFilter, SwitchFilter } from '../record/filter-bar.js';
import { Answer, Nothing, View } from '../record/page-parts.js';
import { placeLabels } from '../record/place-labels.js';
import type { MetLink, MetNet } from '../record/types.js';
import { useAsk } from '../record/use-ask.js';
import { useWidth } from '../record/use-width.js';
import { showCount } from '../record/words.js';
import { arrange } from './arrange.js';

const FILTERS = ['party', 'of', 'from', 'to'];

/** The view; every filter stands in the address. */
export function NetworkView() {
  const { query } = useAddress();
  const answered = useAsk<MetNet>(askAddress('/api/network', query, FILTERS));
  return (
    <View
      title="Who met whom"
      lead="Meetings that took place, as reports tell: the broader a line, the more there were. A line leads to the page of the two."
      className="network"
    >
      <FilterBar names={FILTERS}>
        <SwitchFilter
          name="of"
          label="Between"
          options={[
            ['people', 'people'],
            ['countries', 'countries'],
            ['bodies', 'bodies'],
          ]}
        />
        <NameFilter name="party" label="With" placeholder="Russia" />
        <DayFilter name="from" label="From" placeholder="2015" />
        <DayFilter name="to" label="To" placeholder="2022" />
      </FilterBar>
      <Answer answered={answered} lines={14}>
        {(net) =>
          net.nodes.length === 0 ? (
            <Nothing title="No meeting is told">
              <p>Take a filter away, or look at countries.</p>
            </Nothing>
          ) : (
            <div className="net-columns">
              <Net net={net} />
              <LinkList net={net} />
            </div>
          )
        }
      </Answer>
    </View>
  );
}

/** On a phone a net has more room below than at its sides. */
const NARROW = 520;

function Net({ net }: { readonly net: MetNet }) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 760);
  const height = width < NARROW ? Math.round(width * 1.3) : Math.max(420, Math.round(width * 0.68));
  const [over, setOver] = useState<string | null>(null);
  const places = useMemo(() => arrange(net, width, height), [net, width, height]);
  const labels = useMemo(() => {
    const points = net.nodes.flatMap(({ id, name, meetings }) => {
      const place = places.get(id);
      return place === undefined ? [] : [{ ...place, text: shortName(name), weight: meetings }];
    });
    return placeLabels(points, width, height);
  }, [net, places, width, height]);
  const near = new Set(
    net.links.flatMap(({ first, second }) => (first === over || second === over ? [first, second] : [])),
  );
  return (
    <div className="net" ref={box} style={{ minHeight: height }}>
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label="The net of the list">
        {net.links.map((link) => {
          const [from, to] = [places.get(link.first), places.get(link.second)];
          if (from === undefined || to === undefined) return null;
          const isNear = over === null || link.first === over || link.second === over;
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the net holds the same pairs for keys
            <line
              key={`${link.first} ${link.second}`}
              className={isNear ? 'met' : 'met far'}
              x1={from.x}
              y1={from.y}
              x2={to.x}
              y2={to.y}
              strokeWidth={Math.min(9, 1 + link.meetings * 1.2)}
              onClick={() => goTo(`/pair/${link.first}/${link.second}`)}
            >
              <title>{showCount(link.meetings, 'meeting')}</title>
            </line>
          );
        })}
        {net.nodes.map(({ id, name, meetings }) => {
          const place = places.get(id);
          if (place === undefined) return null;
          const isNear = over === null || id === over || near.has(id);
          // One that found no room is shown while it is pointed at.
          const under = { x: place.x, y: place.y + place.radius + 14, anchor: 'middle' } as const;
          const label = labels.get(id) ?? (over === id ? under : null);
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the net holds the same names for keys
            <g
              key={id}
              className={isNear ? 'node' : 'node far'}
              onMouseEnter={() => setOver(id)}
              onMouseLeave={() => setOver(null)}
              onClick={() => goTo(`/thing/${id}`)}
            >
              <title>{`${name}: ${showCount(meetings, 'meeting')}`}</title>
              <circle cx={place.x} cy={place.y} r={place.radius} />
              {label !== null && (
                <text x={label.x} y={label.y} textAnchor={label.anchor}>
                  {shortName(name)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

const LONGEST = 26;

function shortName(name: string): string {
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name;
}

const MOST_LISTED = 30;

/** The pairs that met most often, each with the way to its page. */
function LinkList({ net: { nodes, links, more } }: { readonly net: MetNet }) {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const sorted = [...links].sort((a: MetLink, b: MetLink) => b.meetings - a.meetings);
  return (
    <div>
      <ol className="place-list">
        {sorted.slice(0, MOST_LISTED).map(({ first, second, meetings }) => (
          <li key={`${first} ${second}`}>
            <Link to={`/pair/${first}/${second}`}>
              <span className="named-name">
                {names.get(first)} – {names.get(second)}
              </span>
              <span className="count">{meetings}</span>
            </Link>
          </li>
        ))}
      </ol>
      {more > 0 && <p className="quiet">{more} more who met less often</p>}
    </div>
  );
}
