// "The driver had heard from a baker that ...": the baker said it, and it came through the driver.
import { dependentsBy } from '../../grammar/tree.js';
import { isTimeWord } from '../../knowledge/date-words.js';
import { NO_TELLERS } from '../../knowledge/telling-words.js';
import type { Sentence } from '../../language/sentence.js';
import type { Finding } from './attribution.js';
import { type ReportView, zoneBounds } from './report-view.js';
import { caseOf, phraseAfterCase } from './sources.js';

/** Verbs of coming to know by being told. */
const HEARING = /^(?:hear|learn|gather|understand)$/;

/**
 * A finding in which somebody heard something from another: the other is the source, the hearer is told and passes it on. The report's
 * own "I" and "we" pass nothing on. Other findings are given back as they are.
 * @example heardFrom(view, finding).source // "a baker" in "The driver had heard from a baker that the bridge was mined"
 */
export function heardFrom(view: ReportView, finding: Finding): Finding {
  const { sentence, cueWord, cue, source } = finding;
  if (cue === null || cueWord === null || source === null || !HEARING.test(cue.lemma)) return finding;
  const parsed = view.sentences[sentence]!;
  const isFronted = finding.rule === 'indirect/fronted';
  const content = isFronted ? Number.POSITIVE_INFINITY : finding.content[0]!.start;
  const teller = dependentsBy(parsed, cueWord, 'obl').find(
    (i) => i > cueWord && parsed.tokens[i]!.start < content && caseOf(parsed, i) === 'from' && isTeller(parsed, i),
  );
  // "..., Varna understands.": what a paper has learned it tells.
  if (teller === undefined) return isFronted && finding.mode === 'held' ? { ...finding, mode: 'said' } : finding;
  const bounds = zoneBounds(view, sentence, cueWord);
  const marker = finding.marker?.start ?? content;
  const last = parsed.tokens.findLastIndex(({ end }) => end <= marker);
  const told = phraseAfterCase(view, sentence, teller, { first: bounds.first, last: Math.min(bounds.last, last) });
  if (told === null) return finding;
  const isReport = /^(?:I|we)$/i.test(view.sentences[source.sentence]!.tokens[source.head]!.form);
  return {
    ...finding,
    source: told,
    cue: { ...cue, class: 'neutral' },
    mode: finding.mode === 'held' ? 'said' : finding.mode,
    addressees: [source],
    via: isReport ? finding.via : [source, ...finding.via],
  };
}

/** Somebody, a body or a paper, and not "from experience". */
function isTeller({ tokens }: Sentence, word: number): boolean {
  return !NO_TELLERS.has(tokens[word]!.lemma.toLowerCase()) && !isTimeWord(tokens[word]!.lemma);
}
