// The tables as data: keys and indexes name columns, the report leads every table of a reading, the schema is frozen.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { TableShape } from '../../src/store/table-shape.js';
import { TABLES } from '../../src/store/tables.js';

const tables: readonly (readonly [string, TableShape])[] = Object.entries(TABLES);

test.each(tables)(
  '%s: keys and indexes name its columns, and no key can be null',
  (_name, { columns, key, indexes }) => {
    for (const column of [...key, ...indexes.flat()]) expect(columns).toHaveProperty(column);
    for (const column of key) expect(['text', 'int']).toContain(columns[column]);
    expect(key.length).toBeGreaterThan(0);
  },
);

test('the report leads the key of every table of a reading', () => {
  const readings = tables.filter(([, { part }]) => part === 'document');
  expect(readings.length).toBeGreaterThan(10);
  for (const [, { key }] of readings) expect(key[0]).toBe('reportId');
});

test('no column is a number that a database hands out', () => {
  const names = tables.flatMap(([, { columns }]) => Object.keys(columns));
  expect(names.filter((name) => /^(?:id|rowid|serial|sequence)$/i.test(name))).toEqual([]);
});

/** One line a table: a change of the schema is seen here, and needs a migration once a version has been published. */
test('schema 1 is what schema-1.txt says', () => {
  const lines = tables.map(([name, { part, columns, key, indexes }]) => {
    const all = Object.entries(columns).map(([column, kind]) => `${column} ${kind}`);
    return `${name} (${part}): ${all.join(', ')}; key ${key.join(' ')}${indexes.map((index) => `; by ${index.join(' ')}`).join('')}`;
  });
  expect(lines).toEqual(
    readFileSync(new URL('schema-1.txt', import.meta.url), 'utf8')
      .trim()
      .split('\n'),
  );
});
