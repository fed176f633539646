// The language stage: raw text, or words given, to sentences with tags, lemmas, trees and names.

import type { Problem } from '../base/problem.js';
import type { Span } from '../base/span.js';
import { type Reason, type Staged, staged } from '../base/staged.js';
import type { LanguageModel } from './model.js';
import { readSentences, type WordReading } from './read-sentences.js';
import { segment } from './segment.js';
import type { Name, NameKind, Sentence, Token } from './sentence.js';
import type { Word } from './word-ends.js';

/**
 * Sentences of a text. `zones` are the stretches that are read (the blocks of a report); no sentence crosses one.
 * @example
 * analyse('Putin met Raisi in Tehran.', [{ start: 0, end: 26 }], model).value[0].tokens[1]
 * // { form: 'met', lemma: 'meet', upos: 'VERB', xpos: 'VBD', head: -1, deprel: 'root', ... }
 */
export function analyse(text: string, zones: readonly Span[], model: LanguageModel): Staged<readonly Sentence[]> {
  const sentences: Sentence[] = [];
  const problems: Problem[] = [];
  const trace: Reason[] = [];
  for (const group of groupsOf(zones)) {
    const cut = segment(text, group, model.cutWords, model.scoreEnds);
    for (let i = 0; i < cut.value.length; i += SENTENCES_TOGETHER) {
      sentences.push(...readWords(text, cut.value.slice(i, i + SENTENCES_TOGETHER), model));
    }
    problems.push(...cut.problems);
    trace.push(...cut.trace);
  }
  return staged(sentences, problems, trace);
}

/** Characters of zones that are cut together, and sentences that are read together: enough for full batches, and no more in memory. */
const CHARACTERS_TOGETHER = 50_000;
const SENTENCES_TOGETHER = 512;

function groupsOf(zones: readonly Span[]): Span[][] {
  const groups: Span[][] = [];
  let size = CHARACTERS_TOGETHER;
  for (const zone of zones) {
    if (size >= CHARACTERS_TOGETHER) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(zone);
    size += zone.end - zone.start;
  }
  return groups;
}

function readWords(text: string, sentences: readonly (readonly Word[])[], model: LanguageModel): Sentence[] {
  const forms = sentences.map((words) => words.map(({ start, end }) => text.slice(start, end)));
  const readings = readSentences(forms, model);
  return sentences.map((words, s) => sentenceOf(words, forms[s]!, readings[s]!));
}

/**
 * Readings of sentences whose words are given.
 * @example analyseWords([['Putin', 'met', 'Raisi']], model)[0][0].name // 'B-PER'
 */
export function analyseWords(
  sentences: readonly (readonly string[])[],
  model: LanguageModel,
): readonly (readonly WordReading[])[] {
  return readSentences(sentences, model);
}

function sentenceOf(words: readonly Word[], forms: readonly string[], readings: readonly WordReading[]): Sentence {
  const tokens = words.map(({ start, end, joined, spaceAfter }, i): Token => {
    const { lemma, upos, xpos, feats, head, deprel } = readings[i]!;
    return { start, end, joined, spaceAfter, form: forms[i]!, lemma, upos, xpos, feats, head, deprel };
  });
  const tags = readings.map(({ name }) => name);
  return { start: words[0]!.start, end: words.at(-1)!.end, tokens, names: namesOf(words, tags) };
}

function namesOf(words: readonly Word[], tags: readonly string[]): Name[] {
  const names: Name[] = [];
  for (let first = 0; first < tags.length; first++) {
    if (!tags[first]!.startsWith('B-')) continue;
    let last = first;
    while (tags[last + 1]?.startsWith('I-')) last++;
    // The tags come from the model's label list, whose kinds are those of NameKind.
    const kind = tags[first]!.slice(2) as NameKind;
    names.push({ start: words[first]!.start, end: words[last]!.end, kind, first, last });
  }
  return names;
}
