// Whether words that match a pattern tell a time there.
import type { Sentence } from '../../language/sentence.js';
import type { AtomLine } from './atoms.js';
import { NAME_OBJECTIONS } from './name-objections.js';
import { NUMBER_OBJECTIONS } from './number-objections.js';
import type { Objection } from './objection.js';
import type { Found } from './pattern.js';
import { PHRASE_OBJECTIONS } from './phrase-objections.js';

const OBJECTIONS: readonly Objection[] = [...NAME_OBJECTIONS, ...NUMBER_OBJECTIONS, ...PHRASE_OBJECTIONS];

/**
 * Whether a match tells a time in its sentence.
 * @example isTime(found, line, text, sentence) // false for "May" in "Theresa May spoke"
 */
export function isTime(found: Found, line: AtomLine, text: string, sentence: Sentence): boolean {
  const one = { found, atoms: line.atoms.slice(found.start, found.end), line, text, sentence };
  return !OBJECTIONS.some((objects) => objects(one));
}
