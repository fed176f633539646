// Who issued a document that speaks: "a statement from the ministry", "Lund's tweet", "a declaration signed by nine states".

import { subjectsOf } from '../../grammar/arguments.js';
import { dependentsBy, headOf, isRelation, subtreeOf } from '../../grammar/tree.js';
import { roleNoun } from '../../knowledge/role-nouns.js';
import { sourceNoun } from '../../knowledge/source-nouns.js';
import { ISSUING_VERBS } from '../../knowledge/telling-words.js';
import type { Sentence } from '../../language/sentence.js';
import type { WordRun } from '../../mention/mention.js';

const FROM = /^(?:from|by|of)$/i;

/**
 * The words that name who issued a document; null where they do not tell.
 * @example issuerOf(sentences, run) // "the oil ministry" of "a statement from the oil ministry"
 */
export function issuerOf(sentences: readonly Sentence[], run: WordRun): WordRun | null {
  const parsed = sentences[run.sentence]!;
  const head =
    ownerOf(parsed, run.head) ??
    senderOf(parsed, run.head) ??
    bodyBefore(parsed, run.head) ??
    makerOf(parsed, run.head) ??
    runnerOf(parsed, run.head);
  return head === null ? null : phraseRun(parsed, run.sentence, head);
}

/** "Lund's tweet", "the Aram campaign's letter". */
function ownerOf(parsed: Sentence, document: number): number | null {
  return dependentsBy(parsed, document, 'nmod:poss').find((i) => i < document) ?? null;
}

/** "a statement from the ministry", "the letter of the bishops". */
function senderOf(parsed: Sentence, document: number): number | null {
  const found = dependentsBy(parsed, document, 'nmod').find((i) => {
    const mark = dependentsBy(parsed, i, 'case').find((c) => c < i);
    return i > document && mark !== undefined && FROM.test(parsed.tokens[mark]!.form) && canIssue(parsed, i);
  });
  return found ?? null;
}

/** "a police statement", "the army communique": the noun before the paper, where it is a body. */
function bodyBefore(parsed: Sentence, document: number): number | null {
  const { tokens } = parsed;
  const found = dependentsBy(parsed, document, 'compound').find((i) => i < document && tokens[i]!.upos === 'NOUN');
  if (found === undefined || dependentsBy(parsed, document, 'compound').length > 1) return null;
  const kind = roleNoun(tokens[found]!.lemma)?.kinds[0];
  return sourceNoun(tokens[found]!.lemma) === 'body' || kind === 'organization' || kind === 'people' ? found : null;
}

/** "of peace" and "by then" name nobody. */
function canIssue({ tokens }: Sentence, word: number): boolean {
  return tokens[word]!.upos === 'PROPN' || tokens[word]!.upos === 'NOUN' || tokens[word]!.upos === 'PRON';
}

/** "a statement led by Norway", "a letter that Lund sent". */
function makerOf(parsed: Sentence, document: number): number | null {
  for (const verb of dependentsBy(parsed, document, 'acl')) {
    if (!ISSUING_VERBS.has(parsed.tokens[verb]!.lemma) || PASSING_ON.test(parsed.tokens[verb]!.lemma)) continue;
    const agent = dependentsBy(parsed, verb, 'obl').find((i) =>
      dependentsBy(parsed, i, 'case').some((c) => parsed.tokens[c]!.lemma === 'by'),
    );
    if (agent !== undefined) return agent;
    const subject = dependentsBy(parsed, verb, 'nsubj').find((i) => i > document && !isRelative(parsed, i));
    if (subject !== undefined) return subject;
  }
  return null;
}

/** "a statement carried by the Courier": who prints it has not issued it. */
const PASSING_ON = /^(?:carry|print|broadcast|air|run|circulate)$/;

function isRelative({ tokens }: Sentence, word: number): boolean {
  return /^(?:that|which|who)$/i.test(tokens[word]!.form);
}

/** "the newspaper running a headline that announced ...". */
function runnerOf(parsed: Sentence, document: number): number | null {
  const { deprel, head } = parsed.tokens[document]!;
  if (head < 0 || !isRelation(deprel, ['obj']) || !ISSUING_VERBS.has(parsed.tokens[head]!.lemma)) return null;
  const [subject] = subjectsOf(parsed, head);
  if (subject !== undefined) return subject;
  const verb = parsed.tokens[head]!;
  return isRelation(verb.deprel, ['acl', 'advcl']) && verb.head >= 0 && canIssue(parsed, verb.head) ? verb.head : null;
}

/** The words under a head, without the preposition before it and what a comma sets off behind it. */
function phraseRun(parsed: Sentence, sentence: number, word: number): WordRun {
  const outside = new Set(dependentsBy(parsed, word, 'case', 'acl', 'advcl').flatMap((i) => subtreeOf(parsed, i)));
  const under = subtreeOf(parsed, word).filter((i) => !outside.has(i));
  const comma = under.find((i) => i > word && /^[,;:—–]$/.test(parsed.tokens[i]!.form));
  const kept = under.filter((i) => i <= (comma ?? Number.POSITIVE_INFINITY) && parsed.tokens[i]!.upos !== 'PUNCT');
  const [first, last] = [kept[0] ?? word, kept.at(-1) ?? word];
  const { start } = parsed.tokens[first]!;
  return { sentence, first, last, head: headOf(parsed, first, last), start, end: parsed.tokens[last]!.end };
}
