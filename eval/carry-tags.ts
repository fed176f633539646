// Name tags carried from one cut of a sentence into words to another: treebanks are recut between releases.
import { nameRuns } from './score-names.js';

/**
 * The tags for the words `to`, from those for the words `from`; both must have the same letters. A name takes every
 * word that it shares a letter with.
 * @example carryTags(['B-ORG', 'I-ORG'], ['Mc.', 'Donald'], ['Mc.Donald']) // ['B-ORG']
 */
export function carryTags(tags: readonly string[], from: readonly string[], to: readonly string[]): readonly string[] {
  const [old, fresh] = [spansOf(from), spansOf(to)];
  const carried = to.map(() => 'O');
  for (const { kind, first, last } of nameRuns(tags)) {
    const [start, end] = [old[first]?.start ?? 0, old[last]?.end ?? 0];
    const inside = fresh.flatMap((span, index) => (span.start < end && start < span.end ? [index] : []));
    for (const index of inside) carried[index] = `${index === inside[0] ? 'B' : 'I'}-${kind}`;
  }
  return carried;
}

function spansOf(words: readonly string[]): readonly { start: number; end: number }[] {
  let at = 0;
  return words.map((word) => {
    const start = at;
    at += word.length;
    return { start, end: at };
  });
}
