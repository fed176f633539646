// Issues of a statement: what its content is about beside persons, bodies and places: "nuclear deal", "grain export", "sanction".
import type { Span } from '../../base/span.js';
import { namesIn } from '../../grammar/names-in.js';
import { sentenceAt, wordAt } from '../../grammar/sentence-at.js';
import { dependentsBy, isRelation } from '../../grammar/tree.js';
import { isPlainNoun, LOOSE_ADJECTIVES } from '../../knowledge/plain-nouns.js';
import { roleNoun } from '../../knowledge/role-nouns.js';
import type { Sentence } from '../../language/sentence.js';

/** Issues of one statement; the rest adds little. */
const MOST = 5;
/** Words of a content that are looked at. */
const MOST_WORDS = 200;

/**
 * The key noun phrases of a content, by their lemmas, the fuller ones first.
 * @example issuesOf(sentences, [content]) // ['grain export', 'sanction'] for "the sanctions would not touch grain exports"
 */
export function issuesOf(sentences: readonly Sentence[], content: readonly Span[]): readonly string[] {
  const found = new Map<string, number>();
  let looked = 0;
  for (const span of content) {
    for (let s = sentenceAt(sentences, span.start); s < sentences.length && sentences[s]!.start < span.end; s++) {
      const sentence = sentences[s]!;
      for (let i = wordAt(sentence, span.start); i < sentence.tokens.length && looked < MOST_WORDS; i++, looked++) {
        if (sentence.tokens[i]!.end > span.end) break;
        const phrase = issueAt(sentence, i);
        if (phrase !== null) found.set(phrase, (found.get(phrase) ?? 0) + phrase.split(' ').length);
      }
    }
  }
  return [...found]
    .sort((a, b) => b[1] - a[1])
    .map(([phrase]) => phrase)
    .slice(0, MOST);
}

/** The phrase that a noun heads, where it names a matter. */
function issueAt(sentence: Sentence, word: number): string | null {
  const { upos, deprel, lemma } = sentence.tokens[word]!;
  if (upos !== 'NOUN' || isRelation(deprel, ['compound', 'obl:unmarked', 'nmod:unmarked', 'flat'])) return null;
  if (!/^\p{L}[\p{L}-]+$/u.test(lemma) || isInName(sentence, word)) return null;
  const modifiers = modifiersOf(sentence, word);
  const isPlain = isPlainNoun(lemma) || roleNoun(lemma) !== null;
  if (isPlain && !modifiers.some((i) => sentence.tokens[i]!.deprel === 'compound')) return null;
  if (isPlain && roleNoun(lemma) !== null) return null;
  return [...modifiers.map((i) => sentence.tokens[i]!.form.toLowerCase()), lemma.toLowerCase()].join(' ');
}

function isInName(sentence: Sentence, word: number): boolean {
  return namesIn(sentence, word, word).length > 0;
}

/** The words right before a noun that say what sort of thing it is: "nuclear" deal, "grain" exports. */
function modifiersOf(sentence: Sentence, word: number): readonly number[] {
  const kept: number[] = [];
  const own = new Set(dependentsBy(sentence, word, 'amod', 'compound'));
  for (let i = word - 1; i >= 0 && own.has(i) && kept.length < 2; i--) {
    const { upos, lemma, form } = sentence.tokens[i]!;
    if (!/^(?:ADJ|NOUN)$/.test(upos) || LOOSE_ADJECTIVES.has(lemma.toLowerCase()) || !/^\p{L}[\p{L}-]*$/u.test(form))
      break;
    kept.unshift(i);
  }
  return kept.length > 0 && sentence.tokens[kept[0]! - 1]?.form === '-' ? kept.slice(1) : kept;
}
