// Agreement: whether a candidate and a cluster can be one by kind, number, gender and person.
import { roleNoun } from '../../knowledge/role-nouns.js';
import type { EntityKind, Gender } from '../mention.js';
import type { Candidate } from './candidate.js';
import type { Cluster } from './clusters.js';

/** Kinds that names and descriptions of one thing may carry beside each other. */
const KINDRED: Readonly<Record<EntityKind, readonly EntityKind[]>> = {
  person: ['person'],
  group: ['group', 'organization'],
  organization: ['organization', 'outlet', 'group'],
  outlet: ['outlet', 'organization'],
  country: ['country', 'place'],
  place: ['place', 'country'],
  other: ['other'],
};

/**
 * Whether two kinds can be of one thing; a kind that is not known goes with all.
 * @example agreeInKind('country', 'place') // true
 * @example agreeInKind('person', 'organization') // false
 */
export function agreeInKind(a: EntityKind | null, b: EntityKind | null): boolean {
  return a === null || b === null || KINDRED[a].includes(b);
}

/**
 * Whether a pronoun of the third person can stand for a cluster. Bodies and countries can be "they"; people cannot be "it".
 * @example pronounAgrees(she, clusterOfPutin) // false
 */
export function pronounAgrees(pronoun: Candidate, cluster: Cluster): boolean {
  if (pronoun.kind === 'place') return agreeInKind('place', cluster.kind) && cluster.kind !== null;
  if (pronoun.gender === 'neuter') return isThing(cluster) && cluster.number !== 'many';
  if (pronoun.number === 'many') return isPlural(cluster);
  if (cluster.number === 'many' || (cluster.kind !== null && cluster.kind !== 'person')) return false;
  return cluster.gender === null || cluster.gender === pronoun.gender;
}

function isThing({ kind, gender }: Cluster): boolean {
  return kind !== 'person' && kind !== 'group' && (gender === null || gender === 'neuter');
}

function isPlural({ number, kind, gender }: Cluster): boolean {
  if (number !== 'one') return true;
  if (kind === 'person') return gender === null;
  return kind === 'organization' || kind === 'outlet' || kind === 'country' || kind === 'group';
}

/**
 * Whether a description can be of a cluster: by one of the kinds that its noun can mean, by number, sex and country.
 * @example nominalAgrees(theWoman, clusterOfPutin) // false
 */
export function nominalAgrees(nominal: Candidate, cluster: Cluster): boolean {
  if (!agreeInNumber(nominal, cluster) || !agreeInGender(nominal.gender, cluster.gender)) return false;
  if (nominal.nation !== null && cluster.nation !== null && nominal.nation !== cluster.nation) return false;
  if (cluster.kind === null || nominal.kind === null) return cluster.kind === null && nominal.kind === null;
  return kindsOf(nominal).some((kind) => agreeInKind(kind, cluster.kind));
}

/** All kinds that a description's noun can mean: "party", "house" and "state" have several. */
function kindsOf({ noun, number, kind }: Candidate): readonly (EntityKind | null)[] {
  const known = roleNoun(noun);
  if (known === null) return [kind];
  return known.kinds.map((one) => (one === 'people' || (one === 'person' && number === 'many') ? 'group' : one));
}

function agreeInNumber(nominal: Candidate, { number, kind }: Cluster): boolean {
  return nominal.number === null || number === null || nominal.number === number || kind === 'group';
}

function agreeInGender(a: Gender | null, b: Gender | null): boolean {
  return a === null || b === null || a === b;
}
