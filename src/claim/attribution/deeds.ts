// Deeds that verbs of saying are too: a visa that is denied, an envoy who is recalled, a life that is claimed.
import { dependentsBy, subtreeOf } from '../../grammar/tree.js';
import { isDeedObject } from '../../knowledge/deed-objects.js';
import { roleNoun } from '../../knowledge/role-nouns.js';
import type { Sentence } from '../../language/sentence.js';
import { type CueVerb, firstObject, parsedOf } from './cue-verb.js';
import { isPassive } from './sources.js';

/**
 * Whether a cue verb tells a deed and no words: "were denied visas", "recalled its envoy", "claimed six lives".
 * @example isDeed(verb) // true for "recalled" before "its envoy"
 */
export function isDeed(cueVerb: CueVerb): boolean {
  const parsed = parsedOf(cueVerb);
  const verb = cueVerb.word;
  const object = firstObject(cueVerb);
  if (object === null) return false;
  const { lemma } = parsed.tokens[verb]!;
  const { lemma: noun, upos } = parsed.tokens[object]!;
  if (lemma === 'recall' && doingOf(cueVerb, object) !== null) return false;
  if (isDeedObject(lemma, noun)) return true;
  if (lemma === 'deny') return isPassive(parsed, verb) || dependentsBy(parsed, verb, 'iobj').length > 0;
  const isPerson = roleNoun(noun) !== null;
  return lemma === 'dismiss' ? isPerson || upos === 'PROPN' : lemma === 'recall' && isPerson;
}

/**
 * What somebody does who is recalled, and so told with him: "recalled the envoy talking about the sea".
 * @example doingOf(verb, 3) // the index of "talking"
 */
export function doingOf(verb: CueVerb, object: number): number | null {
  const parsed = parsedOf(verb);
  const doing = dependentsBy(parsed, verb.word, 'xcomp', 'advcl', 'ccomp').find((i) => i > object && i <= verb.limit);
  if (doing === undefined || parsed.tokens[doing]!.xpos !== 'VBG') return null;
  const [first] = subtreeOf(parsed, doing);
  return first === doing && first === subtreeOf(parsed, object).at(-1)! + 1 ? doing : null;
}

/**
 * "declare themselves Norwegians": who names himself so names nothing that is said.
 * @example isReflexive(sentence, 3) // true for "themselves"
 */
export function isReflexive({ tokens }: Sentence, object: number): boolean {
  return tokens[object]!.upos === 'PRON' && /sel(?:f|ves)$/i.test(tokens[object]!.form);
}
