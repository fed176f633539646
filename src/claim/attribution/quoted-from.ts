// Words that another is said to have used: "recalled the words of her predecessor: “...”", "a line attributed to Lund: “...”".
import { QUOTED_NOUNS } from '../../knowledge/telling-words.js';
import type { WordRun } from '../../mention/mention.js';
import type { CueWords } from './attribution.js';
import { spanOf } from './content-span.js';
import type { Stretch } from './direct-frame.js';
import type { ReportView } from './report-view.js';
import { subjectOf } from './verb-words.js';
import { phraseOf, runOf } from './word-runs.js';

/** Whose words a quotation holds, and who passes them on. */
export interface QuotedFrom {
  readonly source: WordRun;
  readonly cue: CueWords;
  readonly via: readonly WordRun[];
  readonly rule: string;
}

/** "Quote of the day": a heading, and nobody's words. */
const DAY = /^(?:day|week|month|year|moment|night|morning|evening|issue|campaign)$/i;

/**
 * The owner of the words that stand before a quotation; null where nobody is named so.
 * @example quotedFrom(view, head)?.source // "Hugo Lanz" of "She recalled the words of Hugo Lanz: “...”"
 */
export function quotedFrom(view: ReportView, { sentence, first, last }: Stretch): QuotedFrom | null {
  const parsed = view.sentences[sentence]!;
  const { tokens } = parsed;
  if (last < first || !/^(?:[:,—–]|--)$/.test(tokens[last]!.form)) return null;
  const noun = tokens.findLastIndex(({ form }, i) => i >= first && i < last && QUOTED_NOUNS.has(form.toLowerCase()));
  const start =
    noun < 0
      ? -1
      : behindJoint(
          parsed.tokens.map(({ form }) => form.toLowerCase()),
          noun + 1,
        );
  if (start < 0 || start >= last || tokens.slice(start, last).some(({ xpos }) => /^(?:VB[DZP]|MD)$/.test(xpos)))
    return null;
  const source = runOf(view.sentences, sentence, { first: start, last: last - 1 });
  if (source === null || tokens[source.head]!.upos === 'PRON' || DAY.test(tokens[source.head]!.lemma)) return null;
  const verb = tokens[noun]!.head;
  const subject = verb < first || verb > noun ? -1 : subjectOf(parsed, verb);
  const via = subject < 0 ? null : phraseOf(view.sentences, sentence, subject, { first, last: verb - 1 });
  const cue: CueWords = { spans: [spanOf(parsed, noun, start - 1)], lemma: 'words of', class: 'neutral' };
  return { source, cue, via: via === null ? [] : [via], rule: 'direct/words-of' };
}

/** Behind "of", "from", "by" or "attributed to"; -1 for none. */
function behindJoint(forms: readonly string[], at: number): number {
  if (/^(?:of|from|by)$/.test(forms[at] ?? '')) return at + 1;
  return forms[at] === 'attributed' && forms[at + 1] === 'to' ? at + 2 : -1;
}
