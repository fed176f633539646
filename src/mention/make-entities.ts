// Entities of the reading: one for each chain, with its mentions, its offices, its members and where it lies.
import { idWithin } from '../base/content-id.js';
import type { Span } from '../base/span.js';
import { countryByCode } from '../knowledge/countries.js';
import type { Sentence } from '../language/sentence.js';
import type { ReadingEntity } from '../reading.js';
import { type Chain, type ChainMention, type Chains, chainAt } from './chains/chain.js';
import type { Mentions } from './find-mentions.js';
import type { OfficeMention } from './mention.js';
import { toldOffices } from './told-offices.js';

/**
 * The entities of a report, in the order of its chains: entity i is chain i.
 * @example makeEntities('r-1', sentences, mentions, chains)[0]
 * // { id: 'e-…', name: 'Vladimir Putin', kind: 'person', aliases: ['Putin'], mentions: [...], offices: [...], ... }
 * @param report the report's id, which leads the ids of all that is in it
 */
export function makeEntities(
  report: string,
  sentences: readonly Sentence[],
  mentions: Mentions,
  chains: Chains,
): readonly ReadingEntity[] {
  const ids = chains.chains.map((chain) => entityId(report, chain));
  const byName = chainsByName(chains);
  const offices = officesByChain(sentences, mentions, chains, byName);
  const entities = chains.chains.map((chain, i) => ({
    id: ids[i]!,
    ...calledAs(chain, sentences),
    kind: chain.kind,
    country: chain.country,
    gender: chain.gender,
    mentions: chain.mentions.map(({ start, end, form }) => ({ start, end, form })),
    offices: distinct((offices.get(i) ?? []).map((office) => officeOf(office, byName, ids, mentions))),
    members: chain.members.map((member) => ids[member]!),
    location: locationOf(chain, mentions),
  }));
  return toldOffices(entities, sentences, chains);
}

/** "the Ukrainian government" has no name of its own; it is called by its country's, so that it is one in all reports. */
function calledAs({ name, aliases, country, mentions }: Chain, sentences: readonly Sentence[]): Called {
  const isNamed = mentions.some(({ form }) => form === 'name');
  const state = country === null ? null : countryByCode(country);
  if (isNamed || state === null || !mentions.some((one) => isGovernment(one, sentences))) return { name, aliases };
  return { name: `government of ${state.name}`, aliases: [name, ...aliases] };
}

interface Called {
  readonly name: string;
  readonly aliases: readonly string[];
}

function isGovernment({ sentence, head, form }: ChainMention, sentences: readonly Sentence[]): boolean {
  return form === 'nominal' && sentences[sentence]!.tokens[head]!.lemma === 'government';
}

type ReadingOffice = ReadingEntity['offices'][number];

/** The first mention tells a chain apart from every other of the report. */
function entityId(report: string, { kind, mentions }: Chain): string {
  const first = mentions[0];
  return idWithin('e', report, [kind, `${first?.start ?? 0}`, `${first?.end ?? 0}`]);
}

/** The chain of each name mention that is in one. */
function chainsByName({ chains }: Chains): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const [i, { mentions }] of chains.entries()) {
    for (const { name } of mentions) if (name !== null) found.set(name, i);
  }
  return found;
}

function officesByChain(
  sentences: readonly Sentence[],
  { offices }: Mentions,
  chains: Chains,
  byName: ReadonlyMap<number, number>,
): ReadonlyMap<number, readonly OfficeMention[]> {
  const found = new Map<number, OfficeMention[]>();
  const wordOf = wordEnds(sentences);
  for (const office of offices) {
    const holder = office.person === null ? describedBy(office, chains, wordOf) : byName.get(office.person);
    if (holder === undefined) continue;
    const list = found.get(holder);
    if (list === undefined) found.set(holder, [office]);
    else list.push(office);
  }
  return found;
}

/** Sentence and word that end at an offset. */
function wordEnds(sentences: readonly Sentence[]): ReadonlyMap<number, readonly [number, number]> {
  const found = new Map<number, readonly [number, number]>();
  for (const [i, { tokens }] of sentences.entries()) {
    for (const [j, { end }] of tokens.entries()) if (!found.has(end)) found.set(end, [i, j]);
  }
  return found;
}

/** The person that a title alone stands for ("the Russian president"), where the chains know who is meant. */
function describedBy(
  office: Span,
  chains: Chains,
  wordOf: ReadonlyMap<number, readonly [number, number]>,
): number | undefined {
  const place = wordOf.get(office.end);
  const chain = place === undefined ? null : chainAt(chains, ...place);
  return chain !== null && chains.chains[chain]!.kind === 'person' ? chain : undefined;
}

function officeOf(
  { title, of, start, end, status, when }: OfficeMention,
  byName: ReadonlyMap<number, number>,
  ids: readonly string[],
  { times }: Mentions,
): ReadingOffice {
  const body = of === null ? undefined : byName.get(of);
  const time = when === null ? undefined : times.find((one) => one.start < when.end && when.start < one.end);
  return {
    title,
    of: body === undefined ? null : ids[body]!,
    start,
    end,
    status,
    when: when === null ? null : { start: when.start, end: when.end },
    time: time?.id ?? null,
  };
}

/** One office told twice is one; the first telling is kept. */
function distinct(offices: readonly ReadingOffice[]): readonly ReadingOffice[] {
  const seen = new Set<string>();
  return offices.filter(({ title, of, status }) => {
    const key = `${title.toLowerCase()} ${of} ${status}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Where the first of its names that is a place lies. */
function locationOf({ mentions }: Chain, { places }: Mentions): ReadingEntity['location'] {
  for (const { name } of mentions) {
    const place = name === null ? undefined : places.get(name);
    if (place !== undefined) {
      const { id, kind, country, latitude, longitude } = place;
      return { id, kind, country, latitude, longitude };
    }
  }
  return null;
}
