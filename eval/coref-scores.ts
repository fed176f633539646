// Coreference measures over two ways of putting mentions into sets: MUC, B3, CEAFe and their mean (Pradhan et al. 2014).
import { bestAssignment } from './assignment.js';

/** Precision, recall and F1 in per cent. */
export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The sums that a measure is made of; sums of documents are added before dividing, as in the CoNLL scorer. */
export interface MeasureSums {
  readonly recallHits: number;
  readonly recallAll: number;
  readonly precisionHits: number;
  readonly precisionAll: number;
}

/** The three measures of the CoNLL score. */
export interface CorefSums {
  readonly muc: MeasureSums;
  readonly b3: MeasureSums;
  readonly ceafe: MeasureSums;
}

/** Sets of mentions; a mention is any key that both sides share. */
export type Partition = readonly (readonly string[])[];

const NOTHING: MeasureSums = { recallHits: 0, recallAll: 0, precisionHits: 0, precisionAll: 0 };

/** No documents yet. */
export const NO_COREF: CorefSums = { muc: NOTHING, b3: NOTHING, ceafe: NOTHING };

/**
 * The sums of one document. Mentions that one side lacks count against it, as spurious or missed.
 * @example corefSums([['a', 'b']], [['a', 'b']]).muc // { recallHits: 1, recallAll: 1, precisionHits: 1, precisionAll: 1 }
 */
export function corefSums(gold: Partition, system: Partition): CorefSums {
  return {
    muc: both(gold, system, mucRecall),
    b3: both(gold, system, b3Recall),
    ceafe: ceafe(gold, system),
  };
}

/**
 * The sums of two sets of documents together.
 * @example addCoref(NO_COREF, sums) // sums
 */
export function addCoref(a: CorefSums, b: CorefSums): CorefSums {
  return { muc: add(a.muc, b.muc), b3: add(a.b3, b.b3), ceafe: add(a.ceafe, b.ceafe) };
}

/**
 * A measure's rates in per cent; 0 where there was nothing.
 * @example ratesOf({ recallHits: 1, recallAll: 2, precisionHits: 1, precisionAll: 1 }).f1 // 66.67
 */
export function ratesOf({ recallHits, recallAll, precisionHits, precisionAll }: MeasureSums): Rates {
  const recall = recallAll === 0 ? 0 : (100 * recallHits) / recallAll;
  const precision = precisionAll === 0 ? 0 : (100 * precisionHits) / precisionAll;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/**
 * The CoNLL score: the mean F1 of MUC, B3 and CEAFe.
 * @example conllScore(sums) // 61.2
 */
export function conllScore({ muc, b3, ceafe: entities }: CorefSums): number {
  return (ratesOf(muc).f1 + ratesOf(b3).f1 + ratesOf(entities).f1) / 3;
}

function add(a: MeasureSums, b: MeasureSums): MeasureSums {
  return {
    recallHits: a.recallHits + b.recallHits,
    recallAll: a.recallAll + b.recallAll,
    precisionHits: a.precisionHits + b.precisionHits,
    precisionAll: a.precisionAll + b.precisionAll,
  };
}

type Recall = (keys: Partition, answers: Partition) => readonly [hits: number, all: number];

function both(gold: Partition, system: Partition, recall: Recall): MeasureSums {
  const [recallHits, recallAll] = recall(gold, system);
  const [precisionHits, precisionAll] = recall(system, gold);
  return { recallHits, recallAll, precisionHits, precisionAll };
}

/** Vilain et al. 1995: links that are kept, where a set falls into as many parts as answers cover it. */
function mucRecall(keys: Partition, answers: Partition): readonly [number, number] {
  const answerOf = setOf(answers);
  let [hits, all] = [0, 0];
  for (const set of keys) {
    const parts = new Set(set.map((mention) => answerOf.get(mention) ?? mention)).size;
    hits += set.length - parts;
    all += set.length - 1;
  }
  return [hits, all];
}

/** Bagga and Baldwin 1998: for each mention the share of its set that its answer holds. */
function b3Recall(keys: Partition, answers: Partition): readonly [number, number] {
  const answerOf = setOf(answers);
  let [hits, all] = [0, 0];
  for (const set of keys) {
    const shares = new Map<number, number>();
    for (const mention of set) {
      const answer = answerOf.get(mention);
      if (answer !== undefined) shares.set(answer, (shares.get(answer) ?? 0) + 1);
    }
    for (const shared of shares.values()) hits += (shared * shared) / set.length;
    all += set.length;
  }
  return [hits, all];
}

function setOf(partition: Partition): ReadonlyMap<string, number> {
  return new Map(partition.flatMap((set, i) => set.map((mention) => [mention, i] as const)));
}

/** Luo 2005: the best one-to-one match of sets, with 2·shared / (size + size) for a pair. */
function ceafe(gold: Partition, system: Partition): MeasureSums {
  const systemOf = setOf(system);
  const shared = gold.map((set) => {
    const counts = new Map<number, number>();
    for (const mention of set) {
      const answer = systemOf.get(mention);
      if (answer !== undefined) counts.set(answer, (counts.get(answer) ?? 0) + 1);
    }
    return counts;
  });
  const hits = bestAssignment(shared, (g, s, count) => (2 * count) / (gold[g]!.length + system[s]!.length));
  return { recallHits: hits, recallAll: gold.length, precisionHits: hits, precisionAll: system.length };
}
