// Questions that a sentence's tree answers by its shape: dependents, what hangs under a word, the head of a stretch of words.
import type { Span } from '../base/span.js';
import type { Sentence, Token } from '../language/sentence.js';

const dependentLists = new WeakMap<Sentence, readonly (readonly number[])[]>();

/**
 * The dependents of a word, left to right; asked of the same sentence again, the lists are not made anew.
 * @example dependentsOf(sentence, 1) // [0, 2] in "Putin met Raisi", word 1 being "met"
 */
export function dependentsOf(sentence: Sentence, word: number): readonly number[] {
  const known = dependentLists.get(sentence);
  if (known !== undefined) return known[word] ?? [];
  const lists: number[][] = sentence.tokens.map(() => []);
  for (const [i, token] of sentence.tokens.entries()) lists[token.head]?.push(i);
  dependentLists.set(sentence, lists);
  return lists[word] ?? [];
}

/**
 * The dependents of a word by one of the given relations; a relation without a subtype takes in its subtypes.
 * @example dependentsBy(sentence, 1, 'nsubj') // [0] in "Putin was met", where the relation is `nsubj:pass`
 */
export function dependentsBy(sentence: Sentence, word: number, ...relations: readonly string[]): number[] {
  const found: number[] = [];
  for (const i of dependentsOf(sentence, word)) {
    if (isRelation(sentence.tokens[i]!.deprel, relations)) found.push(i);
  }
  return found;
}

/**
 * Whether a relation is one of those given; one without a subtype takes in its subtypes.
 * @example isRelation('nsubj:pass', ['nsubj']) // true
 */
export function isRelation(deprel: string, relations: readonly string[]): boolean {
  for (const one of relations) {
    if (deprel.startsWith(one) && (deprel.length === one.length || deprel[one.length] === ':')) return true;
  }
  return false;
}

/**
 * A word and all words under it, in the order of the text.
 * @example subtreeOf(sentence, 2) // [1, 2] in "met President Raisi" where 1 hangs on 2
 */
export function subtreeOf(sentence: Sentence, word: number): number[] {
  const found = [word];
  for (let i = 0; i < found.length; i++) found.push(...dependentsOf(sentence, found[i]!));
  return found.sort((a, b) => a - b);
}

/**
 * Whether a word hangs, directly or not, under another, or is that word.
 * @example isUnder(sentence, 1, 2) // true in "met President Raisi": "President" hangs on "Raisi"
 */
export function isUnder(sentence: Sentence, word: number, above: number): boolean {
  for (let at = word, steps = 0; at >= 0 && steps <= sentence.tokens.length; at = sentence.tokens[at]!.head, steps++) {
    if (at === above) return true;
  }
  return false;
}

/**
 * The head of a run of words: the first whose governor stands outside it. Both ends are inclusive.
 * @example headOf(sentence, 1, 2) // 2 in "met President Raisi"
 */
export function headOf(sentence: Sentence, first: number, last: number): number {
  for (let i = first; i <= last; i++) {
    const { head } = sentence.tokens[i]!;
    if (head < first || head > last) return i;
  }
  return last;
}

/**
 * The stretch of the text from one word to another, both inclusive.
 * @example wordsSpan(sentence, 1, 2) // the span of "President Raisi" in "met President Raisi"
 */
export function wordsSpan(sentence: Sentence, first: number, last: number): Span {
  return { start: sentence.tokens[first]!.start, end: sentence.tokens[last]!.end };
}

/**
 * The words that lie wholly inside a stretch of the text, as first and last index, both inclusive; null where there is none.
 * @example wordsInside(sentence, { start: 4, end: 19 }) // { first: 1, last: 2 }
 */
export function wordsInside(sentence: Sentence, span: Span): { readonly first: number; readonly last: number } | null {
  const first = sentence.tokens.findIndex((token) => token.start >= span.start);
  const last = sentence.tokens.findLastIndex((token) => token.end <= span.end);
  return first < 0 || last < first ? null : { first, last };
}

/**
 * A feature of a word (`Number`, `Tense`, `Person` ...), or null where it has none of that name.
 * @example featureOf(token, 'Number') // 'Plur' for feats 'Number=Plur|Person=3'
 */
export function featureOf(token: Token, name: string): string | null {
  const { feats } = token;
  const key = `${name}=`;
  const isFirst = feats.startsWith(key);
  const at = isFirst ? 0 : feats.indexOf(`|${key}`) + 1;
  if (at === 0 && !isFirst) return null;
  const end = feats.indexOf('|', at);
  return feats.slice(at + key.length, end < 0 ? feats.length : end);
}
