// What the lexicon's conditions ask of a word: what stands as subject and object, after prepositions and as complement. Types only.
import type { EventNoun } from '../../knowledge/event-lexicon.js';
import type { PloverType } from '../../knowledge/plover-types.js';

/** What a noun phrase stands for. */
export interface Thing {
  readonly head: number;
  /** Sorts and lemmas: what a condition of the lexicon can name. */
  readonly kinds: ReadonlySet<string>;
  /** The act that the noun names, or null. */
  readonly act: EventNoun | null;
}

/** A clause that completes a word. */
export interface Complement {
  readonly head: number;
  readonly form: 'to' | 'that' | 'other';
  /** The lemma and the form of its head, and their like: what `x:` can name. */
  readonly words: readonly string[];
  /** Null where it tells of no act, or is no complement in the narrow sense. */
  readonly type: PloverType | null;
}

/** What surrounds a word that may tell of an act. Each part is made when it is first asked for. */
export interface Frame {
  readonly objects: () => readonly Thing[];
  readonly subjects: () => readonly Thing[];
  readonly obliques: () => readonly { readonly preposition: string; readonly thing: Thing }[];
  readonly complements: () => readonly Complement[];
  /** Acts of the clauses of purpose ("to help") and of those that describe the object ("a letter threatening"). */
  readonly purposes: () => readonly PloverType[];
  readonly particles: () => readonly string[];
  readonly words: () => readonly string[];
}
