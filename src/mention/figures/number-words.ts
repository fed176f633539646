// The words of English for numbers, round sizes and parts of one. Source: general knowledge, written for Dateline.

/** Cardinals below a hundred by their word. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, 10 * index + 20] as const),
]);

/** Round sizes that multiply the number before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
  ['quadrillion', 1e15],
]);

/** Single letters that stand for a round size where they are written to digits: `$4b`, `€3.5m`, `50k`. */
export const SCALE_LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
  ['t', 1e12],
]);

/** Plurals of round sizes: the least number that they mean, and the next round size, which they do not reach. */
export const VAGUE_PLURALS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['tens', [20, 100]],
  ['dozens', [24, 100]],
  ['scores', [40, 100]],
  ['hundreds', [200, 1e3]],
  ['thousands', [2e3, 1e4]],
  ['millions', [2e6, 1e7]],
  ['billions', [2e9, 1e10]],
  ['trillions', [2e12, 1e13]],
]);

/** Words for a few: what `[3, 10]` says as above. */
export const VAGUE_FEW: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['several', [3, 10]],
  ['few', [3, 10]],
  ['handful', [3, 10]],
]);

/** Names of parts by how many make one. */
export const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ...['third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].flatMap((word, index) => [
    [word, index + 3] as const,
    [`${word}s`, index + 3] as const,
  ]),
  ['quarter', 4],
  ['quarters', 4],
]);
