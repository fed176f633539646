// Questions put to whoever speaks: "President Oss, asked whether he would go, replied".
import type { Sentence, Token } from '../../language/sentence.js';

const PUT_TO = /^(?:asked|pressed|questioned|challenged|quizzed|reminded|told)$/i;
/** Words of a question between a name and its answer. */
const LONGEST_QUESTION = 45;
/** What tells when or where it was put, and how many words may. */
const OCCASION = /^(?:at|in|during|after|before|later|again|last|this|once|repeatedly|twice)$/i;
const FARTHEST_QUESTION = 12;

/**
 * The head of the name before a question that a verb answers; -1 where nobody was asked.
 * @example behindQuestion(sentence, 10, 0) // 1 for "replied" in "President Oss, asked whether he would go, replied"
 */
export function behindQuestion({ tokens }: Sentence, verb: number, first: number): number {
  if (tokens[verb - 1]?.form !== ',') return -1;
  for (let i = verb - 2; i > Math.max(first + 1, verb - LONGEST_QUESTION); i--) {
    if (!isPutTo(tokens, i)) continue;
    for (let name = i - 2; name >= first; name--) {
      const { upos, head } = tokens[name]!;
      if (/^(?:NOUN|PROPN|PRON)$/.test(upos) && (head < first || head >= i - 1)) return name;
    }
    return -1;
  }
  return -1;
}

/** ", asked whether", ", pressed on the matter": a participle behind a comma that is taken for a verb of its own now and then. */
function isPutTo(tokens: readonly Token[], word: number): boolean {
  if (!PUT_TO.test(tokens[word]!.form) || tokens[word - 1]?.form !== ',') return false;
  const next = tokens[word + 1]?.form ?? '';
  if (/^(?:whether|if|about|why|how|what|when|where|who|by|on|to|that|for)$/i.test(next)) return true;
  // ", asked at a dinner in 1931 whether"
  const behind = tokens.slice(word + 2, word + FARTHEST_QUESTION).map(({ form }) => form);
  return OCCASION.test(next) && behind.some((form) => /^(?:whether|if|about|why)$/i.test(form));
}

/**
 * Whether a verb only tells that somebody was asked: ", asked whether he would go, replied ...".
 * @example isAskedAside(sentence, 6) // true
 */
export function isAskedAside({ tokens }: Sentence, verb: number): boolean {
  if (!isPutTo(tokens, verb)) return false;
  return tokens.some(
    ({ form, xpos }, i) => i > verb + 2 && /^VB[DZ]$/.test(xpos) && tokens[i - 1]!.form === ',' && form !== '',
  );
}
