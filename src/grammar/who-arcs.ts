// Relative clauses with "who": they tell of a person, not of the thing that stands between.
import { SAYING_NOUNS } from '../knowledge/cue-nouns.js';
import { partySorts } from '../knowledge/party-nouns.js';
import { roleNoun } from '../knowledge/role-nouns.js';
import { titleWord } from '../knowledge/titles.js';
import type { Sentence } from '../language/sentence.js';
import type { Mend } from './mend.js';
import { dependentsBy, dependentsOf } from './tree.js';

/** How far up a person is looked for. */
const STEPS = 3;

/**
 * The arcs that move a clause with "who" from a thing to the person that the thing belongs to.
 * @example whoClauses(sentence) // "asked" under "diplomats" in "Two diplomats familiar with the matter, who asked ..."
 */
export function whoClauses(sentence: Sentence): readonly Mend[] {
  const { tokens } = sentence;
  return tokens.flatMap(({ deprel, head }, clause): Mend[] => {
    if (deprel !== 'acl:relcl' || head < 0) return [];
    const isOrganisation = isBody(sentence, head);
    if (mayBePerson(sentence, head) && !isOrganisation) return [];
    const isWho = dependentsOf(sentence, clause).some((one) => one < clause && /^whom?$/i.test(tokens[one]!.form));
    if (isWho && isOrganisation) return [...officerAbove(sentence, clause, head)];
    const person = isWho ? (personAbove(sentence, head) ?? personBehind(sentence, head, clause)) : null;
    return person === null ? [] : [{ rule: 'who-clause', word: clause, head: person, deprel }];
  });
}

/** "the test centre", "Nile Grain Network": a body, which "who" hardly means where an officer of it stands before. */
function isBody({ tokens, names }: Sentence, word: number): boolean {
  const { upos, lemma, form } = tokens[word]!;
  const name = names.find(({ first, last }) => first <= word && word <= last);
  if (name !== undefined) return name.kind === 'ORG';
  if (upos !== 'NOUN' || titleWord(form) !== null || SOMEBODY.has(lemma.toLowerCase())) return false;
  return roleNoun(lemma.toLowerCase())?.kinds[0] === 'organization';
}

/** "a former technician of the test centre, who told": the holder of an office or calling over the body's "of" phrase. */
function officerAbove(sentence: Sentence, clause: number, body: number): readonly Mend[] {
  const { head, deprel } = sentence.tokens[body]!;
  const { tokens } = sentence;
  if (head < 0 || head > body || !/^nmod/.test(deprel)) return [];
  return isOfficer(sentence, head) ? [{ rule: 'who-clause', word: clause, head, deprel: tokens[clause]!.deprel }] : [];
}

/** "Director", "technician": an office or a calling. */
function isOfficer({ tokens }: Sentence, word: number): boolean {
  const { upos, form, lemma } = tokens[word]!;
  if (upos !== 'NOUN' && upos !== 'PROPN') return false;
  return titleWord(form) !== null || /(?:[^aeiou]er|[ao]tor|cian|ist|[^u]man|woman)$/.test(lemma);
}

/** The noun for a person over a thing, on its left and with nothing but descriptions between, or null. */
function personAbove(sentence: Sentence, thing: number): number | null {
  let at = thing;
  for (let steps = 0; steps < STEPS; steps++) {
    const { head, deprel } = sentence.tokens[at]!;
    if (head < 0 || head > at || !/^(?:nmod|obl|amod|acl)/.test(deprel)) return null;
    at = head;
    if (sentence.tokens[at]!.upos !== 'ADJ' && (mayBePerson(sentence, at) || isOfficer(sentence, at))) return at;
  }
  return null;
}

/** "a message from the sultan, who wrote ...": the noun for a person that hangs on the thing, before the clause; null for none. */
function personBehind(sentence: Sentence, thing: number, clause: number): number | null {
  if (!SAYING_NOUNS.has(sentence.tokens[thing]!.lemma)) return null;
  const persons = dependentsBy(sentence, thing, 'nmod').filter((i) => i > thing && i < clause);
  return persons.findLast((i) => mayBePerson(sentence, i)) ?? null;
}

const SOMEBODY = new Set(
  'other guy one fellow folk anyone everyone someone somebody nobody lady gentleman soul'.split(' '),
);

/** A name, a pronoun, or a noun for somebody who acts. */
function mayBePerson(sentence: Sentence, word: number): boolean {
  const { upos, lemma, form } = sentence.tokens[word]!;
  if (upos === 'PROPN' || upos === 'PRON' || upos === 'NUM' || upos === 'DET') return true;
  if (dependentsBy(sentence, word, 'appos', 'flat').some((one) => sentence.tokens[one]!.upos === 'PROPN')) return true;
  return (
    SOMEBODY.has(lemma.toLowerCase()) ||
    titleWord(form) !== null ||
    partySorts(lemma.toLowerCase()).some((sort) => sort !== 'place')
  );
}
