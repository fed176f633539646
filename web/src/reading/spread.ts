// Spreading cards beside a text: each as near to its words as can be, in their order, none over another.

/** One card: where its words are, how high it is, and how much it matters that it is beside them. */
export interface Card {
  readonly anchor: number;
  readonly height: number;
  readonly weight: number;
}

interface Cluster {
  start: number;
  height: number;
  weight: number;
  /** The sum of weight times the start that would suit each card. */
  wanted: number;
  readonly first: number;
}

/**
 * The tops of cards, so that the weighted sum of squared distances from their anchors is least (isotonic regression by
 * pooling adjacent violators). None begins above 0.
 * @example spreadCards([{ anchor: 0, height: 50, weight: 1 }, { anchor: 10, height: 50, weight: 1 }], 10) // [0, 60]
 */
export function spreadCards(cards: readonly Card[], gap: number): readonly number[] {
  const clusters: Cluster[] = [];
  cards.forEach(({ anchor, height, weight }, first) => {
    clusters.push({ start: Math.max(0, anchor), height: height + gap, weight, wanted: weight * anchor, first });
    for (let last = clusters.at(-1), before = clusters.at(-2); last && before; ) {
      if (before.start + before.height <= last.start) break;
      before.wanted += last.wanted - last.weight * before.height;
      before.weight += last.weight;
      before.height += last.height;
      before.start = Math.max(0, before.wanted / before.weight);
      clusters.pop();
      last = clusters.at(-1);
      before = clusters.at(-2);
    }
  });
  return clusters.flatMap(({ start, first }, at) => {
    const end = clusters[at + 1]?.first ?? cards.length;
    let top = start;
    return cards.slice(first, end).map(({ height }) => {
      const here = top;
      top += height + gap;
      return here;
    });
  });
}
