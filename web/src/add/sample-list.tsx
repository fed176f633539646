// The samples to try, by year.
import { useEffect, useState } from 'react';
import { listSamples, type ServerProblem, type Summary } from '../client.js';
import { Link } from '../frame/link.js';
import { ProblemNotice } from '../frame/notice.js';
import { showBounds } from '../reading/phrases.js';

interface Sample {
  readonly id: string;
  readonly summary: Summary;
}

type Listing =
  | { readonly kind: 'loading' }
  | { readonly kind: 'problem'; readonly problem: ServerProblem }
  | { readonly kind: 'ready'; readonly samples: readonly Sample[] };

/** The list; room is kept for it while it loads. */
export function SampleList() {
  const [listing, setListing] = useState<Listing>({ kind: 'loading' });
  useEffect(() => {
    let isWanted = true;
    void listSamples().then((asked) => {
      if (!isWanted) return;
      setListing(asked.kind === 'ok' ? { kind: 'ready', samples: asked.value.samples } : asked);
    });
    return () => {
      isWanted = false;
    };
  }, []);
  return (
    <section className="samples" aria-labelledby="samples-title">
      <h2 id="samples-title">Samples to try</h2>
      {listing.kind === 'loading' && <div className="bar" role="status" aria-label="Loading the samples" />}
      {listing.kind === 'problem' && <ProblemNotice {...listing.problem} />}
      {listing.kind === 'ready' && <Years samples={listing.samples} />}
    </section>
  );
}

function Years({ samples }: { readonly samples: readonly Sample[] }) {
  return (
    <ol className="years">
      {[...byYear(samples)].map(([year, inYear]) => (
        <li key={year}>
          <h3>{year}</h3>
          <ul className="reports">
            {inYear.map(({ id, summary }) => (
              <li key={id}>
                <Link to={`/sample/${id}`}>
                  <strong>{summary.headline ?? id}</strong>
                  <span>
                    {summary.outlet ?? 'outlet unknown'}
                    {` · ${dayInYear(summary)}`}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

/** The day without its year, which stands beside it; bounds in full. */
function dayInYear({ earliest, latest }: Summary): string {
  const words = showBounds(earliest, latest);
  return earliest === latest ? words.replace(/ \d{4}$/, '') : words;
}

/** In the order in which they come. */
function byYear(samples: readonly Sample[]): ReadonlyMap<string, readonly Sample[]> {
  const years = new Map<string, Sample[]>();
  for (const sample of samples) {
    const { earliest, latest } = sample.summary;
    const year = (latest ?? earliest)?.slice(0, 4) ?? '—';
    years.set(year, [...(years.get(year) ?? []), sample]);
  }
  return years;
}
