// Arcs and relations: how well each word fits under each other, and by which relation under the one chosen.
import { argmax } from './argmax.js';
import type { Arrangement } from './arrangement.js';
import type { DenseRunner } from './dense.js';
import type { Encoder } from './encoder.js';
import type { KernelMemory } from './kernel.js';
import { ROWS_MOST, SENTENCE_MOST, type Stretch, stretch } from './scratch.js';
import type { Dense, Weights } from './weights.js';

/** Magnitude to which both sides of an arc are quantised: a product of two over 192 units still fits 32 bits. */
const PRODUCT_LIMIT = 2047;

/** Scores of the batch last given to `prepare`. */
export interface ArcScorer {
  prepare(batch: Arrangement): void;
  /** Sentence s of n words: word i + 1 under head j (0 is the root) at [i * (n + 1) + j]. Valid until the next call. */
  arcs(batch: Arrangement, s: number): Float64Array;
  /** Index of the best relation of each word of sentence s under the given heads. */
  relations(batch: Arrangement, s: number, heads: readonly number[]): number[];
}

interface QuantisedRows {
  readonly real: Stretch;
  readonly short: Stretch;
  readonly units: Stretch;
}

interface Parts {
  readonly heads: Dense;
  readonly arc: Dense;
  readonly rel: Dense;
  readonly width: number;
  /** Units of one side of a relation; one half is added, the other multiplied. */
  readonly relWidth: number;
}

/** Opens the scorer over the encoder's output. */
export function openArcScorer(
  memory: KernelMemory,
  weights: Weights,
  encoder: Encoder,
  run: DenseRunner,
  rels: number,
): ArcScorer {
  const parts = partsOf(weights);
  const { heads, arc, rel, width } = parts;
  const scores = stretch(memory, ROWS_MOST * heads.out);
  const [govs, deps] = [quantisedRows(memory, width), quantisedRows(memory, width)];
  const products = stretch(memory, (SENTENCE_MOST + 1) * SENTENCE_MOST);
  const mixed = stretch(memory, SENTENCE_MOST * rel.into);
  const found = stretch(memory, SENTENCE_MOST * rel.out);
  const arcs = new Float64Array((SENTENCE_MOST + 1) * SENTENCE_MOST);
  const bias = new Float32Array(memory.buffer(), weights.vectors.arc_bias!, width);
  return {
    prepare: ({ rows }) => {
      run(encoder.output.at, heads, scores.at, rows, 0);
      splitSides(scores.real, heads.out, govs.real.real, deps.real.real, width, rows);
      run(deps.real.at, arc, deps.real.at, rows, 0);
      for (const side of [govs, deps]) {
        memory.kernel.quantise(side.real.at, side.short.at, side.units.at, rows, width, PRODUCT_LIMIT);
      }
    },
    arcs: ({ first, lengths }, s) => {
      const [at, rows] = [first[s]!, lengths[s]!];
      const row = width * 2;
      memory.kernel.products(
        deps.short.at + (at + 1) * row,
        govs.short.at + at * row,
        products.at,
        rows - 1,
        rows,
        width,
      );
      unquantise(arcs, products.whole, deps.units.real, govs, at, rows, bias);
      return arcs;
    },
    relations: ({ first, lengths }, s, chosen) => {
      const count = lengths[s]! - 1;
      mixRelations(scores.real, parts, mixed.real, first[s]!, chosen);
      run(mixed.at, rel, found.at, count, 0);
      return Array.from({ length: count }, (_, i) => argmax(found.real, i * rel.out, rels));
    },
  };
}

function partsOf({ dense }: Weights): Parts {
  const [heads, arc, rel] = [dense.heads!, dense.arc!, dense.rel!];
  return { heads, arc, rel, width: arc.into, relWidth: heads.out / 2 - arc.into };
}

function quantisedRows(memory: KernelMemory, width: number): QuantisedRows {
  const real = stretch(memory, ROWS_MOST * width);
  return { real, short: stretch(memory, (ROWS_MOST * width) / 2), units: stretch(memory, ROWS_MOST) };
}

/** The two arc parts of each row of scores, cut at zero. */
function splitSides(
  scores: Float32Array,
  out: number,
  govs: Float32Array,
  deps: Float32Array,
  width: number,
  rows: number,
): void {
  for (let row = 0; row < rows; row++) {
    const from = row * out;
    const to = row * width;
    for (let i = 0; i < width; i++) {
      const gov = scores[from + i]!;
      const dep = scores[from + width + i]!;
      govs[to + i] = gov > 0 ? gov : 0;
      deps[to + i] = dep > 0 ? dep : 0;
    }
  }
}

/** Products back to scores, in double precision, with how readily each row governs at all added. */
function unquantise(
  out: Float64Array,
  products: Int32Array,
  depUnits: Float32Array,
  govs: QuantisedRows,
  at: number,
  rows: number,
  bias: Float32Array,
): void {
  const base = Array.from({ length: rows }, (_, j) => dot(govs.real.real, (at + j) * bias.length, bias));
  for (let i = 0; i + 1 < rows; i++) {
    const unit = depUnits[at + 1 + i]!;
    for (let j = 0; j < rows; j++)
      out[i * rows + j] = products[i * rows + j]! * unit * govs.units.real[at + j]! + base[j]!;
  }
}

function dot(values: Float32Array, from: number, weights: Float32Array): number {
  let sum = 0;
  for (let k = 0; k < weights.length; k++) sum += values[from + k]! * weights[k]!;
  return sum;
}

/** For each word, its side and its head's: the first halves added and cut at zero, the second halves multiplied. */
function mixRelations(
  scores: Float32Array,
  { heads, rel, width, relWidth }: Parts,
  mixed: Float32Array,
  first: number,
  chosen: readonly number[],
): void {
  const half = relWidth / 2;
  chosen.forEach((head, i) => {
    const gov = (first + head) * heads.out + 2 * width;
    const dep = (first + 1 + i) * heads.out + 2 * width + relWidth;
    const to = i * rel.into;
    for (let k = 0; k < half; k++) {
      const sum = scores[gov + k]! + scores[dep + k]!;
      mixed[to + k] = sum > 0 ? sum : 0;
      mixed[to + half + k] = scores[gov + half + k]! * scores[dep + half + k]!;
    }
  });
}
