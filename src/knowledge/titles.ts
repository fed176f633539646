// Titles and offices: the words that name them, what they are of, and whether a state has only one holder.
import { HONORIFICS, TITLE_ROWS } from './titles-table.js';

/** What an office is of. `rank` is a rank or style that says nothing of an office; `work` an occupation. */
export type TitleOf =
  | 'state'
  | 'government'
  | 'diplomacy'
  | 'parliament'
  | 'army'
  | 'court'
  | 'faith'
  | 'body'
  | 'region'
  | 'rank'
  | 'work';

/** A word that names an office, as the head of a title: "minister" in "foreign minister". */
export interface TitleWord {
  readonly word: string;
  readonly of: TitleOf;
  /** Whether a state or body has one holder at a time. */
  readonly unique: boolean;
}

const byWord = new Map<string, TitleWord>();
for (const [of, words] of Object.entries(TITLE_ROWS)) {
  for (const written of words.trim().split(/\s+/)) {
    const word = written.replace(/!$/, '');
    byWord.set(word, { word, of: of as TitleOf, unique: written.endsWith('!') }); // proof: TITLE_ROWS is a record over TitleOf
  }
}

/**
 * The title word that a word is, singular or plural, in any case; null for other words.
 * @example titleWord('Presidents')?.of // 'state'
 * @example titleWord('Gen.')?.of // 'rank'
 */
export function titleWord(word: string): TitleWord | null {
  const lower = word.toLowerCase().replace(/\.$/, '');
  const singular = lower.endsWith('men')
    ? `${lower.slice(0, -3)}man`
    : lower.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
  return byWord.get(lower) ?? byWord.get(singular) ?? null;
}

/**
 * Whether a word is a title word.
 * @example isTitleWord('President') // true
 */
export function isTitleWord(word: string): boolean {
  return titleWord(word) !== null;
}

/**
 * Whether a word is a style before a name that tells no office: "Mr.", "Dr.", "Sir".
 * @example isHonorific('Mrs.') // true
 */
export function isHonorific(word: string): boolean {
  return HONORIFICS.has(word.toLowerCase().replace(/\.$/, ''));
}
