// Objections by numbers: "2000 troops" are counted, "Resolution 1973" has a number, "3:09" is a score.
import { isRelation } from '../../grammar/tree.js';
import type { Sentence, Token } from '../../language/sentence.js';
import type { Atom } from './atoms.js';
import type { Objection, TimeCase } from './objection.js';
import type { Found } from './pattern.js';
import type { ClassName } from './time-classes.js';

/** What counts or numbers something else. */
export const NUMBER_OBJECTIONS: readonly Objection[] = [isQuantity, isNumbered, isCountOfDays, isUnlikelyClock];

/** "2000 troops", "$1500": a lone number of four digits that counts something. */
function isQuantity({ found, atoms, line, sentence }: TimeCase): boolean {
  const years = atoms.filter(({ kind }) => kind === 'YEAR');
  if (years.length !== 1 || !isCalendarYear(found) || atoms.some(({ kind }) => !LONE_YEAR.has(kind))) return false;
  const year = years[0]!;
  const token = sentence.tokens[year.token];
  const before = line.atoms[found.start - 1];
  const next = line.atoms[found.end];
  if (before !== undefined && '$€£¥#'.includes(before.form)) return true;
  if (next !== undefined && (next.form === '%' || MEASURES.has(next.form))) return true;
  if (token === undefined || !isRelation(token.deprel, ['nummod'])) return isOutOfRange(year, before);
  if (isOutOfRange(year, before)) return true;
  const isTold =
    before !== undefined && (before.kind === 'THE' || before.kind === 'PLURAL' || POSSESSIVES.has(before.form));
  const isFar = before?.kind === 'IN' && token.head > year.token + 1;
  const head = sentence.tokens[token.head];
  return isPlural(head) && !YEARLY.has(head?.lemma ?? '') && token.head > year.token && !isTold && !isFar;
}

/** Of these a lone year consists. */
const LONE_YEAR: ReadonlySet<ClassName> = new Set<ClassName>(['YEAR', 'PART', 'HYPHEN']);

/** What is often of a year, in the plural too: "below 2005 levels". */
const YEARLY: ReadonlySet<string> = new Set(
  'accord agreement attack bombing election figure game hearing level midterm olympics olympic poll price primary protest riot rule sanction standard talk uprising'.split(
    ' ',
  ),
);

const POSSESSIVES: ReadonlySet<string> = new Set(['its', 'his', 'her', 'their', 'our', 'my', 'your']);

function isCalendarYear({ meaning }: Found): boolean {
  return meaning.kind === 'calendar' && meaning.year !== undefined;
}

function isPlural(head: Token | undefined): boolean {
  return head !== undefined && (head.xpos === 'NNS' || head.xpos === 'NNPS' || head.upos === 'SYM');
}

const MEASURES: ReadonlySet<string> = new Set(
  'km kilometers kilometres miles meters metres m feet ft kg tons tonnes percent hectares acres people troops soldiers men'.split(
    ' ',
  ),
);

/** Years long ago and far ahead need a preposition: "in 1066", "by 2100". */
function isOutOfRange({ value }: Atom, before: Atom | undefined): boolean {
  if (value >= 1600 && value <= 2070) return false;
  if (value > 2070) return !(before !== undefined && ['in', 'by', 'until', 'since', 'around'].includes(before.form));
  return !(
    before !== undefined &&
    [
      'in',
      'by',
      'since',
      'until',
      'till',
      'from',
      'to',
      'of',
      'after',
      'before',
      'around',
      'about',
      'circa',
      'and',
      '(',
    ].includes(before.form)
  );
}

const NUMBERED: ReadonlySet<string> = new Set(
  'resolution resolutions no number flight route highway article section room page chapter unit boeing channel order regulation directive convention law act'.split(
    ' ',
  ),
);

/** "Resolution 1973", "No. 1540". */
function isNumbered({ found, atoms, line, sentence }: TimeCase): boolean {
  const before = line.atoms[found.start - 1];
  const word = before?.kind === 'DOT' ? line.atoms[found.start - 2] : before;
  if (atoms.length !== 1 || atoms[0]!.kind !== 'YEAR') return false;
  return (word !== undefined && NUMBERED.has(word.form)) || isInsideName(atoms[0]!.token, sentence);
}

/** "the Example 2000 Index": a number between two words of a name. */
function isInsideName(token: number, { names }: Sentence): boolean {
  return names.some(({ first, last }) => first < token && token < last);
}

/** "In June 20 people died": the number counts what follows. */
function isCountOfDays({ atoms, found, line, sentence }: TimeCase): boolean {
  const last = atoms.at(-1);
  const { meaning } = found;
  if (last?.kind !== 'DIGITS' || meaning.kind !== 'calendar' || meaning.month === undefined || atoms.length < 2)
    return false;
  const before = line.atoms[found.start - 1];
  const isDay =
    before?.kind === 'THE' || before?.form === 'on' || last.value === 1 || (meaning.month === 9 && last.value === 11);
  const token = sentence.tokens[last.token];
  if (isDay || token === undefined || token.deprel !== 'nummod') return false;
  return token.head > last.token && isPlural(sentence.tokens[token.head]);
}

/** "3:09" alone is a score or a running time; words around must say that it is a time of day. */
function isUnlikelyClock({ found, atoms, line }: TimeCase): boolean {
  if (found.rule !== 'clock') return false;
  const kinds = new Set(atoms.map(({ kind }) => kind));
  if (['AMPM', 'OCLOCK', 'NOON', 'ZONE', 'LOCAL'].some((kind) => kinds.has(kind as ClassName))) return false; // proof: the names listed are classes
  const before = line.atoms[found.start - 1];
  return !(
    before !== undefined &&
    ['at', 'by', 'around', 'about', 'until', 'till', 'since', 'from', 'before', 'after'].includes(before.form)
  );
}
