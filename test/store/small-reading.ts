// A small reading made by hand, with something in every list, and ways to make others of it.
import type { Reading } from '../../src/reading.js';
import type { WrittenReport } from '../../src/store/record-store.js';
import type { LemmaSentence } from '../../src/store/word-rows.js';

const STORY = 'Ministers met in Astana. The talks, IRNA reported, ended on Tuesday with 3 agreements.';

/** What of the small reading a test wants otherwise. */
export interface Wanted {
  readonly id?: string;
  readonly day?: string | null;
  readonly text?: string;
  readonly lemmas?: string;
}

function at(words: string): { readonly start: number; readonly end: number } {
  const start = STORY.indexOf(words);
  return { start, end: start + words.length };
}

/** A report with two entities, a statement, an event, a time, a figure and a problem. */
export function smallReading({ id = 'r-small', day = '2016-12-20', text = STORY }: Wanted = {}): Reading {
  const published = { earliest: day, latest: day, basis: 'given', why: ['it was given'] } as const;
  const named = { aliases: [], country: null, gender: null, members: [], location: null };
  const ministers = {
    ...named,
    id: 'e-1',
    name: 'Ministers',
    kind: 'group',
    mentions: [{ ...at('Ministers'), form: 'nominal' }],
  };
  const office = { title: 'reporter', of: null, status: 'current', when: at('Tuesday'), time: 't-1', ...at('IRNA') };
  const irna = { ...named, id: 'e-2', name: 'IRNA', kind: 'outlet', mentions: [{ ...at('IRNA'), form: 'name' }] };
  const cue = { ...at('reported'), lemma: 'report' };
  const said = { speaker: 'e-2', speakerSpan: at('IRNA'), quotation: 'indirect', cue, content: [at('The talks')] };
  const linked = {
    addressees: ['e-1'],
    via: [{ entity: 'e-2', ...at('IRNA') }],
    time: 't-1',
    place: null,
    occasion: null,
  };
  const judged = { hedged: true, topics: ['e-1'], class: 'say', polarity: 'affirmed', basis: 'stated' };
  const act = {
    type: 'CONSULT',
    mode: null,
    contexts: [],
    trigger: at('met'),
    evidence: at('Ministers met in Astana.'),
  };
  const who = { actors: ['e-1'], recipients: [], place: null, factuality: 'happened', statement: 's-1', sameAs: null };
  const timex3 = { type: 'DATE', value: '2016-12-20', mod: null };
  const tuesday = {
    kind: 'date',
    value: '2016-12-20',
    earliest: '2016-12-20',
    latest: '2016-12-20',
    timex3,
    anchor: 'published',
  };
  const three = { low: 3, high: 3, unit: 'agreement', bound: 'exact', of: at('agreements'), event: 'v-1' };
  const when = { earliest: day, latest: day, basis: 'relative' };
  const told = { statement: 's-1', evidence: at('ended on Tuesday with 3 agreements'), time: when };
  const deal = { mentions: [at('agreements')], parties: ['e-1'], subject: at('talks'), amount: 'q-1', term: 't-1' };
  const signed = { ...deal, ...told, status: 'signed', conditions: [at('Astana')], events: ['v-1'] };
  const stand = { holder: 'e-1', issue: at('The talks'), topics: ['e-2'], stance: 'support', condition: at('Tuesday') };
  // The tests' types are those of the contract; literals widen on the way, so the whole is named once, here.
  return {
    report: {
      id,
      source: `${id}.txt`,
      outlet: 'Northern Courier',
      headline: null,
      language: 'en',
      text,
      published,
      blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    },
    entities: [
      { ...ministers, offices: [] },
      { ...irna, offices: [office] },
    ],
    statements: [{ id: 's-1', ...said, ...linked, ...judged }],
    events: [{ id: 'v-1', ...act, ...who, time: { earliest: day, latest: day, basis: 'relative' } }],
    times: [{ id: 't-1', ...at('Tuesday'), ...tuesday }],
    figures: [{ id: 'q-1', ...at('3'), ...three, unitKind: 'count', per: null, horizon: null }],
    agreements: [{ id: 'a-1', ...signed }],
    positions: [{ id: 'p-1', ...stand, ...told, event: 'v-1' }],
    problems: [{ code: 'language/long-sentence', message: 'a long one', start: 0, end: 5 }],
  } as unknown as Reading;
}

/** What is written of it; the lemmas are one sentence, a blank between words. */
export function smallReport(wanted: Wanted = {}): WrittenReport {
  return { reading: smallReading(wanted), sentences: sentencesOf(wanted.lemmas ?? 'minister meet in Astana') };
}

/** Sentences, a line each, of lemmas that stand one after another from the beginning of the text. */
export function sentencesOf(lines: string): readonly LemmaSentence[] {
  let place = 0;
  return lines.split('\n').map((line) => {
    const start = place;
    const tokens = line.split(' ').map((lemma) => {
      const token = { start: place, end: place + lemma.length, lemma };
      place += lemma.length + 1;
      return token;
    });
    return { start, end: place - 1, tokens };
  });
}
