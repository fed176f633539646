// Things that share a key, together, in the order in which their keys first come.

/**
 * The groups of a list.
 * @example groupedBy(['apple', 'ant', 'bee'], (word) => word[0]).get('a') // ['apple', 'ant']
 */
export function groupedBy<Key, One>(list: readonly One[], keyOf: (one: One) => Key): ReadonlyMap<Key, readonly One[]> {
  const groups = new Map<Key, One[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}
