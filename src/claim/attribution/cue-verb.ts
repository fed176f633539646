// A cue verb in its sentence, the content that it can take, and questions about the words between.

import { dependentsBy, dependentsOf, subtreeOf } from '../../grammar/tree.js';
import { MUTUAL_NOUNS } from '../../knowledge/act-words.js';
import type { Cue, CueFrame } from '../../knowledge/cue.js';
import { SAYING_NOUNS } from '../../knowledge/cue-nouns.js';
import { isTimeWord } from '../../knowledge/date-words.js';
import { isOccasionNoun } from '../../knowledge/occasion-nouns.js';
import type { Sentence, Token } from '../../language/sentence.js';
import { contentEnd } from './content-span.js';
import type { ReportView } from './report-view.js';

/** The content of a cue as words of its sentence, both ends inclusive. */
export interface Complement {
  readonly first: number;
  readonly last: number;
  /** The joining word before it, or -1. */
  readonly marker: number;
  /** Heads of the phrases that name who is told. */
  readonly addressees: readonly number[];
  readonly rule: string;
  /** How the cue takes it; null where only the marks tell. */
  readonly frame: CueFrame | null;
}

/** A cue verb in its sentence. */
export interface CueVerb {
  readonly view: ReportView;
  readonly sentence: number;
  readonly word: number;
  readonly cue: Cue;
  /** The last word that its content can reach. */
  readonly limit: number;
}

/**
 * The sentence of a cue verb.
 * @example parsedOf(verb).tokens[verb.word] // the verb's token
 */
export function parsedOf({ view, sentence }: CueVerb): Sentence {
  return view.sentences[sentence]!;
}

/**
 * The first object behind a cue verb; null for none.
 * @example firstObject(verb) // the index of "offer" in "called the offer a start"
 */
export function firstObject(verb: CueVerb): number | null {
  const found = dependentsBy(parsedOf(verb), verb.word, 'obj', 'iobj').find((i) => i > verb.word && i <= verb.limit);
  return found ?? null;
}

/**
 * Whether a comma stands between two words.
 * @example hasComma(sentence, 2, 9) // false
 */
export function hasComma({ tokens }: Sentence, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (tokens[i]!.form === ',') return true;
  return false;
}

/**
 * Who is told: objects between a cue that takes them and its content.
 * @example told(verb, 3) // [2] in "told CNN that ..."
 */
export function told({ cue, ...verb }: CueVerb, before: number): readonly number[] {
  if (!cue.takesAddressee) return [];
  const parsed = verb.view.sentences[verb.sentence]!;
  const isByAnother = dependentsBy(parsed, verb.word, 'obl').some((i) => parsed.tokens[i]!.deprel === 'obl:agent');
  if (isByAnother) return dependentsBy(parsed, verb.word, 'nsubj:pass').filter((i) => i < verb.word);
  return dependentsBy(parsed, verb.word, 'iobj', 'obj').filter(
    (i) => i > verb.word && i < before && !isReflexive(parsed, i),
  );
}

/** "told me himself that": the word only stresses who tells. */
function isReflexive({ tokens }: Sentence, word: number): boolean {
  return /sel(?:f|ves)$/i.test(tokens[word]!.form) && tokens[word - 1]?.upos === 'PRON';
}

/**
 * The last word of the phrase on a head, with the infinitive that goes with it, cut off by other sayings.
 * @example endOf(verb, 4, 5) // 8 in "called for foreign forces to leave Syria and blamed ..."
 */
export function endOf(verb: CueVerb, first: number, head: number): number {
  const parsed = parsedOf(verb);
  const under = subtreeOf(parsed, head).at(-1)!;
  const following = dependentsOf(parsed, verb.word).find((i) => i > under && isInfinitiveAt(parsed, i, under + 1));
  const end = following === undefined ? under : subtreeOf(parsed, following).at(-1)!;
  const last = withArguments(verb, Math.min(verb.limit, end));
  return contentEnd(verb.view, verb.sentence, verb.word, first, Math.min(verb.limit, withClosingMark(parsed, last)));
}

const ARGUMENT = /^(?:to|of|for|against|from|between|over|about|into|toward|towards)$/i;

/** "declaring their opposition to attempts to ...": phrases that the tree hung on the verb and that the object asks for. */
function withArguments(verb: CueVerb, end: number): number {
  const parsed = parsedOf(verb);
  let last = end;
  for (let more = nextArgument(verb, last); more !== null; more = nextArgument(verb, last)) {
    last = Math.min(verb.limit, subtreeOf(parsed, more).at(-1)!);
  }
  return last;
}

function nextArgument(verb: CueVerb, end: number): number | null {
  const { tokens } = parsedOf(verb);
  const last = CLOSING.test(tokens[end + 1]?.form ?? '') ? end + 1 : end;
  const next = tokens[last + 1];
  if (next === undefined || last + 1 > verb.limit || next.head <= last) return null;
  const isArgument = ARGUMENT.test(next.form) || (verb.cue.lemma === 'express' && /^(?:with|at)$/i.test(next.form));
  const isPart =
    next.form === 'in' &&
    /^(?:role|part|hand|involvement|interest|share|say|confidence|participation|complicity)$/.test(tokens[last]!.lemma);
  const isParty = /^with$/i.test(next.form) && MUTUAL_NOUNS.has(tokens[last]!.lemma);
  if (!isArgument && !isPart && !isParty && !goesOn(verb, last, next)) return null;
  return tokens[next.head]!.head <= last ? next.head : null;
}

const CLOSING = /^["”’]$/u;
const GOING_ON = /^(?:in|at|by|on|across|among|as|than|through|into|around|throughout|within|inside|outside)$/i;

/** "reported “12 thefts” in the harbour", "compared him to a coach at a match": a phrase of what is told, and not of the telling. */
function goesOn({ view, sentence, cue }: CueVerb, last: number, { form, head }: Token): boolean {
  const { tokens } = view.sentences[sentence]!;
  if (!GOING_ON.test(form) || !(CLOSING.test(tokens[last]!.form) || /^(?:compare|liken|equate)$/.test(cue.lemma)))
    return false;
  const { upos, lemma } = tokens[head]!;
  return upos === 'NOUN' && !isOfTelling(lemma);
}

/** Days and occasions: "on the day", "at a rally", "in an interview". */
function isOfTelling(lemma: string): boolean {
  return SAYING_NOUNS.has(lemma) || isOccasionNoun(lemma) || isTimeWord(lemma);
}

function isInfinitiveAt(parsed: Sentence, word: number, first: number): boolean {
  return (
    parsed.tokens[word]!.xpos === 'VB' && parsed.tokens[first]!.lemma === 'to' && subtreeOf(parsed, word)[0] === first
  );
}

function withClosingMark({ tokens }: Sentence, last: number): number {
  const next = tokens[last + 1];
  if (next !== undefined && /^["”’]$/u.test(next.form)) return last + 1;
  const after = tokens[last + 2];
  return next !== undefined && /^[.,]$/.test(next.form) && after !== undefined && /^["”’]$/u.test(after.form)
    ? last + 2
    : last;
}
