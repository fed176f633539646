// Whether two names of persons can be one person's: family names by sound, given names by spelling, initial or short form.
import { foldName } from '../../knowledge/fold-name.js';
import { soundKey } from '../../knowledge/sound-key.js';

/** How well two names agree: all of both, one inside the other ("Khamenei" in "Ali Khamenei"), or not at all. */
export type NameAgreement = 'full' | 'initial' | 'partial' | 'none';

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Short forms of given names, the long form first. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  [
    'william bill billy will',
    'robert bob bobby rob',
    'james jim jimmy jamie',
    'john jack johnny',
    'richard dick rick',
    'edward ed ted eddie',
    'michael mike mick',
    'joseph joe',
    'thomas tom',
    'anthony tony',
    'ronald ron ronnie',
    'donald don',
    'charles chuck charlie',
    'george georgie',
    'samuel sam',
    'daniel dan danny',
    'matthew matt',
    'nicholas nick',
    'andrew andy drew',
    'christopher chris',
    'stephen steve steven',
    'kenneth ken',
    'gerald gerry jerry',
    'lawrence larry laurence',
    'albert al',
    'benjamin ben',
    'gregory greg',
    'patrick pat',
    'peter pete',
    'elizabeth liz beth',
    'margaret maggie meg',
    'katherine kate kathy catherine',
    'deborah debbie',
    'abraham abe',
    'walter fritz',
    'david dave',
    'timothy tim',
    'philip phil',
    'zbigniew zbig',
  ].flatMap((row) => {
    const words = row.split(' ');
    return words.map((word) => [word, words[0]!] as const);
  }),
);

/** A word of a name with its sound. */
interface NameWord {
  readonly word: string;
  readonly sound: string;
}

/** A name read once, to be compared with many: its words, without "Jr." and "al-". */
export type NameWords = readonly NameWord[];

/**
 * The words of a name.
 * @example readName('George H.W. Bush').map(({ word }) => word) // ['george', 'h', 'w', 'bush']
 */
export function readName(name: string): NameWords {
  // Initials written together stand for as many names.
  const parted = name.replace(/\b(\p{Lu})\.(?=\p{Lu})/gu, '$1 ');
  const words = foldName(parted).split(' ');
  const kept = words.filter((word) => word !== '' && !SUFFIXES.has(word) && !/^(?:al|el|bin|ibn)$/.test(word));
  return kept.map((word) => ({ word, sound: soundKey(word) }));
}

/**
 * How well two names of persons agree.
 * @example agreeNames(readName('Bill Clinton'), readName('William Clinton')) // 'full'
 * @example agreeNames(readName('Khamenei'), readName('Ali Khamenei')) // 'partial'
 * @example agreeNames(readName('George H.W. Bush'), readName('George W. Bush')) // 'none', for the middle initials differ
 */
export function agreeNames(first: NameWords, second: NameWords): NameAgreement {
  if (first.length === 0 || second.length === 0) return 'none';
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  const [only, family] = [short[0]!, short.at(-1)!];
  if (short.length === 1) return long.length === 1 ? same(only, long[0]!) : isPart(only, long);
  if (family.sound !== long.at(-1)!.sound) return isReordered(short, long) ? 'full' : 'none';
  return agreeGiven(short.slice(0, -1), long.slice(0, -1));
}

/**
 * The key under which a person's name is looked for: the sound of the family name, which most often stands last.
 * @example familyKey('Ali Khamenei') === familyKey('Khamenei') // true
 */
export function familyKey(name: string): string {
  return readName(name).at(-1)?.sound ?? soundKey(name);
}

function same(a: NameWord, b: NameWord): NameAgreement {
  return a.sound === b.sound ? 'full' : 'none';
}

function isPart({ sound }: NameWord, long: NameWords): NameAgreement {
  return long[0]!.sound === sound || long.at(-1)!.sound === sound ? 'partial' : 'none';
}

/** Names whose family name comes first: "Kim Jong Un", "Viktor Orban" as "Orban Viktor". */
function isReordered(short: NameWords, long: NameWords): boolean {
  if (short.length !== long.length || !long.some(({ sound }) => sound === short[0]!.sound)) return false;
  const sounds = (words: NameWords) =>
    words
      .map(({ sound }) => sound)
      .sort()
      .join(' ');
  return sounds(short) === sounds(long);
}

function agreeGiven(short: NameWords, long: NameWords): NameAgreement {
  if (short.length === long.length) return worst(short.map((word, i) => agreeWord(word, long[i]!)));
  // "Tayyip Erdogan" of "Recep Tayyip Erdogan": a name left out at the front or in the middle.
  const [second, other] = [short[1]?.word, long[1]?.word];
  // "George W. Bush" is not "George H. W. Bush": where both have initials, the first of them tells.
  if (second?.length === 1 && other?.length === 1 && second !== other) return 'none';
  const front = agreeWord(short[0]!, long[0]!);
  if (front === 'none') return long.some((word) => agreeWord(short[0]!, word) === 'full') ? 'full' : 'none';
  return short.slice(1).every((word) => long.some((one) => agreeWord(word, one) !== 'none')) ? front : 'none';
}

function worst(found: readonly NameAgreement[]): NameAgreement {
  return found.includes('none') ? 'none' : found.includes('initial') ? 'initial' : 'full';
}

function agreeWord({ word: a, sound }: NameWord, { word: b, sound: other }: NameWord): NameAgreement {
  if (a === b || sound === other || (SHORT_FORMS.get(a) ?? a) === (SHORT_FORMS.get(b) ?? b)) return 'full';
  const isInitial = (a.length === 1 || b.length === 1) && a[0] === b[0];
  return isInitial ? 'initial' : 'none';
}
