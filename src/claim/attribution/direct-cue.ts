// The cue of a direct quotation: in the words after it, or in those before it.

import { verbCue } from '../../knowledge/cue-lexicon.js';
import type { Sentence } from '../../language/sentence.js';
import type { WordRun } from '../../mention/mention.js';
import type { CueWords } from './attribution.js';
import { canQuote, cueAt, isBeforeMarks, isRelative, isToldInRelative } from './cue-verbs.js';
import type { Stretch } from './direct-frame.js';
import type { ReportView } from './report-view.js';
import { isPassive, sourceOf } from './sources.js';
import { cueSpan } from './verb-words.js';
import { runOf } from './word-runs.js';

/** A cue with its source. */
export interface FoundCue {
  readonly sentence: number;
  readonly word: number;
  readonly cue: CueWords;
  readonly source: WordRun | null;
  /** Who passed the words on, where the cue says it. */
  readonly via?: readonly WordRun[];
  readonly rule: string;
}

/** Words after a quotation within which its cue must begin. */
const TAIL_REACH = 60;

/**
 * The cue after a quotation: the first verb of saying that is not part of what describes the speaker.
 * @example cueInTail(view, tail)?.cue.lemma // 'say' in "“No,” said the harbour master."
 */
export function cueInTail(view: ReportView, tail: Stretch): FoundCue | null {
  const sentence = view.sentences[tail.sentence]!;
  const end = Math.min(tail.last, tail.first + TAIL_REACH);
  for (let i = tail.first; i <= end; i++) {
    const cue = cueAt(sentence, i);
    if (cue === null || isRelative(sentence, i) || !isReporting(sentence, i)) continue;
    const source = sourceOf(view, tail.sentence, i);
    if (source === null || source.first < tail.first) continue;
    return foundVerb(view, tail.sentence, i, source, 'direct/cue-after');
  }
  return lostCue(view, tail);
}

/** `“Thank you,” President Nora Lind posts.`: words without any verb, in which one behind a name looks like the plural of a noun. */
function lostCue(view: ReportView, { sentence, first, last }: Stretch): FoundCue | null {
  const parsed = view.sentences[sentence]!;
  const { tokens } = parsed;
  const words = tokens.slice(first, last + 1);
  if (words.some(({ xpos }) => /^(?:VB[DZP]|MD)$/.test(xpos))) return null;
  const word = tokens.findIndex(
    ({ xpos }, i) => i > first && i <= last && xpos === 'NNS' && tokens[i - 1]!.upos === 'PROPN',
  );
  const cue = word < 0 ? null : verbCue(tokens[word]!.lemma);
  const source = cue === null || !canQuote(cue) ? null : runOf(view.sentences, sentence, { first, last: word - 1 });
  if (cue === null || source === null || tokens.slice(first, word).some(({ upos }) => upos === 'PUNCT')) return null;
  const said = { spans: [cueSpan(parsed, word)], lemma: cue.lemma, class: cue.class };
  return { sentence, word, cue: said, source, rule: 'direct/cue-after' };
}

/** Finite, or a past form that the tagger took for a participle or, of "read", for an infinitive; but not "held by students". */
function isReporting({ tokens }: Sentence, word: number): boolean {
  const { xpos, form, deprel } = tokens[word]!;
  if (xpos === 'VBN' && deprel === 'acl' && tokens[word + 1]?.lemma === 'by') return false;
  return /^VB[DZPN]$/.test(xpos) || (xpos === 'VB' && /^read$/i.test(form));
}

/**
 * The cue before a quotation: the last verb of saying that nothing but its own circumstances parts from the marks.
 * @example cueInHead(view, head)?.cue.lemma // 'tell' in "Lund told reporters, “We leave.”"
 */
export function cueInHead(view: ReportView, head: Stretch): FoundCue | null {
  const sentence = view.sentences[head.sentence]!;
  for (let i = head.last; i >= head.first; i--) {
    const cue = cueAt(sentence, i);
    if (
      cue === null ||
      !canQuote(cue) ||
      (isRelative(sentence, i) && !isToldInRelative(sentence, i) && !isBeforeMarks(sentence, i, head.last)) ||
      isKnown(sentence, i, cue.class)
    )
      continue;
    if (i === 0 && sentence.tokens[i]!.xpos === 'VB') continue;
    if (isDescription(sentence, i)) continue;
    if (hasOwnClause(view, head, i)) return null;
    return foundVerb(view, head.sentence, i, sourceOf(view, head.sentence, i), 'direct/cue-before');
  }
  return null;
}

/** "in a statement posted online, “...”": a participle that only tells of the noun before it. */
function isDescription({ tokens }: Sentence, word: number): boolean {
  const { xpos, deprel, head } = tokens[word]!;
  return xpos === 'VBN' && deprel === 'acl' && head >= 0 && head < word && tokens[head]!.upos === 'NOUN';
}

/** "is known", "are believed": nobody's words. */
function isKnown(sentence: Sentence, verb: number, kind: CueWords['class']): boolean {
  return kind === 'think' && isPassive(sentence, verb);
}

/** "said that it was late, “...”": the cue has its content already. */
function hasOwnClause({ sentences }: ReportView, head: Stretch, verb: number): boolean {
  const { tokens } = sentences[head.sentence]!;
  for (let i = verb + 1; i <= head.last; i++) if (/^(?:VB[DZP]|MD)$/.test(tokens[i]!.xpos)) return true;
  return false;
}

function foundVerb(view: ReportView, sentence: number, word: number, source: WordRun | null, rule: string): FoundCue {
  const parsed = view.sentences[sentence]!;
  const cue = cueAt(parsed, word)!;
  const words = { spans: [cueSpan(parsed, word)], lemma: cue.lemma, class: cue.class };
  return { sentence, word, cue: words, source, rule };
}
