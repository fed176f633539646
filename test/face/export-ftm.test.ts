// FollowTheMoney entities held against the published model: schemata, properties, required ones, and what may point at what.
import { defaultModel, Model } from '@alephdata/followthemoney';
import { describe, expect, test } from 'vitest';
import { exportedText, TEXTS } from './export-record.js';

interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

const model = new Model(defaultModel);

async function entities(options = {}): Promise<readonly Entity[]> {
  return (await exportedText('ftm', options)).trimEnd().split('\n').map((line) => JSON.parse(line)); // biome-ignore format: one line
}

describe('ftm', () => {
  test('every property is one of its schema, every required one is there, every reference leads to what it may', async () => {
    const all = await entities();
    const byId = new Map(all.map((entity) => [entity.id, entity]));
    for (const entity of all) {
      const schema = model.getSchema(entity.schema);
      for (const name of schema.required ?? []) expect(Object.keys(entity.properties)).toContain(name);
      for (const [name, values] of Object.entries(entity.properties)) {
        const property = schema.getProperty(name);
        expect(values.length).toBeGreaterThan(0);
        expect(values.filter((value) => typeof value !== 'string' || value === '')).toEqual([]);
        if (!property.type.isEntity) continue;
        const range = property.getRange();
        for (const id of values) expect(model.getSchema(byId.get(id)?.schema ?? '').isA(range.name), `${entity.schema}.${name}`).toBe(true); // biome-ignore format: one line
      }
    }
    const counts = all.map(({ schema }) => schema).sort();
    expect(counts).toEqual(['Article', 'Article', 'Event', 'Event', 'Event', 'Event', 'Occupancy', 'Person', 'Person', 'Position', 'PublicBody', 'PublicBody']); // biome-ignore format: one line
  });

  test('dates and countries are written as the model wants them', async () => {
    const all = await entities();
    const values = (name: string) => all.flatMap(({ properties }) => properties[name] ?? []);
    for (const day of [...values('startDate'), ...values('publishedAt'), ...values('date')]) expect(day).toMatch(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/); // biome-ignore format: one line
    expect(new Set(values('country'))).toEqual(new Set(['no', 'se', 'it']));
  });

  test('an event keeps its words, its report, its status and the chain', async () => {
    const agreed = (await entities()).find(({ properties }) => properties.keywords?.includes('AGREE'));
    expect(agreed?.properties).toMatchObject({
      summary: ['We agree, <b>fully</b>; =1+1'],
      proof: [Object.keys(TEXTS)[0]],
      description: [expect.stringContaining('through Ada Nord, Norpress')],
    });
    const keywords = (await entities()).flatMap(({ properties }) => properties.keywords ?? []);
    expect(keywords).toContain('factuality: denied');
  });
});
