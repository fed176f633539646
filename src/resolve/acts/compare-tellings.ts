// Whether two tellings are of one act: a score with its reasons, and what forbids it.
import { daysFrom, gapOf, widthOf } from '../day-range.js';
import { type FeatureParts, type Features, oddsOf, reasonsFor, type Score, scoreOf } from '../weighing.js';
import { ACT_WEIGHTS, JOIN_FROM, MENTION_WEIGHTS, ONE_STORY } from './act-weights.js';
import { headStem } from './act-words.js';
import { type ActVeto, forbidActs } from './forbid-acts.js';
import {
  areBothLone,
  haveOtherParties,
  isOneSided,
  matchParties,
  matchRole,
  type PartyMatch,
} from './match-parties.js';
import { toldTime } from './presume-time.js';
import type { Telling, ToldFigure } from './telling.js';
import { likeness } from './word-weights.js';

/** What two tellings are to one another. */
export interface ActVerdict extends Score {
  readonly veto: ActVeto | null;
}

/** A time of more days than these is told by its month or year. */
const DAYS_OF_ONE_ACT = 3;
const DAYS_OF_A_TIME = 62;
const NEAR_DAYS = 10;
const FAR_DAYS = 45;
const YEAR_DAYS = 300;

const NEVER: Score = { score: 0, odds: Number.NEGATIVE_INFINITY };

/** A little below the score from which the rules join: a person is asked. */
const DOUBTFUL: Score = { score: JOIN_FROM - 0.05, odds: oddsOf(JOIN_FROM - 0.05) };

/**
 * What two tellings are to one another.
 * @example compareTellings(toldByCnn, toldByIrna).score // 0.97
 */
export function compareTellings(a: Telling, b: Telling): ActVerdict {
  const veto = forbidActs(a, b);
  if (veto !== null) return { ...NEVER, veto };
  if (isBare(a) || isBare(b)) return { ...scoreOf(MENTION_WEIGHTS, mentionFeatures(a, b)), veto };
  const match = matchParties(a, b);
  if (match.isClash) return { ...NEVER, veto: 'parties' };
  // What one report tells apart, with others in it, is two.
  if (a.report.id === b.report.id && !isOneStay(a, b) && haveOtherParties(a, b)) return { ...NEVER, veto: 'told' };
  const parts = actFeatures(a, b, match);
  const found = scoreOf(ACT_WEIGHTS, ...parts);
  // Where both say the day and the days differ, it takes more than like words for the rules to join: the same words quoted, or a figure.
  const has = (feature: string) => parts.some((features) => (features[feature] ?? 0) > 0);
  const isDoubtful = has('otherDay') && !has('quotes') && !has('figures');
  return { ...(isDoubtful && found.score > DOUBTFUL.score ? DOUBTFUL : found), veto };
}

/**
 * What speaks for and against two tellings being of one act, the strongest first.
 * @example explainTellings(toldByCnn, toldByIrna)[0] // 'the same parties (+2.6)'
 */
export function explainTellings(a: Telling, b: Telling): readonly string[] {
  if (isBare(a) || isBare(b)) return reasonsFor(MENTION_WEIGHTS, mentionFeatures(a, b));
  return reasonsFor(ACT_WEIGHTS, ...actFeatures(a, b, matchParties(a, b)));
}

/** A mention that is known by its words alone. */
function isBare({ type }: Telling): boolean {
  return type === null;
}

function actFeatures(a: Telling, b: Telling, match: PartyMatch): FeatureParts {
  const time = timeFeatures(a, b);
  const isOneReport = a.report.id === b.report.id;
  return [
    wordFeatures(a, b),
    partyFeatures(match, { oneSided: isOneSided(a, b), isLone: time.weeksOfNews === 1 && areBothLone(a, b) }),
    time,
    placeFeatures(a, b),
    {
      // Whom no words name may be anybody, unless both say the day.
      noParties: +(match.shared === null && time.oneDay === 0),
      quotes: +(!isOneReport && a.report.quotes.some((quote) => b.report.quotes.includes(quote))),
      figures: +a.figures.some((one) => b.figures.some((other) => isSameFigure(one, other))),
      context: likeness(a.context, b.context),
      topic: isOneReport ? (isOneStay(a, b) ? ONE_STORY : 0) : likeness(a.report.topic, b.report.topic),
      toldApart: +(isOneReport && !isOneStay(a, b)),
      notReal: +(a.status === 'unreal' || b.status === 'unreal'),
      notYet: +(isNotYet(a, b) || isNotYet(b, a)),
    },
  ];
}

/** The stages of one stay are told one by one: he arrives in the capital, and is received by its king. */
function isOneStay(a: Telling, b: Telling): boolean {
  return a.mode === 'visit' && b.mode === 'visit';
}

/** Whether one was to come, nobody says when, on the day of its report, and the other had been by then. */
function isNotYet(a: Telling, b: Telling): boolean {
  if (a.status !== 'coming' || a.time.latest !== null || b.status !== 'real') return false;
  return b.time.latest !== null && (a.report.day.earliest ?? '') >= b.time.latest;
}

function mentionFeatures(a: Telling, b: Telling): Features {
  const [actors, recipients] = [matchRole(a, b, 'actor'), matchRole(a, b, 'recipient')];
  const isOneWord = a.words.some((word) => b.words.includes(word));
  const isOneStem = !isOneWord && a.words.some((word) => b.words.some((other) => headStem(word) === headStem(other)));
  const isOneFamily = a.families.some((family) => b.families.includes(family));
  const isOneReport = a.report.id === b.report.id;
  return {
    oneWord: +isOneWord,
    oneStem: +isOneStem,
    oneFamily: +(!isOneWord && !isOneStem && isOneFamily),
    saying: +((a.sort === 'saying' || b.sort === 'saying') && (actors ?? 0) < SAME_SPEAKER),
    actors: actors === null ? 0 : actors - HALF,
    recipients: recipients === null ? 0 : recipients - HALF,
    clash: +matchParties(a, b).isClash,
    oneReport: +isOneReport,
    topic: isOneReport ? 0 : Math.min(ONE_STORY, likeness(a.report.topic, b.report.topic)),
  };
}

/** Half of those in a role on both sides speaks neither for nor against it. */
const HALF = 0.5;

const SAME_SPEAKER = 0.85;

function wordFeatures(a: Telling, b: Telling): Features {
  const isOneWord = a.words.some((word) => b.words.includes(word));
  const isTyped = a.type !== null && b.type !== null;
  const isOneFamily = a.families.some((family) => b.families.includes(family));
  return {
    oneWord: +isOneWord,
    oneFamily: +(!isOneWord && isOneFamily),
    oneType: +(isTyped && a.type === b.type),
    oneMode: +(isTyped && a.mode !== null && a.mode === b.mode),
    otherType: +(isTyped && a.type !== b.type && !isOneFamily),
    otherMode: +(isTyped && isByTelephone(a) !== isByTelephone(b)),
    lightWord: +(a.sort === 'light' || b.sort === 'light'),
    sayingWord: +(a.sort === 'saying' || b.sort === 'saying'),
  };
}

function isByTelephone({ mode }: Telling): boolean {
  return mode === 'phone';
}

interface Sides {
  readonly oneSided: boolean;
  /** Whether both name one alone, in the news of different weeks: a leader meets many. */
  readonly isLone: boolean;
}

function partyFeatures({ shared, named, isPersonShared }: PartyMatch, { oneSided, isLone }: Sides): Features {
  const isHalf = oneSided || isLone;
  const parties = (shared ?? 0) * (isHalf ? HALF : 1);
  return { parties, person: +(isPersonShared && !isHalf), twoNamed: +(named > 1), oneSided: +oneSided };
}

function timeFeatures(a: Telling, b: Telling): Features {
  const [first, second] = [widthOf(toldTime(a)), widthOf(toldTime(b))];
  const gap = gapOf(a.presumed, b.presumed);
  const news = newsDistance(a, b);
  const none = first === null || second === null;
  const width = none ? 0 : Math.max(first, second);
  const overlap = +(gap === 0 && !none);
  return {
    oneDay: overlap * +(width <= DAYS_OF_ONE_ACT),
    oneTime: overlap * +(width > DAYS_OF_ONE_ACT && width <= DAYS_OF_A_TIME),
    wideTime: overlap * +(width > DAYS_OF_A_TIME),
    dayOff: +(gap > 0 && !isDayStated(a, b)),
    otherDay: +(gap > 0 && isDayStated(a, b)),
    nearNews: none && news !== null ? Math.max(0, 1 - news / NEAR_DAYS) : 0,
    weeksOfNews: +(none && news !== null && news > NEAR_DAYS && news <= FAR_DAYS),
    farNews: +(none && news !== null && news > FAR_DAYS),
    yearsOfNews: +(none && news !== null && news > YEAR_DAYS),
  };
}

/** Whether both say the day: a next day is then another act more often than a mistake. */
function isDayStated(a: Telling, b: Telling): boolean {
  return [a, b].every(({ isTimeStated, presumed }) => isTimeStated && widthOf(presumed) === 1);
}

/** Days between when one is told to have been and when the other was in the news. */
function newsDistance(a: Telling, b: Telling): number | null {
  const [first, second] = [newsDay(a), newsDay(b)];
  return first === null || second === null ? null : Math.abs(daysFrom(first, second));
}

function newsDay(telling: Telling): string | null {
  const { report } = telling;
  const time = toldTime(telling);
  return time.latest ?? time.earliest ?? report.day.latest ?? report.day.earliest;
}

function placeFeatures(a: Telling, b: Telling): Features {
  const [first, second] = [a.place, b.place];
  if (first === null || second === null) return { onePlace: 0, oneCountry: 0, otherTown: 0 };
  const isOne = first.location !== null ? first.location === second.location : sharesName(first, second);
  const isOneCountry = first.country !== null && first.country === second.country;
  const towns =
    first.sort === 'place' && second.sort === 'place' && first.location !== null && second.location !== null;
  return { onePlace: +isOne, oneCountry: +(!isOne && isOneCountry), otherTown: +(!isOne && isOneCountry && towns) };
}

function sharesName(a: { readonly names: readonly string[] }, b: { readonly names: readonly string[] }): boolean {
  return a.names.some((name) => b.names.includes(name));
}

/** Small numbers are shared by chance. */
function isSameFigure(a: ToldFigure, b: ToldFigure): boolean {
  const value = a.low ?? a.high;
  return a.low === b.low && a.high === b.high && a.unit === b.unit && value !== null && value > 3;
}
