// What a list or a briefing sets before an entry: "3. Velmar: ", "• ", "Trade: ".
import type { Token } from '../../language/sentence.js';

/** Words of a label before its colon. */
const LONGEST = 4;
const LABEL_WORD = /^(?:NOUN|PROPN|ADJ|ADP|NUM)$/;

/**
 * The first word of a sentence behind the number, bullet and label that a list sets before it.
 * @example behindLabel(tokens, 12) // 3 in "3. Velmar: the president will rest, his office said"
 * @param limit a word that the label ends before
 */
export function behindLabel(tokens: readonly Token[], limit: number): number {
  let at = 0;
  while (at < limit && (tokens[at]!.xpos === 'LS' || /^[•*▪●]$/u.test(tokens[at]!.form))) at++;
  const bracket = tokens.findIndex(({ form }, i) => i > at && i <= at + LONGEST && /^[([]$/.test(form));
  const close = bracket < 0 ? -1 : tokens.findIndex(({ form }, i) => i > bracket && /^[)\]]$/.test(form));
  // "QUESTION (Lund, Oss Ledger): "
  const isBracketed = close > 0 && tokens[close + 1]?.form === ':';
  const colon = isBracketed
    ? close + 1
    : tokens.findIndex(({ form }, i) => i > at && i <= at + LONGEST && form === ':');
  const words = tokens.slice(at, isBracketed ? bracket : colon);
  const isLabel = colon > 0 && colon < limit - 1 && words.every(({ upos }) => LABEL_WORD.test(upos));
  return isLabel ? colon + 1 : at;
}
