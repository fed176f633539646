// Name keys: one spelling for names that differ only in case, accents and punctuation.

/**
 * The key under which a name is looked up: lower case, without accents, words with one blank between.
 * @example nameKey('Recep Tayyip Erdoğan') // 'recep tayyip erdogan'
 * @example nameKey('al-Assad') // 'al assad'
 */
export function nameKey(name: string): string {
  // The dotless i has no decomposition, but is written i in English reports.
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i');
  return plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
