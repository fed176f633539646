// Words that date an office: "elected in March", "since 2013", "from 1981 to 1989", "until last year", "due to take office in May".
import type { Span } from '../../base/span.js';
import { wordsSpan } from '../../grammar/tree.js';
import type { NamedWords } from './named-words.js';

const OPENERS =
  /^(?:since|until|till|from|between|elected|re-elected|reelected|appointed|named|inaugurated|installed|sworn|due|ousted|deposed|toppled|who)$/i;
const ENTRY =
  /^(?:elected|re-elected|reelected|appointed|named|inaugurated|installed|sworn|ousted|deposed|toppled|due|took|takes|take|assumed|assumes)$/i;
const MOST_WORDS = 9;

/**
 * The words from a place on that date an office, a comma before them passed over; null where there are none.
 * @example dateAfter(named, 4) // the span of "elected in March" in "Serdar Berdimuhamedow, elected in March, is ..."
 */
export function dateAfter(named: NamedWords, from: number): Span | null {
  const { tokens } = named.sentence;
  const first = /^[,(–—]$/.test(tokens[from]?.form ?? '') ? from + 1 : from;
  if (!OPENERS.test(tokens[first]?.form ?? '')) return null;
  let last = first;
  while (last + 1 < tokens.length && last < first + MOST_WORDS && !/^[,.;:)–—"”]$/.test(tokens[last + 1]!.form)) last++;
  const words = tokens.slice(first, last + 1);
  const isDated = words.some(({ form }) => /^(?:1[5-9]|20)\d\d$/.test(form) || TIME_WORD.test(form));
  const isClause = /^(?:who|due|elected|named|appointed)$/i.test(words[0]!.form);
  if (!isDated || (isClause && !words.slice(0, 4).some(({ form }) => ENTRY.test(form)))) return null;
  return wordsSpan(named.sentence, first, last);
}

const TIME_WORD =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.|year|month|week|day|years|months|election|elections|spring|summer|autumn|winter|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|yesterday|last|next)$/;
