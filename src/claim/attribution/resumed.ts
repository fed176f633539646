// Contents resumed: a quotation without a cue right behind a sentence that tells what its speaker said goes on from it.
import type { Finding } from './attribution.js';
import type { ReportView } from './report-view.js';

/**
 * All findings, the quotations that only go on from a saying joined to it: `Lund called it “a start.” “We will see.”`
 * @param direct the direct quotations
 * @param indirect the other sayings
 * @example resumeContents(view, direct, indirect).length // one less where one quotation went on
 */
export function resumeContents(
  view: ReportView,
  direct: readonly Finding[],
  indirect: readonly Finding[],
): readonly Finding[] {
  const bySentence = new Map<number, number>();
  for (const [index, finding] of indirect.entries()) {
    if (isMainSaying(view, finding) && !bySentence.has(finding.sentence)) bySentence.set(finding.sentence, index);
  }
  const joined = indirect.map((finding) => ({ ...finding, content: [...finding.content] }));
  const rest = direct.filter((finding) => {
    const at = resumes(view, finding) ? bySentence.get(finding.sentence - 1) : undefined;
    if (at === undefined) return true;
    joined[at]!.content.push(...finding.content);
    return false;
  });
  return [...rest, ...joined];
}

/** A quotation whose speaker was only guessed, in one block with the sentence before it. */
function resumes({ blockOf, text, sentences }: ReportView, { sentence, basis, cue, content }: Finding): boolean {
  if (basis !== 'inferred' || cue !== null || sentence === 0 || blockOf[sentence] !== blockOf[sentence - 1])
    return false;
  return text.slice(sentences[sentence - 1]!.end, content[0]!.start).trim().length <= 2;
}

/** Said in the main clause of its sentence, and to its end. */
function isMainSaying({ sentences, zones }: ReportView, finding: Finding): boolean {
  const { sentence, cueWord, mode, content, rule } = finding;
  if (cueWord === null || mode !== 'said' || zones[sentence]![cueWord] !== -1) return false;
  const { tokens, end } = sentences[sentence]!;
  const isMain = rule === 'indirect/fronted' || tokens[cueWord]!.head < 0 || content.at(-1)!.end >= end - 2;
  return isMain && tokens[cueWord]!.upos === 'VERB';
}
