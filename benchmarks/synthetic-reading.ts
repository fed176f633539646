// Readings from a seed, as long and as full as those of real reports: what the store is measured and tested with.
import { contentId } from '../src/base/content-id.js';
import { addDays, parseDay } from '../src/base/partial-date.js';
import type { Span } from '../src/base/span.js';
import type { Reading, ReadingEntity, ReadingEvent, ReadingStatement } from '../src/reading.js';
import type { LemmaSentence } from '../src/store/word-rows.js';
import { type Chance, seeded } from './seeded.js';

/** A reading with its words: what `RecordStore.writeReports` takes. */
export interface SyntheticReport {
  readonly reading: Reading;
  readonly sentences: readonly LemmaSentence[];
}

const SYLLABLES = [
  'ka',
  'ro',
  'min',
  'te',
  'sul',
  'da',
  'vo',
  'ran',
  'pe',
  'lo',
  'shi',
  'ga',
  'ne',
  'tur',
  'bi',
  'zan',
];
const KINDS = ['person', 'organization', 'country', 'place'] as const;
const TYPES = ['CONSULT', 'AGREE', 'ACCUSE', 'REJECT', 'THREATEN', 'AID', 'ASSAULT', 'SUPPORT'];
const FACTUALITIES = ['happened', 'planned', 'ongoing', 'negated'] as const;

/** How full a report is: about what 500 words of a news report hold. */
const SENTENCES = 25;
const WORDS_OF_A_SENTENCE = 20;
const ENTITIES = 22;
const MENTIONS = 3;
const STATEMENTS = 10;
const EVENTS = 16;
const TIMES = 14;
const FIGURES = 7;

/**
 * The report of a number: the same each time, and different from those of other numbers.
 * @example syntheticReport(7).reading.report.source // 'synthetic/7.txt'
 */
export function syntheticReport(number: number): SyntheticReport {
  const chance = seeded(number + 1);
  const { text, sentences } = storyOf(chance);
  const span = () => someSpan(chance, text);
  const day = addDays(parseDay('2007-01-01')!, chance.below(5_800)) ?? '2007-01-01';
  const idOf = (kind: string) => (at: number) => `${kind}-${number}-${at}`;
  const entities = Array.from({ length: ENTITIES }, (_, at) => entityOf(chance, at, span, idOf('e')));
  const someone = () => chance.pick(entities).id;
  const times = Array.from({ length: TIMES }, (_, at) => {
    const timex3 = { type: 'DATE' as const, value: day, mod: null };
    const value = { kind: 'date' as const, value: day, earliest: day, latest: day, timex3, anchor: 'text' as const };
    return { id: idOf('t')(at), ...span(), ...value };
  });
  const statements = Array.from({ length: STATEMENTS }, (_, at) => statementOf(chance, at, someone, span, idOf));
  const events = Array.from({ length: EVENTS }, (_, at) => eventOf(chance, at, day, someone, span, idOf));
  const figures = Array.from({ length: FIGURES }, (_, at) => {
    const low = chance.below(100_000);
    const value = { low, high: low, unit: 'troops', bound: 'exact' as const, of: null, event: null };
    return { id: idOf('q')(at), ...span(), ...value, unitKind: 'count' as const, per: null, horizon: null };
  });
  const id = contentId('r', ['synthetic', `${number}`]);
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }];
  const published = { earliest: day, latest: day, basis: 'given' as const, why: ['it was given'] };
  const facts = {
    source: `synthetic/${number}.txt`,
    outlet: `Outlet ${chance.below(40)}`,
    headline: `Report ${number}`,
  };
  const report = { id, ...facts, language: 'en', text, published, blocks };
  return {
    reading: { report, entities, statements, events, times, figures, agreements: [], positions: [], problems: [] },
    sentences,
  };
}

/** Low numbers far more often than high ones, as words and names are in news. */
function skewed(chance: Chance, below: number): number {
  return Math.floor(below ** (chance.below(1_000_000) / 1_000_000)) - 1;
}

function word(number: number): string {
  const next = Math.floor(number / SYLLABLES.length);
  const syllable = SYLLABLES[number % SYLLABLES.length] ?? '';
  return next === 0 ? syllable : word(next - 1) + syllable;
}

function storyOf(chance: Chance): { readonly text: string; readonly sentences: readonly LemmaSentence[] } {
  let text = '';
  const sentences: LemmaSentence[] = [];
  for (let number = 0; number < SENTENCES; number += 1) {
    const start = text.length;
    const tokens: (Span & { readonly lemma: string })[] = [];
    for (let at = 0; at < WORDS_OF_A_SENTENCE; at += 1) {
      const lemma = word(skewed(chance, 30_000));
      tokens.push({ start: text.length, end: text.length + lemma.length, lemma });
      text += `${lemma} `;
    }
    sentences.push({ start, end: text.length - 1, tokens });
  }
  return { text: text.trimEnd(), sentences };
}

function someSpan(chance: Chance, text: string): Span {
  const start = chance.below(text.length - 60);
  return { start, end: start + 5 + chance.below(50) };
}

/** Ids are no two reports' own. */
type IdOf = (kind: string) => (at: number) => string;

function entityOf(chance: Chance, at: number, span: () => Span, idOf: ReturnType<IdOf>): ReadingEntity {
  const number = skewed(chance, 5_000);
  const name = `${word(number)} ${word(number + 100)}`;
  const mentions = Array.from({ length: MENTIONS }, () => ({ ...span(), form: 'name' as const }));
  const office = { title: 'foreign minister', of: null, status: 'current' as const, when: null, time: null };
  const offices = at % 5 === 0 ? [{ ...office, ...span() }] : [];
  const who = { id: idOf(at), name, kind: chance.pick(KINDS), aliases: [name.slice(0, 4)], country: null };
  return { ...who, gender: null, mentions, offices, members: [], location: null };
}

function statementOf(
  chance: Chance,
  at: number,
  someone: () => string,
  span: () => Span,
  idOf: IdOf,
): ReadingStatement {
  const via = at % 4 === 0 ? [{ entity: someone(), ...span() }] : [];
  const time = at % 3 === 0 ? idOf('t')(1) : null;
  const statement = {
    ...{
      id: idOf('s')(at),
      speaker: someone(),
      speakerSpan: span(),
      quotation: 'indirect',
      cue: { ...span(), lemma: 'say' },
    },
    ...{ content: [span(), span()], addressees: [someone()], via, time, place: someone(), occasion: null },
    ...{ hedged: chance.below(2) === 0, topics: [someone()], class: 'say', polarity: 'affirmed', basis: 'stated' },
  };
  // Fields that the contract gains are nothing to the store: it keeps whatever comes.
  return statement as unknown as ReadingStatement;
}

function eventOf(
  chance: Chance,
  at: number,
  day: string,
  someone: () => string,
  span: () => Span,
  idOf: IdOf,
): ReadingEvent {
  return {
    ...{
      id: idOf('v')(at),
      type: chance.pick(TYPES),
      mode: null,
      contexts: ['military'],
      trigger: span(),
      evidence: span(),
    },
    ...{ actors: [someone(), someone()], recipients: [someone()], place: someone() },
    ...{ time: { earliest: day, latest: day, basis: 'stated' }, factuality: chance.pick(FACTUALITIES) },
    ...{ statement: at % 3 === 0 ? idOf('s')(1) : null, sameAs: null },
  };
}
