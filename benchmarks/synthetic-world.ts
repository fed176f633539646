// A made-up world that reports tell of, the same each time: who and what there is, how often it is told of, and the stories in the news.
import { addDays, parseDay } from '../src/base/partial-date.js';
import { COUNTRIES } from '../src/knowledge/countries.js';
import { type Chance, seeded } from './seeded.js';

/** Somebody, some body or some place of the world. Its number says how often it is told of: 0 the most often. */
export interface WorldMember {
  readonly kind: 'person' | 'organization' | 'country' | 'place' | 'group';
  readonly number: number;
  readonly name: string;
  readonly country: string;
}

/** What reports tell of in the same words or nearly: some of its sides may be left out. */
export interface WorldAct {
  readonly type: string;
  readonly mode: string | null;
  readonly verb: string;
  readonly actor: WorldMember;
  readonly recipient: WorldMember;
  readonly place: WorldMember;
  readonly day: string;
}

/** What one report or many are about. */
export interface Story {
  readonly day: string;
  readonly acts: readonly WorldAct[];
  readonly cast: readonly WorldMember[];
  /** Numbers of the words that it is told in. */
  readonly words: readonly number[];
}

/**
 * How often each is told of: the share of what stands at number n and beyond is (1 + n / head) ** -tail (Lomax, which is what Zipf's law with
 * Mandelbrot's shift comes to). Measured on 1,205 English reports (MEANTIME, GeoVirus, ECB+, PolNeAR) and on the samples: of the persons told
 * of the most frequent has 1.2 % of all tellings, and one in 2.5 is new after 1,200 reports; bodies 1.2 % and one in 2.9; places 1.6 % and one
 * in 4; countries 20 % and one in 30.
 */
const SHARES = {
  person: { head: 30, tail: 0.38 },
  organization: { head: 27, tail: 0.33 },
  place: { head: 35, tail: 0.56 },
  group: { head: 4, tail: 0.8 },
  country: { head: 5, tail: 1 },
  word: { head: 150, tail: 0.6 },
  /** Most stories are told by one report, the greatest by one in 250. */
  story: { head: 150, tail: 0.6 },
  /** Acts long past that many stories come back to: the one told most stands in one report of 150. */
  pastAct: { head: 100, tail: 0.5 },
} as const;

const MOST = 100_000_000;

/**
 * A number by chance, low ones more often, as these are told of in news.
 * @example drawNumber(seeded(1), 'person') // 12
 */
export function drawNumber(chance: Chance, of: keyof typeof SHARES): number {
  const { head, tail } = SHARES[of];
  const above = (1 + chance.below(1_000_000)) / 1_000_000;
  return Math.min(MOST, Math.floor(head * (above ** (-1 / tail) - 1)));
}

const SYLLABLES = 'ka ro min te sul da vo ran pe lo shi ga ne tur bi zan'.split(' ');

/**
 * The word of a number, of three syllables and more.
 * @example worldWord(0) // 'karoka'
 */
export function worldWord(number: number): string {
  const next = Math.floor(number / SYLLABLES.length);
  const syllable = SYLLABLES[number % SYLLABLES.length] ?? '';
  return next === 0 ? syllable : worldWord(next) + syllable;
}

/** Words of fewer syllables are left out. */
const SHORT_WORDS = 256;

/**
 * The content word of a number.
 * @example storyWord(0) // the word that most reports hold
 */
export function storyWord(number: number): string {
  return worldWord(number + SHORT_WORDS);
}

function properName(number: number): string {
  const word = worldWord(number + SHORT_WORDS);
  return (word[0] ?? '').toUpperCase() + word.slice(1);
}

const PEOPLE = { givenNames: 300, familyHead: 400, familyTail: 0.8 };

/**
 * The member of a number.
 * @example worldMember('country', 0).name // 'Algeria'
 */
export function worldMember(kind: WorldMember['kind'], number: number): WorldMember {
  const chance = seeded(number * 31 + kind.length);
  const { name: land, iso3 } = countryAt(kind === 'country' ? number : drawNumber(chance, 'country'));
  const name = () => {
    switch (kind) {
      case 'country':
        return land;
      case 'person': {
        const above = (1 + chance.below(1_000_000)) / 1_000_000;
        const family = Math.floor(PEOPLE.familyHead * (above ** (-1 / PEOPLE.familyTail) - 1));
        return `${properName(7_000 + chance.below(PEOPLE.givenNames))} ${properName(Math.min(MOST, family))}`;
      }
      case 'organization':
        return `${properName(20_000 + number)} ${chance.pick(['Council', 'Agency', 'Bank', 'Front', 'Group'])}`;
      default:
        return properName((kind === 'place' ? 50_000 : 40_000) + number);
    }
  };
  return { kind, number: kind === 'country' ? number % COUNTRIES.length : number, name: name(), country: iso3 };
}

function countryAt(number: number) {
  // Far apart in the table, so that the most frequent do not lie side by side.
  const { name, iso3 } = COUNTRIES[(number * 37) % COUNTRIES.length]!;
  return { name, iso3 };
}

/** Types with their shares among the acts of the samples and of PolNeAR, in hundredths, and words that tell of them. */
const TYPES: readonly (readonly [type: string, share: number, mode: string | null, verbs: string])[] = [
  ['CONSULT', 16, 'meeting', 'met talks discussed'],
  ['CONSULT', 9, 'visit', 'visited arrived'],
  ['AGREE', 13, null, 'agreed signed accepted'],
  ['ASSAULT', 12, null, 'attacked bombed shelled'],
  ['REQUEST', 10, 'change', 'urged demanded appealed'],
  ['ACCUSE', 8, 'disapprove', 'accused condemned criticized'],
  ['SUPPORT', 6, null, 'backed praised endorsed'],
  ['REJECT', 5, null, 'rejected refused'],
  ['COERCE', 6, 'arrest', 'arrested detained'],
  ['THREATEN', 4, null, 'threatened warned'],
  ['RETREAT', 4, 'withdraw', 'withdrew released'],
  ['AID', 4, null, 'aided supplied'],
  ['SANCTION', 2, null, 'sanctioned expelled'],
  ['MOBILIZE', 1, null, 'mobilized deployed'],
];

/** One for each hundredth. */
const TYPE_OF = TYPES.flatMap((row) => Array.from({ length: row[1] }, () => row));

/** From here on the world's stories lie, over so many days. */
const FIRST_DAY = '2007-01-01';
const DAYS = 5_800;

/**
 * An act between members, by chance.
 * @example anyAct(seeded(1), members, '2015-11-23').verb // 'met'
 */
export function anyAct(chance: Chance, members: readonly WorldMember[], day: string): WorldAct {
  const [type, , mode, verbs] = chance.pick(TYPE_OF);
  const who = members.filter(({ kind }) => kind !== 'place');
  const places = members.filter(({ kind }) => kind === 'place' || kind === 'country');
  const [actor, place] = [chance.pick(who), chance.pick(places)];
  const others = who.filter((one) => one !== actor);
  const recipient = chance.pick(others.length === 0 ? who : others);
  return { type, mode, verb: chance.pick(verbs.split(' ')), actor, recipient, place, day };
}

function members(chance: Chance, kinds: readonly WorldMember['kind'][]): readonly WorldMember[] {
  return kinds.map((kind) => worldMember(kind, drawNumber(chance, kind)));
}

/** Words that a story brings to every report about it. */
const STORY_WORDS = 30;

/** Acts that the reports about a story share. */
const STORY_ACTS = 4;

/**
 * The story of a number: each has a day, somebody to act in it, and its words.
 * @example storyOf(7).acts.length // 4
 */
export function storyOf(number: number): Story {
  const chance = seeded(number * 101 + 17);
  const day = anyDay(chance);
  const cast = members(chance, ['person', 'person', 'country', 'country', 'organization', 'place', 'person', 'place']);
  const acts = Array.from({ length: STORY_ACTS }, () => anyAct(chance, cast, addDays(day, -chance.below(3)) ?? day));
  return { day, cast, acts, words: Array.from({ length: STORY_WORDS }, () => drawNumber(chance, 'word')) };
}

/**
 * The act long past of a number, which reports of many years tell of.
 * @example pastAct(0).day // '2011-02-13'
 */
export function pastAct(number: number): WorldAct {
  const chance = seeded(number * 211 + 5);
  return anyAct(chance, members(chance, ['person', 'country', 'country', 'place']), anyDay(chance));
}

function anyDay(chance: Chance) {
  const first = parseDay(FIRST_DAY)!;
  return addDays(first, chance.below(DAYS)) ?? first;
}
