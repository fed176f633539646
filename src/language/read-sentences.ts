// Sentences through the network in batches of like length; the results do not depend on which sentences share a batch.
import { argmax } from './argmax.js';
import { fold } from './features.js';
import { gazetteerClasses } from './gazetteer.js';
import { applyLemmaRule } from './lemma-rule.js';
import type { LanguageModel } from './model.js';
import { bestNamePath } from './name-path.js';
import type { Scores } from './network.js';
import { ROWS_MOST, SENTENCE_MOST, SENTENCES_MOST } from './scratch.js';
import { bestTree } from './tree.js';

/** What the model says of one word. `head` is the index of the governor in the sentence, -1 for the root. */
export interface WordReading {
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly feats: string;
  readonly head: number;
  readonly deprel: string;
  /** BIO tag: `O`, `B-PER`, `I-PER` ... */
  readonly name: string;
}

/** Reads sentences of words; sentences longer than SENTENCE_MOST are read in pieces, each hanging under the first piece's root. */
export function readSentences(sentences: readonly (readonly string[])[], model: LanguageModel): WordReading[][] {
  const pieces = sentences.flatMap((words, s) => piecesOf(words).map((piece) => ({ s, piece })));
  const readings = readPieces(
    pieces.map(({ piece }) => piece),
    model,
  );
  const out: WordReading[][] = sentences.map(() => []);
  pieces.forEach(({ s }, p) => {
    out[s] = joined(out[s]!, readings[p]!);
  });
  return out;
}

function piecesOf(words: readonly string[]): (readonly string[])[] {
  const pieces: (readonly string[])[] = [];
  for (let i = 0; i < words.length; i += SENTENCE_MOST) pieces.push(words.slice(i, i + SENTENCE_MOST));
  return pieces;
}

function joined(before: readonly WordReading[], piece: readonly WordReading[]): WordReading[] {
  if (before.length === 0) return [...piece];
  const root = before.findIndex(({ head }) => head === -1);
  const moved = piece.map((word) =>
    word.head === -1 ? { ...word, head: root, deprel: 'parataxis' } : { ...word, head: word.head + before.length },
  );
  return [...before, ...moved];
}

/** Longest first, so that a batch holds sentences of like length; each result goes back to its place. */
function readPieces(pieces: readonly (readonly string[])[], model: LanguageModel): WordReading[][] {
  const order = pieces.map((_, i) => i).sort((a, b) => pieces[b]!.length - pieces[a]!.length || a - b);
  const out: WordReading[][] = [];
  let batch: number[] = [];
  let rows = 0;
  for (const i of order) {
    const more = pieces[i]!.length + 1;
    if (batch.length === SENTENCES_MOST || rows + more > ROWS_MOST) {
      readBatch(batch, pieces, model, out);
      [batch, rows] = [[], 0];
    }
    batch.push(i);
    rows += more;
  }
  if (batch.length > 0) readBatch(batch, pieces, model, out);
  return out;
}

function readBatch(
  batch: readonly number[],
  pieces: readonly (readonly string[])[],
  model: LanguageModel,
  out: WordReading[][],
): void {
  const words = batch.map((i) => pieces[i]!);
  model.cache.makeRoom(words.reduce((sum, w) => sum + w.length + 1, 0));
  const slots = words.map((w) => model.cache.slots(w, gazetteerClasses(model.gazetteer, w)));
  const scores = model.network.score(
    words.map((w) => w.length),
    slots,
  );
  batch.forEach((i, s) => {
    out[i] = readOne(pieces[i]!, s, scores, model);
  });
}

function readOne(words: readonly string[], s: number, scores: Scores, model: LanguageModel): WordReading[] {
  const heads = bestTree(scores.arcs(s), words.length);
  const relations = scores.relations(s, heads);
  const names = namesOf(words.length, s, scores, model);
  const { width, values } = scores.tags;
  return words.map((word, i) => {
    const row = (scores.first[s]! + 1 + i) * width;
    const pick = (layer: 'upos' | 'xpos' | 'feats' | 'lemma'): string => {
      const labels = model.labels[layer];
      return labels[argmax(values, row + model.tagFrom[layer], labels.length)]!;
    };
    const xpos = pick('xpos');
    const lemma = model.lexicon.get(`${fold(word).toLowerCase()}\t${xpos}`) ?? applyLemmaRule(word, pick('lemma'));
    const head = heads[i]! - 1;
    return {
      lemma,
      upos: pick('upos'),
      xpos,
      feats: pick('feats'),
      head,
      deprel: relationOf(model, relations[i]!, head),
      name: names[i]!,
    };
  });
}

/** The root alone is called root, and nothing else is, whatever scored best. */
function relationOf(model: LanguageModel, relation: number, head: number): string {
  if (head === -1) return 'root';
  const label = model.labels.rels[relation]!;
  return label === 'root' ? 'dep' : label;
}

function namesOf(n: number, s: number, scores: Scores, model: LanguageModel): string[] {
  const { width, values } = scores.names;
  const from = (scores.first[s]! + 1) * width;
  return bestNamePath(values.subarray(from, from + n * width), width, n, model.labels.names);
}
