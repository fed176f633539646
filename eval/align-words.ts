// Which word of the system is which word of the gold: by span, and within written-together tokens by form, as in the
// CoNLL 2018 shared task (Zeman et al. 2018, section 5).
import type { ScoredWord } from './scored-text.js';

/** What stands for a gold word that no system word answers to. */
export const NOT_ALIGNED = -2;

type Words = readonly ScoredWord[];

/** A stretch of both lists that is aligned by form: from (inclusive) and to (exclusive) in each. */
interface Stretch {
  readonly gold: readonly [number, number];
  readonly system: readonly [number, number];
}

/**
 * For each gold word the index of its system word, or NOT_ALIGNED. Words that are tokens of their own answer to a word
 * of the same span; words of multiword tokens (of either side) to those of the same form, in order.
 * @example [...alignWords(gold, gold)] // [0, 1, 2]
 */
export function alignWords(gold: Words, system: Words): Int32Array {
  const aligned = new Int32Array(gold.length).fill(NOT_ALIGNED);
  let g = 0;
  let s = 0;
  while (g < gold.length && s < system.length) {
    const [a, b] = [wordAt(gold, g), wordAt(system, s)];
    if (a.multiword || b.multiword) {
      const stretch = multiwordStretch(gold, system, g, s);
      alignByForm(gold, system, stretch, aligned);
      [g, s] = [stretch.gold[1], stretch.system[1]];
    } else if (a.start === b.start && a.end === b.end) aligned[g++] = s++;
    else if (a.start <= b.start) g += 1;
    else s += 1;
  }
  return aligned;
}

/** The word at an index that is known to be within bounds. */
function wordAt(words: Words, index: number): ScoredWord {
  const word = words[index];
  if (word === undefined) throw new Error(`no word ${index} of ${words.length}`);
  return word;
}

/**
 * The stretch from here on that no multiword token sticks out of. Words are taken in the order in which they begin
 * until both sides are past its end, which moves on with every multiword token that is taken. A single word that begins
 * before the first multiword token is left out.
 */
function multiwordStretch(gold: Words, system: Words, g: number, s: number): Stretch {
  const [a, b] = [wordAt(gold, g), wordAt(system, s)];
  const from = { gold: g, system: s };
  if (a.multiword && !b.multiword && b.start < a.start) from.system += 1;
  if (b.multiword && !a.multiword && a.start < b.start) from.gold += 1;
  const to = { ...from };
  let end = a.multiword ? a.end : b.end;
  while (!isPast(gold[to.gold], end) || !isPast(system[to.system], end)) {
    const taken = beginsFirst(gold[to.gold], system[to.system]) ? gold[to.gold++] : system[to.system++];
    if (taken?.multiword && taken.end > end) end = taken.end;
  }
  return { gold: [from.gold, to.gold], system: [from.system, to.system] };
}

/** A multiword token is past an end that it does not begin before, a single word one that it reaches beyond. */
function isPast(word: ScoredWord | undefined, end: number): boolean {
  if (word === undefined) return true;
  return word.multiword ? word.start >= end : word.end > end;
}

function beginsFirst(word: ScoredWord | undefined, other: ScoredWord | undefined): boolean {
  if (word === undefined) return false;
  return other === undefined || word.start <= other.start;
}

/** Longest common subsequence of the lower-cased forms of a stretch. */
function alignByForm(gold: Words, system: Words, stretch: Stretch, aligned: Int32Array): void {
  const a = gold.slice(...stretch.gold).map((word) => word.form.toLowerCase());
  const b = system.slice(...stretch.system).map((word) => word.form.toLowerCase());
  const length = commonLengths(a, b);
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) aligned[stretch.gold[0] + i++] = stretch.system[0] + j++;
    else if (length(i + 1, j) >= length(i, j + 1)) i += 1;
    else j += 1;
  }
}

/** The length of the longest common subsequence of what is left of two lists from given positions on. */
function commonLengths(a: readonly string[], b: readonly string[]): (i: number, j: number) => number {
  const width = b.length + 1;
  const table = new Int32Array((a.length + 1) * width);
  const length = (i: number, j: number) => table[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const same = a[i] === b[j];
      table[i * width + j] = same ? length(i + 1, j + 1) + 1 : Math.max(length(i + 1, j), length(i, j + 1));
    }
  }
  return length;
}
