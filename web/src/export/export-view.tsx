// The record as a file: the formats by what they are for, what each loses, and what of the record is wanted.
import { useAddress } from '../address.js';
import { askAddress, DayFilter, FilterBar, NameFilter } from '../record/filter-bar.js';
import { Answer, AskProblem, View } from '../record/page-parts.js';
import type { ActChart } from '../record/types.js';
import { type Answered, useAsk } from '../record/use-ask.js';
import { showCount } from '../record/words.js';

/** A format as the API tells it. */
interface Format {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly loses: string;
  readonly file: string;
  readonly tables: readonly string[];
  readonly isNarrowed: boolean;
}

/** What the formats are for; those that are new to the page come last. */
const USES: readonly (readonly [string, readonly string[]])[] = [
  ['To read and to show', ['markdown', 'timelinejs', 'ical']],
  ['For spreadsheets and statistics', ['csv']],
  ['For drawing networks', ['gexf', 'graphml']],
  ['For other programs', ['jsonld', 'ftm', 'gdelt', 'polecat']],
  ['To keep', ['jsonl']],
];

const FILTERS = ['party', 'with', 'from', 'to'];

/** The view; what is wanted of the record stands in the address. */
export function ExportView() {
  const { query } = useAddress();
  const formats = useAsk<{ readonly formats: readonly Format[] }>('/api/exports');
  const isNarrowed = FILTERS.some((name) => query.has(name));
  const chosen = useAsk<ActChart>(isNarrowed ? askAddress('/api/chart', query, FILTERS) : null);
  return (
    <View
      title="Export"
      lead="The record as a file for other programs. Each format has its own limits, and says what it has no place for."
      className="exports"
    >
      <FilterBar names={FILTERS}>
        <NameFilter name="party" label="Who" placeholder="Iran" />
        <NameFilter name="with" label="With" placeholder="Vladimir Putin" />
        <DayFilter name="from" label="From" placeholder="2015-11" />
        <DayFilter name="to" label="To" placeholder="2022" />
      </FilterBar>
      <p className="chosen-of-record" role="status">
        {isNarrowed ? <Chosen answered={chosen} /> : 'The whole record.'}
      </p>
      {isNarrowed && chosen.kind === 'problem' ? (
        <AskProblem {...chosen.problem} />
      ) : (
        <Answer answered={formats} lines={16}>
          {({ formats: all }) => <Uses formats={all} />}
        </Answer>
      )}
    </View>
  );
}

function Chosen({ answered: { kind, value } }: { readonly answered: Answered<ActChart> }) {
  const { query } = useAddress();
  if (value === null) return kind === 'problem' ? 'Nothing of the record.' : 'Looking …';
  const { total, before, after, undated } = value;
  const [hasFrom, hasTo] = [query.has('from'), query.has('to')];
  const left = (hasFrom ? before : 0) + (hasTo ? after : 0) + (hasFrom || hasTo ? undated : 0);
  return `${showCount(total - left, 'act')}, and the statements, deals and figures that belong with them.`;
}

function Uses({ formats }: { readonly formats: readonly Format[] }) {
  const known = USES.flatMap(([, names]) => names);
  const others = formats.filter(({ name }) => !known.includes(name));
  const uses = USES.map(([use, names]) => {
    return [use, names.flatMap((name) => formats.find((format) => format.name === name) ?? [])] as const;
  });
  return [...uses, ['Others', others] as const]
    .filter(([, inUse]) => inUse.length > 0)
    .map(([use, inUse]) => (
      <section key={use} className="part export-use">
        <h2>{use}</h2>
        <ul className="export-formats">
          {inUse.map((format) => (
            <li key={format.name}>
              <FormatLine format={format} />
            </li>
          ))}
        </ul>
      </section>
    ));
}

function FormatLine({ format: { name, title, about, loses, file, tables, isNarrowed } }: { readonly format: Format }) {
  const { query } = useAddress();
  const at = (more: Readonly<Record<string, string>> = {}) =>
    askAddress(`/api/export/${name}`, query, isNarrowed ? FILTERS : [], more);
  const isWhole = !isNarrowed && FILTERS.some((filter) => query.has(filter));
  return (
    <article className="export-format">
      <div>
        <h3>{title}</h3>
        <p>{capital(about)}.</p>
        <p className="quiet">
          <span className="loses">Leaves out</span> {loses}.{isWhole && ' Always holds the whole record.'}
        </p>
        {tables.length > 0 && (
          <p className="export-tables">
            <span className="quiet">One table:</span>
            {tables.map((table) => (
              <a key={table} href={at({ table })} download>
                {table}
              </a>
            ))}
          </p>
        )}
      </div>
      <a className="button" href={at()} download={file} aria-label={`Download ${file}: ${title}`}>
        {file}
      </a>
    </article>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
