// One arc of a tree that is to be drawn elsewhere. Types only.

/** What rule moves which word where. */
export interface Mend {
  readonly rule: string;
  readonly word: number;
  readonly head: number;
  readonly deprel: string;
  /** The tag that the word has as a verb, where it is another. */
  readonly xpos?: string;
  /** The lemma that it has as a verb, where it is another. */
  readonly lemma?: string;
}
