// Adjectives of saying and thinking, by class and by what they take. Source: general knowledge, written for Dateline.
import type { CueRow } from './cue.js';

/** Adjectives that bring on what somebody says or thinks: "adamant that", "critical of". */
export const ADJECTIVE_ROWS: readonly CueRow[] = [
  { class: 'assert', frames: 'clause', words: 'adamant insistent emphatic clear plain unequivocal' },
  { class: 'condemn', frames: 'of', words: 'critical dismissive scornful contemptuous' },
  { class: 'deny', frames: 'to', words: 'opposed' },
  { class: 'praise', frames: 'of', words: 'supportive complimentary appreciative' },
  { class: 'doubt', frames: 'clause of about', words: 'doubtful sceptical skeptical unsure uncertain unconvinced' },
  { class: 'doubt', frames: 'of', words: 'wary suspicious' },
  {
    class: 'think',
    frames: 'clause',
    words:
      'confident sure certain convinced hopeful optimistic pessimistic aware unaware proud glad happy pleased delighted relieved surprised shocked sorry sad disappointed worried afraid fearful concerned anxious angry grateful thankful mindful',
  },
  {
    class: 'think',
    frames: 'about of',
    words:
      'worried concerned optimistic pessimistic anxious nervous upset angry enthusiastic confident aware proud afraid',
  },
  { class: 'want', frames: 'infinitive', words: 'willing unwilling reluctant eager ready determined keen' },
  { class: 'ask', frames: 'clause', words: 'curious' },
];
