// Attributions of a report: every place where the words say that somebody said, showed or thought something.
import type { Span } from '../../base/span.js';
import { containsSpan } from '../../base/span.js';
import { type Reason, type Staged, staged } from '../../base/staged.js';
import { sentenceAt } from '../../grammar/sentence-at.js';
import { dependentsBy } from '../../grammar/tree.js';
import type { Sentence } from '../../language/sentence.js';
import type { Block } from '../../report/report.js';
import type { Quotation } from '../quotation/quotation.js';
import { findAccordingTo } from './according-to.js';
import { findAdjectiveCues } from './adjective-cues.js';
import type { Attribution, Finding } from './attribution.js';
import { circumstancesOf } from './circumstances.js';
import { citedInNotes } from './citation-notes.js';
import { citeSources } from './cited-sources.js';
import { clipToFrames } from './clip-to-frames.js';
import { findDirect } from './find-direct.js';
import { findIndirect } from './find-indirect.js';
import { findFramingPhrases } from './framing-phrases.js';
import { findHadFrom } from './had-from.js';
import { heardFrom } from './heard-from.js';
import { findLabelledTurns } from './labelled-turns.js';
import { linkAttributions } from './link-attributions.js';
import { findNestedSayings } from './nested-sayings.js';
import { findNounCues } from './noun-cues.js';
import { answersAmong, findOpenAnswers, withAnswerer } from './open-questions.js';
import { toldOn } from './passed-on.js';
import { quotationsIn } from './quotations-in.js';
import { withQuoter } from './quoted-sources.js';
import { isTurnOfSpeech, refine } from './refine.js';
import type { ReportView } from './report-view.js';
import { resumeContents } from './resumed.js';
import { broughtBy, withoutBringing } from './spoken-for.js';
import { toldSo } from './told-so.js';
import { findTracedTo } from './traced-to.js';
import { isHedged } from './verb-words.js';
import { viewReport } from './view-report.js';

/**
 * The attributions of a report in the order of the text.
 * @example
 * findAttributions(text, blocks, sentences, findQuotations(text, blocks, sentences).value).value[0]?.cue?.lemma
 * // 'say' in "“The corridor stays open,” said Foreign Minister Leyla Aram."
 */
export function findAttributions(
  text: string,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
): Staged<readonly Attribution[]> {
  if (sentences.length === 0) return staged([]);
  const view = viewReport(text, blocks, sentences, quotations);
  const labelled = findLabelledTurns(view);
  const spoken = labelled.filter(({ isDirect }) => isDirect);
  const open = spoken.length > 0 ? [] : findOpenAnswers(view);
  const answers = spoken.length > 0 ? answersAmong(view, spoken) : open;
  const turns = [...labelled, ...open];
  const found = findDirect(view, spokenBlocks(view, turns)).map((finding) => withAnswerer(view, finding, answers));
  const direct = [...found, ...findNestedSayings(view)];
  const cues = new Set(direct.map(({ sentence, cueWord }) => `${sentence}:${cueWord}`));
  const accorded = findAccordingTo(view);
  const owned = new Set(direct.flatMap(({ rule, content }) => (rule === 'direct/words-of' ? [content[0]!.start] : [])));
  const cited = new Set(accorded.flatMap(({ via, source }) => (via.length === 0 ? [] : [source?.start])));
  const nouns = findNounCues(view);
  const indirect = [
    ...citeSources(
      view,
      findIndirect(view, (sentence, word) => cues.has(`${sentence}:${word}`)),
      nouns,
    ).filter(({ content }) => !cited.has(content[0]?.start)),
    ...accorded,
    ...findFramingPhrases(view).filter(({ content }) => !owned.has(content[0]!.start + 1)),
    ...nouns,
    ...findAdjectiveCues(view),
    ...findHadFrom(view),
    ...findTracedTo(view),
  ];
  const said = withoutBringing(view, resumeContents(view, direct, indirect));
  const findings = citedInNotes(view, toldSo(view, clipToFrames([...said, ...turns])))
    .map((one) => broughtBy(view, withQuoter(view, heardFrom(view, one))))
    .filter((finding) => finding.content.length > 0 && !isTurnOfSpeech(view, finding));
  const made = findings.map((finding) => toldOn(view, attributionOf(view, finding)));
  const refined = refine(view, made.sort(byPlace));
  const attributions = linkAttributions(refined.attributions);
  return staged(attributions, [], [...attributions.map(reasonOf), ...refined.trace]);
}

/** Blocks that are one turn of a transcript. */
function spokenBlocks({ blockOf, sentences }: ReportView, turns: readonly Finding[]): ReadonlySet<number> {
  const spoken = turns.filter(({ isDirect }) => isDirect).flatMap(({ content }) => content);
  return new Set(spoken.flatMap(({ start }) => blockOf[sentenceAt(sentences, start)] ?? []));
}

function byPlace(a: Attribution, b: Attribution): number {
  return startOf(a) - startOf(b) || b.content.at(-1)!.end - a.content.at(-1)!.end;
}

function startOf({ content, cue }: Attribution): number {
  const [first] = cue?.spans ?? content;
  return Math.min(content[0]!.start, first!.start);
}

function attributionOf(view: ReportView, finding: Finding): Attribution {
  const { sentence, cueWord, isDirect, ...rest } = finding;
  const parsed = view.sentences[sentence]!;
  return {
    ...rest,
    quotation: isDirect ? 'direct' : quotationOf(view, finding),
    polarity: finding.cue?.class === 'deny' ? 'denied' : 'affirmed',
    hedged: cueWord !== null && isHedged(parsed, cueWord),
    ...circumstancesOf(view, finding),
    sentences: sentencesOf(view, finding),
    isAside: isAsideAt(parsed, finding),
    inside: null,
    relays: null,
  };
}

/**
 * "weight to a speech in which Lund said ...", "ministers voted to offer ...", "that she was ill and that nurses said ...":
 * the words round it tell more than that.
 */
function isAsideAt(parsed: Sentence, { cueWord, rule }: Finding): boolean {
  const { tokens } = parsed;
  if (cueWord === null) return false;
  if (rule === 'indirect/according-to') return tokens[cueWord - 2]?.xpos === 'WDT';
  if (!/^indirect\/(?:clause|bare-clause|infinitive|object|for|asked-to)$/.test(rule)) return false;
  const { deprel, xpos } = tokens[cueWord]!;
  if (deprel === 'conj') return dependentsBy(parsed, cueWord, 'nsubj').length > 0;
  return deprel === 'acl:relcl' || (deprel === 'advcl' && xpos === 'VB');
}

/** Mixed where some of the content stands in marks that do not also hold the cue. */
function quotationOf({ quotations }: ReportView, { content, cue }: Finding): Attribution['quotation'] {
  const at = cue?.spans[0];
  const isMixed = content.some((span) =>
    quotationsIn(quotations, span).some((quotation) => at === undefined || !containsSpan(quotation, at)),
  );
  return isMixed ? 'mixed' : 'indirect';
}

function sentencesOf({ sentences }: ReportView, { content, sentence }: Finding): readonly number[] {
  const found = new Set([sentence]);
  for (const span of content) for (const i of sentencesIn(sentences, span, sentence)) found.add(i);
  return [...found].sort((a, b) => a - b);
}

function sentencesIn(sentences: readonly Sentence[], span: Span, near: number): readonly number[] {
  let at = near;
  while (at > 0 && sentences[at - 1]!.end > span.start) at--;
  while (at < sentences.length && sentences[at]!.end <= span.start) at++;
  const found: number[] = [];
  for (; at < sentences.length && sentences[at]!.start < span.end; at++) found.push(at);
  return found;
}

function reasonOf({ rule, content, basis }: Attribution): Reason {
  return {
    rule,
    why: basis === 'stated' ? 'the words say who spoke' : 'taken from the words before',
    span: content[0]!,
  };
}
