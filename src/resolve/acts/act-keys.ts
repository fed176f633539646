// Keys under which tellings that may be of one act are found: what sort of act, with who took part, where, and what the report is about.
import { familyKey } from '../things/person-names.js';
import { toldTime } from './presume-time.js';
import type { Party, Telling } from './telling.js';

/** Of many parties, those told first; pairs of more would cost too much. */
const PARTIES_PAIRED = 5;

/** The strongest words of a report: two reports of one act nearly always share one. */
const TOPIC_WORDS = 6;

/** Of acts whose parties are known, fewer words: a party may be misread. */
const FEW_WORDS = 3;

/**
 * The keys of a telling, each once.
 * @example actKeys(putinMetRaisi) // ['CONSULT | putin | raisi', 'CONSULT | IRN | RUS', 'CONSULT | at IRN', ...]
 */
export function actKeys(telling: Telling): readonly string[] {
  const parties = telling.parties.slice(0, PARTIES_PAIRED);
  const names = parties.map(partyKey);
  const pairs = [...pairsOfKeys(names), ...pairsOfKeys(parties.map(({ country }) => country))];
  const place = telling.place?.country == null ? null : `at ${telling.place.country}`;
  const words = topicWords(telling, telling.type !== null && parties.length > 1 ? FEW_WORDS : TOPIC_WORDS);
  return labelsOf(telling).flatMap((label) => {
    const keys = label.isWide ? [...names, ...words.slice(0, WIDE_WORDS)] : [...pairs, ...names, place, ...words];
    return [...new Set(keys.filter((key) => key !== null))].map((key) => `${label.name} | ${key}`);
  });
}

/** A telling stands under few families, for one word may have many. */
const FAMILIES = 3;

/** Under a wide label an act is found by its parties, one by one, and so many words: most that share more share the type too. */
const WIDE_WORDS = 2;

/** What sort of act it is. A family of words is wide where a type is known. */
interface Label {
  readonly name: string;
  readonly isWide: boolean;
}

/** The type of an act and the families of its words; where it has no type, the words themselves too. */
function labelsOf({ type, families, words }: Telling): readonly Label[] {
  const kinds = families.slice(0, FAMILIES).map((family) => ({ name: `${family}`, isWide: type !== null }));
  const names = type === null ? words : [type];
  return [...names.map((name) => ({ name, isWide: false })), ...kinds];
}

function partyKey({ sort, name, names, country }: Party): string | null {
  switch (sort) {
    case 'country':
      return country;
    case 'person':
      return familyKey(name);
    default:
      return names[0] ?? null;
  }
}

function pairsOfKeys(keys: readonly (string | null)[]): readonly string[] {
  const known = [...new Set(keys.filter((key) => key !== null))].sort();
  return known.flatMap((first, i) => known.slice(i + 1).map((second) => `${first} | ${second}`));
}

function topicWords({ report }: Telling, count: number): readonly string[] {
  const strongest = [...report.topic].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return strongest.slice(0, count).map(([word]) => `about ${word}`);
}

/**
 * What tellings are ordered by inside a block: the day of the act, as the text tells it or the words beside it give it, else of the report,
 * else nothing.
 * @example actOrder(putinMetRaisi) // '2022-07-19'
 */
export function actOrder(telling: Telling): string {
  const { latest, earliest } = toldTime(telling);
  const { day } = telling.report;
  return latest ?? earliest ?? day.latest ?? day.earliest ?? '~';
}
