// Items kept ready are always what the database would give.
import { beforeEach, describe, expect, test } from 'vitest';
import { ItemCache } from '../../src/store/item-cache.js';
import { MemoryBackend } from '../../src/store/memory-backend.js';

const item = (itemId: string, words: string, about = 'act') => ({ itemId, about, data: { words } });

describe('items kept ready', () => {
  let cache: ItemCache;
  let below: MemoryBackend;
  beforeEach(() => {
    below = new MemoryBackend();
    cache = new ItemCache(below);
  });

  const wordsOf = async (...ids: readonly string[]) => {
    const where = [{ column: 'itemId', in: ids }, { column: 'about', equals: 'act' }] as const; // biome-ignore format: one line
    const [kept, there] = [await cache.select({ table: 'item', where }), await below.select({ table: 'item', where })];
    expect(kept).toEqual(there);
    return kept.map(({ itemId, data }) => `${itemId} ${JSON.stringify(data)}`);
  };

  test('what is put is given, the last of it, in order', async () => {
    await cache.put('item', [item('v-2', 'met'), item('v-1', 'signed'), item('v-2', 'other', 'report')]);
    await cache.put('item', [item('v-2', 'visited')]);
    expect(await wordsOf('v-2', 'v-1', 'v-9')).toEqual(['v-1 {"words":"signed"}', 'v-2 {"words":"visited"}']);
  });

  test('what is put in vain is forgotten', async () => {
    await cache.put('item', [item('v-1', 'signed')]);
    const failing = cache.transaction(async (inside) => {
      await inside.put('item', [item('v-1', 'broken')]);
      throw new Error('in vain');
    });
    await expect(failing).rejects.toThrow('in vain');
    expect(await wordsOf('v-1')).toEqual(['v-1 {"words":"signed"}']);
  });

  test('what is removed is gone', async () => {
    await cache.put('item', [item('v-1', 'signed'), item('v-2', 'met')]);
    await cache.remove('item', [{ column: 'itemId', equals: 'v-1' }]);
    expect(await wordsOf('v-1', 'v-2')).toEqual(['v-2 {"words":"met"}']);
    await cache.clear('item');
    expect(await wordsOf('v-2')).toEqual([]);
  });

  test('more than are kept are given all the same', async () => {
    const ids = Array.from({ length: 3_500 }, (_, at) => `v-${`${at}`.padStart(4, '0')}`);
    await cache.put('item', ids.map((id) => item(id, id))); // biome-ignore format: one line
    expect(await wordsOf(...ids)).toHaveLength(ids.length);
    expect(await wordsOf('v-0000')).toHaveLength(1);
  });

  test('other questions are asked below', async () => {
    await cache.put('item', [item('v-1', 'signed'), item('v-2', 'met')]);
    const first = await cache.select({ table: 'item', where: [{ column: 'about', equals: 'act' }], limit: 1 });
    expect(first.map(({ itemId }) => itemId)).toEqual(['v-1']);
    const some = await cache.select({
      table: 'item',
      where: [
        { column: 'itemId', in: ['v-1', 'v-2'] },
        { column: 'about', equals: 'act' },
      ],
      limit: 1,
    });
    expect(some).toHaveLength(1);
  });
});
