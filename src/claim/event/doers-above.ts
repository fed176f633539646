// Who does an act where the parser's subject is no party: the one who speaks above, or the name before a hyphened verb.
import { subjectsOf } from '../../grammar/arguments.js';
import { dependentsBy, isRelation } from '../../grammar/tree.js';
import type { Sentence } from '../../language/sentence.js';
import { isParty } from './party.js';
import type { Scene } from './scene.js';
import { thingOf } from './thing.js';

/**
 * The subjects of a verb, or those of the verb of saying above where the verb was joined to what is said and its subject
 * there can do nothing.
 * @example doersAbove(scene, 7, [3]) // [0], "Ilic", for "accused" in "Ilic said the report was absurd and accused Kosovo"
 */
export function doersAbove(scene: Scene, verb: number, subjects: readonly number[]): readonly number[] {
  const { sentence } = scene;
  const { head, deprel } = sentence.tokens[verb]!;
  const first = sentence.tokens[head];
  if (deprel !== 'conj' || first === undefined || !isRelation(first.deprel, ['ccomp'])) return subjects;
  // One tense: "said that ... and accused", but "he said that ... and they will talk" goes on with what is said.
  const isToldAlike = tenseOf(sentence, verb) === tenseOf(sentence, first.head);
  if (!isToldAlike || dependentsBy(sentence, verb, 'aux').length > 0) return subjects;
  if (dependentsBy(sentence, verb, 'nsubj').length > 0 || subjects.some((noun) => mayAct(scene, noun))) return subjects;
  const above = subjectsOf(sentence, first.head).filter((noun) => isParty(scene, noun));
  return above.length > 0 ? above : subjects;
}

/** The form of a verb; taggers take "accused" for a participle as easily as for the past. */
function tenseOf({ tokens }: Sentence, verb: number): string | undefined {
  return tokens[verb]?.xpos.replace('VBN', 'VBD');
}

function mayAct(scene: Scene, noun: number): boolean {
  return isParty(scene, noun) || thingOf(scene, noun).kinds.has('weapon');
}

/**
 * The subjects of a verb, without the first half of its own hyphened form.
 * @example withoutPrefix(sentence, 4, [2]) // [1], "Korea", in "North Korea test-fired two missiles"
 */
export function withoutPrefix(sentence: Sentence, verb: number, subjects: readonly number[]): readonly number[] {
  const prefix = prefixOf(sentence, verb);
  if (prefix === null) return subjects;
  return subjects.flatMap((noun) =>
    noun === prefix ? dependentsBy(sentence, prefix, 'compound', 'nmod:desc', 'nmod:unmarked').slice(-1) : [noun],
  );
}

/**
 * The word before the hyphen of a verb that the tokens part, or null.
 * @example prefixOf(sentence, 4) // 2 for "fired" in "test-fired"
 */
export function prefixOf({ tokens }: Sentence, verb: number): number | null {
  const [before, hyphen] = [tokens[verb - 2], tokens[verb - 1]];
  if (before === undefined || hyphen?.form !== '-' || tokens[verb]!.upos !== 'VERB') return null;
  return hyphen.start === before.end && tokens[verb]!.start === hyphen.end ? verb - 2 : null;
}
