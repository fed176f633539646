// Whether a quotation is set off as a saying of its own, or is a part of the sentence round it.
import { sentenceAt, wordAt } from '../../grammar/sentence-at.js';
import type { Sentence } from '../../language/sentence.js';
import { closingSign } from '../quotation/closing-sign.js';
import type { Quotation } from '../quotation/quotation.js';
import { canQuote, cueAt, isBeforeMarks, isRelative, isToldInRelative } from './cue-verbs.js';
import type { DirectFrame, Stretch } from './direct-frame.js';
import type { ReportView } from './report-view.js';

/**
 * Whether a quotation is set off on both sides.
 * @example isSetOff(view, frame) // false for “noise” in "dismissed it as “noise.”"
 */
export function isSetOff(view: ReportView, frame: DirectFrame): boolean {
  return isSetOffBefore(view, frame) && isSetOffAfter(view, frame);
}

function isSetOffBefore(view: ReportView, { head, tail, quotation }: DirectFrame): boolean {
  const parsed = view.sentences[head.sentence]!;
  if (head.last < head.first) return head.first === 0 || startsLikeSentence(view, quotation);
  const last = parsed.tokens[head.last]!;
  if (last.form === ':') return isTagged(view, tail, quotation) || !hasBegun(view, head);
  if (/^[,—–]$|^--$|^\.\.\.$/.test(last.form)) return !hasBegun(view, head);
  if (/^[;.!?]$/.test(last.form) || isSplitByCue(view, head)) return true;
  return last.upos === 'VERB' && startsLikeSentence(view, quotation);
}

/** `“I like Lund,” he said, but “when it comes to trade ...”`: a cue clause and a joining word between two halves. */
function isSplitByCue(view: ReportView, { sentence, first, last }: Stretch): boolean {
  const { tokens, start } = view.sentences[sentence]!;
  if (first === 0 || last - first > MOST_BETWEEN || !/^(?:and|but|yet|or|that)$/i.test(tokens[last]!.form))
    return false;
  const half = view.quotations[view.zones[sentence]![first - 1]!];
  if (half === undefined || half.start > start || tokens[last - 1]?.form !== ',') return false;
  for (let i = first; i < last; i++) if (cueAt(view.sentences[sentence]!, i) !== null) return true;
  return false;
}

/** Words between the halves of a quotation that its cue splits. */
const MOST_BETWEEN = 20;

/** `: “Nobody knows,” she wrote`: who says it follows the marks. */
function isTagged({ text }: ReportView, tail: Stretch, quotation: Quotation): boolean {
  return tail.last > tail.first && closingSign(text, quotation) === ',';
}

/** "said that under the old rules, “nobody was safe”": the last cue has begun its content before the marks open. */
function hasBegun(view: ReportView, { sentence, last }: Stretch): boolean {
  const parsed = view.sentences[sentence]!;
  const { tokens } = parsed;
  for (let i = last; i >= 0; i--) {
    if (tokens[i]!.form === ';' || isSpoken(view, sentence, i)) return false;
    const cue = view.zones[sentence]![i] === -1 ? cueAt(parsed, i) : null;
    if (
      cue !== null &&
      canQuote(cue) &&
      (!isRelative(parsed, i) || isToldInRelative(parsed, i) || isBeforeMarks(parsed, i, last))
    )
      return hasContent(parsed, i, last);
  }
  return false;
}

/** A word in marks that end with a comma or a stop: another saying, which the words behind it no longer belong to. */
function isSpoken({ zones, quotations, text }: ReportView, sentence: number, word: number): boolean {
  const zone = zones[sentence]![word]!;
  return zone !== -1 && /[,.!?]/.test(closingSign(text, quotations[zone]!));
}

/** A finite verb behind the cue, or "that" with something behind it. */
function hasContent({ tokens }: Sentence, cue: number, last: number): boolean {
  for (let i = cue + 1; i <= last; i++) {
    if (/^(?:VB[DZP]|MD)$/.test(tokens[i]!.xpos)) return true;
    if (/^that$/i.test(tokens[i]!.form) && i < last - 1) return true;
  }
  return false;
}

/** Written as a sentence: a capital at its start and a finite verb. */
function startsLikeSentence(view: ReportView, { inner }: Quotation): boolean {
  const { sentences, text } = view;
  if (!/^\p{Lu}/u.test(text.slice(inner.start, inner.start + 2))) return false;
  const sentence = sentences[sentenceAt(sentences, inner.start)];
  if (sentence === undefined) return false;
  for (let i = wordAt(sentence, inner.start); i < sentence.tokens.length && sentence.tokens[i]!.end <= inner.end; i++) {
    if (/^(?:VB[DZP]|MD)$/.test(sentence.tokens[i]!.xpos)) return true;
  }
  return false;
}

function isSetOffAfter({ text, sentences }: ReportView, { tail, quotation, head }: DirectFrame): boolean {
  if (tail.last < tail.first) return true;
  if (/[,.!?…—–-]/.test(closingSign(text, quotation))) return true;
  const first = sentences[tail.sentence]!.tokens[tail.first]!;
  return /^[,.;:—–]$|^--$/.test(first.form) || head.last < head.first;
}
