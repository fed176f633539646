// The head of a report: where and when it was published, how that is known, and what was met while it was read.
import { Notice } from '../frame/notice.js';
import { showBasis, showBounds, showLanguage, weekdayOf } from '../reading/phrases.js';
import { showCount } from '../record/words.js';
import { useReport } from './report-context.js';

/** Outlet, day and size; the reasons for the day; problems. */
export function ReportHead({ took }: { readonly took: number | null }) {
  const { reading, text } = useReport();
  const { outlet, published, source, language } = reading.report;
  const { earliest, latest, basis, why } = published;
  const weekday = earliest === latest ? weekdayOf(earliest) : null;
  const words = text.split(/\s+/).filter(Boolean).length;
  return (
    <div className="report-head">
      <p className="facts">
        <strong>{outlet ?? 'Outlet unknown'}</strong>
        <span>
          {weekday === null ? '' : `${weekday} `}
          {earliest === null && latest === null ? 'Day unknown' : showBounds(earliest, latest)}
        </span>
        <details className="why-day">
          <summary>{basis === 'unknown' ? 'Why' : showBasis(basis)}</summary>
          <ul>
            {why.length === 0 && <li>The report does not say its day, and nothing in the text sets bounds to it.</li>}
            {why.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </details>
        <span className="quiet">
          {showCount(words, 'word')}
          {took !== null && <span className="took"> read in {showTook(took)}</span>}
          {language === 'en' || language === 'und' ? '' : `, in ${showLanguage(language)}`}
        </span>
        <span className="quiet source">{source}</span>
      </p>
      {reading.problems.length > 0 && (
        <Notice tone="quiet" title="Met while reading">
          <ul>
            {reading.problems.map(({ code, message }) => (
              <li key={`${code} ${message}`}>
                {message} <code>{code}</code>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}

function showTook(took: number): string {
  return took < 1000 ? `${Math.round(took)} ms` : `${(took / 1000).toFixed(1)} s`;
}
