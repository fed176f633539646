// Readings made by hand for tests of resolution: a text of our own, who is in it, and what it tells.
import type { Span } from '../../src/base/span.js';
import type {
  Reading,
  ReadingAgreement,
  ReadingEntity,
  ReadingEvent,
  ReadingFigure,
  ReadingPosition,
} from '../../src/reading.js';
import type { DerivedRecord } from '../../src/resolve/derive-record.js';

/** Somebody or something in a made report. The name must stand in the text. */
export interface Told {
  readonly name: string;
  readonly kind?: ReadingEntity['kind'];
  readonly country?: string | null;
  readonly aliases?: readonly string[];
  readonly location?: ReadingEntity['location'];
  readonly offices?: readonly {
    readonly title: string;
    readonly of: string | null;
    readonly status?: ReadingEntity['offices'][number]['status'];
  }[];
}

/** An event in a made report: its trigger is looked for in the text, its clause is the sentence around it. */
export interface ToldEvent {
  readonly trigger: string;
  readonly type?: string;
  readonly mode?: string | null;
  readonly actors?: readonly string[];
  readonly recipients?: readonly string[];
  readonly place?: string | null;
  /** A day, or two with `/` between. */
  readonly time?: string | null;
  readonly factuality?: ReadingEvent['factuality'];
}

/** What a made report is made from. */
export interface ToldReport {
  readonly id: string;
  readonly date: string;
  readonly text: string;
  readonly who?: readonly Told[];
  readonly events?: readonly ToldEvent[];
  readonly figures?: readonly {
    readonly words: string;
    readonly value: number;
    readonly unit?: string | null;
    readonly bound?: ReadingFigure['bound'];
    /** The words for what is counted. */
    readonly of?: string;
  }[];
  readonly agreements?: readonly {
    readonly name: string;
    readonly parties?: readonly string[];
    readonly time?: string | null;
    readonly status?: ReadingAgreement['status'];
  }[];
  readonly positions?: readonly {
    readonly holder: string;
    readonly issue: string;
    readonly topics?: readonly string[];
    readonly stance: ReadingPosition['stance'];
    readonly time?: string | null;
  }[];
}

const CALENDAR: Pick<ReadingFigure, 'per' | 'horizon' | 'unitKind'> = { per: null, horizon: null, unitKind: 'count' };

/** The reading of a made report. */
export function told(report: ToldReport): Reading {
  const { id, date, text, who = [], events = [], figures = [], agreements = [], positions = [] } = report;
  const idOf = (name: string) => `${id}:${name}`;
  const published = { earliest: date, latest: date, basis: 'given', why: [] } as const;
  return {
    report: { id, source: id, outlet: null, headline: null, language: 'en', text, published, blocks: [] },
    entities: who.map((one) => entityOf(text, one, idOf)),
    statements: [],
    events: events.map((event, i) => eventOf(text, `${id}:e${i}`, event, idOf)),
    agreements: agreements.map(({ name, parties = [], time = null, status = 'signed' }) => ({
      id: idOf(name),
      mentions: [at(text, name)],
      parties: parties.map(idOf),
      subject: null,
      amount: null,
      term: null,
      time: timeOf(time),
      status,
      conditions: [],
      evidence: sentenceAt(text, name),
      events: [],
      statement: null,
    })),
    positions: positions.map(({ holder, issue, topics = [], stance, time = null }, i) => ({
      id: `${id}:p${i}`,
      holder: idOf(holder),
      issue: at(text, issue),
      topics: topics.map(idOf),
      stance,
      condition: null,
      evidence: sentenceAt(text, issue),
      time: timeOf(time),
      statement: null,
      event: null,
    })),
    times: [],
    figures: figures.map(({ words, value, unit = null, bound = 'exact', of }): ReadingFigure => {
      const span = at(text, words);
      const made = { ...span, id: `${id}:f${span.start}`, low: value, high: value, unit, bound };
      return { ...CALENDAR, ...made, of: of === undefined ? null : at(text, of), event: null };
    }),
    problems: [],
  };
}

function entityOf(text: string, one: Told, idOf: (name: string) => string): ReadingEntity {
  const { name, kind = 'person', country = null, aliases = [], location = null, offices = [] } = one;
  return {
    id: idOf(name),
    name,
    kind,
    aliases,
    country,
    gender: null,
    mentions: [{ ...at(text, name), form: 'name' }],
    offices: offices.map(({ title, of, status = 'current' }) => {
      return { ...at(text, title), title, of: of === null ? null : idOf(of), status, when: null, time: null };
    }),
    members: [],
    location,
  };
}

function eventOf(text: string, id: string, event: ToldEvent, idOf: (name: string) => string): ReadingEvent {
  const { trigger, type = 'CONSULT', mode = 'meeting', actors = [], recipients = [] } = event;
  const { place = null, time = null, factuality = 'happened' } = event;
  return {
    id,
    type,
    mode,
    contexts: [],
    trigger: at(text, trigger),
    evidence: sentenceAt(text, trigger),
    actors: actors.map(idOf),
    recipients: recipients.map(idOf),
    place: place === null ? null : idOf(place),
    time: timeOf(time),
    factuality,
    statement: null,
    sameAs: null,
  };
}

function timeOf(time: string | null): ReadingEvent['time'] {
  if (time === null) return { earliest: null, latest: null, basis: 'unknown' };
  const [earliest = null, latest = earliest] = time.split('/');
  return { earliest, latest: latest === '' ? null : latest, basis: 'stated' };
}

function at(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in "${text}"`);
  return { start, end: start + words.length };
}

function sentenceAt(text: string, words: string): Span {
  const { start } = at(text, words);
  const from = text.lastIndexOf('. ', start);
  const to = text.indexOf('.', start);
  return { start: from < 0 ? 0 : from + 2, end: to < 0 ? text.length : to + 1 };
}

/** The record as a text: the same for the same record. */
export function plain(record: DerivedRecord): string {
  return JSON.stringify(record, (_key, value: unknown) => (value instanceof Map ? [...value].sort() : value));
}

/** The name of a thing. */
export function nameIn({ things }: DerivedRecord, id: string | null): string {
  return things.find((thing) => thing.id === id)?.name ?? '?';
}

/** Countries that the tests speak of. */
export const STATES = {
  norland: { name: 'Norland', kind: 'country', country: 'NOR' },
  sudland: { name: 'Sudland', kind: 'country', country: 'ZAF' },
  ostland: { name: 'Ostland', kind: 'country', country: 'AUT' },
} as const;

/** A town of a state, at a place of its own on the map. */
export function town(name: string, country: string): Told {
  return {
    name,
    kind: 'place',
    country,
    location: { id: `g-${name}`, kind: 'city', country, latitude: 1, longitude: 1 },
  };
}
