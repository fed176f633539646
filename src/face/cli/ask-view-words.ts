// How statements, positions, offices, things and search hits are shown.
import { countryByCode } from '../../knowledge/countries.js';
import type { OfficeItem, PositionItem, SearchItem, StatementItem, ThingItem } from '../../query/queries.js';
import type { Entry } from './ask-layout.js';
import {
  counted,
  dayWords,
  dotted,
  evidenceColumns,
  fileOf,
  namesOf,
  quoteOf,
  quotesOf,
  type View,
} from './ask-view.js';

const MOST_TOPICS = 6;

/** Statements: who, how, to whom, through whom, and the words. */
export const STATEMENTS: View<StatementItem> = {
  entry: (one) => ({
    lead: dayWords(one.day),
    head: [one.speaker?.name ?? 'somebody unnamed', one.office].filter((part) => part !== null).join(', '),
    facts: [
      dotted([
        one.cue,
        one.polarity === 'denied' ? 'denied' : null,
        one.quotation,
        one.addressees.length === 0 ? null : `to ${namesOf(one.addressees)}`,
        one.through.length === 0 ? null : `through ${one.through.map(({ name }) => name).join(', then ')}`,
        one.topics.length === 0 ? null : `about ${namesOf(one.topics.slice(0, MOST_TOPICS))}`,
        one.hedged ? 'hedged' : null,
        one.basis === 'inferred' ? 'speaker inferred' : null,
      ]),
    ],
    quotes: [{ ...quoteOf(one.evidence), from: `${one.evidence.outlet ?? fileOf(one.evidence.source)}, ${dayWords(one.evidence.day)}` }], // biome-ignore format: one line
    id: one.id,
  }),
  columns: {
    id: ({ id }) => id,
    day: ({ day }) => day,
    speaker: ({ speaker }) => speaker?.name ?? null,
    office: ({ office }) => office,
    said: ({ words }) => words,
    quotation: ({ quotation }) => quotation,
    class: (one) => one.class,
    polarity: ({ polarity }) => polarity,
    addressees: ({ addressees }) => namesOf(addressees),
    topics: ({ topics }) => namesOf(topics),
    issues: ({ issues }) => issues.join('; '),
    ...evidenceColumns<StatementItem>(({ evidence }) => evidence),
  },
};

/** Positions under their issues, each with what changed. */
export const POSITIONS: View<PositionItem> = {
  entry: (one, before) => [
    ...(before?.issue.id === one.issue.id ? [] : [issueEntry(one)]),
    {
      lead: dayWords(one.day),
      head: dotted([one.stance, one.act?.toLowerCase(), one.change, one.basis === 'implied' ? 'implied' : null]),
      facts: [
        dotted([
          one.holder.id === one.side.id ? null : one.holder.name,
          `on ${one.words}`,
          one.topics.length === 0 ? null : `about ${namesOf(one.topics.slice(0, MOST_TOPICS))}`,
        ]),
      ],
      quotes: one.evidence === null ? [] : [quoteOf(one.evidence)],
      id: one.id,
    },
  ],
  columns: {
    id: ({ id }) => id,
    issue: ({ issue }) => issue.name,
    day: ({ day }) => day,
    side: ({ side }) => side.name,
    holder: ({ holder }) => holder.name,
    stance: ({ stance }) => stance,
    change: ({ change }) => change,
    basis: ({ basis }) => basis,
    act: ({ act }) => act,
    on: ({ words }) => words,
    topics: ({ topics }) => namesOf(topics),
    ...evidenceColumns<PositionItem>(({ evidence }) => evidence),
  },
};

function issueEntry({ issue, side }: PositionItem): Entry {
  const course = issue.course.length > 1 ? issue.course.join(' → ') : null;
  const head = `${side.name} on: ${issue.name}`;
  return { lead: counted(issue.positions, 'position'), head, facts: [course ?? ''], quotes: [], id: null };
}

/** Offices: title, holder, and as of when. */
export const OFFICES: View<OfficeItem> = {
  entry: (one) => ({
    lead: one.certainty ?? dayWords(one.told),
    head: `${one.holder.name}, ${one.status === 'held' ? '' : `${one.status} `}${one.title}${one.of === null ? '' : ` of ${one.of.name}`}`,
    facts: [dotted([termWords(one), counted(one.tellings, 'telling')])],
    quotes: quotesOf(one.evidence, 1),
    id: one.holder.id,
  }),
  columns: {
    id: ({ id }) => id,
    title: ({ title }) => title,
    of: ({ of }) => of?.name ?? null,
    holder: ({ holder }) => holder.name,
    status: ({ status }) => status,
    certainty: ({ certainty }) => certainty,
    start_earliest: ({ start }) => start.earliest,
    start_latest: ({ start }) => start.latest,
    end_earliest: ({ end }) => end.earliest,
    end_latest: ({ end }) => end.latest,
    tellings: ({ tellings }) => tellings,
    ...evidenceColumns<OfficeItem>(({ evidence }) => evidence[0]),
  },
};

/** `told from 2015-11-23 to 2022-07-19; began after 2007-10-16; ended before 2022-07-19` */
function termWords({ told, start, end }: OfficeItem): string {
  const days = told === null ? 'on no known day' : `told ${told.includes('/') ? `from ${told.replace('/', ' to ')}` : `on ${told}`}`; // biome-ignore format: one line
  const began = start.earliest === null || start.earliest === start.latest ? '' : `; began after ${start.earliest}`;
  const ended = end.latest === null || end.latest === end.earliest ? '' : `; ended by ${end.latest}`;
  return `${days}${began}${ended}`;
}

/** `person, Iran` */
function sortWords({ sort, country }: Pick<ThingItem, 'sort' | 'country'>): string {
  if (country === null || sort === 'country') return sort;
  return `${sort}, ${countryByCode(country)?.name ?? country}`;
}

/** Things: what they are, what they are called, what offices they hold. */
export const THINGS: View<ThingItem> = {
  entry: (one) => ({
    lead: sortWords(one),
    head: one.name,
    facts: [
      dotted([counted(one.reports, 'report'), one.match === null || one.match === 'name' ? null : `found by ${one.match}`]), // biome-ignore format: one line
      one.offices.join('; '),
      one.aliases.length === 0 ? '' : `also ${one.aliases.slice(0, MOST_NAMES).join(', ')}`,
    ],
    quotes: [],
    id: one.id,
  }),
  columns: {
    id: ({ id }) => id,
    name: ({ name }) => name,
    sort: ({ sort }) => sort,
    country: ({ country }) => country,
    reports: ({ reports }) => reports,
    match: ({ match }) => match,
    offices: ({ offices }) => offices.join('; '),
    aliases: ({ aliases }) => aliases.join('; '),
  },
};

const MOST_NAMES = 8;
const MOST_SENTENCES = 3;

/** Reports in which words were found, with the sentences. */
export const HITS: View<SearchItem> = {
  entry: (hit) => ({
    lead: dayWords(hit.day),
    head: hit.headline ?? fileOf(hit.source),
    facts: hit.sentences.slice(0, MOST_SENTENCES).map(({ words }) => `“${words}”`),
    quotes: [],
    id: dotted([hit.outlet, hit.sentences.length > MOST_SENTENCES ? counted(hit.sentences.length, 'sentence') : null, hit.report]), // biome-ignore format: one line
  }),
  columns: {
    report: ({ report }) => report,
    day: ({ day }) => day,
    outlet: ({ outlet }) => outlet,
    headline: ({ headline }) => headline,
    source: ({ source }) => source,
    sentences: ({ sentences }) => sentences.length,
    words: ({ sentences }) => sentences[0]?.words ?? null,
    start: ({ sentences }) => sentences[0]?.start ?? null,
    end: ({ sentences }) => sentences[0]?.end ?? null,
  },
};
