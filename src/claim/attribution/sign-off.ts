// Sign-offs: a dash and a name after a quotation, as press releases and lists of voices print them.
import type { WordRun } from '../../mention/mention.js';
import type { CueWords } from './attribution.js';
import type { DirectFrame } from './direct-frame.js';
import type { ReportView } from './report-view.js';
import { runOf } from './word-runs.js';

const DASH = /^(?:—|–|―|-|--|~)$/;
/** A name with a title takes no more words. */
const LONGEST = 25;

/** A source with the cue that shows it, as a sign-off gives them; the cue is null where only the layout tells. */
export interface SignedBy {
  readonly source: WordRun;
  readonly cue: CueWords | null;
  readonly rule: string;
}

/**
 * The source that a dash after a quotation brings on, or a line with nothing but a name under it; null for none.
 * @example signOff(view, frame)?.source // "Leyla Aram, foreign minister" after "“We agree.” — Leyla Aram, foreign minister"
 */
export function signOff(view: ReportView, { tail, head, quotation }: DirectFrame): SignedBy | null {
  const at = tail.last < tail.first ? tail.sentence + 1 : tail.sentence;
  const sentence = view.sentences[at];
  if (sentence === undefined || view.text.slice(quotation.end, sentence.start).trim() !== '') return null;
  const first = at === tail.sentence ? tail.first : 0;
  const last = at === tail.sentence ? tail.last : sentence.tokens.length - 1;
  if (last - first > LONGEST) return null;
  const dash = sentence.tokens[first];
  if (dash === undefined || !DASH.test(dash.form)) return first === 0 && isAlone(head) ? nameLine(view, at) : null;
  const name = sentence.tokens[first + 1];
  if (name === undefined || !/^\p{Lu}/u.test(name.form)) return null;
  const source = runOf(view.sentences, at, { first: first + 1, last });
  const span = { start: dash.start, end: dash.end };
  return source && { source, cue: { spans: [span], lemma: dash.form, class: 'neutral' }, rule: 'direct/sign-off' };
}

/** Nothing stands before the quotation in its sentence. */
function isAlone({ first, last }: DirectFrame['head']): boolean {
  return last < first;
}

/** "Tomas Quell, harbour pilot": a line of its own that begins with a person's name and tells nothing. */
function nameLine(view: ReportView, sentence: number): SignedBy | null {
  const { names, tokens, start, end } = view.sentences[sentence]!;
  const block = view.blocks[view.blockOf[sentence]!]!;
  const name = names.find((one) => one.first === 0 && one.kind === 'PER');
  if (name === undefined || start !== block.start || block.end - end > 1) return null;
  const isTold = tokens.some(({ upos }) => upos === 'VERB' || upos === 'AUX') || /[.!?:]$/.test(tokens.at(-1)!.form);
  const source = isTold ? null : runOf(view.sentences, sentence, { first: 0, last: tokens.length - 1 });
  return source && { source: { ...source, head: source.first }, cue: null, rule: 'direct/name-line' };
}
