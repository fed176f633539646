// The timeline: a chart of all acts that a question means, and under it the acts one by one with their words.
import { setQuery, useAddress } from '../address.js';
import { Link } from '../frame/link.js';
import { showDay } from '../reading/phrases.js';
import { ActLines } from '../record/act-lines.js';
import {
  askAddress,
  ChoiceFilter,
  DayFilter,
  FilterBar,
  NameFilter,
  OrderFilter,
  SwitchFilter,
} from '../record/filter-bar.js';
import { Answer, Nothing, PagedList, View } from '../record/page-parts.js';
import type { ActChart, ActItem, Overview } from '../record/types.js';
import { useAsk } from '../record/use-ask.js';
import { usePages } from '../record/use-pages.js';
import { ACT_TYPES, STATUSES, showCount } from '../record/words.js';
import { ActChartView } from './act-chart.js';
import { dayNumber, dayOf } from './scale.js';

const FILTERS = ['party', 'with', 'type', 'place', 'status', 'outlet', 'from', 'to'];
const ASKED = [...FILTERS, 'clock', 'order'];

/** The view; every filter stands in the address. */
export function TimelineView() {
  const { query } = useAddress();
  const chart = useAsk<ActChart>(askAddress('/api/chart', query, [...FILTERS, 'clock']));
  const pages = usePages<ActItem>(askAddress('/api/timeline', query, ASKED, { limit: '40', order: 'last' }));
  return (
    <View
      title="Timeline"
      lead="Who did what to whom, and when. Choose a stretch of the chart to look closer; every line leads to the words that tell of it."
      className="timeline"
    >
      <TimelineFilters />
      <section className="timeline-chart" aria-label="Acts through time">
        {/* What keeps both away is told once, with the list. */}
        {!(chart.kind === 'problem' && pages.first.kind === 'problem') && (
          <Answer answered={chart} lines={7}>
            {(value) => <Chart chart={value} />}
          </Answer>
        )}
      </section>
      <PagedList pages={pages} none={<NoActs />} lines={24}>
        {(items) => <ActsByYear acts={items} clock={query.get('clock')} />}
      </PagedList>
    </View>
  );
}

function TimelineFilters() {
  const overview = useAsk<Overview>('/api/overview');
  const outlets = (overview.value?.outlets ?? []).map(({ outlet }) => [outlet, outlet] as const);
  return (
    <FilterBar names={[...FILTERS, 'clock', 'order']}>
      <NameFilter name="party" label="Who" placeholder="Iran" />
      <NameFilter name="with" label="With" placeholder="Vladimir Putin" />
      <ChoiceFilter name="type" label="What" all="Anything" options={ACT_TYPES} />
      <NameFilter name="place" label="Where" placeholder="Geneva" />
      <ChoiceFilter name="status" label="How real" all="Anything" options={STATUSES.map((one) => [one, one])} />
      <ChoiceFilter name="outlet" label="Reported by" all="Any outlet" options={outlets} />
      <DayFilter name="from" label="From" placeholder="2015-11" />
      <DayFilter name="to" label="To" placeholder="2022" />
      <OrderFilter />
      <SwitchFilter
        name="clock"
        label="By the day"
        options={[
          ['happened', 'it happened'],
          ['reported', 'it was reported'],
        ]}
      />
    </FilterBar>
  );
}

function Chart({ chart }: { readonly chart: ActChart }) {
  const { window, total, before, after, undated } = chart;
  const zoom = (from: string, to: string) => setQuery({ from, to });
  return (
    <>
      <ActChartView
        chart={chart}
        height={260}
        label="The acts that are listed below"
        choose={zoom}
        legend={(isCounted) => <Legend isCounted={isCounted} />}
      />
      <div className="chart-foot">
        <p>
          {showCount(total, 'act')}
          {window !== null && `, shown ${showDay(window.from)} to ${showDay(window.to)}`}
          {before > 0 && `, ${before} before`}
          {after > 0 && `, ${after} after`}
          {undated > 0 && `, ${undated} without a day`}
        </p>
        {window !== null && <Zoom from={window.from} to={window.to} />}
        <ExportLink />
      </div>
    </>
  );
}

/** The way to have these acts as a file; an export can be narrowed to parties and days alone. */
function ExportLink() {
  const { query } = useAddress();
  return (
    <Link to={askAddress('/export', query, ['party', 'with', 'from', 'to'])} className="to-export">
      Export
    </Link>
  );
}

/** What is full, what is pale or hollow, what is hatched or fades. */
function Legend({ isCounted }: { readonly isCounted: boolean }) {
  return (
    <p className="chart-legend">
      <span className="key deeds">deeds</span>
      <span className={`key ${isCounted ? 'words' : 'hollow'}`}>words</span>
      <span className={`key ${isCounted ? 'hatched' : 'faded'}`}>day not known closely</span>
    </p>
  );
}

/** The window moved by its half, or made wider and narrower about its middle. */
function Zoom({ from, to }: { readonly from: string; readonly to: string }) {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const half = Math.max(1, Math.round((last - first) / 2));
  const quarter = Math.max(1, Math.round((last - first) / 4));
  const show = (start: number, end: number) => () => setQuery({ from: dayOf(start), to: dayOf(end) });
  return (
    <div className="zoom">
      <button type="button" onClick={show(first - half, last - half)}>
        ← Earlier
      </button>
      <button type="button" onClick={show(first + quarter, Math.max(first + quarter + 1, last - quarter))}>
        Closer
      </button>
      <button type="button" onClick={show(first - half, last + half)}>
        Wider
      </button>
      <button type="button" onClick={show(first + half, last + half)}>
        Later →
      </button>
    </div>
  );
}

/** Acts under the years in which they were. */
export function ActsByYear({ acts, clock }: { readonly acts: readonly ActItem[]; readonly clock: string | null }) {
  const years = new Map<string, ActItem[]>();
  for (const act of acts) {
    const day = clock === 'reported' ? act.evidence[0]?.day : (act.time.earliest ?? act.time.latest);
    const year = /\d{4}/.exec(day ?? '')?.[0] ?? 'Day unknown';
    years.set(year, [...(years.get(year) ?? []), act]);
  }
  return (
    <ol className="years-of-acts">
      {[...years].map(([year, inYear]) => (
        <li key={year}>
          <h2>{year}</h2>
          <ActLines acts={inYear} />
        </li>
      ))}
    </ol>
  );
}

function NoActs() {
  return (
    <Nothing title="No act fits">
      <p>Take a filter away, or choose a longer stretch of time.</p>
    </Nothing>
  );
}
