// Grouping a list by a key, groups in the order of their first members.

/**
 * The members of a list under their keys.
 * @example groupBy(['a1', 'b1', 'a2'], (one) => one[0]).get('a') // ['a1', 'a2']
 */
export function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
