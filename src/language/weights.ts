// Weights in linear memory: the file laid in once, dense layers unpacked to the kernel's panels, tables read where they lie.
import type { KernelMemory } from './kernel.js';
import type { LinesPlace, MatrixPlace, ModelFile, Place } from './model-file.js';
import { utf8 } from './model-file.js';

/** A dense layer ready for the kernel; addresses in linear memory. Rows are padded to `out`, columns to `into`, both multiples of 8. */
export interface Dense {
  readonly out: number;
  readonly into: number;
  readonly panels: number;
  readonly units: number;
  readonly bias: number;
}

/** A table of int8 vectors, one unit a row; addresses in linear memory. */
export interface Table {
  readonly rows: number;
  readonly columns: number;
  readonly at: number;
  readonly units: number;
}

/** Addresses of all weights, plain data that can be handed to another thread that shares the memory. */
export interface Weights {
  readonly fileAt: number;
  readonly fileBytes: number;
  readonly dense: Readonly<Record<string, Dense>>;
  readonly tables: Readonly<Record<string, Table>>;
  readonly vectors: Readonly<Record<string, number>>;
}

/** Lays a model file into memory and unpacks its dense layers. */
export function layWeights(file: ModelFile, memory: KernelMemory): Weights {
  const fileAt = memory.reserve(file.bytes.length + 16);
  new Uint8Array(memory.buffer()).set(file.bytes, fileAt);
  const payload = fileAt + file.payloadAt;
  const dense: Record<string, Dense> = {};
  const tables: Record<string, Table> = {};
  const vectors: Record<string, number> = {};
  for (const [name, place] of Object.entries(file.header.places)) {
    if (place.kind === 'dense') dense[name] = unpack(place, payload, memory);
    if (place.kind === 'table')
      tables[name] = { ...sized(place), at: payload + place.at, units: payload + place.units };
    if (place.kind === 'vector') vectors[name] = payload + place.at;
  }
  return { fileAt, fileBytes: file.bytes.length, dense, tables, vectors };
}

function sized({ rows, columns }: MatrixPlace): { readonly rows: number; readonly columns: number } {
  return { rows, columns };
}

/** Panels of eight outputs, pairs of inputs together, 16 bits each: [out/8][into/2][8][2]. */
function unpack(place: MatrixPlace, payload: number, memory: KernelMemory): Dense {
  const [out, into] = [padded(place.rows), padded(place.columns)];
  const panels = memory.reserve(out * into * 2);
  const units = memory.reserve(out * 4);
  const bias = memory.reserve(out * 4);
  const buffer = memory.buffer();
  const from = new Int8Array(buffer, payload + place.at, place.rows * place.columns);
  const to = new Int16Array(buffer, panels, out * into);
  for (let o = 0; o < place.rows; o++) {
    const column = (o >> 3) * into * 8 + (o & 7) * 2;
    const row = o * place.columns;
    for (let i = 0; i < place.columns; i++) to[column + (i >> 1) * 16 + (i & 1)] = from[row + i]!;
  }
  copyFloats(buffer, payload + place.units, units, place.rows);
  if (place.bias !== undefined) copyFloats(buffer, payload + place.bias, bias, place.rows);
  return { out, into, panels, units, bias };
}

function copyFloats(buffer: ArrayBufferLike, from: number, to: number, count: number): void {
  new Float32Array(buffer, to, count).set(new Float32Array(buffer, from, count));
}

function padded(n: number): number {
  return (n + 7) & ~7;
}

/** The lines of a list in the model file. */
export function readLines(file: ModelFile, name: string): readonly string[] {
  const place: Place | undefined = file.header.places[name];
  if (place?.kind !== 'lines') return [];
  return linesAt(file, place);
}

function linesAt(file: ModelFile, place: LinesPlace): readonly string[] {
  const from = file.payloadAt + place.at;
  return utf8(file.bytes.subarray(from, from + place.bytes))
    .split('\n')
    .slice(0, place.rows);
}

/** The numbers of a list in the model file. */
export function readNumbers(file: ModelFile, name: string): Uint32Array {
  const place = file.header.places[name];
  if (place?.kind !== 'numbers') return new Uint32Array();
  const from = file.payloadAt + place.at;
  return new Uint32Array(Uint8Array.from(file.bytes.subarray(from, from + place.rows * 4)).buffer);
}
