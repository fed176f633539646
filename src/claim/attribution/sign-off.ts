// Sign-offs: a dash and a name after a quotation, as press releases and lists of voices print them.
import type { WordRun } from '../../mention/mention.js';
import type { CueWords } from './attribution.js';
import type { DirectFrame } from './direct-frame.js';
import type { ReportView } from './report-view.js';
import { runOf } from './word-runs.js';

const DASH = /^(?:—|–|―|-|--|~)$/;
/** A name with a title takes no more words. */
const LONGEST = 25;

/**
 * The source that a dash after a quotation brings on, or null.
 * @example signOff(view, frame)?.source // "Leyla Aram, foreign minister" after "“We agree.” — Leyla Aram, foreign minister"
 */
export function signOff(
  view: ReportView,
  { tail, quotation }: DirectFrame,
): { readonly source: WordRun; readonly cue: CueWords; readonly rule: string } | null {
  const at = tail.last < tail.first ? tail.sentence + 1 : tail.sentence;
  const sentence = view.sentences[at];
  if (sentence === undefined || view.text.slice(quotation.end, sentence.start).trim() !== '') return null;
  const first = at === tail.sentence ? tail.first : 0;
  const dash = sentence.tokens[first];
  if (dash === undefined || !DASH.test(dash.form)) return null;
  const last = at === tail.sentence ? tail.last : sentence.tokens.length - 1;
  const name = sentence.tokens[first + 1];
  if (name === undefined || last - first > LONGEST || !/^\p{Lu}/u.test(name.form)) return null;
  const source = runOf(view.sentences, at, { first: first + 1, last });
  const span = { start: dash.start, end: dash.end };
  return source && { source, cue: { spans: [span], lemma: dash.form, class: 'neutral' }, rule: 'direct/sign-off' };
}
