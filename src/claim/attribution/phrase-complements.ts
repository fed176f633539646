// Objects and phrases as contents: "condemned the raid", "called it a start", "accused Russia of ...", "called for calm".
import { dependentsBy, dependentsOf, isRelation, subtreeOf } from '../../grammar/tree.js';
import type { CuePreposition } from '../../knowledge/cue.js';
import { nounCue } from '../../knowledge/cue-lexicon.js';
import type { Sentence } from '../../language/sentence.js';
import { type Complement, type CueVerb, endOf, firstObject, hasComma, parsedOf, told } from './cue-verb.js';
import { caseOf } from './sources.js';

/**
 * An object and what it is called: "called the offer “a beginning”", "dismissed it as “noise”".
 * @example namedAs(verb)?.rule // 'indirect/named-as'
 */
export function namedAs(verb: CueVerb): Complement | null {
  const parsed = parsedOf(verb);
  const object = firstObject(verb);
  if (object === null) return null;
  const predicate = asPhrase(verb, object) ?? complementAfter(verb, object);
  if (predicate === null) return null;
  const first = Math.min(...subtreeOf(parsed, object).filter((i) => i > verb.word));
  const last = beforeDate(parsed, first, endOf(verb, first, predicate));
  return { first, last, marker: -1, addressees: [], rule: 'indirect/named-as', frame: 'noun-as' };
}

const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)$/i;

/** "as a “disgrace” on Tuesday": the day behind closing marks dates the saying. */
function beforeDate({ tokens }: Sentence, first: number, last: number): number {
  for (let i = last; i > first + 1; i--) {
    if (!/^["”’]$/u.test(tokens[i]!.form)) continue;
    const day = tokens[i + 1]?.upos === 'ADP' ? i + 2 : i + 1;
    return day <= last && DAY.test(tokens[day]!.form) ? i : last;
  }
  return last;
}

/** The head of "as noise" behind an object. */
function asPhrase(verb: CueVerb, object: number): number | null {
  const parsed = parsedOf(verb);
  for (let i = object + 1; i <= verb.limit; i++) {
    const { form, head, deprel, upos } = parsed.tokens[i]!;
    if (/^as$/i.test(form) && head > i && isRelation(deprel, ['case', 'mark'])) return head;
    if (upos === 'PUNCT' && form !== ',' && !/^["“”‘’]$/u.test(form)) return null;
  }
  return null;
}

/** "a beginning" behind "the offer": a predicate that the tree has as a complement, an apposition or a second object. */
function complementAfter(verb: CueVerb, object: number): number | null {
  const parsed = parsedOf(verb);
  const own = dependentsBy(parsed, verb.word, 'xcomp', 'obj', 'iobj', 'ccomp').find(
    (i) => i > object && i <= verb.limit,
  );
  if (own !== undefined) return own;
  if (!/^(?:call|dub|label|brand|term|deem|name)$/.test(verb.cue.lemma)) return null;
  return dependentsBy(parsed, object, 'appos', 'acl', 'nmod', 'list', 'parataxis').find((i) => i > object) ?? null;
}

const PREPOSITIONS: readonly CuePreposition[] = [
  'for',
  'of',
  'on',
  'about',
  'against',
  'with',
  'at',
  'from',
  'to',
  'over',
  'in',
  'off',
];

/**
 * An object and a phrase: "accused Russia of blocking the shipment", "blamed instability on ...".
 * @example objectAndPhrase(verb)?.rule // 'indirect/object-of'
 */
export function objectAndPhrase(verb: CueVerb): Complement | null {
  const object = firstObject(verb);
  if (object === null) return null;
  const parsed = parsedOf(verb);
  for (const preposition of PREPOSITIONS) {
    if (!verb.cue.frames.has(`noun-${preposition}`)) continue;
    const head = phraseWith(verb, preposition, object);
    if (head === null) continue;
    const first = Math.min(...subtreeOf(parsed, object).filter((i) => i > verb.word));
    return {
      first,
      last: endOf(verb, first, head),
      marker: -1,
      addressees: verb.cue.class === 'thank' ? [object] : [],
      rule: `indirect/object-${preposition}`,
      frame: `noun-${preposition}`,
    };
  }
  return null;
}

/**
 * A phrase whose preposition joins it to the cue: "called for foreign forces to leave Syria".
 * @example phraseOfCue(verb)?.marker // the index of "for"
 */
export function phraseOfCue(verb: CueVerb): Complement | null {
  const parsed = parsedOf(verb);
  for (const preposition of PREPOSITIONS) {
    if (!verb.cue.frames.has(preposition)) continue;
    const head = phraseWith(verb, preposition, verb.word);
    if (head === null) continue;
    const marker = parsed.tokens.findIndex((token, i) => i > verb.word && token.form.toLowerCase() === preposition);
    if (marker > verb.word + MOST_BETWEEN) return null;
    const addressees = told(verb, marker);
    const last = endOf(verb, marker + 1, head);
    const rest = { last, addressees, rule: `indirect/${preposition}`, frame: preposition };
    return isForTo(parsed, marker, last)
      ? { ...rest, first: marker, marker: -1 }
      : { ...rest, first: marker + 1, marker };
  }
  return null;
}

/** "for foreign forces to leave": here "for" opens the clause and belongs to what is said. */
function isForTo({ tokens }: Sentence, marker: number, last: number): boolean {
  if (tokens[marker]!.form.toLowerCase() !== 'for') return false;
  const to = tokens.findIndex(({ xpos }, i) => xpos === 'TO' && i > marker + 1 && i < last);
  return to > 0 && tokens[to + 1]!.xpos === 'VB' && tokens[to - 1]!.upos !== 'VERB';
}

/** Words between a cue and its preposition: "warned the envoys yesterday of". */
const MOST_BETWEEN = 6;

/** The head of a phrase or -ing clause with a preposition that hangs on the cue, or on its object, behind a word. */
function phraseWith(verb: CueVerb, preposition: string, after: number): number | null {
  const parsed = parsedOf(verb);
  const hangs = [...dependentsOf(parsed, verb.word), ...(after === verb.word ? [] : dependentsOf(parsed, after))];
  const found = hangs.find((i) => {
    if (i <= after || i > verb.limit) return false;
    const mark = dependentsBy(parsed, i, 'mark').find((m) => m > after && m < i);
    return (
      caseOf(parsed, i) === preposition ||
      (mark !== undefined && parsed.tokens[mark]!.form.toLowerCase() === preposition)
    );
  });
  return found ?? null;
}

/**
 * An -ing clause: "denied taking the money".
 * @example gerundOf(verb)?.rule // 'indirect/gerund'
 */
export function gerundOf(verb: CueVerb): Complement | null {
  const parsed = parsedOf(verb);
  const clause = dependentsBy(parsed, verb.word, 'xcomp', 'ccomp', 'advcl').find(
    (i) => i > verb.word && i <= verb.limit && parsed.tokens[i]!.xpos === 'VBG' && !hasComma(parsed, verb.word, i),
  );
  if (clause === undefined) return null;
  const first = Math.min(...subtreeOf(parsed, clause).filter((i) => i > verb.word));
  return { first, last: endOf(verb, first, clause), marker: -1, addressees: [], rule: 'indirect/gerund', frame: 'ing' };
}

/**
 * A mere object: "condemned the raid on the depot".
 * @example objectOf(verb)?.rule // 'indirect/object'
 */
export function objectOf(verb: CueVerb): Complement | null {
  const object = firstObject(verb);
  const parsed = parsedOf(verb);
  if (object === null || (verb.cue.class !== 'deny' && isSaying(parsed, object))) return null;
  const first = Math.min(...subtreeOf(parsed, object).filter((i) => i > verb.word));
  const last = beforeRelative(parsed, first, endOf(verb, first, object));
  return { first, last, marker: -1, addressees: [], rule: 'indirect/object', frame: 'noun' };
}

/** "repeated his threat to block ...": the noun is a cue with a content of its own. */
function isSaying(parsed: Sentence, object: number): boolean {
  if (nounCue(parsed.tokens[object]!.lemma) === null) return false;
  return dependentsBy(parsed, object, 'acl', 'ccomp', 'xcomp').some((i) => i > object);
}

/** ", which would ..." after what is named is the report's own remark. */
function beforeRelative({ tokens }: Sentence, first: number, last: number): number {
  for (let i = first + 1; i < last; i++) {
    if (tokens[i]!.form === ',' && /^(?:which|who|where|whose)$/i.test(tokens[i + 1]!.form)) return i - 1;
  }
  return last;
}

/**
 * "called his behaviour “outrageous”" where the tree shows no object: all words up to the marks that end.
 * @example markedWords(verb)?.rule // 'mixed/marked-words'
 */
export function markedWords(verb: CueVerb): Complement | null {
  const { view, sentence, word, limit } = verb;
  const zones = view.zones[sentence]!;
  const { tokens } = parsedOf(verb);
  let marked = word + 1;
  while (marked <= limit && zones[marked] === zones[word]) {
    if (/^(?:VB[DZP]|MD)$/.test(tokens[marked]!.xpos) || /^[;:]$/.test(tokens[marked]!.form)) return null;
    marked++;
  }
  if (marked > limit || marked - word > MOST_BEFORE_MARKS) return null;
  let last = marked;
  while (last < limit && zones[last + 1] === zones[marked]) last++;
  let first = word + 1;
  while (first < marked && /^(?:PUNCT|ADV)$/.test(tokens[first]!.upos)) first++;
  return { first, last, marker: -1, addressees: [], rule: 'mixed/marked-words', frame: null };
}

/** Words between a cue and the marks that belong to its content. */
const MOST_BEFORE_MARKS = 15;
