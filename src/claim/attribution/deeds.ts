// Deeds that verbs of saying are too: a visa that is denied, an envoy who is recalled, a life that is claimed.
import { dependentsBy, subtreeOf } from '../../grammar/tree.js';
import { roleNoun } from '../../knowledge/role-nouns.js';
import type { Sentence } from '../../language/sentence.js';
import { type CueVerb, firstObject, parsedOf } from './cue-verb.js';
import { isPassive } from './sources.js';

/**
 * "claimed the lives of six", "claimed asylum": what is taken, or asked of an office, is not told.
 * @example isToll(sentence, 2, 4) // true for "lives" behind "claimed"
 */
export function isToll({ tokens }: Sentence, verb: number, object: number): boolean {
  return (
    tokens[verb]!.lemma === 'claim' &&
    /^(?:life|victim|casualty|toll|asylum|refuge|benefit|refund|expense|compensation|medal|title|seat|prize|land|territory|island|two-third|third|half)$/.test(
      tokens[object]!.lemma,
    )
  );
}

const REFUSED =
  /^(?:visa|entry|access|permission|bail|asylum|admission|passport|accreditation|permit|landing|overflight|request)$/;

const ENVOY =
  /^(?:ambassador|envoy|representative|attache|consul|diplomat|delegation|mission|staff|team|troop|car|vehicle|product)$/;
/** What is so by being declared. */
const DECLARED =
  /^(?:independence|war|emergency|truce|ceasefire|cease-fire|curfew|holiday|candidacy|bankruptcy|dividend|mourning)$/;

/**
 * Whether a cue verb tells a deed and no words: "were denied visas", "recalled its envoy", "declared independence".
 * @example isDeed(verb) // true for "recalled" before "its envoy"
 */
export function isDeed(cueVerb: CueVerb): boolean {
  const parsed = parsedOf(cueVerb);
  const verb = cueVerb.word;
  const { lemma } = parsed.tokens[verb]!;
  const object = firstObject(cueVerb);
  if (object === null) return false;
  const noun = parsed.tokens[object]!.lemma;
  if (lemma === 'recall' && doingOf(cueVerb, object) === null) return ENVOY.test(noun) || roleNoun(noun) !== null;
  if (lemma === 'dismiss') return parsed.tokens[object]!.upos === 'PROPN' || roleNoun(noun) !== null;
  if (lemma === 'declare') return DECLARED.test(noun);
  if (lemma === 'concede')
    return /^(?:penalty|goal|corner|try|point|wicket|run|match)$/.test(parsed.tokens[object]!.lemma);
  if (lemma !== 'deny') return false;
  return (
    isPassive(parsed, verb) ||
    dependentsBy(parsed, verb, 'iobj').length > 0 ||
    REFUSED.test(parsed.tokens[object]!.lemma)
  );
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
