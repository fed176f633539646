// What a cue verb takes as its content: the ways of taking one, in the order in which they are tried. An infinitive that
// is asked of somebody comes before one's own, a clause before a mere object, and words in marks last of all.
import { bareOf, clauseOf } from './clause-complements.js';
import type { Complement, CueVerb } from './cue-verb.js';
import { isDeed } from './deeds.js';
import { askedOf, infinitiveOf } from './infinitive-complements.js';
import { namedAs } from './naming.js';
import { antecedentOf, gerundOf, markedWords, objectAndPhrase, objectOf, phraseOfCue } from './phrase-complements.js';

/**
 * What a cue verb brings on behind it, or null.
 * @example complementOf(verb)?.rule // 'indirect/clause' for "said the text was ready"
 */
export function complementOf(verb: CueVerb): Complement | null {
  const { frames } = verb.cue;
  const isNaming = frames.has('noun-as');
  const found =
    (frames.has('clause') && !isNaming ? clauseOf(verb) : null) ??
    (frames.has('addressee-infinitive') ? askedOf(verb) : null) ??
    (frames.has('infinitive') ? infinitiveOf(verb) : null) ??
    (isNaming ? namedAs(verb) : null) ??
    (frames.has('clause') && isNaming ? clauseOf(verb) : null) ??
    objectAndPhrase(verb) ??
    phraseOfCue(verb) ??
    (frames.has('ing') ? gerundOf(verb) : null);
  if (found !== null || isDeed(verb)) return found;
  const object = frames.has('noun') ? (objectOf(verb) ?? antecedentOf(verb)) : null;
  return object ?? bareOf(verb) ?? markedWords(verb);
}
