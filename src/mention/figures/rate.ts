// Rates and horizons: "a day" in "2 million barrels a day", "three years" in "$4 billion over three years".
import type { Span } from '../../base/span.js';
import type { Sentence, Token } from '../../language/sentence.js';
import type { UnitKind } from './figure.js';

const ALWAYS_RATE: ReadonlySet<string> = new Set(['per', 'each', 'every']);
const BY_ADVERB: ReadonlyMap<string, string> = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['yearly', 'year'],
  ['annually', 'year'],
]);

/**
 * What the amount that ends at a word is taken by, or null.
 * @example rateAfter(sentence, 3, 'measure') // 'day' in "pumps 2 million barrels a day"
 */
export function rateAfter({ tokens }: Sentence, last: number, kind: UnitKind | null): string | null {
  const [link, noun] = [tokens[last + 1], tokens[last + 2]];
  if (link === undefined) return null;
  const adverb = BY_ADVERB.get(link.lemma);
  if (adverb !== undefined) return adverb;
  const isUnit = kind === 'currency' || kind === 'measure';
  const isLink = ALWAYS_RATE.has(link.lemma) || link.form === '/' || (isUnit && /^an?$/i.test(link.form));
  if (!isLink || noun === undefined || !(noun.upos === 'NOUN' || noun.upos === 'PROPN')) return null;
  return withHyphen(tokens, last + 2);
}

/** "megawatt-hour". */
function withHyphen(tokens: readonly Token[], at: number): string {
  const [hyphen, next] = [tokens[at + 1], tokens[at + 2]];
  const noun = tokens[at]!.lemma.toLowerCase();
  return hyphen?.form === '-' && next !== undefined ? `${noun}-${next.lemma.toLowerCase()}` : noun;
}

const REACHES: ReadonlySet<string> = new Set([
  'over',
  'within',
  'by',
  'until',
  'through',
  'during',
  'for',
  'across',
  'before',
]);
const FARTHEST = 8;

/** "by 17:30", "before 5 p.m.": an hour is when a figure was taken, not what it reaches. */
function isClock({ start, end, form }: Token, time: Span): boolean {
  return start >= time.start && end <= time.end && /^\d+[:.]\d\d|^[ap]\.?m\.?$/i.test(form);
}

/**
 * The first time behind a figure over which or by which it is reached, or null.
 * @example horizonAfter(sentence, 5, times) // the span of "three years" in "$4 billion in contracts over three years"
 * @param times the times of the report that lie in the sentence, in order
 */
export function horizonAfter({ tokens }: Sentence, last: number, times: readonly Span[]): Span | null {
  const end = tokens[last]!.end;
  const time = times.find(({ start }) => start >= end);
  if (time === undefined) return null;
  const at = tokens.findIndex(({ end: tokenEnd }) => tokenEnd > time.start);
  if (at < 0 || at - last > FARTHEST || tokens.slice(last + 1, at).some(({ upos }) => upos === 'VERB')) return null;
  const [lead, first] = [tokens[at - 1]?.form.toLowerCase() ?? '', tokens[at]!.form.toLowerCase()];
  if (tokens.some((token) => isClock(token, time))) return null;
  if (REACHES.has(lead) || REACHES.has(first)) return time;
  const follows = tokens.slice(at, at + 2).some(({ lemma }) => /^(?:next|coming|following)$/.test(lemma));
  return lead === 'in' && follows ? time : null;
}
