// Joining sets: constraints hold, the mean of the pairs decides, and the order of the links does not matter.
import { describe, expect, test } from 'vitest';
import { joinMeans } from '../../src/resolve/join-means.js';
import { strongLinks } from '../../src/resolve/strong-links.js';
import { joinLinks } from '../../src/resolve/union.js';

const link = (first: string, second: string, score: number) => ({ first, second, score });
const MEMBERS = ['a', 'b', 'c', 'd'];

describe('by links', () => {
  test('the least member names a set', () => {
    const { setOf } = joinLinks(MEMBERS, [link('d', 'b', 1), link('c', 'b', 1)], []);
    expect(MEMBERS.map((member) => setOf.get(member))).toEqual(['a', 'b', 'b', 'b']);
  });

  test('two that must stay apart do not meet through a third', () => {
    const { setOf, used } = joinLinks(MEMBERS, [link('a', 'b', 2), link('b', 'c', 1)], [['a', 'c']]);
    expect(setOf.get('a')).toBe(setOf.get('b'));
    expect(setOf.get('c')).toBe('c');
    expect(used).toHaveLength(1);
  });

  test('what is forbidden while sets grow is not joined', () => {
    const sizes = new Map(MEMBERS.map((member) => [member, 1]));
    const watch = {
      mayJoin: (a: string, b: string) => sizes.get(a)! + sizes.get(b)! <= 2,
      joined: (kept: string, gone: string) => void sizes.set(kept, sizes.get(kept)! + sizes.get(gone)!),
    };
    const { used } = joinLinks(MEMBERS, [link('a', 'b', 3), link('b', 'c', 2), link('c', 'd', 1)], [], watch);
    expect(used.map(({ first, second }) => first + second)).toEqual(['ab', 'cd']);
  });

  test('links to what is not there are passed over', () => {
    expect(joinLinks(['a'], [link('a', 'z', 1)], [['a', 'y']]).setOf.get('a')).toBe('a');
  });
});

describe('by means', () => {
  test('one strong pair does not join sets whose other pairs speak against it', () => {
    const links = [
      link('a', 'b', 3),
      link('c', 'd', 3),
      link('b', 'c', 2),
      link('a', 'c', -4),
      link('a', 'd', -4),
      link('b', 'd', -4),
    ];
    const { setOf } = joinMeans(MEMBERS, links, 0, [], null);
    expect(setOf.get('b')).toBe('a');
    expect(setOf.get('d')).toBe('c');
  });

  test('pairs that were not compared say nothing', () => {
    const { setOf } = joinMeans(MEMBERS, [link('a', 'b', 3), link('c', 'd', 3), link('b', 'c', 2)], 0, [], null);
    expect(new Set(setOf.values()).size).toBe(1);
  });

  test('two that must stay apart do', () => {
    const { setOf } = joinMeans(MEMBERS, [link('a', 'b', 3), link('b', 'c', 2)], 0, [['a', 'c']], null);
    expect(setOf.get('b')).toBe('a');
    expect(setOf.get('c')).toBe('c');
  });

  test('the order of the links does not matter', () => {
    const members = Array.from({ length: 40 }, (_, i) => `m${i}`);
    const links = members.flatMap((first, i) => {
      return members.slice(0, i).map((second, j) => link(second, first, ((i * 7 + j * 13) % 11) - 7));
    });
    const plain = (some: typeof links) => [...joinMeans(members, some, 0, [], null).setOf];
    const reversed = plain([...links].reverse());
    expect(reversed).toEqual(plain(links));
    expect(new Set(reversed.map(([, set]) => set)).size).toBeGreaterThan(1);
    expect(new Set(reversed.map(([, set]) => set)).size).toBeLessThan(members.length);
  });
});

describe('strong links', () => {
  const names = (links: readonly { first: string; second: string }[]) =>
    links.map(({ first, second }) => first + second);

  test('what stands between two crowds brings them not together', () => {
    const links = [link('a', 'b', 0.98), link('b', 'c', 0.75), link('c', 'd', 0.98)];
    expect(names(strongLinks(links, 1))).toEqual(['ab', 'cd']);
  });

  test('links about as strong as one another all hold', () => {
    expect(names(strongLinks([link('a', 'b', 0.9), link('b', 'c', 0.8), link('c', 'd', 0.72)], 1))).toEqual([
      'ab',
      'bc',
      'cd',
    ]);
  });

  test('of very sure ones none is weak', () => {
    expect(names(strongLinks([link('a', 'b', 0.9999), link('b', 'c', 0.98)], 1))).toEqual(['ab', 'bc']);
  });

  test('one that has nothing better goes with nobody who has', () => {
    expect(names(strongLinks([link('a', 'b', 0.99), link('a', 'c', 0.72)], 1))).toEqual(['ab']);
  });
});
