// How far apart two spellings are, in letters put in, left out, changed or swapped (Damerau-Levenshtein, adjacent swaps only).

/** Longer words are compared by their first letters, so that the cost has a bound. */
const MOST_LETTERS = 60;

/**
 * The number of changes that make one spelling of another.
 * @example spellingGap('khamanei', 'khamenei') // 1
 */
export function spellingGap(first: string, second: string): number {
  const [a, b] = [first.slice(0, MOST_LETTERS), second.slice(0, MOST_LETTERS)];
  let [last, before]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwap ? at(last, j - 2) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min(at(before, j) + 1, at(row, j - 1) + 1, at(before, j - 1) + cost, swapped));
    }
    [last, before] = [before, row];
  }
  return at(before, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
