// First and second persons: "I" in a quotation is its speaker, "you" whom it addresses, "we" the speaker's side.
import type { Candidate } from './candidate.js';
import { type ClusterBook, clusterAt, link } from './clusters.js';
import type { Turn, Turns } from './find-turns.js';
import type { Speakers } from './speakers.js';

/** Who is heard in a place: a voice, the voice that is spoken to, and who these are, where known. */
interface Voice {
  readonly voice: string;
  readonly other: string | null;
  readonly speaker: Candidate | null;
  readonly addressee: Candidate | null;
}

/** All who are heard in a report: in its quotations, in the turns of an interview, and the one who writes it, where named. */
export interface Voices {
  readonly speakers: Speakers;
  readonly turns: Turns;
  readonly turnAt: (one: Candidate) => Turn | null;
  readonly writer: Candidate | null;
}

/**
 * Links the pronouns of the first and second person, after all else, when the speakers are known; outside quotations and
 * turns the writer is one "I" and the readers are one "you".
 * @example linkSpeech(book, voices) // "I" is linked with "Putin" in "“I am glad,” said Putin."
 */
export function linkSpeech(book: ClusterBook, voices: Voices): void {
  const first = new Map<string, number>();
  for (const one of book.candidates) {
    if (one.person === 3 || one.parts.length > 0) continue;
    const heard = voiceAt(book, voices, one);
    const direct = one.person === 2 ? heard.addressee : one.number === 'one' ? heard.speaker : null;
    if (direct !== null && canSay(book, one, direct)) link(book, direct.index, one.index);
    linkToLike(book, first, one, heard);
  }
}

function voiceAt(book: ClusterBook, { speakers, turns, turnAt, writer }: Voices, one: Candidate): Voice {
  if (one.quotation < 0) {
    const turn = turnAt(one);
    if (turn === null) return { voice: 'writer', other: null, speaker: writer, addressee: null };
    const { voice, other } = turn;
    const whoIs = (name: string | null) => (name === null ? null : (turns.speakers.get(name) ?? null));
    return { voice, other, speaker: whoIs(voice), addressee: whoIs(other) };
  }
  const { speaker, addressee } = speakers.ofQuotation[one.quotation] ?? { speaker: null, addressee: null };
  const voice = speaker === null ? `q${one.quotation}` : `s${clusterAt(book, speaker.index).id}`;
  return { voice, other: null, speaker, addressee };
}

function canSay(book: ClusterBook, one: Candidate, speaker: Candidate): boolean {
  const { kind, number } = clusterAt(book, speaker.index);
  return (kind === null || kind === 'person') && (one.number !== 'one' || number !== 'many');
}

/** The same pronoun of the same speaker: all "we" of one speaker are one; the "you" of the one is the "I" of the other. */
function linkToLike(book: ClusterBook, first: Map<string, number>, one: Candidate, { voice, other }: Voice): void {
  const key = one.person === 1 ? `${voice}:1:${one.number}` : other === null ? `${voice}:2` : `${other}:1:one`;
  const before = first.get(key);
  if (before === undefined) first.set(key, one.index);
  else link(book, before, one.index);
}
