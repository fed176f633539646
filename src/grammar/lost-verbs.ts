// Verbs of saying that the parser took for a part of the noun behind them: "The firm reckons repairs will take a year".
import { verbCue } from '../knowledge/cue-lexicon.js';
import { roleNoun } from '../knowledge/role-nouns.js';
import { isDoer } from '../knowledge/source-nouns.js';
import type { Sentence } from '../language/sentence.js';
import type { Mend } from './mend.js';
import { dependentsBy, isRelation } from './tree.js';

/**
 * A finite verb of saying hung as a modifier on the subject of the clause behind it, with a noun before it, governs that
 * clause.
 * @example lostVerbs(sentence)[0] // { rule: 'lost-verb', word: 2, head: -1, deprel: 'root' } for "reckons"
 */
export function lostVerbs(sentence: Sentence): readonly Mend[] {
  const { tokens } = sentence;
  return tokens.flatMap(({ xpos, upos, deprel, head: subject, lemma, form }, verb): Mend[] => {
    if (subject <= verb || !(upos === 'VERB' ? /^VB[DZP]$/.test(xpos) : isLikeNoun(sentence, verb))) return [];
    if (!isRelation(deprel, ['compound', 'amod']) || verbCue(lemma, form)?.frames.has('clause') !== true) return [];
    const clause = tokens[subject]!.head;
    if (clause <= subject || !isRelation(tokens[subject]!.deprel, ['nsubj'])) return [];
    const teller = verb - 1;
    if (teller < 0 || !/^(?:NOUN|PROPN|PRON)$/.test(tokens[teller]!.upos)) return [];
    const finite = upos === 'VERB' ? xpos : 'VBZ';
    const top = topBefore(sentence, teller, verb);
    const others = dependentsBy(sentence, subject, 'det', 'compound', 'amod').filter((i) => i < verb && i !== top);
    return [
      { rule: 'lost-verb', word: verb, head: tokens[clause]!.head, deprel: tokens[clause]!.deprel, xpos: finite },
      { rule: 'lost-verb', word: clause, head: verb, deprel: 'ccomp' },
      { rule: 'lost-verb', word: top, head: verb, deprel: 'nsubj' },
      ...others.map((word): Mend => ({ rule: 'lost-verb', word, head: top, deprel: tokens[word]!.deprel })),
    ];
  });
}

/**
 * A noun of saying at the root of a sentence, with a noun before it and "that" with a clause behind it, is the verb that
 * the sentence would lack: "Local media report that nine people were killed."
 * @example lostRoots(sentence)[0] // { rule: 'lost-verb', word: 2, head: -1, deprel: 'root', xpos: 'VBP' }
 */
export function lostRoots(sentence: Sentence): readonly Mend[] {
  const { tokens } = sentence;
  const root = tokens.findIndex(({ head }) => head < 0);
  const { upos, xpos, lemma, deprel } = tokens[root] ?? {};
  if (upos !== 'NOUN' || deprel === undefined || verbCue(lemma ?? '')?.frames.has('clause') !== true) return [];
  const [clause] = dependentsBy(sentence, root, 'acl').filter((i) => i > root + 1);
  const teller = root - 1;
  const isNamed = teller >= 0 && tokens[teller]!.head === root && tokens[teller]!.deprel.startsWith('compound');
  if (clause === undefined || !isNamed || tokens[root + 1]?.form !== 'that' || tokens.at(-1)!.form !== '.') return [];
  if (!dependentsBy(sentence, clause, 'nsubj').some((i) => i > root + 1)) return [];
  const others = dependentsBy(sentence, root, 'det', 'compound', 'amod', 'nmod:poss').filter((i) => i < teller);
  return [
    { rule: 'lost-verb', word: root, head: -1, deprel, xpos: xpos === 'NNS' ? 'VBZ' : 'VBP' },
    { rule: 'lost-verb', word: teller, head: root, deprel: 'nsubj' },
    { rule: 'lost-verb', word: clause, head: root, deprel: 'ccomp' },
    { rule: 'lost-verb', word: root + 1, head: clause, deprel: 'mark' },
    ...others.map((word): Mend => ({ rule: 'lost-verb', word, head: teller, deprel: tokens[word]!.deprel })),
  ];
}

/** "The bank estimates growth will slow": what looks like a plural between a noun in the singular and one that needs no article. */
function isLikeNoun({ tokens }: Sentence, word: number): boolean {
  const { xpos, head } = tokens[word]!;
  const [before, behind] = [tokens[word - 1], tokens[head]];
  if (xpos !== 'NNS' || behind === undefined || !/^NNP?$/.test(before?.xpos ?? '')) return false;
  return behind.xpos === 'NNS' || (behind.xpos === 'NN' && roleNoun(behind.lemma) === null && !isDoer(behind.lemma));
}

/** The word of a phrase right before a verb that hangs on nothing else before it. */
function topBefore({ tokens }: Sentence, word: number, verb: number): number {
  let at = word;
  for (let steps = 0; steps < verb && tokens[at]!.head >= 0 && tokens[at]!.head < verb; steps++) at = tokens[at]!.head;
  return at;
}
