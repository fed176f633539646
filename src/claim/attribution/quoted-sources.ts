// Words that came through others: "an aide quoted by Varna", "a letter seen by Varna", "Varna carried a statement in which ...".
import { subjectsOf } from '../../grammar/arguments.js';
import { dependentsBy, isRelation } from '../../grammar/tree.js';
import { SAYING_NOUNS } from '../../knowledge/cue-nouns.js';
import type { Sentence } from '../../language/sentence.js';
import type { WordRun } from '../../mention/mention.js';
import type { Finding } from './attribution.js';
import type { ReportView } from './report-view.js';
import { phraseOf, runOf } from './word-runs.js';

/**
 * A finding whose source, or the paper in which it was said, is told to have been quoted, seen or carried by somebody, with him as the one
 * who passes the words on.
 * @example withQuoter(view, finding).via // "Varna" in "according to an aide quoted by Varna"
 */
export function withQuoter(view: ReportView, finding: Finding): Finding {
  const { source } = finding;
  if (source === null) return finding;
  const quoted = quotedWord(view.sentences[source.sentence]!, source.first + 1, source.last + 1);
  if (quoted < 0) return withCarrier(view, finding, source);
  const own = runOf(view.sentences, source.sentence, { first: source.first, last: quoted - 1 });
  const quoter = byRun(view, source.sentence, quoted);
  return own === null || quoter === null ? finding : { ...finding, source: own, via: [...finding.via, quoter] };
}

/** "In a letter seen by Varna, Lund warned that ...", "Varna aired a speech in which Lund warned that ...". */
function withCarrier(view: ReportView, finding: Finding, source: WordRun): Finding {
  const { sentence, cueWord, isDirect } = finding;
  if (cueWord === null || (isDirect && source.sentence !== sentence)) return finding;
  const carrier = seenBy(view, sentence, cueWord) ?? carriedBy(view, sentence, cueWord);
  const isKnown = carrier === null || finding.via.some(({ start }) => start === carrier.start);
  return isKnown || carrier.start === source.start ? finding : { ...finding, via: [...finding.via, carrier] };
}

/** Who has seen or carried the paper in which it was said. */
function seenBy(view: ReportView, sentence: number, cue: number): WordRun | null {
  const parsed = view.sentences[sentence]!;
  const papers = dependentsBy(parsed, cue, 'obl').filter((i) => SAYING_NOUNS.has(parsed.tokens[i]!.lemma));
  for (const paper of papers) {
    const quoted = quotedWord(parsed, paper + 1, paper + MOST_BETWEEN);
    const isOfPaper = quoted > 0 && /^(?:acl|amod)/.test(parsed.tokens[quoted]!.deprel);
    if (isOfPaper && (quoted < cue || paper > cue)) return byRun(view, sentence, quoted);
  }
  return null;
}

/** "a letter to parliament seen by": words between the paper and who has seen it. */
const MOST_BETWEEN = 5;

/** Whoever carries the words in which, as a relative clause tells, it was said. */
function carriedBy(view: ReportView, sentence: number, cue: number): WordRun | null {
  const parsed = view.sentences[sentence]!;
  const { tokens } = parsed;
  const { head: paper, deprel } = tokens[cue]!;
  if (paper < 0 || paper > cue || !isRelation(deprel, ['acl']) || !SAYING_NOUNS.has(tokens[paper]!.lemma)) return null;
  const isInIt = tokens.some(
    ({ form }, i) => i > paper && i < cue && /^in$/i.test(form) && /^which$/i.test(tokens[i + 1]!.form),
  );
  const verb = tokens[paper]!.head;
  if (!isInIt || verb < 0 || !isRelation(tokens[paper]!.deprel, ['obj']) || !CARRYING.test(tokens[verb]!.lemma))
    return null;
  const [subject] = subjectsOf(parsed, verb).filter((i) => i < verb);
  return subject === undefined ? null : phraseOf(view.sentences, sentence, subject, { first: 0, last: verb - 1 });
}

const CARRYING = /^(?:carry|air|broadcast|publish|print|run|show|obtain|see|review)$/;

/** The "quoted" of "quoted by" between two words; -1 for none. */
function quotedWord({ tokens }: Sentence, first: number, last: number): number {
  return tokens.findIndex(
    ({ form }, i) => i >= first && i <= last && THROUGH.test(form) && tokens[i + 1]?.form === 'by',
  );
}

const THROUGH = /^(?:quoted|cited|seen|obtained|reviewed|viewed|carried|aired)$/i;

/** Who stands behind "quoted by": all words of a name up to the next mark or verb. */
function byRun(view: ReportView, sentence: number, quoted: number): WordRun | null {
  const { tokens } = view.sentences[sentence]!;
  let last = quoted + 2;
  if (OURSELVES.test(tokens[last]?.form ?? '')) return null;
  while (last + 1 < tokens.length && /^(?:NOUN|PROPN|ADJ|NUM|DET|PART)$/.test(tokens[last + 1]!.upos)) last++;
  return last >= tokens.length ? null : runOf(view.sentences, sentence, { first: quoted + 2, last });
}

/** "seen by this newspaper", "obtained by us": nobody else stands between. */
const OURSELVES = /^(?:this|our|us|me|my)$/i;
