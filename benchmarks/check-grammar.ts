// What must hold for every reading, however hostile the text: evidence slices back, order, trees.
import type { Span } from '../src/base/span.js';
import type { Name, Sentence, Token } from '../src/language/sentence.js';

/**
 * The first thing that is wrong with the sentences of a text, or null.
 * @example grammarFault('Go.', [{ start: 0, end: 3 }], sentences) // null
 * @param zones no sentence may cross one
 */
export function grammarFault(text: string, zones: readonly Span[], sentences: readonly Sentence[]): string | null {
  let end = 0;
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.start < end) return `sentence ${index} begins at ${sentence.start}, before ${end}`;
    if (!zones.some((zone) => zone.start <= sentence.start && sentence.end <= zone.end)) {
      return `sentence ${index} (${sentence.start} to ${sentence.end}) lies in no zone`;
    }
    const fault = sentenceFault(text, sentence);
    if (fault !== null) return `sentence ${index}: ${fault}`;
    end = sentence.end;
  }
  return null;
}

/**
 * The first thing that is wrong with spans that must follow each other within a text, or null.
 * @example orderFault([{ start: 0, end: 4 }, { start: 3, end: 5 }], 9) // 'span 1 (3 to 5) is out of place after 4'
 */
export function orderFault(spans: readonly Span[], length: number): string | null {
  let end = 0;
  for (const [index, span] of spans.entries()) {
    if (!(span.start >= end && span.end > span.start)) {
      return `span ${index} (${span.start} to ${span.end}) is out of place after ${end}`;
    }
    end = span.end;
  }
  return end <= length ? null : `the last span ends at ${end}, the text at ${length}`;
}

function sentenceFault(text: string, sentence: Sentence): string | null {
  const { tokens, names } = sentence;
  if (tokens.length === 0) return 'no tokens';
  if (tokens[0]?.start !== sentence.start || tokens.at(-1)?.end !== sentence.end) return 'its ends are not its tokens’';
  return (
    orderFault(tokens, text.length) ??
    firstFault(tokens, (token, index) => tokenFault(text, token, tokens[index + 1])) ??
    treeFault(tokens.map(({ head }) => head)) ??
    orderFault(names, text.length) ??
    firstFault(names, (name) => nameFault(name, tokens))
  );
}

function firstFault<T>(items: readonly T[], faultOf: (item: T, index: number) => string | null): string | null {
  for (const [index, item] of items.entries()) {
    const fault = faultOf(item, index);
    if (fault !== null) return fault;
  }
  return null;
}

function tokenFault(text: string, token: Token, next: Token | undefined): string | null {
  const { start, end, form, joined, lemma, upos, xpos, feats, deprel } = token;
  const words = text.slice(start, end);
  if (form !== words) return `form ${JSON.stringify(form)} is not its slice ${JSON.stringify(words)}`;
  const empty = Object.entries({ lemma, upos, xpos, feats, deprel }).find(([, value]) => value === '');
  if (empty !== undefined) return `no ${empty[0]} for ${JSON.stringify(form)} at ${start}`;
  if (joined && next?.start !== end) return `joined at ${end}, but the next word of the sentence is not there`;
  return next === undefined ? null : gapFault(text.slice(end, next.start), end, token.spaceAfter);
}

/** Between two words of a sentence stands white space or nothing, and the word before says which. */
function gapFault(gap: string, at: number, spaceAfter: boolean): string | null {
  if (gap.trim() !== '') return `${JSON.stringify(gap)} at ${at} is in no word`;
  return spaceAfter === (gap !== '') ? null : `spaceAfter is ${spaceAfter} before ${JSON.stringify(gap)} at ${at}`;
}

/**
 * The first thing that keeps heads from being one tree, or null.
 * @example treeFault([1, -1, 1]) // null
 * @example treeFault([1, 0]) // 'no root'
 */
export function treeFault(heads: readonly number[]): string | null {
  const roots = heads.filter((head) => head === -1).length;
  if (roots !== 1) return roots === 0 ? 'no root' : `${roots} roots`;
  const outside = heads.findIndex(
    (head, index) => !Number.isInteger(head) || head < -1 || head >= heads.length || head === index,
  );
  if (outside >= 0) return `word ${outside} hangs on ${heads[outside]}`;
  const stranded = heads.findIndex((_, index) => !reachesRoot(heads, index));
  return stranded < 0 ? null : `word ${stranded} stands in a cycle`;
}

function reachesRoot(heads: readonly number[], from: number): boolean {
  let at = from;
  for (let steps = 0; steps <= heads.length; steps++) {
    if (at === -1) return true;
    at = heads[at] ?? -1;
  }
  return false;
}

function nameFault({ first, last, start, end, kind }: Name, tokens: readonly Token[]): string | null {
  const isPlaced = first <= last && tokens[first]?.start === start && tokens[last]?.end === end;
  return isPlaced ? null : `the ${kind} name of words ${first} to ${last} is not at its words`;
}
