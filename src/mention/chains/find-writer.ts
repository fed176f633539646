// Who writes a report: the one person whom its credit line names.
import type { Span } from '../../base/span.js';
import type { Candidate } from './candidate.js';
import { type ClusterBook, clusterAt } from './clusters.js';

/** A block with its kind, where it is known. */
export interface CreditBlock extends Span {
  readonly kind?: string;
}

/**
 * The person who says "I" outside all quotations and turns: named in a credit line ("By Nora Lind"), and alone there; null for none.
 * @example findWriter(blocks, book)?.head // the word "Lind"
 */
export function findWriter(blocks: readonly CreditBlock[], book: ClusterBook): Candidate | null {
  const credits = blocks.filter(({ kind }) => kind === 'credit');
  const named = book.candidates.filter((one) => {
    const { kind, isNamed } = clusterAt(book, one.index);
    return isNamed && kind === 'person' && credits.some(({ start, end }) => start <= one.start && one.end <= end);
  });
  const persons = new Set(named.map(({ index }) => clusterAt(book, index).id));
  return persons.size === 1 ? named[0]! : null;
}
