// The network over tokenised sentences: several at once through the encoder, then the scorers of arcs, relations, tags and names.
import { openArcScorer } from './arc-scorer.js';
import { arrange } from './arrangement.js';
import { openDense } from './dense.js';
import { type NetworkSizes, openEncoder } from './encoder.js';
import type { KernelMemory } from './kernel.js';
import { ROWS_MOST } from './scratch.js';
import { openTagScorer, type ScoreRows } from './tag-scorer.js';
import type { Weights } from './weights.js';
import type { WordCache } from './word-cache.js';

/** Scores of one batch, valid until the next. The row of word i of sentence s is `first[s] + 1 + i`, the root's is `first[s]`. */
export interface Scores {
  readonly first: readonly number[];
  /** Sentence s of n words: word i + 1 under head j (0 is the root) at [i * (n + 1) + j]. */
  arcs(s: number): Float64Array;
  /** Index of the best relation of each word of sentence s under the given heads. */
  relations(s: number, heads: readonly number[]): number[];
  readonly tags: ScoreRows;
  readonly names: ScoreRows;
}

/** The network with its scratch space, for one thread. */
export interface Network {
  /** Scores of up to SENTENCES_MOST sentences of ROWS_MOST rows together; lengths in words, slots as the cache gave them. */
  score(lengths: readonly number[], slots: readonly Int32Array[]): Scores;
}

/** Opens the network over laid-out weights. */
export function openNetwork(memory: KernelMemory, weights: Weights, cache: WordCache, sizes: NetworkSizes): Network {
  const encoder = openEncoder(memory, weights, cache, sizes);
  const run = openDense(memory, ROWS_MOST, encoder.width + cache.entryWidth);
  const arcs = openArcScorer(memory, weights, encoder, run, sizes.rels);
  const tagger = openTagScorer(memory, weights, encoder, cache, run);
  return {
    score: (lengths, slots) => {
      const batch = arrange(lengths.map((n) => n + 1));
      encoder.encode(batch, slots);
      tagger.prepare(batch, slots);
      arcs.prepare(batch);
      return {
        first: batch.first,
        arcs: (s) => arcs.arcs(batch, s),
        relations: (s, heads) => arcs.relations(batch, s, heads),
        tags: tagger.tags,
        names: tagger.names,
      };
    },
  };
}
