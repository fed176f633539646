// What follows from an object, kept on the object: as long as it is at hand, it need not be worked out again.

/** Values kept on objects. */
export interface KeptOn<Key extends object, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): void;
}

/**
 * A place for one value on each object, under a symbol that no list of its fields and no JSON shows. A weak map does the same, but with tens
 * of thousands of entries it costs the collector of garbage more than it saves.
 * @example const lengths = keepOn<readonly string[], number>(); lengths.set(words, 3); lengths.get(words) // 3
 */
export function keepOn<Key extends object, Value>(): KeptOn<Key, Value> {
  const mark = Symbol('kept');
  type Holder = { [mark]?: Value };
  return {
    get: (key) => (key as Holder)[mark], // proof: only `set` writes under this symbol
    set: (key, value) => {
      Object.defineProperty(key, mark, { value, configurable: true, writable: true });
    },
  };
}
