// Enhanced edges from the DEPS column, with empty nodes folded into paths as in the IWPT shared tasks.
import type { EnhancedEdge } from './gold.js';

type Row = readonly string[];

/**
 * The enhanced edges of one row. A governor that is an empty node (`8.1`) is replaced by its own governors, and the
 * label becomes a path.
 * @example enhancedEdges(['3', 'x', '', '', '', '', '', '', '2:obj', '_'], rows) // [{ head: 1, label: 'obj' }]
 * @param rows all rows of the sentence, where empty nodes are looked up
 */
export function enhancedEdges(row: Row, rows: readonly Row[]): readonly EnhancedEdge[] {
  return edgesOf(row, rows, []);
}

function edgesOf(row: Row, rows: readonly Row[], seen: readonly string[]): readonly EnhancedEdge[] {
  const cell = row[8] ?? '_';
  if (cell === '_' || cell === '') return [];
  return cell.split('|').flatMap((edge) => {
    const colon = edge.indexOf(':');
    const governor = edge.slice(0, colon);
    const label = edge.slice(colon + 1);
    if (!governor.includes('.')) return [{ head: Number(governor) - 1, label }];
    return throughEmptyNode(governor, label, rows, seen);
  });
}

function throughEmptyNode(id: string, label: string, rows: readonly Row[], seen: readonly string[]): EnhancedEdge[] {
  const node = rows.find(([index]) => index === id);
  if (node === undefined || seen.includes(id)) return [];
  return edgesOf(node, rows, [...seen, id]).map((edge) => ({ head: edge.head, label: `${edge.label}>${label}` }));
}
