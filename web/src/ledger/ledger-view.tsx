// The ledger: deals with their parties, money and what became of them; and the figures that reports give.
import { showDealStatus } from '../actor/deal-list.js';
import { useAddress } from '../address.js';
import { Link } from '../frame/link.js';
import { EvidenceLine } from '../record/evidence-line.js';
import { askAddress, ChoiceFilter, DayFilter, FilterBar, NameFilter, SwitchFilter } from '../record/filter-bar.js';
import { NameList } from '../record/name-link.js';
import { Nothing, PagedList, View } from '../record/page-parts.js';
import type { DealItem, FigureItem, FigureValue, LedgerItem } from '../record/types.js';
import { usePages } from '../record/use-pages.js';
import { showCount, showEdtf, showFigure } from '../record/words.js';

const FILTERS = ['party', 'with', 'status', 'from', 'to'];

const STATUSES = ['proposed', 'signed', 'inForce', 'lapsed', 'broken'] as const;

/** The view: deals or figures; every filter stands in the address. */
export function LedgerView() {
  const { query } = useAddress();
  const kind = query.get('kind') === 'figure' ? 'figure' : 'deal';
  const pages = usePages<LedgerItem>(askAddress('/api/ledger', query, FILTERS, { limit: '30', kind }));
  return (
    <View
      title="Ledger"
      lead="What was agreed, with whom, for how much, and what became of it; and how many and how much, as reports tell it."
      className="ledger"
    >
      <FilterBar names={[...FILTERS, 'kind']}>
        <SwitchFilter
          name="kind"
          label="Show"
          options={[
            ['deal', 'deals'],
            ['figure', 'figures'],
          ]}
        />
        <NameFilter name="party" label="Party" placeholder="Russia" />
        <NameFilter name="with" label="With" placeholder="Ukraine" />
        {kind === 'deal' && (
          <ChoiceFilter
            name="status"
            label="Status"
            all="Any"
            options={STATUSES.map((one) => [one, showDealStatus(one)] as const)}
          />
        )}
        <DayFilter name="from" label="From" placeholder="2015" />
        <DayFilter name="to" label="To" placeholder="2022" />
      </FilterBar>
      <PagedList pages={pages} none={<NoEntries />}>
        {(items) => (
          <ol className="ledger-items">
            {items.map((item) => (
              <li key={`${item.kind} ${item.id} ${item.kind === 'figure' ? item.counted : ''}`}>
                {item.kind === 'deal' ? <Deal deal={item} /> : <Figure figure={item} />}
              </li>
            ))}
          </ol>
        )}
      </PagedList>
    </View>
  );
}

function NoEntries() {
  return (
    <Nothing title="Nothing of this is told">
      <p>Take a filter away, or look at the other kind.</p>
    </Nothing>
  );
}

function Deal({ deal: { id, name, parties, status, day, amounts, terms, tellings } }: { readonly deal: DealItem }) {
  return (
    <article className="entry">
      <p className="act-day">{showEdtf(day)}</p>
      <div>
        <h2>
          {name} <span className={`tag ${status}`}>{showDealStatus(status)}</span>
        </h2>
        {parties.length > 0 && (
          <p className="entry-parties">
            {parties.length > 1 ? 'between' : 'of'} <NameList names={parties} />
          </p>
        )}
        {(amounts.length > 0 || terms.length > 0) && (
          <p className="entry-terms">{[...amounts.map(({ words }) => words), ...terms].join(' · ')}</p>
        )}
        <ol className="course">
          {tellings.slice(0, 4).map(({ status: then, evidence }) => (
            <li key={`${evidence.report} ${evidence.start}`}>
              {/* The one telling of a deal says what stands beside its name. */}
              {(tellings.length > 1 || then !== status) && (
                <span className={`tag ${then}`}>{showDealStatus(then)}</span>
              )}
              <EvidenceLine evidence={evidence} />
            </li>
          ))}
        </ol>
        <p className="act-facts">
          <Link to={`/item/${id}`}>
            {tellings.length > 4 ? `${showCount(tellings.length - 4, 'more telling')}, and why` : 'Why'}
          </Link>
        </p>
      </div>
    </article>
  );
}

function Figure({ figure: { id, counted, low, high, day, parties, tellings } }: { readonly figure: FigureItem }) {
  return (
    <article className="entry">
      <p className="act-day">{showEdtf(day)}</p>
      <div>
        <h2>{figureTitle(counted, low, high)}</h2>
        {parties.length > 0 && (
          <p className="entry-parties">
            <NameList names={parties} />
          </p>
        )}
        <Bounds tellings={tellings} low={low} high={high} />
        {tellings.slice(0, 3).map(({ evidence }) => (
          <EvidenceLine key={`${evidence.report} ${evidence.start}`} evidence={evidence} />
        ))}
        <p className="act-facts">
          <Link to={`/act/${id}`}>Why</Link>
        </p>
      </div>
    </article>
  );
}

/** `6 powers`, `at least 3,500 people`; what is counted alone where no number is told. */
function figureTitle(counted: string, low: number | null, high: number | null): string {
  const told = range(low, high);
  return told === '' ? counted : showFigure(`${told} ${counted}`);
}

function range(low: number | null, high: number | null): string {
  if (low === null && high === null) return '';
  if (low === high || high === null) return `${high === null ? 'at least ' : ''}${low ?? 0}`;
  return low === null ? `at most ${high}` : `${low}–${high}`;
}

/** The tellings as bars between their bounds, where they differ. */
function Bounds({ tellings, low, high }: Pick<FigureItem, 'tellings' | 'low' | 'high'>) {
  if (tellings.length < 2 || low === null || high === null || low === high) return null;
  const at = (value: number) => ((value - low) / (high - low)) * 94 + 3;
  const ends = (one: FigureValue) => [at(one.low ?? low), at(one.high ?? high)] as const;
  return (
    <svg className="bounds" viewBox={`0 0 100 ${tellings.length * 6}`} preserveAspectRatio="none" aria-hidden="true">
      {tellings.map((one, nth) => {
        const [from, to] = ends(one);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: tellings stand in their order
          <rect key={nth} className="deeds-coop" x={from} width={Math.max(1, to - from)} y={nth * 6 + 2} height={2} />
        );
      })}
    </svg>
  );
}
