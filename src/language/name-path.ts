// Names out of scores: the best sequence of tags in which no name goes on that has not begun.
import { argmax } from './argmax.js';

/**
 * The best allowed path through BIO scores (Viterbi over sums; I-X only after B-X or I-X).
 * @param scores `scores[i * width + t]` for word i and tag t
 * @param tags the tags in the order of their columns, as `O`, `B-PER`, `I-PER`
 * @returns one tag a word; ties go to the earlier tag
 */
export function bestNamePath(scores: ArrayLike<number>, width: number, n: number, tags: readonly string[]): string[] {
  const greedy = Array.from({ length: n }, (_, i) => tags[argmax(scores, i * width, tags.length)]!);
  // The best tag of every word is the best path whenever it is allowed, which it nearly always is.
  return greedy.every((tag, i) => mayStand(tag, greedy[i - 1])) ? greedy : bestAllowedPath(scores, width, n, tags);
}

function mayStand(tag: string, before = 'O'): boolean {
  return !tag.startsWith('I-') || before.slice(2) === tag.slice(2);
}

function bestAllowedPath(scores: ArrayLike<number>, width: number, n: number, tags: readonly string[]): string[] {
  const starts = tags.map((tag) => mayStand(tag));
  const mayFollow = tags.map((tag) => tags.map((before) => mayStand(tag, before)));
  let sums = tags.map((_, t) => (starts[t] ? scores[t]! : Number.NEGATIVE_INFINITY));
  const back: number[][] = [];
  for (let i = 1; i < n; i++) {
    const from = tags.map((_, t) => bestBefore(sums, mayFollow[t]!));
    back.push(from);
    sums = tags.map((_, t) => sums[from[t]!]! + scores[i * width + t]!);
  }
  let at = bestBefore(
    sums,
    sums.map(() => true),
  );
  const path = [at];
  for (const from of back.reverse()) {
    at = from[at]!;
    path.push(at);
  }
  return path.reverse().map((t) => tags[t]!);
}

function bestBefore(sums: readonly number[], allowed: readonly boolean[]): number {
  let best = 0;
  for (let t = 1; t < sums.length; t++) {
    if (allowed[t] && (!allowed[best] || sums[t]! > sums[best]!)) best = t;
  }
  return best;
}
