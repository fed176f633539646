// The map: where acts took place, as circles of cooperation and conflict on outlines of countries.
import { type GeoProjection, geoEqualEarth, geoGraticule10, geoPath } from 'd3-geo';
import { useMemo, useRef } from 'react';
import { feature } from 'topojson-client';
import world from 'world-atlas/countries-110m.json';
import { useAddress } from '../address.js';
import { Link } from '../frame/link.js';
import { askAddress, ChoiceFilter, DayFilter, FilterBar, NameFilter, SwitchFilter } from '../record/filter-bar.js';
import { Answer, Nothing, View } from '../record/page-parts.js';
import { placeLabels } from '../record/place-labels.js';
import type { ActPlace } from '../record/types.js';
import { useAsk } from '../record/use-ask.js';
import { useWidth } from '../record/use-width.js';
import { ACT_TYPES, showCount } from '../record/words.js';

const FILTERS = ['party', 'type', 'from', 'to'];

interface Places {
  readonly items: readonly ActPlace[];
  readonly elsewhere: number;
  readonly nowhere: number;
}

// proof: the file holds a topology with these two collections
const topology = world as unknown as Parameters<typeof feature>[0];
const land = feature(topology, topology.objects.countries ?? { type: 'GeometryCollection', geometries: [] });

/** The view; every filter stands in the address. */
export function MapView() {
  const { query } = useAddress();
  const answered = useAsk<Places>(askAddress('/api/places', query, FILTERS));
  return (
    <View title="Map" lead="Where acts took place. A name in the list leads to what happened there." className="map">
      <FilterBar names={FILTERS}>
        <NameFilter name="party" label="Who" placeholder="Russia" />
        <ChoiceFilter name="type" label="What" all="Anything" options={ACT_TYPES} />
        <DayFilter name="from" label="From" placeholder="2015" />
        <DayFilter name="to" label="To" placeholder="2022" />
        <SwitchFilter
          name="whole"
          label="Show"
          options={[
            ['0', 'where most is'],
            ['1', 'the world'],
          ]}
        />
      </FilterBar>
      <Answer answered={answered} lines={14}>
        {({ items, elsewhere, nowhere }) => (
          <>
            {items.length === 0 ? (
              <Nothing title="No act here has a place on the map" />
            ) : (
              <div className="map-columns">
                <World places={items} isWhole={query.get('whole') === '1'} />
                <PlaceColumn places={items} />
              </div>
            )}
            <p className="quiet">
              {[
                ...(elsewhere > 0 ? [`${showCount(elsewhere, 'act')} at places that no map knows`] : []),
                ...(nowhere > 0 ? [`${showCount(nowhere, 'act')} without a place`] : []),
              ].join(', ')}
            </p>
          </>
        )}
      </Answer>
    </View>
  );
}

/** The map is drawn round the places where this share of the acts took place, the nearest to their middle. */
const MOST_OF_ACTS = 0.8;

/** The points that the map is to hold: those of most acts, around the place in the middle of all. */
function pointsToHold(places: readonly ActPlace[]): [number, number][] {
  const middle = [weighted(places, ({ longitude }) => longitude), weighted(places, ({ latitude }) => latitude)];
  const apart = ({ longitude, latitude }: ActPlace) =>
    Math.hypot(longitude - (middle[0] ?? 0), latitude - (middle[1] ?? 0));
  const wanted = MOST_OF_ACTS * places.reduce((total, { acts }) => total + sum(acts), 0);
  const held: ActPlace[] = [];
  for (const place of [...places].sort((a, b) => apart(a) - apart(b))) {
    if (held.reduce((total, { acts }) => total + sum(acts), 0) >= wanted) break;
    held.push(place);
  }
  // Room on every side, so that one place alone is not drawn as large as the world.
  return held.flatMap(({ longitude, latitude }): [number, number][] => [
    [Math.max(-179, longitude - 14), Math.max(-80, latitude - 9)],
    [Math.min(179, longitude + 14), Math.min(80, latitude + 9)],
  ]);
}

/** The median, each place counted as often as it has acts. */
function weighted(places: readonly ActPlace[], of: (place: ActPlace) => number): number {
  const sorted = [...places].sort((a, b) => of(a) - of(b));
  let rest = places.reduce((total, { acts }) => total + sum(acts), 0) / 2;
  for (const place of sorted) {
    rest -= sum(place.acts);
    if (rest <= 0) return of(place);
  }
  return 0;
}

const SHAPE = 0.56;
const LARGEST = 22;
const MOST_LABELS = 24;

function World({ places, isWhole }: { readonly places: readonly ActPlace[]; readonly isWhole: boolean }) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 760);
  const height = Math.round(width * SHAPE);
  const drawn = useMemo(() => {
    const hold = isWhole
      ? ({ type: 'Sphere' } as const)
      : ({ type: 'MultiPoint', coordinates: pointsToHold(places) } as const);
    const projection = geoEqualEarth().fitSize([width, height], hold);
    const path = geoPath(projection);
    return {
      projection,
      land: path(land) ?? '',
      lines: path(geoGraticule10()) ?? '',
      sea: path({ type: 'Sphere' }) ?? '',
    };
  }, [width, height, isWhole, places]);
  const spots = useMemo(() => spotsOf(places, drawn.projection), [places, drawn]);
  const labels = useMemo(() => {
    const inSight = spots.filter(({ x, y }) => x > 0 && x < width && y > 0 && y < height);
    const points = inSight.map(({ place: { id, name, acts }, x, y, radius }) => {
      return { id, x, y, radius, text: name, weight: sum(acts) };
    });
    return placeLabels(points.slice(0, MOST_LABELS), width, height);
  }, [spots, width, height]);
  return (
    <div className="world" ref={box} style={{ minHeight: height }}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label="The places of the list on a map"
      >
        <path className="sea" d={drawn.sea} />
        <path className="graticule" d={drawn.lines} />
        <path className="land" d={drawn.land} />
        {spots.map(({ place, x, y, radius }) => {
          const [coop, conflict] = sides(place);
          return (
            <g key={place.id} className={`spot ${place.sort === 'country' ? 'whole' : ''}`}>
              <title>{`${place.name}: ${coop} of cooperation, ${conflict} of conflict`}</title>
              <circle className={coop >= conflict ? 'coop' : 'conflict'} cx={x} cy={y} r={radius} />
              {coop > 0 && conflict > 0 && (
                <circle
                  className={coop >= conflict ? 'conflict' : 'coop'}
                  cx={x}
                  cy={y}
                  r={radius * Math.sqrt(Math.min(coop, conflict) / (coop + conflict))}
                />
              )}
            </g>
          );
        })}
        {spots.map(({ place: { id, name } }) => {
          const label = labels.get(id);
          return label === undefined ? null : (
            <g key={id} className="spot">
              <text x={label.x} y={label.y} textAnchor={label.anchor}>
                {name}
              </text>
            </g>
          );
        })}
      </svg>
      <p className="picture-key">
        <span>
          <i className="key-coop" />
          cooperation
        </span>
        <span>
          <i className="key-conflict" />
          conflict
        </span>
        <span>
          <i className="key-whole" />a country, where no town is told
        </span>
        <span>The larger, the more acts.</span>
      </p>
    </div>
  );
}

interface Spot {
  readonly place: ActPlace;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** The places where they are drawn, with circles whose areas are as the numbers of acts. */
function spotsOf(places: readonly ActPlace[], projection: GeoProjection): readonly Spot[] {
  const most = Math.max(...places.map(({ acts }) => sum(acts)));
  return places.flatMap((place): Spot[] => {
    const at = projection([place.longitude, place.latitude]);
    if (at === null) return [];
    return [{ place, x: at[0], y: at[1], radius: Math.max(3, Math.sqrt(sum(place.acts) / most) * LARGEST) }];
  });
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

function sides({ acts: [a, b, c, d] }: ActPlace): readonly [number, number] {
  return [a + b, c + d];
}

const MOST_LISTED = 40;

/** The list under what its numbers are. */
function PlaceColumn({ places }: { readonly places: readonly ActPlace[] }) {
  return (
    <div className="place-column">
      <p className="place-head" aria-hidden="true">
        <span className="coop">cooperation</span>
        <span className="conflict">conflict</span>
      </p>
      <PlaceList places={places} />
    </div>
  );
}

/** The same places as a list, each with the way to its acts. */
function PlaceList({ places }: { readonly places: readonly ActPlace[] }) {
  const { query } = useAddress();
  return (
    <ol className="place-list">
      {places.slice(0, MOST_LISTED).map((place) => {
        const [coop, conflict] = sides(place);
        return (
          <li key={place.id}>
            <Link to={askAddress('/timeline', query, FILTERS, { place: place.name })}>
              <span className="named-name">{place.name}</span>
              <span className="counts">
                <span className="coop">{coop}</span>
                <span className="only-heard"> of cooperation, </span>
                <span className="conflict">{conflict}</span>
                <span className="only-heard"> of conflict</span>
              </span>
            </Link>
          </li>
        );
      })}
    </ol>
  );
}
