// The recurrence: layers of LSTMs in both directions over several sentences at once.
import type { Arrangement } from './arrangement.js';
import { INPUT_LIMIT } from './dense.js';
import type { KernelMemory } from './kernel.js';
import { ROWS_MOST, SENTENCES_MOST, type Stretch, stretch } from './scratch.js';
import type { Dense, Weights } from './weights.js';
import type { WordCache } from './word-cache.js';

/** What the header says of the network's shape. */
export interface NetworkSizes {
  /** Width of one direction. */
  readonly hidden: number;
  readonly layers: number;
  readonly rels: number;
}

/** The encoder of one thread. */
export interface Encoder {
  /** Runs a batch; `output` then holds a normalised row of 2 * hidden floats for each root and word. */
  encode(batch: Arrangement, slots: readonly Int32Array[]): void;
  readonly output: Stretch;
  readonly width: number;
}

interface Side {
  readonly input: Dense;
  readonly state: Dense;
  /** Gate inputs of every row: 4 * hidden floats. */
  readonly gates: Stretch;
  /** Where this direction's part begins in a row, in units. */
  readonly shift: number;
}

/** State of the sentences that a step works on, the longest first. */
interface Running {
  readonly sums: Stretch;
  readonly state: Stretch;
  readonly cell: Stretch;
  readonly places: Stretch;
}

/** Opens the encoder over laid-out weights. */
export function openEncoder(
  memory: KernelMemory,
  weights: Weights,
  cache: WordCache,
  { hidden, layers }: NetworkSizes,
): Encoder {
  const { kernel } = memory;
  const width = 2 * hidden;
  const wide = [stretch(memory, (ROWS_MOST * width) / 2), stretch(memory, (ROWS_MOST * width) / 2)] as const;
  const gates = [stretch(memory, ROWS_MOST * 4 * hidden), stretch(memory, ROWS_MOST * 4 * hidden)] as const;
  const output = stretch(memory, ROWS_MOST * width);
  const units = stretch(memory, ROWS_MOST);
  units.real.fill(1 / INPUT_LIMIT);
  const running = openRunning(memory, hidden);
  const stack = Array.from({ length: layers }, (_, i) => sidesOf(weights, i, gates, hidden));
  const encode = (batch: Arrangement, slots: readonly Int32Array[]): void => {
    spreadSlots(cache, gates, batch, slots);
    stack.forEach((sides, depth) => {
      const [from, to] = depth % 2 === 0 ? [wide[1], wide[0]] : [wide[0], wide[1]];
      for (const {
        input,
        gates: { at },
      } of depth === 0 ? [] : sides) {
        kernel.gemm(from.at, width * 2, input.panels, at, batch.rows, 4 * hidden, width);
        kernel.scale(at, at, units.at, input.units, input.bias, batch.rows, 4 * hidden, 0);
      }
      const real = depth === layers - 1 ? output.at : 0;
      for (const side of sides) recur(memory, side, batch, running, hidden, to.at, real);
    });
    kernel.normalise(output.at, weights.vectors['norm.gain']!, weights.vectors['norm.shift']!, batch.rows, width);
  };
  return { encode, output, width };
}

function openRunning(memory: KernelMemory, hidden: number): Running {
  const room = (count: number): Stretch => stretch(memory, SENTENCES_MOST * count);
  return { sums: room(4 * hidden), state: room(hidden / 2), cell: room(hidden), places: room(1) };
}

function sidesOf(
  weights: Weights,
  layer: number,
  gates: readonly [Stretch, Stretch],
  hidden: number,
): readonly [Side, Side] {
  const side = (name: string, i: 0 | 1): Side => ({
    input: weights.dense[`rnn.${layer}.${name}.input`]!,
    state: weights.dense[`rnn.${layer}.${name}.state`]!,
    gates: gates[i],
    shift: i * hidden,
  });
  return [side('forward', 0), side('backward', 1)];
}

/** One direction of one layer: step t works on the sentences that are longer than t, which stand first in the order. */
function recur(
  memory: KernelMemory,
  side: Side,
  batch: Arrangement,
  running: Running,
  hidden: number,
  to: number,
  real: number,
): void {
  const { kernel } = memory;
  const { sums, state, cell, places } = running;
  const [wide, realAt] = [to + side.shift * 2, real === 0 ? 0 : real + side.shift * 4];
  state.whole.fill(0);
  cell.real.fill(0);
  for (
    let t = 0, active = activeAt(batch, 0, batch.order.length);
    active > 0;
    t++, active = activeAt(batch, t, active)
  ) {
    setPlaces(places.whole, batch, t, active, side.shift > 0);
    // The kernel takes four rows at a time; rows beyond the active ones are computed and not looked at.
    const rows = (active + 3) & ~3;
    kernel.gemm(state.at, hidden * 2, side.state.panels, sums.at, rows, 4 * hidden, hidden);
    kernel.lstmStep(
      side.gates.at,
      sums.at,
      side.state.units,
      places.at,
      cell.at,
      state.at,
      wide,
      hidden * 4,
      realAt,
      active,
      hidden,
    );
  }
}

/** How many of the first `most` sentences in the order are longer than t. */
function activeAt({ order, lengths }: Arrangement, t: number, most: number): number {
  let active = most;
  while (active > 0 && lengths[order[active - 1]!]! <= t) active--;
  return active;
}

function setPlaces(
  places: Int32Array,
  { order, first, lengths }: Arrangement,
  t: number,
  active: number,
  backward: boolean,
): void {
  for (let r = 0; r < active; r++) {
    const s = order[r]!;
    places[r] = first[s]! + (backward ? lengths[s]! - 1 - t : t);
  }
}

/** Copies each word's cached gates to its row. */
function spreadSlots(
  cache: WordCache,
  gates: readonly [Stretch, Stretch],
  { first, lengths }: Arrangement,
  slots: readonly Int32Array[],
): void {
  const width = cache.gateWidth;
  lengths.forEach((length, s) => {
    for (let i = 0; i < length; i++) {
      const slot = slots[s]![i]! * width;
      const at = (first[s]! + i) * width;
      gates[0].real.set(cache.gates[0].real.subarray(slot, slot + width), at);
      gates[1].real.set(cache.gates[1].real.subarray(slot, slot + width), at);
    }
  });
}
