// Bodies and places that their own words tell of: capitals that end in "Committee" or "Bridge", "University of ...", "Bay of ...".
import { countryByName } from '../../knowledge/countries.js';
import { isGivenName } from '../../knowledge/given-names.js';
import {
  BODY_BEGINNINGS,
  BODY_ENDINGS,
  EITHER_ENDINGS,
  PLACE_BEGINNINGS,
  PLACE_ENDINGS,
} from '../../knowledge/name-endings.js';
import type { Sentence, Token } from '../../language/sentence.js';
import type { EntityKind } from '../mention.js';
import type { NameDraft } from './draft.js';
import { isTimeWord } from './drop-names.js';
import { isSentenceCase } from './sentence-case.js';

const MOST_WORDS = 9;
const LINK = /^(?:of|for|and|the|on|&|de|du|des|la|del|al|-|['’]s?)$/;

/**
 * Runs of capitals that are bodies or places by their first or last word. None in a line of capitals, which says nothing.
 * @example findBodies(0, sentence) // "Housing Authority of New Orleans", of which only "Housing" may have been tagged
 */
export function findBodies(index: number, sentence: Sentence): readonly NameDraft[] {
  const { tokens } = sentence;
  if (!isSentenceCase(sentence)) return [];
  const found: NameDraft[] = [];
  for (let first = 0; first < tokens.length; first++) {
    if (!isPart(tokens, first)) continue;
    const end = runEnd(tokens, first);
    const run = bodyIn(tokens, first, end);
    if (run !== null) found.push({ sentence: index, ...run, known: null, as: 'name', rule: 'body' });
    first = end;
  }
  return found;
}

/** A capitalised word that may stand in a name. */
function isPart(tokens: readonly Token[], at: number): boolean {
  const { form, upos } = tokens[at]!;
  if (!/^\p{Lu}/u.test(form) || isTimeWord(form)) return false;
  return upos === 'PROPN' || upos === 'NOUN' || upos === 'ADJ' || (upos === 'VERB' && at > 0);
}

/** The last word of the run of capitals from a word on, small words between them taken in. */
function runEnd(tokens: readonly Token[], first: number): number {
  let end = first;
  for (let at = first + 1; at < Math.min(tokens.length, first + MOST_WORDS); at++) {
    if (isPart(tokens, at)) end = at;
    else if (!LINK.test(tokens[at]!.form) || at > end + 2 || beginsAnother(tokens, first, at)) break;
  }
  return end;
}

/** "University of X and Y University": after "and" comes a body of its own. */
function beginsAnother(tokens: readonly Token[], first: number, and: number): boolean {
  if (tokens[and]!.form !== 'and' && tokens[and]!.form !== '&') return false;
  if (/^(?:Corp|Inc|Co|Ltd|Plc|plc|AG|SA)\.?$/.test(tokens[and - 1]!.form)) return true;
  if (isOwner(tokens, and + 1)) return true;
  let end = and;
  while (end + 1 < tokens.length && end < and + 4 && isPart(tokens, end + 1)) end++;
  const isBody = ({ form }: Token) => BODY_ENDINGS.has(form.toLowerCase()) || BODY_BEGINNINGS.has(form.toLowerCase());
  return tokens.slice(first, and).some(isBody) && end > and + 1 && isBody(tokens[end]!);
}

/** "and Ghana's ...": what comes is another state's. */
function isOwner(tokens: readonly Token[], at: number): boolean {
  const [name, mark] = [tokens[at]?.form ?? '', tokens[at + 1]?.form ?? ''];
  return /^['’]s$/.test(mark) && countryByName(name) !== null;
}

function bodyIn(
  tokens: readonly Token[],
  first: number,
  end: number,
): { first: number; last: number; kind: EntityKind } | null {
  for (let at = first; at <= end; at++) {
    const kind = beginningKind(tokens, at, end);
    if (kind !== null) return { first: firstOf(tokens, first, at), last: end, kind };
  }
  return null;
}

/** The kind that a word gives to the run: one that ends a name without "of", or one that begins it with "of" after it. */
function beginningKind(tokens: readonly Token[], at: number, end: number): EntityKind | null {
  const lower = tokens[at]!.form.toLowerCase();
  const after = at + 2 <= end ? tokens[at + 1]!.form : '';
  if (/^(?:of|for|on)$/.test(after) && BODY_BEGINNINGS.has(lower)) return 'organization';
  if (after === 'of' && PLACE_BEGINNINGS.has(lower)) return 'place';
  if (at !== end || EITHER_ENDINGS.has(lower)) return null;
  const before = tokens[at - 1];
  if (before === undefined || !isPart(tokens, at - 1)) return null;
  if (BODY_ENDINGS.has(lower)) return 'organization';
  return PLACE_ENDINGS.has(lower) && !isGivenName(before.form) ? 'place' : null;
}

/** The run begins at the last capital before the telling word that no "and" or possessive parts from it. */
function firstOf(tokens: readonly Token[], first: number, at: number): number {
  let begin = at;
  while (begin > first && isPart(tokens, begin - 1)) begin--;
  return begin;
}
