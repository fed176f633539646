// What speaks against a match of a pattern being a time: the case that is judged, and the form of an objection.
import type { Sentence } from '../../language/sentence.js';
import type { Atom, AtomLine } from './atoms.js';
import type { Found } from './pattern.js';

/** A match with all that it is judged by. */
export interface TimeCase {
  readonly found: Found;
  /** The atoms of the match. */
  readonly atoms: readonly Atom[];
  readonly line: AtomLine;
  readonly text: string;
  readonly sentence: Sentence;
}

/** One reason to drop a match; true where it holds. */
export type Objection = (one: TimeCase) => boolean;

/**
 * Whether the letter at a place of a text is a capital.
 * @example isUpper('in May', 3) // true
 */
export function isUpper(text: string, at: number): boolean {
  const letter = text[at] ?? '';
  return letter !== letter.toLowerCase();
}
