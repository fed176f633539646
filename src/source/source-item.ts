// A source item: what one step of reading gives, a document or the reason that there is none.
import type { Problem } from '../base/problem.js';
import { type Staged, staged } from '../base/staged.js';
import type { RawDocument } from './raw-document.js';

/**
 * One step through the inputs, in input order. The value is null where only a problem (a missing file, a broken row)
 * or only a reason (a hidden file that was passed over) is to be told.
 * @example { value: null, problems: [{ code: 'source/not-found', message: '...', source: 'a.txt' }], trace: [] }
 */
export type SourceItem = Staged<RawDocument | null>;

/**
 * The item for a problem without a document.
 * @example withoutDocument(missing) // { value: null, problems: [missing], trace: [] }
 */
export function withoutDocument(problem: Problem): SourceItem {
  return staged(null, [problem]);
}
