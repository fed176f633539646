// The language of a text: English or another, by its script and by the share of its commonest small words.
import { SCRIPT_LANGUAGES, STOP_WORDS } from './stop-words.js';

/** A language judged, and why. */
export interface JudgedLanguage {
  /** BCP 47 primary subtag; `und` where too little is there to judge, `mis` where it is none that we know by its words. */
  readonly language: string;
  readonly why: string;
}

/** So much of the text is looked at: its start, its middle and its end. */
const SAMPLE = 4_000;

/** With fewer letters or fewer words nothing is judged. */
const FEWEST_LETTERS = 40;
const FEWEST_WORDS = 12;

/** Running English has a small word in every second or third place; lists and titles have fewer. */
const SURE_SHARE = 0.2;
const WEAK_SHARE = 0.06;
const MANY_WORDS = 80;

/**
 * The language of a text.
 * @example judgeLanguage('Der Minister sagte am Dienstag, dass die Gespräche in der Stadt nach dem Ende weitergehen.').language
 * // 'de'
 */
export function judgeLanguage(text: string): JudgedLanguage {
  const sample = takeSample(text);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < FEWEST_LETTERS) return { language: 'und', why: `only ${letters} letters` };
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin * 2 < letters ? judgeScript(sample) : judgeWords(sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []);
}

function takeSample(text: string): string {
  if (text.length <= 3 * SAMPLE) return text;
  const middle = Math.floor((text.length - SAMPLE) / 2);
  return [text.slice(0, SAMPLE), text.slice(middle, middle + SAMPLE), text.slice(-SAMPLE)].join('\n');
}

/** The first script of the list that more than one letter in fifty is written in: Japanese has kana among its Han. */
function judgeScript(sample: string): JudgedLanguage {
  const least = sample.length / 50;
  const found = SCRIPT_LANGUAGES.find(([script]) => (sample.match(new RegExp(script, 'gu'))?.length ?? 0) > least);
  return found === undefined
    ? { language: 'mis', why: 'its script is none that we know' }
    : { language: found[1], why: `it is written in the letters of ${found[1]}` };
}

function judgeWords(words: readonly string[]): JudgedLanguage {
  if (words.length < FEWEST_WORDS) return { language: 'und', why: `only ${words.length} words` };
  const shares = [...STOP_WORDS].map(([language, list]) => ({ language, share: shareOf(words, list) }));
  shares.sort((a, b) => b.share - a.share);
  const [best, second] = shares;
  const percent = Math.round(100 * (best?.share ?? 0));
  const why = `${percent} of 100 words are small words of ${best?.language}`;
  if (best === undefined) return { language: 'und', why };
  if (best.share >= SURE_SHARE || (best.share >= WEAK_SHARE && best.share > 1.5 * (second?.share ?? 0))) {
    return { language: best.language, why };
  }
  const english = shares.find(({ language }) => language === 'en')?.share ?? 0;
  return { language: words.length >= MANY_WORDS && english < WEAK_SHARE ? 'mis' : 'und', why };
}

function shareOf(words: readonly string[], list: ReadonlySet<string>): number {
  return words.filter((word) => list.has(word)).length / words.length;
}
