// Names of one thing: the same name again, a short form, initials. Hashed by word, so that many names stay cheap.
import { foldName } from '../../knowledge/fold-name.js';
import { roleNoun } from '../../knowledge/role-nouns.js';
import type { EntityKind, NameMention } from '../mention.js';
import { agreeInKind } from './agreement.js';
import type { Candidate } from './candidate.js';
import { type Cluster, type ClusterBook, clusterAt, link } from './clusters.js';

/** A name taken apart: its folded words without "the" and company forms. */
interface NameParts {
  readonly candidate: number;
  readonly kind: EntityKind;
  readonly words: readonly string[];
  /** Its words with company forms: abbreviations count them. */
  readonly all: readonly string[];
  readonly whole: string;
  readonly known: string | null;
  /** Whether a people is meant ("the Americans") and not their country. */
  readonly isPeople: boolean;
}

/** Words that say what form a body has, and may be left out of its name. */
const BODY_FORMS = new Set(
  (
    'inc corp corporation co company ltd limited plc llc ag sa spa nv gmbh pjsc ojsc oao jsc group holding holdings ' +
    'international party movement agency airlines airways industries systems foundation newspaper news television tv'
  ).split(' '),
);

/** How many different full names of one word are kept. */
const FULL_MOST = 24;

/** How much more often the one is mentioned who is called by the family name alone. */
const FAR_MORE = 2;

/**
 * Links the names of one thing, in three steps: known things by their key, equal names, then short forms with the fullest
 * name that they can be short for.
 * @example linkNames(book, names) // "Putin", "Vladimir Putin" and "Mr. Putin" are one cluster after it
 */
export function linkNames(book: ClusterBook, names: readonly NameMention[]): void {
  const parts = book.candidates.flatMap((one) => (one.name === null ? [] : [partsOf(one, names[one.name]!)]));
  linkEqual(book, parts);
  linkShort(book, parts);
  linkInitials(book, parts);
}

function partsOf({ index }: Candidate, { name, kind, known, as }: NameMention): NameParts {
  const folded = foldName(name);
  const all = folded.split(' ').filter((word) => word !== '');
  const words = isBody(kind) ? withoutForms(all) : all;
  return {
    candidate: index,
    kind,
    words,
    all,
    whole: words.join(' '),
    known,
    isPeople: as === 'demonym' && kind === 'group',
  };
}

function withoutForms(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && BODY_FORMS.has(words[end - 1]!)) end--;
  return words.slice(0, end);
}

function isBody(kind: EntityKind): boolean {
  return kind === 'organization' || kind === 'outlet' || kind === 'group';
}

function linkEqual(book: ClusterBook, parts: readonly NameParts[]): void {
  const byKey = new Map<string, number>();
  for (const part of parts) {
    for (const key of keysOf(part)) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, part.candidate);
      else link(book, known, part.candidate);
    }
    const { nameWords } = clusterAt(book, part.candidate);
    for (const word of part.words) nameWords.add(word);
  }
}

/** A single word may be two persons' family name, so that it is left to `linkShort`. */
function keysOf({ kind, whole, words, known, isPeople }: NameParts): readonly string[] {
  if (known !== null) return [isPeople ? `people:${known}` : `known:${known}`];
  if (whole === '' || (kind === 'person' && words.length === 1)) return [];
  return [`${kind === 'outlet' ? 'organization' : kind}:${whole}`];
}

/** Short forms: a family or given name for a person, the first words for a body or a place. */
function linkShort(book: ClusterBook, parts: readonly NameParts[]): void {
  const ahead = new Map<string, NameParts[]>();
  for (const part of parts) keepFull(ahead, part, false);
  const behind = new Map<string, NameParts[]>();
  const lone = new Map<string, number>();
  for (const part of parts) {
    const found = bestFull(book, part, behind) ?? bestFull(book, part, ahead);
    if (found !== null) link(book, found, part.candidate);
    else if (part.kind === 'person' && part.words.length === 1) linkLone(book, lone, part);
    keepFull(behind, part, true);
  }
}

/** Keeps the last few different full names by each of their words; one that comes again moves to the end where that is asked for. */
function keepFull(full: Map<string, NameParts[]>, part: NameParts, moves: boolean): void {
  if (part.words.length < 2) return;
  for (const word of new Set(anchorsOf(part))) {
    const known = full.get(word) ?? [];
    const at = known.findIndex(({ whole }) => whole === part.whole);
    if (at >= 0 && !moves) continue;
    if (at >= 0) known.splice(at, 1);
    else if (known.length >= FULL_MOST) known.shift();
    known.push(part);
    full.set(word, known);
  }
}

/** The words by which a full name can be called. */
function anchorsOf({ kind, words }: NameParts): readonly string[] {
  return kind === 'person' ? [words.at(-1)!, words[0]!, ...words.slice(1, -1)] : [words[0]!, words.at(-1)!];
}

function linkLone(book: ClusterBook, lone: Map<string, number>, part: NameParts): void {
  const before = lone.get(part.whole);
  if (before !== undefined) link(book, before, part.candidate);
  lone.set(part.whole, part.candidate);
}

/**
 * The full name that a short one stands for: the nearest before it, unless another is mentioned far more often (of a family
 * the one whom the report is about is called by the family name alone).
 */
function bestFull(book: ClusterBook, part: NameParts, full: ReadonlyMap<string, readonly NameParts[]>): number | null {
  const own = clusterAt(book, part.candidate);
  const [first = '', last = ''] = [part.words[0], part.words.at(-1)];
  const found = (full.get(last) ?? full.get(first) ?? []).filter((one) => {
    return one.candidate !== part.candidate && isShortFor(part, one) && !clash(own, clusterAt(book, one.candidate));
  });
  const nearest = found.at(-1);
  if (nearest === undefined) return null;
  const sizeOf = (one: NameParts) => clusterAt(book, one.candidate).members.length;
  const main = found.reduce((best, one) => (sizeOf(one) > sizeOf(best) ? one : best), nearest);
  return (sizeOf(main) > FAR_MORE * sizeOf(nearest) ? main : nearest).candidate;
}

function clash(own: Cluster, other: Cluster): boolean {
  if (own.gender !== null && other.gender !== null && own.genderWeight > 2 && own.gender !== other.gender) return true;
  return own.number === 'many' && other.number === 'one';
}

/**
 * Whether a name can be short for another: "Clinton" and "B. Clinton" for "Bill Clinton", "Gazprom" for "Gazprom Neft",
 * but "Hillary Clinton" for no other Clinton.
 */
function isShortFor(short: NameParts, full: NameParts): boolean {
  if (!agreeInKind(short.kind, full.kind) || short.words.length > full.words.length) return false;
  if (short.kind === 'person') return isShortPerson(short.words, full.words);
  if (short.words.length === full.words.length) return false;
  const isFront = short.words.every((word, i) => word === full.words[i]);
  if (short.kind === 'place') return isFront && isShortPlace(short, full);
  if (!isBody(short.kind)) return false;
  const isMost = short.words.length * 3 >= full.words.length * 2;
  if (isFront && (isMost || isOfItsKind(short.words, full.words))) return true;
  return short.words.join(' ') === full.words.slice(-short.words.length).join(' ');
}

/** "Socotra" for "Socotra Island": what is left out says only what kind of place it is. */
function isShortPlace(short: NameParts, full: NameParts): boolean {
  if (full.kind !== 'place' || (short.known !== null && full.known !== null)) return false;
  return full.words.slice(short.words.length).every((word) => roleNoun(word)?.kinds.includes('place') ?? false);
}

/** "the Ministry" for "Ministry of Foreign Affairs", "the House" for "House of Representatives". */
function isOfItsKind(short: readonly string[], full: readonly string[]): boolean {
  const next = full[short.length];
  const isKind = roleNoun(short.at(-1)!)?.kinds.includes('organization') ?? false;
  return isKind && (next === 'of' || next === 'for');
}

function isShortPerson(short: readonly string[], full: readonly string[]): boolean {
  if (short.length === 1) return short[0] === full.at(-1) || short[0] === full[0] || full.slice(1).includes(short[0]!);
  if (short.at(-1) !== full.at(-1)) return false;
  const [a, b] = [short[0]!, full[0]!];
  return a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0]) || full.slice(1, -1).includes(a);
}

/** "IAEA" for "International Atomic Energy Agency": the first letters of the words, small words counted or not. */
function linkInitials(book: ClusterBook, parts: readonly NameParts[]): void {
  const byInitials = new Map<string, number>();
  for (const { kind, words, all, candidate } of parts) {
    if (all.length < 2 || kind === 'person') continue;
    const forms = [words, all].flatMap((some) => [initials(some), initials(some.filter((word) => !SMALL.has(word)))]);
    for (const letters of new Set(forms)) {
      if (letters.length > 1 && !byInitials.has(letters)) byInitials.set(letters, candidate);
    }
  }
  for (const { kind, words, candidate } of parts) {
    const full = words.length === 1 ? byInitials.get(words[0]!) : undefined;
    if (full === undefined || clusterAt(book, full) === clusterAt(book, candidate)) continue;
    if (agreeInKind(kind, clusterAt(book, full).kind)) link(book, full, candidate);
  }
}

const SMALL = new Set(['of', 'for', 'and', 'the', 'on', 'in', 'to', 'de', 'la']);

function initials(words: readonly string[]): string {
  return words.map((word) => word[0] ?? '').join('');
}
