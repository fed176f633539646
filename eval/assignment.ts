// The best one-to-one match of two lists whose pairs have values: the Hungarian method on each connected part.

/** For each left item the right items that it can be matched with, and a count that the value is made of. */
export type Links = readonly ReadonlyMap<number, number>[];

/**
 * The greatest sum of values that a one-to-one match can have.
 * @example bestAssignment([new Map([[0, 2]]), new Map([[0, 3]])], (_l, _r, count) => count) // 3
 */
export function bestAssignment(links: Links, value: (left: number, right: number, count: number) => number): number {
  let sum = 0;
  for (const { lefts, rights } of connectedParts(links)) {
    const values = lefts.map((left) => rights.map((right) => value(left, right, links[left]?.get(right) ?? 0)));
    sum += hungarian(lefts.length > rights.length ? transposed(values) : values);
  }
  return sum;
}

interface Part {
  readonly lefts: readonly number[];
  readonly rights: readonly number[];
}

function connectedParts(links: Links): readonly Part[] {
  const leftsOf = new Map<number, number[]>();
  for (const [left, counts] of links.entries()) {
    for (const right of counts.keys()) leftsOf.set(right, [...(leftsOf.get(right) ?? []), left]);
  }
  const met = new Set<number>();
  return links.flatMap((_, left) => (met.has(left) ? [] : [partFrom(left, links, leftsOf, met)]));
}

function partFrom(
  start: number,
  links: Links,
  leftsOf: ReadonlyMap<number, readonly number[]>,
  met: Set<number>,
): Part {
  const lefts = [start];
  const rights = new Set<number>();
  met.add(start);
  for (let i = 0; i < lefts.length; i++) {
    for (const right of links[lefts[i]!]!.keys()) {
      rights.add(right);
      for (const left of leftsOf.get(right) ?? []) {
        if (!met.has(left)) lefts.push(left);
        met.add(left);
      }
    }
  }
  return { lefts, rights: [...rights] };
}

function transposed(values: readonly (readonly number[])[]): number[][] {
  return (values[0] ?? []).map((_, column) => values.map((row) => row[column] ?? 0));
}

/** Kuhn and Munkres with potentials, for rows no more than columns; gives the greatest sum. */
function hungarian(values: readonly (readonly number[])[]): number {
  const [n, m] = [values.length, values[0]?.length ?? 0];
  if (m === 0) return 0;
  const rowPotential = new Float64Array(n + 1);
  const columnPotential = new Float64Array(m + 1);
  const rowOf = new Int32Array(m + 1);
  for (let row = 1; row <= n; row++) {
    addRow(values, row, rowPotential, columnPotential, rowOf);
  }
  let sum = 0;
  for (let column = 1; column <= m; column++) if (rowOf[column] !== 0) sum += values[rowOf[column]! - 1]![column - 1]!;
  return sum;
}

/** Finds the shortest way by which one more row gets a column, and turns the matches along it. */
function addRow(
  values: readonly (readonly number[])[],
  row: number,
  rowPotential: Float64Array,
  columnPotential: Float64Array,
  rowOf: Int32Array,
): void {
  const columns = rowOf.length;
  const least = new Float64Array(columns).fill(Number.POSITIVE_INFINITY);
  const before = new Int32Array(columns);
  const used = new Uint8Array(columns);
  rowOf[0] = row;
  let at = 0;
  do {
    used[at] = 1;
    const current = rowOf[at]!;
    let [next, delta] = [0, Number.POSITIVE_INFINITY];
    for (let column = 1; column < columns; column++) {
      if (used[column]) continue;
      const cost = -values[current - 1]![column - 1]! - rowPotential[current]! - columnPotential[column]!;
      if (cost < least[column]!) [least[column], before[column]] = [cost, at];
      if (least[column]! < delta) [delta, next] = [least[column]!, column];
    }
    for (let column = 0; column < columns; column++) {
      if (used[column]) {
        rowPotential[rowOf[column]!]! += delta;
        columnPotential[column]! -= delta;
      } else least[column]! -= delta;
    }
    at = next;
  } while (rowOf[at] !== 0);
  for (; at !== 0; at = before[at]!) rowOf[at] = rowOf[before[at]!]!;
}
