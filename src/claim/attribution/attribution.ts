// Attributions: who is said to have said what, before anybody is resolved. What `claim/attribution` finds. Types only.
import type { Span } from '../../base/span.js';
import type { CueClass } from '../../knowledge/cue.js';
import type { WordRun } from '../../mention/mention.js';

/**
 * How a saying stands in the report. `said`: it was said or written. `shown`: a document, survey or evidence tells it.
 * `held`: somebody thinks, wants or backs it. `acted`: the report tells the act that the word did, as "agreed to go".
 * `unsaid`: somebody did not say it or would not. `unmade`: it has not been said yet, or only perhaps.
 */
export type SayingMode = 'said' | 'shown' | 'held' | 'acted' | 'unsaid' | 'unmade';

/** The words that say that something was said. */
export interface CueWords {
  /** One stretch, or two as in "was quoted ... as saying". */
  readonly spans: readonly Span[];
  readonly lemma: string;
  readonly class: CueClass;
}

/** One attribution. */
export interface Attribution {
  /** Who or what said it; null where the words do not tell. */
  readonly source: WordRun | null;
  readonly cue: CueWords | null;
  /** What was said and no more, in the order of the text; inside the marks where all of it stands in them. */
  readonly content: readonly Span[];
  /** The word that joins cue and content ("that", "for"), left out of the content; null where there is none. */
  readonly marker: Span | null;
  readonly quotation: 'direct' | 'indirect' | 'mixed';
  readonly mode: SayingMode;
  /** `denied` where the source says that it is not so. */
  readonly polarity: 'affirmed' | 'denied';
  /** Whether the report itself holds the saying at arm's length ("reportedly told"). */
  readonly hedged: boolean;
  readonly addressees: readonly WordRun[];
  /** Through whom the words came, nearest the source first. */
  readonly via: readonly WordRun[];
  /** When it was said: "on Tuesday". */
  readonly time: Span | null;
  /** On what occasion or in what form: "at a cabinet meeting", "in a statement". */
  readonly occasion: Span | null;
  readonly place: WordRun | null;
  /** Indices of the sentences that cue and content stand in, in order. */
  readonly sentences: readonly number[];
  /** Which rule found it. */
  readonly rule: string;
  readonly basis: 'stated' | 'inferred';
  /** Whether its clause only describes a noun or tells a purpose: "a speech in which he said", "voted to offer". */
  readonly isAside: boolean;
  /** Index of the attribution in whose content this one stands, or null. */
  readonly inside: number | null;
  /** Index of the attribution that this one only passes on ("IRNA reported that X said ..."), or null. */
  readonly relays: number | null;
}

/** What a finder gives: words only, before the saying's circumstances and the chain of sources are filled in. */
export interface Finding {
  readonly sentence: number;
  /** The word that the cue's clause hangs on; null where there is no cue. */
  readonly cueWord: number | null;
  readonly source: WordRun | null;
  readonly cue: CueWords | null;
  readonly content: readonly Span[];
  readonly marker: Span | null;
  readonly isDirect: boolean;
  readonly mode: SayingMode;
  readonly addressees: readonly WordRun[];
  readonly via: readonly WordRun[];
  readonly rule: string;
  readonly basis: 'stated' | 'inferred';
}
