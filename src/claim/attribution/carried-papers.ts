// Papers and recordings that reached the report through others: "an e-mail that one of them forwarded to the Argus", "a letter read out by
// the deputy speaker", "a tape obtained by Varna". By the order of the words, for the tree hangs such clauses on any noun near by.
import { SAYING_NOUNS } from '../../knowledge/cue-nouns.js';
import { roleNoun } from '../../knowledge/role-nouns.js';
import { sourceNoun } from '../../knowledge/source-nouns.js';
import { ANY_HEARERS, LEAKED_PAPERS, PASSING_VERBS } from '../../knowledge/telling-words.js';
import type { Token } from '../../language/sentence.js';
import type { WordRun } from '../../mention/mention.js';
import type { Finding } from './attribution.js';
import type { ReportView } from './report-view.js';
import { runOf } from './word-runs.js';

/** Words between a paper and what was done with it: "a letter to the head of the board that was leaked". */
const MOST_TO_VERB = 14;

/** Words in which whoever passed it on is looked for. */
const MOST_TO_AGENT = 16;

/**
 * Through whom a paper came, nearest the words first: the paper itself where it is one that others bring to light, then whoever has seen,
 * played, published or passed it on. Nothing where the words tell of nobody.
 * @example carriersOf(view, 0, 2).length // 2 for "letter" of "in a letter seen by Varna": the letter and Varna
 * @param paper the noun
 */
export function carriersOf(view: ReportView, sentence: number, paper: number): readonly WordRun[] {
  const { tokens } = view.sentences[sentence]!;
  const verb = passingBehind(tokens, paper);
  if (verb < 0) return [];
  const joint = tokens.findIndex(({ form }, i) => i > paper && i < verb && /^(?:that|which)$/i.test(form));
  const isPassive = tokens[verb - 1]?.lemma === 'be' || tokens[verb - 2]?.lemma === 'be';
  const doer = joint < 0 || isPassive ? null : doerOf(view, sentence, joint + 1, verb - 1);
  const again = publishedToo(tokens, verb);
  const agents = [
    ...(doer === null ? [] : [doer]),
    ...agentsBehind(view, sentence, verb),
    ...(again < 0 ? [] : agentsBehind(view, sentence, again)),
  ];
  // "a letter that his envoy handed to the king": to whom it was written, and through the envoy alone
  if (agents.length === 0 || isHandedOver(view, sentence, verb)) return agents;
  const own = LEAKED_PAPERS.has(tokens[paper]!.lemma.toLowerCase()) ? paperRun(view, sentence, paper) : null;
  return own === null ? agents : [own, ...agents];
}

/** "obtained", "read out", "that the magazine published": nothing but what belongs to the noun between; -1 for none. */
function passingBehind(tokens: readonly Token[], paper: number): number {
  let isRelative = false;
  for (let i = paper + 1; i < Math.min(tokens.length, paper + MOST_TO_VERB); i++) {
    const { upos, form, xpos, lemma } = tokens[i]!;
    if (/^(?:that|which)$/i.test(form)) isRelative = true;
    else if (upos === 'VERB') {
      const isForm = isRelative ? /^VB[DNZP]$/.test(xpos) : /^VB[DN]$/.test(xpos);
      return isForm && PASSING_VERBS.has(lemma.toLowerCase()) ? i : -1;
    } else if (form === ',') {
      if (/^(?:which|that)$/i.test(tokens[i + 1]?.form ?? '')) continue;
      // "a message to her brother, read out by": set off right behind the paper
      const next = tokens[i + 1]?.upos === 'ADV' ? i + 2 : i + 1;
      if (
        !/^VB[DN]$/.test(tokens[next]?.xpos ?? '') ||
        !/^(?:by|in|on|to|out|aloud)$/i.test(tokens[next + 1]?.form ?? '')
      )
        return -1;
    } else if (upos === 'PUNCT' && form !== '-') return -1;
  }
  return -1;
}

/** "a letter that he passed to her, and which was published by the Argus": what was done with it in the end; -1 for nothing. */
function publishedToo(tokens: readonly Token[], verb: number): number {
  const which = tokens.findIndex(
    ({ form }, i) =>
      i > verb && i - verb < MOST_TO_VERB && /^(?:which|that)$/i.test(form) && /^(?:and|,)$/.test(tokens[i - 1]!.form),
  );
  if (which < 0) return -1;
  const next = tokens.findIndex(({ upos }, i) => i > which && upos === 'VERB');
  return next - which < 4 && tokens[next]?.xpos === 'VBN' && PASSING_VERBS.has(tokens[next]!.lemma) ? next : -1;
}

/** What somebody does who brings the paper of another: "a letter, which she read out". */
const READING = /^(?:read|show|quote|cite|play|produce|present)$/;

/** "that | the biographer Clara Nunn | released". */
function doerOf(view: ReportView, sentence: number, first: number, end: number): WordRun | null {
  const { tokens } = view.sentences[sentence]!;
  let last = end;
  while (last >= first && /^(?:AUX|ADV|PART)$/.test(tokens[last]!.upos)) last--;
  const isReader =
    first === last && /^(?:s?he)$/i.test(tokens[first]!.form) && READING.test(tokens[end + 1]?.lemma ?? '');
  return last < first || (isOurselves(tokens, first) && !isReader)
    ? null
    : runOf(view.sentences, sentence, { first, last });
}

/** "by his cousin", "to the website Varna", "and shared with Meridian", up to the next mark. */
function agentsBehind(view: ReportView, sentence: number, verb: number): readonly WordRun[] {
  const { tokens } = view.sentences[sentence]!;
  const found: WordRun[] = [];
  for (let i = verb + 1; i < Math.min(tokens.length, verb + MOST_TO_AGENT); i++) {
    const { upos, form, xpos } = tokens[i]!;
    if (upos === 'PUNCT' || /^(?:W|VB[ZP]|MD)/.test(xpos)) break;
    if (upos !== 'ADP' && upos !== 'PART' && upos !== 'SCONJ') continue;
    let last = i;
    while (last + 1 < tokens.length && isNameWord(tokens, last + 1)) last++;
    if (last === i || !isCarrier(tokens, form.toLowerCase(), i + 1, last)) continue;
    if (form === 'to' && isHandedOver(view, sentence, verb)) continue;
    const run = runOf(view.sentences, sentence, { first: i + 1, last });
    if (run !== null) found.push(run);
  }
  return found;
}

/** "handed to Reagan", "delivered to the foreign minister": a person gets it whom it was meant for, and not "given to the Argus". */
function isHandedOver(view: ReportView, sentence: number, verb: number): boolean {
  const { tokens, names } = view.sentences[sentence]!;
  if (!HANDING.test(tokens[verb]!.lemma)) return false;
  const to = tokens.findIndex(({ form }, i) => i > verb && i - verb < MOST_TO_AGENT && form === 'to');
  if (to < 0) return false;
  let last = to;
  while (last + 1 < tokens.length && isNameWord(tokens, last + 1)) last++;
  const [kind] = roleNoun(tokens[last]!.lemma.toLowerCase())?.kinds ?? [];
  return kind === 'person' || names.some((name) => name.kind === 'PER' && name.first > to && name.first <= last);
}

/** What is done with a paper on the way to the one for whom it was written. */
const HANDING = /^(?:hand|deliver|carry|bring|convey|present|send|transmit)$/;

/** Words of a name: "Under-Secretary-General Amara Diallo" too, whatever the tagger makes of "Under". */
function isNameWord(tokens: readonly Token[], word: number): boolean {
  const { upos, form } = tokens[word]!;
  return /^(?:NOUN|PROPN|ADJ|NUM|DET|PRON|PART|X)$/.test(upos) || form === '-' || /^\p{Lu}/u.test(form);
}

/** "by his cousin", "to the website Varna", "with Meridian", and not "to journalists", "by mail". */
function isCarrier(tokens: readonly Token[], joint: string, first: number, last: number): boolean {
  const { lemma } = tokens[last]!;
  if (isOurselves(tokens, first) || ANY_HEARERS.has(lemma.toLowerCase())) return false;
  if (joint === 'by' || joint === 'through') return first < last || tokens[last]!.upos === 'PROPN';
  if (joint !== 'to' && joint !== 'with') return false;
  return /^\p{Lu}/u.test(tokens[last]!.form) || sourceNoun(lemma.toLowerCase()) === 'body';
}

/** "seen by this newspaper", "shared with us", "that he made". */
function isOurselves(tokens: readonly Token[], first: number): boolean {
  return /^(?:this|our|us|me|my|I|we|he|she|it|they|you)$/i.test(tokens[first]!.form);
}

/** "a voice message". */
function paperRun(view: ReportView, sentence: number, paper: number): WordRun | null {
  const { tokens } = view.sentences[sentence]!;
  let first = paper;
  while (first > 0 && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(tokens[first - 1]!.upos)) first--;
  return runOf(view.sentences, sentence, { first, last: paper });
}

/**
 * "said in a recording obtained by Varna", "in an e-mail that one of them forwarded to the Argus".
 * @example seenIn(view, finding).length // 2: the recording and Varna
 */
export function seenIn(view: ReportView, { sentence, content }: Finding): readonly WordRun[] {
  const { tokens } = view.sentences[sentence]!;
  for (const [word, { lemma, upos, start }] of tokens.entries()) {
    if (upos !== 'NOUN' || content.some((span) => span.start <= start && start < span.end)) continue;
    const kind = sourceNoun(lemma);
    const isPaper = LEAKED_PAPERS.has(lemma) || kind === 'issued' || kind === 'document' || SAYING_NOUNS.has(lemma);
    if (!isPaper || !isIn(tokens, word)) continue;
    const found = carriersOf(view, sentence, word);
    if (found.length > 0) return found;
  }
  return [];
}

/** "in a long letter". */
function isIn(tokens: readonly Token[], noun: number): boolean {
  let at = noun - 1;
  while (
    at > 0 &&
    tokens[at]!.form !== ',' &&
    (/^(?:NOUN|PROPN|ADJ|DET|NUM|PUNCT|PRON|PART)$/.test(tokens[at]!.upos) || tokens[at]!.xpos === 'VBN')
  )
    at--;
  return at >= 0 && /^(?:in|on|at)$/i.test(tokens[at]!.form);
}
