// Weighing: features of a pair, times weights of a readable table, give a score from 0 to 1 with the reasons for it.

/** How much a feature counts, in log odds, and what it says, as a reader would be told. */
export interface Weight {
  readonly weight: number;
  readonly says: string;
}

/** A table of weights by the name of the feature; `bias` counts always. */
export type WeightTable = Readonly<Record<string, Weight>>;

/** What was found of a pair: features with how much there is of each, 1 for all of it. */
export type Features = Readonly<Record<string, number>>;

/** Features found one by one; putting them into one object would cost more than finding them. No feature stands in two. */
export type FeatureParts = readonly Features[];

/** How sure it is that two are one. */
export interface Score {
  /** From 0 to 1. */
  readonly score: number;
  /** The same in log odds, which can be added and averaged. */
  readonly odds: number;
}

/** What two are to one another by the rules. */
export interface Verdict extends Score {
  /** What speaks for and against it, the strongest first. */
  readonly reasons: readonly string[];
  /** Why they can never be one, whatever the score; null where nothing forbids it. */
  readonly veto: string | null;
}

/**
 * The score of a pair.
 * @example scoreOf({ bias: { weight: -1, says: '' }, name: { weight: 3, says: 'one name' } }, { name: 1 }).score // 0.8808
 */
export function scoreOf(table: WeightTable, ...parts: FeatureParts): Score {
  let sum = table.bias?.weight ?? 0;
  for (const features of parts) {
    for (const name in features) sum += weightOf(table, name).weight * features[name]!;
  }
  const odds = rounded(sum);
  return { score: rounded(1 / (1 + Math.exp(-odds))), odds };
}

/**
 * What speaks for and against a pair, the strongest first.
 * @example reasonsFor({ name: { weight: 3, says: 'one name' } }, { name: 1 }) // ['one name (+3.0)']
 */
export function reasonsFor(table: WeightTable, ...parts: FeatureParts): readonly string[] {
  const found = parts.flatMap(Object.entries<number>).map(([name, amount]) => {
    const { weight, says } = weightOf(table, name);
    return { part: weight * amount, says };
  });
  const counted = found.filter(({ part }) => part !== 0);
  counted.sort((a, b) => Math.abs(b.part) - Math.abs(a.part) || (a.says < b.says ? -1 : 1));
  return counted.map(({ part, says }) => `${says} (${part > 0 ? '+' : ''}${part.toFixed(1)})`);
}

/**
 * The score of a pair with its reasons.
 * @example weigh({ name: { weight: 3, says: 'one name' } }, { name: 1 }).reasons // ['one name (+3.0)']
 */
export function weigh(table: WeightTable, features: Features, veto: string | null = null): Verdict {
  return {
    ...scoreOf(table, features),
    // Most pairs are only scored.
    get reasons() {
      return reasonsFor(table, features);
    },
    veto,
  };
}

function weightOf(table: WeightTable, feature: string): Weight {
  const entry = table[feature];
  if (entry === undefined) throw new Error(`no weight for the feature ${feature}`);
  return entry;
}

/**
 * The log odds of a score.
 * @example oddsOf(0.5) // 0
 */
export function oddsOf(score: number): number {
  return Math.log(score / (1 - score));
}

/** Four digits: enough to order pairs by, and the same on every machine. */
function rounded(score: number): number {
  return Math.round(score * 10_000) / 10_000;
}
