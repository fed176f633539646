// Sources that were quoted by others: "an aide quoted by Varna" speaks, and Varna passes it on.
import type { Sentence } from '../../language/sentence.js';
import type { WordRun } from '../../mention/mention.js';
import type { Finding } from './attribution.js';
import type { ReportView } from './report-view.js';
import { runOf } from './word-runs.js';

/**
 * A finding whose source is described as quoted or cited by somebody, with him as the one who passes the words on.
 * @example withQuoter(view, finding).via // "Varna" in "according to an aide quoted by Varna"
 */
export function withQuoter(view: ReportView, finding: Finding): Finding {
  const { source } = finding;
  if (source === null) return finding;
  const parsed = view.sentences[source.sentence]!;
  const quoted = quotedWord(parsed, source);
  if (quoted < 0) return finding;
  const own = runOf(view.sentences, source.sentence, { first: source.first, last: quoted - 1 });
  const quoter = runOf(view.sentences, source.sentence, {
    first: quoted + 2,
    last: quoterEnd(parsed, source, quoted + 2),
  });
  return own === null || quoter === null ? finding : { ...finding, source: own, via: [...finding.via, quoter] };
}

/** The "quoted" of "quoted by", inside a source or right behind it; -1 for none. */
function quotedWord({ tokens }: Sentence, { first, last }: WordRun): number {
  return tokens.findIndex(
    ({ form }, i) => i > first && i <= last + 1 && /^(?:quoted|cited)$/i.test(form) && tokens[i + 1]?.form === 'by',
  );
}

/** The source's end, or where it ends before: all words of a name up to the next mark or verb. */
function quoterEnd({ tokens }: Sentence, source: WordRun, first: number): number {
  let last = first;
  while (last + 1 < tokens.length && /^(?:NOUN|PROPN|ADJ|NUM|DET|PART)$/.test(tokens[last + 1]!.upos)) last++;
  return Math.max(last, Math.min(source.last, last));
}
