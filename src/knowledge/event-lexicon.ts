// The event lexicon: the rows of the verb, noun and operator tables, read once, and asked by lemma.
// A row of a verb table: verbs | conditions | result | roles. A row of an operator table begins with the operator's name.
// Conditions: `o:` object (or subject of a passive), `s:` subject, `p:in,at:KIND` an oblique with one of these prepositions,
// `x:` complement (`to`, `that`, or its verb or adjective), `c:` act of the complement, `a:` act of a purpose (`to help`) or of what describes the object,
// `prt:` particle, `w:` a word of the clause.
// What follows is a list of sorts, PLOVER types or lemmas; `*` anything, `-` nothing, `-word` not this one, `act` any act.
// Result: TYPE or TYPE/mode, `*` the type of what is governed, `=operator`, `-` no act, `?TYPE` only where an answer must be given.
import { EVENT_NOUNS, THING_NOUNS } from './event-nouns.js';
import { EVENT_OPERATORS, OPERATOR_NOUNS } from './event-operators.js';
import { PEACE_VERBS } from './event-verbs-peace.js';
import { STRIFE_VERBS } from './event-verbs-strife.js';
import { WIDER_VERBS } from './event-verbs-wider.js';
import { isPloverType, type PloverType } from './plover-types.js';

/** One condition of a row. */
export interface EventCondition {
  readonly slot: 'o' | 's' | 'p' | 'x' | 'c' | 'a' | 'w' | 'prt';
  /** The prepositions of a `p` condition, else empty. */
  readonly prepositions: readonly string[];
  readonly kinds: readonly string[];
  /** What may not be there. */
  readonly barred: readonly string[];
}

/** What a row says of an act. */
export type EventResult =
  | { readonly kind: 'act'; readonly type: PloverType; readonly mode: string | null }
  | { readonly kind: 'governed' }
  | { readonly kind: 'operator'; readonly name: string }
  | { readonly kind: 'guess'; readonly type: PloverType; readonly mode: string | null }
  | { readonly kind: 'none' };

/** Who is who where it is not the usual: `host` the subject is visited, `receiver` the subject undergoes, `victim` no actor is named. */
export type EventRoles = 'usual' | 'host' | 'receiver' | 'victim';

/** One row: under these conditions this act. */
export interface EventRule {
  readonly conditions: readonly EventCondition[];
  readonly result: EventResult;
  readonly roles: EventRoles;
}

/** What a noun tells of: an act, surely (`act`) or only with words of who and whom (`weak`). */
export interface EventNoun {
  readonly type: PloverType;
  readonly mode: string | null;
  readonly weak: boolean;
}

/**
 * The rows of a verb, in the order in which they are tried.
 * @example verbRules('accuse')[0]?.result // { kind: 'act', type: 'ACCUSE', mode: 'allege' }
 */
export function verbRules(lemma: string): readonly EventRule[] {
  return VERBS.get(lemma) ?? [];
}

/**
 * The rows of an operator.
 * @example operatorRules('begin').length > 0 // true
 */
export function operatorRules(name: string): readonly EventRule[] {
  return OPERATORS.get(name) ?? [];
}

/**
 * The act that a noun names; words of a compound are joined by "_".
 * @example eventNoun('invasion') // { type: 'ASSAULT', mode: null, weak: false }
 */
export function eventNoun(lemma: string): EventNoun | null {
  return NOUNS.get(lemma) ?? null;
}

/**
 * The operator that a noun is made from, or null.
 * @example operatorNoun('lifting') // 'ease'
 */
export function operatorNoun(lemma: string): string | null {
  return NOUN_OPERATORS.get(lemma) ?? null;
}

/**
 * The sorts of things that a noun can name.
 * @example thingSorts('peacekeeper') // ['force', 'peacekeeper']
 */
export function thingSorts(lemma: string): readonly string[] {
  return THINGS.get(lemma) ?? [];
}

const VERBS = readRules(PEACE_VERBS + STRIFE_VERBS + WIDER_VERBS);
const OPERATORS = readRules(EVENT_OPERATORS);
const NOUNS = readNouns(EVENT_NOUNS);
const THINGS = readWords(THING_NOUNS);
const NOUN_OPERATORS = new Map([...readWords(OPERATOR_NOUNS)].map(([word, names]) => [word, names[0] ?? '']));

function readRules(table: string): ReadonlyMap<string, readonly EventRule[]> {
  const rules = new Map<string, EventRule[]>();
  for (const [words = '', conditions = '', result = '', roles = ''] of rowsOf(table, '|')) {
    const rule = {
      conditions: wordsOf(conditions).map(readCondition),
      result: readResult(result),
      roles: readRoles(roles),
    };
    for (const word of wordsOf(words)) rules.set(word, [...(rules.get(word) ?? []), rule]);
  }
  return rules;
}

function rowsOf(table: string, mark: string): string[][] {
  const lines = table.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return lines.map((line) => line.split(mark).map((cell) => cell.trim()));
}

function wordsOf(cell: string): string[] {
  return cell.split(/\s+/).filter((word) => word !== '');
}

function readCondition(word: string): EventCondition {
  const [slot, first = '', second] = word.split(':');
  if (!isSlot(slot)) throw new Error(`event lexicon: no condition "${word}"`);
  const listed = first.split(',');
  const given = slot === 'p' ? (second?.split(',') ?? ['*']) : listed;
  const isBarred = (item: string) => item.startsWith('-') && item.length > 1;
  const barred = (slot === 'p' ? listed : given).filter(isBarred).map((item) => item.slice(1));
  const prepositions = slot === 'p' ? listed.filter((item) => !isBarred(item)) : [];
  return { slot, prepositions, kinds: given.filter((item) => !isBarred(item)), barred };
}

function isSlot(word: string | undefined): word is EventCondition['slot'] {
  return word !== undefined && ['o', 's', 'p', 'x', 'c', 'a', 'w', 'prt'].includes(word);
}

function readResult(cell: string): EventResult {
  if (cell === '-') return { kind: 'none' };
  if (cell === '*') return { kind: 'governed' };
  if (cell.startsWith('?')) return guessOf(readResult(cell.slice(1)));
  if (cell.startsWith('=')) return { kind: 'operator', name: cell.slice(1) };
  const [type = '', mode = null] = cell.split('/');
  if (!isPloverType(type)) throw new Error(`event lexicon: no type "${cell}"`);
  return { kind: 'act', type, mode };
}

function guessOf(result: EventResult): EventResult {
  return result.kind === 'act' ? { ...result, kind: 'guess' } : result;
}

function readRoles(cell: string): EventRoles {
  return cell === 'host' || cell === 'receiver' || cell === 'victim' ? cell : 'usual';
}

function readNouns(table: string): ReadonlyMap<string, EventNoun> {
  const nouns = new Map<string, EventNoun>();
  for (const [kind = '', words = ''] of rowsOf(table, ':')) {
    const result = readResult(kind);
    if (result.kind !== 'act') throw new Error(`event lexicon: no type "${kind}"`);
    for (const word of wordsOf(words)) {
      const lemma = word.replace(/^~/, '');
      if (!nouns.has(lemma)) nouns.set(lemma, { type: result.type, mode: result.mode, weak: word.startsWith('~') });
    }
  }
  return nouns;
}

function readWords(table: string): ReadonlyMap<string, readonly string[]> {
  const sorts = new Map<string, string[]>();
  for (const [sort = '', words = ''] of rowsOf(table, ':')) {
    for (const word of wordsOf(words)) sorts.set(word, [...(sorts.get(word) ?? []), sort]);
  }
  return sorts;
}
