// One dense layer over rows of floats: quantise, multiply in whole numbers, scale back.
import type { KernelMemory } from './kernel.js';
import { stretch } from './scratch.js';
import type { Dense } from './weights.js';

/** Magnitude to which a row of inputs is quantised: with 8-bit weights a sum over 2,000 inputs still fits 32 bits. */
export const INPUT_LIMIT = 8191;

/** to[rows, out] = layer(from[rows, into]); addresses in linear memory, `to` may be `from`. `relu` 1 cuts at zero. */
export type DenseRunner = (from: number, layer: Dense, to: number, rows: number, relu: 0 | 1) => void;

/** A runner with scratch room for `rowsMost` rows of `intoMost` inputs. */
export function openDense(memory: KernelMemory, rowsMost: number, intoMost: number): DenseRunner {
  const { kernel } = memory;
  const short = stretch(memory, (rowsMost * intoMost) / 2);
  const units = stretch(memory, rowsMost);
  return (from, layer, to, rows, relu) => {
    kernel.quantise(from, short.at, units.at, rows, layer.into, INPUT_LIMIT);
    kernel.gemm(short.at, layer.into * 2, layer.panels, to, rows, layer.out, layer.into);
    kernel.scale(to, to, units.at, layer.units, layer.bias, rows, layer.out, relu);
  };
}

/** Copies one row of a table of int8 vectors as floats. */
export type RowReader = (
  table: { readonly at: number; readonly units: number; readonly columns: number },
  row: number,
  to: Float32Array,
  at: number,
) => void;

/** A reader of table rows in this memory. */
export function openRowReader(memory: KernelMemory): RowReader {
  const bytes = new Int8Array(memory.buffer());
  const reals = new Float32Array(memory.buffer());
  return (table, row, to, at) => {
    const from = table.at + row * table.columns;
    const unit = reals[(table.units >> 2) + row]!;
    for (let i = 0; i < table.columns; i++) to[at + i] = bytes[from + i]! * unit;
  };
}
