// Arcs round what somebody is told: the clause taken for one about the hearer, and the perfect tense that a phrase parts.
import { verbCue } from '../knowledge/cue-lexicon.js';
import type { Sentence } from '../language/sentence.js';
import type { Mend } from './mend.js';
import { dependentsBy, dependentsOf, isUnder, subtreeOf } from './tree.js';

/**
 * A clause that begins with a pronoun right behind the one who is told is what is told: "told his cabinet he would not
 * trade gas", unless another clause is told behind it.
 * @example toldClauses(sentence)[0] // { rule: 'told-clause', word: 8, head: 2, deprel: 'ccomp' }
 */
export function toldClauses(sentence: Sentence): readonly Mend[] {
  const { tokens } = sentence;
  return tokens.flatMap(({ upos, lemma, form }, verb): Mend[] => {
    const cue = upos === 'VERB' ? verbCue(lemma, form) : null;
    if (cue?.takesAddressee !== true || cue.class === 'ask') return [];
    if (dependentsBy(sentence, verb, 'ccomp', 'xcomp').length > 0) return [];
    const [hearer] = dependentsBy(sentence, verb, 'obj', 'iobj').filter((i) => i > verb);
    if (hearer === undefined) return [];
    const clause = dependentsBy(sentence, hearer, 'acl').find((i) => startsWithPronoun(sentence, i, hearer));
    return clause === undefined ? [] : [{ rule: 'told-clause', word: clause, head: verb, deprel: 'ccomp' }];
  });
}

/**
 * Of two subjects of a clause that is told, the one right behind the verb of telling is who is told: "told the Bank of
 * Varna she had paid".
 * @example hearersTaken(sentence)[0] // { rule: 'told-clause', word: 4, head: 2, deprel: 'iobj' }
 */
export function hearersTaken(sentence: Sentence): readonly Mend[] {
  const { tokens } = sentence;
  return tokens.flatMap(({ upos, lemma, form }, verb): Mend[] => {
    if (upos !== 'VERB' || verbCue(lemma, form)?.takesAddressee !== true) return [];
    if (dependentsBy(sentence, verb, 'obj', 'iobj').length > 0) return [];
    const [clause] = dependentsBy(sentence, verb, 'ccomp').filter((i) => i > verb);
    const [hearer, subject] = clause === undefined ? [] : dependentsBy(sentence, clause, 'nsubj');
    if (hearer === undefined || subject === undefined || !SUBJECT.test(tokens[subject]!.form)) return [];
    const phrase = subtreeOf(sentence, hearer);
    const isBetween = phrase[0] === verb + 1 && phrase.at(-1) === subject - 1;
    return isBetween ? [{ rule: 'told-clause', word: hearer, head: verb, deprel: 'iobj' }] : [];
  });
}

const SUBJECT = /^(?:he|she|they|it|we|I)$/;

/** "he would not trade": the pronoun right behind the hearer is the subject of a finite verb. */
function startsWithPronoun(sentence: Sentence, clause: number, hearer: number): boolean {
  const { tokens } = sentence;
  const [subject] = dependentsBy(sentence, clause, 'nsubj');
  if (subject !== subtreeOf(sentence, hearer).find((i) => i > hearer)) return false;
  if (subject === undefined || !SUBJECT.test(tokens[subject]!.form)) return false;
  const isOfHearer = dependentsBy(sentence, clause, 'ccomp').some((i) => isThat(sentence, i));
  if (isOfHearer && verbCue(tokens[clause]!.lemma)?.frames.has('clause') !== true) return false;
  const group = [clause, ...dependentsBy(sentence, clause, 'aux', 'cop')];
  return group.some((i) => /^(?:VB[DZP]|MD)$/.test(tokens[i]!.xpos));
}

/** "told the men she had hired that it was over": what is told comes behind. */
function isThat(sentence: Sentence, clause: number): boolean {
  return dependentsBy(sentence, clause, 'mark').some((i) => /^that$/i.test(sentence.tokens[i]!.form));
}

/**
 * "had in recent weeks promised to pay", "has by now denied it": a phrase between the two words of a perfect tense,
 * after which the parser took the first for a verb of its own.
 * @example partedPerfects(sentence)[0] // { rule: 'parted-perfect', word: 6, head: -1, deprel: 'root' }
 */
export function partedPerfects(sentence: Sentence): readonly Mend[] {
  const { tokens } = sentence;
  return tokens.flatMap(({ lemma, xpos, head, deprel }, have): Mend[] => {
    if (lemma !== 'have' || !/^VB[DZP]$/.test(xpos) || tokens[have + 1]?.upos !== 'ADP') return [];
    if (dependentsBy(sentence, have, 'obj').length > 0) return [];
    const verb = tokens.findIndex((token, i) => i > have + 1 && token.upos !== 'ADV' && !isPhraseWord(token.upos));
    if (verb < 0 || verb - have > MOST_BETWEEN || tokens[verb]!.xpos !== 'VBN') return [];
    if (!isUnder(sentence, verb, have) || dependentsBy(sentence, verb, 'aux', 'nsubj').length > 0) return [];
    if (tokens[verb + 1]?.form.toLowerCase() === 'by') return [];
    const rule = 'parted-perfect';
    const moved = dependentsOf(sentence, have).filter((i) => i !== verb);
    return [
      { rule, word: verb, head, deprel },
      { rule, word: have, head: verb, deprel: 'aux' },
      ...moved.map((word) => ({ rule, word, head: verb, deprel: tokens[word]!.deprel })),
    ];
  });
}

/**
 * "denied having hidden it": the participle behind "having" is the verb, and "having" belongs to it.
 * @example perfectGerunds(sentence)[0] // { rule: 'parted-perfect', word: 2, head: 3, deprel: 'aux' }
 */
export function perfectGerunds(sentence: Sentence): readonly Mend[] {
  const { tokens } = sentence;
  return tokens.flatMap(({ form, head, deprel }, having): Mend[] => {
    const verb = tokens[having + 1]?.upos === 'ADV' ? having + 2 : having + 1;
    if (!/^having$/i.test(form) || tokens[verb]?.xpos !== 'VBN' || head === verb) return [];
    if (tokens[verb]!.upos !== 'VERB' || dependentsBy(sentence, having, 'obj').length > 0) return [];
    const rule = 'parted-perfect';
    const isUnderIt = tokens[verb]!.head === having;
    return [
      ...(isUnderIt ? [{ rule, word: verb, head, deprel: deprel === 'aux' ? 'xcomp' : deprel }] : []),
      { rule, word: having, head: verb, deprel: 'aux' },
    ];
  });
}

function isPhraseWord(upos: string): boolean {
  return /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM|PART|PRON)$/.test(upos);
}

/** Words of the phrase between: "in the course of the week". */
const MOST_BETWEEN = 8;
