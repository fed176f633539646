// Pieces of the text: whatever the marks, joined they are the text, and each mark covers just its own words.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mark } from '../../web/src/reading/marks.js';
import { dealMarks, makePieces, type Piece } from '../../web/src/reading/pieces.js';

const mark = (start: number, end: number, nth = 0): Mark => ({
  key: `m${nth}:${start}:${end}`,
  kind: 'person',
  part: 'name',
  item: `e${nth}`,
  start,
  end,
});

/** Pieces as a person would draw them: `[Putin] met [[Raisi]]`. */
function draw(pieces: readonly Piece[], text: string): string {
  return pieces
    .map((piece) => (piece.kind === 'text' ? text.slice(piece.start, piece.end) : `[${draw(piece.pieces, text)}]`))
    .join('');
}

/** The leaves in their order, each with the marks over it. */
function leaves(
  pieces: readonly Piece[],
  over: readonly Mark[] = [],
): { start: number; end: number; over: readonly Mark[] }[] {
  return pieces.flatMap((piece) =>
    piece.kind === 'text' ? [{ ...piece, over }] : leaves(piece.pieces, [...over, piece.mark]),
  );
}

describe('makePieces', () => {
  const text = 'President Putin of Russia met Raisi';

  test.each<[string, readonly Mark[], string]>([
    ['no mark', [], text],
    ['one mark', [mark(10, 15)], 'President [Putin] of Russia met Raisi'],
    ['two apart', [mark(10, 15), mark(30, 35)], 'President [Putin] of Russia met [Raisi]'],
    ['two that touch', [mark(0, 9), mark(9, 15)], '[President][ Putin] of Russia met Raisi'],
    ['one inside another', [mark(19, 25), mark(0, 25)], '[President Putin of [Russia]] met Raisi'],
    ['the same words twice', [mark(10, 15, 1), mark(10, 15, 2)], 'President [[Putin]] of Russia met Raisi'],
    ['two that cross', [mark(0, 15), mark(10, 25)], '[President [Putin]][ of Russia] met Raisi'],
    ['over the ends', [mark(-5, 9), mark(30, 99)], '[President] Putin of Russia met [Raisi]'],
    ['an empty one', [mark(10, 10)], text],
  ])('%s', (_name, marks, expected) => {
    expect(draw(makePieces({ start: 0, end: text.length }, marks), text)).toBe(expected);
  });

  test('a crossing mark says where it really begins and ends', () => {
    const pieces = makePieces({ start: 0, end: 35 }, [mark(0, 15, 1), mark(10, 25, 2)]);
    const parts: [number, boolean, boolean][] = [];
    const walk = (all: readonly Piece[]) => {
      for (const piece of all) {
        if (piece.kind === 'text') continue;
        if (piece.mark.item === 'e2') parts.push([piece.start, piece.isStart, piece.isEnd]);
        walk(piece.pieces);
      }
    };
    walk(pieces);
    expect(parts).toEqual([
      [10, true, false],
      [15, false, true],
    ]);
  });

  const marks = fc
    .array(fc.tuple(fc.nat(60), fc.integer({ min: 0, max: 25 })), { maxLength: 7 })
    .map((all) => all.map(([start, length], nth) => mark(start, start + length, nth)));

  test('joined they are the text; each mark covers its own words and no others', () => {
    fc.assert(
      fc.property(marks, fc.nat(20), fc.integer({ min: 0, max: 50 }), (all, start, length) => {
        const stretch = { start, end: start + length };
        const found = leaves(makePieces(stretch, all));
        let at = start;
        for (const leaf of found) {
          expect(leaf.start).toBe(at);
          at = leaf.end;
          const over = all.filter((one) => one.start < leaf.end && one.end > leaf.start && one.end > one.start);
          expect(new Set(leaf.over)).toEqual(new Set(over));
        }
        expect(at).toBe(stretch.end);
      }),
    );
  });

  test('10,000 marks over one place take no time and break nothing', () => {
    const many = Array.from({ length: 10_000 }, (_, nth) => mark(nth % 100, 200 + (nth % 7), nth));
    const started = performance.now();
    const found = leaves(makePieces({ start: 0, end: 300 }, many));
    expect(found.at(-1)?.end).toBe(300);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

test('dealMarks gives each stretch the marks that touch it', () => {
  const stretches = fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 20 })), { maxLength: 8 }).map((all) => {
    let at = 0;
    return all.map(([gap, length]) => {
      const start = at + gap;
      at = start + length;
      return { start, end: at };
    });
  });
  const marks = fc
    .array(fc.tuple(fc.nat(150), fc.integer({ min: 1, max: 60 })), { maxLength: 12 })
    .map((all) => all.map(([start, length], nth) => mark(start, start + length, nth)));
  fc.assert(
    fc.property(stretches, marks, (parts, all) => {
      const expected = parts.map(({ start, end }) => all.filter((one) => one.start < end && one.end > start));
      expect(dealMarks(parts, all)).toEqual(expected);
    }),
  );
});
