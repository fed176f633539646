// Puts names of persons together that the tagger broke: a given name left before the rest of it, or a family name that is a word too.
import { countryByName } from '../../knowledge/countries.js';
import { countryByDemonym } from '../../knowledge/demonyms.js';
import { isHonorific, isTitleWord } from '../../knowledge/titles.js';
import type { Sentence, Token } from '../../language/sentence.js';
import type { NameDraft } from './draft.js';
import { isTimeWord } from './drop-names.js';
import { isSentenceCase } from './sentence-case.js';

/**
 * Drafts, each name of one word that is a person joined with what stands right after it: the rest of the name, or, in a sentence that does
 * not write every word large, a free word that is.
 * @example joinFragments(sentence, drafts) // "Recep" and "Tayyip Erdogan" give one; "Menachem" before "Begin" gives "Menachem Begin"
 */
export function joinFragments(sentence: Sentence, drafts: readonly NameDraft[]): readonly NameDraft[] {
  const { tokens } = sentence;
  const taken = new Set(drafts.flatMap(({ first, last }) => range(first, last)));
  const joined: NameDraft[] = [];
  for (const draft of drafts) {
    const before = joined.at(-1);
    if (before !== undefined && isFirstPart(tokens, before, draft)) {
      joined[joined.length - 1] = { ...before, last: draft.last };
    } else joined.push(draft);
  }
  return joined.map((draft) => {
    const next = draft.last + 1;
    const isLost = !taken.has(next) && isLostName(tokens, draft, next) && isSentenceCase(sentence);
    return isLost ? { ...draft, last: next } : draft;
  });
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** "Recep" before "Tayyip Erdogan", "Bashar" before "al-Assad". */
function isFirstPart(tokens: readonly Token[], a: NameDraft, b: NameDraft): boolean {
  if (!isLoneName(tokens, a) || b.first !== a.last + 1 || !tokens[a.last]!.spaceAfter) return false;
  if (b.known !== null || b.last - b.first > 2) return false;
  const { form } = tokens[b.first]!;
  return /^(?:al|el)(?:-\p{Lu}|$)/iu.test(form) || (b.kind === 'person' && !isTitleWord(form) && !isHonorific(form));
}

/** "Begin" after "Prime Minister Menachem": large inside a sentence, and no title, day or country. */
function isLostName(tokens: readonly Token[], draft: NameDraft, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !isLoneName(tokens, draft) || !tokens[at - 1]!.spaceAfter) return false;
  const { form } = token;
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(form) || isTitleWord(form) || isHonorific(form) || isTimeWord(form)) return false;
  return countryByDemonym(form) === null && countryByName(form) === null;
}

/** One word that is a person, and not whose ("Trump's"). */
function isLoneName(tokens: readonly Token[], { kind, known, first, last }: NameDraft): boolean {
  return (
    kind === 'person' &&
    known === null &&
    first === last &&
    /^(?:\p{Lu}\p{Ll}+|(?:\p{Lu}\.)+)$/u.test(tokens[first]!.form)
  );
}
