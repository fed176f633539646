// First and second persons: "I" in a quotation is its speaker, "you" whom it addresses, "we" the speaker's side.
import type { Candidate } from './candidate.js';
import { type ClusterBook, clusterAt, link } from './clusters.js';
import type { Speakers } from './speakers.js';

/**
 * Links the pronouns of the first and second person, after all else, when the speakers are known; outside quotations the
 * writer is one "I" and the readers are one "you". Gives the speaker of each "we", as a pair of candidate indices.
 * @example linkSpeech(book, speakers) // "I" is linked with "Putin" in "“I am glad,” said Putin."
 */
export function linkSpeech(book: ClusterBook, speakers: Speakers): ReadonlyMap<number, number> {
  const first = new Map<string, number>();
  const sides = new Map<number, number>();
  for (const one of book.candidates) {
    if (one.person === 3 || one.parts.length > 0) continue;
    const { speaker, addressee } = speakers.ofQuotation[one.quotation] ?? { speaker: null, addressee: null };
    const direct = one.person === 2 ? addressee : one.number === 'one' ? speaker : null;
    if (direct !== null && canSay(book, one, direct)) link(book, direct.index, one.index);
    else linkToLike(book, first, one, speaker);
    if (one.person === 1 && one.number === 'many' && speaker !== null) sides.set(one.index, speaker.index);
  }
  return sides;
}

function canSay(book: ClusterBook, one: Candidate, speaker: Candidate): boolean {
  const { kind, number } = clusterAt(book, speaker.index);
  return (kind === null || kind === 'person') && (one.number !== 'one' || number !== 'many');
}

/** The same pronoun of the same speaker: all "we" of one speaker are one. */
function linkToLike(book: ClusterBook, first: Map<string, number>, one: Candidate, speaker: Candidate | null): void {
  const voice = speaker === null ? `q${one.quotation}` : `s${clusterAt(book, speaker.index).id}`;
  const key = `${voice}:${one.person}:${one.person === 2 ? '' : one.number}`;
  const before = first.get(key);
  if (before === undefined) first.set(key, one.index);
  else link(book, before, one.index);
}
