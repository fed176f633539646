// What a position is on: the clause or noun that the act is about, and the condition that it hangs on.

import type { Span } from '../../base/span.js';
import { obliquesOf } from '../../grammar/arguments.js';
import { dependentsBy, isRelation, subtreeOf, wordsSpan } from '../../grammar/tree.js';
import { STOPPING_VERBS } from '../../knowledge/act-words.js';
import type { Sentence } from '../../language/sentence.js';
import type { EventMention } from '../event/event.js';

/** The issue of an act. */
export interface Issue {
  readonly span: Span;
  /** The verb of the clause that it was taken from: "block" of "threat to block the accession"; null for a noun. */
  readonly verb: string | null;
  /** Whether "not", "off" or "against" stands before it: "warned not to start". */
  readonly isAgainst: boolean;
  /** "if they do not fulfil our conditions". */
  readonly condition: Span | null;
}

const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'provided', 'until']);
const ON: readonly string[] = ['to', 'on', 'for', 'against', 'off', 'of', 'over', 'about', 'from', 'with'];

/**
 * The issue of an act; null where its words name none.
 * @example issueOf(mention, sentence)?.span // "the ascension of Sweden and Finland" for "repeated his threat to block ..."
 */
export function issueOf(mention: EventMention, sentence: Sentence): Issue | null {
  const { head, last } = mention.trigger;
  const words = last > head ? [last, head] : [head];
  const carried = last > head ? last : null;
  const isThreat = mention.type === 'THREATEN';
  const condition = conditionOf(sentence, head);
  const own = isThreat && mention.told === 'verb' ? stopped(sentence, head) : null;
  if (own !== null) return of(sentence, own, sentence.tokens[head]!.lemma, false, condition);
  for (const word of words) {
    const clause = clauseOf(sentence, word);
    if (clause !== null) return ofClause(sentence, clause, isThreat, condition);
    const noun = nounOf(sentence, word, carried, mention.told === 'noun');
    if (noun !== null) return of(sentence, noun.word, null, noun.isAgainst, condition);
  }
  const purpose = purposeOf(sentence, head);
  return purpose === null ? null : ofClause(sentence, purpose, isThreat, condition);
}

/** What a verb that holds something up is done to: "the process" of "we will freeze the process". */
function stopped(sentence: Sentence, verb: number): number | null {
  return isStop(sentence.tokens[verb]!.lemma) ? (dependentsBy(sentence, verb, 'obj')[0] ?? null) : null;
}

/** The clause that completes a word: "to block", "that they leave". */
function clauseOf(sentence: Sentence, word: number): number | null {
  const own = dependentsBy(sentence, word, 'xcomp', 'ccomp', 'acl').find(
    (i) => i > word && sentence.tokens[i]!.upos === 'VERB',
  );
  return own === undefined || isRelation(sentence.tokens[own]!.deprel, ['acl:relcl']) ? null : own;
}

/** An infinitive that the parser took for an adjunct. */
function purposeOf(sentence: Sentence, word: number): number | null {
  return dependentsBy(sentence, word, 'advcl').find((i) => i > word && marks(sentence, i).includes('to')) ?? null;
}

function ofClause(sentence: Sentence, clause: number, isThreat: boolean, condition: Span | null): Issue {
  const { lemma } = sentence.tokens[clause]!;
  const isAgainst = dependentsBy(sentence, clause, 'advmod').some((i) =>
    ['not', 'never'].includes(sentence.tokens[i]!.lemma),
  );
  const object = isThreat ? stopped(sentence, clause) : null;
  return of(sentence, object ?? clause, lemma, isAgainst, condition ?? conditionOf(sentence, clause));
}

function nounOf(sentence: Sentence, word: number, carried: number | null, isNoun: boolean) {
  const { tokens } = sentence;
  const objects = dependentsBy(sentence, word, 'obj');
  const after = obliquesOf(sentence, word).filter(({ noun }) => noun > word && isIssue(sentence, noun));
  for (const preposition of ON) {
    // "the request of Turkey" says whose it is; "gave an answer to Turkey" says to whom.
    if (isNoun && preposition === 'of') continue;
    if (preposition === 'to' && carried === null && objects.length > 0) continue;
    const found = after.find((one) => one.preposition === preposition);
    if (found !== undefined) return { word: found.noun, isAgainst: preposition === 'against' || preposition === 'off' };
  }
  const object = objects.find((i) => i !== carried && tokens[i]!.upos !== 'PRON');
  return object === undefined ? null : { word: object, isAgainst: false };
}

function isIssue({ tokens }: Sentence, word: number): boolean {
  return tokens[word]!.upos !== 'PRON' && !TIME_NOUN.test(tokens[word]!.form);
}

/** Matches `2011`, `Tuesday`, `months`. */
const TIME_NOUN = /^(?:\d{4}|\p{Lu}\p{L}+day|(?:day|week|month|year|hour)s?)$/u;

function of(sentence: Sentence, word: number, verb: string | null, isAgainst: boolean, condition: Span | null): Issue {
  return { span: phraseOf(sentence, word), verb, isAgainst, condition };
}

/** A word with what hangs on it, without clauses beside it and without the words that lead it in. */
function phraseOf(sentence: Sentence, word: number): Span {
  const below = subtreeOf(sentence, word);
  const isVerb = sentence.tokens[word]!.upos === 'VERB';
  const roots = below.filter((i) => i !== word && isRelation(sentence.tokens[i]!.deprel, BESIDE));
  const leads = dependentsBy(sentence, word, 'punct', 'case', 'mark', ...(isVerb ? ['advmod', 'aux'] : [])).filter(
    (i) => i < word,
  );
  const apart = new Set([...roots, ...leads].flatMap((i) => subtreeOf(sentence, i)));
  const inside = below.filter((i) => !apart.has(i));
  while (inside.length > 1 && sentence.tokens[inside.at(-1)!]!.upos === 'PUNCT') inside.pop();
  return wordsSpan(sentence, inside[0]!, inside.at(-1)!);
}

const BESIDE: readonly string[] = ['parataxis', 'acl:relcl', 'advcl'];

function conditionOf(sentence: Sentence, verb: number): Span | null {
  const clause = dependentsBy(sentence, verb, 'advcl').find((i) =>
    marks(sentence, i).some((mark) => CONDITIONS.has(mark)),
  );
  if (clause === undefined) return null;
  const inside = subtreeOf(sentence, clause);
  return wordsSpan(sentence, inside[0]!, inside.at(-1)!);
}

function marks(sentence: Sentence, clause: number): readonly string[] {
  return dependentsBy(sentence, clause, 'mark').map((i) => sentence.tokens[i]!.lemma.toLowerCase());
}

/** Whether a verb holds up what it governs. */
export function isStop(verb: string | null): boolean {
  return verb !== null && STOPPING_VERBS.has(verb);
}
