// Who "we" are in a statement that its makers publish: "We, the Leaders of ...", or the body that its title names.
import { SIGNED_PAPERS } from '../../knowledge/telling-words.js';
import type { Sentence } from '../../language/sentence.js';
import type { WordRun } from '../../mention/mention.js';
import { runOf } from '../attribution/word-runs.js';

/** Sentences at the start in which the makers name themselves. */
const REACH = 12;

/**
 * The words that name who speaks as "we"; null where the report is no such statement.
 * @example signersOf(sentences) // "the Leaders of the Five Rivers Group" of "We, the Leaders of the Five Rivers Group, met"
 */
export function signersOf(sentences: readonly Sentence[]): WordRun | null {
  for (let s = 0; s < Math.min(sentences.length, REACH); s++) {
    const run = behindWe(sentences, s);
    if (run !== null) return run;
  }
  return ofTitle(sentences);
}

/** "We, the Leaders of the Five Rivers Group, met". */
function behindWe(sentences: readonly Sentence[], sentence: number): WordRun | null {
  const { tokens } = sentences[sentence]!;
  if (!/^we$/i.test(tokens[0]?.form ?? '') || tokens[1]?.form !== ',') return null;
  const end = tokens.findIndex(({ form, xpos }, i) => i > 2 && (form === ',' || /^VB[DP]$/.test(xpos)));
  return end < 0 ? null : runOf(sentences, sentence, { first: 2, last: end - 1 });
}

/** "Statement by the Five Rivers Group", "Joint Declaration of the Ministers of ...". */
function ofTitle(sentences: readonly Sentence[]): WordRun | null {
  const tokens = sentences[0]?.tokens ?? [];
  const title = tokens.findIndex(({ form }) => SIGNED_PAPERS.has(form.toLowerCase()));
  if (title < 0 || title > 2 || !/^(?:by|of|from)$/i.test(tokens[title + 1]?.form ?? '')) return null;
  const stop = tokens.findIndex(
    ({ form, xpos }, i) => i > title + 1 && (/^(?:on|,|:|at)$/.test(form) || /^VB[DZP]$/.test(xpos)),
  );
  return runOf(sentences, 0, { first: title + 2, last: (stop < 0 ? tokens.length : stop) - 1 });
}
