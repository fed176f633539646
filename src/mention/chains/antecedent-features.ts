// What speaks for and against a cluster as the antecedent of a candidate, as names of features that are present.
import { dependentsOf, isUnder } from '../../grammar/tree.js';
import type { Sentence } from '../../language/sentence.js';
import type { Candidate } from './candidate.js';
import type { Cluster } from './clusters.js';
import { isOfMind } from './mind-words.js';

/** What features are asked of: the candidate that looks back, the cluster, its nearest mention, and how far that is. */
export interface Pairing {
  readonly one: Candidate;
  readonly cluster: Cluster;
  /** The nearest earlier mention of the cluster. */
  readonly nearest: Candidate;
  /** How many other clusters were mentioned in between. */
  readonly rank: number;
  readonly sentences: readonly Sentence[];
  /** Whether the nearest mention said something, by its verb. */
  readonly spoke: boolean;
  /** Whether the looking mention says something, by its verb. */
  readonly speaks: boolean;
  /** Whether the cluster is the last that said something, and the last that was a subject, outside quotations. */
  readonly holdsFloor: boolean;
  readonly isTopic: boolean;
  /** Sentence of the cluster's last name or description; null where it had none yet. */
  readonly nounIn: number | null;
  /** Whether no other cluster in reach was mentioned more often; how many named ones are nearer. */
  readonly isMain: boolean;
  readonly namedRank: number;
  /** Whether the two have the same possessor ("his mother"), or have another. */
  readonly owner: 'same' | 'other' | null;
}

const DISTANCE = ['gap0', 'gap1', 'gap2', 'gap3', 'gap4', 'gap4', 'gap6'] as const;
const NOUN_GAP = ['noun0', 'noun1', 'noun2', 'noun3', 'noun3', 'noun5', 'noun5', 'noun5', 'noun5'] as const;
const RANK = ['rank0', 'rank1', 'rank2', 'rank3', 'rank4', 'rank4', 'rank6', 'rank6', 'rank6'] as const;
const SEEN = ['seen0', 'seen1', 'seen2', 'seen3', 'seen3', 'seen5', 'seen5', 'seen5'] as const;

/**
 * The features of a pronoun and a cluster.
 * @example pronounFeatures(pairing) // ['gap1', 'rank0', 'subject', 'name', ...]
 */
export function pronounFeatures(pairing: Pairing): readonly string[] {
  const { one, cluster, nearest, rank } = pairing;
  const gap = one.sentence - nearest.sentence;
  const found: string[] = [
    DISTANCE[gap] ?? 'gap7',
    RANK[rank] ?? 'rank9',
    SEEN[cluster.seen] ?? 'seen8',
    nearest.role,
    `${gap === 0 ? 'here' : gap === 1 ? 'before' : 'far'}:${nearest.role}:${one.role === 'subject' || one.role === 'possessor' ? one.role : 'else'}`,
    `kind:${cluster.kind ?? 'none'}`,
    nearest.form,
    `det:${nearest.determiner}`,
  ];
  if (isOfMind(pairing.sentences[one.sentence]!.tokens[one.governor], one.role))
    found.push(`mind:${cluster.kind ?? 'none'}`);
  if (cluster.isNamed) found.push('named');
  if (cluster.gender !== null && cluster.gender === one.gender) found.push('gender');
  if (cluster.number !== null && cluster.number === one.number) found.push('number');
  if (nearest.form === 'pronoun')
    found.push(nearest.gender === one.gender && nearest.number === one.number ? 'samePronoun' : 'otherPronoun');
  if (nearest.parts.length > 0) found.push('joined');
  if (pairing.isMain) found.push('main');
  if (cluster.isNamed) found.push(`named${Math.min(pairing.namedRank, 3)}`);
  found.push(pairing.nounIn === null ? 'nameless' : (NOUN_GAP[one.sentence - pairing.nounIn] ?? 'noun9'));
  found.push(...speechFeatures(pairing));
  if (gap === 0) found.push(...clauseFeatures(pairing));
  return found;
}

function speechFeatures({ one, nearest, spoke, speaks, holdsFloor, isTopic }: Pairing): readonly string[] {
  const found: string[] = [];
  if (holdsFloor) found.push(speaks ? 'floorSpeaks' : 'floor');
  if (isTopic) found.push(`topic:${one.role}`);
  if (one.quotation >= 0)
    found.push(nearest.quotation === one.quotation ? 'sameQuote' : nearest.quotation >= 0 ? 'otherQuote' : 'intoQuote');
  else if (nearest.quotation >= 0) found.push('outOfQuote');
  if (spoke) found.push(speaks ? 'spokeSpeaks' : 'spoke');
  else if (speaks) found.push('speaks');
  return found;
}

/** In one sentence: whether the nearest mention commands the pronoun, shares its clause, or stands inside a phrase. */
function clauseFeatures({ one, nearest, sentences }: Pairing): readonly string[] {
  const sentence = sentences[one.sentence]!;
  const found: string[] = [];
  if (nearest.governor >= 0 && isUnder(sentence, one.head, nearest.governor)) {
    found.push(nearest.role === 'subject' ? 'commandSubject' : 'command');
  }
  if (nearest.role === 'possessor' || nearest.role === 'other') found.push('nested');
  if (one.governor === nearest.governor) found.push('coArgument');
  return found;
}

/**
 * The features of a description and a cluster.
 * @example nominalFeatures(pairing) // ['sameNoun', 'gap2', 'det:the', ...]
 */
export function nominalFeatures(pairing: Pairing): readonly string[] {
  const { one, cluster, nearest, rank } = pairing;
  const gap = one.sentence - nearest.sentence;
  const match = nounMatch(one, cluster);
  const found: string[] = [
    match,
    `${match}:${one.determiner}`,
    `${match}:${DISTANCE[gap] ?? 'gap7'}`,
    RANK[rank] ?? 'rank9',
    SEEN[cluster.seen] ?? 'seen8',
    nearest.form,
    `kind:${cluster.kind ?? 'none'}`,
    `nearDet:${nearest.form === 'nominal' ? nearest.determiner : nearest.form}`,
  ];
  found.push(`${match}:${modifierMatch(one, cluster)}`);
  found.push(`${match}:${modifierMatch(one, cluster)}:${one.determiner}`);
  if (cluster.phrases.has(one.phrase))
    found.push(
      'phrase',
      `phrase:${one.determiner}`,
      `phrase:${one.number}:${one.determiner}`,
      `phrase:${DISTANCE[gap] ?? 'gap7'}`,
    );
  if (pairing.isMain) found.push(`main:${match}`);
  if (cluster.isNamed)
    found.push(
      `${match}:named${Math.min(pairing.namedRank, 3)}`,
      `${match}:seen${SEEN[cluster.seen] ?? 'seen8'}`,
      `named:${one.noun}:${cluster.kind}`,
    );
  if (pairing.owner !== null) found.push(`${match}:${pairing.owner}Owner`, `${pairing.owner}Owner`);
  if (pairing.nearest.role === one.role) found.push(`parallel:${one.role}`);
  if (cluster.isNamed) found.push(`${match}:named`);
  if (one.nation !== null && one.nation === cluster.nation) found.push(`${match}:nation`);
  if (one.extended) found.push(`${match}:extended`);
  if (nearest.extended) found.push(`${match}:nearExtended`);
  if (cluster.gender !== null && cluster.gender === one.gender) found.push('gender');
  found.push(...speechFeatures(pairing));
  return found;
}

/** How a description's noun is borne out by a cluster: by its own nouns, the last word of its name, or only its kind. */
function nounMatch(one: Candidate, cluster: Cluster): string {
  if (cluster.nouns.has(one.noun)) return 'sameNoun';
  if (cluster.nameWords.has(one.noun)) return 'nameWord';
  if (cluster.nouns.size === 0) return 'bareName';
  return cluster.isNamed ? 'kindOnly' : 'otherNoun';
}

/** Whether the description's modifiers are known of the cluster, clash with its own, or are new. */
function modifierMatch({ modifiers }: Candidate, cluster: Cluster): string {
  if (modifiers.length === 0) return cluster.modifiers.size > 0 ? 'dropped' : 'bare';
  const known = modifiers.filter((word) => cluster.modifiers.has(word) || cluster.nameWords.has(word)).length;
  if (known === modifiers.length) return 'known';
  return cluster.modifiers.size > 0 && !cluster.isNamed ? 'clash' : 'new';
}

/**
 * The features of having no antecedent at all.
 * @example noneFeatures(it, sentences) // ['none', 'none:subject', 'none:that'] for "it" in "it is likely that"
 */
export function noneFeatures(one: Candidate, sentences: readonly Sentence[]): readonly string[] {
  const found = [
    'none',
    `none:${one.noun === 'here' ? 'here' : one.role}`,
    `none:${one.determiner}`,
    `none:kind:${one.kind ?? 'none'}`,
  ];
  if (one.extended) found.push('none:extended', `none:extended:${one.determiner}`);
  if (one.modifiers.length > 0) found.push(`none:modified:${one.determiner}`);
  if (one.nation !== null) found.push('none:nation');
  if (one.possessor >= 0) found.push('none:possessed');
  if (one.sentence === 0) found.push('none:first');
  if (one.number === 'many') found.push(`none:many:${one.determiner}`);
  if (one.noun === 'it') found.push(...expletiveFeatures(one, sentences[one.sentence]!));
  return found;
}

/** "it is likely that", "it seems", "it takes time to": nothing is meant by "it". */
function expletiveFeatures(one: Candidate, sentence: Sentence): readonly string[] {
  const found: string[] = [];
  const { deprel } = sentence.tokens[one.head]!;
  if (deprel === 'expl') found.push('none:expl');
  const governor = sentence.tokens[one.governor];
  if (governor === undefined) return found;
  found.push(`none:gov:${governor.upos}`);
  const later = dependentsOf(sentence, one.governor).filter((i) => i > one.governor);
  if (later.some((i) => /^(?:csubj|ccomp|xcomp|advcl)/.test(sentence.tokens[i]!.deprel))) found.push('none:clause');
  if (WEATHER.has(governor.lemma)) found.push('none:weather');
  return found;
}

const WEATHER = new Set(
  'rain snow seem appear turn take time late early clear likely possible important necessary true day hour'.split(' '),
);
