// The record that the tests of exports write out: told by hand, with what is hard for a format: markup, commas, emoji, doubt, a chain.
import { onTestFinished } from 'vitest';
import type { ExportOptions } from '../../src/face/export/export-format.js';
import { exportFiles } from '../../src/face/export/export-pieces.js';
import type { Reading } from '../../src/reading.js';
import type { RecordStore } from '../../src/store/record-store.js';
import { recordOf } from '../query/asked-record.js';

const told = { members: [], location: null, gender: null } as const;

/** Where something stands in the text: the words must be there, or the test is wrong. */
function at(text: string, words: string, from = 0): { readonly start: number; readonly end: number } {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

const FIRST = `President Ada Nord of Norland met 🕊 President Bo Sund of Sundia in Portia on 23 November 2015. "We agree, <b>fully</b>; =1+1," Nord said, according to the Norpress agency. Sund will visit Portia in March 2016. Norland denied that it had attacked Sundia.`;

const SECOND = `Ada Nord and Bo Sund met in Portia on 23 November 2015, aides said.`;

function entity(
  report: string,
  name: string,
  kind: Reading['entities'][number]['kind'],
  text: string,
  country: string | null = null,
) {
  const mention = { ...at(text, name), form: 'name' as const };
  return { ...told, id: `e-${report}-${name}`, name, kind, aliases: [], country, mentions: [mention], offices: [] };
}

type Event = Reading['events'][number];

function event(id: string, text: string, evidence: string, parts: Partial<Event>): Event {
  const span = at(text, evidence);
  return {
    id, type: 'CONSULT', mode: null, contexts: [], trigger: span, evidence: span, actors: [], recipients: [], place: null,
    time: { earliest: null, latest: null, basis: 'unknown' }, factuality: 'happened', statement: null, sameAs: null, ...parts,
  }; // biome-ignore format: a picture
}

const DAY = { earliest: '2015-11-23', latest: '2015-11-23', basis: 'stated' } as const;
const MARCH = { earliest: '2016-03-01', latest: '2016-03-31', basis: 'stated' } as const;

function report(id: string, text: string, outlet: string): Reading['report'] {
  return {
    id, source: `${id}.txt`, outlet, headline: `Talks in Portia, "<script>alert(1)</script>"`, language: 'en', text,
    published: { earliest: '2015-11-24', latest: '2015-11-24', basis: 'given', why: [] },
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
  }; // biome-ignore format: a picture
}

const nord = 'e-r1-Ada Nord';
const sund = 'e-r1-Bo Sund';
const statement = 's-r1';

const FIRST_READING: Reading = {
  report: report('r-0000000000000001', FIRST, 'Harbor, "News" & Agency'),
  entities: [
    {
      ...entity('r1', 'Ada Nord', 'person', FIRST, 'NOR'),
      offices: [{ ...at(FIRST, 'President'), title: 'president', of: 'e-r1-Norland', status: 'current', when: null, time: null }], // biome-ignore format: one line
    },
    entity('r1', 'Bo Sund', 'person', FIRST, 'SWE'),
    entity('r1', 'Norland', 'country', FIRST, 'NOR'),
    entity('r1', 'Sundia', 'country', FIRST, 'SWE'),
    entity('r1', 'Norpress', 'outlet', FIRST),
    {
      ...entity('r1', 'Portia', 'place', FIRST, 'ITA'),
      location: { id: 'g-1', kind: 'city', country: 'ITA', latitude: 45.5, longitude: 12.25 },
    },
  ],
  statements: [
    {
      id: statement, speaker: nord, speakerSpan: at(FIRST, 'Nord said'), quotation: 'direct', cue: { ...at(FIRST, 'said'), lemma: 'say' },
      content: [at(FIRST, 'We agree, <b>fully</b>; =1+1,')], addressees: [], via: [{ ...at(FIRST, 'Norpress'), entity: 'e-r1-Norpress', basis: 'stated' }],
      time: null, place: null, occasion: null, hedged: false, topics: [], issues: [], speakerOffice: null, class: 'say', polarity: 'affirmed', basis: 'stated',
    }, // biome-ignore format: a picture
  ],
  events: [
    event('v-r1-met', FIRST, 'met 🕊 President Bo Sund', { mode: 'meeting', actors: [nord, sund], place: 'e-r1-Portia', time: DAY }), // biome-ignore format: one line
    event('v-r1-agree', FIRST, 'We agree, <b>fully</b>; =1+1', { type: 'AGREE', actors: [nord], recipients: [sund], time: DAY, statement }), // biome-ignore format: one line
    event('v-r1-visit', FIRST, 'Sund will visit Portia', { mode: 'visit', actors: [sund], place: 'e-r1-Portia', time: MARCH, factuality: 'planned' }), // biome-ignore format: one line
    event('v-r1-attack', FIRST, 'Norland denied that it had attacked Sundia', { type: 'ASSAULT', actors: ['e-r1-Norland'], recipients: ['e-r1-Sundia'], factuality: 'denied' }), // biome-ignore format: one line
  ],
  agreements: [],
  positions: [],
  times: [],
  figures: [],
  problems: [],
};

const SECOND_READING: Reading = {
  ...FIRST_READING,
  report: report('r-0000000000000002', SECOND, 'Northern Courier'),
  entities: [
    entity('r2', 'Ada Nord', 'person', SECOND, 'NOR'),
    entity('r2', 'Bo Sund', 'person', SECOND, 'SWE'),
    entity('r2', 'Portia', 'place', SECOND, 'ITA'),
  ],
  statements: [],
  events: [
    event('v-r2-met', SECOND, 'Ada Nord and Bo Sund met in Portia', { mode: 'meeting', actors: ['e-r2-Ada Nord', 'e-r2-Bo Sund'], place: 'e-r2-Portia', time: DAY }), // biome-ignore format: one line
  ],
};

/** The texts by the ids of the reports. */
export const TEXTS: Readonly<Record<string, string>> = {
  'r-0000000000000001': FIRST,
  'r-0000000000000002': SECOND,
};

/** The record, closed when the running test ends. */
export async function exportedRecord(): Promise<RecordStore> {
  const record = await recordOf([FIRST_READING, SECOND_READING]);
  onTestFinished(() => record.close());
  return record;
}

/** The files of an export as text, by name. */
export async function exported(format: string, options: ExportOptions = {}): Promise<Readonly<Record<string, string>>> {
  const { value, problems } = await exportFiles(await exportedRecord(), format, options);
  if (value === null) throw new Error(problems.map(({ message }) => message).join(' '));
  const files: Record<string, string> = {};
  for (const { name, pieces } of value) {
    files[name] = '';
    for await (const piece of pieces) files[name] += piece;
  }
  return files;
}

/** The one file of a format that has one. */
export async function exportedText(format: string, options: ExportOptions = {}): Promise<string> {
  return Object.values(await exported(format, options))[0] ?? '';
}
