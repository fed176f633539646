// Statements: who said what, searched and narrowed by speaker, topic, chain and kind.
import { useAddress } from '../address.js';
import { QUOTATIONS } from '../reading/phrases.js';
import {
  askAddress,
  ChoiceFilter,
  DayFilter,
  FilterBar,
  NameFilter,
  OrderFilter,
  WordsFilter,
} from '../record/filter-bar.js';
import { Nothing, PagedList, View } from '../record/page-parts.js';
import type { StatementItem } from '../record/types.js';
import { usePages } from '../record/use-pages.js';
import { StatementLines } from './statement-lines.js';

const FILTERS = ['by', 'about', 'addressee', 'through', 'words', 'quotation', 'class', 'from', 'to', 'order'];

const CLASSES = ['accuse', 'agree', 'ask', 'deny', 'demand', 'promise', 'reject', 'threaten', 'warn'] as const;

/** The view; every filter stands in the address. */
export function StatementsView() {
  const { query } = useAddress();
  const pages = usePages<StatementItem>(askAddress('/api/statements', query, FILTERS, { limit: '40', order: 'last' }));
  return (
    <View
      title="Statements"
      lead="Who said what, with the chain through which it came. The words lead to the report that holds them."
      className="statements"
    >
      <FilterBar names={FILTERS}>
        <NameFilter name="by" label="Speaker" placeholder="Ali Khamenei" />
        <NameFilter name="about" label="About" placeholder="NATO" />
        <NameFilter name="addressee" label="Said to" placeholder="Turkey" />
        <NameFilter name="through" label="Through" placeholder="IRNA" />
        <WordsFilter name="words" label="Words" placeholder="grain export" />
        <ChoiceFilter name="quotation" label="Form" all="Any" options={Object.entries(QUOTATIONS)} />
        <ChoiceFilter name="class" label="Sort" all="Any" options={CLASSES.map((one) => [one, one])} />
        <DayFilter name="from" label="From" placeholder="2015-11" />
        <DayFilter name="to" label="To" placeholder="2022" />
        <OrderFilter />
      </FilterBar>
      <PagedList pages={pages} none={<NoStatements />} lines={24}>
        {(items) => <StatementLines statements={items} />}
      </PagedList>
    </View>
  );
}

function NoStatements() {
  return (
    <Nothing title="No statement fits">
      <p>Take a filter away. Words are looked for in what was said, in any of their forms.</p>
    </Nothing>
  );
}
