// "She added, the newspaper reports, that the coats were gone": who says so between a cue and its content.
import { verbCue } from '../../knowledge/cue-lexicon.js';
import type { Token } from '../../language/sentence.js';
import type { WordRun } from '../../mention/mention.js';
import { asideStart, longTailStart } from './aside-start.js';
import type { Finding } from './attribution.js';
import type { ReportView } from './report-view.js';
import { runOf } from './word-runs.js';

/**
 * "She added, the newspaper reports, that the coats were gone": who says so between the cue and its content.
 * @example tellerBetween(view, finding, 1) // "the newspaper"
 */
export function tellerBetween(view: ReportView, { sentence, content, marker }: Finding, cue: number): WordRun | null {
  const parsed = view.sentences[sentence]!;
  const { tokens } = parsed;
  const start = (marker ?? content.find(({ start: at }) => at > tokens[cue]!.start))?.start ?? 0;
  const comma = tokens.findIndex(({ form, end }, i) => i > cue && form === ',' && end < start);
  if (comma < 0) return null;
  const verb = tokens.findIndex((token, i) => i > comma && token.end < start && isReporting(token));
  const close = tokens.findIndex(({ form }, i) => i > verb && form === ',');
  if (verb < 0 || close < 0 || tokens[close]!.end > start) return null;
  if (tokens.slice(verb + 1, close).some(({ upos }) => !/^(?:ADP|DET|NOUN|PROPN|PRON|ADJ|NUM|ADV)$/.test(upos)))
    return null;
  const words = tokens.slice(comma + 1, verb);
  if (/^W/.test(words[0]?.xpos ?? '')) return null;
  const isName = words.length > 0 && words.every(({ upos }) => /^(?:NOUN|PROPN|PRON|DET|ADJ|ADP|NUM|PART)$/.test(upos));
  return isName ? runOf(view.sentences, sentence, { first: comma + 1, last: verb - 1 }) : null;
}

function isReporting({ upos, lemma, form }: Token): boolean {
  if (upos === 'NOUN') return /^(?:reports|notes|records|claims)$/i.test(form);
  return upos === 'VERB' && verbCue(lemma)?.frames.has('clause') === true;
}

/**
 * Who passes on a direct quotation behind its cue: "“It was hit twice,” the governor said, Varna reported."; null for nobody.
 * @example secondTail(view, finding, 12) // "Varna"
 */
export function secondTail(view: ReportView, { sentence, isDirect, rule }: Finding, cue: number): WordRun | null {
  if (!isDirect && !rule.startsWith('direct/')) return null;
  const parsed = view.sentences[sentence]!;
  for (let i = cue + 2; i < parsed.tokens.length; i++) {
    if (view.zones[sentence]![i] !== -1 || !isReporting(parsed.tokens[i]!)) continue;
    const start = asideStart(parsed, i) ?? longTailStart(parsed, i);
    if (start === null || start <= cue) continue;
    const between = parsed.tokens.slice(cue + 1, start - 1);
    if (between.some(({ upos, form }) => upos === 'VERB' || form === ',')) return null;
    let last = i - 1;
    while (last > start && /^(?:AUX|ADV)$/.test(parsed.tokens[last]!.upos)) last--;
    return runOf(view.sentences, sentence, { first: start, last });
  }
  return null;
}
