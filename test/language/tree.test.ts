// Trees and name paths: against every possible answer on small cases.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestNamePath } from '../../src/language/name-path.js';
import { bestTree } from '../../src/language/tree.js';

const score = (arcs: ArrayLike<number>, heads: readonly number[]): number =>
  heads.reduce((sum, head, i) => sum + arcs[i * (heads.length + 1) + head]!, 0);

const isTree = (heads: readonly number[]): boolean =>
  heads.filter((head) => head === 0).length === 1 &&
  heads.every((_, i) => {
    const seen = new Set<number>();
    for (let j = i + 1; j !== 0; j = heads[j - 1]!) {
      if (seen.has(j)) return false;
      seen.add(j);
    }
    return true;
  });

const everyHeads = (n: number): number[][] =>
  n === 0
    ? [[]]
    : Array.from({ length: n }).reduce<number[][]>(
        (all) => all.flatMap((h) => range(n + 1).map((x) => [...h, x])),
        [[]],
      );
const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

describe('bestTree', () => {
  it('breaks a cycle that greed would make', () => {
    const arcs = [1, 0, 9, 5, 8, 0]; // word 1 under 2 and word 2 under 1 score best
    expect(bestTree(arcs, 2)).toEqual([2, 0]);
  });

  it('finds the best tree with one root among all', () => {
    const square = fc
      .integer({ min: 1, max: 5 })
      .chain((n) =>
        fc.tuple(
          fc.constant(n),
          fc.array(fc.integer({ min: -50, max: 50 }), { minLength: n * (n + 1), maxLength: n * (n + 1) }),
        ),
      );
    fc.assert(
      fc.property(square, ([n, arcs]) => {
        const found = bestTree(arcs, n);
        expect(isTree(found)).toBe(true);
        const best = Math.max(
          ...everyHeads(n)
            .filter(isTree)
            .map((heads) => score(arcs, heads)),
        );
        expect(score(arcs, found)).toBe(best);
      }),
      { numRuns: 60 },
    );
  });

  it('copes with 250 words whose scores are all alike', () => {
    expect(isTree(bestTree(new Float64Array(250 * 251), 250))).toBe(true);
  });
});

describe('bestNamePath', () => {
  const tags = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG'];

  it('never goes on with a name that has not begun', () => {
    const cases = fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 5, maxLength: 5 }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(cases, (rows) => {
        const path = bestNamePath(rows.flat(), 5, rows.length, tags);
        const total = (p: readonly string[]): number =>
          p.reduce((sum, tag, i) => sum + rows[i]![tags.indexOf(tag)]!, 0);
        const all = rows.reduce<string[][]>((paths) => paths.flatMap((p) => tags.map((tag) => [...p, tag])), [[]]);
        expect(isAllowed(path)).toBe(true);
        expect(total(path)).toBe(Math.max(...all.filter(isAllowed).map(total)));
      }),
    );
  });

  const isAllowed = (path: readonly string[]): boolean =>
    path.every(
      (tag, i) => !tag.startsWith('I-') || (i > 0 && path[i - 1] !== 'O' && path[i - 1]!.slice(2) === tag.slice(2)),
    );
});
