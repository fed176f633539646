// From the events of a reading to tellings: events that tell of one act are put together, unless their times say otherwise.
import type { Span } from '../../base/span.js';
import { actFamilies, actWordSort } from '../../knowledge/act-family.js';
import type { Factuality, Reading, ReadingEntity, ReadingEvent } from '../../reading.js';
import { ANY_DAY, type DayRange, gapOf, intersectRanges, widthOf } from '../day-range.js';
import { figuresOf } from './act-figures.js';
import { partiesOf, placeOf } from './act-parties.js';
import { lemmaOf, wordsIn } from './act-words.js';
import { isMany, ordinalOf } from './ordinal.js';
import { type DatedWords, newsDays, presumeTime, timeBeside } from './presume-time.js';
import { stemsIn } from './report-topic.js';
import { announcedBy } from './retell-headline.js';
import type { ActStatus, Telling, ToldIn } from './telling.js';
import { weighWords } from './word-weights.js';

/**
 * The tellings of a report, one for each act that it tells of.
 * @example makeTellings(reading, toldIn(reading)).map(({ type }) => type) // ['CONSULT', 'AGREE']
 */
export function makeTellings(reading: Reading, report: ToldIn): readonly Telling[] {
  const byId = new Map(reading.entities.map((entity) => [entity.id, entity]));
  const groups = groupEvents(reading.events);
  const make = (events: readonly ReadingEvent[]) => makeTelling(reading, report, byId, events);
  const first = groups.map(make);
  const announced = announcedBy(reading, first);
  const told = announced.size === 0 ? first : withHeadlines(groups, announced).map(make);
  const news = newsDays(told);
  const dated = datedWords(reading.events);
  const byEvent = new Map(reading.events.map((event) => [event.id, event]));
  return told.map((telling) => {
    const isUndated = telling.time.earliest === null && telling.time.latest === null && telling.status === 'real';
    const { trigger } = byEvent.get(telling.id)!;
    const beside = isUndated ? timeBeside(reading.report.text, trigger, dated, report.day) : null;
    return { ...telling, presumed: beside ?? presumeTime(telling, news) };
  });
}

/** Events that the text dates, with their words. */
function datedWords(events: readonly ReadingEvent[]): readonly DatedWords[] {
  const dated = events.filter(({ time, factuality }) => time.latest !== null && STATUS[factuality] === 'real');
  const words = dated.map(({ trigger: { start, end }, time: { earliest, latest } }) => {
    return { start, end, time: { earliest, latest } };
  });
  return words.sort((a, b) => a.end - b.end || a.start - b.start);
}

/** The events of headlines put behind those of the story that they announce. */
function withHeadlines(
  groups: readonly (readonly ReadingEvent[])[],
  announced: ReadonlyMap<string, string>,
): readonly (readonly ReadingEvent[])[] {
  const heads = new Map<string, ReadingEvent[]>();
  for (const events of groups) {
    const story = announced.get(events[0]!.id);
    if (story !== undefined) heads.set(story, [...(heads.get(story) ?? []), ...events]);
  }
  const kept = groups.filter((events) => !announced.has(events[0]!.id));
  return kept.map((events) => [...events, ...(heads.get(events[0]!.id) ?? [])]);
}

/** Events with the one that they take up, as far as their times allow it; a guess of what must have been stands alone. */
function groupEvents(events: readonly ReadingEvent[]): readonly (readonly ReadingEvent[])[] {
  const rootOf = new Map<string, string>();
  for (const { id, sameAs } of events) rootOf.set(id, sameAs === null ? id : (rootOf.get(sameAs) ?? sameAs));
  const groups = new Map<string, ReadingEvent[]>();
  for (const event of events) {
    const root = event.factuality === 'implied' ? event.id : rootOf.get(event.id)!;
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [event]);
    else group.push(event);
  }
  return [...groups.values()].flatMap(splitByTime);
}

function splitByTime(events: readonly ReadingEvent[]): readonly (readonly ReadingEvent[])[] {
  const narrow = [...events].sort((a, b) => widthOrMost(a.time) - widthOrMost(b.time));
  // Where nothing else dates it, the first event speaks for the act.
  const anchor = events[0]!.time.earliest === null ? (narrow[0]?.time ?? ANY_DAY) : events[0]!.time;
  const together = events.filter(({ time }) => gapOf(time, anchor) === 0);
  const others = events.filter((event) => !together.includes(event)).map((event) => [event]);
  return [together, ...others].filter((group) => group.length > 0);
}

function widthOrMost(range: DayRange): number {
  return widthOf(range) ?? Number.MAX_SAFE_INTEGER;
}

function makeTelling(
  reading: Reading,
  report: ToldIn,
  byId: ReadonlyMap<string, ReadingEntity>,
  events: readonly ReadingEvent[],
): Telling {
  const first = events[0]!;
  const { text } = reading.report;
  const words = triggerWords(events.map(({ trigger }) => sliceOf(text, trigger)));
  const parties = partiesOf(events, byId);
  return {
    id: first.id,
    report,
    events: events.map(({ id }) => id),
    ...kindOf(first, words),
    words,
    families: familiesOf(words),
    sort: sortOf(words),
    parties,
    place: placeOf(events, byId),
    time: events.map(({ time }) => time).reduce<DayRange>(intersectRanges, ANY_DAY),
    isTimeStated: events.some(({ time }) => time.basis === 'stated' || time.basis === 'relative'),
    presumed: ANY_DAY,
    phase: phaseOf(events.map(({ trigger }) => sliceOf(text, trigger))),
    status: statusOf(events.map(({ factuality }) => factuality)),
    ordinal: ordinalOf(text, events),
    isMany: isMany(text, events),
    figures: figuresOf(reading, events),
    context: weighWords(events.slice(0, 3).flatMap(({ evidence }) => [...stemsIn(sliceOf(text, evidence))])),
  };
}

/** The end of a visit or of talks is the visit or the talks, told from their end; to PLOVER it is a relation broken off. */
function kindOf({ type, mode }: ReadingEvent, words: readonly string[]): Pick<Telling, 'type' | 'mode'> {
  if (mode !== 'discontinue') return { type, mode };
  const isOf = (word: string) =>
    words.some((one) => actFamilies(one).some((family) => actFamilies(word).includes(family)));
  if (isOf('visit')) return { type: 'CONSULT', mode: 'visit' };
  return isOf('meeting') ? { type: 'CONSULT', mode: 'meeting' } : { type, mode };
}

function sliceOf(text: string, { start, end }: Span): string {
  return text.slice(start, Math.min(end, start + 600));
}

/** Words of the triggers that tell of an act, or, where they are all light, those. */
function triggerWords(triggers: readonly string[]): readonly string[] {
  const lemmas = [...new Set(triggers.flatMap((trigger) => wordsIn(trigger).map(lemmaOf)))];
  const telling = lemmas.filter((lemma) => actWordSort(lemma) !== 'light' && actFamilies(lemma).length > 0);
  return telling.length > 0 ? telling : lemmas;
}

/** The words that a trigger begins with say of what stretch of the act it tells. */
const BEGINS = new Set(['begin', 'start', 'open', 'arrive', 'arrival', 'launch', 'fly', 'travel', 'land']);
const ENDS = new Set([
  'end',
  'conclude',
  'finish',
  'complete',
  'leave',
  'depart',
  'departure',
  'return',
  'wrap',
  'close',
]);

function phaseOf(triggers: readonly string[]): Telling['phase'] {
  const lemmas = triggers.flatMap((trigger) => wordsIn(trigger).map(lemmaOf));
  return lemmas.some((lemma) => BEGINS.has(lemma)) ? 'begin' : lemmas.some((lemma) => ENDS.has(lemma)) ? 'end' : null;
}

/**
 * The families of some words, each once, in order.
 * @example familiesOf(['takeover', 'acquire']).length > 0 // true
 */
export function familiesOf(words: readonly string[]): readonly number[] {
  return [...new Set(words.flatMap(actFamilies))].sort((a, b) => a - b);
}

/**
 * What sort of words tell of an act: the most telling of them decides.
 * @example sortOf(['hold', 'talks']) // 'own'
 */
export function sortOf(words: readonly string[]): Telling['sort'] {
  const sorts = words.map(actWordSort);
  return sorts.includes('own') ? 'own' : sorts.includes('saying') ? 'saying' : 'light';
}

const STATUS: Readonly<Record<Factuality, ActStatus>> = {
  happened: 'real',
  ongoing: 'real',
  implied: 'real',
  alleged: 'real',
  planned: 'coming',
  expected: 'coming',
  conditional: 'unreal',
  hypothetical: 'unreal',
  requested: 'unreal',
  denied: 'not',
  negated: 'not',
  stalled: 'not',
};

/** Told as a fact anywhere, it is one; else the first telling decides. */
function statusOf(told: readonly Factuality[]): ActStatus {
  const found = told.map((one) => STATUS[one]);
  return found.includes('real') ? 'real' : (found[0] ?? 'real');
}
