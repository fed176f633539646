// Descriptions by office without a name: "the Russian president said", "its foreign minister".
import { titleWord } from '../../knowledge/titles.js';
import type { NamedWords } from './named-words.js';
import { type OfficeDraft, officeDraft, ownerBefore } from './office-draft.js';
import { type TitlePhrase, titlePhrase } from './title-phrase.js';

/** What the office of a description is of; ranks and occupations describe no office. */
const OFFICIAL = new Set([
  'state',
  'government',
  'diplomacy',
  'parliament',
  'army',
  'faith',
  'region',
  'body',
  'court',
]);

/**
 * The title words of a sentence that no holder was found for.
 * @example bareOffices(named, new Set())[0]?.person // null, for "the Russian president said"
 * @param taken title words that were read with a holder
 */
export function bareOffices(named: NamedWords, taken: ReadonlySet<number>): readonly OfficeDraft[] {
  const { tokens } = named.sentence;
  return tokens.flatMap((token, head) => {
    if (taken.has(head) || named.at[head] !== null || (token.upos !== 'NOUN' && token.upos !== 'PROPN')) return [];
    if (isInsideTitle(named, head)) return [];
    const phrase = titlePhrase(named, head);
    if (phrase === null || !isOfficial(named, phrase) || (!isDefinite(named, phrase.first) && phrase.of === null))
      return [];
    return [officeDraft(named, phrase, null, 'offices/bare')];
  });
}

/** "secretary-general" is an office, a "general" alone is a rank. */
function isOfficial({ sentence: { tokens } }: NamedWords, { first, head }: TitlePhrase): boolean {
  return tokens.slice(first, head + 1).some(({ form }) => OFFICIAL.has(titleWord(form)?.of ?? ''));
}

/** "chief" of "chief executive": a title word that the next one takes along. */
function isInsideTitle({ sentence: { tokens } }: NamedWords, head: number): boolean {
  const next = tokens[head + 1]?.form === '-' ? tokens[head + 2] : tokens[head + 1];
  return next !== undefined && titleWord(next.form) !== null && ['NOUN', 'PROPN'].includes(next.upos);
}

/** "the", "his", "Russia's", "Russian" before it, or a capital as in "President said". */
function isDefinite(named: NamedWords, first: number): boolean {
  const { tokens } = named.sentence;
  const owner = ownerBefore(named, first);
  if (owner.of !== null) return true;
  const before = tokens[owner.first - 1];
  return (
    before !== undefined &&
    (/^(?:the|this|that|both|these|those)$/i.test(before.form) || before.xpos === 'PRP$' || before.xpos === 'POS')
  );
}
