// The scores of documents' chains, over all and by genre: coreference measures and pronouns, for us and for the baselines.
import { pronounFacts } from '../src/mention/chains/pronoun-words.js';
import type { ChainDocument } from './chain-document.js';
import type { GoldMention } from './chain-gold.js';
import { matchMentions, partitionsOf, type SystemMention } from './chain-match.js';
import { countPronouns, type PronounCounts } from './chain-pronouns.js';
import { answersFor } from './chain-system.js';
import { addCoref, type CorefSums, corefSums, NO_COREF } from './coref-scores.js';

/** What one reader got over some documents. */
export interface ReaderSums {
  /** Sets of two and more mentions, as CoNLL 2012 and CorefUD score. */
  readonly linked: CorefSums;
  /** With sets of one mention. */
  readonly all: CorefSums;
  /** Pronouns of the third person, and of every person. */
  readonly third: PronounCounts;
  readonly every: PronounCounts;
}

/** The readers over some documents. */
export interface GroupSums {
  readonly documents: number;
  readonly mentions: number;
  readonly ours: ReaderSums;
  readonly baseline: ReaderSums;
  readonly stronger: ReaderSums;
}

/** Kinds of gold sets that are scored. */
const SCORED: ReadonlySet<string> = new Set(['person', 'organization', 'place']);

const NO_PRONOUNS: PronounCounts = { asked: 0, right: 0 };
const NO_READER: ReaderSums = { linked: NO_COREF, all: NO_COREF, third: NO_PRONOUNS, every: NO_PRONOUNS };
const NO_GROUP: GroupSums = { documents: 0, mentions: 0, ours: NO_READER, baseline: NO_READER, stronger: NO_READER };

/**
 * The sums of a set of documents: under '' of all, under each genre of its own.
 * @example scoreChains(documents).get('news')?.ours.linked // sums of the news
 */
export function scoreChains(documents: readonly ChainDocument[]): ReadonlyMap<string, GroupSums> {
  const groups = new Map<string, GroupSums>();
  for (const read of documents) {
    const document = { ...read, gold: read.gold.filter(({ kind }) => SCORED.has(kind)) };
    const sums = documentSums(document);
    for (const key of ['', document.genre]) groups.set(key, addGroups(groups.get(key) ?? NO_GROUP, sums));
  }
  return groups;
}

function documentSums(document: ChainDocument): GroupSums {
  const { ours, baseline, stronger } = answersFor(document);
  const sums = (system: readonly SystemMention[]) => readerSums(document, system);
  return {
    documents: 1,
    mentions: document.gold.length,
    ours: sums(ours),
    baseline: sums(baseline),
    stronger: sums(stronger),
  };
}

function readerSums(document: ChainDocument, system: readonly SystemMention[]): ReaderSums {
  const matching = matchMentions(document.gold, system);
  const [linked, all] = [partitionsOf(matching, false), partitionsOf(matching, true)];
  const personOf = (one: GoldMention) => pronounPerson(document, one);
  const isPronoun = (one: GoldMention) => personOf(one) !== null;
  const isPersonal = (one: GoldMention) => one.kind === 'person' && isPronoun(one);
  return {
    linked: corefSums(linked.gold, linked.system),
    all: corefSums(all.gold, all.system),
    third: countPronouns(matching, (one) => isPersonal(one) && personOf(one) === 3, isPronoun),
    every: countPronouns(matching, isPersonal, isPronoun),
  };
}

function pronounPerson({ sentences }: ChainDocument, { sentence, first, last }: GoldMention): 1 | 2 | 3 | null {
  const token = first === last ? sentences[sentence]?.tokens[first] : undefined;
  return token === undefined ? null : (pronounFacts(token.form)?.person ?? null);
}

function addGroups(a: GroupSums, b: GroupSums): GroupSums {
  return {
    documents: a.documents + b.documents,
    mentions: a.mentions + b.mentions,
    ours: addReaders(a.ours, b.ours),
    baseline: addReaders(a.baseline, b.baseline),
    stronger: addReaders(a.stronger, b.stronger),
  };
}

function addReaders(a: ReaderSums, b: ReaderSums): ReaderSums {
  return {
    linked: addCoref(a.linked, b.linked),
    all: addCoref(a.all, b.all),
    third: addPronouns(a.third, b.third),
    every: addPronouns(a.every, b.every),
  };
}

function addPronouns(a: PronounCounts, b: PronounCounts): PronounCounts {
  return { asked: a.asked + b.asked, right: a.right + b.right };
}
