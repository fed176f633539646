// Lemmas as rules: the case of the result, letters cut from the end, letters added.
import { fold } from './features.js';

const LETTER = /\p{L}/u; // the a of "a1"

/**
 * The lemma that a rule makes of a word; a rule that cuts more than there is, or all, leaves the word whole.
 * @example applyLemmaRule('Parties', 'l|3|y') // 'party'
 */
export function applyLemmaRule(word: string, rule: string): string {
  if (rule === 'l|0|' && !LETTER.test(word)) return word;
  const [style = 'l', cut = '0', ...rest] = rule.split('|');
  const low = [...fold(word).toLowerCase()];
  const kept = Number(cut) > low.length ? low : low.slice(0, low.length - Number(cut));
  const stem = kept.join('') + (Number(cut) > low.length ? '' : rest.join('|'));
  return stem === '' ? word : cased(stem, style);
}

function cased(stem: string, style: string): string {
  if (style === 'U') return stem.toUpperCase();
  if (style !== 'u') return stem;
  const [first = '', ...others] = stem;
  return first.toUpperCase() + others.join('');
}
