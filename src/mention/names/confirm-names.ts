// Names that are common words too, known where the report makes them bodies: "Congress", "Shell", "Time".
import { foldName } from '../../knowledge/fold-name.js';
import type { Sentence } from '../../language/sentence.js';
import { draftWords, type NameDraft, type NamedSentence } from './draft.js';
import { isOwnAbbreviation } from './find-abbreviations.js';
import { knownName } from './known-names.js';

/**
 * The drafts of a sentence with unsure names made known: "Congress", "Shell" and "Time" are what knowledge says where
 * their place in the sentence made them bodies.
 * @example confirmNames(text, named) // "Congress" with the key of the US Congress
 */
export function confirmNames(text: string, { index, sentence, drafts }: NamedSentence): NamedSentence {
  const owners = new Set(
    drafts.filter(({ known }) => known?.key.startsWith('country:') === true).map(({ last }) => last),
  );
  return { index, sentence, drafts: drafts.map((draft) => confirm(text, sentence, draft, owners)) };
}

function confirm(text: string, sentence: Sentence, draft: NameDraft, owners: ReadonlySet<number>): NameDraft {
  if (draft.known !== null || draft.kind !== 'organization' || draft.rule === 'body') return draft;
  const known = isOwnAbbreviation(draft) ? null : knownName(foldName(draftWords(text, sentence, draft)));
  if (known === null || hasOwner(sentence, draft, owners)) return draft;
  return { ...draft, kind: known.kind, known, rule: 'confirmed' };
}

/** "France's Senate", "the Argentine Congress": the body of another state than that of the table. */
function hasOwner({ tokens }: Sentence, { first }: NameDraft, owners: ReadonlySet<number>): boolean {
  return owners.has(/^['’]s?$/.test(tokens[first - 1]?.form ?? '') ? first - 2 : first - 1);
}
