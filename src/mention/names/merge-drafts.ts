// Of drafts that share words, which stays: one over others that are shorter or as long, a longer one over it.
import type { Reason } from '../../base/staged.js';
import { wordsSpan } from '../../grammar/tree.js';
import type { Sentence } from '../../language/sentence.js';
import { inOrder, type NameDraft } from './draft.js';

/**
 * One list of drafts without overlaps: `better` ones take the place of those that they overlap, but for longer ones.
 * @example mergeDrafts(sentence, tagged, known, trace) // "Washington" and "Washington Post" give "Washington Post"
 * @param drafts do not overlap each other; nor do `better`
 */
export function mergeDrafts(
  sentence: Sentence,
  drafts: readonly NameDraft[],
  better: readonly NameDraft[],
  trace: Reason[],
): readonly NameDraft[] {
  if (better.length === 0) return drafts;
  const at = new Map<number, NameDraft>();
  for (const draft of drafts) for (let i = draft.first; i <= draft.last; i++) at.set(i, draft);
  const gone = new Set<NameDraft>();
  const kept = better.filter((one) => {
    const rivals = new Set<NameDraft>();
    for (let i = one.first; i <= one.last; i++) if (at.has(i)) rivals.add(at.get(i)!);
    const isInside = [...rivals].some((rival) => isLonger(rival, one));
    if (!isInside) for (const rival of rivals) gone.add(rival);
    const span = wordsSpan(sentence, one.first, one.last);
    if (isInside) trace.push({ rule: 'names/longer', why: 'inside a longer name', span });
    return !isInside;
  });
  return inOrder([...kept, ...drafts.filter((one) => !gone.has(one))]);
}

function isLonger(a: NameDraft, b: NameDraft): boolean {
  return a.first <= b.first && a.last >= b.last && a.last - a.first > b.last - b.first;
}
