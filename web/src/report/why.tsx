// Why something was read as it was: the reasons that the stages left on its words.
import { useMemo, useState } from 'react';
import { overlapping, type Reason } from '../reading/reasons.js';
import { AskProblem } from '../record/page-parts.js';
import { useAsk } from '../record/use-ask.js';
import { useReport } from './report-context.js';

/** Reasons at the first places of a thing tell enough of it. */
const MOST_PLACES = 50;

/** The reasons for one item, folded up until they are asked for. */
export function Why({ item }: { readonly item: string }) {
  const { reading } = useReport();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="why" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>Why</summary>
      {isOpen &&
        (reading.trace === undefined ? <AskedReasons item={item} /> : <Reasons item={item} trace={reading.trace} />)}
    </details>
  );
}

/** What reading a report of the record again tells. */
interface ReportReasons {
  readonly isSame: boolean;
  readonly differs: readonly string[];
  readonly trace: readonly Reason[];
}

/** A record keeps no reasons, for reading the same text gives the same ones: it is read again when they are wanted. */
function AskedReasons({ item }: { readonly item: string }) {
  const { reading } = useReport();
  const answered = useAsk<ReportReasons>(`/api/reports/${encodeURIComponent(reading.report.id)}/why`);
  if (answered.kind === 'problem') return <AskProblem {...answered.problem} />;
  if (answered.value === null) return <p role="status">Reading it again …</p>;
  const { isSame, differs, trace } = answered.value;
  return (
    <>
      {!isSame && (
        <p>
          This version reads the report otherwise than the record has it ({differs.join(', ')}): the reasons are those
          of the new reading. <code>dateline read</code> brings the record up to date.
        </p>
      )}
      <Reasons item={item} trace={trace} />
    </>
  );
}

function Reasons({ item, trace }: { readonly item: string; readonly trace: readonly Reason[] }) {
  const { places } = useReport();
  const reasons = useMemo(
    () => overlapping(trace, (places.get(item) ?? []).slice(0, MOST_PLACES)),
    [trace, places, item],
  );
  if (reasons.length === 0) return <p>No stage left a reason on these words: they were read as they stand.</p>;
  return (
    <ul>
      {reasons.map(({ rule, why }) => (
        <li key={`${rule} ${why}`}>
          {why} <code>{rule}</code>
        </li>
      ))}
    </ul>
  );
}
