// Which place a name means: the one that the words beside it, the rest of the report and its own size speak for.
import type { Reason } from '../../base/staged.js';
import { type Staged, staged } from '../../base/staged.js';
import { outletByName } from '../../knowledge/outlets.js';
import type { Sentence } from '../../language/sentence.js';
import type { Report } from '../../report/report.js';
import type { NameMention } from '../mention.js';
import { chooseSenses } from './choose-senses.js';
import { namesAround } from './find-candidates.js';
import { type Container, findContainers } from './find-containers.js';
import { findCountryWords, findToponyms } from './find-toponyms.js';
import type { PlaceIndex } from './place-index.js';
import type { Candidate, ResolvedPlace, Toponym } from './toponym.js';

export type { ResolvedPlace } from './toponym.js';

/** What resolution needs of a report. */
export type PlacedReport = Pick<Report, 'text' | 'outlet'>;

/**
 * The places that names of a report mean, by index into the names; a name that no place is known for has none.
 *
 * Each name is judged by what it lies in as the words beside it say ("Paris, Texas"), by the countries and regions that the
 * report speaks of, by how near the report's other places are, by its size, and by the outlet's country. All mentions of a
 * name mean one place, except where the words beside one say otherwise. A region or country is placed at its centre.
 * @example resolvePlaces(report, sentences, names, index).value.get(0)?.id // 'geonames:4717560' for Paris of "Paris, Texas"
 */
export function resolvePlaces(
  report: PlacedReport,
  _sentences: readonly Sentence[],
  names: readonly NameMention[],
  index: PlaceIndex,
): Staged<ReadonlyMap<number, ResolvedPlace>> {
  const toponyms = findToponyms(report.text, names, index);
  const countryWords = findCountryWords(names);
  const containers = [...findContainers(report.text, toponyms, countryWords), ...seatCountries(toponyms, names)];
  const outletCountry = report.outlet === null ? null : (outletByName(report.outlet)?.country ?? null);
  const senses = chooseSenses(toponyms, containers, countryWords, outletCountry);
  const places = new Map<number, ResolvedPlace>();
  for (const [i, { name }] of toponyms.entries()) {
    const sense = senses[i] ?? null;
    if (sense !== null) places.set(name, resolved(sense, index));
  }
  return staged(places, [], reasonsFor(toponyms, senses, containers));
}

/** A seat of government lies in the country that it stands for. */
function seatCountries(toponyms: readonly Toponym[], names: readonly NameMention[]): readonly Container[] {
  return toponyms.flatMap(({ name }, inner) => {
    const { as, country } = names[name]!;
    return as === 'metonym' && country !== null ? [{ kind: 'country' as const, inner, country }] : [];
  });
}

function resolved(candidate: Candidate, index: PlaceIndex): ResolvedPlace {
  const { id, name, kind, country, latitude, longitude } = candidate;
  return { id, name, kind: publicKind(kind), country, latitude, longitude, within: namesAround(candidate, index) };
}

function publicKind(kind: Candidate['kind']): ResolvedPlace['kind'] {
  switch (kind) {
    case 'country':
    case 'feature':
      return kind;
    case 'region':
    case 'area':
      return 'region';
    default:
      return 'city';
  }
}

/** A reason for each name that more than one place bears, and for each that was given none. */
function reasonsFor(
  toponyms: readonly Toponym[],
  senses: readonly (Candidate | null)[],
  containers: readonly Container[],
): readonly Reason[] {
  const contained = new Set(containers.map(({ inner }) => inner));
  return toponyms.flatMap(({ start, end, candidates }, i) => {
    const sense = senses[i] ?? null;
    const span = { start, end };
    if (sense === null)
      return [{ rule: 'places/small-town', why: 'only a small town bears it, and nothing speaks for that', span }];
    if (candidates.length < 2) return [];
    const rule = contained.has(i) ? 'places/contained' : 'places/context';
    const { name, country, id } = sense;
    return [{ rule, why: `one of ${candidates.length}: ${name}, ${country ?? 'no one country'} (${id})`, span }];
  });
}
