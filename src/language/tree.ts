// The best tree over arc scores: greedy first, Chu-Liu/Edmonds where greed makes a cycle, one root always.
// After Chu and Liu (1965) and Edmonds (1967); the single root by a price on every root arc, so that the best tree pays it once.

const FORBIDDEN = -1e9;
const ONE_ROOT = 1e5;

/**
 * Heads of the best tree with one root.
 * @param arcs `arcs[i * (n + 1) + j]` scores head j (0 is the root) of word i + 1; n words.
 * @returns n heads, 0 for the root. Ties go to the lower head.
 * @example bestTree(new Float64Array([5, 0, 1, 0, 9, 0]), 2) // [0, 1]: word 1 under the root, word 2 under word 1
 */
export function bestTree(arcs: ArrayLike<number>, n: number): number[] {
  const greedy = greedyHeads(arcs, n);
  const roots = greedy.reduce((count, head, i) => count + (i > 0 && head === 0 ? 1 : 0), 0);
  if (roots === 1 && findCycle(greedy) === null) return greedy.slice(1);
  const scores = square(arcs, n);
  for (let i = 1; i <= n; i++) scores[i]![0]! -= ONE_ROOT;
  return spanningTree(scores).slice(1);
}

/** The best head of each word by itself, the root's own place first; no word is its own head. */
function greedyHeads(arcs: ArrayLike<number>, n: number): number[] {
  const heads = [0];
  for (let i = 0; i < n; i++) {
    const row = i * (n + 1);
    let best = 0;
    for (let j = 1; j <= n; j++) if (j !== i + 1 && arcs[row + j]! > arcs[row + best]!) best = j;
    heads.push(best);
  }
  return heads;
}

function square(arcs: ArrayLike<number>, n: number): Float64Array[] {
  const rows = [new Float64Array(n + 1).fill(FORBIDDEN)];
  for (let i = 0; i < n; i++) {
    const row = new Float64Array(n + 1);
    for (let j = 0; j <= n; j++) row[j] = arcs[i * (n + 1) + j] ?? FORBIDDEN;
    row[i + 1] = FORBIDDEN;
    rows.push(row);
  }
  return rows;
}

function bestHead(row: Float64Array): number {
  let best = 0;
  for (let j = 1; j < row.length; j++) if (row[j]! > row[best]!) best = j;
  return best;
}

function findCycle(heads: readonly number[]): number[] | null {
  const state = new Uint8Array(heads.length);
  for (let i = 1; i < heads.length; i++) {
    const path: number[] = [];
    let j = i;
    for (; j !== 0 && state[j] === 0; j = heads[j]!) {
      state[j] = 1;
      path.push(j);
    }
    if (j !== 0 && state[j] === 1) return path.slice(path.indexOf(j));
    for (const k of path) state[k] = 2;
  }
  return null;
}

/** Contracts one cycle after another until greed makes a tree, then opens them again; a loop, so that no stack can overflow. */
function spanningTree(scores: readonly Float64Array[]): number[] {
  const opened: Contraction[] = [];
  let current = scores;
  for (;;) {
    const heads = current.map(bestHead);
    heads[0] = 0;
    const cycle = findCycle(heads);
    if (cycle === null) return opened.reduceRight(expand, heads);
    const contraction = contract(current, heads, cycle);
    opened.push(contraction);
    current = contraction.scores;
  }
}

interface Contraction {
  /** Scores over the words outside the cycle, in order, and the knot that stands for the cycle, last. */
  readonly scores: readonly Float64Array[];
  readonly outside: readonly number[];
  /** Heads before, the cycle's own arcs among them. */
  readonly heads: readonly number[];
  /** For each outside word: the word of the cycle that it would hang under, and the one that would hang under it. */
  readonly under: readonly number[];
  readonly over: readonly number[];
}

function contract(scores: readonly Float64Array[], heads: readonly number[], cycle: readonly number[]): Contraction {
  const inside = new Set(cycle);
  const outside = heads.map((_, i) => i).filter((i) => !inside.has(i));
  const knot = outside.length;
  const small = outside.map((node) => without(scores[node]!, outside));
  small.push(new Float64Array(knot + 1).fill(FORBIDDEN));
  const gain = (v: number, node: number): number => scores[v]![node]! - scores[v]![heads[v]!]!;
  const under = outside.map((node) => best(cycle, (v) => scores[node]![v]!));
  const over = outside.map((node) => best(cycle, (v) => gain(v, node)));
  outside.forEach((node, a) => {
    if (node !== 0) small[a]![knot] = scores[node]![under[a]!]!;
    small[knot]![a] = gain(over[a]!, node);
    small[a]![a] = FORBIDDEN;
  });
  return { scores: small, outside, heads, under, over };
}

/** A row over the words outside the cycle, and the knot that is not scored yet. */
function without(row: Float64Array, outside: readonly number[]): Float64Array {
  const small = new Float64Array(outside.length + 1);
  for (let a = 0; a < outside.length; a++) small[a] = row[outside[a]!]!;
  small[outside.length] = FORBIDDEN;
  return small;
}

function expand(found: readonly number[], { outside, heads, under, over }: Contraction): number[] {
  const knot = outside.length;
  const result = [...heads];
  outside.forEach((node, a) => {
    if (node !== 0) result[node] = found[a] === knot ? under[a]! : outside[found[a]!]!;
  });
  const into = found[knot]!;
  result[over[into]!] = outside[into]!;
  return result;
}

function best(nodes: readonly number[], score: (node: number) => number): number {
  return nodes.reduce((a, b) => (score(b) > score(a) ? b : a));
}
