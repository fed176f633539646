// Cited sources: "reported, citing IRNA, that ..." and "was quoted by Varna as saying" tell through whom the words came.

import { dependentsBy } from '../../grammar/tree.js';
import { roleNoun } from '../../knowledge/role-nouns.js';
import { sourceNoun } from '../../knowledge/source-nouns.js';
import { CITED_PAPERS, TELLER_NOUNS } from '../../knowledge/telling-words.js';
import type { Sentence } from '../../language/sentence.js';
import type { WordRun } from '../../mention/mention.js';
import type { Finding } from './attribution.js';
import { quotedAs, reportedBy, shownSaying } from './quoted-as.js';
import { type ReportView, zoneBounds } from './report-view.js';
import { cueSpan } from './verb-words.js';
import { phraseOf, runOf } from './word-runs.js';

/**
 * Findings in which a cited name is no content but a source: "citing IRNA" takes the content of the verb it hangs on.
 * @example citeSources(view, findings, nouns).find(({ cue }) => cue?.lemma === 'cite')?.source // "IRNA"
 */
export function citeSources(
  view: ReportView,
  findings: readonly Finding[],
  nouns: readonly Finding[],
): readonly Finding[] {
  const passedOn = new Set<string>();
  const cited = findings.map((finding) => citedFinding(view, findings, finding, { passedOn, nouns }));
  const quoting = findings.flatMap((finding) => quotingFinding(view, findings, finding, { passedOn, nouns }) ?? []);
  return [...cited, ...quoting].filter(({ sentence, cueWord }) => !passedOn.has(`${sentence}:${cueWord}`));
}

/** Where the clause of a cue can begin: behind the last stop or dash before it. */
function clauseFirst({ tokens }: Sentence, first: number, cue: number): number {
  const stop = tokens.findLastIndex(({ form }, i) => i >= first && i < cue && /^(?:;|:|—|–)$/.test(form));
  return stop < 0 ? first : stop + 1;
}

/** `passedOn` is told of each verb that "as saying" completes, and of each "citing" whose paper has its own words: these tell nothing. */
function citedFinding(
  view: ReportView,
  findings: readonly Finding[],
  finding: Finding,
  { passedOn, nouns }: { readonly passedOn: Set<string>; readonly nouns: readonly Finding[] },
): Finding {
  const { sentence, cueWord, cue } = finding;
  if (cue === null || cueWord === null) return finding;
  const { first, last } = zoneBounds(view, sentence, cueWord);
  const quoted = quotedAs(view.sentences, sentence, {
    first: clauseFirst(view.sentences[sentence]!, first, cueWord),
    last,
  });
  const isClause = /^indirect\/(?:clause|bare-clause|infinitive|asked-to)$/.test(finding.rule) || finding.isDirect;
  const shown = quoted?.word === cueWord ? quoted : isClause ? shownSaying(view.sentences, sentence, cueWord) : null;
  if (shown !== null) {
    passedOn.add(`${sentence}:${shown.quoting}`);
    return { ...finding, source: shown.source, via: shown.via, cue: shown.cue, rule: 'indirect/quoted-as' };
  }
  const reporter = reportedBy(view.sentences, sentence, cueWord);
  if (reporter !== null) return { ...finding, via: [...finding.via, reporter] };
  const cited = cue.lemma === 'cite' ? citedName(view, sentence, cueWord) : null;
  const host = cited === null ? undefined : hostOf(view, findings, finding);
  if (cited !== null && tellsItself(nouns, cited)) passedOn.add(`${sentence}:${cueWord}`);
  if (cited === null || host === undefined) return finding;
  const via = host.source === null ? [] : [host.source];
  const deeper = citedInTurn(view, cited);
  if (deeper !== null) {
    passedOn.add(`${sentence}:${deeper.verb}`);
    const { content, marker } = host;
    return { ...finding, source: deeper.source, content, marker, via: [deeper.own, ...via], rule: 'indirect/citing' };
  }
  return { ...finding, source: cited, content: host.content, marker: host.marker, via, rule: 'indirect/citing' };
}

/** "the Courier reports, quoting an admiral", "Quoting a report, Glas claimed that": a participle beside a saying that no finding is of. */
function quotingFinding(
  view: ReportView,
  findings: readonly Finding[],
  host: Finding,
  { passedOn, nouns }: { readonly passedOn: Set<string>; readonly nouns: readonly Finding[] },
): Finding | null {
  const { sentence, cueWord, source, cue } = host;
  if (cueWord === null || cue === null || cue.lemma === 'cite' || source?.sentence !== sentence) return null;
  const parsed = view.sentences[sentence]!;
  const beside = [...dependentsBy(parsed, cueWord, 'advcl'), ...dependentsBy(parsed, source.head, 'acl')];
  const word = beside.find((i) => isCiting(parsed, i)) ?? citingBehind(view, host);
  if (word === undefined) return withReference(view, host);
  if (findings.some((one) => one.sentence === sentence && one.cueWord === word)) return null;
  const cited = citedName(view, sentence, word);
  if (cited === null || tellsItself(nouns, cited)) return null;
  const words = { spans: [cueSpan(parsed, word)], lemma: 'cite', class: cue.class };
  const deeper = citedInTurn(view, cited);
  if (deeper !== null) {
    passedOn.add(`${sentence}:${deeper.verb}`);
    return {
      ...host,
      cueWord: word,
      cue: words,
      source: deeper.source,
      via: [deeper.own, source],
      rule: 'indirect/citing',
    };
  }
  return { ...host, cueWord: word, cue: words, source: cited, via: [source], rule: 'indirect/citing' };
}

/** "quoting the Mercury, which cited an official": whom the one who is cited cites, and where. */
function citedInTurn(
  view: ReportView,
  cited: WordRun,
): { readonly source: WordRun; readonly own: WordRun; readonly verb: number } | null {
  const { tokens } = view.sentences[cited.sentence]!;
  const which = tokens.findIndex(({ xpos }, i) => i > cited.first && i <= cited.last + 2 && /^W/.test(xpos));
  const verb = which + 1;
  if (which < 0 || !/^(?:cite|quote)$/.test(tokens[verb]?.lemma ?? '')) return null;
  const own = runOf(view.sentences, cited.sentence, { first: cited.first, last: which - 1 });
  const source = upToMark(view, cited.sentence, verb + 1);
  return own === null || source === null ? null : { source, own, verb };
}

/** Words that say on whose word somebody reports: "with reference to a source", "attributing the news to a clerk", "on the word of two guests". */
const ON_WORD: readonly RegExp[] = [
  /^with (?:a )?reference to /,
  /^attribut(?:ing|ed) (?:(?:the|this|that|its) )?\p{L}+ to /u,
  /^on the (?:word|authority|testimony|evidence|say-so) of /,
  /^on the strength of /,
];

/** "the newspaper writes with reference to a source in the committee". */
function withReference(view: ReportView, host: Finding): Finding | null {
  const { sentence, cueWord, content, cue, source } = host;
  const { tokens } = view.sentences[sentence]!;
  for (let i = cueWord! + 1; i < tokens.length; i++) {
    const { start, form } = tokens[i]!;
    if (
      !/^(?:with|attributing|attributed|on)$/i.test(form) ||
      content.some((span) => span.start <= start && start < span.end)
    )
      continue;
    const words = tokens.slice(i, i + 7).map((token) => token.form);
    const lead = ON_WORD.map((pattern) => pattern.exec(`${words.join(' ').toLowerCase()} `)).find(
      (match) => match !== null,
    );
    const length = lead === undefined ? 0 : lead[0].trim().split(' ').length;
    const cited = length === 0 ? null : upToMark(view, sentence, i + length);
    if (cited === null) continue;
    const span = { start, end: tokens[i + length - 1]!.end };
    return {
      ...host,
      cueWord: i,
      cue: { spans: [span], lemma: 'cite', class: cue!.class },
      source: cited,
      via: [source!],
      rule: 'indirect/citing',
    };
  }
  return null;
}

/** All words up to the next mark or clause: "a source in the committee". */
function upToMark(view: ReportView, sentence: number, first: number): WordRun | null {
  const { tokens } = view.sentences[sentence]!;
  let last = first - 1;
  while (last + 1 < tokens.length && /^(?:NOUN|PROPN|ADJ|NUM|DET|PART|ADP|PRON)$/.test(tokens[last + 1]!.upos)) {
    if (/^(?:that|who|which)$/i.test(tokens[last + 1]!.form)) break;
    last++;
  }
  return last < first ? null : runOf(view.sentences, sentence, { first, last });
}

/** "citing a report by the union that two pits had closed": what is cited has its own words, and is no source of others. */
function tellsItself(nouns: readonly Finding[], { sentence, first, last }: WordRun): boolean {
  return nouns.some((one) => one.sentence === sentence && one.cueWord! >= first && one.cueWord! <= last);
}

function isCiting({ tokens }: Sentence, word: number): boolean {
  return /^(?:quoting|citing)$/i.test(tokens[word]!.form);
}

/** "reported that he had resigned, quoting his office": behind a comma right after what is told, whatever the tree hangs it on. */
function citingBehind({ sentences }: ReportView, { sentence, content, cueWord }: Finding): number | undefined {
  const parsed = sentences[sentence]!;
  const end = content.at(-1)?.end ?? -1;
  const word = parsed.tokens.findIndex(({ form, start }, i) => i > cueWord! && form === ',' && start === end) + 1;
  return word > 0 && word < parsed.tokens.length && isCiting(parsed, word) ? word : undefined;
}

/** The name behind "citing": a body, a person, officials; a thing that is cited as a fact is content. */
function citedName(view: ReportView, sentence: number, cue: number): WordRun | null {
  const parsed = view.sentences[sentence]!;
  const [object] = dependentsBy(parsed, cue, 'obj').filter((i) => i > cue);
  if (object === undefined || !isSourceLike(parsed, object)) return null;
  return phraseOf(view.sentences, sentence, object, { first: cue + 1, last: zoneBounds(view, sentence, cue).last });
}

/**
 * Whether a noun or name can be what somebody has his words from: persons, bodies, papers, and not "bad weather".
 * @example isSourceLike(sentence, 4) // true for "officials" of "The paper cited two officials"
 */
export function isSourceLike({ tokens }: Sentence, word: number): boolean {
  const { upos, lemma } = tokens[word]!;
  if (
    upos === 'PROPN' ||
    TELLER_NOUNS.has(lemma.toLowerCase()) ||
    /^(?:person|body|issued)$/.test(sourceNoun(lemma) ?? '') ||
    CITED_PAPERS.has(lemma.toLowerCase()) ||
    CITED_PAPERS.has(tokens[word]!.form.toLowerCase())
  )
    return true;
  const [kind] = roleNoun(lemma)?.kinds ?? [];
  return kind === 'person' || kind === 'people';
}

/** The saying that the citing verb hangs on, or whose source it describes: "The Courier, citing officials, said". */
function hostOf(view: ReportView, findings: readonly Finding[], { sentence, cueWord }: Finding): Finding | undefined {
  const { head } = view.sentences[sentence]!.tokens[cueWord!]!;
  const others = findings.filter((one) => one.sentence === sentence && one.cueWord !== cueWord);
  return (
    others.find((one) => one.cueWord === head) ??
    others.find(({ source }) => source?.sentence === sentence && source.head === head)
  );
}
