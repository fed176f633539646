// Phrases that frame a sentence as somebody's: "in the words of Lund", "in her view", "as Lund put it", "as officials noted".

import type { Span } from '../../base/span.js';
import { isTimeWord } from '../../knowledge/date-words.js';
import { roleNoun } from '../../knowledge/role-nouns.js';
import { OWN_ACCOUNTS, VIEW_NOUNS } from '../../knowledge/telling-words.js';
import type { Sentence, Token } from '../../language/sentence.js';
import type { WordRun } from '../../mention/mention.js';
import { clearedContent } from './according-to.js';
import type { CueWords, Finding, SayingMode } from './attribution.js';
import { spanOf } from './content-span.js';
import { canQuote, cueAt } from './cue-verbs.js';
import { firstFrom } from './quotations-in.js';
import { type ReportView, zoneBounds } from './report-view.js';
import { runOf } from './word-runs.js';

/**
 * The findings of framing phrases in a report.
 * @example findFramingPhrases(view)[0]?.source // "Lund" in "As Lund put it, the plan is dead."
 */
export function findFramingPhrases(view: ReportView): readonly Finding[] {
  return view.sentences.flatMap(({ tokens }, sentence) =>
    tokens.flatMap(({ form }, word) => {
      const phrase = /^(?:as|in|per|by|on|if|it)$/i.test(form) ? phraseAt(view, sentence, word) : null;
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
  if (
    before !== undefined &&
    !/^[,:]$/.test(before.form) &&
    view.zones[sentence]![word - 1] === view.zones[sentence]![word]
  )
    return null;
  const { last } = zoneBounds(view, sentence, word);
  const end = phraseEnd(parsed, word, last);
  if (end === null) return null;
  const { form } = parsed.tokens[word]!;
  if (/^as$/i.test(form)) return asQuoted(view, sentence, word, end) ?? asPhrase(view, sentence, word, end);
  if (/^it$/i.test(form)) return word === 0 ? null : itWasReported(view, sentence, word, end);
  const isName = form === 'Per' && !/^the$/i.test(parsed.tokens[word + 1]?.form ?? '');
  if (/^(?:per|if)$/i.test(form) && !isName) return perPhrase(view, sentence, word, end);
  return ownerPhrase(view, sentence, word, end);
}

/** Words that a framing phrase has at most. */
const LONGEST = 16;

/** The word before the comma or stop that closes the phrase; null where a clause stands in it. */
function phraseEnd({ tokens }: Sentence, word: number, last: number): number | null {
  // "By her own account she had never": no comma where a pronoun follows
  const own = tokens.findIndex(({ form }, i) => i > word && i <= word + 5 && /^own$/i.test(form));
  const isOpening = own > 0 && word === 0 && OWN_ACCOUNTS.has(tokens[own + 1]?.form.toLowerCase() ?? '');
  if (isOpening && tokens[own + 2]?.upos === 'PRON') return own + 1;
  for (let i = word + 1; i <= Math.min(last, word + LONGEST); i++) {
    if (/^[,.]$/.test(tokens[i]!.form)) return i - 1;
  }
  return null;
}

/** "as Lund put it", "as officials have noted", "as Lund told the Senate on Monday". */
function asPhrase(view: ReportView, sentence: number, word: number, end: number): Framing | null {
  const parsed = view.sentences[sentence]!;
  const { tokens } = parsed;
  const put = putAt(tokens, word, end);
  const isPut = put > word;
  const verb = isPut ? put : cueOfPhrase(parsed, word, end);
  if (verb < 0) return null;
  const isUsed = isUsedTo(parsed, verb);
  let last = isUsed ? verb - 3 : verb - 1;
  while (last > word && /^(?:AUX|ADV)$/.test(tokens[last]!.upos)) last--;
  if (!isName(parsed, word + 1, last)) return null;
  const source = runOf(view.sentences, sentence, { first: word + 1, last });
  const found = isPut ? null : cueAt(parsed, verb);
  const cue: CueWords = {
    spans: [spanOf(parsed, last + 1, isPut ? verb + 1 : verb)],
    lemma: isPut ? 'put it' : found!.lemma,
    class: found?.class ?? 'neutral',
  };
  return source && { first: word, last: end, source, cue, mode: 'said', word: verb };
}

/** ", per the Varna Ledger", "if the tabloid Varna is to be believed": a name behind the word, and nothing else. */
function perPhrase(view: ReportView, sentence: number, word: number, end: number): Framing | null {
  const parsed = view.sentences[sentence]!;
  const { tokens } = parsed;
  const isIf = /^if$/i.test(tokens[word]!.form);
  if (isIf) {
    const trusted = TRUSTING.exec(formsOf(tokens, word + 1, end));
    const first = trusted === null ? end + 1 : word + 1 + trusted[0].trim().split(' ').length;
    if (first <= end && isName(parsed, first, end)) return namedBehind(view, sentence, { word, first, last: end });
  }
  const be = isIf ? tokens.findIndex(({ lemma }, i) => i > word && i < end && lemma === 'be') : end + 1;
  if (isIf && (be < 0 || !BELIEVED.test(formsOf(tokens, be + 1, end)))) return null;
  if (!isName(parsed, word + 1, be - 1)) return null;
  // "per his driver", and not "per the plan"
  const isPerson = roleNoun(tokens[be - 1]!.lemma.toLowerCase())?.kinds[0] === 'person';
  if (!isIf && !isPerson && !/^\p{Lu}/u.test(tokens[be - 1]!.form)) return null;
  const found = namedBehind(view, sentence, { word, first: word + 1, last: be - 1 });
  return found && { ...found, last: end };
}

/** The framing of a word with the name right behind it. */
function namedBehind(
  view: ReportView,
  sentence: number,
  { word, first, last }: { readonly word: number; readonly first: number; readonly last: number },
): Framing | null {
  const parsed = view.sentences[sentence]!;
  const source = runOf(view.sentences, sentence, { first, last });
  const lemma = parsed.tokens[word]!.form.toLowerCase();
  const cue: CueWords = { spans: [spanOf(parsed, word, word)], lemma, class: 'neutral' };
  return source && { first: word, last, source, cue, mode: 'said', word: source.head };
}

function formsOf(tokens: readonly Token[], first: number, last: number): string {
  return tokens
    .slice(first, last + 1)
    .map(({ form }) => form)
    .join(' ');
}

/** "if we may trust the diary of his chaplain". */
const TRUSTING = /^(?:we|one|you) (?:(?:may|can|are to|dare) )?(?:trust|believe|credit) /i;

/** ", it was reported in the Gazette": who printed the words before it. */
function itWasReported(view: ReportView, sentence: number, word: number, end: number): Framing | null {
  const { tokens } = view.sentences[sentence]!;
  let verb = word + 1;
  while (/^(?:AUX|ADV)$/.test(tokens[verb]?.upos ?? '')) verb++;
  if (verb === word + 1) return null;
  const found = asQuoted(view, sentence, verb - 1, end);
  return found && { ...found, first: word };
}

/** What is said of those whose word is taken with care. */
const BELIEVED = /^to be (?:believed|trusted|credited)$/i;

/** "as quoted by the newspaper Varna", "as reported in the Varna Gazette": who printed the words before it. */
function asQuoted(view: ReportView, sentence: number, word: number, end: number): Framing | null {
  const parsed = view.sentences[sentence]!;
  const { tokens } = parsed;
  // "as first reported by the newspaper"
  const at = tokens[word + 1]?.upos === 'ADV' ? word + 2 : word + 1;
  const [verb, by] = [tokens[at], tokens[at + 1]];
  if (verb === undefined || by === undefined || verb.xpos !== 'VBN' || !PRINTED.test(verb.lemma)) return null;
  if (!/^(?:by|in|on)$/i.test(by.form) || !isName(parsed, at + 2, end)) return null;
  if (/^in$/i.test(by.form) && isTimeWord(tokens[end]!.form)) return null;
  const source = runOf(view.sentences, sentence, { first: at + 2, last: end });
  const cue: CueWords = { spans: [spanOf(parsed, word, at + 1)], lemma: verb.lemma, class: 'neutral' };
  return source && { first: word, last: end, source, cue, mode: 'said', word: at };
}

const PRINTED = /^(?:quote|cite|report|print|carry|publish|relay|convey|record|recall|tell|transmit|broadcast)$/;

/** The "put" of "as Lund put it", "as the paper put it in a long essay"; -1 for none. */
function putAt(tokens: readonly Token[], word: number, end: number): number {
  const it = tokens.findIndex(({ form }, i) => i > word && i <= end && form === 'it');
  if (it < 0 || tokens[it - 1]!.lemma !== 'put') return -1;
  return it === end || /^(?:ADP|ADV)$/.test(tokens[it + 1]!.upos) ? it - 1 : -1;
}

/** The verb of saying of the phrase, with nothing behind it but who was told and when; -1 for none. */
function cueOfPhrase(parsed: Sentence, word: number, end: number): number {
  const { tokens } = parsed;
  for (let i = word + 1; i <= end; i++) {
    if (tokens[i]!.upos !== 'VERB' || isWritten(parsed, i)) continue;
    const found = cueAt(parsed, i);
    const isTold = /^VB[DZPN]$/.test(tokens[i]!.xpos) || isUsedTo(parsed, i);
    if (found === null || !canQuote(found) || !isTold) {
      if (/^(?:used|likes?|liked)$/i.test(tokens[i]!.form)) continue;
      return -1;
    }
    const isBehind = found.takesAddressee || /^(?:in|to|at|on|from)$/i.test(tokens[i + 1]?.form ?? '');
    return i === end || (isBehind && !holdsVerb(parsed, i + 1, end)) ? i : -1;
  }
  return -1;
}

function holdsVerb({ tokens }: Sentence, first: number, last: number): boolean {
  return tokens.slice(first, last + 1).some(({ upos, form }) => upos === 'VERB' || upos === 'AUX' || form === 'that');
}

/** "as my father used to say". */
function isUsedTo({ tokens }: Sentence, verb: number): boolean {
  return /^(?:used|likes?|liked)$/i.test(tokens[verb - 2]?.form ?? '') && tokens[verb - 1]?.form === 'to';
}

/** A name that was taken for a verb: "Emil Drost". */
function isWritten({ tokens }: Pick<Sentence, 'tokens'>, word: number): boolean {
  return /^\p{Lu}/u.test(tokens[word]!.form);
}

/** Nothing but a name and what goes with it. */
function isName({ tokens }: Sentence, first: number, last: number): boolean {
  if (last < first) return false;
  for (let i = first; i <= last; i++) {
    const { upos } = tokens[i]!;
    const isLost = i > first && upos === 'VERB' && isWritten({ tokens }, i);
    if (!isLost && !/^(?:NOUN|PROPN|PRON|DET|ADJ|ADP|NUM|PART)$/.test(upos)) return false;
  }
  return true;
}

const WORDS = /^(?:words|phrase|telling|account|version|rendering|retelling|evidence|testimony|word|authority)$/i;

/** "in the words of Lund", "in Lund's view", "per the ministry". */
function ownerPhrase(
  view: ReportView,
  sentence: number,
  word: number,
  end: number,
  until: number = end,
): Framing | null {
  const parsed = view.sentences[sentence]!;
  const { tokens } = parsed;
  const behind = tokens.findIndex(({ form }, i) => i > word && i < end && form === 'of');
  // "in the ministry's account of the meeting": whose it is stands before the noun
  const of = behind > 0 && isOwned(tokens, word, behind) ? -1 : behind;
  if (behind > 0 && of < 0) return ownerPhrase(view, sentence, word, behind - 1, end);
  const noun = of < 0 ? end : of - 1;
  const kind = tokens[noun]!.form;
  // "In offering analysis of the vote": somebody does so, and it is nobody's view
  if (tokens.slice(word + 1, noun).some(({ upos, form }) => upos === 'VERB' || /^\p{Ll}+ing$/u.test(form))) return null;
  const isOwn = of < 0 && OWN_ACCOUNTS.has(kind.toLowerCase()) && /^own$/i.test(tokens[noun - 1]!.form);
  const isEvidence =
    of >= 0 &&
    (/^on$/i.test(tokens[word]!.form)
      ? /^(?:evidence|testimony|word|authority)$/i.test(kind)
      : /^by$/i.test(tokens[word]!.form) && /^(?:account|testimony|telling|reckoning|version)$/i.test(kind));
  const isOnOrBy = /^(?:by|on)$/i.test(tokens[word]!.form) && !isEvidence;
  if (isOnOrBy ? !isOwn : !WORDS.test(kind) && !VIEW_NOUNS.has(kind.toLowerCase())) return null;
  const bounds = of < 0 ? { first: word + 1, last: noun - (isOwn ? 2 : 1) } : { first: of + 1, last: end };
  const who = tokens.findIndex(({ xpos }, i) => i > bounds.first && i <= bounds.last && /^WP/.test(xpos));
  if (isEvidence && who > 0) bounds.last = who - 1;
  if (!isName(parsed, bounds.first, bounds.last) || (of < 0 && !isOwner(parsed, bounds.last))) return null;
  const source = runOf(view.sentences, sentence, bounds);
  const isSaid = isOwn || isEvidence || WORDS.test(kind);
  // "In her testimony, published by the court, Reiss said": told of the paper, and not in it
  if (/^VBN$/.test(tokens[end + 2]?.xpos ?? '') && tokens[end + 3]?.upos === 'ADP') return null;
  const cue: CueWords = {
    spans: [spanOf(parsed, word, of < 0 ? (isOwn ? end : word) : of)],
    lemma: isOwn ? kind.toLowerCase() : `in the ${kind.toLowerCase()} of`,
    class: isSaid ? 'neutral' : 'think',
  };
  const last = behindDescription(parsed, until);
  return source && { first: word, last, source, cue, mode: isSaid || of >= 0 ? 'said' : 'held', word: noun };
}

function isOwned(tokens: readonly Token[], word: number, of: number): boolean {
  return tokens.slice(word + 1, of - 1).some(({ xpos }) => /^(?:POS|PRP\$)$/.test(xpos));
}

/** "in the words of Lund, a novelist, ...": the last word of what is told of the name. */
function behindDescription({ tokens }: Sentence, end: number): number {
  if (tokens[end + 1]?.form !== ',' || !/^(?:DET|NOUN|ADJ)$/.test(tokens[end + 2]?.upos ?? '')) return end;
  for (let i = end + 2; i < Math.min(tokens.length, end + LONGEST); i++) {
    if (tokens[i]!.form === ',') {
      return tokens.slice(end + 2, i).some(({ deprel }) => deprel === 'appos') ? i - 1 : end;
    }
    if (!/^(?:DET|NOUN|PROPN|ADJ|ADP|NUM|PART)$/.test(tokens[i]!.upos)) return end;
  }
  return end;
}

/** "her", "Lund's". */
function isOwner({ tokens }: Sentence, word: number): boolean {
  return tokens[word]!.xpos === 'POS' || tokens[word]!.xpos === 'PRP$';
}

/** What is framed: the rest of the sentence, before the phrase or behind it. */
function framed(view: ReportView, sentence: number, { first, last, source, cue, mode, word }: Framing): Finding | null {
  const marked = markedBehind(view, sentence, last);
  const content = marked === null ? clearedContent(view, sentence, { first, last }) : [marked];
  if (content.length === 0) return null;
  return {
    sentence,
    cueWord: word,
    source,
    cue,
    content,
    marker: null,
    isDirect: false,
    mode,
    addressees: [],
    via: [],
    rule: 'indirect/framing-phrase',
    basis: 'stated',
  };
}

/** "It is, in the phrase of Lund, “a road to nowhere”": the words in marks right behind the phrase are what was said. */
function markedBehind({ sentences, quotations }: ReportView, sentence: number, last: number): Span | null {
  const { tokens } = sentences[sentence]!;
  const mark = tokens[last + 1]?.form === ',' ? tokens[last + 2] : undefined;
  const found = mark === undefined ? undefined : quotations[firstFrom(quotations, mark.start)];
  return found !== undefined && found.start === mark?.start ? { start: found.start, end: found.end } : null;
}
