// Objections by names and parts of speech: "May" may be a minister, "fall" a verb, "Now" a magazine.
import type { Sentence } from '../../language/sentence.js';
import type { Atom, AtomLine } from './atoms.js';
import { isUpper, type Objection, type TimeCase } from './objection.js';
import type { ClassName } from './time-classes.js';

/** What is a name, or no noun. */
export const NAME_OBJECTIONS: readonly Objection[] = [
  isCapitalName,
  isInLongerName,
  isLoneShortForm,
  isVerbOrModal,
  isFallOfSomething,
  isNamedMarch,
  isLowerEra,
  isPartOfWord,
  isHolidayThing,
];

/** Classes whose words are written small; a capital inside a sentence makes them part of a name. */
const SMALL: ReadonlySet<ClassName> = new Set<ClassName>([
  ...([
    'UNIT',
    'QUARTER',
    'DEICTIC',
    'REFERENCE',
    'DAYPART',
    'REL',
    'PART',
    'FREQUENT',
    'WEEKEND',
    'SEASON',
    'NOON',
  ] as const),
  ...(['CARDINAL', 'HALF', 'DECADE', 'RECENT', 'PRESENT', 'PERIOD'] as const),
]);

/** "The Sun and Now magazines", "the Six-Day War", "USA Today", "the Arab Spring". A season with its year may be capital. */
function isCapitalName({ found, atoms, text, line, sentence }: TimeCase): boolean {
  const hasYear = atoms.some(({ kind }) => kind === 'YEAR');
  const isCapital = ({ start, kind }: Atom, i: number) =>
    SMALL.has(kind) &&
    !(kind === 'SEASON' && hasYear) &&
    found.start + i > 0 &&
    isUpper(text, start) &&
    !isOpening(line, found.start + i, text);
  return found.rule !== 'holiday' && atoms.some(isCapital) && !isTitleCase(sentence);
}

/** Whether an atom opens a quotation or a clause after a colon, where a capital says nothing. */
function isOpening(line: AtomLine, at: number, text: string): boolean {
  const before = line.atoms[at - 1];
  if (before === undefined) return false;
  return '“"‘«:;—–('.includes(before.form) || (before.kind === 'HYPHEN' && text[before.end] === ' ');
}

const OPEN_CLASSES: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN']);

const titleCases = new WeakMap<Sentence, boolean>();

/** Whether most longer words of a sentence are capital, as in a headline. */
function isTitleCase(sentence: Sentence): boolean {
  const known = titleCases.get(sentence);
  if (known !== undefined) return known;
  const words = sentence.tokens.filter(({ form, upos }) => form.length > 3 && OPEN_CLASSES.has(upos));
  const capitals = words.filter(({ form }) => /^\p{Lu}/u.test(form));
  const isTitle = words.length > 0 && capitals.length >= words.length * 0.85;
  titleCases.set(sentence, isTitle);
  return isTitle;
}

/** Classes that mean a time by themselves only; with a number beside them they are dates whatever the name around them. */
const NAME_LIKE: ReadonlySet<ClassName> = new Set<ClassName>([
  'MONTH',
  'WEEKDAY',
  'SEASON',
  'DEICTIC',
  'REFERENCE',
  'DAYPART',
  'UNIT',
  'NOON',
]);

/** "Theresa May", "Black September": a lone word inside a longer name, and a month that is a person. */
function isInLongerName({ atoms, sentence }: TimeCase): boolean {
  const [atom] = atoms;
  if (atoms.length !== 1 || atom === undefined || !NAME_LIKE.has(atom.kind)) return false;
  const name = sentence.names.find(({ first, last }) => first <= atom.token && atom.token <= last);
  if (name === undefined) return false;
  if (atom.kind === 'MONTH' && name.kind === 'PER') return true;
  return name.last > name.first && (name.kind !== 'MISC' || atom.token === name.last);
}

/** Short forms that are words too: without a number or a full stop they are not taken. */
const SHORT: ReadonlySet<string> = new Set(
  'jan mar apr jun jul aug sep sept oct nov dec feb mon tue tues wed thu thurs fri sat sun'.split(' '),
);
const NEVER_ALONE: ReadonlySet<string> = new Set(['sun', 'sat', 'mon', 'wed', 'mar', 'dec', 'jan']);

function isLoneShortForm({ atoms }: TimeCase): boolean {
  const names = atoms.filter(({ kind }) => kind === 'MONTH' || kind === 'WEEKDAY');
  const hasNumber = atoms.some(
    ({ kind }) => kind === 'DIGITS' || kind === 'YEAR' || kind === 'ORDINAL' || kind === 'AMPM',
  );
  if (names.length !== 1 || hasNumber) return false;
  const { form, start, end } = names[0]!;
  if (!SHORT.has(form)) return false;
  return NEVER_ALONE.has(form) || end - start === form.length;
}

/** "may", "march", "fall", "spring" as verbs; a month is written with a capital. */
function isVerbOrModal({ atoms, sentence, text }: TimeCase): boolean {
  return atoms.some(({ kind, token, start, form }) => {
    if (kind === 'MONTH' && !isUpper(text, start))
      return form === 'may' || form === 'march' || form === 'august' || SHORT.has(form);
    if (kind !== 'MONTH' && kind !== 'SEASON' && form !== 'last') return false;
    const word = sentence.tokens[token];
    const isVerb = word !== undefined && (word.upos === 'VERB' || word.upos === 'AUX');
    return isVerb && (atoms.length === 1 || form === 'last');
  });
}

const BEFORE_FALL: ReadonlySet<ClassName> = new Set<ClassName>(['REL', 'PART', 'IN', 'EVERY', 'THE']);

/** "the fall of Saigon", "a fall in prices", "winter sports": a season needs words that make it a time. */
function isFallOfSomething({ found, atoms, line }: TimeCase): boolean {
  const season = atoms.find(({ kind }) => kind === 'SEASON');
  if (season?.form !== 'fall' || atoms.some(({ kind }) => kind === 'YEAR')) return false;
  const next = line.atoms[found.end];
  if (next?.kind === 'OF' || next?.kind === 'IN') return true;
  const before = line.atoms[found.start - 1];
  const inside = atoms[0];
  return !(
    inside !== undefined &&
    inside.kind !== 'SEASON' &&
    (inside.kind !== 'THE' || BEFORE_FALL.has(before?.kind ?? 'WORD'))
  );
}

/** "the Long March", "the Women's March", "Black Monday": a lone month with a determiner or a name before it, and nothing behind it that it says more of. */
function isNamedMarch({ atoms, found, line, sentence }: TimeCase): boolean {
  const [month] = atoms;
  if (atoms.length !== 1 || (month?.kind !== 'MONTH' && month?.kind !== 'WEEKDAY')) return false;
  const token = sentence.tokens[month.token];
  if (token === undefined || token.head > month.token) return false;
  const before = sentence.tokens[month.token - 1];
  const isOfName =
    before !== undefined &&
    before.head === month.token &&
    ['compound', 'amod', 'flat', 'nmod:poss', 'det'].includes(before.deprel);
  return isOfName || line.atoms[found.start - 1]?.kind === 'PLURAL';
}

/** An era is written in capitals: "AD", not "ad". */
function isLowerEra({ atoms, text }: TimeCase): boolean {
  return atoms.some(({ kind, start }) => kind === 'ERA' && !isUpper(text, start));
}

/** Matches a token that is an address or a mark: `https://…`, `pic.example.com/P2q3Pm`, `@name`, `#May`. */
const ADDRESS = /^(?:https?:|www\.|[@#])|\p{L}\.\p{L}{2,}\//u;

/** A time in the middle of an address or of a longer word is none. */
function isPartOfWord({ atoms, text, sentence }: TimeCase): boolean {
  const [first, last] = [atoms[0], atoms.at(-1)];
  if (first === undefined || last === undefined) return true;
  const isLetter = (at: number): boolean => /[\p{L}\d_]/u.test(text[at] ?? '');
  if (isLetter(first.start - 1) || (isLetter(last.end) && isLetter(last.end - 1))) return true;
  return ADDRESS.test(sentence.tokens[first.token]?.form ?? '');
}

/** "Christmas trees": a thing of the holiday, not the day. */
function isHolidayThing({ atoms, sentence }: TimeCase): boolean {
  const [holiday] = atoms;
  return atoms.length === 1 && holiday?.kind === 'HOLIDAY' && sentence.tokens[holiday.token]?.deprel === 'compound';
}
