// A quotation without a cue of its own: the colon before it, the cue of the paragraph before, or whoever was just spoken of.
import { sentenceAt } from '../../grammar/sentence-at.js';
import { dependentsBy, headOf } from '../../grammar/tree.js';
import { roleNoun } from '../../knowledge/role-nouns.js';
import { isDoer, sourceNoun } from '../../knowledge/source-nouns.js';
import type { Sentence, Token } from '../../language/sentence.js';
import type { WordRun } from '../../mention/mention.js';
import type { CueWords } from './attribution.js';
import { cueInHead, type FoundCue } from './direct-cue.js';
import type { DirectFrame, Stretch } from './direct-frame.js';
import { pointedAt } from './pointed-at.js';
import { quotedFrom } from './quoted-from.js';
import type { ReportView } from './report-view.js';
import { cueSpan } from './verb-words.js';
import { phraseOf, runOf } from './word-runs.js';

/** A speaker who is not named beside the quotation; the cue is null where nothing says that there was speech. */
export interface SpeakerBefore {
  readonly source: WordRun | null;
  readonly cue: CueWords | null;
  readonly rule: string;
}

/**
 * The speaker whom the words before a quotation set up.
 * @example speakerBefore(view, frame)?.rule // 'direct/set-up-before' for "Aram was blunt. “There is no plan.”"
 */
export function speakerBefore(view: ReportView, frame: DirectFrame): SpeakerBefore | FoundCue | null {
  const { head } = frame;
  if (head.last >= head.first) return pointedBefore(view, head) ?? colonBefore(view, head);
  const at = sentenceAt(view.sentences, frame.quotation.start) - 1;
  const previous = view.sentences[at];
  if (previous === undefined) return null;
  const whole = { sentence: at, first: 0, last: previous.tokens.length - 1 };
  if (/^[:;,]$/.test(previous.tokens.at(-1)!.form)) {
    return (
      quotedFrom(view, whole) ??
      cueInHead(view, whole) ??
      whoWasQuoted(view, at) ??
      pointedAt(view, at) ??
      colonBefore(view, whole)
    );
  }
  const isSameBlock = view.blockOf[at] === frame.quotation.block;
  return pointedAt(view, at) ?? (isSameBlock ? setUp(view, at) : null);
}

/** "The duty is set out in the Treaty of Varna: “...”". */
function pointedBefore(view: ReportView, { sentence, first, last }: Stretch): SpeakerBefore | null {
  return first === 0 && view.sentences[sentence]!.tokens[last]!.form === ':' ? pointedAt(view, sentence) : null;
}

/** "He was quoted by the Courier on the port's reply;": who is quoted in the sentence before is who speaks. */
function whoWasQuoted(view: ReportView, sentence: number): SpeakerBefore | null {
  const parsed = view.sentences[sentence]!;
  const verb = parsed.tokens.findLastIndex(({ form, xpos }) => /^(?:quoted|cited)$/i.test(form) && xpos === 'VBN');
  const [subject] = verb < 0 ? [] : dependentsBy(parsed, verb, 'nsubj:pass');
  if (subject === undefined) return null;
  const source = phraseOf(view.sentences, sentence, subject, { first: 0, last: verb - 1 });
  return { source, cue: { spans: [cueSpan(parsed, verb)], lemma: 'quote', class: 'neutral' }, rule: 'direct/quoted' };
}

/** "Aram was blunt: “There is no plan.”". */
function colonBefore(view: ReportView, { sentence, last }: Stretch): SpeakerBefore | null {
  const parsed = view.sentences[sentence]!;
  const colon = parsed.tokens[last]!;
  if (colon.form !== ':') return null;
  const subject = labelBefore(view, sentence, last) ?? setUp(view, sentence, isSomebody);
  const span = { start: colon.start, end: colon.end };
  return {
    source: subject?.source ?? null,
    cue: { spans: [span], lemma: ':', class: 'neutral' },
    rule: 'direct/colon',
  };
}

/** "14:05 Nora Lind (@noralind) on X:", "Ivo Renn, transport minister:": a label that only names who speaks. */
function labelBefore({ sentences, text }: ReportView, sentence: number, colon: number): SpeakerBefore | null {
  const { names, tokens } = sentences[sentence]!;
  if (colon > LONGEST_LABEL || tokens.slice(0, colon).some(({ xpos }) => /^(?:VB[DZP]|MD)$/.test(xpos))) return null;
  const at = tokens.findIndex(
    ({ form }, i) => i > 0 && i < Math.min(4, colon) && /^(?:from|by)$/i.test(form) && POSTED.test(tokens[i - 1]!.form),
  );
  const first = tokens.findIndex((_, i) => i > at && i < colon && isLetters(text, tokens[i]!));
  const name = names.find((one) => one.kind === 'PER' && one.last < colon && tokens[one.last + 1]!.xpos !== 'POS');
  const last = labelEnd(tokens, first, colon);
  if (first < 0 || (name === undefined && !canBeLabel(sentences[sentence]!, first, last))) return null;
  const run = runOf(sentences, sentence, { first, last: Math.max(last, name?.last ?? last) });
  const isNameHead = name !== undefined && run !== null && name.first >= run.first && name.last <= run.last;
  const source = isNameHead ? { ...run, head: headOf(sentences[sentence]!, name.first, name.last) } : run;
  return { source, cue: null, rule: 'direct/label' };
}

/** "Post from @noralind:", "Statement by the port:": who it is from is who speaks. */
const POSTED = /^(?:post|tweet|message|statement|note|letter|comment|video)$/i;

/** A word, and not the bullet, hour or number that a list sets before it. */
function isLetters(text: string, { start, end, xpos }: Token): boolean {
  return /^@?\p{L}/u.test(text.slice(start, end)) && xpos !== 'LS';
}

/** The word before "(@noralind)", "on X", "via Telegram". */
function labelEnd(tokens: readonly Token[], first: number, colon: number): number {
  const stop = tokens.findIndex(({ form }, i) => i > first && i < colon && /^(?:[([@]|on|via|in)$/i.test(form));
  return (stop < 0 ? colon : stop) - 1;
}

/** A name in capitals, or a word for somebody: "Blue Line", "A spokesman for the port". */
function canBeLabel(parsed: Sentence, first: number, last: number): boolean {
  const { tokens } = parsed;
  if (last < first || tokens[first]!.upos === 'ADP') return false;
  if (tokens[first]!.form.startsWith('@')) return true;
  const words = tokens.slice(first, last + 1).filter(({ form }) => /^\p{L}{3}/u.test(form));
  if (words.length > 1 && words.every(({ form }) => /^\p{Lu}\p{Ll}/u.test(form))) return true;
  const { lemma, upos } = tokens[headOf(parsed, first, last)]!;
  return upos === 'PROPN' || isSpeaker(lemma);
}

/** Words of a label before its colon. */
const LONGEST_LABEL = 18;

/** The subject of the sentence before, where it can speak. */
function setUp(view: ReportView, sentence: number, canDo = canSpeak): SpeakerBefore | null {
  const parsed = view.sentences[sentence]!;
  const root = parsed.tokens.findIndex(({ head }) => head < 0);
  const [subject] = dependentsBy(parsed, root, 'nsubj');
  if (subject === undefined || !canDo(view, sentence, subject)) return null;
  const source = phraseOf(view.sentences, sentence, subject, { first: 0, last: parsed.tokens.length - 1 });
  return { source, cue: null, rule: 'direct/set-up-before' };
}

function canSpeak(view: ReportView, sentence: number, word: number): boolean {
  const { names, tokens } = view.sentences[sentence]!;
  if (view.zones[sentence]![word] !== -1) return false;
  if (/^(?:he|she|they)$/i.test(tokens[word]!.form)) return true;
  return names.some(({ kind, first, last }) => kind === 'PER' && first <= word && word <= last);
}

/** Before a colon whoever can speak at all does: "The court put it thus:", "Lord Varr was blunt:". */
function isSomebody(view: ReportView, sentence: number, word: number): boolean {
  if (canSpeak(view, sentence, word)) return true;
  const { lemma, upos, start, end } = view.sentences[sentence]!.tokens[word]!;
  if (MACHINE.test(view.text.slice(Math.max(0, start - 4), end + 4))) return false;
  if (view.zones[sentence]![word] !== -1) return false;
  return upos === 'PROPN' || isSpeaker(lemma);
}

/** "F-16s", "MiG-29", "T-72s": no name of somebody. */
const MACHINE = /\p{Lu}\p{L}{0,3}-\d/u;

function isSpeaker(lemma: string): boolean {
  return isDoer(lemma) || roleNoun(lemma) !== null || /^(?:person|body)$/.test(sourceNoun(lemma) ?? '');
}
