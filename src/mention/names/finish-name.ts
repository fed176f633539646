// A draft made a mention: its span, its head, its full name, its country, number and gender.
import { headOf, wordsSpan } from '../../grammar/tree.js';
import type { Sentence } from '../../language/sentence.js';
import type { Gender, NameMention } from '../mention.js';
import { draftWords, type NameDraft } from './draft.js';

/**
 * The mention that a draft has become.
 * @example finishName(text, sentence, draft).name // 'United States' for "the US"
 */
export function finishName(text: string, sentence: Sentence, draft: NameDraft): NameMention {
  const { first, last, kind, known, as, rule } = draft;
  const { start, end } = wordsSpan(sentence, first, last);
  return {
    start,
    end: end - ownerMark(sentence.tokens[last]!.form, known?.written ?? ''),
    sentence: draft.sentence,
    first,
    last,
    head: headOf(sentence, first, last),
    form: 'name',
    kind,
    number: isMany(sentence, draft) ? 'many' : 'one',
    gender: genderOf(draft),
    name: known?.name ?? nameOf(draft, (draft.spelled ?? draftWords(text, sentence, draft)).replace(/\s+/g, ' ')),
    country: known?.country ?? null,
    as,
    known: known?.key ?? null,
    rule,
  };
}

/** A town in the capitals of a dateline is called as it is elsewhere: "ISTANBUL" is Istanbul; "NATO" stays. */
function nameOf({ kind }: NameDraft, words: string): string {
  if (kind !== 'place' || words !== words.toUpperCase()) return words;
  return words.replace(/\p{Lu}{4,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

function isMany(sentence: Sentence, { kind, as, last }: NameDraft): boolean {
  if (kind !== 'group') return false;
  return as !== 'demonym' || /^NNP?S$/.test(sentence.tokens[last]!.xpos);
}

function genderOf({ kind }: NameDraft): Gender | null {
  return kind === 'person' || kind === 'group' || kind === 'other' ? null : 'neuter';
}

/** The length of the mark that was read as a part of the last word: "EU's", "AT&T." at the end of a sentence. */
function ownerMark(form: string, written: string): number {
  if (/\p{L}['’]s$/u.test(form) && !/['’]s$/.test(written)) return 2;
  return written !== '' && form.endsWith('.') && written.endsWith(form.slice(0, -1)) ? 1 : 0;
}
