// Order and back-pressure of work that is under way at once.
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOrder } from '../../src/run/in-order.js';

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe('inOrder', () => {
  test('gives results in the order of the items, whichever is done first', async () => {
    const property = fc.asyncProperty(
      fc.array(fc.nat(3), { maxLength: 12 }),
      fc.integer({ min: 1, max: 5 }),
      async (delays, width) => {
        const start = async (item: readonly [number, number]) => {
          await wait(item[1]);
          return item[0];
        };
        const results = await collect(inOrder(delays.entries(), start, width));
        expect(results).toEqual([...delays.keys()]);
      },
    );
    await fc.assert(property, { numRuns: 30 });
  });

  test('never has more under way than its width, and asks for no more', async () => {
    let asked = 0;
    let underWay = 0;
    let most = 0;
    async function* items() {
      for (; asked < 40; asked++) yield asked;
    }
    const start = async (item: number) => {
      most = Math.max(most, ++underWay);
      await wait(1);
      underWay--;
      return item;
    };
    const results = inOrder(items(), start, 3);
    await results.next();
    await wait(30);
    expect(asked).toBeLessThanOrEqual(4);
    expect(await collect(results)).toHaveLength(39);
    expect(most).toBe(3);
  });

  test('gives a result without waiting for the next item', async () => {
    async function* slow() {
      yield 1;
      await wait(60_000, undefined, { ref: false });
      yield 2;
    }
    const results = inOrder(slow(), async (item) => item, 4);
    expect(await results.next()).toEqual({ done: false, value: 1 });
    await results.return(undefined);
  });

  test('lets the source go when the taker stops', async () => {
    let isClosed = false;
    async function* items() {
      try {
        yield 1;
        yield 2;
        yield 3;
      } finally {
        isClosed = true;
      }
    }
    for await (const _ of inOrder(items(), async (item) => item, 1)) break;
    await wait(1);
    expect(isClosed).toBe(true);
  });

  test('passes on a failure of the source', async () => {
    async function* broken() {
      yield 1;
      throw new Error('the source broke');
    }
    await expect(collect(inOrder(broken(), async (item) => item, 2))).rejects.toThrow('the source broke');
  });
});
