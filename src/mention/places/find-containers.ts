// What the words beside a toponym say contains it: "Paris, Texas", "a town in northern Syria", "Kenya's Nyanza", "Lowell, Mass."
import { stateByAbbreviation } from '../../knowledge/state-abbreviations.js';
import type { Toponym } from './toponym.js';

/** How sure the words are: `list` is a comma between two of several names, as in "France, Texas, Utah and Ohio". */
export type ContainerSign = 'comma' | 'words' | 'list';

/** Something that the words say lies round a toponym. */
export type Container =
  | { readonly kind: 'toponym'; readonly inner: number; readonly outer: number; readonly how: ContainerSign }
  | { readonly kind: 'state'; readonly inner: number; readonly region: string }
  | { readonly kind: 'country'; readonly inner: number; readonly country: string };

/** A country's name, people or adjective in the text, for "the Turkish town of X". */
export interface CountryWord {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly country: string;
}

/** More words than these do not stand between a place and what it lies in. */
const LONGEST_GAP = 60;

/** Matches what stands between a place and one that contains it: `, `, ` in the northern `, ` (`, `, a town in eastern `. */
const INNER_FIRST = /^(?:,? \(|,? (?:[\w-]+ ){0,6}(?:in|of|inside|within) (?:the )?(?:[\w-]+ ){0,3})$/;

/** Matches a unit between the two that the gazetteer need not know: `, in Scott County, `, `, Wayne Township, `. */
const UNIT_BETWEEN =
  /^,? (?:in |near )?(?:[A-Z][\w.'’-]+ ){1,3}(?:County|Parish|District|Township|Province|Borough),? (?:in )?$/;

/** Matches a word that sets two places side by side: "Wales and in England". */
const APART = /\b(?:and|or|to|from|than|but|while|as)\b/;

/** Matches it the other way round: `'s `, `'s second city, `, ` city of `, ` province of `. */
const OUTER_FIRST =
  /^(?:['’]s?,? (?:[\w-]+,? ){0,4}| (?:[\w-]+ ){0,3}(?:city|town|village|province|state|capital|port|region|district|island|enclave|suburb|resort|county) (?:of )?)$/;

/** Matches a short form of a state after a comma: `, Mass.`, `, TX`. */
const STATE_AFTER = /^, ([A-Z][a-z]{1,4}\.|(?:[A-Z]\. ?){2}|[A-Z]{2,3}(?![\w]))/;

/**
 * What the words say lies round each toponym, by index into the toponyms. Only pairs that stand side by side are looked at.
 * Whether a place of the one's name does lie in a place of the other's is not asked here.
 * @example findContainers('fire in Paris, Texas', toponyms, []) // [{ kind: 'toponym', inner: 0, outer: 1, how: 'comma' }]
 */
export function findContainers(
  text: string,
  toponyms: readonly Toponym[],
  countries: readonly CountryWord[],
): readonly Container[] {
  const pairs = toponyms.flatMap((toponym, i) => besides(text, toponym, toponyms[i + 1], i));
  return [
    ...markLists(text, toponyms, pairs),
    ...throughOthers(pairs),
    ...toponyms.flatMap((toponym, i) => statesAfter(text, toponym, i)),
    ...countriesBefore(text, toponyms, countries),
  ];
}

function besides(text: string, left: Toponym, right: Toponym | undefined, i: number): readonly Container[] {
  if (right === undefined || left.sentence !== right.sentence) return [];
  const gap = gapBetween(text, left.end, right.start);
  if (gap === null) return [];
  if (gap === ', ') return [{ kind: 'toponym', inner: i, outer: i + 1, how: 'comma' }];
  const isContaining = UNIT_BETWEEN.test(gap) || (INNER_FIRST.test(gap) && !APART.test(gap));
  if (isContaining) return [{ kind: 'toponym', inner: i, outer: i + 1, how: 'words' }];
  if (OUTER_FIRST.test(gap)) return [{ kind: 'toponym', inner: i + 1, outer: i, how: 'words' }];
  return [];
}

/** A pair with a comma counts as part of a list where another name and a comma stand before it, or a name after it. */
function markLists(text: string, toponyms: readonly Toponym[], pairs: readonly Container[]): readonly Container[] {
  return pairs.map((pair) => {
    if (pair.kind !== 'toponym' || pair.how !== 'comma') return pair;
    const [before, inner, outer, after] = [-1, 0, 1, 2].map((step) => toponyms[pair.inner + step]);
    const isListed = isEnumerated(text, before, inner) || isEnumerated(text, outer, after);
    return isListed ? { ...pair, how: 'list' as const } : pair;
  });
}

function isEnumerated(text: string, left: Toponym | undefined, right: Toponym | undefined): boolean {
  if (left === undefined || right === undefined) return false;
  const gap = gapBetween(text, left.end, right.start);
  return gap !== null && /^(?:,|,? and|,? or|,? and in|;) $/.test(gap);
}

/** "Austin, in Scott County, Indiana": Austin lies in Indiana too. */
function throughOthers(pairs: readonly Container[]): readonly Container[] {
  const outerOf = new Map(
    pairs.flatMap((pair) => (pair.kind === 'toponym' ? [[pair.inner, pair.outer] as const] : [])),
  );
  return pairs.flatMap((pair): readonly Container[] => {
    const farther = pair.kind === 'toponym' ? outerOf.get(pair.outer) : undefined;
    if (pair.kind !== 'toponym' || farther === undefined || farther === pair.inner) return [];
    return [{ ...pair, outer: farther, how: 'comma' }];
  });
}

function statesAfter(text: string, { end }: Toponym, inner: number): readonly Container[] {
  const [, short] = STATE_AFTER.exec(text.slice(end, end + 9)) ?? [];
  const region = short === undefined ? null : stateByAbbreviation(short);
  return region === null ? [] : [{ kind: 'state', inner, region }];
}

/** "the Turkish town of X", "Syrian city X": an adjective of a country before a toponym, in one walk over both lists. */
function countriesBefore(
  text: string,
  toponyms: readonly Toponym[],
  countries: readonly CountryWord[],
): readonly Container[] {
  const found: Container[] = [];
  let at = 0;
  for (const [inner, { start, sentence }] of toponyms.entries()) {
    while (at + 1 < countries.length && countries[at + 1]!.end <= start) at++;
    const word = countries[at];
    if (word === undefined || word.sentence !== sentence || word.end > start) continue;
    const gap = gapBetween(text, word.end, start);
    if (gap !== null && OUTER_FIRST.test(gap)) found.push({ kind: 'country', inner, country: word.country });
  }
  return found;
}

function gapBetween(text: string, end: number, start: number): string | null {
  return start < end || start - end > LONGEST_GAP ? null : text.slice(end, start);
}
