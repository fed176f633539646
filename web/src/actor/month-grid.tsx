// Cooperation and conflict by month: a row for each year, a cell for each month, its hue for which of both outweighs.
import type { ActMonth } from '../record/types.js';
import { useAsk } from '../record/use-ask.js';
import { AskedSection } from './section.js';

const MONTHS = ['J', 'F', 'M', 'A', 'M', 'J', 'J', 'A', 'S', 'O', 'N', 'D'];

interface Year {
  readonly year: string;
  readonly months: readonly (ActMonth | undefined)[];
}

/** The grid of what a question means; nothing where no act's month is known. */
export function MonthGrid({ query }: { readonly query: string }) {
  const answered = useAsk<{ readonly items: readonly ActMonth[] }>(`/api/months?${query}`);
  return (
    <AskedSection title="By month" answered={answered} isEmpty={({ items }) => items.length === 0} lines={6}>
      {({ items }) => <Grid years={yearsOf(items)} />}
    </AskedSection>
  );
}

function Grid({ years }: { readonly years: readonly Year[] }) {
  return (
    <table className="month-grid">
      <thead>
        <tr>
          <td />
          {MONTHS.map((month, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the months stand in their order
            <th key={at} scope="col">
              {month}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {years.map(({ year, months }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            {months.map((month, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the months stand in their order
              <Cell key={at} month={month} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** From this many acts on a cell has its full hue. */
const FULL = 6;

function Cell({ month }: { readonly month: ActMonth | undefined }) {
  if (month === undefined) return <td />;
  const [a, b, c, d] = month.acts;
  const [coop, conflict] = [a + b, c + d];
  const side = coop === conflict ? 'even' : coop > conflict ? 'coop' : 'conflict';
  const strength = Math.min(4, Math.ceil(((coop + conflict) / FULL) * 4));
  const score = month.score > 0 ? `+${month.score}` : `${month.score}`;
  return (
    <td
      className={`${side} s${strength}`}
      title={`${month.month}: ${coop} of cooperation, ${conflict} of conflict, mean score ${score}`}
    >
      {coop + conflict}
      <span className="only-heard">{` acts, ${coop} of cooperation, ${conflict} of conflict`}</span>
    </td>
  );
}

/** The years with acts, the latest first; years between that have none are left out. */
function yearsOf(items: readonly ActMonth[]): readonly Year[] {
  const years = new Map<string, Map<number, ActMonth>>();
  for (const item of items) {
    const [year = '', month = ''] = item.month.split('-');
    const known = years.get(year) ?? new Map<number, ActMonth>();
    years.set(year, known.set(Number(month) - 1, item));
  }
  return [...years]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([year, months]) => ({ year, months: MONTHS.map((_, at) => months.get(at)) }));
}
