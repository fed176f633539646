// Questions in words: which lemmas, in which order, the last perhaps only begun; and where they stand in a report.
import type { Span } from '../base/span.js';

/** Words that follow one another; one word is the commonest case. */
export interface WordClause {
  /** As `termOf` makes them. */
  readonly words: readonly string[];
  /** The last word is only a beginning: "sanc" finds "sanction". */
  readonly isPrefix: boolean;
}

/** A word of a report in its place. */
export interface PlacedWord extends Span {
  readonly term: string;
}

/** The words of a sentence, punctuation left out. */
export interface WordSentence extends Span {
  readonly words: readonly PlacedWord[];
}

/** Matches text that holds a letter or a digit. */
const HAS_WORD = /[\p{L}\p{N}]/u;

/**
 * The term under which a lemma is found, or null for punctuation.
 * @example termOf('Kremlin') // 'kremlin'
 * @example termOf('—') // null
 */
export function termOf(lemma: string): string | null {
  if (!HAS_WORD.test(lemma)) return null;
  return lemma.normalize('NFKC').toLowerCase().replace(/\s+/gu, '_');
}

/**
 * The clauses that a search line means: words are looked for alone, words in double quotes one after another, and a
 * `*` at the end of either makes its last word a beginning. Words are compared with lemmas: "meet", not "met".
 * @example readWordQuery('"grain deal" sanc*')
 * // [{ words: ['grain', 'deal'], isPrefix: false }, { words: ['sanc'], isPrefix: true }]
 */
export function readWordQuery(line: string): readonly WordClause[] {
  // Matches `"grain deal"`, `"grain de"*`, `grain`, `sanc*`
  const parts = [...line.matchAll(/"([^"]*)"(\*?)|([^\s"]+)/gu)];
  return parts.flatMap(([, quoted, star, bare]) => {
    const written = quoted ?? bare ?? '';
    const isPrefix = star === '*' || (bare?.endsWith('*') ?? false);
    const words = written.split(/\s+/u).flatMap((word) => termOf(word.replace(/\*+$/u, '')) ?? []);
    return words.length === 0 ? [] : [{ words, isPrefix }];
  });
}

/**
 * Where a clause stands in a sentence: the span from its first word to its last, for each place.
 * @example matchClause(sentence, { words: ['grain', 'deal'], isPrefix: false }) // [{ start: 10, end: 20 }]
 */
export function matchClause({ words }: WordSentence, clause: WordClause): readonly Span[] {
  const found: Span[] = [];
  const last = words.length - clause.words.length;
  for (let at = 0; at <= last; at += 1) {
    const [first, end] = [words[at], words[at + clause.words.length - 1]];
    if (first !== undefined && end !== undefined && matchesAt(words, at, clause)) {
      found.push({ start: first.start, end: end.end });
    }
  }
  return found;
}

function matchesAt(words: readonly PlacedWord[], at: number, { words: wanted, isPrefix }: WordClause): boolean {
  return wanted.every((term, index) => {
    const here = words[at + index]?.term ?? '';
    return isPrefix && index === wanted.length - 1 ? here.startsWith(term) : here === term;
  });
}
