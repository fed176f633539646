// A telling of an agreement: what one report says of it, in the form in which it is compared with what others say.
import type { Span } from '../../base/span.js';
import { foldName } from '../../knowledge/fold-name.js';
import type { Reading, ReadingAgreement, ReadingEntity } from '../../reading.js';
import type { ToldIn } from '../acts/telling.js';
import type { WordWeights } from '../acts/word-weights.js';
import type { DayRange } from '../day-range.js';
import { familyKey } from '../things/person-names.js';
import { type DealKind, kindOfDeal, rankOfName, tellingStems } from './deal-words.js';

/** A name that a report gives an agreement, as it stands, and how much it tells (`rankOfName`). */
export interface DealName {
  readonly name: string;
  readonly rank: number;
}

/** What one report tells of one agreement. */
export interface DealTelling {
  readonly id: string;
  readonly report: string;
  readonly day: DayRange;
  readonly names: readonly DealName[];
  readonly kind: DealKind;
  /** The words for what it is on, where the report says so shortly; null where it does not. */
  readonly subject: string | null;
  /** Stems of those names and of the subject, each once, in order; words that every agreement has are left out. */
  readonly words: readonly string[];
  /** Countries of its parties and of those that its names name: three letters. */
  readonly countries: readonly string[];
  readonly parties: readonly string[];
  /** What the parties are called: the first names told. */
  readonly partyNames: readonly string[];
  /** Keys of parties that are persons and bodies. */
  readonly partyKeys: readonly string[];
  /** Countries that the words around it name. */
  readonly around: readonly string[];
  readonly topic: WordWeights;
  readonly time: DayRange;
  readonly amount: number | null;
  readonly status: ReadingAgreement['status'];
  readonly evidence: Span;
}

/**
 * The agreements that a report tells of.
 * @example tellDeals(reading, toldIn(reading))[0]?.words // ['iran', 'nuclear']
 */
export function tellDeals(reading: Reading, { topic }: ToldIn): readonly DealTelling[] {
  const { report, agreements, entities, figures } = reading;
  if (agreements.length === 0) return [];
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const amounts = new Map(figures.map(({ id, low, high }) => [id, low ?? high]));
  return agreements.map((deal) => {
    const { id, mentions, parties, subject, amount, status, evidence } = deal;
    const about = subjectOf(report.text, subject);
    const named = namedIn(subject === null ? mentions : [...mentions, subject], entities).map(({ country }) => country);
    const names = namesOf(mentions, reading);
    const members = parties.flatMap((party) => membersOf(byId.get(party), byId));
    const told = names.map(({ name }) => name);
    return {
      id,
      report: report.id,
      day: { earliest: report.published.earliest, latest: report.published.latest },
      names,
      kind: told.map(kindOfDeal).find((kind) => kind !== 'deal') ?? 'deal',
      subject: about,
      words: tellingStems(about === null ? told : [...told, about]),
      countries: known([...members.map(({ country }) => country), ...named]),
      parties,
      partyNames: [...new Set(members.filter(isNamed).map(({ name }) => name))].slice(0, MOST_PARTIES),
      partyKeys: known(members.filter(isNamed).map(partyKey)),
      around: known(namedIn([evidence], entities).map(({ country }) => country)),
      topic,
      time: timeOf(deal, report.text),
      amount: amount === null ? null : (amounts.get(amount) ?? null),
      status,
      evidence,
    };
  });
}

const MOST_PARTIES = 6;

function known(values: readonly (string | null)[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== null))].sort();
}

function namesOf(mentions: readonly Span[], { report, entities }: Reading): readonly DealName[] {
  const names = new Map<string, number>();
  for (const mention of mentions) {
    const name = report.text.slice(mention.start, mention.end).replace(/\s+/gu, ' ');
    names.set(name, rankOfName(name, namedIn([mention], entities).length > 0));
  }
  return [...names].map(([name, rank]) => ({ name, rank }));
}

/** Those that are named in some words: "the Iran nuclear deal". */
function namedIn(spans: readonly Span[], entities: readonly ReadingEntity[]): readonly ReadingEntity[] {
  const isInside = (mention: Span) => spans.some(({ start, end }) => start <= mention.start && mention.end <= end);
  return entities.filter(({ mentions }) => mentions.some((mention) => mention.form === 'name' && isInside(mention)));
}

function membersOf(
  party: ReadingEntity | undefined,
  byId: ReadonlyMap<string, ReadingEntity>,
): readonly ReadingEntity[] {
  if (party === undefined) return [];
  const members = party.members.flatMap((id) => byId.get(id) ?? []);
  return members.length > 0 ? members : [party];
}

function isNamed({ kind, name, mentions }: ReadingEntity): boolean {
  if (kind === 'country') return /^\p{Lu}/u.test(name);
  return kind !== 'other' && mentions.some(({ form }) => form === 'name');
}

/** What a party that is no state is known by. */
function partyKey({ kind, name }: ReadingEntity): string | null {
  if (kind === 'country') return null;
  return kind === 'person' ? familyKey(name) : foldName(name);
}

/** A longer description is a clause. */
const SUBJECT_WORDS = 9;

/** Matches what a subject does not begin with: clauses, and pointers to what was said. */
const NO_SUBJECT = /^(?:that|which|who|whose|where|this|these|it|them|what|how)\b|^\d|\b(?:19|20)\d\d$/iu;

function subjectOf(text: string, subject: Span | null): string | null {
  if (subject === null) return null;
  const words = text.slice(subject.start, subject.end).replace(/\s+/gu, ' ').trim();
  return NO_SUBJECT.test(words) || words.split(' ').length > SUBJECT_WORDS || words.length < 4 ? null : words;
}

/** Matches words for what befalls an agreement that was made before. */
const CHANGED =
  /\b(?:extend|renew|prolong|suspend|resum|return(?:s|ed|ing)? to|rejoin|withdr[ae]w|quit|leav(?:e|es|ing) the|left the|denounc|violat|breach|broke|collaps|expire|scrap)/iu;
const MADE =
  /\b(?:sign|reach|conclud|agree[ds]? (?:on|to|up)|adopt|made|struck|seal|initial|ratif|announc|put their names)/iu;

/** When it was made; words that tell of an extension or a withdrawal date that, and say only that it was made before. */
function timeOf({ time: { earliest, latest }, evidence }: ReadingAgreement, text: string): DayRange {
  const words = text.slice(evidence.start, evidence.end);
  return CHANGED.test(words) && !MADE.test(words) ? { earliest: null, latest } : { earliest, latest };
}
