// Takes over the names that the language model tagged, their edges put right.
import type { NameKind, Sentence, Token } from '../../language/sentence.js';
import type { EntityKind } from '../mention.js';
import type { NameDraft } from './draft.js';
import { titleWordsBefore } from './title-words.js';

const KINDS: Readonly<Record<NameKind, EntityKind>> = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
  MISC: 'other',
};

/** Marks at the edges of a name that are no part of it. */
const EDGE = /^(?:['’]s?|[-–—,;:!?"“”‘()[\]…*_/|]+|the|The|THE|a|an|and|of|in)$/;

/**
 * The tagged names of a sentence without the marks and titles at their edges; what is nothing but those is dropped.
 * @example findTagged(0, sentence) // "President Vladimir Putin's" gives "Vladimir Putin"
 */
export function findTagged(index: number, sentence: Sentence): readonly NameDraft[] {
  const { tokens } = sentence;
  return sentence.names.flatMap((name) => {
    let { first, last } = name;
    while (first <= last && EDGE.test(tokens[first]!.form)) first++;
    while (last >= first && EDGE.test(tokens[last]!.form)) last--;
    if (first > last) return [];
    while (first < last && isLooseStart(tokens, first, last)) first++;
    while (last > first && (isLooseEnd(tokens, first, last) || EDGE.test(tokens[last]!.form))) last--;
    if (name.kind === 'PER') first += titleWordsBefore(tokens, first, last);
    if (!hasLetter(tokens, first, last)) return [];
    return [{ sentence: index, first, last, kind: KINDS[name.kind], known: null, as: 'name', rule: 'tagger' } as const];
  });
}

function hasLetter(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens.slice(first, last + 1).some(({ form }) => /\p{L}/u.test(form));
}

/** "interim" of "interim Governing Council": a lower-case word before capitals, which is no particle of a person's name. */
function isLooseStart(tokens: readonly Token[], first: number, last: number): boolean {
  if (!/^\p{Ll}+$/u.test(tokens[first]!.form) || PARTICLE.test(tokens[first]!.form)) return false;
  return tokens.slice(first + 1, last + 1).some(({ form }) => /^\p{Lu}/u.test(form));
}

/** "province" of "Idlib province": a common noun after capitals. */
function isLooseEnd(tokens: readonly Token[], first: number, last: number): boolean {
  const { form, upos } = tokens[last]!;
  return upos === 'NOUN' && /^\p{Ll}+$/u.test(form) && /^\p{Lu}/u.test(tokens[first]!.form);
}

const PARTICLE =
  /^(?:al|el|bin|ibn|ben|van|von|de|der|den|da|di|du|la|le|abu|ul|ash|an|ar|as|at|ad|dos|das|ter|ten|af|zu|d|mac)$/;
