// What somebody or something is called: "called the offer a start", "dismissed it as noise", "declared the award void".

import { dependentsBy, isRelation, subtreeOf } from '../../grammar/tree.js';
import { CALLED_OCCASIONS } from '../../knowledge/act-words.js';
import { nounCue } from '../../knowledge/cue-lexicon.js';
import { isTimeWord } from '../../knowledge/date-words.js';
import type { Sentence } from '../../language/sentence.js';
import { contentEnd } from './content-span.js';
import { type Complement, type CueVerb, endOf, firstObject, parsedOf } from './cue-verb.js';
import { isReflexive } from './deeds.js';

/**
 * An object and what it is called: "called the offer “a beginning”", "dismissed it as “noise”".
 * @example namedAs(verb)?.rule // 'indirect/named-as'
 */
export function namedAs(verb: CueVerb): Complement | null {
  const parsed = parsedOf(verb);
  const object = firstObject(verb);
  const shifted = shiftedObject(verb);
  if (shifted !== null) return shifted;
  if (object === null || (verb.cue.lemma === 'declare' && isReflexive(parsed, object))) return null;
  const predicate = asPhrase(verb, object) ?? complementAfter(verb, object) ?? calledThis(verb, object);
  if (predicate === null) return null;
  const first = Math.min(...subtreeOf(parsed, object).filter((i) => i > verb.word));
  const last = withMarkedNoun(verb, beforeDate(parsed, first, endOf(verb, first, predicate)));
  return { first, last, marker: -1, addressees: [], rule: 'indirect/named-as', frame: 'noun-as' };
}

/** "dismissed as “noise” reports that the dam had cracks": another's word, too long to stand before what it is called. */
function shiftedObject(verb: CueVerb): Complement | null {
  const parsed = parsedOf(verb);
  const { tokens } = parsed;
  const first = verb.word + 1;
  if (!/^as$/i.test(tokens[first]?.form ?? '') || !/^["“‘]$/u.test(tokens[first + 1]?.form ?? '')) return null;
  const closing = tokens.findIndex(({ form }, i) => i > first + 1 && /^["”’]$/u.test(form));
  const next = tokens[closing + 1];
  if (closing < 0 || next === undefined || closing + 1 > verb.limit) return null;
  if (tokens.slice(closing + 1, closing + 4).every(({ lemma }) => nounCue(lemma) === null)) return null;
  const last = contentEnd(verb.view, verb.sentence, verb.word, first, verb.limit);
  return { first, last, marker: -1, addressees: [], rule: 'indirect/named-as', frame: 'noun-as' };
}

/** "a “use it or lose it” approach to voting": the noun that the words in marks only describe, with what hangs on it. */
function withMarkedNoun(verb: CueVerb, last: number): number {
  const parsed = parsedOf(verb);
  const next = parsed.tokens[last + 1];
  if (next?.upos !== 'NOUN' || last + 1 > verb.limit || !/^["”’]$/u.test(parsed.tokens[last]!.form)) return last;
  const hanging = subtreeOf(parsed, last + 1).filter((i) => i > last);
  return Math.min(verb.limit, hanging.findLast((i) => parsed.tokens[i]!.upos !== 'PUNCT') ?? last);
}

/** "as a “disgrace” on Tuesday": the day behind closing marks dates the saying. */
function beforeDate({ tokens }: Sentence, first: number, last: number): number {
  for (let i = last; i > first + 1; i--) {
    if (!/^["”’]$/u.test(tokens[i]!.form)) continue;
    const day = tokens[i + 1]?.upos === 'ADP' ? i + 2 : i + 1;
    return day <= last && isTimeWord(tokens[day]!.lemma) ? i : last;
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
  const behind = dependentsBy(parsed, object, 'appos', 'acl', 'nmod', 'list', 'parataxis').find((i) => i > object);
  return behind ?? looseNoun(verb, object);
}

/** "called it selective justice": a noun without a preposition that is no time. */
function looseNoun(verb: CueVerb, object: number): number | null {
  const parsed = parsedOf(verb);
  const loose = dependentsBy(parsed, verb.word, 'obl:unmarked').filter((i) => i > object && i <= verb.limit);
  return loose.find((i) => parsed.tokens[i]!.upos === 'NOUN' && !isTimeWord(parsed.tokens[i]!.lemma)) ?? null;
}

/** "call this blackmail": the tree has the pointing word and what the matter is called for one phrase. */
function calledThis(verb: CueVerb, object: number): number | null {
  const { tokens } = parsedOf(verb);
  const { upos, xpos, lemma } = tokens[object]!;
  const isName = upos === 'NOUN' && xpos === 'NN' && !CALLED_OCCASIONS.has(lemma) && object === verb.word + 2;
  return isName && verb.cue.lemma === 'call' && /^(?:this|that)$/i.test(tokens[object - 1]!.form) ? object : null;
}
