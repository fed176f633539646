// Infinitives as contents: "threatened to halt gas sales", "urged the ministers to leave".

import { dependentsBy } from '../../grammar/tree.js';
import { isTimeWord } from '../../knowledge/date-words.js';
import { roleNoun } from '../../knowledge/role-nouns.js';
import { isDoer } from '../../knowledge/source-nouns.js';
import { ASKING_VERBS } from '../../knowledge/telling-words.js';
import type { Sentence } from '../../language/sentence.js';
import { contentEnd } from './content-span.js';
import { type Complement, type CueVerb, hasComma, parsedOf } from './cue-verb.js';
import { caseOf, isPassive } from './sources.js';

/**
 * What somebody is asked to do: "urged the ministers to leave".
 * @example askedOf(verb)?.addressees // [3], of "ministers"
 */
export function askedOf(verb: CueVerb): Complement | null {
  const parsed = parsedOf(verb);
  const start = infinitiveStart(verb);
  if (start === null) return null;
  const passive = askedPassive(verb, start);
  if (passive !== null) return passive;
  const addressees = dependentsBy(parsed, verb.word, 'obj', 'iobj', 'obl').filter(
    (i) =>
      i > verb.word &&
      i < start &&
      !isTimeWord(parsed.tokens[i]!.lemma) &&
      (ASKED_WITH.get(verb.cue.lemma)?.test(caseOf(parsed, i) ?? '') ?? caseOf(parsed, i) !== 'for'),
  );
  const isAsking = ASKING_VERBS.has(parsed.tokens[verb.word]!.lemma);
  if (addressees.length === 0 || !(isAsking || isAsked(parsed, start, addressees[0]!))) return null;
  const last = contentEnd(verb.view, verb.sentence, verb.word, start, verb.limit);
  return {
    first: start,
    last,
    marker: ASKED_WITH.has(verb.cue.lemma) ? (dependentsBy(parsed, addressees[0]!, 'case')[0] ?? -1) : -1,
    addressees: addressees.slice(0, 1),
    rule: 'indirect/asked-to',
    frame: 'addressee-infinitive',
  };
}

/** "Residents were told by police to stay indoors": who is asked is the subject, and who asks stands behind "by". */
function askedPassive(verb: CueVerb, start: number): Complement | null {
  const parsed = parsedOf(verb);
  const [asked] = dependentsBy(parsed, verb.word, 'nsubj:pass').filter((i) => i < verb.word);
  const isAskedBy = dependentsBy(parsed, verb.word, 'obl').some(
    (i) => i > verb.word && i < start && caseOf(parsed, i) === 'by',
  );
  if (asked === undefined || !isAskedBy || !isPassive(parsed, verb.word)) return null;
  const last = contentEnd(verb.view, verb.sentence, verb.word, start, verb.limit);
  const rest = { marker: -1, addressees: [asked], rule: 'indirect/asked-by', frame: 'addressee-infinitive' as const };
  return { first: start, last, ...rest };
}

/**
 * What somebody says to do himself: "threatened to halt gas sales".
 * @example infinitiveOf(verb)?.rule // 'indirect/infinitive'
 */
export function infinitiveOf(verb: CueVerb): Complement | null {
  const start = infinitiveStart(verb);
  const hearer = start === null ? undefined : promisedTo(verb, start);
  if (start === null || (hearer === undefined && hasObject(verb, start))) return null;
  const end = contentEnd(verb.view, verb.sentence, verb.word, start, verb.limit);
  const last = beforeCondition(parsedOf(verb), start, end);
  const addressees = hearer === undefined ? [] : [hearer];
  return { first: start, last, marker: -1, addressees, rule: 'indirect/infinitive', frame: 'infinitive' };
}

/** "promised him to stop": who is told stands between, and does nothing himself. */
function promisedTo(verb: CueVerb, before: number): number | undefined {
  if (verb.cue.class !== 'promise' || !verb.cue.takesAddressee) return undefined;
  const parsed = parsedOf(verb);
  return dependentsBy(parsed, verb.word, 'obj', 'iobj').find(
    (i) => i > verb.word && i < before && isAsked(parsed, before, i),
  );
}

/** "called on the ministers to", "appealed to them to", "pleaded with them to": the preposition before who is asked. */
const ASKED_WITH: ReadonlyMap<string, RegExp> = new Map([
  ['call', /^(?:on|upon)$/],
  ['appeal', /^to$/],
  ['plead', /^with$/],
]);

/** A purpose is no request: "ordered the first campaign in decades to prop up ...". */
function isAsked({ tokens }: Sentence, start: number, addressee: number): boolean {
  const infinitive = tokens.findIndex(({ xpos }, i) => i > start && xpos === 'VB');
  const asked = tokens[addressee]!;
  return (
    tokens[infinitive]?.deprel === 'xcomp' ||
    /^(?:PRON|PROPN)$/.test(asked.upos) ||
    isDoer(asked.lemma) ||
    /^(?:man|woman|troop|people|child|parent|staff|crew|unit|force)$/.test(asked.lemma) ||
    /^(?:person|people|organization)$/.test(roleNoun(asked.lemma.toLowerCase())?.kinds[0] ?? '')
  );
}

function hasObject(verb: CueVerb, before: number): boolean {
  return dependentsBy(parsedOf(verb), verb.word, 'obj', 'iobj').some((i) => i > verb.word && i < before);
}

/** The "to" or "not to" of an infinitive that hangs on the cue. */
function infinitiveStart(verb: CueVerb): number | null {
  const parsed = parsedOf(verb);
  const { tokens } = parsed;
  for (const i of [...dependentsBy(parsed, verb.word, 'xcomp', 'advcl', 'ccomp', 'acl'), ...askedClauses(verb)]) {
    if (i <= verb.word || i > verb.limit) continue;
    const to = dependentsBy(parsed, i, 'mark').find((m) => tokens[m]!.lemma === 'to' && m > verb.word);
    if (to === undefined) continue;
    if (tokens[i]!.deprel === 'advcl' && hasComma(parsed, verb.word, to)) continue;
    return /^(?:not|never)$/i.test(tokens[to - 1]!.form) ? to - 1 : to;
  }
  return null;
}

/** "urged the crowd to leave" where the tree hung what is asked on who is asked. */
function askedClauses({ view, sentence, word }: CueVerb): readonly number[] {
  const parsed = view.sentences[sentence]!;
  if (!ASKING_VERBS.has(parsed.tokens[word]!.lemma)) return [];
  return dependentsBy(parsed, word, 'obj', 'iobj', 'obl').flatMap((i) =>
    i > word ? dependentsBy(parsed, i, 'acl') : [],
  );
}

/** The condition of a threat or promise is not what is threatened or promised. */
function beforeCondition({ tokens }: Sentence, first: number, last: number): number {
  for (let i = first + 1; i <= last; i++) {
    if (/^(?:unless|if)$/i.test(tokens[i]!.form) && tokens[i]!.deprel === 'mark') return i - 1;
  }
  return last;
}
