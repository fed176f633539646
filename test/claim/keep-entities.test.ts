// Which entities a reading keeps: the named, the recurring, and those that a record points to.
import { describe, expect, it } from 'vitest';
import { keepEntities, type Records } from '../../src/claim/keep-entities.js';
import type { ReadingEntity } from '../../src/reading.js';
import { readingOf } from './statement/read-statements.js';

type Form = ReadingEntity['mentions'][number]['form'];

function entity(id: string, ...forms: readonly Form[]): ReadingEntity {
  const unknown = { aliases: [], country: null, gender: null, offices: [], members: [], location: null };
  const mentions = forms.map((form, i) => ({ start: i, end: i + 1, form }));
  return { id, name: id, kind: 'other', ...unknown, mentions };
}

const NONE: Records = { statements: [], events: [], agreements: [], positions: [] };

function kept(entities: readonly ReadingEntity[], records: Records = NONE): readonly string[] {
  return keepEntities(entities, records).entities.map(({ id }) => id);
}

describe('keepEntities', () => {
  it.each<[string, readonly Form[], boolean]>([
    ['a name', ['name'], true],
    ['a description that recurs', ['nominal', 'pronoun'], true],
    ['a description that stands alone', ['nominal'], false],
    ['pronouns alone', ['pronoun', 'pronoun'], false],
  ])('%s', (_, forms, isKept) => {
    expect(kept([entity('e-1', ...forms)])).toEqual(isKept ? ['e-1'] : []);
  });

  it('keeps the members of a group and the body of an office', () => {
    const office = { title: 'chair', of: 'e-3', start: 0, end: 1, status: 'current', when: null, time: null } as const;
    const group = { ...entity('e-1', 'name'), members: ['e-2'], offices: [office] };
    expect(kept([group, entity('e-2', 'nominal'), entity('e-3', 'nominal')])).toEqual(['e-1', 'e-2', 'e-3']);
  });

  it('keeps who speaks, and no topic that is not kept', () => {
    const { entities, statements } = readingOf('A diplomat said a bridge near Oslo was closed.');
    expect(statements).toHaveLength(1);
    const ids = new Set(entities.map(({ id }) => id));
    expect(ids.has(statements[0]!.speaker ?? '')).toBe(true);
    expect(statements[0]!.topics.filter((id) => !ids.has(id))).toEqual([]);
  });
});
