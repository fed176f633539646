// What grammar and speech forbid: two mentions that cannot be one thing, however near they are.
import type { Sentence } from '../../language/sentence.js';
import type { Candidate } from './candidate.js';
import { type ClusterBook, clusterAt } from './clusters.js';
import type { Speakers } from './speakers.js';

/**
 * Whether a mention may not go back to another: one inside the other, joined with it, its co-argument (unless reflexive), its
 * predicate (which the grammar links, or denies), or the speaker of the quotation that it stands in.
 * @example isBarred(book, sentences, speakers, him, putin) // true in "Putin met him"
 */
export function isBarred(
  book: ClusterBook,
  sentences: readonly Sentence[],
  speakers: Speakers,
  one: Candidate,
  nearest: Candidate,
): boolean {
  if (isNobody(nearest, sentences)) return true;
  if (nearest.person !== 3 || isSpeakerOf(book, speakers, one, nearest)) return true;
  if (isAnother(one, nearest, sentences) || isSenior(book, one, nearest)) return true;
  if (one.sentence !== nearest.sentence) return false;
  if (contains(one, nearest) || contains(nearest, one)) return true;
  if (nearest.governor === one.head && nearest.role === 'subject') return true;
  return areJoined(one, nearest, sentences[one.sentence]!) || (!one.reflexive && areCoArguments(one, nearest));
}

/** "accused nobody", "no outside laboratory has tested it": nobody whom a later word can mean. */
function isNobody({ sentence, first, form, noun }: Candidate, sentences: readonly Sentence[]): boolean {
  if (form !== 'nominal') return false;
  return /^(?:nobody|none|nothing)$/.test(noun) || /^no$/i.test(sentences[sentence]!.tokens[first]!.form);
}

const OTHER = /^(?:second|third|fourth|other|another|different|further)$/i;

/** "the second official", "the other envoy": not the one who was told of before without that word. */
function isAnother(one: Candidate, nearest: Candidate, sentences: readonly Sentence[]): boolean {
  const word = one.form === 'nominal' ? countingWord(one, sentences) : null;
  return word !== null && nearest.form !== 'pronoun' && countingWord(nearest, sentences) !== word;
}

const JUNIOR = ['deputy', 'vice', 'under', 'assistant', 'junior'];

/** "the Prime Minister" after "Deputy Prime Minister Holt": the office itself is not the deputy's; "the minister" may be. */
function isSenior(book: ClusterBook, one: Candidate, nearest: Candidate): boolean {
  if (one.form !== 'nominal' || one.modifiers.length === 0) return false;
  const { modifiers, nouns } = clusterAt(book, nearest.index);
  const rank = JUNIOR.find((word) => modifiers.has(word) || nouns.has(`${word}-${one.noun}`));
  return rank !== undefined && one.modifiers.every((word) => modifiers.has(word)) && !one.modifiers.includes(rank);
}

function countingWord({ sentence, first, head }: Candidate, sentences: readonly Sentence[]): string | null {
  const words = sentences[sentence]!.tokens.slice(first, head);
  return words.find(({ form }) => OTHER.test(form))?.form.toLowerCase() ?? null;
}

/** Inside a quotation its speaker is "I", so that "he" and "the president" are somebody else. */
function isSpeakerOf(book: ClusterBook, speakers: Speakers, one: Candidate, nearest: Candidate): boolean {
  const speaker = speakers.ofQuotation[one.quotation]?.speaker ?? null;
  return speaker !== null && clusterAt(book, speaker.index) === clusterAt(book, nearest.index);
}

function contains(outer: Candidate, inner: Candidate): boolean {
  return outer.first <= inner.head && inner.head <= outer.last && outer.role !== 'possessor';
}

function areJoined(one: Candidate, nearest: Candidate, sentence: Sentence): boolean {
  if (one.parts.includes(nearest.head) || nearest.parts.includes(one.head)) return true;
  const joins = (a: Candidate, b: Candidate) =>
    a.governor === b.head && sentence.tokens[a.head]!.deprel.startsWith('conj');
  return joins(one, nearest) || joins(nearest, one);
}

const ARGUMENTS = new Set(['subject', 'object', 'oblique']);

function areCoArguments(one: Candidate, nearest: Candidate): boolean {
  return one.governor === nearest.governor && ARGUMENTS.has(one.role) && ARGUMENTS.has(nearest.role);
}
