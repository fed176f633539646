// "was quoted by Varna as saying", "Varna quoted him as having told parliament": a cue in two parts, who spoke, and who passed it on.
import type { Span } from '../../base/span.js';
import { subjectsOf } from '../../grammar/arguments.js';
import { dependentsBy, headOf } from '../../grammar/tree.js';
import { verbCue } from '../../knowledge/cue-lexicon.js';
import { isTimeWord } from '../../knowledge/date-words.js';
import { sourceNoun } from '../../knowledge/source-nouns.js';
import { OUTLET_NOUNS, STATION_NOUNS } from '../../knowledge/telling-words.js';
import type { Sentence } from '../../language/sentence.js';
import type { WordRun } from '../../mention/mention.js';
import type { CueWords } from './attribution.js';
import type { Bounds } from './report-view.js';
import { cueSpan } from './verb-words.js';
import { phraseOf, runOf } from './word-runs.js';

/** Who is quoted as saying something, and by whom. */
export interface QuotedAs {
  readonly sentence: number;
  /** The word of the saying, and of the quoting. */
  readonly word: number;
  readonly quoting: number;
  readonly cue: CueWords;
  readonly source: WordRun | null;
  readonly via: readonly WordRun[];
}

/** Words that may stand between "quoted" and "as". */
const MOST_BETWEEN = 14;

/**
 * Who is quoted in a stretch of a sentence as saying something; null where nobody is.
 * @example quotedAs(sentences, 0, { first: 0, last: 9 })?.via // "Glas" in "Lund was quoted by Glas as saying"
 */
export function quotedAs(sentences: readonly Sentence[], sentence: number, { first, last }: Bounds): QuotedAs | null {
  const parsed = sentences[sentence]!;
  const { tokens } = parsed;
  const quoting = tokens.findIndex(({ lemma, xpos }, i) => i >= first && i <= last && isQuoting(lemma, xpos));
  const as = quoting < 0 ? -1 : tokens.findIndex((_, i) => i > quoting && i <= last && sayingAfter(parsed, i) >= 0);
  if (as < 0 || as - quoting > MOST_BETWEEN) return null;
  const word = sayingAfter(parsed, as);
  const known = verbCue(tokens[word]!.lemma)!;
  const aside: Span = { start: tokens[as]!.start, end: tokens[word]!.end };
  const cue: CueWords = { spans: [cueSpan(parsed, quoting), aside], lemma: known.lemma, class: known.class };
  const run = ({ first: from, last: to }: Bounds) => {
    let end = to;
    while (end >= from && /^(?:ADV|AUX)$/.test(tokens[end]!.upos) && !/^\p{Lu}/u.test(tokens[end]!.form)) end--;
    return runOf(sentences, sentence, { first: from, last: end });
  };
  const subject = (bounds: Bounds) => {
    // Of a verb that shares the subject of another its own stands nearest.
    const heads = subjectsOf(parsed, quoting).filter((i) => !isTimeWord(tokens[i]!.lemma));
    const head = heads.findLast((i) => i >= bounds.first && i <= bounds.last);
    const phrase = head === undefined ? run(bounds) : phraseOf(sentences, sentence, head, bounds);
    const found = phrase === null ? null : withNameBehind(sentences, phrase, bounds.last);
    const and = tokens.findLastIndex(
      ({ upos }, i) => i <= bounds.last && i > (found?.last ?? bounds.last) && upos === 'CCONJ',
    );
    // "resigned on Monday and Glas quoted": a name that the tree took for another Monday.
    return and < 0 ? found : (run({ first: and + 1, last: bounds.last }) ?? found);
  };
  const be = passiveAt(parsed, quoting);
  if (be < first && tokens[quoting]!.lemma === 'report') return null;
  if (be >= first) {
    const by =
      byPhrase(parsed, quoting + 1, as - 1) ?? inPrint(parsed, quoting + 1, as - 1) ?? byPhrase(parsed, word + 1, last);
    const via = by === null ? null : run(by);
    const source = subject({ first, last: be - 1 });
    return { sentence, word, quoting, cue, source, via: via === null ? [] : [via] };
  }
  const quoter = subject({ first, last: quoting - 1 });
  const source = run({ first: quoting + 1, last: as - 1 });
  return { sentence, word, quoting, cue, source, via: quoter === null ? [] : [quoter] };
}

/**
 * Who is shown or heard to say something in a paper or recording: "the transcript shows the president telling his aide
 * that ..."; null where nobody is.
 * @example shownSaying(sentences, 0, 5)?.via // "The transcript"
 * @param word the word of the saying
 */
export function shownSaying(sentences: readonly Sentence[], sentence: number, word: number): QuotedAs | null {
  const parsed = sentences[sentence]!;
  const { tokens } = parsed;
  const isBare =
    tokens[word]!.xpos === 'VB' &&
    /^(?:have|hear|overhear)$/.test(tokens[tokens[word]!.head]?.lemma ?? '') &&
    tokens[word - 1]?.upos !== 'PART';
  const known = tokens[word]!.xpos === 'VBG' || isBare ? verbCue(tokens[word]!.lemma) : null;
  const { head } = tokens[word]!;
  if (known === null || head < 0 || head > word) return null;
  const quoting = tokens[head]!.upos === 'VERB' ? head : tokens[head]!.head;
  if (quoting < 0 || quoting > word || !SHOWING.test(tokens[quoting]!.lemma)) return null;
  // "The minister was caught telling an aide": she is who told him
  if (dependentsBy(parsed, quoting, 'aux:pass', 'nsubj:pass').length > 0) return null;
  const heard =
    dependentsBy(parsed, quoting, 'obj').find((i) => i > quoting && i < word) ?? beforeName(parsed, quoting, word);
  const [paper] = subjectsOf(parsed, quoting).filter((i) => i < quoting && !isTimeWord(tokens[i]!.lemma));
  if (heard === undefined || !isBeside(tokens, heard, word)) return null;
  const isPaper = paper === undefined || /^(?:document|issued)$/.test(sourceNoun(tokens[paper]!.lemma) ?? '');
  if (!isPaper && !HEARING.test(tokens[quoting]!.lemma) && !isStation(parsed, paper)) return null;
  const source = phraseOf(sentences, sentence, heard, { first: quoting + 1, last: word - 1 });
  const via =
    paper === undefined
      ? beforeParticiple(sentences, sentence, quoting)
      : phraseOf(sentences, sentence, paper, { first: 0, last: quoting - 1 });
  const cue: CueWords = { spans: [cueSpan(parsed, word)], lemma: known.lemma, class: known.class };
  return source === null ? null : { sentence, word, quoting, cue, source, via: via === null ? [] : [via] };
}

/** "the news agency Pars Now": a word with a capital right behind the name belongs to it, whatever the tagger makes of it. */
function withNameBehind(sentences: readonly Sentence[], run: WordRun, limit: number): WordRun {
  const { tokens } = sentences[run.sentence]!;
  let last = run.last;
  while (last + 1 <= limit && /^\p{Lu}/u.test(tokens[last + 1]!.form) && tokens[last]!.upos === 'PROPN') last++;
  if (last === run.last) return run;
  return { ...run, last, end: tokens[last]!.end };
}

/** "Cabinet minutes | declassified this January show": the words before a participle where the tree has no subject. */
function beforeParticiple(sentences: readonly Sentence[], sentence: number, verb: number): WordRun | null {
  const { tokens } = sentences[sentence]!;
  const participle = tokens.findIndex(({ xpos }, i) => i < verb && /^VB[ND]$/.test(xpos));
  return participle < 1 ? null : runOf(sentences, sentence, { first: 0, last: participle - 1 });
}

/** Nothing but what is told of him stands between a name and the verb: "Lord Ashby, replying", "him on the stairs, promising". */
function isBeside(tokens: Sentence['tokens'], heard: number, word: number): boolean {
  const between = tokens.slice(heard + 1, word);
  const commas = between.filter(({ form }) => form === ',').length;
  // "had words for the hosts, telling Varna": set off by one comma, it is told of the subject
  if (tokens[word - 1]!.form === ',' && commas < 2) return false;
  return word - heard <= MOST_BETWEEN && between.every(({ upos }) => upos !== 'VERB');
}

/** "shows President Weru telling": the first noun behind the verb where the tree has no object. */
function beforeName({ tokens }: Sentence, quoting: number, word: number): number | undefined {
  const at = tokens.findIndex(({ upos }, i) => i > quoting && i < word && /^(?:PROPN|NOUN|PRON)$/.test(upos));
  return at < 0 ? undefined : at;
}

/** "State television showed", "The agency has", "Hansard has": who brings what others say. */
function isStation({ tokens }: Sentence, word: number | undefined): boolean {
  const { lemma, upos } = tokens[word ?? -1] ?? { lemma: '', upos: 'X' };
  return (
    upos === 'PROPN' ||
    upos === 'PRON' ||
    OUTLET_NOUNS.has(lemma.toLowerCase()) ||
    STATION_NOUNS.has(lemma.toLowerCase())
  );
}

const SHOWING = /^(?:show|have|capture|record|catch|feature|reveal|recall|remember|hear|overhear)$/;
const HEARING = /^(?:recall|remember|hear|overhear)$/;

function isQuoting(lemma: string, xpos: string): boolean {
  return QUOTING.test(lemma) && /^VB[DNZP]$/.test(xpos);
}

/** "quotes him as saying", "the minutes record him as saying", "was remembered as telling". */
const QUOTING = /^(?:quote|cite|report|record|describe|depict|portray|recall|remember)$/;

/** The verb of "as saying", "as having said", where "as" stands at a word; -1 for none. */
function sayingAfter({ tokens }: Sentence, as: number): number {
  if (!/^as$/i.test(tokens[as]!.form)) return -1;
  const [next, behind] = [tokens[as + 1], tokens[as + 2]];
  const isPast = /^having$/i.test(next?.form ?? '') && behind?.xpos === 'VBN';
  const word = isPast ? as + 2 : next?.xpos === 'VBG' ? as + 1 : -1;
  return word >= 0 && verbCue(tokens[word]!.lemma) !== null ? word : -1;
}

/**
 * Who is told to have reported what somebody said: "is said by friends to have called it a trap"; null where nobody is.
 * @example reportedBy(sentences, 0, 9)?.head // the word "friends"
 * @param saying the verb behind "to have"
 */
export function reportedBy(sentences: readonly Sentence[], sentence: number, saying: number): WordRun | null {
  const parsed = sentences[sentence]!;
  const { tokens } = parsed;
  const isPast = /^have$/i.test(tokens[saying - 1]?.form ?? '');
  const to = isPast ? saying - 2 : saying - 1;
  if (!/^to$/i.test(tokens[to]?.form ?? '')) return null;
  const known = isPast ? TOLD_OF : HEARD_TO;
  const told = tokens.findLastIndex(({ lemma, xpos }, i) => i < to && xpos === 'VBN' && known.test(lemma));
  if (told < 0 || saying - told > MOST_BETWEEN || passiveAt(parsed, told) < 0) return null;
  const exact = byPhrase(parsed, told + 1, to - 1);
  const by = exact?.last === to - 1 ? exact : ofMany(parsed, told + 1, to - 1);
  return by === null || by.last !== to - 1 ? null : runOf(sentences, sentence, by);
}

/** "by two of the sisters". */
function ofMany({ tokens }: Sentence, first: number, last: number): Bounds | null {
  if (!/^by$/i.test(tokens[first]?.form ?? '')) return null;
  const isName = tokens
    .slice(first + 1, last + 1)
    .every(({ upos, xpos }) => /^(?:NOUN|PROPN|ADJ|NUM|DET|ADP)$/.test(upos) || xpos === 'VBG');
  return isName && last > first ? { first: first + 1, last } : null;
}

const TOLD_OF = /^(?:say|report|quote|cite|allege|claim|describe|hear|remember|recall)$/;
const HEARD_TO = /^(?:hear|overhear)$/;

/** The first of the words "was", "has been", "was also" before a participle; -1 where it is no passive. */
function passiveAt({ tokens }: Sentence, verb: number): number {
  let at = verb - 1;
  while (at >= 0 && tokens[at]!.upos === 'ADV') at--;
  if (tokens[at]?.lemma !== 'be') return -1;
  while (at > 0 && /^(?:AUX|ADV|PART)$/.test(tokens[at - 1]!.upos)) at--;
  return at;
}

/** "quoted in the survey as saying", "on state television": a paper or station, and neither a place nor a day. */
function inPrint(parsed: Sentence, first: number, last: number): Bounds | null {
  const { tokens, names } = parsed;
  if (last <= first || !/^(?:in|on)$/i.test(tokens[first]!.form)) return null;
  const [start, head] = [first + 1, headOf(parsed, first + 1, last)];
  const { lemma, upos } = tokens[head]!;
  const kind = sourceNoun(lemma);
  const isWritten = kind === 'document' || kind === 'issued';
  const isOutlet = OUTLET_NOUNS.has(lemma.toLowerCase()) || STATION_NOUNS.has(lemma.toLowerCase());
  const isNamed =
    upos === 'PROPN' && names.every((one) => one.kind !== 'LOC' || one.last < start) && !isTimeWord(lemma);
  return isWritten || isOutlet || isNamed ? { first: start, last } : null;
}

/** "by the state agency Varna": the words behind "by", up to the next mark, verb or preposition. */
function byPhrase({ tokens }: Sentence, first: number, last: number): Bounds | null {
  if (!/^by$/i.test(tokens[first]?.form ?? '')) return null;
  let end = first;
  while (end < last && /^(?:NOUN|PROPN|ADJ|NUM|DET|PART|PRON|X|SYM)$/.test(tokens[end + 1]!.upos)) end++;
  return end === first ? null : { first: first + 1, last: end };
}
