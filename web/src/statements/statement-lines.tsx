// A list of statements, in the order in which they come.
import type { StatementItem } from '../record/types.js';
import { StatementLine } from './statement-line.js';

/** A line a statement; ids are the reports' own, so that a report stands in the key. */
export function StatementLines({ statements }: { readonly statements: readonly StatementItem[] }) {
  return (
    <ol className="statement-lines">
      {statements.map((statement) => (
        <li key={`${statement.evidence.report} ${statement.id}`}>
          <StatementLine statement={statement} />
        </li>
      ))}
    </ol>
  );
}
