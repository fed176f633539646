// Runs of words: who spoke and to whom, as stretches of one sentence cut down to the words that name somebody.
import { dependentsBy, headOf, subtreeOf } from '../../grammar/tree.js';
import { verbCue } from '../../knowledge/cue-lexicon.js';
import type { Sentence, Token } from '../../language/sentence.js';
import type { WordRun } from '../../mention/mention.js';
import type { Bounds } from './report-view.js';

/**
 * The run from one word to another, without punctuation and joining words at its ends; null where nothing is left.
 * @example runOf(sentences, 0, { first: 0, last: 2 }) // "Leyla Aram" of "Leyla Aram ,"
 */
export function runOf(sentences: readonly Sentence[], sentence: number, bounds: Bounds): WordRun | null {
  const { tokens } = sentences[sentence]!;
  let { first, last } = bounds;
  while (first <= last && isLeading(tokens[first]!)) first++;
  while (first <= last && isTrailing(tokens[last]!.upos, tokens[last]!.form)) last--;
  if (first > last) return null;
  const head = headOf(sentences[sentence]!, first, last);
  return { sentence, first, last, head, start: tokens[first]!.start, end: tokens[last]!.end };
}

const JOINING =
  /^(?:then|so|yet|still|also|when|as|now|while|after|though|although|because|if|with|on|to|in|by|from|even)$/i;

function isLeading({ upos, form, xpos }: Token): boolean {
  if (xpos === 'LS') return true;
  if (upos === 'PUNCT') return !/^["“‘'[(]$/u.test(form);
  return upos === 'CCONJ' || ((upos === 'ADV' || upos === 'ADP' || upos === 'SCONJ') && JOINING.test(form));
}

function isTrailing(upos: string, form: string): boolean {
  return upos === 'PUNCT' && !/^["”’'\])]$/u.test(form);
}

/**
 * The run of all that hangs under a word, inside bounds: the name, what is said of its bearer, whom it is joined with.
 * @example phraseOf(sentences, 0, 10, { first: 8, last: 11 }) // "Foreign Minister Leyla Aram"
 */
export function phraseOf(
  sentences: readonly Sentence[],
  sentence: number,
  head: number,
  bounds: Bounds,
): WordRun | null {
  const parsed = sentences[sentence]!;
  const named = behindLetter(parsed, head, bounds);
  if (named >= 0) return phraseOf(sentences, sentence, named, { first: head + 2, last: bounds.last });
  const within = behindLead(parsed, head, connected(parsed, head, bounds));
  return runOf(sentences, sentence, trimClauses(parsed, head, within));
}

/** "Q: The president said": the letter of a turn that the tree took for who speaks; the word behind it, or -1. */
function behindLetter(parsed: Sentence, head: number, { last }: Bounds): number {
  const { tokens } = parsed;
  if (!/^\p{Lu}{1,2}$/u.test(tokens[head]!.form) || tokens[head + 1]?.form !== ':') return -1;
  return dependentsBy(parsed, head, 'appos', 'parataxis', 'nmod').find((i) => i > head + 1 && i <= last) ?? -1;
}

/** "to the police department", "on this weekend's show, the governor", "WASHINGTON -- The governor": where the name begins. */
function behindLead({ tokens }: Sentence, head: number, { first, last }: Bounds): Bounds {
  const dash = tokens.findLastIndex(({ form }, i) => /^(?:--|—|―|–)$/.test(form) && i >= first && i < head);
  if (dash >= 0) return { first: dash + 1, last };
  if (tokens[first]!.upos !== 'ADP') return { first, last };
  const comma = tokens.findIndex(({ form }, i) => form === ',' && i > first && i < last);
  return { first: comma < 0 ? first + 1 : comma + 1, last };
}

/** The unbroken stretch of words round the head that hang under it, without the subject that it is said of: "all they get is a message". */
function connected(sentence: Sentence, head: number, { first, last }: Bounds): Bounds {
  const under = new Set(subtreeOf(sentence, head));
  const isSaidOf = dependentsBy(sentence, head, 'cop').length > 0;
  for (const part of isSaidOf ? dependentsBy(sentence, head, 'cop', 'nsubj') : []) {
    for (const word of subtreeOf(sentence, part)) under.delete(word);
  }
  let [from, to] = [head, head];
  while (from > first && isPart(sentence, under, from - 1, head)) from--;
  while (to < last && isPart(sentence, under, to + 1, head)) to++;
  return { first: from, last: to };
}

/** Punctuation belongs to the words on both sides of it. */
function isPart({ tokens }: Sentence, under: ReadonlySet<number>, word: number, head: number): boolean {
  if (under.has(word)) return true;
  if (tokens[word]!.upos !== 'PUNCT') return false;
  return under.has(word < head ? word - 1 : word + 1);
}

const ANONYMITY = new Set(['anonymity', 'anonymously', 'named', 'identified', 'name', 'unidentified', 'unnamed']);

/**
 * Clauses that a comma sets off and that tell more of the source are no part of what it is called: ", who spoke on
 * condition of anonymity ...", ", which represents teachers", ", speaking in Cairo", ", including two from Oslo", ", he added".
 */
function trimClauses(sentence: Sentence, head: number, bounds: Bounds): Bounds {
  const { tokens } = sentence;
  for (let i = head + 1; i <= bounds.last; i++) {
    if (tokens[i - 1]!.form !== ',') continue;
    if (isAside(sentence, i, bounds.last) || isOfPlace(sentence, i, bounds))
      return { first: bounds.first, last: i - 2 };
  }
  return beforeOccasion(sentence, head, bounds);
}

/** "Oss, the governor of Varna, one of the towns that sued": words on the place and not on the person. */
function isOfPlace({ tokens }: Sentence, word: number, { first, last }: Bounds): boolean {
  for (let i = word; i <= last && i - word < 6; i++) {
    const { head, deprel, upos } = tokens[i]!;
    if (head < first || head >= word) continue;
    const { deprel: above, upos: kind } = tokens[head]!;
    return deprel === 'appos' && upos !== 'PROPN' && kind === 'PROPN' && /^(?:nmod|obl)/.test(above);
  }
  return false;
}

function isAside({ tokens }: Sentence, word: number, last: number): boolean {
  const { form, xpos } = tokens[word]!;
  if (/^(?:which|whose|where)$/i.test(form) || xpos === 'VBG') return true;
  if (/^(?:he|she|they|it|I|we)$/.test(form))
    return isSpeech(tokens[word + (tokens[word + 1]?.upos === 'ADV' ? 2 : 1)]);
  if (!/^who$/i.test(form)) return false;
  return tokens.slice(word, last + 1).some((token) => ANONYMITY.has(token.form.toLowerCase()) || isSpeech(token));
}

/** Whoever is said to have said something else in the aside has said it there. */
function isSpeech(token: Token | undefined): boolean {
  return token?.upos === 'VERB' && verbCue(token.lemma)?.frames.has('clause') === true;
}

const OCCASION = /^(?:in|on|at|during|after|before|last|this|just|earlier|later|late|early)$/i;
const OCCASION_NOUN =
  /(?:day|week|month|year|night|morning|evening|interview|speech|statement|address|conference|gaggle|briefing|rally|hearing|debate|message|recording|letter|e-mail|email|memo|cable|post|tweet|video|note|sermon|broadcast|remarks|january|february|march|april|may|june|july|august|september|october|november|december)$/i;

/** "the governor in a televised interview said": when and where somebody spoke is no part of who did. */
function beforeOccasion({ tokens }: Sentence, head: number, { first, last }: Bounds): Bounds {
  for (let i = head + 1; i <= last; i++) {
    if (!OCCASION.test(tokens[i]!.form) || tokens[i]!.upos === 'PROPN') continue;
    if (tokens.slice(i + 1, last + 1).some(({ form }) => OCCASION_NOUN.test(form))) return { first, last: i - 1 };
  }
  return { first, last };
}
