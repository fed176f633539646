// Words that came through others: "an aide quoted by Varna", "a letter seen by Varna", "Varna carried a statement in which ...".

import { subjectsOf } from '../../grammar/arguments.js';
import { dependentsBy, isRelation } from '../../grammar/tree.js';
import { SAYING_NOUNS } from '../../knowledge/cue-nouns.js';
import { isTimeWord } from '../../knowledge/date-words.js';
import { sourceNoun } from '../../knowledge/source-nouns.js';
import { ANY_HEARERS, CARRYING_VERBS, LEAKED_PAPERS, OUTLET_NOUNS } from '../../knowledge/telling-words.js';
import type { Sentence } from '../../language/sentence.js';
import type { WordRun } from '../../mention/mention.js';
import { airedOn } from './aired-on.js';
import type { Finding } from './attribution.js';
import { carriersOf, seenIn } from './carried-papers.js';
import type { ReportView } from './report-view.js';
import { isPassive } from './sources.js';
import { conveyedBy, sentTo, throughWhom } from './spoken-for.js';
import { secondTail, tellerBetween } from './teller-between.js';
import { phraseOf, runOf } from './word-runs.js';

/**
 * A finding whose source, or the paper in which it was said, is told to have been quoted, seen or carried by somebody, with him as the one
 * who passes the words on.
 * @example withQuoter(view, finding).via // "Varna" in "according to an aide quoted by Varna"
 */
export function withQuoter(view: ReportView, found: Finding): Finding {
  const finding = asPaper(view, found);
  const { source } = finding;
  if (source === null) return finding;
  const sent = sentTo(view, finding);
  if (sent !== null) return sent;
  const owner = ownerOfSource(view, source);
  if (owner !== null) return { ...finding, via: [...finding.via, owner] };
  const quoted = throughWord(view.sentences[source.sentence]!, source.first + 1, source.last + 1);
  const copied =
    finding.cueWord === null ? null : copyOf(view.sentences[source.sentence]!, source.head, finding.cueWord);
  const holder = copied === null ? null : byRun(view, source.sentence, copied);
  if (holder !== null) return { ...finding, via: [...finding.via, holder] };
  const isPaper = /^(?:document|issued)$/.test(
    sourceNoun(view.sentences[source.sentence]!.tokens[source.head]!.lemma) ?? '',
  );
  const brought = finding.cueWord === null || !isPaper ? [] : carriersOf(view, source.sentence, source.head);
  // "according to a readout of the call released by the palace": who brings the paper
  if (quoted === null && brought.length > 0) return { ...finding, via: [...finding.via, brought.at(-1)!] };
  if (quoted === null) return withCarrier(view, finding, source);
  const own = runOf(view.sentences, source.sentence, { first: source.first, last: quoted.verb - 1 });
  const quoter = byRun(view, source.sentence, quoted.by);
  return own === null || quoter === null ? finding : { ...finding, source: own, via: [...finding.via, quoter] };
}

/** "according to its source in the government": whose source he is. */
function ownerOfSource(view: ReportView, { sentence, first, head }: WordRun): WordRun | null {
  const { tokens } = view.sentences[sentence]!;
  const isOwn =
    /^(?:its|their)$/i.test(tokens[first]!.form) && /^(?:source|informant|correspondent)$/.test(tokens[head]!.lemma);
  return isOwn ? runOf(view.sentences, sentence, { first, last: first }) : null;
}

/** "the report of the mission, which states that ...": the report states it, and not the mission. */
function asPaper(view: ReportView, finding: Finding): Finding {
  const { source, sentence, cueWord } = finding;
  if (source === null || cueWord === null || source.sentence !== sentence) return finding;
  const parsed = view.sentences[sentence]!;
  const { tokens } = parsed;
  const { head: noun, deprel } = tokens[source.head]!;
  const isRelative = tokens[cueWord]!.head === source.head && isRelation(tokens[cueWord]!.deprel, ['acl:relcl']);
  if (!isRelative || noun < 0 || noun > source.head || !isRelation(deprel, ['nmod'])) return finding;
  if (!/^(?:document|issued)$/.test(sourceNoun(tokens[noun]!.lemma) ?? '')) return finding;
  if (!tokens.some(({ form, head }, i) => /^which$/i.test(form) && head === cueWord && i > source.head)) return finding;
  const run = phraseOf(view.sentences, sentence, noun, { first: 0, last: source.last });
  return run === null ? finding : { ...finding, source: { ...run, head: noun } };
}

/** "In a letter seen by Varna, Lund warned that ...", "Varna aired a speech in which Lund warned that ...". */
function withCarrier(view: ReportView, finding: Finding, source: WordRun): Finding {
  const { sentence, cueWord, isDirect } = finding;
  if (cueWord === null || (isDirect && source.sentence !== sentence)) return finding;
  const seen = seenIn(view, finding);
  const carrier =
    seenBy(view, sentence, cueWord) ??
    carriedBy(view, sentence, cueWord) ??
    conveyedBy(view, sentence, cueWord) ??
    quoterOf(view, sentence, cueWord) ??
    citerOf(view, sentence, cueWord) ??
    recallerOf(view, sentence, cueWord) ??
    airedOn(view, finding) ??
    throughWhom(view, sentence, cueWord);
  const teller = tellerBetween(view, finding, cueWord) ?? secondTail(view, finding, cueWord);
  const paper = carrier === null ? null : paperIn(view, sentence, cueWord);
  const brought = [...(paper === null ? [] : [paper]), ...(carrier === null ? [] : [carrier])];
  const found = [...(seen.length > 0 ? seen : brought), ...(teller === null ? [] : [teller])];
  const known = new Set([source.start, ...finding.via.map(({ start }) => start)]);
  const added = found.filter(({ start }) => !known.has(start));
  return added.length === 0 ? finding : { ...finding, via: [...finding.via, ...added] };
}

/** "She spoke of the press, citing a report by the union that three had been expelled": who cites the paper that tells it. */
function citerOf(view: ReportView, sentence: number, cue: number): WordRun | null {
  const parsed = view.sentences[sentence]!;
  const { upos, deprel, head: verb } = parsed.tokens[cue]!;
  if (upos !== 'NOUN' || !isRelation(deprel, ['obj']) || !/^(?:cite|quote)$/.test(parsed.tokens[verb]!.lemma))
    return null;
  const above = parsed.tokens[verb]!.head;
  const around = above < 0 ? [] : subjectsOf(parsed, above);
  const [subject] = [...subjectsOf(parsed, verb), ...around].filter((i) => i < verb);
  return subject === undefined ? null : phraseOf(view.sentences, sentence, subject, { first: 0, last: verb - 1 });
}

/** "An aide recalls being told by the mayor that ...": who tells of having been told. */
function recallerOf(view: ReportView, sentence: number, cue: number): WordRun | null {
  const parsed = view.sentences[sentence]!;
  const { deprel, head: verb, xpos } = parsed.tokens[cue]!;
  if (xpos !== 'VBN' || verb < 0 || !isRelation(deprel, ['xcomp', 'advcl', 'ccomp'])) return null;
  if (
    dependentsBy(parsed, cue, 'aux').some((i) => /^ha(?:d|s|ve)$/i.test(parsed.tokens[i]!.form)) &&
    !isPassive(parsed, cue)
  )
    return null;
  if (!/^(?:recall|remember|describe|report|recount|mention)$/.test(parsed.tokens[verb]!.lemma)) return null;
  const [subject] = subjectsOf(parsed, verb).filter((i) => i < verb);
  return subject === undefined ? null : phraseOf(view.sentences, sentence, subject, { first: 0, last: verb - 1 });
}

/** Who has seen or carried the paper in which it was said. */
function seenBy(view: ReportView, sentence: number, cue: number): WordRun | null {
  const parsed = view.sentences[sentence]!;
  const papers = dependentsBy(parsed, cue, 'obl').filter((i) => SAYING_NOUNS.has(parsed.tokens[i]!.lemma));
  for (const paper of papers) {
    const copied = copyOf(parsed, paper, cue);
    if (copied !== null) return byRun(view, sentence, copied);
    const quoted = throughWord(parsed, paper + 1, paper + MOST_BETWEEN);
    const isOfPaper =
      quoted !== null && (quoted.verb === paper + 1 || /^(?:acl|amod)/.test(parsed.tokens[quoted.verb]!.deprel));
    if (isOfPaper && (quoted.verb < cue || paper > cue)) return byRun(view, sentence, quoted.by);
  }
  return null;
}

/** "a letter to the bishops, a copy of which was obtained by Varna,": the "by" behind the paper's copy; null for none. */
function copyOf({ tokens }: Sentence, paper: number, cue: number): number | null {
  const which = tokens.findIndex(
    ({ form }, i) => i > paper && i - paper < MOST_TO_COPY && /^which$/i.test(form) && tokens[i - 1]!.form === 'of',
  );
  if (which < 0 || !COPIES.test(tokens[which - 2]!.lemma) || (which > cue && paper < cue)) return null;
  const verb = tokens.findIndex(
    ({ form }, i) => i > which && i - which < 5 && (THROUGH.test(form) || OPENED.test(form)),
  );
  return verb > 0 && tokens[verb + 1]?.form === 'by' ? verb + 1 : null;
}

/** What somebody has of a paper: "extracts of which were published by". */
const COPIES = /^(?:copy|detail|extract|excerpt|part|text|content|summary|draft)$/;

/** Words between a paper and "a copy of which". */
const MOST_TO_COPY = 12;

/** "a letter to parliament seen by": words between the paper and who has seen it. */
const MOST_BETWEEN = 5;

/** "the Punch quoted the commissioner, Ade Bello, who said that ...": who quotes the one that a relative clause lets speak. */
function quoterOf(view: ReportView, sentence: number, cue: number): WordRun | null {
  const parsed = view.sentences[sentence]!;
  const { head: person, deprel } = parsed.tokens[cue]!;
  if (person < 0 || person > cue || !isRelation(deprel, ['acl:relcl'])) return null;
  const above = parsed.tokens[person]!;
  const verb = isRelation(above.deprel, ['appos']) ? parsed.tokens[above.head]!.head : above.head;
  if (verb < 0 || verb > person || !/^(?:quote|cite|interview)$/.test(parsed.tokens[verb]!.lemma)) return null;
  const [subject] = subjectsOf(parsed, verb).filter((i) => i < verb);
  return subject === undefined ? null : phraseOf(view.sentences, sentence, subject, { first: 0, last: verb - 1 });
}

/** Whoever carries the words in which, as a relative clause tells, it was said. */
function carriedBy(view: ReportView, sentence: number, cue: number): WordRun | null {
  const parsed = view.sentences[sentence]!;
  const { tokens } = parsed;
  const { head, deprel } = tokens[cue]!;
  const paper = paperFrom(parsed, head) ?? paperWhich(parsed, head, cue) ?? head;
  if (paper < 0 || paper > cue || !isRelation(deprel, ['acl']) || !SAYING_NOUNS.has(tokens[paper]!.lemma)) return null;
  // "a message from the King, who wrote that", "a letter which said that"
  const isItsOwn = tokens.slice(paper, cue).some(({ xpos, head: of }) => /^W(?:P|DT)$/.test(xpos) && of === cue);
  const isInIt =
    isItsOwn ||
    tokens.some(({ form }, i) => i > paper && i < cue && /^in$/i.test(form) && /^which$/i.test(tokens[i + 1]!.form));
  const verb = tokens[paper]!.head;
  const isCarried = isRelation(tokens[paper]?.deprel ?? '', ['obj']) && CARRYING_VERBS.has(tokens[verb]?.lemma ?? '');
  if (!isInIt || verb < 0 || !(isCarried || isBrought(parsed, verb, paper))) return null;
  const [subject] = subjectsOf(parsed, verb).filter((i) => i < verb);
  return subject === undefined ? null : phraseOf(view.sentences, sentence, subject, { first: 0, last: verb - 1 });
}

/** "the report of the mission, which states": the report. */
function paperWhich({ tokens }: Sentence, noun: number, cue: number): number | null {
  const { head, deprel } = tokens[noun] ?? { head: -1, deprel: '' };
  const isOf = head >= 0 && isRelation(deprel, ['nmod']) && noun < cue;
  return isOf && /^(?:document|issued)$/.test(sourceNoun(tokens[head]!.lemma) ?? '') ? head : null;
}

/** "handed over a letter in which", "read out a note in which", "referred to the report, which": the paper behind a particle. */
function isBrought(parsed: Sentence, verb: number, paper: number): boolean {
  const joint = dependentsBy(parsed, paper, 'case').map((i) => parsed.tokens[i]!.form.toLowerCase());
  if (!isRelation(parsed.tokens[paper]!.deprel, ['obl', 'obj'])) return false;
  const { lemma } = parsed.tokens[verb]!;
  if (/^(?:over|out)$/.test(joint[0] ?? '') || joint.length === 0)
    return /^(?:hand|read|give|pass|produce|present|mention)$/.test(lemma);
  return joint[0] === 'to' && /^(?:refer|point|allude|draw)$/.test(lemma);
}

/** "She quotes a letter in which the secretary admitted that ...": the letter itself. */
function paperIn(view: ReportView, sentence: number, cue: number): WordRun | null {
  const parsed = view.sentences[sentence]!;
  const { head: noun, deprel } = parsed.tokens[cue]!;
  if (noun < 0 || noun > cue || !isRelation(deprel, ['acl'])) return null;
  if (!LEAKED_PAPERS.has(parsed.tokens[noun]!.lemma) || carriedBy(view, sentence, cue) === null) return null;
  return phraseOf(view.sentences, sentence, noun, { first: 0, last: noun });
}

/** "conveyed a message from the King, who wrote that ...": the paper that somebody sent; null for none. */
function paperFrom({ tokens }: Sentence, sender: number): number | null {
  const { head, deprel } = tokens[sender] ?? { head: -1, deprel: '' };
  const isSender =
    head >= 0 && isRelation(deprel, ['nmod']) && tokens.slice(head, sender).some(({ form }) => form === 'from');
  return isSender && SAYING_NOUNS.has(tokens[head]!.lemma) ? head : null;
}

/** A word for how somebody came by the words, and the "by" or "to" before whoever did. */
interface Through {
  readonly verb: number;
  readonly by: number;
}

/** The "quoted by" between two words; null for none. */
function throughWord(parsed: Sentence, first: number, last: number): Through | null {
  const { tokens } = parsed;
  for (let verb = first; verb <= last && verb < tokens.length; verb++) {
    const { form } = tokens[verb]!;
    if (THROUGH.test(form) && tokens[verb + 1]?.form === 'by') return { verb, by: verb + 1 };
    if (/^(?:quoted|cited)$/i.test(form) && isInPaper(parsed, verb + 1)) return { verb, by: verb + 1 };
    const by = OPENED.test(form) && isLeaked(parsed, verb) ? behindTime(parsed, verb + 1, 'by') : null;
    const to = LEAKED.test(form) && isLeaked(parsed, verb) ? behindTime(parsed, verb + 1, 'to') : null;
    const found = by ?? (to !== null && isSomeHearer(parsed, to) ? to : null);
    if (found !== null) return { verb, by: found };
  }
  return null;
}

/** "quoted in Monday's Gazette", and not "quoted in May". */
function isInPaper({ tokens, names }: Sentence, joint: number): boolean {
  if (!/^(?:in|on)$/i.test(tokens[joint]?.form ?? '')) return false;
  const paper = tokens.findIndex(
    ({ upos, lemma }, i) => i > joint && /^(?:NOUN|PROPN)$/.test(upos) && !isTimeWord(lemma),
  );
  if (paper < 0 || paper - joint > 4) return false;
  let end = paper;
  while (tokens[end + 1]?.upos === 'PROPN') end++;
  const isPlace = names.some(({ kind, first, last }) => kind === 'LOC' && first <= paper && end <= last);
  return (
    !isPlace &&
    (tokens[paper]!.upos === 'PROPN' ||
      sourceNoun(tokens[paper]!.lemma) !== null ||
      OUTLET_NOUNS.has(tokens[paper]!.lemma))
  );
}

const THROUGH =
  /^(?:quoted|cited|seen|obtained|reviewed|viewed|carried|aired|broadcast|monitored|intercepted|translated)$/i;
const OPENED = /^(?:published|released|posted|leaked|printed|transcribed|shown)$/i;
const LEAKED = /^(?:leaked|passed|shown|given|provided|read)$/i;

/** "a cable from the embassy, published by": the paper before the participle is one that others bring to light. */
function isLeaked({ tokens }: Sentence, verb: number): boolean {
  if (!/^VB[ND]$/.test(tokens[verb]!.xpos)) return false;
  return tokens
    .slice(Math.max(0, verb - MOST_TO_COPY), verb)
    .some(({ lemma }) => LEAKED_PAPERS.has(lemma.toLowerCase()));
}

/** "published | last year | by": the word behind such a phrase of time; null where another stands there. */
function behindTime({ tokens }: Sentence, word: number, form: string): number | null {
  for (let i = word; i < Math.min(tokens.length, word + 4); i++) {
    if (tokens[i]!.form === form) return i;
    if (!/^(?:ADJ|NOUN|PROPN|ADV|DET|NUM)$/.test(tokens[i]!.upos)) return null;
  }
  return null;
}

/** "leaked to the website Varna", and not "to the press". */
function isSomeHearer({ tokens }: Sentence, to: number): boolean {
  const noun = tokens.findIndex(({ upos }, i) => i > to && /^(?:NOUN|PROPN|PRON)$/.test(upos));
  return noun > 0 && tokens[noun]!.upos !== 'PRON' && !ANY_HEARERS.has(tokens[noun]!.lemma.toLowerCase());
}

/** Who stands behind "by": all words of a name up to the next mark or verb. */
function byRun(view: ReportView, sentence: number, by: number): WordRun | null {
  const { tokens } = view.sentences[sentence]!;
  let last = by + 1;
  if (OURSELVES.test(tokens[last]?.form ?? '')) return null;
  while (last + 1 < tokens.length && (isNamePart(tokens, last + 1) || isHyphen(tokens, last + 1))) last++;
  return last >= tokens.length ? null : runOf(view.sentences, sentence, { first: by + 1, last });
}

function isNamePart(tokens: Sentence['tokens'], word: number): boolean {
  return /^(?:NOUN|PROPN|ADJ|NUM|DET|PART)$/.test(tokens[word]!.upos);
}

/** The hyphen of "Al-Mina". */
function isHyphen(tokens: Sentence['tokens'], word: number): boolean {
  const [before, hyphen, next] = [tokens[word - 1]!, tokens[word]!, tokens[word + 1]];
  return hyphen.form === '-' && before.end === hyphen.start && next?.start === hyphen.end && next.upos === 'PROPN';
}

/** "seen by this newspaper", "obtained by us": nobody else stands between. */
const OURSELVES = /^(?:this|our|us|me|my)$/i;
