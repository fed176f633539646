// Shingles: runs of words of a text as numbers, by which copies of it are known (Broder 1997), sampled so that a long text costs little.
import { wordsIn } from '../acts/act-words.js';

/** Words in a row. Two writers hardly ever choose the same six. */
const WORDS_IN_ROW = 6;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * The shingles of a text as 32-bit hashes, in the order of the text; none for fewer words than one holds.
 * @example shinglesOf('one two three four five six seven').length // 2
 */
export function shinglesOf(text: string): readonly number[] {
  const hashes = wordsIn(text).map(hashWord);
  const shingles: number[] = [];
  for (let i = 0; i + WORDS_IN_ROW <= hashes.length; i++) {
    let hash = FNV_OFFSET;
    for (let j = i; j < i + WORDS_IN_ROW; j++) hash = Math.imul(hash ^ hashes[j]!, FNV_PRIME);
    shingles.push(mixed(hash));
  }
  return shingles;
}

function hashWord(word: string): number {
  let hash = FNV_OFFSET;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), FNV_PRIME);
  return hash;
}

/** Spreads the bits, so that which hashes are smallest is as good as chance (finalizer of MurmurHash3). */
function mixed(hash: number): number {
  let bits = hash;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
