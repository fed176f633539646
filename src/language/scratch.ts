// Scratch space of one reader: named stretches of linear memory and the views over them.
import type { KernelMemory } from './kernel.js';

/** Most rows (words and roots) that are worked on at once. */
export const ROWS_MOST = 640;

/** Most sentences of one batch. */
export const SENTENCES_MOST = 24;

/** Most words of one sentence; a longer run without a sentence end is cut. */
export const SENTENCE_MOST = 250;

/** A stretch of linear memory: its address, and a view of floats over it. */
export interface Stretch {
  readonly at: number;
  readonly real: Float32Array;
  readonly whole: Int32Array;
}

/** Copies `count` floats from one place to another; a loop, since a view of each row would be made and thrown away. */
export function copyFloats(from: Float32Array, start: number, to: Float32Array, at: number, count: number): void {
  for (let i = 0; i < count; i++) to[at + i] = from[start + i]!;
}

/** Room for `count` 32-bit numbers (twice as many 16-bit ones). */
export function stretch(memory: KernelMemory, count: number): Stretch {
  const at = memory.reserve(count * 4);
  return { at, real: new Float32Array(memory.buffer(), at, count), whole: new Int32Array(memory.buffer(), at, count) };
}
