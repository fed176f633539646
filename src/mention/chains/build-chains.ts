// Chains: which mentions of a report are of one thing. Names first, grammar next, then what looks back, then who speaks.
import { type Staged, staged } from '../../base/staged.js';
import type { Sentence } from '../../language/sentence.js';

import type { Mention, NameMention, OfficeMention } from '../mention.js';
import type { SpeechContext } from '../speech-context.js';
import type { Chains } from './chain.js';
import { openBook } from './clusters.js';
import { findCandidates } from './find-candidates.js';
import { blockFinder, findTurns } from './find-turns.js';
import { type CreditBlock, findWriter } from './find-writer.js';
import { linkAnaphors } from './link-anaphors.js';
import { linkEpithets } from './link-epithets.js';
import { headIndex, linkGrammar } from './link-grammar.js';
import { type Members, openHolders } from './link-groups.js';
import { linkNames } from './link-names.js';
import { linkSpeech } from './link-speech.js';
import { linkTitles } from './link-titles.js';
import { addNounsAtNames, addOffices } from './offices-to-clusters.js';
import { plainSpeech } from './plain-speech.js';
import { type Decide, decideByWeights } from './rank-antecedents.js';
import { settleChains } from './settle-chains.js';
import { findSpeakers } from './speakers.js';

/** What chains are built from, beside the text and its sentences. */
export interface ChainParts {
  readonly names: readonly NameMention[];
  readonly offices: readonly OfficeMention[];
  /** Groups that have no name ("Western officials"), as `findGroups` gives them. */
  readonly groups: readonly Mention[];
  /** Who says what; null where that is not known yet, and the plainest speech is found here. */
  readonly speech: SpeechContext | null;
}

/**
 * The chains of a report. A sieve: the surest links first, so that what they tell (sex, office, country) helps the next.
 *
 * 1. names of one thing: the same, short forms, initials (after Lee et al. 2013)
 * 2. appositions and predicates, and names that somebody is said to be called by
 * 3. in the order of the text: descriptions and third-person pronouns, by learned weights over features
 * 4. first and second persons, by who speaks
 *
 * @example
 * buildChains(report, sentences, { names, offices, groups: [], speech: null }).value.chains[0]
 * // { kind: 'person', name: 'Vladimir Putin', aliases: ['Putin'], country: 'RUS', mentions: [...], ... }
 * @param decide how a choice among antecedents is made; training puts the gold here
 */
export function buildChains(
  report: { readonly text: string; readonly blocks: readonly CreditBlock[] },
  sentences: readonly Sentence[],
  parts: ChainParts,
  decide: Decide = decideByWeights,
): Staged<Chains> {
  const speech = parts.speech ?? plainSpeech(report.text, report.blocks, sentences);
  const candidates = findCandidates(sentences, parts.names, speech.quotations);
  const book = openBook(candidates);
  const heads = headIndex(candidates, sentences.length);
  const members: Members = new Map();
  linkNames(book, parts.names);
  addOffices(book, parts.names, parts.offices);
  addNounsAtNames(book, sentences);
  linkGrammar(book, sentences, heads);
  linkEpithets(book, sentences, heads, report);
  linkTitles(book, sentences, parts.names, parts.offices);
  const speakers = findSpeakers(speech, sentences, heads);
  linkAnaphors({ book, sentences, heads, speakers, members, decide });
  openHolders(book, members);
  const turns = findTurns(report.text, report.blocks, book);
  const blockOf = blockFinder(report.blocks);
  const writer = findWriter(report.text, report.blocks, book);
  linkSpeech(book, { speakers, turns, turnAt: (one) => turns.ofBlock[blockOf(one)] ?? null, writer });
  const { chains, trace } = settleChains(report.text, book, parts.names, members);
  return staged(chains, [], trace);
}
