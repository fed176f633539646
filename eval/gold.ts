// Gold annotation as the evaluations use it: documents of sentences of tokens and words, whatever file they came from.

/** An edge of the enhanced graph, seen from its dependent: `head` is a word index in the sentence, -1 the root. */
export interface EnhancedEdge {
  readonly head: number;
  /** With its subtypes, `conj:and`; a path over left-out words is joined with `>`, `conj:and>nsubj`. */
  readonly label: string;
}

/** One syntactic word. Layers that a set does not annotate hold `_` (and no edges). */
export interface GoldWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly feats: string;
  /** Index in the sentence of the governor, -1 for the root. */
  readonly head: number;
  readonly deprel: string;
  readonly enhanced: readonly EnhancedEdge[];
  readonly misc: string;
}

/** One token as it is written: the words `first` to `last`, both inclusive; more than one in "don't". */
export interface GoldToken {
  readonly form: string;
  readonly first: number;
  readonly last: number;
  readonly spaceAfter: boolean;
}

/** One sentence, with a name tag for each word where the set has names (`O`, `B-PER`, `I-PER`). */
export interface GoldSentence {
  readonly id: string;
  readonly beginsParagraph: boolean;
  readonly tokens: readonly GoldToken[];
  readonly words: readonly GoldWord[];
  readonly names: readonly string[] | null;
}

/** One document: sentences that belong to one text. */
export interface GoldDocument {
  readonly id: string;
  readonly sentences: readonly GoldSentence[];
}
