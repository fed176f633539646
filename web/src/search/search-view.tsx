// The search: those whose name it is, and the sentences of reports that hold the words.
import type { ReactNode } from 'react';
import { useAddress } from '../address.js';
import { Link } from '../frame/link.js';
import { WordsFilter } from '../record/filter-bar.js';
import { Nothing, PagedList, View } from '../record/page-parts.js';
import type { Listed, SearchItem, ThingItem } from '../record/types.js';
import { useAsk } from '../record/use-ask.js';
import { usePages } from '../record/use-pages.js';
import { outletOf, showCount, showEdtf } from '../record/words.js';

/** The view; the words stand in the address. */
export function SearchView() {
  const { query } = useAddress();
  const words = query.get('words') ?? '';
  const asked = encodeURIComponent(words);
  const pages = usePages<SearchItem>(words === '' ? null : `/api/search?words=${asked}&limit=20`);
  return (
    <View
      title={words === '' ? 'Search' : `Search: ${words}`}
      lead={
        words === ''
          ? 'A name leads to the page of who or what has it. Words are found in any of their forms, in the sentences of reports that hold all of them.'
          : undefined
      }
      className="search"
    >
      <search className="filters" aria-label="Search">
        <WordsFilter
          name="words"
          label='Names, words, "a phrase", or how a word begins: sanc*'
          placeholder="grain export"
        />
      </search>
      {words !== '' && (
        <>
          <Named words={asked} />
          <PagedList
            pages={pages}
            none={
              <Nothing title="No report holds these words">
                <p>Try fewer of them, or the beginning of one with a star: sanc*</p>
              </Nothing>
            }
          >
            {(items) => (
              <ol className="search-items">
                {items.map((item) => (
                  <li key={item.report}>
                    <Found item={item} />
                  </li>
                ))}
              </ol>
            )}
          </PagedList>
        </>
      )}
    </View>
  );
}

/** Those whose name it is; where nobody's is, nothing stands here. */
function Named({ words }: { readonly words: string }) {
  const answered = useAsk<Listed<ThingItem>>(`/api/things?name=${words}&limit=6`);
  const items = answered.kind === 'problem' ? [] : (answered.value?.items ?? []);
  if (items.length === 0) return null;
  return (
    <ul className="search-names" aria-label="Names">
      {items.map(({ id, name, sort, country, reports, offices }) => (
        <li key={id}>
          <Link to={`/thing/${id}`}>
            <strong>{name}</strong>
            <span className="quiet">
              {offices[0] ?? [sort, sort === 'country' ? null : country].filter(Boolean).join(', ')} ·{' '}
              {showCount(reports, 'report')}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Found({ item: { report, headline, outlet, source, day, sentences } }: { readonly item: SearchItem }) {
  return (
    <article className="search-item">
      <h2>
        <Link to={`/report/${report}`}>{headline ?? source}</Link>
      </h2>
      <p className="quiet">{[outletOf({ outlet, source }), showEdtf(day)].join(' · ')}</p>
      <ul>
        {sentences.slice(0, 3).map(({ start, end, words, matches }) => (
          <li key={start}>
            <Link to={`/report/${report}?words=${start}-${end}`} className="evidence-words">
              {lit(words, start, matches)}
            </Link>
          </li>
        ))}
      </ul>
    </article>
  );
}

/** A sentence with the words that were found; where white space was put on one line the places may not fit, and none is lit. */
function lit(
  words: string,
  start: number,
  matches: readonly { readonly start: number; readonly end: number }[],
): ReactNode {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const match of matches) {
    const [from, to] = [match.start - start, match.end - start];
    if (from < at || to > words.length) continue;
    parts.push(words.slice(at, from), <mark key={from}>{words.slice(from, to)}</mark>);
    at = to;
  }
  return [...parts, words.slice(at)];
}
