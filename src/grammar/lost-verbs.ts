// Verbs of saying that the parser took for a part of the noun behind them: "The firm reckons repairs will take a year".
import { verbCue } from '../knowledge/cue-lexicon.js';
import { roleNoun } from '../knowledge/role-nouns.js';
import { isDoer } from '../knowledge/source-nouns.js';
import type { Sentence, Token } from '../language/sentence.js';
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
  const known = verbCue(lemma ?? '', tokens[root]?.form);
  if (upos !== 'NOUN' || deprel === undefined || known?.frames.has('clause') !== true) return [];
  const teller = root - 1;
  const [clause] = dependentsBy(sentence, root, 'acl').filter((i) => i > root);
  const isNamed = teller >= 0 && tokens[teller]!.head === root && tokens[teller]!.deprel.startsWith('compound');
  if (clause === undefined || !isNamed || tokens.at(-1)!.form !== '.') return [];
  if (tokens[root + 1]?.form !== 'that') return isNamed ? lostWithGerund(sentence, root, teller) : [];
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

/**
 * What looks like a plural at the end of a phrase set off behind a whole clause, where the phrase is in the singular: "The pier had sunk,
 * an internal memo notes.", "The pier had sunk, the Wire reports, citing two sailors."
 * @example lostTails(sentence)[0] // { rule: 'lost-verb', word: 8, head: -1, deprel: 'root', xpos: 'VBZ', lemma: 'note' }
 */
export function lostTails(sentence: Sentence): readonly Mend[] {
  const { tokens } = sentence;
  const root = tokens.findIndex(({ head }) => head < 0);
  if (root < 0 || !isClause(sentence, root)) return [];
  return tokens.flatMap(({ xpos, form }, verb): Mend[] => {
    const lemma = verbCue(form.slice(0, -1), form)?.lemma ?? '';
    if (!/^NNP?S$/.test(xpos) || !/^\p{Ll}+s$/u.test(form) || verbCue(lemma)?.frames.has('clause') !== true) return [];
    const isCiting = tokens[verb + 1]?.form === ',' && CITING.test(tokens[verb + 2]?.form ?? '');
    const comma = tokens.findLastIndex(({ form: mark }, i) => i < verb && mark === ',');
    // "Glas reports on its website": the tree itself takes it for a clause of its own
    const isWhere = isSetDown(sentence, verb);
    if (comma <= root || !(isCiting || isWhere || tokens[verb + 1]?.form === '.')) return [];
    const noun = nounOfTail(tokens, comma + 1, verb);
    const isSure = isCiting || isWhere || (verb - comma > 2 && /^an?$/i.test(tokens[comma + 1]!.form));
    if (noun < 0 || !isSure) return [];
    const inside = tokens.flatMap(({ head }, i) =>
      i > comma && i < verb && (head === verb || head <= comma) ? [i] : [],
    );
    const others = inside.filter((i) => i !== noun);
    return [
      { rule: 'lost-verb', word: verb, head: root, deprel: 'parataxis', xpos: 'VBZ', lemma },
      { rule: 'lost-verb', word: noun, head: verb, deprel: 'nsubj' },
      ...others.map((word): Mend => ({ rule: 'lost-verb', word, head: noun, deprel: tokens[word]!.deprel })),
      ...(isCiting ? [{ rule: 'lost-verb', word: verb + 2, head: verb, deprel: 'advcl' }] : []),
    ];
  });
}

/** "reports in its Monday edition.", "writes on page two.": a phrase that tells where, up to the end. */
function isSetDown({ tokens }: Sentence, verb: number): boolean {
  if (!/^parataxis/.test(tokens[verb]!.deprel) || !/^(?:in|on)$/i.test(tokens[verb + 1]?.form ?? '')) return false;
  if (!/^(?:reports|writes|notes|claims|states)$/.test(tokens[verb]!.form)) return false;
  return (
    tokens.at(-1)!.form === '.' && tokens.slice(verb + 1, -1).every(({ upos }) => !/^(?:VERB|AUX|PUNCT)$/.test(upos))
  );
}

const CITING = /^(?:citing|quoting|according)$/i;

/** A word that governs a whole clause. */
function isClause(sentence: Sentence, root: number): boolean {
  return (
    dependentsBy(sentence, root, 'nsubj').length > 0 &&
    (/^VB[DZP]$/.test(sentence.tokens[root]!.xpos) || dependentsBy(sentence, root, 'aux', 'cop').length > 0)
  );
}

/** The noun in the singular that a phrase with a lost verb is about: "memo" of "an internal memo", "letter" of "a letter seen by Varna". */
function nounOfTail(tokens: readonly Token[], first: number, verb: number): number {
  let at = first;
  while (at < verb && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[at]!.upos)) at++;
  // "broadcaster Kanali 4 reports"
  const noun = tokens[at - 1]?.upos === 'NUM' && tokens[at - 2]?.upos === 'PROPN' ? at - 2 : at - 1;
  if (noun < first || !/^NNP?$/.test(tokens[noun]!.xpos)) return -1;
  // "an aide who was in the room recalls", and not "a lawyer who paid for the projects"
  if (tokens[at]!.xpos === 'WP') return /^(?:recalls|warns|says|insists|admits)$/.test(tokens[verb]!.form) ? noun : -1;
  return at === verb || /^(?:VBN|IN)$/.test(tokens[at]!.xpos) ? noun : -1;
}

/** "Mr Lund denies giving any such order.": a name, what looks like a plural, and a gerund behind it. */
function lostWithGerund(sentence: Sentence, root: number, teller: number): readonly Mend[] {
  const { tokens } = sentence;
  const { xpos, form } = tokens[root]!;
  const cue = verbCue(form, form);
  if (xpos !== 'NNS' || tokens[teller]!.upos !== 'PROPN' || cue?.frames.has('ing') !== true) return [];
  const gerund = tokens[root + 1]!;
  if (gerund.xpos !== 'VBG' || gerund.head !== root) return [];
  const before = dependentsBy(sentence, root, 'det', 'compound', 'amod', 'nmod:poss').filter((i) => i < teller);
  return [
    { rule: 'lost-verb', word: root, head: -1, deprel: 'root', xpos: 'VBZ', lemma: cue.lemma },
    { rule: 'lost-verb', word: teller, head: root, deprel: 'nsubj' },
    { rule: 'lost-verb', word: root + 1, head: root, deprel: 'xcomp' },
    ...before.map((word): Mend => ({ rule: 'lost-verb', word, head: teller, deprel: tokens[word]!.deprel })),
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
