// Persons that the model did not tag: a given name with a name after it, and the capitals right after a title.
import { isGivenName } from '../../knowledge/given-names.js';
import { isHonorific, isTitleWord, titleWord } from '../../knowledge/titles.js';
import type { Sentence, Token } from '../../language/sentence.js';
import type { NameDraft } from './draft.js';
import { isTimeWord } from './drop-names.js';
import { isHyphenedName } from './shape-names.js';

const MOST_WORDS = 4;
const PARTICLE = /^(?:al|el|bin|ibn|ben|van|von|de|der|da|di|du|la|le|abu|-|al-\p{Lu}.*|el-\p{Lu}.*)$/u;

/**
 * Runs of free proper nouns that are persons by their first word or by the title before them.
 * @example findPersons(0, sentence, (word) => true) // "Debra Perlingiere" as a line of its own
 * @param isFree whether a word is in no draft yet
 */
export function findPersons(
  index: number,
  sentence: Sentence,
  isFree: (word: number) => boolean,
): readonly NameDraft[] {
  const { tokens } = sentence;
  const found: NameDraft[] = [];
  for (let first = 0; first < tokens.length; first++) {
    if (!isFree(first) || !isNameWord(tokens[first]!)) continue;
    const last = runEnd(tokens, first, isFree);
    if (isPerson(sentence, first, last)) {
      found.push({ sentence: index, first, last, kind: 'person', known: null, as: 'name', rule: 'person' });
    }
    first = last;
  }
  return found;
}

function runEnd(tokens: readonly Token[], first: number, isFree: (word: number) => boolean): number {
  let last = first;
  for (let at = first + 1; at < Math.min(tokens.length, first + MOST_WORDS) && isFree(at); at++) {
    const isWrittenOn = tokens[at - 1]!.form.endsWith('-') && !tokens[at - 1]!.spaceAfter;
    if (isHyphenedName(tokens[at]!.form)) return at;
    if (isNameWord(tokens[at]!) || isSurnameToo(tokens, at) || (isWrittenOn && /^\p{L}+$/u.test(tokens[at]!.form)))
      last = at;
    else if (!PARTICLE.test(tokens[at]!.form)) break;
  }
  return last;
}

function isPerson({ tokens }: Sentence, first: number, last: number): boolean {
  if (isTitleWord(tokens[last + 1]?.form ?? '')) return false;
  const before = tokens[first - 1];
  const isTitled =
    before !== undefined &&
    /^\p{Lu}/u.test(before.form) &&
    (isHonorific(before.form) || titleWord(before.form) !== null);
  if (last - first < 3 && (isTitled || (last > first && hasTitleAfter(tokens, last + 1)))) return true;
  return last > first && last - first < 3 && isGivenName(tokens[first]!.form) && tokens[first]!.form.length > 2;
}

/** "Martin Luther King": a title word that ends a name. */
function isSurnameToo(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:King|Prince|Bishop|Pope|Dean|Major|Cardinal|Duke|Baron)$/.test(tokens[at]!.form) &&
    !/^\p{Lu}/u.test(tokens[at + 1]?.form ?? '')
  );
}

/** A title set off by a comma: ", the secretary-general of ...". */
function hasTitleAfter(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.form !== ',') return false;
  for (let at = comma + 1; at < comma + 7 && at < tokens.length && tokens[at]!.form !== ','; at++) {
    if (tokens[at]!.upos === 'VERB' || tokens[at]!.upos === 'ADP') return false;
    if (tokens[at]!.upos === 'NOUN' && titleWord(tokens[at]!.form) !== null) return true;
  }
  return false;
}

/** "Debra", "O'Keefe", "W." */
function isNameWord({ form, upos }: Token): boolean {
  if (upos !== 'PROPN' || isTimeWord(form) || isHonorific(form) || titleWord(form) !== null) return false;
  return /^\p{Lu}(?:\p{Ll}|['’]\p{Lu}|\.$)/u.test(form);
}
