// Bodies that another state owns: "Ghana's Environmental Protection Agency" is not the one that knowledge knows by that name.
import type { Reason } from '../../base/staged.js';
import { wordsSpan } from '../../grammar/tree.js';
import type { Sentence } from '../../language/sentence.js';
import type { NameDraft } from './draft.js';

/**
 * The drafts of a sentence with known bodies of one state that stand under another made unknown.
 * @example checkOwners(sentence, drafts, trace) // "Senate" of "France's Senate" is not that of the United States
 */
export function checkOwners(sentence: Sentence, drafts: readonly NameDraft[], trace: Reason[]): readonly NameDraft[] {
  const owners = new Map(
    drafts.flatMap(({ known, last }) =>
      known?.key.startsWith('country:') === true ? [[last, known.country] as const] : [],
    ),
  );
  return drafts.map((draft) => {
    const { known, kind, first } = draft;
    if (known === null || known.country === null || kind !== 'organization') return draft;
    const owner = owners.get(/^['’]s?$/.test(sentence.tokens[first - 1]?.form ?? '') ? first - 2 : first - 1) ?? null;
    if (owner === null || owner === known.country) return draft;
    const span = wordsSpan(sentence, draft.first, draft.last);
    trace.push({ rule: 'names/owner', why: `not ${known.name}: it is of ${owner}`, span });
    return { ...draft, known: null, rule: 'owned' };
  });
}
