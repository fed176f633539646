// Conflicts: what reports disagree about, the claims side by side with their words and the chains through which they came.
import { useAddress } from '../address.js';
import { Link } from '../frame/link.js';
import { ActDay, ActHeadline } from '../record/act-line.js';
import { EvidenceLine } from '../record/evidence-line.js';
import { askAddress, ChoiceFilter, DayFilter, FilterBar, NameFilter } from '../record/filter-bar.js';
import { NameLink } from '../record/name-link.js';
import { Nothing, PagedList, View } from '../record/page-parts.js';
import type { ClaimItem, ConflictItem } from '../record/types.js';
import { usePages } from '../record/use-pages.js';
import { showCount, showEdtf } from '../record/words.js';
import { CONFLICT_KINDS, showClaim, showConflictKind } from './conflict-line.js';

const FILTERS = ['about', 'kind', 'from', 'to'];

/** The list, narrowed by whom it is about, what is disputed, and when. */
export function ConflictsView() {
  const { query } = useAddress();
  const pages = usePages<ConflictItem>(askAddress('/api/conflicts', query, FILTERS, { limit: '20' }));
  return (
    <View
      title="Where reports disagree"
      lead="Claims that cannot all be right. None is thrown away: each stands with its words, and with who said it to whom."
      className="conflicts"
    >
      <FilterBar names={FILTERS}>
        <NameFilter name="about" label="About" placeholder="Iran" />
        <ChoiceFilter name="kind" label="Disputed" all="Anything" options={CONFLICT_KINDS} />
        <DayFilter name="from" label="From" placeholder="2015" />
        <DayFilter name="to" label="To" placeholder="2022-07" />
      </FilterBar>
      <PagedList pages={pages} none={<NoConflicts />}>
        {(items) => (
          <ol className="conflict-list">
            {items.map((conflict) => (
              <li key={conflict.id}>
                <Conflict conflict={conflict} />
              </li>
            ))}
          </ol>
        )}
      </PagedList>
    </View>
  );
}

function NoConflicts() {
  return (
    <Nothing title="No disagreement here">
      <p>
        Reports disagree where two of them tell of one act and cannot both be right. Take a filter away, or add reports.
      </p>
    </Nothing>
  );
}

/** One disagreement: claims that say the same stand in one column. */
export function Conflict({
  conflict,
  withWhy = true,
}: {
  readonly conflict: ConflictItem;
  readonly withWhy?: boolean;
}) {
  const { kind, act, about, day } = conflict;
  const columns = columnsOf(conflict);
  return (
    <article className="conflict">
      <header>
        {act === null ? (
          <p className="act-day">{day === null ? 'Day unknown' : showEdtf(day)}</p>
        ) : (
          <ActDay act={act} />
        )}
        <h2 className="act-headline">{act === null ? <NameLink named={about} /> : <ActHeadline act={act} />}</h2>
        <p className="conflict-kind">
          {showConflictKind(kind)}?{' '}
          {withWhy && <Link to={act === null ? `/item/${conflict.id}` : `/act/${act.id}`}>Why</Link>}
        </p>
      </header>
      <div className="sides">
        {columns.map(([value, claims]) => (
          <Side key={value} value={showClaim(kind, value)} claims={claims} />
        ))}
      </div>
    </article>
  );
}

function Side({ value, claims }: { readonly value: string; readonly claims: readonly ClaimItem[] }) {
  const isPreferred = claims.some(({ rank }) => rank === 'preferred');
  return (
    <section className="side" data-preferred={isPreferred || undefined}>
      <h3>
        {value} <span className="count">{showCount(claims.length, 'telling')}</span>
      </h3>
      {claims.slice(0, 4).map(({ id, evidence }) => (
        <EvidenceLine key={id} evidence={evidence} />
      ))}
      {claims.length > 4 && <p className="quiet">and {claims.length - 4} more</p>}
    </section>
  );
}

/** What most say first. */
function columnsOf({ claims }: ConflictItem): readonly (readonly [string, readonly ClaimItem[]])[] {
  const columns = new Map<string, ClaimItem[]>();
  for (const claim of claims) columns.set(claim.value, [...(columns.get(claim.value) ?? []), claim]);
  return [...columns].sort(([, a], [, b]) => b.length - a.length);
}
