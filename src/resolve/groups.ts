// Groups: all that may come to stand in one set. What is decided of a group depends on nothing outside it.
import type { Keyed } from './pair-blocks.js';
import { joinLinks, type Link } from './union.js';

/** Of a larger group only the pairs that speak for being one are looked at; comparing all would cost its square. */
const MOST_COMPARED = 48;

/**
 * The pairs of a group that are compared: all of them, or in a crowd those that are linked.
 * @example pairsOfGroup([a, b, c], []).length // 3
 * @param links the ids of pairs that speak for being one
 */
export function pairsOfGroup<Item extends Pick<Keyed, 'id'>>(
  items: readonly Item[],
  links: readonly (readonly [string, string])[],
): readonly (readonly [Item, Item])[] {
  const sorted = [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
  if (sorted.length <= MOST_COMPARED) {
    return sorted.flatMap((first, i) => sorted.slice(i + 1).map((second) => [first, second] as const));
  }
  const byId = new Map(sorted.map((item) => [item.id, item]));
  return links.flatMap(([a, b]) => {
    const [first, second] = [byId.get(a < b ? a : b), byId.get(a < b ? b : a)];
    return first === undefined || second === undefined ? [] : [[first, second] as const];
  });
}

/**
 * The groups that links make: each a list of ids in order, in the order of their first ids.
 * @example groupsOf(['a', 'b', 'c'], [['c', 'a']]) // [['a', 'c'], ['b']]
 */
export function groupsOf(
  members: readonly string[],
  links: readonly (readonly [string, string])[],
): readonly (readonly string[])[] {
  const joined = links.map(([first, second]): Link => ({ first, second, score: 1 }));
  const { setOf } = joinLinks(members, joined, []);
  const groups = new Map<string, string[]>();
  for (const id of [...members].sort()) {
    const set = setOf.get(id) ?? id;
    const group = groups.get(set);
    if (group === undefined) groups.set(set, [id]);
    else group.push(id);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}
