// Names that no finder saw where they stand, and that the report names elsewhere.
import type { Reason } from '../../base/staged.js';
import { wordsSpan } from '../../grammar/tree.js';
import { foldName } from '../../knowledge/fold-name.js';
import { isTitleWord } from '../../knowledge/titles.js';
import type { Sentence } from '../../language/sentence.js';
import type { EntityKind } from '../mention.js';
import { draftWords, inOrder, type NameDraft, type NamedSentence } from './draft.js';
import { isTimeWord } from './drop-names.js';
import { familyNames } from './family-names.js';
import { isOwnAbbreviation } from './find-abbreviations.js';
import { isSentenceCase } from './sentence-case.js';

const LONGEST = 6;

/** Kinds by folded name, and how often each name was seen. */
interface Seen {
  readonly kind: EntityKind;
  readonly times: number;
  /** Of several words, known, or the family name of somebody named in full. */
  readonly isSure: boolean;
}

/** A draft with its folded words. */
interface Repeat {
  readonly key: string;
  readonly draft: NameDraft;
}

/**
 * The drafts with the repeats added: of full names once seen, of family names, and of single words seen twice or more.
 * @example findRepeats(text, named, trace) // the "Firefox" that was not tagged, where three others were
 */
export function findRepeats(text: string, named: readonly NamedSentence[], trace: Reason[]): readonly NamedSentence[] {
  const seen = seenNames(text, named);
  const proposed = named.map((one) => repeatsIn(one, seen));
  const counts = new Map<string, number>();
  for (const { key } of proposed.flat()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return named.map((one, at) => {
    const repeats = proposed[at]!.filter(({ key }) => isLikely(seen.get(key), counts.get(key) ?? 0));
    const drafts = one.drafts.filter((draft) => {
      const isDropped = draft.last === draft.first && isPassedOver(text, one.sentence, draft, seen, counts);
      if (isDropped) trace.push(reason('names/passed-over', 'no name in most of its places', one.sentence, draft));
      return !isDropped;
    });
    for (const { draft } of repeats) trace.push(reason('names/repeat', 'a name elsewhere', one.sentence, draft));
    return { ...one, drafts: inOrder([...drafts, ...repeats.map(({ draft }) => draft)]) };
  });
}

function reason(rule: string, why: string, sentence: Sentence, { first, last }: NameDraft): Reason {
  return { rule, why, span: wordsSpan(sentence, first, last) };
}

/** A single word that was seen as a name in less than one of four of its places. */
function isPassedOver(
  text: string,
  sentence: Sentence,
  draft: NameDraft,
  seen: ReadonlyMap<string, Seen>,
  counts: ReadonlyMap<string, number>,
): boolean {
  if (draft.known !== null || counts.size === 0) return false;
  const key = foldName(draftWords(text, sentence, draft));
  const name = seen.get(key);
  return name !== undefined && !name.isSure && (counts.get(key) ?? 0) >= 3 * name.times;
}

/** A word that the finders passed over more often than not is likely no name: "Skittles", tagged twice of twenty times. */
function isLikely(seen: Seen | undefined, repeats: number): boolean {
  return seen !== undefined && (seen.isSure || 1.5 * seen.times >= repeats);
}

function seenNames(text: string, named: readonly NamedSentence[]): ReadonlyMap<string, Seen> {
  const seen = new Map<string, Seen>();
  for (const { sentence, drafts } of named) {
    for (const draft of drafts) {
      if (draft.kind === 'other' || draft.as !== 'name') continue;
      const key = foldName(draftWords(text, sentence, draft));
      const isSure = draft.last > draft.first || draft.known !== null || isOwnAbbreviation(draft);
      seen.set(key, { kind: draft.kind, times: (seen.get(key)?.times ?? 0) + (isSure ? 2 : 1), isSure });
    }
  }
  for (const family of familyNames(named)) {
    if (family.length > 2) seen.set(family, { kind: seen.get(family)?.kind ?? 'person', times: 2, isSure: true });
  }
  return seen;
}

/** Proper nouns that no draft covers; as many words as make up a name. */
function repeatsIn({ index, sentence, drafts }: NamedSentence, seen: ReadonlyMap<string, Seen>): readonly Repeat[] {
  const covered = new Set<number>();
  for (const { first, last } of drafts) for (let i = first; i <= last; i++) covered.add(i);
  const found: Repeat[] = [];
  for (let first = 0; first < sentence.tokens.length; first++) {
    if (covered.has(first) || !isProper(sentence, first)) continue;
    const run = longestRepeat(sentence, first, covered, seen);
    if (run === null) continue;
    const { key, ...words } = run;
    found.push({ key, draft: { sentence: index, first, ...words, known: null, as: 'name', rule: 'repeat' } });
    first = run.last;
  }
  return found;
}

function longestRepeat(
  sentence: Sentence,
  first: number,
  covered: ReadonlySet<number>,
  seen: ReadonlyMap<string, Seen>,
) {
  let [words, best]: [string, { last: number; kind: EntityKind; key: string } | null] = ['', null];
  for (let last = first; last < Math.min(sentence.tokens.length, first + LONGEST) && !covered.has(last); last++) {
    words += `${sentence.tokens[last]!.form}${sentence.tokens[last]!.spaceAfter ? ' ' : ''}`;
    if (!isProper(sentence, last)) continue;
    const key = foldName(words);
    const name = seen.get(key);
    if (name !== undefined && name.times > 1) best = { last, kind: name.kind, key };
  }
  return best;
}

/** A proper noun; in a sentence whose capitals tell names, any capitalised word but the first, and the first in capitals. */
function isProper(sentence: Sentence, word: number): boolean {
  const { upos, form } = sentence.tokens[word]!;
  if (!/^\p{Lu}/u.test(form) || (isTimeWord(form) && sentence.tokens[word - 1]?.upos === 'ADP')) return false;
  if (upos === 'PROPN') return true;
  const isTold = word > 0 || /^\p{Lu}{3,}$/u.test(form);
  return isTold && ['NOUN', 'ADJ', 'VERB', 'X'].includes(upos) && isSentenceCase(sentence) && !isTitleWord(form);
}
