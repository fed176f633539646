// The end of a switch over a union: the compiler proves that no case is left.

/**
 * Marks a place that no value can reach; a new member of the union makes the call fail to compile.
 * @throws always, since reaching it is our own bug
 */
export function unreachable(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
}
