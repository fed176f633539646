// Whether two verbs are of one subject by their forms: "said ... and added", "had come and had told them".
import { dependentsBy, dependentsOf } from '../../grammar/tree.js';
import type { Cue } from '../../knowledge/cue.js';
import type { Sentence, Token } from '../../language/sentence.js';

/**
 * Two verbs of one subject: both finite, or both "to" or -ing forms that hang on the same word.
 * @example isAlike(sentence, 1, 7) // true for "said" and "added"
 */
export function isAlike(parsed: Sentence, cue: number, word: number): boolean {
  const form = finiteForm(parsed, cue);
  if (form !== null) return form === finiteForm(parsed, word);
  const { tokens } = parsed;
  return tokens[word]!.xpos === tokens[cue]!.xpos && tokens[word]!.head === cue;
}

/** Past or present of a verb that is finite itself or through its auxiliary; null for bare, -ing and to forms. */
function finiteForm(parsed: Sentence, verb: number): 'past' | 'present' | null {
  const { tokens } = parsed;
  const group = [...dependentsOf(parsed, verb).filter((i) => i < verb && tokens[i]!.upos === 'AUX'), verb];
  const finite = group.map((i) => tokens[i]!.xpos).find((xpos) => /^VB[DZP]$/.test(xpos));
  if (finite === undefined) return tokens[verb]!.xpos === 'VB' && tokens[verb - 1]?.lemma !== 'to' ? 'present' : null;
  return finite === 'VBD' ? 'past' : 'present';
}

/**
 * "reported that he had come and had told them": two verbs of what is told, which the teller's own has no "had" for.
 * @param first the first word of what is told
 * @example isPerfectPair(sentence, 1, 9, 3) // true for "had told" behind "had come" under "reported"
 */
export function isPerfectPair(parsed: Sentence, cue: number, word: number, first: number): boolean {
  const { head } = parsed.tokens[word]!;
  return head >= first && hasPerfect(parsed, word) && hasPerfect(parsed, head) && !hasPerfect(parsed, cue);
}

function hasPerfect(parsed: Sentence, verb: number): boolean {
  return dependentsBy(parsed, verb, 'aux').some((i) => parsed.tokens[i]!.lemma === 'have');
}

/**
 * Whether a second "that" behind a joint goes on with what is told: "that he was ill, but that doctors had told her ...".
 * @example isStillTold(tokens, 13) // true for "but"
 */
export function isStillTold(tokens: readonly Token[], joint: number): boolean {
  return tokens[joint + 1]?.deprel === 'mark' && /^that$/i.test(tokens[joint + 1]!.form);
}

/**
 * Whether a cue is an act as much as a word: "met the envoy and offered him gas".
 * @example isDeed(verbCue('offer')!) // true
 */
export function isDeed({ frames }: Cue): boolean {
  return frames.get('noun')?.mode === 'acted' || frames.get('infinitive')?.mode === 'acted';
}
