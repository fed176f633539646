// What the marks of a quotation are there for: one list of rules, tried in order, the first that applies decides.
import { nounCue, verbCue } from '../../knowledge/cue-lexicon.js';
import {
  BEARERS_OF_WORDS,
  NAME_CUES,
  SLOGAN_NOUNS,
  TERM_CUES,
  TITLE_CUES,
  WORK_NOUNS,
} from '../../knowledge/cue-quoted-words.js';
import type { Token } from '../../language/sentence.js';
import type { BlockKind } from '../../report/report.js';
import type { MarkedStretch, QuotationRole } from './quotation.js';

/** What the rules look at. */
export interface QuotedWords {
  readonly stretch: MarkedStretch;
  readonly text: string;
  readonly kind: BlockKind;
  /** Words between the marks. */
  readonly inside: readonly Token[];
  /** Words of the same sentences outside the marks, nearest last and nearest first. */
  readonly before: readonly Token[];
  readonly after: readonly Token[];
}

/** A role with the rule that gave it. */
export interface RoleDecision {
  readonly role: QuotationRole;
  readonly rule: string;
  readonly why: string;
}

interface RoleRule extends RoleDecision {
  readonly applies: (words: QuotedWords) => boolean;
}

const RULES: readonly RoleRule[] = [
  { role: 'speech', rule: 'role/goes-on', why: 'goes on from the paragraph before', applies: goesOn },
  { role: 'nickname', rule: 'role/inside-a-name', why: 'stands between the parts of a name', applies: isInsideName },
  { role: 'nickname', rule: 'role/called', why: 'is brought on as what somebody is called', applies: isCalled },
  { role: 'title', rule: 'role/work', why: 'is named as a work and written as a title', applies: isWork },
  { role: 'slogan', rule: 'role/slogan', why: 'is named as a motto or cry', applies: isSlogan },
  { role: 'term', rule: 'role/term', why: 'is spoken of as a word', applies: isTerm },
  { role: 'scare', rule: 'role/so-called', why: "is held at arm's length", applies: isSoCalled },
  { role: 'title', rule: 'role/title-case', why: 'is written as a title and nobody says it', applies: isBareTitle },
  { role: 'speech', rule: 'role/clause', why: 'is a clause of its own', applies: isClause },
  { role: 'speech', rule: 'role/cued', why: 'stands in a sentence that says who spoke', applies: isCued },
  {
    role: 'speech',
    rule: 'role/inside-speech',
    why: 'stands inside a quotation',
    applies: ({ stretch }) => stretch.depth > 0,
  },
  {
    role: 'scare',
    rule: 'role/no-speaker',
    why: 'is a few words that nobody is said to have spoken',
    applies: () => true,
  },
];

/**
 * The role of a quotation.
 * @example roleOf(words).role // 'title' for “The Salt Winter” after "her novel"
 */
export function roleOf(words: QuotedWords): RoleDecision {
  const rule = RULES.find(({ applies }) => applies(words))!;
  return { role: rule.role, rule: rule.rule, why: rule.why };
}

const LONGEST_NAME = 4;
const LONGEST_TITLE = 12;
const LONGEST_PHRASE = 5;

function goesOn({ stretch }: QuotedWords): boolean {
  return stretch.continues !== null;
}

/** "Joseph “Joe” Karam". */
function isInsideName({ inside, before, after }: QuotedWords): boolean {
  const [last, next] = [before.at(-1), after[0]];
  if (last?.upos !== 'PROPN' || next?.upos !== 'PROPN') return false;
  return countWords(inside) <= LONGEST_NAME && isUpper(inside[0]);
}

/** "a driver known as “Coyote”", "nicknamed “the Wolf”". */
function isCalled({ inside, before }: QuotedWords): boolean {
  if (countWords(inside) > LONGEST_NAME || !inside.some(isUpper)) return false;
  const [second, last] = [before.at(-2), before.at(-1)];
  const cue = last?.lemma === 'as' ? second : last;
  return cue !== undefined && isIn(NAME_CUES, cue);
}

function isWork(words: QuotedWords): boolean {
  const { inside, before } = words;
  if (countWords(inside) > LONGEST_TITLE) return false;
  const near = before.slice(-3).filter(({ upos }) => upos !== 'PUNCT');
  const last = near.at(-1);
  if (last === undefined) return false;
  if (isIn(TITLE_CUES, last)) return true;
  if (!isTitleCased(inside) || !near.some((token) => isIn(WORK_NOUNS, token))) return false;
  return isNamedWork(before) || !isSaid(words);
}

/** "In his 2002 book, “Make Your Child a Sailor,” Lund": a work with its owner right before the comma is what the marks name. */
function isNamedWork(before: readonly Token[]): boolean {
  const [noun, mark] = [before.at(-2), before.at(-1)];
  if (mark?.form !== ',' || noun === undefined || !isIn(WORK_NOUNS, noun)) return false;
  return before.slice(-5, -2).some(({ xpos }) => xpos === 'PRP$' || xpos === 'POS');
}

function isSlogan({ inside, before }: QuotedWords): boolean {
  if (countWords(inside) > LONGEST_TITLE) return false;
  if (before.slice(-2).some((token) => token.upos === 'NOUN' && isIn(SLOGAN_NOUNS, token))) return true;
  const last = before.at(-1);
  if (last === undefined || !BEARING.test(last.lemma)) return false;
  return before
    .slice(-4, -1)
    .some((token) => token.upos === 'NOUN' && (isIn(SLOGAN_NOUNS, token) || BEARERS_OF_WORDS.has(token.lemma)));
}

/** "a banner that read", "shirts saying", "a mural proclaiming". */
const BEARING = /^(?:read|say|bear|proclaim|declare)$/;

function isTerm({ inside, before }: QuotedWords): boolean {
  const last = before.at(-1);
  return last !== undefined && countWords(inside) <= LONGEST_PHRASE && isIn(TERM_CUES, last);
}

/** "The so-called “friendship train”". */
function isSoCalled({ before }: QuotedWords): boolean {
  const words = before
    .slice(-3)
    .map(({ form }) => form)
    .join('');
  return /so-?called$/i.test(words);
}

/** A title that stands without its kind: "in “The Art of Rowing,” she". */
function isBareTitle(words: QuotedWords): boolean {
  const { inside, stretch } = words;
  const last = words.before.at(-1);
  if (last !== undefined && (last.upos === 'VERB' || last.upos === 'AUX')) return false;
  return stretch.depth === 0 && countWords(inside) > 1 && isTitleCased(inside) && !isSaid(words);
}

function isClause(words: QuotedWords): boolean {
  const { inside } = words;
  const count = countWords(inside);
  if (count > LONGEST_TITLE || isSetOff(words)) return true;
  return count > LONGEST_PHRASE && inside.some(isFiniteVerb);
}

/** A comma, colon or stop where a clause begins and ends sets words off as said: `said: “Never.”`, `“Never,” he`. */
function isSetOff({ inside, before, after }: QuotedWords): boolean {
  const [last, mark] = [inside.at(-1)?.form, before.at(-1)?.form];
  if (mark === ',' || mark === ':') return isUpper(inside[0]) && /^[.!?,…]$/.test(last ?? '');
  if (before.length > 0) return false;
  return after.length === 0 ? /^[.!?…]$/.test(last ?? '') : /^(?:[,!?…—–-]|\.\.\.)$/.test(last ?? '');
}

function isCued({ before, after, kind }: QuotedWords): boolean {
  if (kind === 'heading' && before.length + after.length === 0) return false;
  return [...before, ...after].some(isCue);
}

/** Set off by a comma beside a cue, a title may be what somebody said after all. */
function isSaid(words: QuotedWords): boolean {
  return isSetOff(words) && [...words.after.slice(0, 8), ...words.before.slice(-4)].some(isCue);
}

function isCue({ lemma, upos }: Token): boolean {
  if (upos === 'VERB') return verbCue(lemma) !== null;
  if (upos === 'NOUN') return nounCue(lemma) !== null;
  return lemma === 'accord';
}

const SMALL = new Set(
  'a an and as at but by for from in into nor of off on or over per the to up via vs with'.split(' '),
);

function isTitleCased(inside: readonly Token[]): boolean {
  const words = inside.filter(({ form }) => /^[\p{L}\p{N}]/u.test(form));
  if (words.length === 0 || !isUpper(words[0])) return false;
  const large = words.filter(({ form }) => !SMALL.has(form.toLowerCase()));
  return large.length > 0 && large.every(isUpper);
}

function isUpper(token: Token | undefined): boolean {
  return token !== undefined && /^[\p{Lu}\p{N}]/u.test(token.form);
}

function isFiniteVerb({ xpos }: Token): boolean {
  return xpos === 'VBD' || xpos === 'VBZ' || xpos === 'VBP' || xpos === 'MD';
}

function countWords(inside: readonly Token[]): number {
  return inside.reduce((count, { upos }) => (upos === 'PUNCT' ? count : count + 1), 0);
}

function isIn(words: ReadonlySet<string>, { lemma, form }: Token): boolean {
  return words.has(lemma.toLowerCase()) || words.has(form.toLowerCase());
}
