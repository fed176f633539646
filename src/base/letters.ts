// Letters for the patterns that hold many classes of them: what may stand inside `[…]`, short enough to be made ready at once.

/**
 * Letters and the marks on them, for a class of a pattern. Latin letters are exact; of other scripts all blocks are
 * taken whole. It stands for `\p{L}\p{M}`, which is some 900 ranges: the engine lays them out anew for every class of
 * every pattern, 0.15 ms each time, and a pattern of names holds a dozen.
 * @example new RegExp(`^[${LETTERS}]+$`, 'u').test('Erdoğan') // true
 */
export const LETTERS = 'A-Za-zªµºÀ-ÖØ-öø-ˁ\u0300-\u1fff\u3040-\ud7ff';

/**
 * Capitals of the Latin, Greek and Cyrillic scripts, for a class of a pattern; it stands for `\p{Lu}` as above.
 * @example new RegExp(`^[${CAPITALS}]`, 'u').test('Łódź') // true
 */
export const CAPITALS = `A-ZÀ-ÖØ-Þ${capitalsIn(0x100, 0x24f)}${capitalsIn(0x1e00, 0x1eff)}Α-ΡΣ-ΫЀ-Я`;

/** The capitals of a stretch in which they alternate with small letters. */
function capitalsIn(first: number, last: number): string {
  const letters = Array.from({ length: last - first + 1 }, (_, i) => String.fromCharCode(first + i));
  return letters.filter((letter) => letter !== letter.toLowerCase() && letter === letter.toUpperCase()).join('');
}
