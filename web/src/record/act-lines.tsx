// A list of acts, in the order in which they come.
import { ActLine } from './act-line.js';
import type { ActItem } from './types.js';

/** A line an act. */
export function ActLines({ acts }: { readonly acts: readonly ActItem[] }) {
  return (
    <ol className="act-lines">
      {acts.map((act) => (
        <li key={act.id}>
          <ActLine act={act} />
        </li>
      ))}
    </ol>
  );
}
