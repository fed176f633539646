// Puts the edges of tagged names right: titles and adjectives of countries inside them, initials and proper nouns beside them.
import { countryByName } from '../../knowledge/countries.js';
import { countryByDemonym } from '../../knowledge/demonyms.js';
import { isGivenName } from '../../knowledge/given-names.js';
import { BODY_ENDINGS, PLACE_ENDINGS } from '../../knowledge/name-endings.js';
import { isHonorific, isTitleWord } from '../../knowledge/titles.js';
import type { Sentence, Token } from '../../language/sentence.js';
import type { NameDraft } from './draft.js';
import { isTimeWord } from './drop-names.js';
import { titleWordsBefore } from './title-words.js';

/**
 * Tagged names taken apart at the titles inside them.
 * @example splitNames(sentence, drafts) // "Turkmen President Serdar Berdimuhamedow" gives "Serdar Berdimuhamedow"
 */
export function splitNames(sentence: Sentence, drafts: readonly NameDraft[]): readonly NameDraft[] {
  return drafts.flatMap((draft) => {
    const own = withoutTitleAfter(sentence, draft);
    if (own === null) return [];
    return [...splitAtAnd(sentence, own)]
      .flatMap((one) => splitAtOwner(sentence, one))
      .flatMap((one) => splitAtTitle(sentence, one));
  });
}

/** "US Special" before "Envoy": the words that belong to the title are left to it. */
function withoutTitleAfter({ tokens }: Sentence, draft: NameDraft): NameDraft | null {
  let { last } = draft;
  if (!isTitleWord(tokens[last + 1]?.form ?? '')) return draft;
  while (last >= draft.first && TITLE_LEAD.test(tokens[last]!.form)) last--;
  return last < draft.first ? null : { ...draft, last };
}

const TITLE_LEAD =
  /^(?:Special|Deputy|Foreign|Prime|Vice|First|Chief|Senior|Acting|Assistant|Permanent|Executive|Crown|Supreme|Press)$/;

/** "Bob and Renee" are two persons. */
function splitAtAnd({ tokens }: Sentence, draft: NameDraft): readonly NameDraft[] {
  if (draft.kind !== 'person') return [draft];
  const parts: NameDraft[] = [];
  for (let first = draft.first, at = first; at <= draft.last; at++) {
    const isLink = /^(?:and|&|n|with|,)$/.test(tokens[at]!.form);
    if (isLink || at === draft.last) {
      const last = isLink ? at - 1 : at;
      if (last >= first) parts.push({ ...draft, first, last });
      first = at + 1;
    }
  }
  return parts;
}

/** "Ministry of Trade and Ghana's Agency": after "and", what is another state's is another body. */
function splitAtOwner({ tokens }: Sentence, draft: NameDraft): readonly NameDraft[] {
  for (let at = draft.first + 1; at + 2 <= draft.last; at++) {
    const isJoint = tokens[at]!.form === 'and' && /^['’]s$/.test(tokens[at + 2]!.form);
    if (!isJoint || countryByName(tokens[at + 1]!.form) === null) continue;
    const rest = at + 3 > draft.last ? [] : [{ ...draft, first: at + 3 }];
    return [{ ...draft, last: at - 1 }, ...rest];
  }
  return [draft];
}

/** "Justice Scalia", "US Special Envoy", "Turkmen President Serdar Berdimuhamedow": what stands after the title is the person. */
function splitAtTitle({ tokens }: Sentence, draft: NameDraft): readonly NameDraft[] {
  const { first, last } = draft;
  let title = -1;
  for (let i = first; i <= last; i++) if (isTitle(tokens, i, first)) title = i;
  if (title < 0 || (draft.kind === 'place' && title !== first)) return [draft];
  if (title === last) return titleAtEnd(tokens, draft);
  if (tokens[title + 1]!.form === 'of') return bodyAfterOf(tokens, draft, title + 2);
  const start = title + 1 + titleWordsBefore(tokens, title + 1, last);
  if (!isPersonal(tokens, start, last)) return [draft];
  const person = { ...draft, first: start, kind: 'person', rule: 'title' } as const;
  if (isBareBefore(tokens, first, title)) return [person];
  if (isGivenName(tokens[first]!.form)) return [draft];
  return [...bodyBefore(tokens, draft, title), person];
}

/** "Stephen King" is a person and "Office of the Speaker" a body; of "Apple CEO" the body stays, of "US Envoy" nothing. */
function titleAtEnd(tokens: readonly Token[], draft: NameDraft): readonly NameDraft[] {
  const { first, last, kind } = draft;
  if (first === last || isBareBefore(tokens, first, last)) return [];
  if (kind === 'person' || hasBody(tokens, first, last)) return [draft];
  return bodyBefore(tokens, draft, last);
}

/** The words before a title, other words of the title left out. */
function bodyBefore(tokens: readonly Token[], draft: NameDraft, title: number): readonly NameDraft[] {
  let end = title - 1;
  while (end >= draft.first && (TITLE_LEAD.test(tokens[end]!.form) || isTitleWord(tokens[end]!.form))) end--;
  return end < draft.first ? [] : [{ ...draft, last: end, kind: 'organization' }];
}

/** "Chief Executive Officer of General Motors": the body of which the title is. */
function bodyAfterOf(tokens: readonly Token[], draft: NameDraft, from: number): readonly NameDraft[] {
  const first = tokens[from]?.form === 'the' ? from + 1 : from;
  return first > draft.last ? [] : [{ ...draft, first, kind: 'organization' }];
}

function isTitle(tokens: readonly Token[], at: number, first: number): boolean {
  const { form } = tokens[at]!;
  if (!/^\p{Lu}/u.test(form) || !(isTitleWord(form) || isHonorific(form))) return false;
  const before = tokens[at - 1];
  return (
    at === first || (before !== undefined && (countryByDemonym(before.form) !== null || /^\p{Lu}/u.test(before.form)))
  );
}

/** A run that ends in a title word is a name only where a body's word is in it: "Office of the Speaker". */
function hasBody(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens.slice(first, last).some(({ form }) => /^(?:of|for|and|&)$/.test(form));
}

/** Before the title stand other titles and adjectives of countries only, not a name of its own ("Muhammed Sheikh Khalil"). */
function isBareBefore(tokens: readonly Token[], first: number, title: number): boolean {
  return tokens.slice(first, title).every(({ form }) => isTitleWord(form) || isHonorific(form) || isCountryWord(form));
}

function isCountryWord(form: string): boolean {
  return (
    countryByDemonym(form) !== null ||
    countryByName(form) !== null ||
    /^(?:['’]s|Former|-)$/.test(form) ||
    TITLE_LEAD.test(form)
  );
}

/** One to four capitalised words without "of": a person's name and not the rest of a body's. */
function isPersonal(tokens: readonly Token[], first: number, last: number): boolean {
  if (first > last || last - first > 3) return false;
  return (
    tokens
      .slice(first, last + 1)
      .every(
        ({ form }) =>
          !isEnding(form.toLowerCase()) && /^(?:\p{Lu}|al-|bin$|ibn$|van$|von$|de$|der$|[-'’.])/u.test(form),
      ) && !isTitleWord(tokens[last]!.form)
  );
}

function isEnding(lower: string): boolean {
  return BODY_ENDINGS.has(lower) || PLACE_ENDINGS.has(lower);
}

/** Takes in the initials before a person, and proper nouns that stand right after a name of a body or place. */
function extend({ tokens }: Sentence, draft: NameDraft, isFree: (word: number) => boolean): NameDraft {
  let { first, last } = draft;
  if (draft.kind === 'person') while (first > 0 && isFree(first - 1) && isFirstName(tokens, first - 1)) first--;
  while (last + 1 < tokens.length && isFree(last + 1) && goesOn(tokens, last + 1, draft)) last++;
  if (draft.kind === 'person') last += hyphened(tokens, last);
  return first === draft.first && last === draft.last ? draft : { ...draft, first, last };
}

/** How many words more "Moon Jae|-in" and "Ban |Ki-moon" have: a short syllable after a hyphen, which is no "-led" or "-era". */
function hyphened(tokens: readonly Token[], last: number): number {
  const [name, next, after] = [tokens[last]!, tokens[last + 1], tokens[last + 2]];
  if (next === undefined) return 0;
  // "Ki-moon" in one word, "-shek" in one, "-" and "in" in two.
  if (name.spaceAfter) return isHyphenedName(next.form) ? 1 : 0;
  if (next.form !== '-') return isSyllable(/^-(\p{Ll}+)$/u.exec(next.form)?.[1]) ? 1 : 0;
  return !next.spaceAfter && isSyllable(after?.form) ? 2 : 0;
}

/**
 * Whether a word is the second half of a name with a hyphen.
 * @example isHyphenedName('Ki-moon') // true
 * @example isHyphenedName('Moscow-led') // false
 */
export function isHyphenedName(form: string): boolean {
  return isSyllable(/^\p{Lu}\p{Ll}+-(\p{Ll}+)$/u.exec(form)?.[1]);
}

function isSyllable(form: string | undefined): boolean {
  if (form === undefined || !/^\p{Ll}{2,5}$/u.test(form)) return false;
  return !/^(?:led|era|like|run|based|style|made|held|owned|elect|built|born|aged)$/.test(form);
}

/** Initials, a given name, or a capital between a title and the name: what stands before a family name and goes with it. */
function isFirstName(tokens: readonly Token[], at: number): boolean {
  const { form, upos } = tokens[at]!;
  if (/^(?:\p{Lu}\.)+(?:-?\p{Lu}\.)?$/u.test(form)) return true;
  if (!/^\p{Lu}\p{Ll}/u.test(form) || isTitleWord(form) || isHonorific(form) || isTimeWord(form) || isCountryWord(form))
    return false;
  const before = tokens[at - 1]?.form ?? '';
  const isTitled = /^\p{Lu}/u.test(before) && (isTitleWord(before) || isHonorific(before));
  return isTitled || (upos === 'PROPN' && isGivenName(form));
}

/** A proper noun right after goes with a name that hangs on it, or makes it the name of a body or place by its own sense. */
function goesOn(tokens: readonly Token[], at: number, { kind, first }: NameDraft): boolean {
  const { form, upos, deprel, head } = tokens[at]!;
  if (upos !== 'PROPN' || !/^\p{Lu}\p{Ll}/u.test(form) || isTitleWord(form) || isHonorific(form) || isTimeWord(form))
    return false;
  if (kind === 'person') return deprel === 'flat' && head < at && head >= first;
  const lower = form.toLowerCase();
  if (!tokens[at - 1]!.spaceAfter || !isEnding(lower)) return false;
  return tokens[at - 1]!.head === at || (head >= first && head < at);
}

/**
 * Names with their edges moved out to the words beside them that go with them.
 * @example extendNames(sentence, drafts) // "W.H.S. Koerner" of the tagged "Koerner"
 */
export function extendNames(sentence: Sentence, drafts: readonly NameDraft[]): readonly NameDraft[] {
  const taken = new Set<number>();
  for (const { first, last } of drafts) for (let i = first; i <= last; i++) taken.add(i);
  return drafts.map((draft) => (draft.known === null ? extend(sentence, draft, (word) => !taken.has(word)) : draft));
}
