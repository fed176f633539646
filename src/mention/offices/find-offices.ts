// Offices of a report: who holds which, of what, from where the words say it: before the name, after it, or in a predicate.
import { type Reason, type Staged, staged } from '../../base/staged.js';
import type { Sentence } from '../../language/sentence.js';
import type { NameMention, OfficeMention } from '../mention.js';
import { bareOffices } from './bare-offices.js';
import { namedWords } from './named-words.js';
import type { OfficeDraft } from './office-draft.js';
import { officesAfter } from './offices-after.js';
import { officesBefore } from './offices-before.js';
import { officesByVerb } from './offices-by-verb.js';

/**
 * The offices that a report tells of, in the order of the text. Each title word is read once: where a holder stands
 * before or after it, it is his; what is left over are descriptions without a holder ("the Russian president").
 * @example findOffices(text, sentences, names).value[0]?.title // 'President', for "Russian President Vladimir Putin"
 */
export function findOffices(
  _text: string,
  sentences: readonly Sentence[],
  names: readonly NameMention[],
): Staged<readonly OfficeMention[]> {
  const trace: Reason[] = [];
  const offices = namedWords(sentences, names).flatMap((named) => {
    const held = [...officesBefore(named), ...officesAfter(named), ...officesByVerb(named)];
    const all = withoutRepeats([...held, ...bareOffices(named, new Set(held.map(({ head }) => head)))]);
    return all.map((draft) => {
      trace.push({
        rule: draft.rule,
        why: `"${draft.title}" by its place`,
        span: { start: draft.start, end: draft.end },
      });
      return mentionOf(draft);
    });
  });
  return staged(offices, [], trace);
}

/** One title word and one holder give one office; the first rule that found it keeps it. */
function withoutRepeats(drafts: readonly OfficeDraft[]): readonly OfficeDraft[] {
  const seen = new Set<string>();
  const kept = drafts.filter(({ head, person }) => {
    const key = `${head} ${person}`;
    return seen.has(key) ? false : seen.add(key) !== null;
  });
  return kept.sort((a, b) => a.start - b.start || (a.person ?? -1) - (b.person ?? -1));
}

function mentionOf({ start, end, person, title, of, status, when }: OfficeDraft): OfficeMention {
  return { start, end, person, title, of, status, when };
}
