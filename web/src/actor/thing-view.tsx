// The page of somebody or something: offices, acts through time, with whom, positions, statements, deals.
import { goTo } from '../address.js';
import { Link } from '../frame/link.js';
import { ActLines } from '../record/act-lines.js';
import { Answer, AskProblem, View, Waiting } from '../record/page-parts.js';
import type { ActChart, ActItem, ActPartner, Shown, StatementItem, ThingItem } from '../record/types.js';
import { useAsk } from '../record/use-ask.js';
import { showCount, showOffice } from '../record/words.js';
import { StatementLines } from '../statements/statement-lines.js';
import { ActChartView } from '../timeline/act-chart.js';
import { DealList } from './deal-list.js';
import { MonthGrid } from './month-grid.js';
import { OfficeList } from './office-list.js';
import { PositionLanes } from './position-lanes.js';
import { AskedSection, ListedSection, Section } from './section.js';

/** The page of the thing that the address names. */
export function ThingView({ id }: { readonly id: string }) {
  const answered = useAsk<Shown>(`/api/show/${encodeURIComponent(id)}`);
  if (answered.kind === 'problem') {
    return (
      <div className="narrow">
        <h1 className="only-heard">Not found</h1>
        <AskProblem {...answered.problem} />
      </div>
    );
  }
  const shown = answered.value;
  if (shown === null || shown.kind !== 'thing')
    return <div className="view">{shown === null && <Waiting lines={8} />}</div>;
  return <Thing thing={shown.item} key={shown.id} />;
}

function Thing({ thing }: { readonly thing: ThingItem }) {
  const { id, name, sort, country, aliases, reports, offices } = thing;
  const others = aliases.filter((alias) => alias !== name).slice(0, 6);
  const party = encodeURIComponent(id);
  const byName = encodeURIComponent(name);
  return (
    <View
      title={name}
      lead={[
        offices[0] === undefined ? capital(sort) : showOffice(offices[0]),
        // "President of Russia" tells the country.
        country === null || sort === 'country' || offices[0]?.includes(' of ') ? null : country,
        showCount(reports, 'report'),
      ]
        .filter((part) => part !== null)
        .join(' · ')}
      className="thing"
    >
      {others.length > 0 && <p className="aliases">Also {others.join(', ')}</p>}
      <ThingChart id={id} name={name} />
      <div className="parts">
        <div className="parts-main">
          <PositionLanes name={id} title="Positions" />
          <ListedSection<ActItem>
            title="Acts"
            all={`/timeline?party=${byName}`}
            address={`/api/timeline?party=${party}&order=last&limit=6`}
            lines={12}
          >
            {(items) => <ActLines acts={items} />}
          </ListedSection>
          <ListedSection<StatementItem>
            title="Statements"
            all={`/statements?by=${byName}`}
            address={`/api/statements?by=${party}&order=last&limit=5`}
            lines={12}
          >
            {(items) => <StatementLines statements={items} />}
          </ListedSection>
        </div>
        <aside className="parts-side" aria-label={`About ${name}`}>
          <OfficeList name={id} title={sort === 'person' ? 'Offices held' : 'Offices'} />
          <Partners thing={thing} />
          <DealList query={`party=${party}`} all={undefined} />
          <MonthGrid query={`party=${party}`} />
          <Section title="Why this is one">
            <p className="quiet">
              <Link to={`/item/${id}`}>What joined these names, and who decided so</Link>
            </p>
          </Section>
        </aside>
      </div>
    </View>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function ThingChart({ id, name }: { readonly id: string; readonly name: string }) {
  const answered = useAsk<ActChart>(`/api/chart?party=${encodeURIComponent(id)}`);
  const there = (from: string, to: string) => goTo(`/timeline?party=${encodeURIComponent(name)}&from=${from}&to=${to}`);
  return (
    <section className="thing-chart" aria-label="Acts through time">
      <Answer answered={answered} lines={5}>
        {(chart) => <ActChartView chart={chart} height={180} label={`The acts of ${name}`} choose={there} />}
      </Answer>
    </section>
  );
}

/** With whom there is most to do; each leads to the page of the two. */
function Partners({ thing }: { readonly thing: ThingItem }) {
  const answered = useAsk<{ readonly items: readonly ActPartner[] }>(
    `/api/partners?party=${encodeURIComponent(thing.id)}`,
  );
  return (
    <AskedSection title="With whom" answered={answered} isEmpty={({ items }) => items.length === 0} lines={8}>
      {({ items }) => {
        const most = Math.max(...items.map(({ acts }) => sum(acts)));
        return (
          <ol className="partners">
            {items.map(({ id, name, acts }) => (
              <li key={id}>
                <Link to={`/pair/${thing.id}/${id}`}>
                  <span className="named-name">{name}</span>
                  <SplitBar acts={acts} most={most} />
                </Link>
              </li>
            ))}
          </ol>
        );
      }}
    </AskedSection>
  );
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

/** How much of cooperation and of conflict, as a bar with both numbers. */
function SplitBar({ acts, most }: { readonly acts: readonly number[]; readonly most: number }) {
  const [coop, conflict] = [sum(acts.slice(0, 2)), sum(acts.slice(2))];
  return (
    <span className="split-bar">
      <span className="only-heard">{`${coop} of cooperation, ${conflict} of conflict`}</span>
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect className="deeds-coop" width={(coop / most) * 100} height="8" />
        <rect className="deeds-conflict" x={(coop / most) * 100} width={(conflict / most) * 100} height="8" />
      </svg>
      <span className="count" aria-hidden="true">
        {coop + conflict}
      </span>
    </span>
  );
}
