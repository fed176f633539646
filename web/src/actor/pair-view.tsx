// The page of two: their meetings, numbered; what they did and said of each other; deals; then and now.
import { goTo } from '../address.js';
import { Link } from '../frame/link.js';
import { ActLines } from '../record/act-lines.js';
import { NameLink } from '../record/name-link.js';
import { Answer, AskProblem, View, Waiting } from '../record/page-parts.js';
import type { ActChart, ActItem, Named, Shown, StatementItem } from '../record/types.js';
import { useAsk } from '../record/use-ask.js';
import { StatementLines } from '../statements/statement-lines.js';
import { ActChartView } from '../timeline/act-chart.js';
import { DealList } from './deal-list.js';
import { MeetingList } from './meeting-list.js';
import { MonthGrid } from './month-grid.js';
import { ListedSection } from './section.js';
import { ThenAndNow } from './then-and-now.js';

/** The page of the two things that the address names. */
export function PairView({ first, second }: { readonly first: string; readonly second: string }) {
  const one = useAsk<Shown>(`/api/show/${encodeURIComponent(first)}`);
  const other = useAsk<Shown>(`/api/show/${encodeURIComponent(second)}`);
  const problem = one.kind === 'problem' ? one.problem : other.kind === 'problem' ? other.problem : null;
  if (problem !== null) {
    return (
      <div className="narrow">
        <h1 className="only-heard">Not found</h1>
        <AskProblem {...problem} />
      </div>
    );
  }
  if (one.value === null || other.value === null) {
    return (
      <div className="view">
        <Waiting lines={8} />
      </div>
    );
  }
  return (
    <Pair one={{ id: one.value.id, name: one.value.title }} other={{ id: other.value.id, name: other.value.title }} />
  );
}

function Pair({ one, other }: { readonly one: Named; readonly other: Named }) {
  const query = `party=${encodeURIComponent(one.id)}&with=${encodeURIComponent(other.id)}`;
  const byName = `party=${encodeURIComponent(one.name)}&with=${encodeURIComponent(other.name)}`;
  return (
    <View
      title={`${one.name} and ${other.name}`}
      lead={
        <>
          What reports tell of <NameLink named={one} /> and <NameLink named={other} />.{' '}
          <Link to={`/pair/${other.id}/${one.id}`}>The other way round</Link>
        </>
      }
      className="pair"
    >
      <PairChart query={query} byName={byName} names={`${one.name} and ${other.name}`} />
      <div className="parts">
        <div className="parts-main">
          <MeetingList first={one.id} second={other.id} />
          <ListedSection<ActItem>
            title="What they did"
            all={`/timeline?${byName}`}
            address={`/api/timeline?${query}&order=last&limit=8`}
            lines={12}
          >
            {(items) => <ActLines acts={items} />}
          </ListedSection>
          <SaidOf by={one} about={other} />
          <SaidOf by={other} about={one} />
        </div>
        <aside className="parts-side" aria-label="Of the two">
          <DealList query={query} all={undefined} />
          <MonthGrid query={query} />
        </aside>
      </div>
      <ThenAndNow first={one} second={other} />
    </View>
  );
}

function PairChart({
  query,
  byName,
  names,
}: {
  readonly query: string;
  readonly byName: string;
  readonly names: string;
}) {
  const answered = useAsk<ActChart>(`/api/chart?${query}`);
  const there = (from: string, to: string) => goTo(`/timeline?${byName}&from=${from}&to=${to}`);
  return (
    <section className="thing-chart" aria-label="Acts through time">
      <Answer answered={answered} lines={5}>
        {(chart) => <ActChartView chart={chart} height={180} label={`The acts of ${names}`} choose={there} />}
      </Answer>
    </section>
  );
}

/** What one of the two said of the other. */
function SaidOf({ by, about }: { readonly by: Named; readonly about: Named }) {
  const query = (one: string, other: string) => `by=${encodeURIComponent(one)}&about=${encodeURIComponent(other)}`;
  return (
    <ListedSection<StatementItem>
      title={`${by.name} on ${about.name}`}
      all={`/statements?${query(by.name, about.name)}`}
      address={`/api/statements?${query(by.id, about.id)}&order=last&limit=4`}
      lines={8}
    >
      {(items) => <StatementLines statements={items} />}
    </ListedSection>
  );
}
