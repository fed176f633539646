// Cited sources: "reported, citing IRNA, that ..." and "was quoted by Varna as saying" tell through whom the words came.
import type { Span } from '../../base/span.js';
import { dependentsBy, isRelation } from '../../grammar/tree.js';
import { roleNoun } from '../../knowledge/role-nouns.js';
import type { Sentence } from '../../language/sentence.js';
import type { WordRun } from '../../mention/mention.js';
import type { Finding } from './attribution.js';
import { type ReportView, zoneBounds } from './report-view.js';
import { phraseAfterCase } from './sources.js';
import { cueSpan } from './verb-words.js';
import { phraseOf } from './word-runs.js';

/**
 * Findings in which a cited name is no content but a source: "citing IRNA" takes the content of the verb it hangs on.
 * @example citeSources(view, findings).find(({ cue }) => cue?.lemma === 'cite')?.source // "IRNA"
 */
export function citeSources(view: ReportView, findings: readonly Finding[]): readonly Finding[] {
  const passedOn = new Set<string>();
  const cited = findings.map((finding) => citedFinding(view, findings, finding, passedOn));
  const quoting = findings.flatMap((finding) => quotingFinding(view, findings, finding) ?? []);
  return [...cited, ...quoting].filter(({ sentence, cueWord }) => !passedOn.has(`${sentence}:${cueWord}`));
}

/** @param passedOn told of each verb that "as saying" completes: it tells nothing of its own */
function citedFinding(
  view: ReportView,
  findings: readonly Finding[],
  finding: Finding,
  passedOn: Set<string>,
): Finding {
  const { sentence, cueWord, cue } = finding;
  if (cue === null || cueWord === null) return finding;
  const quoted = quotedAs(view, sentence, cueWord);
  if (quoted !== null) passedOn.add(`${sentence}:${view.sentences[sentence]!.tokens[cueWord]!.head}`);
  if (quoted !== null)
    return { ...finding, ...quoted, cue: { ...cue, spans: quoted.spans }, rule: 'indirect/quoted-as' };
  const cited = cue.lemma === 'cite' ? citedName(view, sentence, cueWord) : null;
  const host = cited === null ? undefined : hostOf(view, findings, finding);
  if (cited === null || host === undefined) return finding;
  const via = host.source === null ? [] : [host.source];
  return { ...finding, source: cited, content: host.content, marker: host.marker, via, rule: 'indirect/citing' };
}

/** "the Courier reports, quoting an admiral", "Quoting a report, Glas claimed that": a participle beside a saying that no finding is of. */
function quotingFinding(view: ReportView, findings: readonly Finding[], host: Finding): Finding | null {
  const { sentence, cueWord, source, cue } = host;
  if (cueWord === null || cue === null || cue.lemma === 'cite' || source?.sentence !== sentence) return null;
  const parsed = view.sentences[sentence]!;
  const beside = [...dependentsBy(parsed, cueWord, 'advcl'), ...dependentsBy(parsed, source.head, 'acl')];
  const word = beside.find((i) => /^(?:quoting|citing)$/i.test(parsed.tokens[i]!.form));
  if (word === undefined || findings.some((one) => one.sentence === sentence && one.cueWord === word)) return null;
  const cited = citedName(view, sentence, word);
  if (cited === null) return null;
  const words = { spans: [cueSpan(parsed, word)], lemma: 'cite', class: cue.class };
  return { ...host, cueWord: word, cue: words, source: cited, via: [source], rule: 'indirect/citing' };
}

/** The name behind "citing": a body, a person, officials; a thing that is cited as a fact is content. */
function citedName(view: ReportView, sentence: number, cue: number): WordRun | null {
  const parsed = view.sentences[sentence]!;
  const [object] = dependentsBy(parsed, cue, 'obj').filter((i) => i > cue);
  if (object === undefined || !isSourceLike(parsed, object)) return null;
  return phraseOf(view.sentences, sentence, object, { first: cue + 1, last: zoneBounds(view, sentence, cue).last });
}

const TELLERS =
  /^(?:official|source|person|people|diplomat|agency|newspaper|daily|report|document|statement|minister|ministry|spokesman|spokeswoman|spokesperson|police|media|television|witness|expert|analyst|aide|adviser|advisor|letter|memo|study|survey|poll|data|figure|record|lawyer|researcher)$/i;

function isSourceLike({ tokens }: Sentence, word: number): boolean {
  const { upos, lemma } = tokens[word]!;
  if (upos === 'PROPN' || TELLERS.test(lemma)) return true;
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

interface QuotedAs {
  readonly spans: readonly Span[];
  readonly source: WordRun | null;
  readonly via: readonly WordRun[];
}

/** "was quoted by Varna as saying", "IRNA quoted him as saying": the two parts of the cue, who spoke, who passed it on. */
function quotedAs(view: ReportView, sentence: number, saying: number): QuotedAs | null {
  const parsed = view.sentences[sentence]!;
  const { tokens } = parsed;
  const { head } = tokens[saying]!;
  if (head < 0 || !/^(?:quote|cite)$/.test(tokens[head]!.lemma) || tokens[saying]!.xpos !== 'VBG') return null;
  if (tokens[saying - 1]?.form !== 'as') return null;
  const bounds = zoneBounds(view, sentence, saying);
  const phrase = (word: number | undefined) =>
    word === undefined ? null : phraseAfterCase(view, sentence, word, { first: bounds.first, last: bounds.last });
  const [subject] = dependentsBy(parsed, head, 'nsubj');
  const isPassive = subject !== undefined && isRelation(tokens[subject]!.deprel, ['nsubj:pass']);
  const agents = dependentsBy(parsed, head, 'obl').filter((i) => i > head && i < saying);
  const [object] = dependentsBy(parsed, head, 'obj').filter((i) => i > head && i < saying);
  const last = agents.at(-1);
  const agent = last === undefined ? null : agentRun(view, sentence, agents[0]!, saying);
  return {
    spans: [cueSpan(parsed, head), { start: tokens[saying - 1]!.start, end: tokens[saying]!.end }],
    source: phrase(isPassive ? subject : object),
    via: [isPassive ? agent : phrase(subject)].flatMap((run) => run ?? []),
  };
}

/** "the state agency Varna" up to "as saying", whatever the tree makes of the name behind the noun. */
function agentRun(view: ReportView, sentence: number, agent: number, saying: number): WordRun | null {
  const run = phraseAfterCase(view, sentence, agent, { first: 0, last: saying - 2 });
  const { tokens } = view.sentences[sentence]!;
  if (run === null) return null;
  let { last } = run;
  while (last + 1 < saying - 1 && tokens[last + 1]!.upos === 'PROPN') last++;
  return { ...run, last, end: tokens[last]!.end };
}
