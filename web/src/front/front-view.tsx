// The front page: what the record holds, from when to when, whom it names, what is new in it, what reports disagree about.
import { AddView } from '../add/add-view.js';
import { goTo } from '../address.js';
import { ConflictLine } from '../conflicts/conflict-line.js';
import { Link } from '../frame/link.js';
import { ActLines } from '../record/act-lines.js';
import { Answer, AskProblem } from '../record/page-parts.js';
import type { ActChart, ActItem, ConflictItem, Listed, Overview, RecordState, ThingItem } from '../record/types.js';
import { useAsk } from '../record/use-ask.js';
import { showCount, showEdtf } from '../record/words.js';
import { ActChartView } from '../timeline/act-chart.js';

/** What there is at the address `/`: the record at a glance, or where there is none yet, the place to add to it. */
export function FrontView() {
  const state = useAsk<RecordState>('/api/record');
  if (state.value !== null && state.value.reports === 0) return <AddView />;
  if (state.kind === 'problem') {
    return (
      <div className="narrow">
        <h1>The record</h1>
        <AskProblem {...state.problem} />
      </div>
    );
  }
  // Nothing is asked of a record before it is known that there is one.
  if (state.value === null) {
    return (
      <div className="view front">
        <GlanceWaiting />
      </div>
    );
  }
  return <Front />;
}

function Front() {
  const answered = useAsk<Overview>('/api/overview');
  return (
    <div className="view front">
      {answered.value === null ? <GlanceWaiting /> : <Glance overview={answered.value} />}
      <FrontChart />
      <div className="front-columns">
        <Latest />
        <div className="front-middle">
          <Disputed />
          {answered.value !== null && <LastReported overview={answered.value} />}
        </div>
        {answered.value !== null && <MostNamed overview={answered.value} />}
      </div>
    </div>
  );
}

/** The place of the sentence while it is on its way. */
function GlanceWaiting() {
  return (
    <header className="glance">
      <h1>The record</h1>
      <p className="lead waiting-lead">Every line leads to the words that it stands on.</p>
    </header>
  );
}

/** The record in one sentence. */
function Glance({ overview: { counts, period, outlets } }: { readonly overview: Overview }) {
  return (
    <header className="glance">
      <h1>{spanOf(period)}</h1>
      <p className="lead">
        {showCount(counts.reports, 'report')} by {showCount(outlets.length, 'outlet')} tell of{' '}
        <Link to="/timeline">{showCount(counts.acts, 'act')}</Link> and{' '}
        <Link to="/statements">{showCount(counts.statements, 'statement')}</Link>.{' '}
        {counts.conflicts > 0 && (
          <>
            They disagree on <Link to="/conflicts">{showCount(counts.conflicts, 'matter')}</Link>.{' '}
          </>
        )}
        Every line leads to the words that it stands on.
      </p>
    </header>
  );
}

function spanOf({ first, last }: Overview['period']): string {
  if (first === null || last === null) return 'The record';
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
  return from === to ? `The record of ${from}` : `The record, ${from}–${to}`;
}

/** All acts through time; a stretch of it opens the timeline there. */
function FrontChart() {
  const answered = useAsk<ActChart>('/api/chart');
  return (
    <section className="front-chart" aria-label="Acts through time">
      <Answer answered={answered} lines={5}>
        {(chart) => (
          <ActChartView
            chart={chart}
            height={170}
            label="All acts through time"
            choose={(from, to) => goTo(`/timeline?from=${from}&to=${to}`)}
          />
        )}
      </Answer>
    </section>
  );
}

function Latest() {
  const answered = useAsk<Listed<ActItem>>('/api/timeline?order=last&status=happened,ongoing&limit=30');
  return (
    <section className="front-latest">
      <h2>
        <Link to="/timeline">Latest</Link>
      </h2>
      <Answer answered={answered} lines={12}>
        {({ items }) => <ActLines acts={newsworthy(items)} />}
      </Answer>
    </section>
  );
}

const MOST_LATEST = 6;

/** Acts that name both sides first of all, in the order in which they come. */
function newsworthy(acts: readonly ActItem[]): readonly ActItem[] {
  const named = ({ actors, recipients }: ActItem) => actors.length > 0 && actors.length + recipients.length > 1;
  const chosen = new Set([...acts.filter(named), ...acts].slice(0, MOST_LATEST));
  return acts.filter((act) => chosen.has(act));
}

function Disputed() {
  const answered = useAsk<Listed<ConflictItem>>('/api/conflicts?limit=4');
  return (
    <section className="front-disputed">
      <h2>
        <Link to="/conflicts">Where reports disagree</Link>
      </h2>
      <Answer answered={answered} lines={8}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="none">On nothing that the record holds.</p>
          ) : (
            <ul className="conflict-lines">
              {items.map((conflict) => (
                <li key={conflict.id}>
                  <ConflictLine conflict={conflict} />
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </section>
  );
}

function LastReported({ overview: { latest } }: { readonly overview: Overview }) {
  return (
    <section className="front-reported">
      <h2>Last reported</h2>
      <ul className="reports">
        {latest.map(({ id, name, day, outlet }) => (
          <li key={id}>
            <Link to={`/report/${id}`}>
              <strong>{fileName(name)}</strong>
              <span>{[outlet ?? 'outlet unknown', showEdtf(day)].join(' · ')}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function MostNamed({ overview: { people, countries, bodies } }: { readonly overview: Overview }) {
  return (
    <div className="front-side">
      <Names title="People" things={people} />
      <Names title="Countries" things={countries} />
      <Names title="Bodies" things={bodies} />
    </div>
  );
}

/** A report without a headline is told by its file, and of that the last name is enough. */
function fileName(name: string): string {
  return /^\S*[/\\]\S+$/.test(name) ? (name.split(/[/\\]/).at(-1) ?? name) : name;
}

/** Whom most reports name, with a bar for how many. */
function Names({ title, things }: { readonly title: string; readonly things: readonly ThingItem[] }) {
  const most = Math.max(1, ...things.map(({ reports }) => reports));
  return (
    <section>
      <h2>{title}</h2>
      <ol className="named">
        {things.slice(0, 8).map(({ id, name, reports, offices }) => (
          <li key={id}>
            <Link to={`/thing/${id}`}>
              <span className="named-name">{name}</span>
              <span className="named-office">{offices[0]?.replace(/ \([^)]*\)$/, '')}</span>
              <meter min={0} max={most} value={reports} aria-label={showCount(reports, 'report')} />
              <span className="count">{reports}</span>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}
