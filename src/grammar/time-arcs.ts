// Arcs of clauses that a measure of time leads: "days after a magazine reported that ...", "hours before the bank closed".
import { isTimeWord } from '../knowledge/date-words.js';
import type { Sentence } from '../language/sentence.js';
import type { Mend } from './mend.js';
import { dependentsBy } from './tree.js';

/**
 * A word of time that was taken for the subject of the clause that it only dates, while the subject stands behind
 * "after" or "before": the three arcs that put that right.
 * @example timeClauses(sentence)[0] // { rule: 'time-clause', word: 29, head: 30, deprel: 'nsubj' }
 */
export function timeClauses(sentence: Sentence): readonly Mend[] {
  const { tokens } = sentence;
  return tokens.flatMap(({ upos, xpos }, verb): Mend[] => {
    if (upos !== 'VERB' || !/^VB[DZP]$/.test(xpos)) return [];
    const [time] = dependentsBy(sentence, verb, 'nsubj').filter((i) => i < verb && isTimeWord(tokens[i]!.lemma));
    const joint = time === undefined ? undefined : tokens[time + 1];
    if (time === undefined || joint === undefined || !/^(?:after|before|since)$/i.test(joint.form)) return [];
    const subject = joint.head;
    if (joint.deprel !== 'case' || subject > verb || tokens[subject]?.head !== verb) return [];
    const rule = 'time-clause';
    return [
      { rule, word: subject, head: verb, deprel: 'nsubj' },
      { rule, word: time + 1, head: verb, deprel: 'mark' },
      { rule, word: time, head: verb, deprel: 'obl:unmarked' },
    ];
  });
}
