// Family names of the persons that a report names in full.
import { foldName } from '../../knowledge/fold-name.js';
import type { NamedSentence } from './draft.js';

/**
 * The last words of the full names of persons, folded, without the article: "assad" of "Bashar al-Assad".
 * @example familyNames(named).has('putin') // true where "Vladimir Putin" stands
 */
export function familyNames(named: readonly NamedSentence[]): ReadonlySet<string> {
  const families = new Set<string>();
  for (const { sentence, drafts } of named) {
    for (const { kind, first, last } of drafts) {
      if (kind !== 'person' || last === first) continue;
      const family = foldName(sentence.tokens[last]!.form).replace(/^(?:al|el|ul) /, '');
      if (family.length > 1) families.add(family);
    }
  }
  return families;
}
