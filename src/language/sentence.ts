// Sentences and tokens: the grammar of a text in the terms of Universal Dependencies.
import type { Span } from '../base/span.js';

/** Classes of names that the model tells apart. */
export type NameKind = 'PER' | 'ORG' | 'LOC' | 'MISC';

/** One syntactic word. In "don't" the words are "do" and "n't"; `joined` says that no token boundary stands between. */
export interface Token extends Span {
  /** The words as they stand in the text. */
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  /** Penn tag. */
  readonly xpos: string;
  /** Morphological features as in CoNLL-U (`Number=Sing|Person=3`), `_` for none. */
  readonly feats: string;
  /** Index in the sentence of the governor, -1 for the root. */
  readonly head: number;
  readonly deprel: string;
  /** Whether this word and the next are one token written together ("do" in "don't"). */
  readonly joined: boolean;
  /** Whether white space follows in the text. */
  readonly spaceAfter: boolean;
}

/** A run of tokens that is a name. `first` and `last` are token indices in the sentence, both inclusive. */
export interface Name extends Span {
  readonly kind: NameKind;
  readonly first: number;
  readonly last: number;
}

/** One sentence: its tokens in order, the tree in their heads, and the names in it. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  readonly names: readonly Name[];
}
