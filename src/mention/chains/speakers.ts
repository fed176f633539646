// Who speaks in each quotation, as a candidate, and who says something outside of them.
import type { Sentence } from '../../language/sentence.js';
import type { WordRun } from '../mention.js';
import type { Speech, SpeechContext } from '../speech-context.js';
import type { Candidate } from './candidate.js';
import type { HeadIndex } from './link-grammar.js';
import { isSaying } from './plain-speech.js';

/** Who speaks in a quotation and who is addressed; null where that is not known. */
export interface Voices {
  readonly speaker: Candidate | null;
  readonly addressee: Candidate | null;
}

/** The speech of a report in terms of candidates. */
export interface Speakers {
  /** By quotation. */
  readonly ofQuotation: readonly Voices[];
  /** Whether a candidate is a source or the subject of a verb of saying. */
  readonly speaks: (one: Candidate) => boolean;
}

/**
 * Speakers by quotation.
 * @example findSpeakers(speech, sentences, heads).ofQuotation[0]?.speaker?.noun // 'putin'
 */
export function findSpeakers(speech: SpeechContext, sentences: readonly Sentence[], heads: HeadIndex): Speakers {
  const sources = new Set<Candidate>();
  const found = speech.quotations.map((): Voices => NOBODY);
  for (const { content, source, addressee } of [...speech.speeches].sort(byCloseness)) {
    const voices = { speaker: candidateOf(source, heads), addressee: candidateOf(addressee, heads) };
    if (voices.speaker !== null) sources.add(voices.speaker);
    for (const span of content) {
      for (const i of quotationsOver(speech, span.start, span.end)) if (found[i] === NOBODY) found[i] = voices;
    }
  }
  return { ofQuotation: found, speaks: (one) => sources.has(one) || isSubjectOfSaying(one, sentences) };
}

const NOBODY: Voices = { speaker: null, addressee: null };

/** Quoted word for word before retold, and short before long: what stands inside another's words is its own speaker's. */
function byCloseness(a: Speech, b: Speech): number {
  return Number(b.direct) - Number(a.direct) || lengthOf(a) - lengthOf(b);
}

function lengthOf({ content }: Speech): number {
  return content.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** The candidate that a run is: that of its head, else of its last word that heads one. */
function candidateOf(run: WordRun | null, heads: HeadIndex): Candidate | null {
  const byHead = run === null ? undefined : heads[run.sentence];
  if (run === null || byHead === undefined) return null;
  for (const word of [run.head, run.last, run.first]) {
    const found = byHead.get(word);
    if (found !== undefined) return found;
  }
  return null;
}

/** Quotations that share words with a stretch; found by halving, since they stand in the order of the text. */
function quotationsOver({ quotations }: SpeechContext, start: number, end: number): readonly number[] {
  let [low, high] = [0, quotations.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let i = low; i < quotations.length && quotations[i]!.start < end; i++) found.push(i);
  return found;
}

function isSubjectOfSaying(one: Candidate, sentences: readonly Sentence[]): boolean {
  const verb = sentences[one.sentence]!.tokens[one.governor];
  return one.role === 'subject' && verb !== undefined && isSaying(verb.lemma);
}
