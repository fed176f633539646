// The page of one report: while it is being read, where it cannot be shown, and the report itself.
import { useEffect } from 'react';
import { Link } from '../frame/link.js';
import { Notice, ProblemNotice } from '../frame/notice.js';
import { useReportAt } from './load-report.js';
import { ReportView } from './report-view.js';

/** The report that the address names. */
export function ReportPage({ from, id }: { readonly from: string; readonly id: string }) {
  const loading = useReportAt(from, id);
  const title = loading.kind === 'ready' ? loading.reading.report.headline : null;
  useEffect(() => {
    document.title = title === null ? 'Dateline' : `${title} · Dateline`;
  }, [title]);
  switch (loading.kind) {
    case 'loading':
      return <Skeleton />;
    case 'missing':
      return <Missing />;
    case 'problem':
      return (
        <div className="narrow">
          <ProblemNotice {...loading.problem} />
          <p>
            <Link to="/">Back to the front page</Link>
          </p>
        </div>
      );
    case 'ready':
      return <ReportView reading={loading.reading} took={loading.took} />;
  }
}

/** The shape of a report while it is read, so that nothing jumps when it is there. */
function Skeleton() {
  return (
    <div className="report skeleton" role="status" aria-label="Reading the report">
      <div className="sheet">
        <div className="bar title" />
        <div className="bar" />
        <div className="bar" />
        <div className="bar short" />
      </div>
    </div>
  );
}

function Missing() {
  return (
    <div className="narrow">
      <Notice tone="quiet" title="This report is not here">
        <p>
          Reports that were pasted are kept in the browser in which they were read, and the oldest make room for new
          ones. Read it again, or <Link to="/">try a sample</Link>.
        </p>
      </Notice>
    </div>
  );
}
