// A name in the making: what finders propose and refiners change until it is a NameMention.
import type { Sentence } from '../../language/sentence.js';
import type { EntityKind, NameMention } from '../mention.js';
import type { KnownName } from './known-names.js';

/** A proposed name. `first` and `last` are token indices of the sentence, both inclusive. */
export interface NameDraft {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly kind: EntityKind;
  readonly known: KnownName | null;
  readonly as: NameMention['as'];
  /** How the report spells it where this place is in capitals. */
  readonly spelled?: string;
  /** Finder and rule, for the trace: `tagger`, `known`, `demonym`, `repeat` ... */
  readonly rule: string;
}

/** A sentence with its place in the report and the names proposed in it so far, which do not overlap. */
export interface NamedSentence {
  readonly index: number;
  readonly sentence: Sentence;
  readonly drafts: readonly NameDraft[];
}

/**
 * The words of a draft as they stand in the text.
 * @example draftWords(text, sentence, draft) // 'Vladimir Putin'
 */
export function draftWords(text: string, sentence: Sentence, { first, last }: NameDraft): string {
  return text.slice(sentence.tokens[first]!.start, sentence.tokens[last]!.end);
}

/**
 * Drafts in the order of the text.
 * @example inOrder([b, a]) // [a, b] where a begins before b
 */
export function inOrder(drafts: readonly NameDraft[]): readonly NameDraft[] {
  return [...drafts].sort((a, b) => a.first - b.first || a.last - b.last);
}
