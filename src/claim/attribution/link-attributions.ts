// Attributions inside attributions: which stands in the content of which, which only passes another on, and so the chain of sources.
import { containsSpan, type Span } from '../../base/span.js';
import type { WordRun } from '../../mention/mention.js';
import type { Attribution } from './attribution.js';
import { isJudging } from './judging.js';

/**
 * Attributions with `inside`, `relays` and `via` filled in. They come in the order of the text, the wider first.
 * @example linkAttributions(found)[1]?.via[0] // "IRNA" in "IRNA reported that the president told his guest ..."
 */
export function linkAttributions(found: readonly Attribution[]): readonly Attribution[] {
  const inside = holders(found);
  const attributions = found.map((one, index) => toldOf(found, inside, one, index));
  const relayers = new Map<number, number[]>();
  const relays = attributions.map((_, outer) => relayedBy(attributions, inside, outer));
  for (const [outer, inner] of relays.entries()) {
    if (inner !== null) relayers.set(inner, [...(relayers.get(inner) ?? []), outer]);
  }
  return attributions.map((one, index) => {
    const above = chainAbove(attributions, relayers, inside, index);
    const known = [...one.via, ...(one.source === null ? [] : [one.source])];
    const via = [...one.via, ...above.filter(({ start }) => known.every((run) => run.start !== start))];
    return { ...one, inside: inside[index]!, relays: relays[index]!, via };
  });
}

/**
 * "Varna reported that Koss had threatened to leave", "in the ministry's account he thanked the king": an act in words of which the
 * report knows from another only is told as words.
 */
function toldOf(
  found: readonly Attribution[],
  inside: readonly (number | null)[],
  one: Attribution,
  index: number,
): Attribution {
  const holder = inside[index] === null ? null : found[inside[index]!]!;
  const isAct =
    one.mode === 'acted' && one.source !== null && one.cue !== null && /^(?:threaten|thank)$/.test(one.cue.class);
  // "read out a letter in which the trader thanked his friend": known through others
  if (isAct && one.via.length > 0) return { ...one, mode: 'said' };
  if (!isAct || holder === null || holder.quotation === 'direct' || !isStated(holder)) return one;
  const isPassed = /^indirect\/(?:according-to|framing-phrase|citing|told-so|had-from)$/.test(holder.rule);
  const isReported =
    /^(?:report|reveal|write|say)$/.test(holder.cue?.lemma ?? '') && shareOf(one, holder) >= LEAST_SHARE;
  return isPassed || isReported ? { ...one, mode: 'said' } : one;
}

/** For each attribution the innermost other whose content holds its cue, or its content where it has no cue. */
function holders(attributions: readonly Attribution[]): readonly (number | null)[] {
  const open: number[] = [];
  return attributions.map((one, index) => {
    const place = one.cue?.spans[0] ?? one.content[0]!;
    while (open.length > 0 && endOf(attributions[open.at(-1)!]!) <= place.start) open.pop();
    const holder = open.findLast((at) => holds(attributions[at]!, place));
    open.push(index);
    if (open.length > MOST_OPEN) open.shift();
    return holder ?? null;
  });
}

/** More sayings do not stand open at once in any report; the bound keeps hostile text linear. */
const MOST_OPEN = 32;

function endOf({ content }: Attribution): number {
  return content.at(-1)!.end;
}

function holds({ content }: Attribution, place: Span): boolean {
  return content.some((span) => containsSpan(span, place));
}

/** Sayings looked at behind one that may pass them on. */
const REACH = 4;
/** How much of a content the saying inside it must take up for the outer one to add nothing of its own. */
const LEAST_SHARE = 0.6;

/** The saying that another passes on: the first inside it, where it takes up what the other says. */
function relayedBy(
  attributions: readonly Attribution[],
  inside: readonly (number | null)[],
  outer: number,
): number | null {
  const one = attributions[outer]!;
  if (one.quotation === 'direct' || !isStated(one) || judges(one)) return null;
  for (let at = Math.max(0, outer - REACH); at <= outer + REACH && at < attributions.length; at++) {
    const inner = attributions[at]!;
    if (at === outer || inner.cue === null || inner.source === null || !isStated(inner)) continue;
    if (inner.rule === 'indirect/framing-phrase') continue;
    if (inner.source.start === one.source?.start || (inner.isAside && isClause(one))) continue;
    if (inner.rule === 'indirect/citing' && isSameContent(inner, one) && one.rule !== inner.rule) return at;
    if (!one.content.some((span) => containsSpan(span, inner.cue!.spans[0]!))) continue;
    // "“...,” the governor said, Varna reported.": the content of "reported" is no more than who said it
    const isTail = inner.quotation === 'direct' && at < outer && inner.basis === 'stated';
    if (!isTail && inside[at] !== outer && !isSameContent(attributions[inside[at] ?? at]!, one)) continue;
    if (shareOf(inner, one) >= LEAST_SHARE || inner.quotation === 'direct') return at;
  }
  return null;
}

/** A clause is told, and not a thing that holds another's words: "carried a letter in which Lund said ...". */
function isClause({ rule }: Attribution): boolean {
  return /^indirect\/(?:clause|bare-clause|fronted)$/.test(rule);
}

function isStated({ mode }: Attribution): boolean {
  return mode === 'said' || mode === 'shown';
}

function isSameContent(a: Attribution, b: Attribution): boolean {
  return a.content[0]!.start === b.content[0]!.start && endOf(a) === endOf(b);
}

/** How much of a content another attribution takes up with its source, cue and content. */
function shareOf({ source, cue, content }: Attribution, { content: whole }: Attribution): number {
  const spans = [...(source === null ? [] : [source]), ...(cue?.spans ?? []), ...content];
  const hull = { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
  const size = whole.reduce((sum, { start, end }) => sum + end - start, 0);
  const shared = whole.reduce(
    (sum, { start, end }) => sum + Math.max(0, Math.min(end, hull.end) - Math.max(start, hull.start)),
    0,
  );
  return size === 0 ? 0 : shared / size;
}

/** The sources through which a saying came, nearest first; whoever is cited stands nearer than whoever cites. */
function chainAbove(
  attributions: readonly Attribution[],
  relayers: ReadonlyMap<number, readonly number[]>,
  inside: readonly (number | null)[],
  index: number,
): readonly WordRun[] {
  const chain: WordRun[] = [];
  const seen = new Set([index]);
  let level: readonly number[] = [index];
  while (level.length > 0) {
    const next = level
      .flatMap((at) => relayers.get(at) ?? holderOf(attributions, inside, at))
      .filter((at) => !seen.has(at));
    for (const at of next) seen.add(at);
    const ordered = [...next].sort((a, b) => distance(attributions[a]!) - distance(attributions[b]!));
    for (const at of ordered) {
      const { source, via } = attributions[at]!;
      const told = source === null ? via : [source, ...via];
      chain.push(...told.filter(({ start }) => chain.every((known) => known.start !== start)));
    }
    level = next;
  }
  return chain;
}

/** "Lund said that the talks went well and that Aram had promised to come": the promise came through Lund. */
function holderOf(
  attributions: readonly Attribution[],
  inside: readonly (number | null)[],
  index: number,
): readonly number[] {
  const holder = inside[index]!;
  const { isAside, rule } = attributions[index]!;
  // "said they read a speech in which, according to Varna, he ...": Varna tells it, and not who spoke of the speech.
  if (isAside && rule === 'indirect/according-to') return [];
  // "agreed that, as one diplomat put it, “nobody wins”": the report's own phrase, but not in somebody's own words
  if (rule === 'indirect/framing-phrase' && holder !== null && attributions[holder]!.quotation !== 'direct') return [];
  if (holder === null || judges(attributions[holder]!)) return [];
  // "KUBAT (Radio Halm): The lawyer told us that ...": what a question passes on came through whoever puts it.
  if (isStated(attributions[holder]!) || attributions[holder]!.rule === 'turn/asker') return [holder];
  // "“I would note that Norland has denied it,” she said": it came through her, whatever she would do.
  const [around] = holderOf(attributions, inside, holder);
  return around !== undefined && attributions[around]!.quotation === 'direct' ? [around] : [];
}

/** "dismissed a report that ...": nothing comes through whoever only judges it. */
function judges({ cue, rule }: Attribution): boolean {
  return /^indirect\/(?:object|named-as)$/.test(rule) && cue !== null && isJudging(cue.class);
}

function distance({ cue }: Attribution): number {
  return cue?.lemma === 'cite' || cue?.lemma === 'quote' ? 0 : 1;
}
