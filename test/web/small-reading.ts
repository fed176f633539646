// A small reading made by hand, for tests of the page: no model needed.
import type { Reading, ReadingEntity } from '../../src/reading.js';

const text = 'Minister Andrei Gromyko met Kissinger on Sunday. “We are closer,” he said, according to the Agency.';

function at(words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function entity(id: string, name: string, kind: ReadingEntity['kind']): ReadingEntity {
  const mentions = [{ ...at(name), form: 'name' as const }];
  const none = { aliases: [], country: null, gender: null, offices: [], members: [], location: null };
  return { id, name, kind, mentions, ...none };
}

const NO_TIME = { earliest: null, latest: null, basis: 'unknown' } as const;

/** One report with a person who met another and said something, which an agency passed on. */
export const reading: Reading = {
  report: {
    id: 'r-1',
    source: 'small.txt',
    outlet: null,
    headline: null,
    language: 'en',
    text,
    published: { earliest: null, latest: null, basis: 'unknown', why: [] },
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
  },
  entities: [
    {
      ...entity('e-1', 'Andrei Gromyko', 'person'),
      mentions: [
        { ...at('Andrei Gromyko'), form: 'name' },
        { start: text.indexOf('he said'), end: text.indexOf('he said') + 2, form: 'pronoun' },
      ],
      offices: [{ title: 'Minister', of: null, ...at('Minister'), status: 'current', when: null, time: null }],
    },
    entity('e-2', 'Kissinger', 'person'),
    entity('e-3', 'Agency', 'outlet'),
  ],
  statements: [
    {
      id: 's-1',
      speaker: 'e-1',
      speakerSpan: { start: text.indexOf('he said'), end: text.indexOf('he said') + 2 },
      quotation: 'direct',
      cue: { ...at('said'), lemma: 'say' },
      content: [at('We are closer')],
      addressees: [],
      via: [{ entity: 'e-3', ...at('Agency'), basis: 'stated' }],
      time: null,
      place: null,
      occasion: null,
      hedged: false,
      topics: [],
      issues: [],
      speakerOffice: null,
      class: 'neutral',
      polarity: 'affirmed',
      basis: 'stated',
    },
  ],
  events: [
    {
      id: 'v-1',
      type: 'CONSULT',
      mode: 'meeting',
      contexts: [],
      trigger: at('met'),
      evidence: { start: 0, end: text.indexOf('.') + 1 },
      actors: ['e-1'],
      recipients: ['e-2'],
      place: null,
      time: NO_TIME,
      factuality: 'happened',
      statement: null,
      sameAs: null,
    },
  ],
  agreements: [],
  positions: [],
  times: [
    {
      id: 't-1',
      ...at('Sunday'),
      kind: 'date',
      value: 'XXXX',
      earliest: null,
      latest: null,
      timex3: { type: 'DATE', value: 'XXXX-WXX-7', mod: null },
      anchor: 'none',
    },
  ],
  figures: [],
  problems: [],
};
