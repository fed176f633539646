// What a bare number counts: the noun behind it ("eight other heads of state"), across "of" ("hundreds of drones"), in a compound ("30-member").
import type { Span } from '../../base/span.js';
import { dependentsOf } from '../../grammar/tree.js';
import type { Sentence, Token } from '../../language/sentence.js';
import { CASUALTY_VERBS } from './figure-contexts.js';
import { isPlural, type NounPhrase, nounPhraseAfter } from './noun-phrase.js';
import type { Piece } from './pieces.js';
import type { Quantity } from './quantity.js';

/** How a number stands to its noun: before it, across "of", inside a compound, or as an attribute that does not count it. */
export type CountForm = 'plain' | 'partitive' | 'compound' | 'attribute';

/** The noun of a number. */
export interface CountedThing {
  readonly form: CountForm;
  readonly noun: NounPhrase | null;
  /** Token of the compound's noun ("member" in "30-member"), or null. */
  readonly compound: number | null;
}

const NOTHING: CountedThing = { form: 'plain', noun: null, compound: null };

/**
 * What a number without unit counts.
 * @example countedThing(sentence, pieces, quantity).form // 'partitive' for "three" in "three of the twelve hostages"
 * @param times stretches that are times: no noun in them is counted
 */
export function countedThing(
  sentence: Sentence,
  pieces: readonly Piece[],
  quantity: Quantity,
  times: readonly Span[],
): CountedThing {
  const outside = (noun: NounPhrase | null) => (noun === null || isTimed(sentence, noun, times) ? null : noun);
  const compound = compoundAt(pieces, quantity.next);
  if (compound !== null) return { form: 'compound', noun: outside(nounPhraseAfter(sentence, compound)), compound };
  const of = ofAfter(pieces, quantity.next);
  if (of !== null) return { ...NOTHING, form: 'partitive', noun: outside(nounPhraseAfter(sentence, of)) };
  const noun = outside(nounPhraseAfter(sentence, pieces[quantity.next - 1]!.lastToken));
  if (noun === null) return NOTHING;
  return { ...NOTHING, form: counts(sentence.tokens[noun.head]!, quantity) ? 'plain' : 'attribute', noun };
}

function isTimed({ tokens }: Sentence, { head }: NounPhrase, times: readonly Span[]): boolean {
  return times.some(({ start, end }) => start < tokens[head]!.end && tokens[head]!.start < end);
}

/** A number above one counts a plural: in "a 737 jet" it names, in "a 500 million deal" it measures. */
function counts(head: Token, { low, amount }: Quantity): boolean {
  return isPlural(head) || (low === 1 && amount.numeral.form !== 'share' && head.upos !== 'PROPN');
}

function compoundAt(pieces: readonly Piece[], at: number): number | null {
  const [hyphen, word] = [pieces[at], pieces[at + 1]];
  if (hyphen === undefined || word === undefined || !/^[-‑]$/.test(hyphen.text)) return null;
  return hyphen.glued && word.glued && word.kind === 'word' ? word.token : null;
}

/** The token of "of" behind a number, also behind a closing quote: `“hundreds” of drones`. */
function ofAfter(pieces: readonly Piece[], next: number): number | null {
  const at = /^[”"’']$/.test(pieces[next]?.text ?? '') ? next + 1 : next;
  return pieces[at]?.lower === 'of' ? pieces[at].token : null;
}

/**
 * Whether a number without a noun stands for persons because of its verb: "killed 30", "12 were wounded", "two dozen dead".
 * @example countsPersons(sentence, 3) // true for "30" in "The blast killed 30."
 */
export function countsPersons(sentence: Sentence, word: number): boolean {
  const { tokens } = sentence;
  for (let at = word, steps = 0; at >= 0 && steps < 3; at = tokens[at]!.head, steps++) {
    const { lemma, upos } = tokens[at]!;
    if (CASUALTY_VERBS.has(lemma)) return true;
    if (upos === 'VERB' && steps > 0) return false;
    if (dependentsOf(sentence, at).some((i) => i > word && i <= word + 3 && CASUALTY_VERBS.has(tokens[i]!.lemma)))
      return true;
  }
  return false;
}
