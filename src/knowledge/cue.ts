// Cues: words by which a report says that somebody said, thought or showed something. Types only.

/** What somebody does in saying it. */
export type CueClass =
  | 'neutral'
  | 'assert'
  | 'deny'
  | 'accuse'
  | 'condemn'
  | 'warn'
  | 'threaten'
  | 'promise'
  | 'demand'
  | 'ask'
  | 'praise'
  | 'thank'
  | 'concede'
  | 'doubt'
  | 'think'
  | 'want'
  | 'side'
  | 'show';

/**
 * What a cue takes as its content.
 * `clause`: that, whether, how and bare clauses. `quote`: only words in marks or a clause before the cue. `infinitive`:
 * of the source's own act. `addressee-infinitive`: asked of the object. `noun`: the object.
 * `noun-as`: the object and what it is called. `ing`: an -ing clause. A preposition: what stands after it.
 * `noun-` and a preposition: the object and what stands after the preposition.
 */
export type CueFrame =
  | 'clause'
  | 'quote'
  | 'infinitive'
  | 'addressee-infinitive'
  | 'noun'
  | 'noun-as'
  | 'ing'
  | CuePreposition
  | `noun-${CuePreposition}`;

/** Prepositions that can bring a content on. */
export type CuePreposition =
  | 'for'
  | 'of'
  | 'on'
  | 'about'
  | 'against'
  | 'with'
  | 'at'
  | 'from'
  | 'to'
  | 'over'
  | 'in'
  | 'off';

/** What a cue does where it takes one sort of content: "called him brave" names, "called for calm" demands. */
export interface CueSense {
  readonly class: CueClass;
  /** Where the word tells an act more than words, as "agree to go" does. */
  readonly mode: 'acted' | null;
}

/** One cue with all that it can take. */
export interface Cue {
  readonly lemma: string;
  readonly part: 'verb' | 'noun' | 'adjective';
  /** The sense of its first row: of words in marks, and where nothing tells otherwise. */
  readonly class: CueClass;
  readonly frames: ReadonlyMap<CueFrame, CueSense>;
  /** Whether the person it tells stands beside it as an object ("told CNN that ..."). */
  readonly takesAddressee: boolean;
}

/** One row of a table: words that behave alike, separated by spaces. */
export interface CueRow {
  readonly class: CueClass;
  readonly frames: string;
  readonly words: string;
  readonly takesAddressee?: true;
  readonly mode?: 'acted';
}
