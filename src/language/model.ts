// The language model of one thread: the checked file laid into memory, and the networks opened over it.
import type { Problem } from '../base/problem.js';
import { type Staged, staged } from '../base/staged.js';
import { type Gazetteer, isGivenName } from './gazetteer.js';
import { attachWasmMemory, type KernelMemory, openPlainMemory, openWasmMemory, type SharedMemory } from './kernel.js';
import { type ModelFile, type ModelHeader, openModelFile } from './model-file.js';
import { type Network, openNetwork } from './network.js';
import { openSentenceScorer, type SentenceScorer } from './sentence-ends.js';
import { layWeights, readLines, readNumbers, type Weights } from './weights.js';
import { openWordCache, type WordCache } from './word-cache.js';
import { openWordCutter, type WordCutter } from './word-ends.js';

/** What reading needs of the model. One thread may use it; another opens its own over the same weights. */
export interface LanguageModel {
  readonly name: string;
  readonly labels: ModelHeader['labels'];
  /** Where each layer begins in a row of tag scores. */
  readonly tagFrom: Readonly<Record<'upos' | 'xpos' | 'feats' | 'lemma', number>>;
  /** Lemmas of known words by form and Penn tag, tab-separated. */
  readonly lexicon: ReadonlyMap<string, string>;
  readonly gazetteer: Gazetteer;
  readonly cache: WordCache;
  readonly network: Network;
  readonly cutWords: WordCutter;
  readonly scoreEnds: SentenceScorer;
  /** What to hand to a worker thread for `attachModel`; it shares the weights where the machine can. */
  readonly shared: SharedModel;
}

/** A model as it is handed between threads: structured-cloneable, the weights themselves shared and not copied. */
export type SharedModel =
  | { readonly kind: 'wasm'; readonly memory: SharedMemory; readonly weights: Weights }
  | { readonly kind: 'plain'; readonly bytes: Uint8Array };

/**
 * The model of a file's bytes.
 * @param wasm the compiled kernel; null, or one that this machine cannot run, gives the plain kernel (slower, same results)
 * @returns null with one problem (`language/model-corrupt`, `language/model-version`) where the file cannot be used
 */
export function parseModel(bytes: Uint8Array, wasm: Uint8Array | null): Staged<LanguageModel | null> {
  const file = openModelFile(bytes);
  if ('code' in file) return staged(null, [file satisfies Problem]);
  const opened = wasm === null ? null : openWasmMemory(wasm);
  const memory = opened?.memory ?? openPlainMemory();
  const weights = layWeights(file, memory);
  const shared: SharedModel = opened ? { kind: 'wasm', memory: opened.shared, weights } : { kind: 'plain', bytes };
  return staged(openModel(file, memory, weights, shared));
}

/** The model in another thread, over what `LanguageModel.shared` of the first one says. */
export function attachModel(shared: SharedModel): LanguageModel | null {
  if (shared.kind === 'plain') return parseModel(shared.bytes, null).value;
  const memory = attachWasmMemory(shared.memory);
  const { fileAt, fileBytes } = shared.weights;
  const file = openModelFile(new Uint8Array(memory.buffer(), fileAt, fileBytes));
  return 'code' in file ? null : openModel(file, memory, shared.weights, shared);
}

function openModel(file: ModelFile, memory: KernelMemory, weights: Weights, shared: SharedModel): LanguageModel {
  const { header } = file;
  const cache = openWordCache(memory, weights, readLines(file, 'word_list'));
  const gazetteer: Gazetteer = { entries: readNumbers(file, 'gazetteer_entries') };
  const sizes = { hidden: header.hidden, layers: header.layers, rels: header.labels.rels.length };
  return {
    name: header.name,
    labels: header.labels,
    tagFrom: tagOffsets(header),
    lexicon: lexiconOf(readLines(file, 'lexicon')),
    gazetteer,
    cache,
    network: openNetwork(memory, weights, cache, sizes),
    cutWords: openWordCutter(memory, weights, {
      contractions: header.contractions,
      abbreviations: readLines(file, 'abbreviations'),
      isGiven: (word) => isGivenName(gazetteer, word),
    }),
    scoreEnds: openSentenceScorer(memory, weights),
    shared,
  };
}

function tagOffsets({ labels }: ModelHeader): LanguageModel['tagFrom'] {
  const upos = 0;
  const xpos = upos + labels.upos.length;
  const feats = xpos + labels.xpos.length;
  return { upos, xpos, feats, lemma: feats + labels.feats.length };
}

/** Lines `form TAB tag TAB lemma`. */
function lexiconOf(lines: readonly string[]): Map<string, string> {
  const lexicon = new Map<string, string>();
  for (const line of lines) {
    const cut = line.lastIndexOf('\t');
    lexicon.set(line.slice(0, cut), line.slice(cut + 1));
  }
  return lexicon;
}
