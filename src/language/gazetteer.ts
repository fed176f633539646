// The gazetteer: which words and short phrases are known as given names, family names, places and bodies.
import { fnv1a, key } from './features.js';

const PHRASE_MOST = 5;
const MULTIWORD = 32;
const CLASS_BITS = 63;

/** Class bits by phrase: 1 given name, 2 family name, 4 country, region or large city, 8 smaller city, 16 body or company. */
export interface Gazetteer {
  /** Hashes of folded phrases in ascending order, the lowest six bits of each replaced by its class bits. */
  readonly entries: Uint32Array;
}

/**
 * The class of each word: bits of the longest listed phrase that starts at a capitalised word, 32 more inside a phrase of several.
 * @example gazetteerClasses(gazetteer, ['in', 'New', 'York']) // [0, 36, 36] where "new york" is listed as a large city
 */
export function gazetteerClasses(gazetteer: Gazetteer, words: readonly string[]): number[] {
  const classes = words.map(() => 0);
  for (let i = 0; i < words.length; ) i += isCapital(words[i]!) ? mark(gazetteer, words, i, classes) : 1;
  return classes;
}

const GIVEN = 1;

/**
 * Whether a word is listed as a given name.
 * @example isGivenName(gazetteer, 'Sergei') // true
 */
export function isGivenName({ entries }: Gazetteer, word: string): boolean {
  return (lookUp(entries, fnv1a(key(word))) & GIVEN) !== 0;
}

/** Marks the longest phrase at word i and tells how many words to go on. */
function mark({ entries }: Gazetteer, words: readonly string[], i: number, classes: number[]): number {
  const hashes = phraseHashes(words, i);
  for (let n = hashes.length; n > 0; n--) {
    if (n > 1 && !isCapital(words[i + n - 1]!)) continue;
    const bits = lookUp(entries, hashes[n - 1]!);
    if (bits === 0) continue;
    classes.fill(bits | (n > 1 ? MULTIWORD : 0), i, i + n);
    return n;
  }
  return 1;
}

/** Hashes of the phrases of one word, two words ... that begin at word i. */
function phraseHashes(words: readonly string[], i: number): number[] {
  const hashes: number[] = [];
  for (const word of words.slice(i, i + PHRASE_MOST)) {
    const before = hashes.at(-1);
    hashes.push(before === undefined ? fnv1a(key(word)) : fnv1a(` ${key(word)}`, before));
  }
  return hashes;
}

function isCapital(word: string): boolean {
  const [first = ''] = word;
  return first !== first.toLowerCase();
}

function lookUp(entries: Uint32Array, hash: number): number {
  const wanted = (hash & ~CLASS_BITS) >>> 0;
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  const found = entries[low];
  return found !== undefined && (found & ~CLASS_BITS) >>> 0 === wanted ? found & CLASS_BITS : 0;
}
