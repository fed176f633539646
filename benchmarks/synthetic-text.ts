// The text of a made-up report: sentences of given words among others, with the place of each.
import type { Span } from '../src/base/span.js';
import type { LemmaSentence } from '../src/store/word-rows.js';
import type { Chance } from './seeded.js';
import { drawNumber, storyWord } from './synthetic-world.js';

/** Words that stand in every text and tell nothing: nearly half of what is written. */
const COMMON = 'the of and to a in on for with at from by as after over that its had was were'.split(' ');

const SENTENCE_WORDS = 18;

/** A text that grows by sentences. */
export class SyntheticText {
  readonly #chance: Chance;
  readonly #words: readonly string[];
  readonly #mentions = new Map<string, Span[]>();
  readonly sentences: LemmaSentence[] = [];
  readonly words: Span[] = [];
  text = '';

  /** @param words numbers of the words that the story is told in */
  constructor(chance: Chance, words: readonly number[]) {
    this.#chance = chance;
    this.#words = words.map(storyWord);
  }

  /** Adds a sentence that begins with some words or names; gives its place and theirs. */
  sentence(given: readonly string[]): { readonly span: Span; readonly parts: readonly Span[] } {
    const start = this.text.length;
    const tokens: (Span & { readonly lemma: string })[] = [];
    const parts = given.map((part) => this.#part(part, tokens));
    while (tokens.length < SENTENCE_WORDS) this.#word(this.#anyWord(), tokens);
    const span = { start, end: this.text.length };
    this.text += '\n';
    this.sentences.push({ ...span, tokens });
    return { span, parts };
  }

  /** The place of a sentence. */
  placeOf(number: number): Span {
    const { start, end } = this.sentences[number]!;
    return { start, end };
  }

  /** Where a name stands, as far as it has been written. */
  mentionsOf(name: string): readonly Span[] {
    return this.#mentions.get(name) ?? [];
  }

  #part(part: string, tokens: (Span & { readonly lemma: string })[]): Span {
    const words = part.split(' ').map((word) => this.#word(word, tokens));
    const span = { start: words[0]!.start, end: words.at(-1)!.end };
    this.#mentions.set(part, [...(this.#mentions.get(part) ?? []), span]);
    return span;
  }

  #word(word: string, tokens: (Span & { readonly lemma: string })[]): Span {
    if (tokens.length > 0) this.text += ' ';
    const span = { start: this.text.length, end: this.text.length + word.length };
    this.text += word;
    tokens.push({ ...span, lemma: word.toLowerCase() });
    this.words.push(span);
    return span;
  }

  #anyWord(): string {
    const kind = this.#chance.below(100);
    if (kind < 45) return this.#chance.pick(COMMON);
    return kind < 65 ? this.#chance.pick(this.#words) : storyWord(drawNumber(this.#chance, 'word'));
  }
}
