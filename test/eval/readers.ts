// Readers for tests: one that answers with the gold, and ways to spoil its answers.

import type { GoldDocument, GoldSentence } from '../../eval/gold.js';
import { type PlacedSentence, placeDocument } from '../../eval/placed-document.js';
import type { ReadWord, TextReader } from '../../eval/reader.js';
import { nameClass, nameRuns } from '../../eval/score-names.js';
import type { Name, Sentence, Token } from '../../src/language/sentence.js';

/** Answers every question about these documents as their gold does. */
export function perfectReader(documents: readonly GoldDocument[]): TextReader {
  const placed = documents.map(placeDocument);
  return {
    readText: (text) => placed.find((one) => one.text === text)?.sentences.map((one) => goldSentence(text, one)) ?? [],
    readWords: (sentences) => sentences.map((words) => goldWords(documents, words)),
  };
}

/** A gold sentence in the form that our own reader gives. */
export function goldSentence(text: string, { gold, words, start, end }: PlacedSentence): Sentence {
  const tokens = gold.words.map((word, index): Token => {
    const span = words[index] ?? { start, end: start };
    const token = gold.tokens.find(({ first, last }) => first <= index && index <= last);
    const joined = token !== undefined && index < token.last;
    const { lemma, upos, xpos, feats, head, deprel } = word;
    const form = text.slice(span.start, span.end);
    return {
      ...span,
      form,
      lemma,
      upos,
      xpos,
      feats,
      head,
      deprel,
      joined,
      spaceAfter: !joined && token?.spaceAfter === true,
    };
  });
  return { start, end, tokens, names: goldNames(gold, tokens) };
}

function goldNames({ names }: GoldSentence, tokens: readonly Token[]): readonly Name[] {
  return nameRuns(names ?? []).flatMap(({ kind, first, last }) => {
    const known = nameClass(kind);
    const [from, to] = [tokens[first], tokens[last]];
    return known === null || !from || !to ? [] : [{ kind: known, first, last, start: from.start, end: to.end }];
  });
}

function goldWords(documents: readonly GoldDocument[], words: readonly string[]): readonly ReadWord[] {
  const all = documents.flatMap(({ sentences }) => sentences);
  const found = all.find((one) => one.words.map(({ form }) => form).join(' ') === words.join(' '));
  return (found?.words ?? []).map((word, index) => ({ ...word, name: found?.names?.[index] ?? 'O' }));
}
