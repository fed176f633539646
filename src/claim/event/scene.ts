// What is asked again and again about one sentence while its events are found: remembered here, so that it is found once.
import type { Sentence } from '../../language/sentence.js';
import type { Act } from './act.js';
import type { Thing } from './frame.js';

/** One sentence with what has been found out about its words. Made afresh for each sentence; nothing outlives it. */
export interface Scene {
  readonly sentence: Sentence;
  /** Index into the report's sentences. */
  readonly index: number;
  /** For each word the name that it is in, or -1. */
  readonly names: readonly number[];
  readonly things: Map<number, Thing>;
  /** Null where a word was asked and tells of no act. */
  readonly acts: Map<number, Act | null>;
}

/**
 * The scene of a sentence.
 * @example sceneOf(sentence, 0).names // [0, -1, 1] for "Putin met Raisi" with two names
 */
export function sceneOf(sentence: Sentence, index: number): Scene {
  const names = sentence.tokens.map(() => -1);
  for (const [n, name] of sentence.names.entries()) {
    for (let i = name.first; i <= name.last; i++) names[i] = n;
  }
  return { sentence, index, names, things: new Map(), acts: new Map() };
}
