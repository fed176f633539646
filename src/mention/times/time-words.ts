// The words of English that tell times, each with its class and its value. Source: general knowledge of English, written for Dateline.
import { MONTH_FORMS, WEEKDAY_FORMS } from '../../knowledge/calendar-names.js';
import type { ClassName } from './time-classes.js';

/** What is known of a word: its class, a number, a code. */
export interface TimeWord {
  readonly kind: ClassName;
  readonly value: number;
  readonly code: string;
}

const entries: [string, TimeWord][] = [];

/** Adds words: `code words` or words alone; the value counts on from the first where it is not given. */
function add(kind: ClassName, words: string, value = 0, code = ''): void {
  for (const word of words.split(' ')) entries.push([word, { kind, value, code }]);
}

function addSeries(kind: ClassName, groups: readonly string[], from: number, step = 1): void {
  groups.forEach((words, i) => {
    add(kind, words, from + i * step);
  });
}

addSeries('MONTH', MONTH_FORMS, 1);
addSeries('WEEKDAY', WEEKDAY_FORMS, 1);
addSeries('WEEKDAYS', ['mondays', 'tuesdays', 'wednesdays', 'thursdays', 'fridays', 'saturdays', 'sundays'], 1);

for (const [unit, words] of [
  ['second', 'seconds sec secs'],
  ['minute', 'minute minutes min mins'],
  ['hour', 'hour hours hr hrs'],
  ['day', 'day days'],
  ['week', 'week weeks'],
  ['fortnight', 'fortnight fortnights'],
  ['month', 'month months'],
  ['year', 'year years yr yrs'],
  ['decade', 'decade decades'],
  ['century', 'century centuries'],
  ['millennium', 'millennium millennia millenniums'],
] as const) {
  for (const word of words.split(' ')) add('UNIT', word, word === unit || word.length === 2 ? 1 : 2, unit);
}
add('QUARTER', 'quarter', 1, 'quarter');
add('QUARTER', 'quarters', 2, 'quarter');
add('WEEKEND', 'weekend', 1, 'weekend');
add('WEEKENDS', 'weekends', 2, 'weekend');
add('PERIOD', 'period term time times');

for (const [code, words] of [
  ['MO', 'morning mornings dawn daybreak sunrise'],
  ['AF', 'afternoon afternoons'],
  ['EV', 'evening evenings dusk sunset'],
  ['NI', 'night nights nighttime overnight'],
  ['DT', 'daytime'],
] as const)
  add('DAYPART', words, 0, code);
add('NOON', 'noon midday', 12);
add('NOON', 'midnight', 24);

add('SEASON', 'spring springtime', 0, 'SP');
add('SEASON', 'summer summertime', 1, 'SU');
add('SEASON', 'autumn fall', 2, 'FA');
add('SEASON', 'winter wintertime', 3, 'WI');

add('DEICTIC', 'today', 0, 'day');
add('DEICTIC', 'yesterday', -1, 'day');
add('DEICTIC', 'tomorrow', 1, 'day');
add('DEICTIC', 'tonight', 0, 'night');

add('REFERENCE', 'now currently nowadays presently', 0, 'PRESENT_REF');
add('REFERENCE', 'recently lately formerly', -1, 'PAST_REF');
add('REFERENCE', 'future', 1, 'FUTURE_REF');
add('RECENT', 'recent', -1, 'PAST_REF');
add('PRESENT', 'present moment modern', 0, 'PRESENT_REF');

addSeries(
  'CARDINAL',
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  ),
  1,
);
addSeries('CARDINAL', 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' '), 20, 10);
add('HUNDRED', 'hundred', 100);
add('HUNDRED', 'thousand', 1000);
add('HUNDRED', 'million', 1_000_000);
add('HUNDRED', 'billion', 1_000_000_000);
add('HUNDRED', 'dozen', 12);
add('VAGUE', 'several few many some various numerous countless multiple couple');
addSeries(
  'ORDINAL',
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  ),
  1,
);
add('ORDINAL', 'thirtieth', 30);
addSeries('DECADE', 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' '), 2);

add('THE', 'the');
add('A', 'a an');
for (const [code, value, words] of [
  ['published', -1, 'last'],
  ['span', -1, 'past'],
  ['published', 0, 'this current'],
  ['published', 1, 'next upcoming'],
  ['span', 1, 'coming'],
  ['text', -1, 'previous preceding prior'],
  ['text', 1, 'following ensuing subsequent succeeding'],
  ['text', 0, 'that same'],
  ['span', 0, 'these those'],
] as const)
  add('REL', words, value, code);

add('PART', 'early', 0, 'START');
add('PART', 'mid', 0, 'MID');
add('PART', 'late', 0, 'END');
add('EDGE', 'start beginning outset onset turn', 0, 'START');
add('EDGE', 'middle midst', 0, 'MID');
add('EDGE', 'end close', 0, 'END');
add('COMPARED', 'earlier', 0, 'START');
add('COMPARED', 'later', 0, 'END');
add('HALF', 'half');
add('ALL', 'all whole entire full');
add('AGO', 'ago', -1);
add('LATER', 'afterwards afterward thereafter hence', 1);
add('LATER', 'beforehand previously', -1);
add('AFTER', 'after', 1);
add('AFTER', 'before', -1);
add('OF', 'of');
add('AND', 'and &');
add('OR', 'or');
add('TO', 'to through till until thru');
add('IN', 'in');
add('AT', 'at by around about');
add('ON', 'on during');
add('FROM', 'from between');
add('AMPM', 'am', 0);
add('AMPM', 'pm', 12);
add('ZONE', 'gmt utc est edt cst cdt mst mdt pst pdt et cet cest eet bst ist jst msk z');
add('LOCAL', 'local');
add('ERA', 'bc bce', -1);
add('ERA', 'ad ce', 1);
add('PLURAL', 's');
add('FISCAL', 'fiscal financial fy');
add('OLD', 'old olds');
add('APPROX', 'about around approximately roughly circa some almost', 0, 'APPROX');
add('APPROX', 'nearly under', 0, 'LESS_THAN');
add('APPROX', 'over', 0, 'MORE_THAN');
add('MORE', 'more', 0, 'MORE_THAN');
add('MORE', 'less fewer', 0, 'LESS_THAN');
add('THAN', 'than');
add('LEAST', 'least', 0, 'EQUAL_OR_MORE');
add('LEAST', 'most', 0, 'EQUAL_OR_LESS');
add('EVERY', 'every each per');
add('OTHER', 'other');
add('TIMES', 'once twice thrice');
for (const [code, words] of [
  ['P1D', 'daily nightly'],
  ['PT1H', 'hourly'],
  ['P1W', 'weekly'],
  ['P2W', 'biweekly fortnightly'],
  ['P1M', 'monthly'],
  ['P3M', 'quarterly'],
  ['P1Y', 'yearly annually annual'],
] as const)
  add('FREQUENT', words, 0, code);
add('HOLIDAY', 'christmas xmas', 1225);
add('HOLIDAY', 'halloween', 1031);
add('EVE', 'eve');
add('NEW', 'new');
add('LONG', 'long');
add('LETTERQ', 'q');
for (const unit of ['year', 'month', 'week', 'day', 'hour', 'decade']) add('ADJECTIVE', `${unit}long`, 1, unit);

for (const [sign, kind] of [
  [',', 'COMMA'],
  ['-', 'HYPHEN'],
  ['–', 'HYPHEN'],
  ['—', 'HYPHEN'],
  ['‑', 'HYPHEN'],
  ['−', 'HYPHEN'],
  ['/', 'SLASH'],
  [':', 'COLON'],
  ['.', 'DOT'],
  ["'", 'APOSTROPHE'],
  ['’', 'APOSTROPHE'],
  ['‘', 'APOSTROPHE'],
  ['(', 'OPEN'],
  ['[', 'OPEN'],
] as const)
  add(kind, sign);

/** A word with its plain form: lower-case, without full stops. */
export interface KnownWord extends TimeWord {
  readonly form: string;
  /** Whether it keeps a full stop after it, which belongs to the expression. */
  readonly isShort: boolean;
}

const SHORT_FORMS: ReadonlySet<string> = new Set(
  'jan feb mar apr jun jul aug sept sep oct nov dec mon tues tue wed thurs thu fri sat sun hr hrs min mins sec secs yr yrs am pm bc bce ad ce'.split(
    ' ',
  ),
);

/** What is known of a word, by its form as it is written: small, with a capital, in capitals. */
export const TIME_WORDS: ReadonlyMap<string, KnownWord> = new Map(
  entries.flatMap(([form, word]) => {
    const known = { ...word, form, isShort: SHORT_FORMS.has(form) };
    return [form, form.slice(0, 1).toUpperCase() + form.slice(1), form.toUpperCase()].map(
      (written) => [written, known] as const,
    );
  }),
);
