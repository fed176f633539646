// "... had wept. So at least his doctor's diary has it.": a sentence that only says through whom the words before it came.
import type { Span } from '../../base/span.js';
import { containsSpan, overlapsSpan } from '../../base/span.js';
import { subjectsOf } from '../../grammar/arguments.js';
import { dependentsBy } from '../../grammar/tree.js';
import { verbCue } from '../../knowledge/cue-lexicon.js';
import { isTimeWord } from '../../knowledge/date-words.js';
import { outletByName } from '../../knowledge/outlets.js';
import { sourceNoun } from '../../knowledge/source-nouns.js';
import { ACCOUNT_NOUNS, OUTLET_NOUNS } from '../../knowledge/telling-words.js';
import type { Sentence } from '../../language/sentence.js';
import type { WordRun } from '../../mention/mention.js';
import { tailStart } from './aside-start.js';
import type { CueWords, Finding } from './attribution.js';
import { isSourceLike } from './cited-sources.js';
import { spanOf } from './content-span.js';
import { cueAt } from './cue-verbs.js';
import { isJudging } from './judging.js';
import type { ReportView } from './report-view.js';
import { isNominal } from './sources.js';
import { cueSpan, modeOf } from './verb-words.js';
import { phraseOf, runOf } from './word-runs.js';

/** Who vouches for the sentence before, and the word by which the report says so. */
interface ToldSo {
  readonly source: WordRun;
  readonly cue: CueWords;
  /** "So he told a dinner, one of the guests recalls": who vouches for that in turn. */
  readonly also: WordRun | null;
  /** Who was told: "So he told the historian Webb". */
  readonly to?: WordRun | null;
}

/**
 * Findings with the sources that a sentence of its own names for the one before it: as a link of what was said there, or, where nobody is
 * told to have said it, as its source.
 * @example toldSo(view, findings)[0]?.via // "his doctor" in "The king told her that he was ill. That is according to his doctor."
 */
export function toldSo(view: ReportView, findings: readonly Finding[]): readonly Finding[] {
  let told = findings;
  for (let sentence = 1; sentence < view.sentences.length; sentence++) {
    if (view.blockOf[sentence] !== view.blockOf[sentence - 1]) continue;
    const found = vouchedIn(view, sentence);
    if (found !== null) told = withVoucher(view, told, sentence, found);
    else told = withCited(view, told, sentence);
  }
  return told;
}

function withVoucher(
  view: ReportView,
  findings: readonly Finding[],
  sentence: number,
  told: ToldSo,
): readonly Finding[] {
  const own = view.sentences[sentence]!;
  const before = view.sentences[sentence - 1]!;
  const rest = findings.filter((one) => one.sentence !== sentence || !containsSpan(own, one.content[0]!));
  const there = rest.filter(({ content }) => content.some((span) => overlapsSpan(span, before)));
  const outer = there.filter((one) => !there.some((other) => other !== one && holds(other, one)));
  if (outer.length === 0) return [...rest, vouched(view, sentence, told)];
  // "Others had complained of it. That was what Wahl said too.": who says the same vouches for nobody
  if (
    /^(?:that|this) (?:is|was) what /i.test(view.text.slice(own.start, own.start + 14)) &&
    outer.some(({ source: who }) => who !== null)
  )
    return rest;
  const linked = new Set(outer);
  const added = [told.source, ...(told.also === null ? [] : [told.also])];
  return rest.map((one) => (linked.has(one) ? { ...one, via: [...one.via, ...added] } : one));
}

function holds({ content }: Finding, { cue, content: inner }: Finding): boolean {
  const place = cue?.spans[0] ?? inner[0]!;
  return content.some((span) => containsSpan(span, place));
}

function vouched(view: ReportView, sentence: number, { source, cue, also, to }: ToldSo): Finding {
  const before = view.sentences[sentence - 1]!;
  const isClosed = before.tokens.at(-1)!.upos === 'PUNCT' && before.tokens.length > 1;
  return {
    sentence,
    cueWord: null,
    source,
    cue,
    content: [spanOf(before, 0, before.tokens.length - (isClosed ? 2 : 1))],
    marker: null,
    isDirect: false,
    mode: 'said',
    addressees: to === null || to === undefined ? [] : [to],
    via: also === null ? [] : [also],
    rule: 'indirect/told-so',
    basis: 'stated',
  };
}

/** Words before which the source stands, with the group that ends where it begins. */
const BEFORE_SOURCE: readonly RegExp[] = [
  /^(?:(?:that|this|it|such|all this),?(?: at least,?| at any rate,?)? (?:is|was) )(?:all )?according to /i,
  /^(?:that|this) (?:is|was) the (?:\p{L}+ )?(?:assurance|word|claim|version|account|view|promise|message|estimate|story|verdict|judgment|judgement) of /iu,
  /^(?:the|our|my|his|her|their|its|one|whose|no) (?:only )?(?:sources?|authority|witness)(?: (?:for|of) (?:this|that|it|all this|the \p{L}+))? (?:is|was|are|were|being) /iu,
  /^(?:i|we) (?:have|had|got|heard|learned|know|take|owe) (?:all )?(?:this|that|it|the \p{L}+)(?: \p{L}+)? (?:only )?(?:from|to|through) /iu,
];

/** "This comes from", "The story reached us through": what is told, and how it came. */
const CAME_FROM =
  /^(that|this|it|all this|(?:the|that|this) (\p{L}+))(?: about \p{L}+)?,?(?: at least,?)? (?:comes?|came|stems?|is taken|was taken|reached (?:us|me)|was (?:passed|handed) on|is (?:passed|handed) on) (?:to us |down )?(?:only )?(?:from|through|by|via) /iu;

function vouchedIn(view: ReportView, sentence: number): ToldSo | null {
  const parsed = view.sentences[sentence]!;
  if (parsed.tokens.length > MOST_WORDS) return null;
  const words = view.text.slice(parsed.start, parsed.end);
  if (/["“”]/.test(words)) return null;
  const lead = BEFORE_SOURCE.map((pattern) => pattern.exec(words)).find((match) => match !== null) ?? cameFrom(words);
  if (lead !== null) return behindLead(view, sentence, parsed.start + lead[0].length);
  return (
    setDown(view, sentence, words) ??
    soTold(view, sentence, words) ??
    ownVersion(view, sentence, words) ??
    tellsIt(view, sentence) ??
    tellsStory(view, sentence)
  );
}

/** Nouns of what was said or done as a tale goes, which somebody tells or a paper keeps. */
const TALE =
  '(?:anecdote|story|tale|remark|exchange|conversation|words|quotation|phrase|scene|episode|line|reply|answer|outburst|quip|complaint|account|talk)';

/** "The anecdote was first printed in the Lives", "It survives in a note taken by the secretary": where the words are kept. */
const SET_DOWN = new RegExp(
  `^(?:(?:the|that|this|his|her) ${TALE} (?:was|is|were|has been) (?:first |later |only |also )*(?:printed|recorded|preserved|related|told|found|set down|given|reported) (?:only )?(?:in|by)|(?:it|(?:the|that|this|his|her) ${TALE}) (?:survives?|is preserved|lives on) (?:only )?in) `,
  'iu',
);

function setDown(view: ReportView, sentence: number, words: string): ToldSo | null {
  const lead = SET_DOWN.exec(words);
  const found = lead === null ? null : behindLead(view, sentence, view.sentences[sentence]!.start + lead[0].length);
  if (found === null) return null;
  const { tokens } = view.sentences[sentence]!;
  // "a note taken by the secretary": the note, and through whom it came
  const { first, last } = found.source;
  const made = tokens.findIndex(
    ({ xpos }, i) => i > first && i < last && xpos === 'VBN' && tokens[i + 1]!.form === 'by',
  );
  if (made < 0) return isKept(view, sentence, found.source, lead![0]) ? found : null;
  const paper = runOf(view.sentences, sentence, { first, last: made - 1 });
  const by = runOf(view.sentences, sentence, { first: made + 2, last: lastWithName(tokens, last) });
  return paper === null ? found : { ...found, source: paper, also: by };
}

/** "printed in the Oss Courier", "told by his cook", and not "told in Paris", "found in May". */
function isKept(view: ReportView, sentence: number, { head, first, last }: WordRun, lead: string): boolean {
  const parsed = view.sentences[sentence]!;
  const isPlace = parsed.names.some((name) => name.kind === 'LOC' && name.first >= first && name.last >= last);
  const { lemma, form } = parsed.tokens[head]!;
  // "in the Oss Courier": a place has no article
  if (isTimeWord(lemma) || (isPlace && !/^the$/i.test(parsed.tokens[first]!.form))) return false;
  const isNamed = /^\p{Lu}/u.test(form);
  return / by $/i.test(lead) || isNamed || isSourceLike(parsed, head) || sourceNoun(lemma) === 'document';
}

/**
 * The last word of a name set behind a description.
 * @example lastWithName(tokens, 9) // 12 in "the Tunisian secretary, Habib Zouari." where "secretary" is 9
 */
export function lastWithName(tokens: Sentence['tokens'], last: number): number {
  if (tokens[last + 1]?.form !== ',') return last;
  let end = last + 1;
  while (tokens[end + 1]?.upos === 'PROPN' || (end === last + 1 && tokens[end + 1]?.form === 'The')) end++;
  return end > last + 1 && /^[,.]$/.test(tokens[end + 1]?.form ?? '') ? end : last;
}

/** "The driver gave this account to the weekly Horizont", "The mother recounted the conversation to ORT." */
function tellsStory(view: ReportView, sentence: number): ToldSo | null {
  const parsed = view.sentences[sentence]!;
  const { tokens } = parsed;
  const verb = tokens.findIndex(({ head }) => head < 0);
  const { lemma, xpos } = tokens[verb]!;
  if (verb < 1 || !/^VB[DZP]$/.test(xpos) || !/^(?:give|tell|recount|relate|repeat|retell|describe)$/.test(lemma))
    return null;
  const [thing] = dependentsBy(parsed, verb, 'obj').filter((i) => i > verb);
  if (thing === undefined || !IS_TALE.test(tokens[thing]!.form) || thing - verb > 3) return null;
  if (!/^(?:the|this|that)$/i.test(tokens[verb + 1]!.form)) return null;
  const source = beforeVerb(view, sentence, 0, verb);
  if (source === null || /^(?:I|we|you|it|this|that)$/i.test(tokens[source.head]!.form)) return null;
  const to = tokens[thing + 1]?.form === 'to' ? upToName(view, sentence, thing + 2) : null;
  return { source, cue: plainCue(cueSpan(parsed, verb), lemma), also: to };
}

const IS_TALE = new RegExp(`^${TALE}$`, 'iu');

/** "the weekly Horizont | in 1969": a phrase that holds a name; null for "a friend". */
function upToName(view: ReportView, sentence: number, first: number): WordRun | null {
  const { tokens } = view.sentences[sentence]!;
  let last = first;
  while (/^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[last]?.upos ?? '')) last++;
  const isNamed = tokens.slice(first, last).some(({ form }) => /^\p{Lu}/u.test(form));
  return last > first && isNamed ? runOf(view.sentences, sentence, { first, last: last - 1 }) : null;
}

/**
 * "According to Radio Varna, Lund would resign. The station cited a minister.": what the station told it has from the minister.
 */
function withCited(view: ReportView, findings: readonly Finding[], sentence: number): readonly Finding[] {
  const cited = citedAlone(view, sentence);
  if (cited === null) return findings;
  const before = view.sentences[sentence - 1]!;
  const own = view.sentences[sentence]!;
  const there = findings.filter(({ content }) => content.some((span) => overlapsSpan(span, before)));
  const outer = there.filter((one) => !there.some((other) => other !== one && holds(other, one)));
  const rest = findings.filter((one) => one.sentence !== sentence || !containsSpan(own, one.content[0]!));
  // "It cited the constitution": a paper that was called one, and not a court
  const isIt = /^it$/i.test(own.tokens[0]!.form);
  const told = outer.filter((one) => one.source !== null && isOutletRun(view, one.source, isIt));
  if (told.length === 0) return findings;
  const linked = new Set(told);
  return rest.map((one) => (linked.has(one) ? { ...one, source: cited, via: [one.source!, ...one.via] } : one));
}

/** A paper or station, by its noun or as an outlet that is known; where a noun behind it calls it one, any name but a person's. */
function isOutletRun(view: ReportView, { sentence, first, last, start, end }: WordRun, isBare: boolean): boolean {
  const { tokens, names } = view.sentences[sentence]!;
  const isPerson = names.some((name) => name.kind === 'PER' && name.first <= last && name.last >= first);
  const words = tokens.slice(first, last + 1);
  const isCalled = words.some(({ lemma }) => OUTLET_NOUNS.has(lemma.toLowerCase()));
  if (isCalled || outletByName(view.text.slice(start, end)) !== null) return true;
  return !isBare && !isPerson && words.some(({ upos }) => upos === 'PROPN');
}

/** Whom "The station cited a minister who attended." names, where it tells nothing else. */
function citedAlone(view: ReportView, sentence: number): WordRun | null {
  const parsed = view.sentences[sentence]!;
  const { tokens } = parsed;
  const verb = tokens.findIndex(({ head }) => head < 0);
  const { lemma, xpos } = tokens[verb]!;
  const [subject] = dependentsBy(parsed, verb, 'nsubj').filter((i) => i < verb);
  if (subject === undefined || !/^VB[DZP]$/.test(xpos)) return null;
  if (!/^it$/i.test(tokens[subject]!.form) && !OUTLET_NOUNS.has(tokens[subject]!.lemma.toLowerCase())) return null;
  const joint = /^bases?d?$/.test(tokens[verb]!.form) ? 'on' : /^attribut|^credit/.test(lemma) ? 'to' : null;
  const isBased = joint !== null && tokens.some(({ form }, i) => i > verb && form === joint);
  if (!isBased && !/^(?:cite|quote)$/.test(lemma)) return null;
  if (tokens.some(({ form }, i) => i > verb && /^(?:as|that|:)$/i.test(form))) return null;
  const from = isBased ? tokens.findIndex(({ form }, i) => i > verb && form === joint) : verb;
  const stop = tokens.findIndex(({ upos }, i) => i > from && upos === 'PUNCT');
  const last = (stop < 0 ? tokens.length : stop) - 1;
  const cited =
    last <= from ? null : runOf(view.sentences, sentence, { first: from + 1, last: lastWithName(tokens, last) });
  // "The paper cited bad weather": a reason, and no source
  return cited !== null && isSourceLike(parsed, cited.head) ? cited : null;
}

/** Longer sentences tell more than who vouches for another. */
const MOST_WORDS = 30;

function cameFrom(words: string): RegExpExecArray | null {
  const match = CAME_FROM.exec(words);
  return match !== null && (match[2] === undefined || ACCOUNT_NOUNS.has(match[2].toLowerCase())) ? match : null;
}

function behindLead(view: ReportView, sentence: number, start: number): ToldSo | null {
  const { tokens } = view.sentences[sentence]!;
  const first = tokens.findIndex((token) => token.start >= start);
  const source = first < 0 ? null : upToMark(view, sentence, first);
  const cue = { start: tokens[0]!.start, end: tokens[first - 1]?.end ?? 0 };
  return source === null ? null : { source, cue: plainCue(cue, 'according to'), also: relayedBy(view, sentence) };
}

/** All words up to the next mark: "two aides". */
function upToMark(view: ReportView, sentence: number, first: number): WordRun | null {
  const { tokens } = view.sentences[sentence]!;
  const mark = tokens.findIndex(({ upos, xpos }, i) => i > first && (upos === 'PUNCT' || /^W/.test(xpos)));
  const last = (mark < 0 ? tokens.length : mark) - 1;
  return isNominal(view.sentences[sentence]!, last) ? runOf(view.sentences, sentence, { first, last }) : null;
}

/** "So says Holm", "So at least his diary has it", "That is what she told the Times". */
const SO =
  /^(?:or |and )?(?:(?:so|thus)(?:,? at (?:least|any rate),?)?|(?:that|this|such)(?:,? at (?:least|any rate),?)? (?:is|was) (?:what|how|the way|the \p{L}+(?: that)?)) /iu;

function soTold(view: ReportView, sentence: number, words: string): ToldSo | null {
  const lead = SO.exec(words);
  if (lead === null) return null;
  const parsed = view.sentences[sentence]!;
  const { tokens } = parsed;
  const first = tokens.findIndex(({ start }) => start >= parsed.start + lead[0].length);
  const verb = tokens.findIndex((_, i) => i >= first && isTelling(parsed, i));
  if (verb < 0 || tellsMore(parsed, verb) || /^(?:SCONJ)$/.test(tokens[first]!.upos) || tokens[first]!.xpos === 'WRB')
    return null;
  const source = verb === first ? behindVerb(view, sentence, verb) : beforeVerb(view, sentence, first, verb);
  if (source === null || /^(?:I|we|you|it|this|that)$/i.test(tokens[source.head]!.form)) return null;
  const to = toldTo(view, sentence, verb);
  return {
    source,
    cue: plainCue(cueSpan(parsed, verb), tokens[verb]!.lemma),
    also: alsoSays(view, sentence, verb) ?? (isGivenOn(tokens, verb) ? to : null),
    to,
  };
}

/** "So he told | the historian Webb | in 1991". */
function toldTo(view: ReportView, sentence: number, verb: number): WordRun | null {
  const parsed = view.sentences[sentence]!;
  if (verbCue(parsed.tokens[verb]!.lemma)?.takesAddressee !== true) return null;
  const [head] = dependentsBy(parsed, verb, 'obj', 'iobj').filter((i) => i > verb);
  if (head === undefined || isTimeWord(parsed.tokens[head]!.lemma)) return null;
  const stop = parsed.tokens.findIndex(({ upos, xpos }, i) => i > head && (upos === 'PUNCT' || /^(?:IN|W)/.test(xpos)));
  const last = (stop < 0 ? parsed.tokens.length : stop) - 1;
  return phraseOf(view.sentences, sentence, head, { first: verb + 1, last });
}

/** "told the historian Webb in 1991, who gives the conversation in his book": who was told passes it on. */
function isGivenOn(tokens: Sentence['tokens'], verb: number): boolean {
  const who = tokens.findIndex(({ form }, i) => i > verb && /^who$/i.test(form));
  return who > 0 && /^(?:give|print|recount|record|repeat|publish|relate|tell)$/.test(tokens[who + 1]?.lemma ?? '');
}

/** "So the chairman told a dinner, | one of his guests recalls." */
function alsoSays(view: ReportView, sentence: number, verb: number): WordRun | null {
  const parsed = view.sentences[sentence]!;
  const last = parsed.tokens.findLastIndex(({ upos }) => upos === 'VERB');
  const start = last > verb ? tailStart(parsed, last) : null;
  return start === null ? null : runOf(view.sentences, sentence, { first: start, last: last - 1 });
}

/** "That is the assurance of the minister, relayed by the chamber." */
function relayedBy(view: ReportView, sentence: number): WordRun | null {
  const { tokens } = view.sentences[sentence]!;
  const by = tokens.findIndex(
    ({ form }, i) => i > 1 && form === 'by' && tokens[i - 1]!.xpos === 'VBN' && tokens[i - 2]!.form === ',',
  );
  return by < 0 ? null : upToMark(view, sentence, by + 1);
}

function isTelling(parsed: Sentence, word: number): boolean {
  const { lemma, upos, xpos } = parsed.tokens[word]!;
  if (!/^(?:VERB|AUX)$/.test(upos) || !/^VB[DZP]$/.test(xpos)) return false;
  if (/^(?:have|put|tell|run|go|remember|describe)$/.test(lemma) && hasIt(parsed, word)) return true;
  if (/^(?:run|read)$/.test(lemma)) return true;
  const cue = cueAt(parsed, word);
  return (
    cue?.frames.has('clause') === true &&
    !isJudging(cue.class) &&
    modeOf(parsed, word, { class: cue.class, mode: null }) !== 'unmade'
  );
}

function hasIt({ tokens }: Sentence, verb: number): boolean {
  return /^it$/i.test(tokens[verb + 1]?.form ?? '');
}

/** "So she said that it was late", "So he suggested a way out": words of its own, which the words before are not. */
function tellsMore(parsed: Sentence, verb: number): boolean {
  const takes = verbCue(parsed.tokens[verb]!.lemma)?.takesAddressee === true;
  return parsed.tokens.some(({ head, deprel, xpos, form }, i) => {
    if (i <= verb || head !== verb || /^W/.test(xpos)) return false;
    return /^(?:ccomp|xcomp)/.test(deprel) || (/^obj/.test(deprel) && !takes && !/^(?:it|so|this|that)$/i.test(form));
  });
}

function beforeVerb(view: ReportView, sentence: number, first: number, verb: number): WordRun | null {
  const parsed = view.sentences[sentence]!;
  const head = subjectsOf(parsed, verb).find((i) => i >= first && i < verb) ?? -1;
  if (head >= 0) return phraseOf(view.sentences, sentence, head, { first, last: verb - 1 });
  return isNominal(parsed, verb - 1) ? runOf(view.sentences, sentence, { first, last: verb - 1 }) : null;
}

function behindVerb(view: ReportView, sentence: number, verb: number): WordRun | null {
  const { tokens } = view.sentences[sentence]!;
  const stop = tokens.findIndex(({ upos, xpos }, i) => i > verb + 1 && (upos === 'PUNCT' || xpos === 'IN'));
  return stop < 0
    ? null
    : upToMark(view, sentence, verb + 1) && runOf(view.sentences, sentence, { first: verb + 1, last: stop - 1 });
}

/** "He says so himself in a letter", "The Danish minutes record it in half a line": a verb of telling with "so" or "it" for all its words. */
function tellsIt(view: ReportView, sentence: number): ToldSo | null {
  const parsed = view.sentences[sentence]!;
  const { tokens } = parsed;
  const verb = tokens.findIndex(({ head }) => head < 0);
  const next = tokens[verb + 1]?.form.toLowerCase() ?? '';
  const { lemma } = tokens[verb]!;
  const isSo = next === 'so' && /^(?:say|write|tell)$/.test(lemma);
  const isIt = /^(?:it|this|that)$/.test(next) && /^(?:record|report|mention|note|relate|confirm|tell)$/.test(lemma);
  if (verb < 1 || !(isSo || (isIt && verb > 1)) || !/^VB[DZP]$/.test(tokens[verb]!.xpos) || tellsMore(parsed, verb))
    return null;
  if (isIt && tokens[verb + 2] !== undefined && !/^(?:in|at|on|with|\.)$/i.test(tokens[verb + 2]!.form)) return null;
  const source = beforeVerb(view, sentence, 0, verb);
  if (source === null || /^(?:I|we|you|it|this|that)$/i.test(tokens[source.head]!.form)) return null;
  return { source, cue: plainCue(cueSpan(parsed, verb), lemma), also: null };
}

/** "That was the doctor's version." */
const OWN_VERSION = /^(?:that|this|such|it),?(?: at least,?)? (?:is|was) (?=[^.,;]+[’']s? (?:own )?(\p{L}+)[.,;])/iu;

function ownVersion(view: ReportView, sentence: number, words: string): ToldSo | null {
  const match = OWN_VERSION.exec(words);
  if (match?.[1] === undefined || !ACCOUNT_NOUNS.has(match[1].toLowerCase())) return null;
  const { tokens, start } = view.sentences[sentence]!;
  const first = tokens.findIndex((token) => token.start >= start + match[0].length);
  const owner = tokens.findIndex(({ xpos }, i) => i > first && xpos === 'POS');
  const source = owner < 0 ? null : runOf(view.sentences, sentence, { first, last: owner - 1 });
  const noun = tokens.find((token) => token.start >= start && token.form === match[1])!;
  return source === null ? null : { source, cue: plainCue(noun, match[1]), also: null };
}

function plainCue({ start, end }: Span, lemma: string): CueWords {
  return { spans: [{ start, end }], lemma, class: 'neutral' };
}
