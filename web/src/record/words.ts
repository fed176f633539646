// The words of the record for people: acts as short headlines, days in EDTF as people write them, chains, citations.
import { showBounds, showDay } from '../reading/phrases.js';
import type { ActItem, Evidence, Named } from './types.js';

/** How an act is told: a verb for one doer and for several, and whether it takes both sides alike. */
interface Verb {
  readonly one: string;
  readonly many: string;
  /** The two where nobody is told to whom it was done, and the verb does not stand without: "backs". */
  readonly alone?: readonly [string, string];
  /** Both sides do the same to each other: they stand before the verb together where nobody else is told. */
  readonly isMutual?: true;
}

const VERBS: Readonly<Record<string, Verb>> = {
  CONSULT: { one: 'talks with', many: 'talk with', isMutual: true },
  'CONSULT meeting': { one: 'meets', many: 'meet', isMutual: true },
  'CONSULT visit': { one: 'visits', many: 'visit' },
  'CONSULT phone': { one: 'speaks by telephone with', many: 'speak by telephone with', isMutual: true },
  'CONSULT multilateral': { one: 'meets with others', many: 'meet', isMutual: true },
  'CONSULT third-party': { one: 'mediates between', many: 'mediate between' },
  AGREE: { one: 'agrees with', many: 'agree with', isMutual: true },
  SUPPORT: { one: 'backs', many: 'back', alone: ['gives support', 'give support'] },
  CONCEDE: { one: 'gives way to', many: 'give way to' },
  COOPERATE: { one: 'works with', many: 'work together with', isMutual: true },
  AID: { one: 'aids', many: 'aid', alone: ['gives aid', 'give aid'] },
  RETREAT: { one: 'draws back from', many: 'draw back from' },
  'RETREAT withdraw': { one: 'withdraws from', many: 'withdraw from' },
  'RETREAT ceasefire': { one: 'holds fire against', many: 'hold fire against', isMutual: true },
  'RETREAT release': { one: 'releases', many: 'release' },
  'RETREAT access': { one: 'gives access to', many: 'give access to' },
  'RETREAT resign': { one: 'resigns', many: 'resign' },
  REQUEST: { one: 'asks', many: 'ask' },
  ACCUSE: { one: 'accuses', many: 'accuse' },
  'ACCUSE disapprove': { one: 'disapproves of', many: 'disapprove of' },
  REJECT: { one: 'refuses', many: 'refuse' },
  THREATEN: { one: 'threatens', many: 'threaten' },
  PROTEST: { one: 'protests against', many: 'protest against' },
  SANCTION: { one: 'puts sanctions on', many: 'put sanctions on' },
  'SANCTION expel': { one: 'expels', many: 'expel' },
  MOBILIZE: { one: 'moves forces against', many: 'move forces against' },
  COERCE: { one: 'puts pressure on', many: 'put pressure on' },
  'COERCE arrest': { one: 'arrests', many: 'arrest' },
  'COERCE seize': { one: 'seizes', many: 'seize' },
  ASSAULT: { one: 'attacks', many: 'attack' },
};

/** An act as a headline: who, the verb, to whom. */
export interface Headline {
  readonly before: readonly Named[];
  readonly verb: string;
  readonly after: readonly Named[];
}

/**
 * An act as a headline in the present tense.
 * @example headlineOf({ type: 'CONSULT', mode: 'meeting', actors: [putin], recipients: [raisi], … }) // Putin · meets · Raisi
 */
export function headlineOf({
  type,
  mode,
  actors,
  recipients,
}: Pick<ActItem, 'type' | 'mode' | 'actors' | 'recipients'>): Headline {
  const verb: Verb = VERBS[`${type} ${mode}`] ?? VERBS[type] ?? { one: type.toLowerCase(), many: type.toLowerCase() };
  if (actors.length === 0)
    return { before: [], verb: `somebody ${verbWords(verb, false, recipients)}`, after: recipients };
  const others = recipients.filter(({ id }) => actors.every((actor) => actor.id !== id));
  return { before: actors, verb: verbWords(verb, actors.length > 1, others), after: others };
}

/** "talks with" alone is "talks", "backs" alone "gives support". */
function verbWords({ one, many, alone }: Verb, isMany: boolean, recipients: readonly Named[]): string {
  if (recipients.length > 0) return isMany ? many : one;
  const words = isMany ? (alone?.[1] ?? many) : (alone?.[0] ?? one);
  return words.replace(/ (?:with|from|to|on|of|between|against|by telephone with)$/, '');
}

/**
 * A day in EDTF as people write it.
 * @example showEdtf('2015-11-20/2015-11-23') // '20–23 Nov 2015'
 * @example showEdtf('../2022-07-19') // 'until 19 Jul 2022'
 */
export function showEdtf(day: string | null): string {
  if (day === null) return 'day unknown';
  const [first = '', last] = day.split('/');
  if (last === undefined) return showDay(first);
  return showBounds(first === '..' ? null : first, last === '..' ? null : last);
}

/**
 * An office with the day that it was last told.
 * @example showOffice('president of Norland (2015-11-23)') // 'president of Norland (23 Nov 2015)'
 */
export function showOffice(office: string): string {
  return office.replace(/\(([^()]+)\)$/, (_, day: string) => `(${showEdtf(day)})`);
}

/**
 * Where the words of an evidence are, as an address of the page.
 * @example evidenceAddress({ report: 'r-1', start: 9, end: 25, … }) // '/report/r-1?words=9-25'
 */
export function evidenceAddress({ report, start, end }: Pick<Evidence, 'report' | 'start' | 'end'>): string {
  return `/report/${report}?words=${start}-${end}`;
}

/**
 * Who published a report, or where it came from: the file by its last name.
 * @example outletOf({ outlet: null, source: 'samples/moscow-2016.md' }) // 'moscow-2016.md'
 */
export function outletOf({ outlet, source }: Pick<Evidence, 'outlet' | 'source'>): string {
  return outlet ?? source.split(/[/\\]/).at(-1) ?? source;
}

/**
 * A citation of a report: outlet, headline, day.
 * @example citationOf(evidence) // 'Harbor News Agency, “Envoys near accord”, 4 Mar 1974'
 */
export function citationOf({ outlet, headline, day, source }: Evidence): string {
  const title = headline === null ? null : `“${headline}”`;
  return [outletOf({ outlet, source }), title, day === null ? null : showEdtf(day)]
    .filter((part) => part !== null)
    .join(', ');
}

const COUNTS = new Intl.NumberFormat('en');

/**
 * A count with its noun.
 * @example showCount(1, 'report') // '1 report'
 * @example showCount(2200, 'report') // '2,200 reports'
 */
export function showCount(count: number, noun: string, many: string = `${noun}s`): string {
  return `${COUNTS.format(count)} ${count === 1 ? noun : many}`;
}

/**
 * An act's headline as one text.
 * @example headlineText(act) // 'Vladimir Putin meets Ebrahim Raisi in Tehran'
 */
export function headlineText(act: Parameters<typeof headlineOf>[0] & Pick<ActItem, 'place'>): string {
  const { before, verb, after } = headlineOf(act);
  const where = act.place === null ? '' : `in ${act.place.name}`;
  const words = [listNames(before), verb, listNames(after), where].filter((part) => part !== '').join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function listNames(names: readonly Named[]): string {
  const [last, ...rest] = names.map(({ name }) => name).reverse();
  return last === undefined ? '' : rest.length === 0 ? last : `${rest.reverse().join(', ')} and ${last}`;
}

/** Nouns that have a plural of their own. */
const PLURALS: Readonly<Record<string, string>> = {
  person: 'people',
  man: 'men',
  woman: 'women',
  child: 'children',
};

/**
 * A figure for people: a unit is kept as one of it is called.
 * @example showFigure('29 soldier') // '29 soldiers'
 * @example showFigure('5000000 USD') // '5,000,000 USD'
 */
export function showFigure(value: string): string {
  const [, number = '', unit = ''] = /^(.*?\d[\d.–-]*)(?: (\D+))?$/.exec(value) ?? [];
  if (number === '') return value;
  const shown = number.replace(/\d+(?:\.\d+)?/g, (digits) => COUNTS.format(Number(digits)));
  if (unit === '') return shown;
  const isOne = number === '1' || !/^[A-Za-z][a-z]*$/.test(unit) || /s$|^percent$/.test(unit);
  return `${shown} ${
    isOne
      ? unit
      : (PLURALS[unit] ??
        unit
          .replace(/([^aeiou])y$/, '$1ie')
          .replace(/(ch|sh|x)$/, '$1e')
          .concat('s'))
  }`;
}

/** PLOVER's types in words, in the order from the friendliest to the worst. */
export const ACT_TYPES: readonly (readonly [string, string])[] = [
  ['CONSULT', 'Meetings, visits, calls'],
  ['AGREE', 'Agreements'],
  ['SUPPORT', 'Support'],
  ['COOPERATE', 'Cooperation'],
  ['AID', 'Aid'],
  ['CONCEDE', 'Concessions'],
  ['RETREAT', 'Withdrawals, releases, ceasefires'],
  ['REQUEST', 'Requests'],
  ['ACCUSE', 'Accusations'],
  ['REJECT', 'Refusals'],
  ['THREATEN', 'Threats'],
  ['PROTEST', 'Protests'],
  ['SANCTION', 'Sanctions'],
  ['MOBILIZE', 'Mobilisation'],
  ['COERCE', 'Coercion'],
  ['ASSAULT', 'Attacks'],
];

/** How real an act is, in the order of the filter. */
export const STATUSES: readonly string[] = [
  'happened',
  'ongoing',
  'planned',
  'expected',
  'alleged',
  'requested',
  'conditional',
  'hypothetical',
  'implied',
  'stalled',
  'denied',
  'negated',
];
