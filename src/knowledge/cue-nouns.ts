// Nouns of saying, thinking and showing, by class and by what they take. Source: general knowledge, written for Dateline.
import type { CueRow } from './cue.js';

/** Nouns that bring on what somebody said, thought or showed: "his warning that", "a threat to", "accusations of". */
export const NOUN_ROWS: readonly CueRow[] = [
  {
    class: 'neutral',
    frames: 'clause',
    words:
      'statement remark comment announcement report message reply response answer testimony observation word reminder',
  },
  {
    class: 'neutral',
    frames: 'clause infinitive of',
    words: 'prediction forecast estimate suggestion hint proposal recommendation advice',
  },
  { class: 'neutral', frames: 'clause', words: 'news rumour rumor explanation account story talk memory recollection' },
  { class: 'neutral', frames: 'of', words: 'description mention' },
  {
    class: 'assert',
    frames: 'clause of infinitive',
    words:
      'claim assertion insistence declaration argument contention allegation boast confirmation disclosure revelation assurance admission confession',
  },
  { class: 'assert', frames: 'clause', words: 'emphasis' },
  { class: 'assert', frames: 'for', words: 'argument case' },
  { class: 'side', frames: 'for of', words: 'support endorsement advocacy' },
  { class: 'deny', frames: 'clause of', words: 'denial rejection dismissal' },
  { class: 'deny', frames: 'infinitive', words: 'refusal' },
  { class: 'side', frames: 'to', words: 'opposition objection' },
  { class: 'deny', frames: 'clause', words: 'objection' },
  { class: 'accuse', frames: 'clause of', words: 'accusation charge complaint' },
  { class: 'condemn', frames: 'of', words: 'criticism condemnation denunciation critique mockery' },
  { class: 'condemn', frames: 'about against', words: 'complaint' },
  { class: 'warn', frames: 'clause of about infinitive against', words: 'warning' },
  { class: 'threaten', frames: 'infinitive of clause', words: 'threat' },
  {
    class: 'promise',
    frames: 'infinitive of clause',
    words: 'promise pledge vow commitment guarantee offer oath agreement',
  },
  {
    class: 'demand',
    frames: 'for clause infinitive',
    words: 'demand call appeal request plea order instruction insistence requirement',
  },
  { class: 'ask', frames: 'clause about of', words: 'question query' },
  { class: 'praise', frames: 'for of', words: 'praise' },
  { class: 'thank', frames: 'for', words: 'thanks apology gratitude' },
  { class: 'concede', frames: 'clause of', words: 'acknowledgment acknowledgement concession' },
  { class: 'doubt', frames: 'clause about', words: 'doubt scepticism skepticism' },
  {
    class: 'think',
    frames: 'clause',
    words:
      'belief view opinion conviction fear hope concern worry suspicion assumption expectation idea notion theory judgment judgement assessment conclusion perception feeling sense impression confidence regret sorrow dismay satisfaction surprise frustration understanding knowledge speculation',
  },
  { class: 'think', frames: 'of about', words: 'fear concern worry suspicion expectation' },
  {
    class: 'want',
    frames: 'infinitive',
    words: 'decision plan intention desire wish willingness reluctance',
  },
  { class: 'want', frames: 'for', words: 'plan proposal desire hope' },
  { class: 'show', frames: 'clause', words: 'evidence finding indication proof sign' },
];

/** Nouns of sayings that stand as the object of another verb: "issued a statement saying", "made the remark". */
export const SAYING_NOUNS: ReadonlySet<string> = new Set(
  (
    'statement remark comment interview speech tweet post letter message email e-mail memo report testimony address ' +
    'op-ed column article release communique communiqué declaration note briefing conference broadcast appearance ' +
    'announcement answer reply response transcript recording video document filing affidavit book essay blog editorial'
  ).split(' '),
);
