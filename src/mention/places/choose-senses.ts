// Choosing a sense for each toponym of a report, round by round: each round judges by what the round before took the rest to mean.

import type { Container, ContainerSign, CountryWord } from './find-containers.js';
import { PLACE_WEIGHTS, SMALL_TOWN } from './place-weights.js';
import { contextScore, type PlaceContext, priorOf } from './score-candidates.js';
import type { Candidate, Toponym } from './toponym.js';

/** After so many rounds the senses hardly ever change. */
const ROUNDS = 3;

/** Nearness is measured to so many other places at most, so that a long report stays linear. */
const MOST_ANCHORS = 40;

const CONTAINER_WEIGHTS: Readonly<Record<ContainerSign, number>> = {
  words: PLACE_WEIGHTS.containedByWords,
  comma: PLACE_WEIGHTS.containedByComma,
  list: PLACE_WEIGHTS.containedByList,
};

/** All mentions of one name, with what the words beside any of them say. */
interface Group {
  readonly key: string;
  readonly candidates: readonly Candidate[];
  /** Indices into the toponyms. */
  readonly mentions: number[];
  /** What the words beside some mention say that it is. */
  readonly units: Set<Toponym['unit']>;
  /** What lies round some mention of it. */
  readonly around: Container[];
  /** Groups of the toponyms that some mention of it lies round. */
  readonly inside: Group[];
  /** Groups that stand beside some mention of it in a list. */
  readonly beside: Group[];
}

/**
 * A sense for each toponym, by its index; null where only a small town bears the name and nothing speaks for it.
 * @example chooseSenses(toponyms, [], [], null)[0]?.id // 'geonames:2988507' for Paris alone
 */
export function chooseSenses(
  toponyms: readonly Toponym[],
  containers: readonly Container[],
  countryWords: readonly CountryWord[],
  outletCountry: string | null,
): readonly (Candidate | null)[] {
  const groups = groupToponyms(toponyms, containers);
  let senses = new Map<Group, Candidate>();
  for (let round = 0; round < ROUNDS; round++) {
    const context = contextOf(groups, senses, countryWords, outletCountry);
    const before = senses;
    senses = new Map([...new Set(groups)].map((group) => [group, bestOf(group, groups, before, context)]));
  }
  const context = contextOf(groups, senses, countryWords, outletCountry);
  for (const [group, sense] of senses) if (!isVouchedFor(sense, group, groups, senses, context)) senses.delete(group);
  return groups.map((group) => senses.get(group) ?? null);
}

/** The group of each toponym. */
function groupToponyms(toponyms: readonly Toponym[], containers: readonly Container[]): readonly Group[] {
  const byKey = new Map<string, Group>();
  const groups = toponyms.map(({ key, candidates, unit }, i) => {
    const group = byKey.get(key) ?? {
      key,
      candidates,
      mentions: [],
      units: new Set<Toponym['unit']>(),
      around: [],
      inside: [],
      beside: [],
    };
    byKey.set(key, group);
    group.mentions.push(i);
    if (unit !== null) group.units.add(unit);
    return group;
  });
  for (const container of containers) {
    groups[container.inner]!.around.push(container);
    if (container.kind === 'toponym') groups[container.outer]!.inside.push(groups[container.inner]!);
  }
  for (let i = 0; i + 1 < toponyms.length; i++) {
    const [left, right] = [toponyms[i]!, toponyms[i + 1]!];
    if (left.sentence !== right.sentence || right.start - left.end > 7 || left.key === right.key) continue;
    groups[i]!.beside.push(groups[i + 1]!);
    groups[i + 1]!.beside.push(groups[i]!);
  }
  return groups;
}

function bestOf(
  group: Group,
  groups: readonly Group[],
  senses: ReadonlyMap<Group, Candidate>,
  context: PlaceContext,
): Candidate {
  if (group.candidates.length === 1) return group.candidates[0]!;
  const own = { current: senses.get(group) ?? null, count: group.mentions.length };
  let [best, most] = [group.candidates[0]!, Number.NEGATIVE_INFINITY];
  for (const candidate of group.candidates) {
    const share = isNamesake(candidate, group.candidates) ? NAMESAKE_SHARE : 1;
    const score =
      priorOf(candidate, group.candidates) +
      share * contextScore(candidate, group.key, context, own) +
      besideScore(candidate, group, groups, senses);
    if (score > most) [best, most] = [candidate, score];
  }
  return best;
}

/** Of a town that is much smaller than another of its name, a report says so much less by speaking of its country. */
const NAMESAKE_SHARE = 0.3;
const TIMES_LARGER = 5;

/** Geneva in Illinois beside Geneva in Switzerland. */
function isNamesake({ kind, country, population }: Candidate, rivals: readonly Candidate[]): boolean {
  if (kind !== 'city' && kind !== 'part') return false;
  return rivals.some(
    (rival) => rival.country !== country && isTown(rival) && rival.population > population * TIMES_LARGER,
  );
}

function isTown({ kind }: Candidate): boolean {
  return kind === 'city' || kind === 'seat' || kind === 'capital';
}

/** Whether a sense is more than a small town that happens to bear the name: "Supreme", "Reading", "West". */
function isVouchedFor(
  sense: Candidate,
  group: Group,
  groups: readonly Group[],
  senses: ReadonlyMap<Group, Candidate>,
  context: PlaceContext,
): boolean {
  const { kind, population, country } = sense;
  if ((kind !== 'city' && kind !== 'part') || population >= SMALL_TOWN) return true;
  if (country === null || country === context.outletCountry) return true;
  const elsewhere = (context.countries.get(country) ?? 0) - group.mentions.length;
  return elsewhere > 0 || besideScore(sense, group, groups, senses) > 0;
}

/** What the words beside the mentions say for a candidate. */
function besideScore(
  candidate: Candidate,
  group: Group,
  groups: readonly Group[],
  senses: ReadonlyMap<Group, Candidate>,
): number {
  let score = 0;
  const weights = PLACE_WEIGHTS;
  const around = group.around.map((container) => containerScore(candidate, container, groups, senses));
  if (around.length > 0) score += Math.max(...around);
  if (group.inside.some((inner) => inner.candidates.some((one) => contains(candidate, one)))) {
    score += weights.containsNeighbour;
  }
  if (group.units.has('land') && rankOf(candidate) === 1) score += weights.unit;
  if (group.units.has('town') && rankOf(candidate) === 3) score += weights.unit;
  if (group.beside.some((other) => isLike(candidate, senses.get(other)))) score += weights.sameList;
  return score;
}

function containerScore(
  candidate: Candidate,
  container: Container,
  groups: readonly Group[],
  senses: ReadonlyMap<Group, Candidate>,
): number {
  const { containedByWords } = PLACE_WEIGHTS;
  switch (container.kind) {
    case 'state':
      return candidate.region === container.region && candidate.kind !== 'region' ? containedByWords : 0;
    case 'country':
      return candidate.country === container.country && candidate.kind !== 'country' ? containedByWords / 2 : 0;
    case 'toponym': {
      const outer = groups[container.outer]!;
      const isIn = senses.has(outer)
        ? contains(senses.get(outer)!, candidate)
        : outer.candidates.some((one) => contains(one, candidate));
      return isIn ? CONTAINER_WEIGHTS[container.how] : 0;
    }
  }
}

/** Whether a country or region contains another place, as far as the gazetteer knows. */
function contains(outer: Candidate, inner: Candidate): boolean {
  if (outer.id === inner.id || inner.kind === 'country') return false;
  if (outer.kind === 'country') return inner.country === outer.id;
  return outer.kind === 'region' && inner.kind !== 'region' && inner.region === outer.region && outer.region !== null;
}

/** Whether two places would stand in one list: two countries, or two places of one sort in one country. */
function isLike(candidate: Candidate, other: Candidate | undefined): boolean {
  if (other === undefined || rankOf(candidate) !== rankOf(other)) return false;
  return candidate.kind === 'country' || candidate.country === other.country;
}

function rankOf({ kind }: Candidate): number {
  return kind === 'country' ? 0 : kind === 'region' || kind === 'area' ? 1 : kind === 'feature' ? 2 : 3;
}

function contextOf(
  groups: readonly Group[],
  senses: ReadonlyMap<Group, Candidate>,
  countryWords: readonly CountryWord[],
  outletCountry: string | null,
): PlaceContext {
  const countries = new Map<string, number>();
  const regions = new Map<string, number>();
  for (const { country } of countryWords) addTo(countries, country, 1);
  for (const [group, { country, region }] of senses) {
    if (country !== null) addTo(countries, country, group.mentions.length);
    if (region !== null) addTo(regions, region, 1);
  }
  if (senses.size === 0) addCertain(groups, countries);
  return { countries, regions, anchors: anchorsOf(senses), outletCountry };
}

/** Before any sense is chosen, the names that one place alone bears are known. */
function addCertain(groups: readonly Group[], countries: Map<string, number>): void {
  for (const { candidates } of groups) {
    const [only, second] = candidates;
    if (second === undefined && only!.country !== null) addTo(countries, only!.country, 1);
  }
}

function anchorsOf(senses: ReadonlyMap<Group, Candidate>): PlaceContext['anchors'] {
  return [...senses]
    .filter(([, { kind }]) => kind !== 'country' && kind !== 'feature')
    .sort(([a], [b]) => b.mentions.length - a.mentions.length)
    .slice(0, MOST_ANCHORS)
    .map(([{ key }, candidate]) => ({ key, candidate }));
}

function addTo(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
