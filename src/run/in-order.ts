// Order and back-pressure: many things under way at once, their results in the order in which they came.

/**
 * Starts work for each item as it comes, with at most `width` under way or waiting to be taken, and yields the
 * results in the order of the items. Nothing more is asked of `items` while the taker is behind, so a file of
 * a million rows never stands in memory.
 * @example
 * // results 'A', 'B', 'C' in this order, whichever was done first
 * for await (const result of inOrder(['a', 'b', 'c'], upperCaseInAWorker, 2)) console.log(result);
 * @param start must not reject: a failure is a result too
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item> | Iterable<Item>,
  start: (item: Item) => Promise<Result>,
  width: number,
): AsyncGenerator<Result> {
  const source = asyncIterator(items);
  const underWay: Promise<Result>[] = [];
  let asked: Promise<IteratorResult<Item>> | null = null;
  let ended = false;
  try {
    while (!ended || underWay.length > 0) {
      if (!ended && underWay.length < width) asked ??= source.next();
      const oldest = underWay[0];
      if (asked !== null && (await comesFirst(asked, oldest))) {
        const step: IteratorResult<Item> = await asked;
        asked = null;
        if (step.done) ended = true;
        else underWay.push(start(step.value));
      } else if (oldest !== undefined) {
        yield await oldest;
        underWay.shift();
      }
    }
  } finally {
    // Not awaited: a source that waits for its next line would hold up the end.
    if (!ended) source.return?.()?.catch(() => undefined);
  }
}

/** Whether `first` settles before `other`; what is asked of the source is not left waiting while results queue up. */
async function comesFirst(first: Promise<unknown>, other: Promise<unknown> | undefined): Promise<boolean> {
  if (other === undefined) return true;
  return Promise.race([first.then(() => true), other.then(() => false)]);
}

function asyncIterator<Item>(items: AsyncIterable<Item> | Iterable<Item>): AsyncIterator<Item> {
  if (Symbol.asyncIterator in items) return items[Symbol.asyncIterator]();
  return asIterable(items);
}

async function* asIterable<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  yield* items;
}
