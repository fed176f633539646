// Readings from a seed, as long and as full as those of real reports, of a world of made-up people: what the record is measured and tested with.
import { contentId, idWithin } from '../src/base/content-id.js';
import { addDays, type Day, parseDay } from '../src/base/partial-date.js';
import type { Reading, ReadingEntity, ReadingEvent, ReadingStatement } from '../src/reading.js';
import type { LemmaSentence } from '../src/store/word-rows.js';
import { type Chance, seeded } from './seeded.js';
import { SyntheticText } from './synthetic-text.js';
import { anyAct, drawNumber, pastAct, type Story, storyOf, type WorldAct, type WorldMember, worldMember } from './synthetic-world.js'; // biome-ignore format: one line

/** A reading with its words: what `RecordStore.writeReports` takes. */
export interface SyntheticReport {
  readonly reading: Reading;
  readonly sentences: readonly LemmaSentence[];
}

/**
 * How full a report is. Measured on the readings of our samples, which tell of diplomacy (27 reports, in brackets), and fuller than those of
 * Wikinews (MEANTIME and GeoVirus: 320 words, 13 to 17 entities, 5 statements, 3 events): 25 entities (24.7), of them 7 persons (7.1), 3 bodies
 * (3.5), 5 places (5.1), 5 countries (5.0), 1 named group, and 4 that no name tells of; 2.3 mentions each (2.26); 9 statements (8.7); 10 events
 * (10.0); 9 times (9.3); 4 figures (3.0); 1 agreement (1.0); 3 positions (3.2); 22 sentences (21.8) of 18 words, 396 words (378).
 */
const ENTITIES = { person: 7, organization: 3, place: 5, country: 5, group: 1 } as const;
const UNNAMED = 4;
const STATEMENTS = 9;
const EVENTS = 10;
const TIMES = 9;
const FIGURES = 4;
const POSITIONS = 3;
const SENTENCES = 22;

/**
 * In hundredths, as in the same readings: the office or country of a person is told of 30 (0.30); a short name stands beside the long one for 27
 * (0.27); a place is on the map for 82 (0.82); an act's day is told or follows for 39, its month or year for 16, nothing for 45 (17 + 18, 12 + 4,
 * 49); its place for 26 (0.26), whom it is done to for 65 (0.65). Of the tellings a tenth are joined with those of other reports, where three
 * reports in five are about a story that others tell too and each comes back to one act long past; 4 of 100 reports are copies of an earlier one
 * (77 of 1,232 in all sets, 1 of 27 in the samples).
 */
const SHARES = { country: 30, alias: 27, located: 82, day: 39, month: 16, place: 26, recipient: 65 } as const;
const SHARED_STORY = 60;
const COPY = 4;

/** Of so many reports in a hundred the day is not known. */
const UNDATED = 6;

/** Reports between a text and its copy, at most. */
const COPIED_WITHIN = 400;

type Ids = (kind: string, at: number) => string;

/** A report while it is made. */
interface Draft {
  readonly chance: Chance;
  readonly day: Day;
  readonly id: Ids;
  readonly text: SyntheticText;
  /** The entity of a member of the world. */
  readonly entityOf: (member: WorldMember) => string;
}

function idOf(number: number): string {
  return contentId('r', ['synthetic', `${number}`]);
}

/**
 * The report of a number: the same each time, and different from those of other numbers. Reports come in no order of days.
 * @example syntheticReport(7).reading.report.source // 'synthetic/7.txt'
 */
export function syntheticReport(number: number): SyntheticReport {
  const isCopy = number > COPIED_WITHIN && seeded(number + 9_000_001).below(100) < COPY;
  const told = isCopy ? number - 1 - seeded(number).below(COPIED_WITHIN) : number;
  const chance = seeded(told + 1);
  const story = storyOf(chance.below(100) < SHARED_STORY ? drawNumber(chance, 'story') : 1_000_000 + told);
  const day = addDays(parseDay(story.day)!, chance.below(3)) ?? parseDay(story.day)!;
  const acts = actsOf(chance, story);
  const cast = castOf(chance, story, acts);
  const id: Ids = (kind, at) => idWithin(kind, idOf(number), [`${at}`]);
  const entityOf = (member: WorldMember) =>
    id(
      'e',
      cast.findIndex((one) => isOne(one, member)),
    );
  const draft: Draft = { chance, day, id, text: new SyntheticText(chance, story.words), entityOf };
  const events = acts.map((act, at) => eventOf(draft, act, at));
  const statements = Array.from({ length: STATEMENTS }, (_, at) => statementOf(draft, cast, at));
  while (draft.text.sentences.length < SENTENCES) draft.text.sentence([chance.pick(cast).name]);
  // A copy has another last line.
  if (isCopy) draft.text.sentence(['By', 'Agency', `${number}`]);
  const entities = [...cast.map((member, at) => entityFor(draft, member, at)), ...unnamed(draft, cast.length)];
  return finished(number, draft, { entities, statements, events });
}

function isOne(a: WorldMember, b: WorldMember): boolean {
  return a.kind === b.kind && a.number === b.number;
}

/** An act long past, those of the story as far as this report tells them, and others of its own. */
function actsOf(chance: Chance, story: Story): readonly WorldAct[] {
  const told = [pastAct(drawNumber(chance, 'pastAct')), ...story.acts.filter(() => chance.below(2) === 0)];
  const own = Array.from({ length: EVENTS - told.length }, () => {
    const ago = chance.below(3) === 0 ? chance.below(2_000) : chance.below(4);
    return anyAct(chance, story.cast, addDays(parseDay(story.day)!, -ago) ?? story.day);
  });
  return [...told, ...own];
}

/** All that the report names: whom the acts name, then the story's, then others until it is full. */
function castOf(chance: Chance, story: Story, acts: readonly WorldAct[]): readonly WorldMember[] {
  const cast: WorldMember[] = [];
  const add = (member: WorldMember) => {
    if (!cast.some((one) => isOne(one, member))) cast.push(member);
  };
  for (const { actor, recipient, place } of acts) for (const one of [actor, recipient, place]) add(one);
  for (const one of story.cast) add(one);
  for (const kind of Object.keys(ENTITIES) as (keyof typeof ENTITIES)[]) {
    // proof: the keys of ENTITIES are its kinds
    for (let tries = 0; tries < 99 && cast.filter((one) => one.kind === kind).length < ENTITIES[kind]; tries += 1) {
      add(worldMember(kind, drawNumber(chance, kind)));
    }
  }
  return cast;
}

function eventOf({ chance, day, id, text, entityOf }: Draft, act: WorldAct, at: number): ReadingEvent {
  const isPlaced = chance.below(100) < SHARES.place;
  const isDone = chance.below(100) < SHARES.recipient;
  const { span, parts } = text.sentence([act.actor.name, act.verb, ...(isDone ? [act.recipient.name] : []), ...(isPlaced ? ['in', act.place.name] : [])]); // biome-ignore format: one line
  const told = chance.below(100);
  const isTold = act.day < day ? ('happened' as const) : chance.pick(['happened', 'happened', 'planned'] as const);
  return {
    ...{
      id: id('v', at),
      type: act.type,
      mode: act.mode,
      contexts: ['diplomatic'],
      trigger: parts[1]!,
      evidence: span,
    },
    ...{ actors: [entityOf(act.actor)], recipients: isDone ? [entityOf(act.recipient)] : [] },
    place: isPlaced ? entityOf(act.place) : null,
    time: timeOf(act.day, told),
    factuality: chance.below(100) < 5 ? chance.pick(['negated', 'denied', 'requested'] as const) : isTold,
    ...{ statement: at % 4 === 0 ? id('s', at % STATEMENTS) : null, sameAs: null },
  };
}

function timeOf(day: string, told: number): ReadingEvent['time'] {
  if (told < SHARES.day) return { earliest: day, latest: day, basis: told < SHARES.day / 2 ? 'relative' : 'published' };
  if (told >= SHARES.day + SHARES.month) return { earliest: null, latest: null, basis: 'unknown' };
  const [from, to] = told % 2 === 0 ? [`${day.slice(0, 7)}-01`, `${day.slice(0, 7)}-28`] : [`${day.slice(0, 4)}-01-01`, `${day.slice(0, 4)}-12-31`]; // biome-ignore format: one line
  return { earliest: from, latest: to, basis: 'relative' };
}

function statementOf(
  { chance, id, text, entityOf }: Draft,
  cast: readonly WorldMember[],
  at: number,
): ReadingStatement {
  const who = cast.filter(({ kind }) => kind === 'person' || kind === 'organization');
  const [speaker, topic, other] = [chance.pick(who), chance.pick(cast), chance.pick(cast)];
  const { span, parts } = text.sentence([speaker.name, 'said', 'that', topic.name]);
  const content = { start: parts[2]!.start, end: span.end };
  const statement = {
    ...{
      id: id('s', at),
      speaker: entityOf(speaker),
      speakerSpan: parts[0]!,
      quotation: chance.pick(['direct', 'indirect', 'indirect']),
    },
    ...{ cue: { ...parts[1]!, lemma: 'say' }, content: [content], addressees: at % 8 === 0 ? [entityOf(other)] : [] },
    via: at % 8 === 1 ? [{ entity: entityOf(other), ...parts[0]!, basis: 'stated' }] : [],
    ...{ time: at % 8 === 2 ? id('t', 1) : null, place: null, occasion: null, hedged: chance.below(9) === 0 },
    ...{
      topics: [entityOf(topic)],
      issues: [],
      speakerOffice: null,
      class: 'neutral',
      polarity: 'affirmed',
      basis: 'stated',
    },
  };
  // Fields that the contract gains are nothing to the store: it keeps whatever comes.
  return statement as unknown as ReadingStatement;
}

/** One leader of each country, and others with an office of which there are many. */
const TITLES = ['spokesman', 'ambassador', 'deputy minister', 'envoy'];

function entityFor({ chance, id, text }: Draft, member: WorldMember, at: number): ReadingEntity {
  const { kind, number, name, country } = member;
  const family = name.split(' ').at(-1) ?? name;
  const isPerson = kind === 'person';
  const hasCountry = kind === 'country' || (kind !== 'place' && chance.below(100) < SHARES.country);
  const mentions = [...text.mentionsOf(name)].map((span) => ({ ...span, form: 'name' as const }));
  const [first = { start: 0, end: name.length, form: 'name' as const }] = mentions;
  const title = TITLES[number % TITLES.length] ?? '';
  const office = {
    title: number % 40 === 0 ? 'president' : title,
    of: null,
    status: 'current' as const,
    when: null,
    time: null,
  };
  return {
    ...{ id: id('e', at), name, kind },
    aliases: (isPerson ? chance.below(100) < SHARES.alias : at % 9 === 8) ? [family] : [],
    country: hasCountry ? country : null,
    gender: isPerson ? 'male' : null,
    mentions: [first, ...mentions.slice(1), { ...first, form: 'pronoun' }],
    offices: isPerson && chance.below(100) < 72 ? [{ ...office, start: first.start, end: first.end }] : [],
    members: [],
    location: kind === 'place' && chance.below(100) < SHARES.located ? locationOf(number, country) : null,
  };
}

function locationOf(number: number, country: string): ReadingEntity['location'] {
  const [latitude, longitude] = [(number % 120) - 60, (number % 300) - 150];
  return { id: `${9_000_000 + number}`, kind: 'town', country, latitude, longitude };
}

function unnamed({ id, text }: Draft, from: number): readonly ReadingEntity[] {
  return Array.from({ length: UNNAMED }, (_, at) => {
    const { start } = text.placeOf(at);
    const who = { id: id('e', from + at), name: 'two officials', kind: 'group' as const, aliases: [], country: null };
    const mentions = [{ start, end: start + 6, form: 'nominal' as const }];
    return { ...who, gender: null, mentions, offices: [], members: [], location: null };
  });
}

function finished(
  number: number,
  draft: Draft,
  told: Pick<Reading, 'entities' | 'statements' | 'events'>,
): SyntheticReport {
  const { chance, day, id, text } = draft;
  const span = () => chance.pick(text.words);
  const times = Array.from({ length: TIMES }, (_, at) => {
    const timex3 = { type: 'DATE' as const, value: day, mod: null };
    return {
      id: id('t', at),
      ...span(),
      kind: 'date' as const,
      value: day,
      earliest: day,
      latest: day,
      timex3,
      anchor: 'text' as const,
    };
  });
  const figures = Array.from({ length: FIGURES }, (_, at) => {
    const low = chance.below(300);
    const value = {
      low,
      high: low,
      unit: 'soldier',
      bound: 'exact' as const,
      of: null,
      event: at === 0 ? id('v', 0) : null,
    };
    return { id: id('q', at), ...span(), ...value, unitKind: 'count' as const, per: null, horizon: null };
  });
  const countries = told.entities.filter(({ kind }) => kind === 'country').map((entity) => entity.id);
  const dated = { earliest: day, latest: day, basis: 'relative' as const };
  const positions = Array.from({ length: POSITIONS }, (_, at) => {
    const { id: holder } = chance.pick(told.entities.slice(0, 6));
    const about = { issue: span(), topics: [chance.pick(countries)], evidence: text.placeOf(at), time: dated };
    const stance = chance.pick(['support', 'oppose', 'demand'] as const);
    return { id: id('p', at), holder, ...about, stance, condition: null, statement: null, event: null };
  });
  const deal = {
    mentions: [span()],
    parties: countries.slice(0, 2),
    subject: span(),
    amount: null,
    term: null,
    time: dated,
  };
  const agreement = {
    id: id('g', 0),
    ...deal,
    status: 'signed' as const,
    conditions: [],
    evidence: text.placeOf(0),
    events: [],
    statement: null,
  };
  const known = seeded(number + 77).below(100) < UNDATED ? null : day;
  const published = { earliest: known, latest: known, basis: 'given' as const, why: ['it was given'] };
  const facts = {
    source: `synthetic/${number}.txt`,
    outlet: `Outlet ${seeded(number).below(40)}`,
    headline: `Report ${number}`,
  };
  const blocks = text.sentences.map(({ start, end }) => ({ kind: 'paragraph' as const, start, end }));
  const report = {
    id: idOf(number),
    ...facts,
    language: 'en',
    text: text.text,
    published,
    blocks,
  };
  return {
    reading: { report, ...told, times, figures, agreements: [agreement], positions, problems: [] },
    sentences: text.sentences,
  };
}
