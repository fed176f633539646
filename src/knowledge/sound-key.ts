// The key under which spellings of one foreign name meet: Gaddafi and Qadhafi, Zelensky and Zelenskyy, Khamenei and Khamene'i.
// Rules of our own from the usual romanizations of Arabic, Persian, Russian and Ukrainian (BGN/PCGN, press style).
import { foldName } from './fold-name.js';

/** Given names that are spelt in too many ways for rules. */
const VARIANTS: ReadonlyMap<string, string> = new Map(
  [
    'mohammed mohamed mohammad muhammad muhammed mohamad mahomet mehmed mohamud',
    'hussein husain hussain husayn hossein husein hosein',
    'yusuf yousef youssef yousuf youssouf yusef',
    'abdullah abdallah abdulla abdellah',
    'osama usama',
    'omar umar omer',
    'sergei sergey serguei serhiy serhii',
    'aleksandr alexander aleksander oleksandr alyaksandr aliaksandr',
    'aleksey alexei alexey aleksei oleksiy oleksii',
    'dmitry dmitri dmitrii dmitriy dmytro dimitri',
    'yevgeny evgeny evgeni yevgeni evgenii yevhen',
    'volodymyr vladimir uladzimir',
    'andrei andrey andriy andrii andrej',
    'nikolai nikolay mykola',
    'yuri yury iurii yuriy yurii',
    'hezbollah hizbollah hizbullah hezbullah hizballah hezballah',
    'quran koran',
    'kiev kyiv',
  ].flatMap((row) => {
    const words = row.split(' ');
    return words.map((word) => [word, words[0]!] as const);
  }),
);

/**
 * The sound key of a name, word by word; two spellings of one name have the same, and few other names share it.
 * @example soundKey('Moammar Gadhafi') === soundKey('Muammar Qaddafi') // true
 * @example soundKey('Zelenskyy') === soundKey('Zelensky') // true
 * @example soundKey('Putin') === soundKey('Patten') // false
 */
export function soundKey(name: string): string {
  const words = foldName(name).split(' ');
  const kept = words.filter((word) => !/^(?:al|el|ul|ad|as|ash|an|ar)$/.test(word));
  return (kept.length === 0 ? words : kept).map(wordKey).join(' ');
}

function wordKey(word: string): string {
  const variant = VARIANTS.get(word);
  if (variant !== undefined) return variant;
  return word
    .replace(/(?:iy|yy|ii|yi|ij|ey|ei|y|i)$/, 'i')
    .replace(/^(?:q|gh|g)(?=[aou])/, 'k')
    .replace(/kh|q/g, 'k')
    .replace(/([dgtz])h/g, '$1')
    .replace(/ph/g, 'f')
    .replace(/tch/g, 'ch')
    .replace(/w/g, 'v')
    .replace(/ou|oo|u/g, 'o')
    .replace(/ee|ye|ie/g, 'i')
    .replace(/yu|iu/g, 'io')
    .replace(/(.)\1+/g, '$1');
}
