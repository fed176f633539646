// Finds known names in a sentence: bodies, outlets and groups, countries, peoples and their adjectives.
import { countryByName } from '../../knowledge/countries.js';
import { countryByDemonym } from '../../knowledge/demonyms.js';
import { foldName } from '../../knowledge/fold-name.js';
import { peopleByName } from '../../knowledge/peoples.js';
import type { Sentence, Token } from '../../language/sentence.js';
import type { EntityKind } from '../mention.js';
import type { NameDraft } from './draft.js';
import { beginsKnownName, type KnownName, knownName, LONGEST_NAME } from './known-names.js';

/** A run of words that knowledge knows, from the word asked about on. */
interface KnownRun {
  readonly last: number;
  readonly kind: EntityKind;
  readonly known: KnownName;
  readonly as: NameDraft['as'];
  readonly rule: string;
}

/**
 * The known names of a sentence, longest first from left to right; they do not overlap.
 * @example findKnown(0, sentence) // "the Islamic Republic News Agency" gives one outlet, and no country
 */
export function findKnown(index: number, sentence: Sentence): readonly NameDraft[] {
  const folded = sentence.tokens.map(foldToken);
  const drafts: NameDraft[] = [];
  for (let first = 0; first < folded.length; ) {
    const run =
      mayBegin(sentence.tokens[first]!) && folded[first] !== 'the' ? longestRun(sentence, folded, first) : null;
    if (run !== null) drafts.push({ sentence: index, first, ...run });
    first = run === null ? first + 1 : run.last + 1;
  }
  return drafts;
}

/** A known name begins with a capital, or as "al-Qaeda" and "dpa" do. */
function mayBegin({ form }: Token): boolean {
  return /^\p{Lu}/u.test(form) || /^(?:al|as|an|ash|dpa|anti|mujahideen|taz|yellow|\d+)(?:-|$)/.test(form);
}

/** `’s` and `.` give letters that belong to the word before, or none. */
function foldToken({ form }: Token): string {
  if (/^[A-Za-z]+$/.test(form)) return form.toLowerCase();
  const folded = foldName(`x ${form}`).slice(2);
  const isOwner = /\p{L}['’]s$/u.test(form) && knownName(folded) === null;
  return isOwner ? folded.slice(0, -1) : folded;
}

function longestRun(sentence: Sentence, folded: readonly string[], first: number): KnownRun | null {
  let best: KnownRun | null = null;
  let key = '';
  for (let last = first; last < Math.min(folded.length, first + LONGEST_NAME); last++) {
    key = joinKey(key, folded[last]!, sentence.tokens[last]!);
    const run = runAt(sentence, key, first, last);
    if (run !== null) best = run;
    if (!beginsKnownName(key) && last >= first + 4) break;
  }
  return best;
}

function joinKey(before: string, word: string, { form }: Token): string {
  if (before === '') return word;
  if (word === '') return before;
  return /^['’]/.test(form) ? before + word : `${before} ${word}`;
}

function runAt(sentence: Sentence, key: string, first: number, last: number): KnownRun | null {
  const end = sentence.tokens[last]!;
  if (key === '' || !/[\p{L}\p{N}]$/u.test(end.form.replace(/[.!]$/, '')) || /^['’]s$/.test(end.form)) {
    if (!(/^['’]s$/.test(end.form) && knownName(key) !== null)) return null;
  }
  const known = knownName(key);
  if (known !== null && isWrittenSo(sentence, known, first, last)) {
    return { last, kind: known.kind, known, as: 'name', rule: 'known' };
  }
  return last - first < 5 ? countryRun(sentence, first, last) : null;
}

/** An abbreviation stands in capitals, a name of words has capitals at both ends. */
function isWrittenSo(sentence: Sentence, { written, unsure }: KnownName, first: number, last: number): boolean {
  const [begin, end] = [sentence.tokens[first]!.form, sentence.tokens[last]!.form];
  if (unsure) return false;
  const isAbbreviation = /^[A-Z0-9.&]{2,6}$/.test(written);
  if (/^\p{Lu}\p{Ll}*\p{Lu}/u.test(written) && first === last && !isAbbreviation) return begin === written;
  const bare = begin.replace(/['’]s$/, '');
  if (isAbbreviation) return bare === bare.toUpperCase() || (written.length > 3 && /^\p{Lu}\p{Ll}+$/u.test(bare));
  const hasCapital = (form: string) => /[\p{Lu}\p{N}]/u.test(form) || /^['’]s$/.test(form);
  const isLowerAtEnd = /(?:^|[ -])\p{Ll}[^ -]*$/u.test(written);
  if (first < last) return (hasCapital(begin) || written.startsWith(begin)) && (isLowerAtEnd || hasCapital(end));
  return hasCapital(begin) || begin === written;
}

function countryRun(sentence: Sentence, first: number, last: number): KnownRun | null {
  const { tokens } = sentence;
  const words = wordsOf(tokens, first, last);
  const country = countryByName(words);
  if (country !== null && /\p{Lu}/u.test(words) && !isPronoun(words, tokens[first]!) && !isCurrency(tokens, last)) {
    return {
      last,
      kind: 'country',
      known: countryKnown(country.iso3, country.name, words),
      as: 'name',
      rule: 'country',
    };
  }
  const people = countryByDemonym(words);
  if (people !== null) {
    const known = countryKnown(people.iso3, people.name, words);
    return { last, kind: isNoun(tokens[last]!) ? 'group' : 'country', known, as: 'demonym', rule: 'demonym' };
  }
  const faith = peopleByName(words);
  if (faith === null) return null;
  const known = {
    key: faith.key,
    name: faith.name,
    kind: 'group',
    country: null,
    written: words,
    unsure: false,
  } as const;
  return { last, kind: 'group', known, as: 'demonym', rule: 'people' };
}

/** The words with single spaces; hyphens written apart stand together. */
function wordsOf(tokens: readonly Token[], first: number, last: number): string {
  let words = tokens[first]!.form;
  for (let i = first + 1; i <= last; i++) words += tokens[i - 1]!.spaceAfter ? ` ${tokens[i]!.form}` : tokens[i]!.form;
  return words;
}

/** "US$ 10 billion" is money. */
function isCurrency(tokens: readonly Token[], last: number): boolean {
  return !tokens[last]!.spaceAfter && /^[$€£]/.test(tokens[last + 1]?.form ?? '');
}

/** "US" at the head of an all-capitals line may be the pronoun. */
function isPronoun(words: string, token: Token): boolean {
  return words === 'US' && token.upos === 'PRON';
}

function isNoun({ upos, xpos }: Token): boolean {
  return upos === 'NOUN' || xpos === 'NNPS' || xpos === 'NNS';
}

function countryKnown(iso3: string, name: string, written: string): KnownName {
  return { key: `country:${iso3}`, name, kind: 'country', country: iso3, written, unsure: false };
}
