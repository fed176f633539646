// What a verb's group says of its act: tense, aspect, voice, mood and polarity, read off the verb and its auxiliaries.
import type { Sentence, Token } from '../language/sentence.js';
import { dependentsBy, dependentsOf, featureOf } from './tree.js';

/** When a verb's group places its act: `future` for "will", "is to", "is going to"; `none` for bare, -ing and to forms. */
export type Tense = 'past' | 'present' | 'future' | 'none';

/** How a verb's group presents its act. */
export interface VerbGroup {
  readonly tense: Tense;
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
  /** The modal's lemma other than "will" and "shall" ("would", "may"), or null. */
  readonly modal: string | null;
}

const FUTURE = new Set(['will', 'shall', "'ll", '’ll', 'wo', 'sha']);
const NEGATIONS = new Set(['not', "n't", 'n’t', 'never']);

/**
 * The group of a verb. A verb without auxiliaries of its own that is coordinated with another shares the other's.
 * @example verbGroup(sentence, 2) // { tense: 'future', perfect: false, ..., modal: null } for "meet" in "will not meet"
 */
export function verbGroup(sentence: Sentence, verb: number): VerbGroup {
  const { tokens } = sentence;
  const auxiliaries = auxiliariesOf(sentence, verb);
  const group = [...auxiliaries, verb].map((i) => tokens[i]!);
  const modal = auxiliaries.map((i) => tokens[i]!).find((token) => token.xpos === 'MD');
  const isFuture = modal !== undefined && FUTURE.has(modal.form.toLowerCase());
  return {
    tense: isFuture || isDue(sentence, verb) ? 'future' : finiteTense(group),
    perfect: group.slice(0, -1).some((token) => token.lemma === 'have'),
    progressive: tokens[verb]!.xpos === 'VBG' && group.slice(0, -1).some((token) => token.lemma === 'be'),
    passive: dependentsBy(sentence, verb, 'aux:pass', 'nsubj:pass').length > 0,
    negated: isNegated(sentence, verb),
    modal: modal === undefined || isFuture ? null : modal.lemma,
  };
}

/**
 * Whether "not", "never" or "no longer" denies a word.
 * @example isNegated(sentence, 3) // true for "meet" in "did not meet"
 */
export function isNegated(sentence: Sentence, word: number): boolean {
  return dependentsOf(sentence, word).some((i) => {
    const { form, lemma } = sentence.tokens[i]!;
    return NEGATIONS.has(form.toLowerCase()) || (lemma === 'long' && sentence.tokens[i - 1]?.lemma === 'no');
  });
}

function auxiliariesOf(sentence: Sentence, verb: number): readonly number[] {
  const own = dependentsBy(sentence, verb, 'aux', 'cop');
  const { head, deprel, xpos } = sentence.tokens[verb]!;
  const shares = own.length === 0 && deprel === 'conj' && head >= 0 && sentence.tokens[head]!.xpos === xpos;
  return shares && dependentsBy(sentence, verb, 'nsubj').length === 0 ? dependentsBy(sentence, head, 'aux') : own;
}

/** "is to meet", "is due to meet", "is set to meet" and "is going to meet" speak of what is to come. */
function isDue(sentence: Sentence, verb: number): boolean {
  const { tokens } = sentence;
  const { head, deprel } = tokens[verb]!;
  if (head < 0 || !deprel.startsWith('xcomp')) return false;
  const above = tokens[head]!;
  if (!['go', 'due', 'set', 'schedule', 'expect', 'plan', 'slate'].includes(above.lemma)) return false;
  return tokens[verb - 1]?.lemma === 'to' && dependentsBy(sentence, head, 'aux', 'cop').length > 0;
}

function finiteTense(group: readonly Token[]): Tense {
  const finite = group.find(
    (token) => featureOf(token, 'VerbForm') === 'Fin' || ['VBD', 'VBZ', 'VBP'].includes(token.xpos),
  );
  if (finite === undefined) return 'none';
  return finite.xpos === 'VBD' || featureOf(finite, 'Tense') === 'Past' ? 'past' : 'present';
}
