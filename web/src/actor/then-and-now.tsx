// Then and now: how things stood between two on two dates, side by side. The dates stand in the address.
import type { ReactNode } from 'react';
import { useAddress } from '../address.js';
import { ActHeadline } from '../record/act-line.js';
import { EvidenceLine } from '../record/evidence-line.js';
import { DayFilter } from '../record/filter-bar.js';
import { Answer, Nothing } from '../record/page-parts.js';
import type { ActChart, Comparison, Moment, Named } from '../record/types.js';
import { useAsk } from '../record/use-ask.js';
import { showCount, showEdtf } from '../record/words.js';
import { showDealStatus } from './deal-list.js';
import { Office } from './office-list.js';
import { Section } from './section.js';

interface ThenAndNowProps {
  readonly first: Named;
  readonly second: Named;
}

/** The comparison; without dates in the address, the first and the last year with acts of both. */
export function ThenAndNow({ first, second }: ThenAndNowProps) {
  const { query } = useAddress();
  const pair = `${encodeURIComponent(first.id)}&second=${encodeURIComponent(second.id)}`;
  const chart = useAsk<ActChart>(`/api/chart?party=${pair.replace('&second=', '&with=')}`);
  const days = usualDays(chart.value);
  const then = query.get('then') ?? days?.[0];
  const now = query.get('now') ?? days?.[1];
  const address = then === undefined || now === undefined ? null : `/api/compare?first=${pair}&then=${then}&now=${now}`;
  const answered = useAsk<Comparison>(address);
  return (
    <Section title="Then and now" className="then-and-now">
      <div className="filters">
        <DayFilter name="then" label="Then" placeholder={then ?? '2015-11-23'} />
        <DayFilter name="now" label="Now" placeholder={now ?? '2022-07-19'} />
      </div>
      {address === null ? (
        <Nothing title="Name two dates" />
      ) : (
        <Answer answered={answered} lines={10}>
          {(comparison) => (
            <div className="moments">
              <MomentColumn moment={comparison.then} title="Then" />
              <MomentColumn moment={comparison.now} title="Now" />
            </div>
          )}
        </Answer>
      )}
    </Section>
  );
}

/** The ends of the first and the last stretch in which both did something. */
function usualDays(chart: ActChart | null): readonly [string, string] | null {
  const full = chart?.columns.filter(({ certain }) => certain.some((count) => count > 0)) ?? [];
  const [first, last] = [full[0], full.at(-1)];
  return first === undefined || last === undefined || first === last ? null : [first.to, last.to];
}

function MomentColumn({ moment, title }: { readonly moment: Moment; readonly title: string }) {
  const { on, offices, meetings, lastMeeting, acts, deals, positions } = moment;
  return (
    <section className="moment">
      <h3>
        {title} <span className="count">{showEdtf(on)}</span>
      </h3>
      <Part title="In office" isEmpty={offices.length === 0}>
        <ul className="offices">
          {offices.map((office) => (
            <li key={office.id}>
              <Office office={office} isOf />
            </li>
          ))}
        </ul>
      </Part>
      <Part title="Met" isEmpty={(meetings ?? 0) === 0}>
        <p>
          {showCount(meetings ?? 0, 'time')}
          {lastMeeting !== null &&
            `, last ${showEdtf(lastMeeting.day)}${lastMeeting.place === null ? '' : ` in ${lastMeeting.place.name}`}`}
        </p>
      </Part>
      <Part title="In the year before" isEmpty={acts.length === 0}>
        <ul className="moment-acts">
          {acts.map((act) => (
            <li key={act.id}>
              <p className="act-headline">
                <span className="quiet">{showEdtf(act.day)}</span> <ActHeadline act={act} />
              </p>
            </li>
          ))}
        </ul>
      </Part>
      <Part title="Deals" isEmpty={deals.length === 0}>
        <ul className="deals">
          {deals.map(({ id, name, status }) => (
            <li key={id}>
              {name} <span className="tag">{showDealStatus(status)}</span>
            </li>
          ))}
        </ul>
      </Part>
      <Part title="Positions" isEmpty={positions.length === 0}>
        <ul className="moment-positions">
          {positions.slice(0, 6).map(({ id, side, stance, issue, evidence }) => (
            <li key={id}>
              <p>
                <strong>{side.name}</strong>: <span className={`stance ${stance}`}>{stance}</span> {issue.name}
              </p>
              {evidence !== null && <EvidenceLine evidence={evidence} isShort />}
            </li>
          ))}
        </ul>
      </Part>
    </section>
  );
}

interface PartProps {
  readonly title: string;
  readonly isEmpty: boolean;
  readonly children: ReactNode;
}

function Part({ title, isEmpty, children }: PartProps) {
  return (
    <div className="moment-part">
      <h4>{title}</h4>
      {isEmpty ? <p className="quiet">Nothing is told.</p> : children}
    </div>
  );
}
