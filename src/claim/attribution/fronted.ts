// Contents that stand before their cue: "Exports fell, he said", "The deal, officials said, would cost more".
import type { Span } from '../../base/span.js';
import { dependentsBy, isRelation } from '../../grammar/tree.js';
import type { Cue } from '../../knowledge/cue.js';
import { isTimeWord } from '../../knowledge/date-words.js';
import type { Sentence } from '../../language/sentence.js';
import type { WordRun } from '../../mention/mention.js';
import { asideStart, longTailStart } from './aside-start.js';
import { clauseLimit, contentEnd, spanOf } from './content-span.js';
import { canQuote, isGoingOn, isRelative, isTailVerb } from './cue-verbs.js';
import { behindLabel } from './list-labels.js';
import { type ReportView, zoneBounds } from './report-view.js';

/**
 * The content before a cue that a comma sets off, with what goes on behind it; null where nothing before it is said.
 * @example frontedContent(view, 0, 6, cue, source) // one span: "The list is being redrawn"
 */
export function frontedContent(
  view: ReportView,
  sentence: number,
  word: number,
  cue: Cue,
  source: WordRun,
): readonly Span[] | null {
  const parsed = view.sentences[sentence]!;
  if (
    !canQuote(cue) ||
    isAdverb(parsed, source) ||
    (isRelative(parsed, word) && asideStart(parsed, word) === null) ||
    !(
      /^VB[DZPN]$/.test(parsed.tokens[word]!.xpos) ||
      isTailVerb(parsed, word) ||
      isGoingOn(parsed, word) ||
      isQuotedAs(parsed, word)
    )
  )
    return null;
  const bounds = zoneBounds(view, sentence, word);
  const start = Math.min(source.first, word);
  const comma = commaBefore(parsed, start);
  if (comma <= bounds.first || (parsed.tokens[comma]!.form === ';' && !isLast(parsed, word))) return null;
  const first = firstSaid(parsed, bounds.first, comma);
  if (isTold(parsed, word, comma)) return null;
  if (PUT_TO.test(parsed.tokens[first]!.form) && parsed.tokens[first]!.xpos !== 'NN') return null;
  const last = lastSaid(parsed, comma);
  if (last < first) return null;
  const behind = restBehind(view, sentence, word, Math.max(source.last, word));
  const isDated = behind !== null && hasVerb(parsed, first, last) && isTimeClause(parsed, behind);
  const rest = isDated ? null : behind;
  if (rest === null && !hasVerb(parsed, first, last)) return null;
  if (rest !== null && /^(?:WDT|WP)$/.test(parsed.tokens[last]!.xpos)) return [rest];
  return rest === null ? [spanOf(parsed, first, last)] : [spanOf(parsed, first, last), rest];
}

/** "the commander, better known as Jaguar, was killed": an adverb says nothing. */
function isAdverb({ tokens }: Sentence, { head }: WordRun): boolean {
  return /^RB/.test(tokens[head]!.xpos);
}

/** "the commander was quoted as saying": the cue of a tail in two parts. */
function isQuotedAs({ tokens }: Sentence, word: number): boolean {
  return tokens[word]!.xpos === 'VBG' && /^as$/i.test(tokens[word - 1]?.form ?? '');
}

/** "Asked if he would go, Lund laughed": the question is no content. */
const PUT_TO = /^(?:asked|pressed|questioned|challenged|quizzed)$/i;

/** The comma directly before the cue's clause, adverbs such as "also" aside; -1 for none. */
function commaBefore({ tokens }: Sentence, start: number): number {
  let at = start - 1;
  while (at > 0 && /^(?:ADV|AUX)$/.test(tokens[at]!.upos)) at--;
  if (at < start - 1 && /^it$/i.test(tokens[at]!.form)) at--;
  if (at > 0 && /^["”’»]$/u.test(tokens[at]!.form)) at--;
  return at >= 0 && /^(?:,|—|–|--|\?|;)$/.test(tokens[at]!.form) ? at : -1;
}

/** "She said that, in May, he threatened them": the verb is itself told, by what stands before the comma. */
function isTold(parsed: Sentence, word: number, comma: number): boolean {
  const { deprel, head } = parsed.tokens[word]!;
  if (!isRelation(deprel, ['ccomp']) || head < 0 || head > comma) return false;
  return dependentsBy(parsed, word, 'mark').some((i) => i < comma);
}

/** "Exports fell; officials said.", and not "Exports fell; officials said nothing": nothing but a mark behind the cue. */
function isLast({ tokens }: Sentence, word: number): boolean {
  return tokens[word + 1] === undefined || (tokens[word + 1]!.upos === 'PUNCT' && tokens[word + 1]!.form !== ',');
}

function firstSaid({ tokens }: Sentence, first: number, comma: number): number {
  let at = first === 0 ? behindLabel(tokens, comma) : first;
  for (let i = first; i < comma; i++) if (tokens[i]!.form === ';' || isColonBehindClause(tokens, first, i)) at = i + 1;
  if (/^(?:and|but|meanwhile)$/i.test(tokens[at]!.form) || (first === 0 && isClock(tokens[at]!.form))) at++;
  while (at < comma && tokens[at]!.upos === 'PUNCT' && !/^["“‘']$/u.test(tokens[at]!.form)) at++;
  return at;
}

/** "The cable tells another story: Lund, it says, had agreed": the words before a colon are the report's own where they are a clause. */
function isColonBehindClause(tokens: Sentence['tokens'], first: number, colon: number): boolean {
  if (tokens[colon]!.form !== ':') return false;
  const words = tokens.slice(first, colon);
  return words.some(({ xpos }) => /^(?:VB[DZP]|MD)$/.test(xpos)) && words.every(({ form }) => !/^["“”]$/u.test(form));
}

/** The "14:40" that a live page sets before an entry. */
function isClock(form: string): boolean {
  return /^\d{1,2}[:.]\d{2}$/.test(form);
}

function lastSaid({ tokens }: Sentence, comma: number): number {
  if (/^["”’»]$/u.test(tokens[comma + 1]!.form)) return comma + 1;
  let at = comma - 1;
  while (at > 0 && /^[,;]$/.test(tokens[at]!.form)) at--;
  return at;
}

function hasVerb({ tokens }: Sentence, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (/^(?:VB[DZP]|MD)$/.test(tokens[i]!.xpos)) return true;
  return false;
}

/** "officials said on Thursday, days after a magazine reported it": when it was said, behind words that are whole. */
function isTimeClause({ tokens }: Sentence, { start }: Span): boolean {
  const at = tokens.findIndex((token) => token.start === start);
  const joint = tokens.findIndex(
    ({ lemma, upos }, i) => i >= at && !isTimeWord(lemma) && !/^(?:NUM|DET|ADV|ADJ)$/.test(upos),
  );
  return joint >= at && joint - at < 5 && /^(?:after|before)$/i.test(tokens[joint]!.form);
}

/** What goes on behind a parenthesis that a second comma closes right after the cue. */
function restBehind(view: ReportView, sentence: number, word: number, end: number): Span | null {
  const parsed = view.sentences[sentence]!;
  const { tokens } = parsed;
  const isSetOff = asideStart(parsed, word) !== null;
  const limit = isSetOff ? zoneBounds(view, sentence, word).last : clauseLimit(view, sentence, word);
  let at = end + 1;
  while (at < limit && /^(?:ADV|ADP|DET|ADJ|PROPN|NOUN|NUM|PRON)$/.test(tokens[at]!.upos) && at - end < 9) at++;
  if (at >= limit || tokens[at]!.form !== ',') return null;
  const next = tokens[at + 1];
  if (next === undefined || next.xpos === 'VBG' || next.upos === 'PUNCT') return null;
  const isJoined = /^(?:and|but)$/i.test(next.form);
  if (isJoined && tokens[at + 2]?.xpos !== 'MD' && !isMarkedNext(view, sentence, at + 2)) return null;
  if (/^(?:while|who|which|though|although)$/i.test(next.form)) return null;
  if (/^that$/i.test(next.form) && next.deprel !== 'mark') return null;
  if (/^(?:as|per)$/i.test(next.form) && /^(?:VBN|DT|NNPS?)$/.test(tokens[at + 2]?.xpos ?? '')) return null;
  if (isSecondTail(parsed, at + 1, limit) || isRemark(tokens, at + 1)) return null;
  return spanOf(parsed, at + 1, contentEnd(view, sentence, word, at + 1, limit));
}

/** "..., officials said on Tuesday, | a step that would end the closure": the report's own word on it. */
function isRemark(tokens: Sentence['tokens'], first: number): boolean {
  if (!/^(?:an?|the)$/i.test(tokens[first]!.form)) return false;
  let at = first + 1;
  while (/^(?:ADJ|NOUN|NUM)$/.test(tokens[at]?.upos ?? '')) at++;
  // "officials said, the ship that sank will be raised": the subject of what goes on
  if (isRelation(tokens[at - 1]!.deprel, ['nsubj'])) return false;
  return at > first + 1 && /^(?:that|which)$/i.test(tokens[at]?.form ?? '') && tokens[at]!.deprel !== 'mark';
}

/** "the border stays shut, the minister said, | the agency Varna reported.": who passes it on, and no more of it. */
function isSecondTail(parsed: Sentence, first: number, last: number): boolean {
  for (let i = first + 1; i <= last; i++) {
    if (asideStart(parsed, i) === first || longTailStart(parsed, i) === first)
      return parsed.tokens[i]!.upos === 'VERB' || isTailVerb(parsed, i);
  }
  return false;
}

/** `“smart,” Lund wrote, and “full of ideas”`: nothing but small words before the next marks. */
function isMarkedNext(view: ReportView, sentence: number, word: number): boolean {
  const { tokens } = view.sentences[sentence]!;
  for (let i = word; i < Math.min(tokens.length, word + 3); i++) {
    if (view.zones[sentence]![i] !== -1) return true;
    if (!/^(?:ADV|PART|DET|ADP)$/.test(tokens[i]!.upos)) return false;
  }
  return false;
}

/**
 * Whether a cue stands between commas in the middle of what is said: "The deal, officials said, would cost more".
 * @example isParenthetical(view, 0, 5, source) // true
 */
export function isParenthetical(view: ReportView, sentence: number, word: number, source: WordRun): boolean {
  const parsed = view.sentences[sentence]!;
  const bounds = zoneBounds(view, sentence, word);
  if (commaBefore(parsed, Math.min(source.first, word)) <= bounds.first) return false;
  return restBehind(view, sentence, word, Math.max(source.last, word)) !== null;
}
