// A telling of an agreement: what one report says of it, in the form in which it is compared with what others say.
import type { Span } from '../../base/span.js';
import type { Reading, ReadingAgreement, ReadingEntity } from '../../reading.js';
import { stemsIn } from '../acts/report-topic.js';
import type { ToldIn } from '../acts/telling.js';
import type { WordWeights } from '../acts/word-weights.js';
import type { DayRange } from '../day-range.js';

/** What one report tells of one agreement. */
export interface DealTelling {
  readonly id: string;
  readonly report: string;
  readonly day: DayRange;
  /** The names that the report gives it, as they stand. */
  readonly names: readonly string[];
  /** Stems of those names and of the subject, each once, in order; words that every agreement has are left out. */
  readonly words: readonly string[];
  /** Countries of its parties and of those that its names name: three letters. */
  readonly countries: readonly string[];
  readonly parties: readonly string[];
  /** Countries that the words around it name. */
  readonly around: readonly string[];
  readonly topic: WordWeights;
  readonly time: DayRange;
  readonly amount: number | null;
  readonly status: ReadingAgreement['status'];
  readonly evidence: Span;
}

/** Words that say that it is an agreement, and tell none from another. */
const EVERY_DEAL = new Set(
  [
    'agre',
    'agreem',
    'agreement',
    'accord',
    'deal',
    'pact',
    'treaty',
    'memorandum',
    'contract',
    'sign',
    'origin',
    'new',
    'talk',
  ].flatMap((word) => stemsIn(word)),
);

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
    const { id, mentions, parties, subject, amount, time, status, evidence } = deal;
    const names = mentions.map(({ start, end }) => report.text.slice(start, end));
    const spans = subject === null ? mentions : [...mentions, subject];
    const named = namedIn(spans, entities);
    const words = [...names, ...(subject === null ? [] : [report.text.slice(subject.start, subject.end)])].flatMap(
      stemsIn,
    );
    const ofParties = parties.map((party) => byId.get(party)?.country ?? null);
    return {
      id,
      report: report.id,
      day: { earliest: report.published.earliest, latest: report.published.latest },
      names: [...new Set(names)],
      words: [...new Set(words)].filter((word) => /^\p{L}/u.test(word) && !EVERY_DEAL.has(word)).sort(),
      countries: [...new Set([...ofParties, ...named].filter((country) => country !== null))].sort(),
      parties,
      around: [...new Set(namedIn([evidence], entities).filter((country) => country !== null))].sort(),
      topic,
      time: { earliest: time.earliest, latest: time.latest },
      amount: amount === null ? null : (amounts.get(amount) ?? null),
      status,
      evidence,
    };
  });
}

/** The countries that are named in some words: "the Iran nuclear deal". */
function namedIn(spans: readonly Span[], entities: readonly ReadingEntity[]): readonly (string | null)[] {
  const isInside = (mention: Span) => spans.some(({ start, end }) => start <= mention.start && mention.end <= end);
  return entities.filter(({ mentions }) => mentions.some(isInside)).map(({ country }) => country);
}
