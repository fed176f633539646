// Titles in a predicate: "X was the minister of ...", "X became president", "X, who served as envoy", "appointed X chairman".
import { dependentsBy, isRelation } from '../../grammar/tree.js';
import { titleWord } from '../../knowledge/titles.js';
import type { OfficeMention } from '../mention.js';
import type { NamedWords } from './named-words.js';
import { dateAfter } from './office-dates.js';
import { type OfficeDraft, officeDraft } from './office-draft.js';
import { titlePhrase } from './title-phrase.js';

/** Verbs whose subject takes or has the office; those that give it to their object. */
const TAKING = new Set([
  'become',
  'serve',
  'remain',
  'act',
  'work',
  'resign',
  'retire',
  'return',
  'stay',
  'replace',
  'succeed',
  'continue',
]);
const GIVING = new Set([
  'appoint',
  'name',
  'elect',
  'swear',
  'nominate',
  'choose',
  'select',
  'inaugurate',
  're-elect',
  'reelect',
  'install',
  'designate',
  'confirm',
  'pick',
  'make',
  'proclaim',
  'declare',
  'crown',
]);

/**
 * The offices that predicates of a sentence give to persons named in it.
 * @example officesByVerb(named)[0]?.title // 'minister of defence' of "Laine was the minister of defence until 1999."
 */
export function officesByVerb(named: NamedWords): readonly OfficeDraft[] {
  return named.sentence.tokens.flatMap((token, head) => {
    if (named.at[head] !== null || titleWord(token.form) === null) return [];
    const found = holderOf(named, head);
    const phrase = found === null ? null : titlePhrase(named, head);
    if (found === null || phrase === null) return [];
    const draft = officeDraft(named, phrase, found.person, 'offices/verb', dateAfter(named, phrase.end + 1));
    return [draft.status === 'current' ? { ...draft, status: found.status } : draft];
  });
}

interface Holder {
  readonly person: number;
  readonly status: OfficeMention['status'];
}

function holderOf(named: NamedWords, head: number): Holder | null {
  const { tokens } = named.sentence;
  const copula = dependentsBy(named.sentence, head, 'cop')[0];
  if (copula !== undefined) {
    const person = subjectOf(named, head);
    return person === null ? null : { person, status: tokens[copula]!.xpos === 'VBD' ? 'then' : 'current' };
  }
  const verb = tokens[head]!.head;
  if (verb < 0 || !isRelation(tokens[head]!.deprel, ['xcomp', 'obl', 'obj'])) return null;
  const { lemma, xpos } = tokens[verb]!;
  if (GIVING.has(lemma)) return givenTo(named, verb, head);
  if (!TAKING.has(lemma) || (lemma !== 'become' && lemma !== 'remain' && !hasAs(named, head))) return null;
  const person = subjectOf(named, verb);
  return person === null ? null : { person, status: lemma === 'serve' && xpos !== 'VBG' ? 'former' : 'current' };
}

/** "named Laine chairman", "Laine was named chairman", "sworn in as president". */
function givenTo(named: NamedWords, verb: number, head: number): Holder | null {
  const passive = dependentsBy(named.sentence, verb, 'nsubj:pass').length > 0;
  const object = dependentsBy(named.sentence, verb, 'obj').find((one) => one !== head && personAt(named, one) !== null);
  const before = titleStart(named, head) - 1;
  const adjacent = before > verb ? personAt(named, before) : null;
  if (!passive && adjacent !== null) return { person: adjacent, status: 'current' };
  const person = passive
    ? subjectOf(named, verb)
    : object === undefined
      ? clauseHead(named, verb)
      : personAt(named, object);
  return person === null ? null : { person, status: 'current' };
}

/** The first word of the title that a word is the head of. */
function titleStart(named: NamedWords, head: number): number {
  return titlePhrase(named, head)?.first ?? head;
}

function hasAs(named: NamedWords, head: number): boolean {
  return dependentsBy(named.sentence, head, 'case').some((one) => named.sentence.tokens[one]!.lemma === 'as');
}

/** The person that a predicate is about: its subject, or the name that its relative clause hangs on. */
function subjectOf(named: NamedWords, predicate: number): number | null {
  const subject = dependentsBy(named.sentence, predicate, 'nsubj')[0];
  const person = subject === undefined ? null : personAt(named, subject);
  const isOpen = subject === undefined || /^(?:who|that|which)$/i.test(named.sentence.tokens[subject]!.form);
  return person ?? (isOpen ? clauseHead(named, predicate) : null);
}

function clauseHead(named: NamedWords, predicate: number): number | null {
  const { deprel, head } = named.sentence.tokens[predicate]!;
  return head >= 0 && isRelation(deprel, ['acl', 'conj']) ? personAt(named, head) : null;
}

function personAt(named: NamedWords, word: number): number | null {
  const name = named.at[word] ?? null;
  return name !== null && named.names[name]!.kind === 'person' ? name : null;
}
