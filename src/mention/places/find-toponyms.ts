// The toponyms of a report among its names, and the words that speak of countries without being places.
import { foldName } from '../../knowledge/fold-name.js';
import type { NameMention } from '../mention.js';
import { findCandidates } from './find-candidates.js';
import type { CountryWord } from './find-containers.js';
import type { PlaceIndex } from './place-index.js';
import type { Candidate, Toponym } from './toponym.js';

/** Matches what stands after a name of land: ` province`; or before it: `province of `. */
const LAND_AFTER = /^ (?:province|governorate|state|region|oblast|prefecture|district|county|department)\b/i;
const LAND_BEFORE =
  /\b(?:province|governorate|state|region|oblast|prefecture|district|county|department) of (?:the )?$/i;

/** Matches what stands after the name of a town: ` city`; or before it: `town of `, `capital, `. */
const TOWN_AFTER = /^ (?:city|town|village)\b/i;
const TOWN_BEFORE = /\b(?:(?:city|town|village|suburb|port|capital|municipality) of|capital,?) $/i;

/** Longer than what the patterns above match. */
const WINDOW = 24;

/**
 * The names that can mean a place, in the order of the text, with the places that they can mean. Names of people, bodies and
 * peoples are none; a name that a seat of government is meant by is one, for the seat is somewhere.
 * @example findToponyms('Talks in Tehran', names, index)[0]?.candidates[0]?.id // 'geonames:112931'
 */
export function findToponyms(text: string, names: readonly NameMention[], index: PlaceIndex): readonly Toponym[] {
  const known = new Map<string, readonly Candidate[]>();
  const found: Toponym[] = [];
  for (const [i, name] of names.entries()) {
    if (!canBePlace(name)) continue;
    const words = text.slice(name.start, name.end);
    const key = foldName(words);
    const candidates = known.get(words) ?? findCandidates(words, index);
    known.set(words, candidates);
    if (candidates.length === 0) continue;
    const { start, end, sentence } = name;
    found.push({ name: i, sentence, start, end, key, candidates, unit: unitOf(text, name) });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A seat of government is a town. */
function unitOf(text: string, { start, end, as }: NameMention): Toponym['unit'] {
  if (as === 'metonym') return 'town';
  const [before, after] = [text.slice(Math.max(0, start - WINDOW), start), text.slice(end, end + WINDOW)];
  if (LAND_AFTER.test(after) || LAND_BEFORE.test(before)) return 'land';
  return TOWN_AFTER.test(after) || TOWN_BEFORE.test(before) ? 'town' : null;
}

function canBePlace({ kind, as }: NameMention): boolean {
  return as !== 'demonym' && (kind === 'place' || kind === 'country');
}

/**
 * The names that speak of a country and are no toponyms: peoples and adjectives, and bodies whose country is known.
 * @example findCountryWords(names)[0]?.country // 'TUR' of "the Turkish town of Cizre"
 */
export function findCountryWords(names: readonly NameMention[]): readonly CountryWord[] {
  return names
    .filter((name) => name.country !== null && !canBePlace(name))
    .map(({ start, end, sentence, country }) => ({ start, end, sentence, country: country! }))
    .sort((a, b) => a.start - b.start);
}
