// Phrases that frame a sentence as somebody's: "in the words of Lund", "in her view", "as Lund put it", "as officials noted".
import type { Sentence } from '../../language/sentence.js';
import type { WordRun } from '../../mention/mention.js';
import { clearedContent } from './according-to.js';
import type { CueWords, Finding, SayingMode } from './attribution.js';
import { spanOf } from './content-span.js';
import { canQuote, cueAt } from './cue-verbs.js';
import { type ReportView, zoneBounds } from './report-view.js';
import { runOf } from './word-runs.js';

/**
 * The findings of framing phrases in a report.
 * @example findFramingPhrases(view)[0]?.source // "Lund" in "As Lund put it, the plan is dead."
 */
export function findFramingPhrases(view: ReportView): readonly Finding[] {
  return view.sentences.flatMap(({ tokens }, sentence) =>
    tokens.flatMap(({ form }, word) => {
      const phrase = /^(?:as|in|per)$/i.test(form) ? phraseAt(view, sentence, word) : null;
      return phrase === null ? [] : (framed(view, sentence, phrase) ?? []);
    }),
  );
}

interface Framing {
  readonly first: number;
  readonly last: number;
  readonly source: WordRun;
  readonly cue: CueWords;
  readonly mode: SayingMode;
  /** The word that the cue hangs on. */
  readonly word: number;
}

function phraseAt(view: ReportView, sentence: number, word: number): Framing | null {
  const parsed = view.sentences[sentence]!;
  const before = parsed.tokens[word - 1];
  if (before !== undefined && before.form !== ',' && view.zones[sentence]![word - 1] === view.zones[sentence]![word])
    return null;
  const { last } = zoneBounds(view, sentence, word);
  const end = phraseEnd(parsed, word, last);
  if (end === null) return null;
  return /^as$/i.test(parsed.tokens[word]!.form)
    ? asPhrase(view, sentence, word, end)
    : ownerPhrase(view, sentence, word, end);
}

/** Words that a framing phrase has at most. */
const LONGEST = 16;

/** The word before the comma or stop that closes the phrase; null where a clause stands in it. */
function phraseEnd({ tokens }: Sentence, word: number, last: number): number | null {
  for (let i = word + 1; i <= Math.min(last, word + LONGEST); i++) {
    if (/^[,.]$/.test(tokens[i]!.form)) return i - 1;
  }
  return null;
}

/** "as Lund put it", "as officials have noted". */
function asPhrase(view: ReportView, sentence: number, word: number, end: number): Framing | null {
  const parsed = view.sentences[sentence]!;
  const { tokens } = parsed;
  const isPut = tokens[end]!.form === 'it' && tokens[end - 1]?.lemma === 'put';
  const verb = isPut ? end - 1 : end;
  const found = isPut ? null : cueAt(parsed, verb);
  if (!isPut && (found === null || !canQuote(found) || !/^VB[DZPN]$/.test(tokens[verb]!.xpos))) return null;
  let last = verb - 1;
  while (last > word && /^(?:AUX|ADV)$/.test(tokens[last]!.upos)) last--;
  if (!isName(parsed, word + 1, last)) return null;
  const source = runOf(view.sentences, sentence, { first: word + 1, last });
  const cue: CueWords = {
    spans: [spanOf(parsed, last + 1, end)],
    lemma: isPut ? 'put it' : found!.lemma,
    class: found?.class ?? 'neutral',
  };
  return source && { first: word, last: end, source, cue, mode: 'said', word: verb };
}

/** Nothing but a name and what goes with it. */
function isName({ tokens }: Sentence, first: number, last: number): boolean {
  if (last < first) return false;
  for (let i = first; i <= last; i++) {
    if (!/^(?:NOUN|PROPN|PRON|DET|ADJ|ADP|NUM|PART)$/.test(tokens[i]!.upos)) return false;
  }
  return true;
}

const WORDS = /^(?:words|phrase|telling|account)$/i;
const VIEWS = /^(?:view|opinion|judgment|judgement|estimation|eyes|assessment|reading|analysis)$/i;

/** "in the words of Lund", "in Lund's view", "per the ministry". */
function ownerPhrase(view: ReportView, sentence: number, word: number, end: number): Framing | null {
  const parsed = view.sentences[sentence]!;
  const { tokens } = parsed;
  const of = tokens.findIndex(({ form }, i) => i > word && i < end && form === 'of');
  const noun = of < 0 ? end : of - 1;
  const kind = tokens[noun]!.form;
  if (!WORDS.test(kind) && !VIEWS.test(kind)) return null;
  const bounds = of < 0 ? { first: word + 1, last: noun - 1 } : { first: of + 1, last: end };
  if (!isName(parsed, bounds.first, bounds.last) || (of < 0 && !isOwner(parsed, bounds.last))) return null;
  const source = runOf(view.sentences, sentence, bounds);
  const cue: CueWords = {
    spans: [spanOf(parsed, word, of < 0 ? word : of)],
    lemma: `in the ${kind.toLowerCase()} of`,
    class: WORDS.test(kind) ? 'neutral' : 'think',
  };
  return source && { first: word, last: end, source, cue, mode: WORDS.test(kind) ? 'said' : 'held', word: noun };
}

/** "her", "Lund's". */
function isOwner({ tokens }: Sentence, word: number): boolean {
  return tokens[word]!.xpos === 'POS' || tokens[word]!.xpos === 'PRP$';
}

/** What is framed: the rest of the sentence, before the phrase or behind it. */
function framed(view: ReportView, sentence: number, { first, last, source, cue, mode, word }: Framing): Finding | null {
  const content = clearedContent(view, sentence, { first, last });
  if (content === null) return null;
  return {
    sentence,
    cueWord: word,
    source,
    cue,
    content: [content],
    marker: null,
    isDirect: false,
    mode,
    addressees: [],
    via: [],
    rule: 'indirect/framing-phrase',
    basis: 'stated',
  };
}
