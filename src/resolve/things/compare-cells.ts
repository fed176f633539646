// Whether two cells can be one person, body or place: what speaks for it, what against it, what forbids it.
import { isSoleOffice, officeKey } from '../../knowledge/sole-offices.js';
import { type Features, type Verdict, weigh } from '../weighing.js';
import type { Cell } from './cell.js';
import { agreeNames } from './person-names.js';
import { NAME_WEIGHTS, PERSON_WEIGHTS } from './thing-weights.js';

/**
 * What two cells are to one another.
 * @example compareCells(khamenei2022, aliKhamenei2015).score // 0.96, by office and country
 */
export function compareCells(a: Cell, b: Cell): Verdict {
  const isPerson = a.sort === 'person';
  if (isPerson !== (b.sort === 'person')) return weigh(NAME_WEIGHTS, {}, 'one is a person, the other is not');
  return isPerson ? comparePersons(a, b) : compareNamed(a, b);
}

/** A term of office. */
const NEAR_YEARS = 4;

function comparePersons(a: Cell, b: Cell): Verdict {
  const names = agreeNames(a.nameWords, b.nameWords);
  const years = a.year === null || b.year === null ? null : Math.abs(Number(a.year) - Number(b.year));
  const features: Features = {
    full: +(names === 'full'),
    initial: +(names === 'initial'),
    partial: +(names === 'partial'),
    ...countries(a, b),
    ...officesOf(a, b),
    oneYear: +(years === 0),
    nearYears: +(years !== null && years > 0 && years <= NEAR_YEARS),
    yearsApart: +(years !== null && years > 20 && years <= 50),
    ageApart: +(years !== null && years > 50),
  };
  return weigh(PERSON_WEIGHTS, features, names === 'none' ? 'the names do not agree' : null);
}

function countries(a: Cell, b: Cell): Features {
  const known = a.country !== null && b.country !== null;
  return { oneCountry: +(known && a.country === b.country), otherCountry: +(known && a.country !== b.country) };
}

function officesOf(a: Cell, b: Cell): Features {
  const pairs = a.offices.flatMap((one) => b.offices.map((other) => ({ one, other })));
  const ofOne = pairs.filter(({ one, other }) => one.of !== null && one.of === other.of);
  const isOne = ofOne.some(({ one, other }) => one.title === other.title);
  // "President Harding" of one report, and a president of that family name in another: papers leave out what their readers know.
  const untold = pairs.filter(({ one, other }) => one.of === null || other.of === null);
  const isOneTitle = untold.some(({ one, other }) => one.title === other.title && isSoleOffice(officeKey(one.title)));
  return { oneOffice: +isOne, oneBody: +(!isOne && ofOne.length > 0), oneTitle: +(ofOne.length === 0 && isOneTitle) };
}

function compareNamed(a: Cell, b: Cell): Verdict {
  const isOne = a.names.some((name) => b.names.includes(name));
  const places = a.location !== null && b.location !== null;
  const isSeat = isOne && isSeatOfRegion(a, b);
  const features: Features = {
    oneName: +isOne,
    initials: +!isOne,
    ...countries(a, b),
    onePlace: +(places && a.location === b.location),
    otherPlace: +(places && a.location !== b.location && !isSeat),
    seatOfRegion: +isSeat,
  };
  return weigh(NAME_WEIGHTS, features, sortVeto(a, b) ?? (features.otherPlace === 1 ? 'two places of the map' : null));
}

/** Idlib and Idlib: news seldom says which of the two it means, and a reader who asks for the one wants both. */
function isSeatOfRegion(a: Cell, b: Cell): boolean {
  if (a.country === null || a.country !== b.country) return false;
  const regions = [a, b].filter(({ location }) => location?.startsWith('region:') === true);
  return regions.length === 1 && a.location !== null && b.location !== null;
}

/** A state is known by its code, and no body or town is one by its name ("Georgia", "Mexico City"). */
function sortVeto(a: Cell, b: Cell): string | null {
  if ((a.sort === 'country') !== (b.sort === 'country')) return 'one is a state, the other is not';
  if (a.sort === 'country' && a.country !== b.country) return 'two states';
  return (a.sort === 'place') !== (b.sort === 'place') ? 'one is a place, the other is not' : null;
}
