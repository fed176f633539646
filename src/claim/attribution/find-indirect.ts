// Indirect and mixed speech by cue verbs: the content behind the verb, or before it where a comma sets the verb off.
import type { Span } from '../../base/span.js';
import { dependentsBy, subtreeOf } from '../../grammar/tree.js';
import type { Cue, CueFrame } from '../../knowledge/cue.js';
import { isTimeWord } from '../../knowledge/date-words.js';
import { sourceNoun } from '../../knowledge/source-nouns.js';
import type { Sentence, Token } from '../../language/sentence.js';
import type { WordRun } from '../../mention/mention.js';
import { asideStart } from './aside-start.js';
import type { Finding } from './attribution.js';
import { complementOf } from './complements.js';
import { clauseLimit, spanOf } from './content-span.js';
import type { Complement } from './cue-verb.js';
import { canQuote, cueAt, isGoingOn, isRelative, isTailVerb } from './cue-verbs.js';
import { frontedContent, isParenthetical } from './fronted.js';
import { isAskedAside } from './put-questions.js';
import { quotationsIn } from './quotations-in.js';
import { shownSaying } from './quoted-as.js';
import { type ReportView, zoneBounds } from './report-view.js';
import { isPassive, sourceOf } from './sources.js';
import { cueSpan, modeOf, modeOfClass } from './verb-words.js';
import { wholeMarks } from './whole-marks.js';
import { phraseOf, runOf } from './word-runs.js';

/**
 * Sayings by cue verbs outside the direct quotations that were found before.
 * @param isTaken whether a word is the cue of a direct quotation
 * @example findIndirect(view, () => false)[0]?.rule // 'indirect/clause'
 */
export function findIndirect(
  view: ReportView,
  isTaken: (sentence: number, word: number) => boolean,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [sentence, { tokens }] of view.sentences.entries()) {
    if (isUnread(view, sentence)) continue;
    for (let word = 0; word < tokens.length; word++) {
      const cue = cueAt(view.sentences[sentence]!, word);
      if (cue === null || isTaken(sentence, word)) continue;
      const finding = sayingAt(view, sentence, word, cue);
      if (finding !== null) findings.push(finding);
    }
  }
  return findings;
}

/** Blocks in which nobody is said to have said anything. */
function isUnread({ blocks, blockOf }: ReportView, sentence: number): boolean {
  const kind = blocks[blockOf[sentence]!]?.kind;
  return kind === 'credit' || kind === 'boilerplate' || kind === 'dateline';
}

function sayingAt(view: ReportView, sentence: number, word: number, cue: Cue): Finding | null {
  if (isAskedAside(view.sentences[sentence]!, word)) return null;
  // "recalls the president telling the cabinet that ...": what he told goes on to the end
  const isAs = view.sentences[sentence]!.tokens[word - 1]?.form.toLowerCase() === 'as' && word > 1;
  const isShown = isAs || shownSaying(view.sentences, sentence, word) !== null;
  const limit = isShown ? zoneBounds(view, sentence, word).last : clauseLimit(view, sentence, word);
  const tail = canQuote(cue) ? tailSource(view, sentence, word) : null;
  const source = tail ?? sourceOf(view, sentence, word);
  const isInverted =
    source !== null &&
    source.first > word &&
    source.sentence === sentence &&
    cue.lemma !== 'cite' &&
    !(cue.takesAddressee && isPassive(view.sentences[sentence]!, word)) &&
    !isFrontedVerb(view, sentence, word);
  const isAside =
    source !== null &&
    (tail !== null ||
      isInverted ||
      (canQuote(cue) &&
        !hasObject(view, sentence, word, cue) &&
        !hasOwnClause(view, sentence, word, cue) &&
        isParenthetical(view, sentence, word, source)));
  const complement = isAside ? null : complementOf({ view, sentence, word, cue, limit });
  if (complement !== null) {
    if (isAnybody(view, word, source) || isOwnQuestion(view, sentence, word, cue, source)) return null;
    if (isPrelude(view, sentence, word, complement) || isEmpty(view, sentence, cue, complement)) return null;
    if (source === null && !canLackSource(view, sentence, word, cue)) return null;
    if (isLoose(view, sentence, word, cue, complement) || !isFinding(view, cue, source, complement)) return null;
    return findingOf(view, sentence, word, cue, source, complement);
  }
  const fronted = source === null ? null : frontedContent(view, sentence, word, cue, source);
  return fronted === null ? null : frontedFinding(view, sentence, word, cue, source, fronted);
}

/** "In May, he told the minister, Oss, that it was over": a clause behind "that" is the cue's own. */
function hasOwnClause({ sentences }: ReportView, sentence: number, word: number, cue: Cue): boolean {
  const parsed = sentences[sentence]!;
  const { tokens } = parsed;
  const clauses = dependentsBy(parsed, word, 'ccomp').filter((i) => i > word);
  const marks = clauses.flatMap((i) => dependentsBy(parsed, i, 'mark'));
  const that = marks.find((i) => i > word && /^that$/i.test(tokens[i]!.form));
  if (!cue.takesAddressee || that === undefined) return false;
  return tokens.slice(word + 1, that).every(({ xpos }) => !/^(?:VB[DZP]|MD)$/.test(xpos));
}

/** "all deny a part in it, their lawyer said": a cue with its own object is no aside. */
function hasObject({ sentences }: ReportView, sentence: number, word: number, cue: Cue): boolean {
  if (cue.takesAddressee || !cue.frames.has('noun')) return false;
  return dependentsBy(sentences[sentence]!, word, 'obj').some((i) => i > word);
}

/** "Claiming victory, Lund left", "after saying it was late, he stayed": who comes behind is its subject, and not inverted. */
function isFrontedVerb({ sentences }: ReportView, sentence: number, word: number): boolean {
  return sentences[sentence]!.tokens[word]!.xpos === 'VBG';
}

/** "..., state news agency IRNA also reported.", ", engineers said,": all words between the comma and the cue. */
function tailSource(view: ReportView, sentence: number, word: number): WordRun | null {
  const parsed = view.sentences[sentence]!;
  const isVerb = /^VB[DZNP]$/.test(parsed.tokens[word]!.xpos) || isGoingOn(parsed, word) || isTailVerb(parsed, word);
  const first = isVerb ? asideStart(parsed, word) : null;
  if (first === null || first < zoneBounds(view, sentence, word).first) return null;
  let last = word - 1;
  while (last > first && isGroupWord(parsed.tokens[last]!)) last--;
  return runOf(view.sentences, sentence, { first, last });
}

/** "officials also said", and not "the site Azadi Now reported". */
function isGroupWord({ upos, form }: Token): boolean {
  return upos === 'AUX' || (upos === 'ADV' && !/^\p{Lu}/u.test(form));
}

/** "It was said that ...", "was accused of": nobody is named. But "was notified of the deaths" is no saying of anybody's. */
function canLackSource(view: ReportView, sentence: number, word: number, cue: Cue): boolean {
  if (/^(?:inform|notify|brief)$/.test(cue.lemma)) return false;
  return isPassive(view.sentences[sentence]!, word) && modeOfClass(cue.class) === 'said';
}

/** "Commenting on the signing, Lund said": the participle only tells what the saying behind it is about. */
function isPrelude(view: ReportView, sentence: number, word: number, { frame }: Complement): boolean {
  const parsed = view.sentences[sentence]!;
  const { head, xpos, lemma } = parsed.tokens[word]!;
  if (xpos !== 'VBG' || head <= word) return false;
  // "Echoing the premier, Lund said", "Citing the weather, she left"
  if (word === 0 && /^(?:echo|cite|quote)$/.test(lemma)) return true;
  return /^(?:on|about|of|to)$/.test(frame ?? '') && cueAt(parsed, head) !== null;
}

/** "reported nothing of this", "confirmed the story to the paper", "first reported the news": no words, and words told elsewhere. */
function isEmpty({ sentences }: ReportView, sentence: number, cue: Cue, { frame, first, last }: Complement): boolean {
  if (frame !== 'noun') return false;
  const { tokens } = sentences[sentence]!;
  const [one, noun] = [tokens[first]!.form, tokens[first + 1]?.form ?? ''];
  if (/^nothing$/i.test(one)) return !/^(?:but|more|less|else|new)$/i.test(noun);
  const isStory = /^(?:the|this|that)$/i.test(one) && /^(?:story|news|conversation|anecdote|tale|episode)$/i.test(noun);
  const isWhole = last === first + 1 || /^to$/i.test(tokens[first + 2]?.form ?? '');
  return isStory && isWhole && /^(?:confirm|report|recount|tell|relate|repeat|break|reveal|announce)$/.test(cue.lemma);
}

/** "I asked a colonel whether he would stay": a reporter's question is no statement. */
function isOwnQuestion(view: ReportView, sentence: number, word: number, cue: Cue, source: WordRun | null): boolean {
  if (source === null || !/^(?:ask|wonder|inquire|enquire)$/.test(cue.lemma)) return false;
  if (!/^(?:I|we)$/i.test(view.sentences[source.sentence]!.tokens[source.head]!.form)) return false;
  return view.zones[sentence]![word] === -1;
}

/** "anybody who complains": whoever it may be has said nothing. */
function isAnybody({ sentences }: ReportView, word: number, source: WordRun | null): boolean {
  if (source === null) return false;
  const parsed = sentences[source.sentence]!;
  // "Who told you that it was closing?"
  const isOpening = source.first === 0 || parsed.tokens[source.first - 1]!.form === ':';
  if (isOpening && /^(?:who|what|which)$/i.test(parsed.tokens[source.first]!.form))
    return parsed.tokens.at(-1)!.form === '?';
  if (!isRelative(parsed, word)) return false;
  return /^(?:any(?:body|one)|whoever)$/i.test(sentences[source.sentence]!.tokens[source.head]!.form);
}

/** "The report found cracks": what a document finds it tells; whoever else finds a thing tells nothing. */
function isFinding(
  { sentences }: ReportView,
  cue: Cue,
  source: WordRun | null,
  { frame, marker }: Complement,
): boolean {
  const isWhat = cue.lemma === 'show' && frame === 'clause' && marker < 0;
  if (!/^(?:find|show|record)$/.test(cue.lemma) || (frame !== 'noun' && !isWhat)) return true;
  if (cue.lemma === 'show') return source === null || canShow(sentences[source.sentence]!, source);
  const kind = source === null ? null : sourceNoun(sentences[source.sentence]!.tokens[source.head]!.lemma);
  return kind === 'document' || kind === 'issued';
}

/** "photographs show boats", and not "the operation showed what neighbours can do". */
function canShow(parsed: Sentence, source: WordRun): boolean {
  const { upos, lemma } = parsed.tokens[source.head]!;
  if (isSomebody(parsed, source)) return false;
  return upos !== 'NOUN' || sourceNoun(lemma) !== null;
}

/** "She showed reporters a map": somebody who shows a thing says nothing; a paper that shows it does. */
function isSomebody({ tokens, names }: Sentence, { head }: WordRun): boolean {
  if (/^(?:I|we|you|he|she|they|who)$/i.test(tokens[head]!.form)) return true;
  return names.some(({ kind, first, last }) => kind === 'PER' && first <= head && head <= last);
}

/** "supporting the army", "work defending inmates": a participle hung on a thing tells of no word and no view. */
function isLoose(view: ReportView, sentence: number, word: number, cue: Cue, { frame }: Complement): boolean {
  const parsed = view.sentences[sentence]!;
  const { xpos, deprel, head } = parsed.tokens[word]!;
  const isParticiple = (xpos === 'VBG' || xpos === 'VBN') && dependentsBy(parsed, word, 'aux').length === 0;
  if (!isParticiple) return false;
  if (cue.class === 'side') return true;
  return deprel === 'acl' && frame === 'noun' && head >= 0 && parsed.tokens[head]!.upos === 'NOUN';
}

function findingOf(
  view: ReportView,
  sentence: number,
  word: number,
  cue: Cue,
  source: WordRun | null,
  { first, last, marker, addressees, rule, frame }: Complement,
): Finding {
  const parsed = view.sentences[sentence]!;
  const before = Math.max(word + 1, (marker > word ? Math.min(marker, first) : first) - 1);
  const bounds = { first: word + 1, last: beforeAside(parsed, word, before) };
  const whole = wholeMarks(view, spanOf(parsed, first, last));
  const quoted = quotationsIn(view.quotations, whole).find(
    ({ start, end }) => start === whole.start && end === whole.end,
  );
  const isDirect = quoted !== undefined && /^[,:]$/.test(parsed.tokens[first - 1]!.form);
  return {
    ...cueOf(view, sentence, word, cue, frame),
    isDirect,
    source,
    content: [isDirect ? quoted.inner : whole],
    marker: marker < 0 ? null : spanOf(parsed, marker, marker),
    addressees: addressees.flatMap((head) => {
      const ahead = { first: zoneBounds(view, sentence, word).first, last: word - 1 };
      return phraseOf(view.sentences, sentence, head, head < word ? ahead : bounds) ?? [];
    }),
    rule,
  };
}

/** "told the pianist, Peter Gall records, that ...": nobody is told behind the comma of such an aside. */
function beforeAside({ tokens }: Sentence, word: number, last: number): number {
  const comma = tokens.findIndex(({ form }, i) => i > word && i <= last && form === ',');
  const isAside = comma > 0 && tokens.slice(comma + 1, last + 1).some(({ xpos }) => /^VB[DZP]$/.test(xpos));
  return isAside ? Math.max(word + 1, comma - 1) : last;
}

function cueOf(view: ReportView, sentence: number, word: number, cue: Cue, frame: CueFrame | null) {
  const parsed = view.sentences[sentence]!;
  const sense = (frame === null ? undefined : cue.frames.get(frame)) ?? { class: cue.class, mode: null };
  return {
    sentence,
    cueWord: word,
    cue: { spans: [cueSpan(parsed, word)], lemma: cue.lemma, class: sense.class },
    isDirect: false,
    mode: modeOf(parsed, word, sense),
    via: [],
    basis: 'stated' as const,
  };
}

function frontedFinding(
  view: ReportView,
  sentence: number,
  word: number,
  cue: Cue,
  source: WordRun | null,
  content: readonly Span[],
): Finding {
  const parsed = view.sentences[sentence]!;
  const { last } = zoneBounds(view, sentence, word);
  const told = cue.takesAddressee ? dependentsBy(parsed, word, 'iobj', 'obj').filter((i) => i > word && i <= last) : [];
  // "the official told the newspaper, a firm would be offered": nobody is called by what goes on behind a comma.
  const comma = parsed.tokens.findIndex(({ form }, i) => i > word && form === ',');
  const isCut = comma > 0 && content.some(({ start }) => start > parsed.tokens[comma]!.start);
  const end = isCut ? comma - 1 : last;
  const addressees = told.filter((i) => {
    return i <= end && !isTimeWord(parsed.tokens[i]!.lemma) && (isCut || subtreeOf(parsed, i).length < 12);
  });
  return {
    ...cueOf(view, sentence, word, cue, 'clause'),
    source,
    content,
    marker: null,
    addressees:
      isCut && addressees.length === 0 && cue.takesAddressee
        ? toldBetween(view, sentence, word, comma)
        : addressees.flatMap((head) => phraseOf(view.sentences, sentence, head, { first: word + 1, last: end }) ?? []),
    rule: 'indirect/fronted',
  };
}

/** "the official told the newspaper, a firm would be offered": the words up to the comma where nothing but a name or noun stands there. */
function toldBetween({ sentences }: ReportView, sentence: number, word: number, comma: number): readonly WordRun[] {
  const words = sentences[sentence]!.tokens.slice(word + 1, comma);
  const isName = words.length > 0 && words.every(({ upos }) => /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(upos));
  if (!isName || words.some(({ lemma }) => isTimeWord(lemma))) return [];
  return [runOf(sentences, sentence, { first: word + 1, last: comma - 1 }) ?? []].flat();
}
