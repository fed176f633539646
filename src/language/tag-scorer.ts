// Tags, features, lemma rules and names: scores of each word from its context and from the word itself.
import type { Arrangement } from './arrangement.js';
import type { DenseRunner } from './dense.js';
import type { Encoder } from './encoder.js';
import type { KernelMemory } from './kernel.js';
import { ROWS_MOST, stretch } from './scratch.js';
import type { Weights } from './weights.js';
import type { WordCache } from './word-cache.js';

/** Rows of scores, one for each root and word of the batch. */
export interface ScoreRows {
  readonly width: number;
  readonly values: Float32Array;
}

/** Scores of the batch last given to `prepare`. */
export interface TagScorer {
  prepare(batch: Arrangement, slots: readonly Int32Array[]): void;
  /** UPOS, XPOS, features and lemma rules side by side. */
  readonly tags: ScoreRows;
  /** BIO tags of names. */
  readonly names: ScoreRows;
}

/** Opens the scorer over the encoder's output and the cache's entry vectors. */
export function openTagScorer(
  memory: KernelMemory,
  weights: Weights,
  encoder: Encoder,
  cache: WordCache,
  run: DenseRunner,
): TagScorer {
  const { tag_trunk: tagTrunk, name_trunk: nameTrunk, tags, names } = weights.dense;
  const full = encoder.width + cache.entryWidth;
  const seen = stretch(memory, ROWS_MOST * full);
  const trunk = stretch(memory, ROWS_MOST * Math.max(tagTrunk!.out, nameTrunk!.out));
  const found = { tags: stretch(memory, ROWS_MOST * tags!.out), names: stretch(memory, ROWS_MOST * names!.out) };
  return {
    prepare: (batch, slots) => {
      copySeen(seen.real, encoder, cache, batch, slots);
      run(seen.at, tagTrunk!, trunk.at, batch.rows, 1);
      run(trunk.at, tags!, found.tags.at, batch.rows, 0);
      run(seen.at, nameTrunk!, trunk.at, batch.rows, 1);
      run(trunk.at, names!, found.names.at, batch.rows, 0);
    },
    tags: { width: tags!.out, values: found.tags.real },
    names: { width: names!.out, values: found.names.real },
  };
}

/** Each row's context and, beside it, the entry vector of its word. */
function copySeen(
  seen: Float32Array,
  encoder: Encoder,
  cache: WordCache,
  { first, lengths }: Arrangement,
  slots: readonly Int32Array[],
): void {
  const [context, entry] = [encoder.width, cache.entryWidth];
  lengths.forEach((length, s) => {
    for (let i = 0; i < length; i++) {
      const row = first[s]! + i;
      const to = row * (context + entry);
      const slot = slots[s]![i]! * entry;
      seen.set(encoder.output.real.subarray(row * context, (row + 1) * context), to);
      seen.set(cache.entry.real.subarray(slot, slot + entry), to + context);
    }
  });
}
