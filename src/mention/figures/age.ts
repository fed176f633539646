// Ages: "Maria Lund, 58," and "a boy aged 14".
import type { Span } from '../../base/span.js';
import { wordsSpan } from '../../grammar/tree.js';
import type { Name, Sentence } from '../../language/sentence.js';
import type { Ground } from './amount.js';
import { isNoun, nounPhraseOf, phraseSpan } from './noun-phrase.js';
import type { Quantity } from './quantity.js';

const OLDEST = 120;

/** Whose age it is. */
export interface Age {
  readonly of: Span;
}

/**
 * The bearer of the age that a bare number tells, or null where it tells none.
 * @example findAge(ground, quantity) // { of: the span of "Maria Lund" } for "58" in "Maria Lund, 58, will lead it."
 */
export function findAge(
  { sentence, pieces }: Ground,
  { numberFirst, next, kind, low, high, bound }: Quantity,
): Age | null {
  if (kind !== null || low < 1 || high > OLDEST || (bound !== 'exact' && bound !== 'range')) return null;
  const { tokens } = sentence;
  const [before, after] = [pieces[numberFirst - 1], pieces[next]];
  if (before === undefined) return null;
  if (/^age[ds]?$/.test(before.lower)) return bearer(sentence, before.token - 1);
  const isApart = after === undefined || /^[,.;)]$/.test(after.text);
  const closes = before.text === ',' ? after?.text !== ')' : before.text === '(' && after?.text === ')';
  const name = tokens[before.token - 1];
  if (!isApart || !closes || name?.upos !== 'PROPN' || pieces[numberFirst]!.kind !== 'digits') return null;
  return personEndingAt(sentence, before.token - 1);
}

function bearer(sentence: Sentence, last: number): Age | null {
  const at = sentence.tokens[last]?.form === ',' ? last - 1 : last;
  const token = sentence.tokens[at];
  if (token === undefined || !isNoun(token)) return null;
  const name = nameAt(sentence, at);
  return {
    of:
      (name && { start: name.start, end: name.end }) ??
      phraseSpan(sentence, { ...nounPhraseOf(sentence, at), last: at }),
  };
}

/** The name of a person that ends at a word, or a proper noun of no known sort; a place or a body has no age. */
function personEndingAt(sentence: Sentence, last: number): Age | null {
  const name = nameAt(sentence, last);
  if (name === undefined) return { of: wordsSpan(sentence, last, last) };
  return name.last === last && name.kind === 'PER' ? { of: { start: name.start, end: name.end } } : null;
}

function nameAt({ names }: Sentence, word: number): Name | undefined {
  return names.find(({ first, last }) => first <= word && word <= last);
}
