// Cycles in a graph of files.

/**
 * A cycle among edges, as the nodes along it with the first again at the end, or null.
 * @example findCycle([['a', 'b'], ['b', 'a']]) // ['a', 'b', 'a']
 */
export function findCycle(edges: readonly (readonly [string, string])[]): readonly string[] | null {
  const next = new Map<string, string[]>();
  for (const [from, to] of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  for (const start of next.keys()) {
    const cycle = walk(start, [], next, done);
    if (cycle !== null) return cycle;
  }
  return null;
}

function walk(
  node: string,
  path: readonly string[],
  next: ReadonlyMap<string, readonly string[]>,
  done: Set<string>,
): readonly string[] | null {
  const seen = path.indexOf(node);
  if (seen >= 0) return [...path.slice(seen), node];
  if (done.has(node)) return null;
  for (const following of next.get(node) ?? []) {
    const cycle = walk(following, [...path, node], next, done);
    if (cycle !== null) return cycle;
  }
  done.add(node);
  return null;
}
