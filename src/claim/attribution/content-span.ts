// Contents of indirect speech: from the first word of what was said to the last, and where other sayings cut it off.

import type { Span } from '../../base/span.js';
import { dependentsBy, dependentsOf, isRelation, subtreeOf } from '../../grammar/tree.js';
import { nounCue } from '../../knowledge/cue-lexicon.js';
import { SAYING_NOUNS } from '../../knowledge/cue-nouns.js';
import { JUDGED_NOUNS, LEAKED_PAPERS, PARTING_VERBS } from '../../knowledge/telling-words.js';
import type { Sentence, Token } from '../../language/sentence.js';
import { clauseRound, longTailStart, tailStart } from './aside-start.js';
import { cueAt, isGoingOn } from './cue-verbs.js';
import { type ReportView, zoneBounds } from './report-view.js';
import { isAlike, isDeed, isPerfectPair, isStillTold } from './same-subject.js';

/**
 * The last word that a clause hanging on a cue can reach: the sentence's or the quotation's end, unless the cue's own
 * clause ends earlier.
 * @example clauseLimit(view, 0, 1) // the full stop's index where the cue is the root
 */
export function clauseLimit(view: ReportView, sentence: number, cue: number): number {
  const parsed = view.sentences[sentence]!;
  const last = insideMarks(view, sentence, cue, zoneBounds(view, sentence, cue).last);
  return isOnSpine(parsed, cue) ? last : Math.min(last, Math.max(...subtreeOf(parsed, cue)));
}

/** The closing mark of the quotation that the cue itself stands in is no part of the content. */
function insideMarks(
  { zones, quotations, sentences }: ReportView,
  sentence: number,
  cue: number,
  last: number,
): number {
  const zone = zones[sentence]![cue]!;
  if (zone === -1) return last;
  let at = last;
  while (at > cue && sentences[sentence]!.tokens[at]!.end > quotations[zone]!.inner.end) at--;
  return at;
}

/** Whether nothing but main clauses stand above a verb. */
function isOnSpine({ tokens }: Sentence, word: number): boolean {
  for (let at = word, steps = 0; steps <= tokens.length; steps++) {
    const { head, deprel } = tokens[at]!;
    if (head < 0) return true;
    const isAdded = at === word && tokens[at]!.xpos === 'VBG' && tokens[at - 1]?.form === ',';
    if (!isAdded && !isRelation(deprel, ['conj', 'parataxis', 'ccomp'])) return false;
    at = head;
  }
  return false;
}

/**
 * The last word of a content that begins at `first`, before whatever is not said any more: a further cue of the same
 * speaker, the one who passes it on, a clause that hangs on the cue.
 * @example contentEnd(view, 0, 1, 2, 11) // 5 in "Kosh said the contract was signed and added that ..."
 */
export function contentEnd(view: ReportView, sentence: number, cue: number, first: number, limit: number): number {
  const parsed = view.sentences[sentence]!;
  for (let i = first + 1; i <= limit; i++) {
    const cut = cutAt(view, sentence, cue, i, first);
    if (cut !== null && cut > first) return lastWord(parsed, first, cut - 1);
  }
  const next = nextVerb(parsed, limit);
  const joint = next !== null && isAlike(parsed, cue, next) ? joinedClause(parsed, cue, next, first) : null;
  return lastWord(parsed, first, joint === null || joint > limit ? limit : joint - 1);
}

/** The verb right behind a content, a comma between or not: a noun before it may be its subject. */
function nextVerb({ tokens }: Sentence, limit: number): number | null {
  let at = limit + 1;
  while (at < tokens.length && at - limit < 4 && tokens[at]!.form === ',') at++;
  return at < tokens.length && tokens[at]!.upos === 'VERB' ? at : null;
}

function lastWord(parsed: Sentence, first: number, end: number): number {
  const { tokens } = parsed;
  let at = beforeRemark(parsed, first, end);
  while (at > first && tokens[at]!.upos === 'PUNCT' && !/^["”’')\]»]$/u.test(tokens[at]!.form)) at--;
  return at;
}

/** The report's own remark at the end, behind a dash or a comma: " -- the first in years", ", which forced ...". */
function beforeRemark({ tokens }: Sentence, first: number, end: number): number {
  for (let i = end; i > first + 2; i--) {
    const { form } = tokens[i]!;
    if (isDash(tokens, i)) return hasDash(tokens, first, i) ? end : i - 1;
    if (form === ',' && isRemark(tokens, i + 1)) return i - 1;
    if (/^["“”]$/u.test(form)) return end;
  }
  return end;
}

function hasDash(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (isDash(tokens, i)) return true;
  return false;
}

/** A dash, or a hyphen between blanks. */
function isDash(tokens: readonly Token[], word: number): boolean {
  const { form, start, end } = tokens[word]!;
  if (form !== '-') return /^(?:--|—|―|–)$/.test(form);
  return tokens[word - 1]!.end < start && end < (tokens[word + 1]?.start ?? end);
}

function isRemark(tokens: readonly Token[], word: number): boolean {
  const token = tokens[word];
  if (token === undefined) return false;
  if (token.upos === 'ADP' && tokens[word + 1]?.xpos === 'WDT' && tokens[word + 2]?.form === ',') return true;
  if (token.upos === 'ADV' && isRelation(token.deprel, ['advmod']) && token.head > word)
    return isRemark(tokens, word + 1);
  if (/^(?:which|who|whose)$/i.test(token.form) || isRemarked(token)) return true;
  return isJudged(tokens, word);
}

/** "..., killing six", and not "had written, offering to leave": that was said by whom the words tell of. */
function isRemarked({ xpos, deprel, lemma }: Token): boolean {
  return xpos === 'VBG' && deprel === 'advcl' && !/^(?:offer|propose|ask|demand|promise|urge|request)$/.test(lemma);
}

/** "..., a view shared by few", "..., a threat that the union condemned": what the report says of the words. */
function isJudged(tokens: readonly Token[], word: number): boolean {
  const [article, noun, next] = [tokens[word], tokens[word + 1], tokens[word + 2]];
  if (!/^an?$/i.test(article?.form ?? '') || noun?.upos !== 'NOUN' || !JUDGED_NOUNS.has(noun.lemma)) return false;
  return next?.xpos === 'VBN' || /^(?:that|which)$/i.test(next?.form ?? '');
}

/** Where a word ends the content before it: the index of the first word that no longer belongs to it. */
function cutAt(view: ReportView, sentence: number, cue: number, word: number, first: number): number | null {
  const parsed = view.sentences[sentence]!;
  // Words in marks that the cue stands outside of are said, whatever they look like.
  if (view.zones[sentence]![word] !== view.zones[sentence]![cue]) return null;
  const { form } = parsed.tokens[word]!;
  if (form === ';' && startsAnew(parsed, word, first)) return word;
  const isStopped = parsed.tokens[word - 1]?.form === ';' || clauseRound(parsed, word) === null;
  if (form.toLowerCase() === 'according' && isAfterComma(parsed, word) && isStopped) return word;
  if (isAfterComma(parsed, word) && (isJudged(parsed.tokens, word) || isForm(parsed.tokens, word))) return word;
  return (
    cutAtCue(view, sentence, cue, word, first) ??
    cutAtVerb(parsed, cue, word, first) ??
    cutAtClause(parsed, cue, word, first)
  );
}

/** "that he was ill, | in a statement carried by Varna": in what form it was said. */
function isForm(tokens: readonly Token[], word: number): boolean {
  if (!/^(?:in|through|via)$/i.test(tokens[word]!.form) || !/^an?$/i.test(tokens[word + 1]?.form ?? '')) return false;
  const noun = tokens.findIndex(({ upos }, i) => i > word + 1 && upos !== 'ADJ' && upos !== 'ADV');
  const last = tokens[noun + 1]?.upos === 'NOUN' ? noun + 1 : noun;
  return noun > 0 && (SAYING_NOUNS.has(tokens[last]!.lemma) || LEAKED_PAPERS.has(tokens[last]!.lemma));
}

/** "would cost four thousand jobs; | a memorandum by its own economist puts it at nine hundred": a clause with a speaker of its own. */
function startsAnew(parsed: Sentence, stop: number, first: number): boolean {
  const { tokens } = parsed;
  if (tokens[stop + 1] === undefined || /^(?:that|and|but|or)$/i.test(tokens[stop + 1]!.form)) return false;
  const verb = tokens.findIndex(({ xpos }, i) => i > stop && /^(?:VB[DZP]|MD)$/.test(xpos));
  if (verb < 0 || !hasVerb(parsed, first, stop - 1)) return false;
  const cue = tokens.findIndex(({ upos }, i) => i >= verb && upos === 'VERB');
  const isSpoken = cue >= 0 && cue - verb <= 3 && cueAt(parsed, cue) !== null;
  return isSpoken && tokens.slice(stop + 1, verb).some(({ upos }) => /^(?:NOUN|PROPN)$/.test(upos));
}

function cutAtCue(view: ReportView, sentence: number, cue: number, word: number, first: number): number | null {
  const parsed = view.sentences[sentence]!;
  const found = cueAt(parsed, word);
  if (found === null || isHolding(parsed, word)) return null;
  const { tokens } = parsed;
  const { xpos, deprel, head } = tokens[word]!;
  const stop =
    /^VB[DZP]$/.test(xpos) && isRelation(deprel, ['parataxis', 'conj']) ? semicolonBefore(parsed, word, first) : null;
  if (stop !== null) return stop;
  const joined = isAlike(parsed, cue, word) ? joinedClause(parsed, cue, word, first) : null;
  if (joined !== null) return joined;
  const isShared =
    deprel === 'conj' && !dependentsOf(parsed, word).some((i) => isRelation(tokens[i]!.deprel, ['nsubj']));
  if (
    isShared &&
    isAlike(parsed, cue, word) &&
    !isPerfectPair(parsed, cue, word, first) &&
    !(head >= first && isDeed(found))
  )
    return conjunctionBefore(parsed, word);
  if (xpos === 'VBG' && isAfterComma(parsed, word)) return head === cue || PARTING_VERBS.has(found.lemma) ? word : null;
  const other = isAlike(parsed, cue, word) ? otherSaying(parsed, word) : null;
  if (other !== null) return other;
  const tail =
    /^VB[DZNP]$/.test(xpos) || isGoingOn(parsed, word)
      ? (tailStart(parsed, word) ?? longTail(parsed, word, first))
      : null;
  if (tail !== null) return tail;
  if (isInvertedTail(parsed, word, first)) return word;
  if (!/^VB[DZP]$/.test(xpos) || !isRelation(deprel, ['parataxis', 'ccomp', 'conj'])) return null;
  return parentheticalStart(view, sentence, word);
}

/** "the fires kept winter away, | wrote the psychiatrist, Dr Amsel": a mere verb of saying right behind a comma, and who speaks behind it. */
function isInvertedTail(parsed: Sentence, word: number, first: number): boolean {
  const { tokens } = parsed;
  const { lemma, xpos } = tokens[word]!;
  if (!/^(?:say|write|add|explain|note|recall)$/.test(lemma) || !/^VB[DZ]$/.test(xpos)) return false;
  if (!isAfterComma(parsed, word) || !hasVerb(parsed, first, word - 1)) return false;
  const behind = tokens.slice(word + 1, word + 7);
  const isName = /^(?:DT|PRP\$|NNPS?|JJ|NNS?)$/.test(behind[0]?.xpos ?? '');
  return (
    isName &&
    behind.some(({ upos }) => upos === 'PROPN') &&
    dependentsBy(parsed, word, 'obj', 'ccomp', 'cc').length === 0
  );
}

/** "held no shares": a thing is held, and no view. */
function isHolding(parsed: Sentence, word: number): boolean {
  return parsed.tokens[word]!.lemma === 'hold' && !/^that$/i.test(parsed.tokens[word + 1]?.form ?? '');
}

/** "the book was air, | Varna has learned from two bankers", and not "when he came, the mayor told the men". */
function longTail(parsed: Sentence, word: number, first: number): number | null {
  const tail = longTailStart(parsed, word);
  const isWhole = tail !== null && parsed.tokens[first]!.upos !== 'SCONJ' && hasVerb(parsed, first, tail - 1);
  return isWhole ? tail : null;
}

function hasVerb({ tokens }: Sentence, first: number, last: number): boolean {
  return tokens.slice(first, last + 1).some(({ xpos }) => /^(?:VB[DZP]|MD)$/.test(xpos));
}

/** ", but she denied that ...", ", though he noted": another saying behind a comma and a joining word. */
function otherSaying({ tokens }: Sentence, word: number): number | null {
  for (let i = word - 1; i >= Math.max(2, word - 8); i--) {
    const { upos, form } = tokens[i]!;
    if (/^(?:and|but|though|although|while|yet)$/i.test(form) && isStillTold(tokens, i)) return null;
    if (/^(?:and|but|though|although|while|yet)$/i.test(form))
      return i < word - 1 && isCommaAt(tokens, i - 1) ? i : null;
    if (!/^(?:NOUN|PROPN|PRON|DET|ADJ|ADP|ADV|NUM|PART|AUX)$/.test(upos)) return null;
  }
  return null;
}

/**
 * "called it a surrender | and its leader, Oss, warned ...", "says it has the votes; | the party says ...": a clause of
 * another speaker behind a semicolon, or behind "and" where what the cue took so far is a mere noun.
 */
function joinedClause({ tokens }: Sentence, cue: number, word: number, first: number): number | null {
  let isNoun = tokens[word]!.deprel === 'conj' && tokens[word]!.head === cue;
  let joint = -1;
  for (let i = word - 1; i > first && word - i <= MOST_JOINED_WORDS; i--) {
    const { form, upos } = tokens[i]!;
    if (form === ';') return i;
    if (upos === 'CCONJ' && joint < 0) joint = i;
    if (/^(?:VERB|AUX)$/.test(upos)) isNoun = false;
  }
  return isNoun && joint > 0 && joint < word - 1 ? joint : null;
}

/** "insisted it paid; in a statement on Wednesday it expressed regret": a saying with a subject of its own behind a semicolon. */
function semicolonBefore(parsed: Sentence, word: number, first: number): number | null {
  const { tokens } = parsed;
  if (!dependentsBy(parsed, word, 'nsubj').some((i) => i < word)) return null;
  for (let i = word - 1; i > first && word - i <= MOST_JOINED_WORDS; i--) {
    if (tokens[i]!.form === ';') return i;
    if (/^(?:VB[DZP]|MD)$/.test(tokens[i]!.xpos)) return null;
  }
  return null;
}

/** Words that a joint is looked for among. */
const MOST_JOINED_WORDS = 60;

function isCommaAt(tokens: readonly Token[], word: number): boolean {
  return tokens[word]!.form === ',' || (/^["”’]$/u.test(tokens[word]!.form) && tokens[word - 1]?.form === ',');
}

function conjunctionBefore({ tokens }: Sentence, word: number): number {
  for (let i = word - 1; i >= Math.max(0, word - 4); i--) if (tokens[i]!.upos === 'CCONJ') return i;
  return word;
}

/** ", state news agency IRNA also reported": the comma before the subject of a cue that takes nothing after it. */
function parentheticalStart(view: ReportView, sentence: number, word: number): number | null {
  const parsed = view.sentences[sentence]!;
  const { tokens } = parsed;
  const next = tokens[word + 1];
  if (next !== undefined && next.upos !== 'PUNCT' && next.upos !== 'ADP' && next.upos !== 'ADV') return null;
  const subject = dependentsOf(parsed, word).filter((i) => i < word && isRelation(tokens[i]!.deprel, ['nsubj']));
  if (subject.length === 0) return null;
  const start = Math.min(...subject.flatMap((i) => subtreeOf(parsed, i)));
  return isAfterComma(parsed, start) ? start : null;
}

/** "welcome the offer | and thank its sponsors", "condemned it | and left": another act of the same subject behind a mere noun. */
function cutAtVerb(parsed: Sentence, cue: number, word: number, first: number): number | null {
  const { upos, deprel, head } = parsed.tokens[word]!;
  if (upos !== 'VERB' || deprel !== 'conj' || head !== cue || !isAlike(parsed, cue, word)) return null;
  const joint = conjunctionBefore(parsed, word);
  const content = parsed.tokens.slice(first, joint);
  const isNoun = content.every((token) => token.upos !== 'VERB' && token.upos !== 'AUX');
  const isPast = parsed.tokens[cue]!.xpos === 'VBD' && dependentsBy(parsed, word, 'nsubj').length === 0;
  const isSaid = cueAt(parsed, word) !== null || parsed.tokens[joint - 1]?.form === ',' || hasWord(parsed, word);
  const isOther = isPast && isSaid && content.every((token) => token.upos !== 'VERB' || token.xpos !== 'VBD');
  return (isNoun || isOther) && joint < word && joint > first ? joint : null;
}

/** "gave an assurance", "made the charge": another saying in a noun. */
function hasWord(parsed: Sentence, verb: number): boolean {
  return dependentsBy(parsed, verb, 'obj').some((i) => nounCue(parsed.tokens[i]!.lemma) !== null);
}

/** A clause or phrase after a comma that hangs on the cue or above it tells no more of what was said. */
function cutAtClause(parsed: Sentence, cue: number, word: number, first: number): number | null {
  const { tokens } = parsed;
  const { head, deprel } = tokens[word]!;
  if (head >= first || !isAbove(parsed, head, cue) || !isRelation(deprel, ['advcl', 'conj', 'parataxis'])) return null;
  const start = Math.min(...subtreeOf(parsed, word).filter((i) => i > first));
  const joint = tokens[start]!.form === ',' ? start + 1 : start;
  if (start > word || isStillTold(tokens, joint)) return null;
  return isAfterComma(parsed, start) || startsOwnClause(parsed, start, word) ? start : null;
}

/** ", and the minister repeated ...": a comma, a joining word and a clause with a subject of its own. */
function startsOwnClause(parsed: Sentence, start: number, word: number): boolean {
  const { tokens } = parsed;
  if (tokens[word]!.deprel !== 'conj' || tokens[start]!.form !== ',' || tokens[start + 1]?.upos !== 'CCONJ')
    return false;
  return dependentsOf(parsed, word).some((i) => i < word && isRelation(tokens[i]!.deprel, ['nsubj']));
}

function isAbove({ tokens }: Sentence, head: number, cue: number): boolean {
  for (let at = cue, steps = 0; at >= 0 && steps < 8; steps++) {
    if (at === head) return true;
    at = tokens[at]!.head;
  }
  return false;
}

/** After a comma, be it inside a closing mark: `“a beginning,” while`. */
function isAfterComma({ tokens }: Sentence, word: number): boolean {
  let at = word - 1;
  if (at > 0 && /^["”’']$/u.test(tokens[at]!.form)) at--;
  return at >= 0 && /^(?:,|;|—|–|--)$/.test(tokens[at]!.form);
}

/**
 * The span from one word to another, both inclusive.
 * @example spanOf(sentence, 2, 5) // of "the contract was signed"
 */
export function spanOf({ tokens }: Sentence, first: number, last: number): Span {
  return { start: tokens[first]!.start, end: tokens[last]!.end };
}
