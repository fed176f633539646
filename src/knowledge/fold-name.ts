// Folding of names: one form for all spellings of a name that differ only in case, marks, stops and hyphens.

/** Letters that Unicode does not take apart into a plain letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'a',
  ħ: 'h',
};

const SPELLINGS: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte', mt: 'mount', ft: 'fort', '&': 'and' };

/** Matches a name that is folded but for its case: plain letters, single spaces. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/**
 * A name in the form in which names are compared: lower case, without marks, stops and apostrophes, hyphens as spaces,
 * "St." and "Mt." written out, "the" before it left out.
 * @example foldName('The Côte d’Ivoire') // 'cote divoire'
 * @example foldName('St. Kitts & Nevis') // 'saint kitts and nevis'
 * @example foldName('U.S.') // 'us'
 */
export function foldName(words: string): string {
  const plain = PLAIN.test(words) ? words.toLowerCase() : withoutMarks(words);
  const short = plain.startsWith('the ') ? plain.slice(4) : plain;
  if (!/\b(?:ste?|mt|ft)\b|&/.test(short)) return short;
  return short
    .split(' ')
    .map((word) => SPELLINGS[word] ?? word)
    .join(' ');
}

function withoutMarks(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f.'’‘`ʻʿʾ´,()]/g, '')
    .replace(/[ıøłđðþßæœəħ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[-‐‑–—/_\s]+/g, ' ')
    .trim();
}
