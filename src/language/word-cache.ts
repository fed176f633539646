// What depends on a word alone, computed once for each form: its entry vector and its gates into the first layer.
import { openDense } from './dense.js';
import { affixRows, gramRows, key } from './features.js';
import type { KernelMemory } from './kernel.js';
import { type Stretch, stretch } from './scratch.js';
import type { Table, Weights } from './weights.js';

/** Forms kept at once; a text of more different forms begins again, with the same numbers. */
const SLOTS = 4096;
/** New forms computed together. */
const BATCH = 64;
const ROOT_ROW = 2;
const UNKNOWN_ROW = 1;

/** The part of the network before the first recurrence. */
export interface WordCache {
  /** Slots of the given words, the root first. Slots of one call stay valid until the next call. */
  slots(words: readonly string[], classes: readonly number[]): Int32Array;
  /** Empties the cache when fewer than `count` slots are free; call before a batch whose slots must stay valid together. */
  makeRoom(count: number): void;
  readonly entry: Stretch;
  readonly gates: readonly [Stretch, Stretch];
  readonly entryWidth: number;
  readonly gateWidth: number;
}

interface Parts {
  readonly word: Table;
  readonly affix: Table;
  readonly gram: Table;
  readonly gazetteer: Table;
}

/** Opens the cache over the weights; `words` gives the row of each known key, in the order of the file. */
export function openWordCache(memory: KernelMemory, weights: Weights, words: readonly string[]): WordCache {
  const rows = new Map(words.map((word, i) => [word, i + 3]));
  const parts = tables(weights);
  const entryLayer = weights.dense.entry!;
  const first = [weights.dense['rnn.0.forward.input']!, weights.dense['rnn.0.backward.input']!] as const;
  const features = stretch(memory, BATCH * entryLayer.into);
  const run = openDense(memory, BATCH, Math.max(entryLayer.into, entryLayer.out));
  const entry = stretch(memory, SLOTS * entryLayer.out);
  const gates = [stretch(memory, SLOTS * first[0].out), stretch(memory, SLOTS * first[1].out)] as const;
  const bytes = new Int8Array(memory.buffer());
  const reals = new Float32Array(memory.buffer());
  const slotOf = new Map<string, number>();
  let pending = 0;

  const flush = (): void => {
    if (pending === 0) return;
    const slot = slotOf.size - pending;
    const made = entry.at + slot * entryLayer.out * 4;
    run(features.at, entryLayer, made, pending, 1);
    first.forEach((layer, side) => {
      run(made, layer, gates[side]!.at + slot * layer.out * 4, pending, 0);
    });
    pending = 0;
  };
  const slotFor = (id: string, form: string | null, gazetteerClass: number): number => {
    const known = slotOf.get(id);
    if (known !== undefined) return known;
    if (pending === BATCH) flush();
    const row = features.real.subarray(pending * entryLayer.into, (pending + 1) * entryLayer.into);
    fillFeatures(
      row,
      bytes,
      reals,
      parts,
      form,
      form === null ? ROOT_ROW : (rows.get(key(form)) ?? UNKNOWN_ROW),
      gazetteerClass,
    );
    slotOf.set(id, slotOf.size);
    pending++;
    return slotOf.size - 1;
  };
  return {
    entry,
    gates,
    entryWidth: entryLayer.out,
    gateWidth: first[0].out,
    makeRoom: (count) => {
      if (slotOf.size + count > SLOTS) slotOf.clear();
    },
    slots: (words, classes) => {
      const slots = new Int32Array(words.length + 1);
      slots[0] = slotFor('', null, 0);
      words.forEach((word, i) => {
        const gazetteerClass = classes[i]!;
        // Most words are in no list, and their form alone is their id: no string is built for them.
        slots[i + 1] = slotFor(gazetteerClass === 0 ? word : `${gazetteerClass}\u0000${word}`, word, gazetteerClass);
      });
      flush();
      return slots;
    },
  };
}

function tables(weights: Weights): Parts {
  const { word, affix, gram, gazetteer } = weights.tables;
  return { word: word!, affix: affix!, gram: gram!, gazetteer: gazetteer! };
}

/** One row of entry features: word, five affixes, mean of n-grams, gazetteer class. The root (`form` null) has no parts of its own. */
function fillFeatures(
  row: Float32Array,
  bytes: Int8Array,
  reals: Float32Array,
  { word, affix, gram, gazetteer }: Parts,
  form: string | null,
  wordRow: number,
  gazetteerClass: number,
): void {
  row.fill(0);
  let at = 0;
  const add = (table: Table, tableRow: number, share: number): void => {
    const from = table.at + tableRow * table.columns;
    const unit = Math.fround(reals[(table.units >> 2) + tableRow]! * share);
    for (let i = 0; i < table.columns; i++) row[at + i] = row[at + i]! + bytes[from + i]! * unit;
  };
  add(word, wordRow, 1);
  at += word.columns;
  const affixes = form === null ? [0, 1, 2, 3, 4].map((table) => (table * affix.rows) / 5) : affixRows(form);
  for (const affixRow of affixes) {
    add(affix, affixRow, 1);
    at += affix.columns;
  }
  const grams = form === null ? [] : gramRows(form);
  for (const gramRow of grams) add(gram, gramRow, 1 / grams.length);
  at += gram.columns;
  add(gazetteer, gazetteerClass, 1);
}
