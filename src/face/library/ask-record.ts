// The questions of a record as methods: each is a function of query/ with the record already in its hand.
import type { AskedRecord } from '../../query/find-all.js';
import * as queries from '../../query/queries.js';

/** A question without its record. */
type Asked<Query> = Query extends (record: AskedRecord, ...rest: infer Rest) => infer Answer
  ? (...rest: Rest) => Answer
  : never;

/** All that can be asked. Answers are told in docs/queries.md. */
export interface RecordQuestions {
  /** Who did what to whom, in the order of time. */
  readonly timeline: Asked<typeof queries.timeline>;
  /** Who said what, to whom, and through whom it came. */
  readonly statements: Asked<typeof queries.statements>;
  /** How often two met, where and when. */
  readonly meetings: Asked<typeof queries.meetings>;
  /** Who held which office, on a day or through time. */
  readonly offices: Asked<typeof queries.offices>;
  /** Where a side stood on each issue, and what changed. */
  readonly positions: Asked<typeof queries.positions>;
  /** Deals with parties and money; figures with their bounds. */
  readonly ledger: Asked<typeof queries.ledger>;
  /** What reports disagree about. */
  readonly conflicts: Asked<typeof queries.conflicts>;
  /** Then and now. */
  readonly compare: Asked<typeof queries.compare>;
  /** Reports that hold words, in any of their forms. */
  readonly search: Asked<typeof queries.search>;
  /** People, bodies, countries and places by name. */
  readonly things: Asked<typeof queries.things>;
  /** Anything by its id. */
  readonly show: Asked<typeof queries.show>;
  /** What something stands on, and what speaks against it. */
  readonly why: Asked<typeof queries.why>;
  /** The record at a glance. */
  readonly overview: Asked<typeof queries.overview>;
}

/** Works with the record that is open. */
export type Asking = <Answer>(work: (record: AskedRecord) => Promise<Answer>) => Promise<Answer>;

/**
 * The questions over a record.
 * @example await recordQuestions(asking).meetings({ first: 'Putin', second: 'Khamenei' })
 */
export function recordQuestions(asking: Asking): RecordQuestions {
  return {
    timeline: (question) => asking((record) => queries.timeline(record, question)),
    statements: (question) => asking((record) => queries.statements(record, question)),
    meetings: (question) => asking((record) => queries.meetings(record, question)),
    offices: (question) => asking((record) => queries.offices(record, question)),
    positions: (question) => asking((record) => queries.positions(record, question)),
    ledger: (question) => asking((record) => queries.ledger(record, question)),
    conflicts: (question) => asking((record) => queries.conflicts(record, question)),
    compare: (question) => asking((record) => queries.compare(record, question)),
    search: (question) => asking((record) => queries.search(record, question)),
    things: (question) => asking((record) => queries.things(record, question)),
    show: (id) => asking((record) => queries.show(record, id)),
    why: (id) => asking((record) => queries.why(record, id)),
    overview: () => asking((record) => queries.overview(record)),
  };
}
