// Decisions: what a person says goes before the rules, what is undone is gone, and the record follows exactly, in any order.
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../src/reading.js';
import { type Decision, decisionId, ruleDecision, standingDecisions, undo } from '../../src/resolve/decision.js';
import { deriveRecord } from '../../src/resolve/derive-record.js';
import { resolve } from '../../src/resolve/resolve.js';
import { plain, STATES, told, town } from './told-report.js';

const EDITOR = { decider: 'A. Editor', decidedAt: '2020-01-01T09:00:00Z' };

/** A dozen reports of three meetings, in other words each, with names in several forms. */
const REPORTS: readonly Reading[] = Array.from({ length: 12 }, (_, i) => {
  const year = 2010 + (i % 3);
  const [name, verb] = [i % 2 === 0 ? 'Arno Kell' : 'Kell', i % 4 < 2 ? 'met' : 'talks'];
  const text = `On the day of ${verb}, ${name}, minister of Norland, and Berta Sand spoke in Haven about ${i} treaties of Sudland.`;
  return told({
    id: `r-${String.fromCharCode(97 + i)}`,
    date: `${year}-05-0${(i % 5) + 2}`,
    text,
    who: [
      { name, country: 'NOR', offices: [{ title: 'minister', of: 'Norland' }] },
      { name: 'Berta Sand', country: 'ZAF' },
      STATES.norland,
      STATES.sudland,
      town('Haven', 'NOR'),
    ],
    events: [{ trigger: verb, actors: [name], recipients: ['Berta Sand'], place: 'Haven', time: `${year}-05-02` }],
    figures: [{ words: `${i} treaties`, value: i, unit: 'treaty' }],
  });
});

/** The same list in another order, by a simple generator with a seed. */
function shuffled<Item>(items: readonly Item[], seed: number): readonly Item[] {
  let state = seed * 2_654_435_761;
  const keyed = items.map((item) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return { item, key: state };
  });
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

describe('the record', () => {
  const { decisions, record } = resolve(REPORTS);

  test('holds three meetings of two people', () => {
    expect(new Set(record.actOf.values()).size).toBe(3);
    expect(record.things.filter(({ sort }) => sort === 'person')).toHaveLength(2);
  });

  test('is the same in 20 orders of reading and of decisions', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const other = resolve(shuffled(REPORTS, seed));
      expect(plain(other.record)).toBe(plain(record));
      expect(other.decisions.map(decisionId).sort()).toEqual(decisions.map(decisionId).sort());
      expect(plain(deriveRecord(shuffled(REPORTS, seed), shuffled(decisions, seed)))).toBe(plain(record));
    }
  });

  test('is what it was without a tenth of the decisions when they are undone, and comes back when they are done again', () => {
    for (let part = 0; part < 10; part++) {
      const chosen = decisions.filter((_, i) => i % 10 === part);
      const undoings = chosen.map((decision) => undo(decision, EDITOR));
      const others = decisions.filter((decision) => !chosen.includes(decision));
      const undone = deriveRecord(REPORTS, shuffled([...decisions, ...undoings], part + 1));
      expect(plain(undone)).toBe(plain(deriveRecord(REPORTS, others)));
      const again = undoings.map((undoing) => undo(undoing, EDITOR));
      expect(plain(deriveRecord(REPORTS, [...again, ...undoings, ...decisions]))).toBe(plain(record));
    }
  });

  test('loses what only a decision held together', () => {
    const first = decisions.find(({ about, kind }) => about === 'act' && kind === 'same');
    const undone = deriveRecord(REPORTS, [...decisions, undo(first!, EDITOR)]);
    expect(undone.acts).toHaveLength(record.acts.length + 1);
  });
});

describe('a person', () => {
  const { decisions, record } = resolve(REPORTS);
  const said = (kind: Decision['kind'], about: Decision['about'], first: string, second: string): Decision => {
    return { kind, about, first, second, score: null, reasons: ['it was checked'], undoes: null, ...EDITOR };
  };

  test('takes apart what the rules joined', () => {
    const different = said('different', 'act', 'r-a:e0', 'r-d:e0');
    expect(record.actOf.get('r-a:e0')).toBe(record.actOf.get('r-d:e0'));
    const after = resolve(REPORTS, [different]).record;
    expect(after.actOf.get('r-a:e0')).not.toBe(after.actOf.get('r-d:e0'));
  });

  test('joins what the rules keep apart', () => {
    const same = said('same', 'act', 'r-a:e0', 'r-b:e0');
    expect(record.actOf.get('r-a:e0')).not.toBe(record.actOf.get('r-b:e0'));
    const after = resolve(REPORTS, [same]).record;
    expect(after.actOf.get('r-a:e0')).toBe(after.actOf.get('r-b:e0'));
  });

  test('is not overruled: what was undone is not decided anew', () => {
    const joined = decisions.find(({ about, kind }) => about === 'act' && kind === 'same')!;
    const again = resolve(REPORTS, [joined, undo(joined, EDITOR)]);
    expect(again.decisions.map(decisionId)).not.toContain(decisionId(joined));
    expect(again.record.actOf.get(joined.first)).not.toBe(again.record.actOf.get(joined.second));
  });
});

test('a decision that undoes an undoing restores the decision', () => {
  const same = ruleDecision({ kind: 'same', about: 'act', first: 'e-2', second: 'e-1', score: 0.9, reasons: [] });
  const undoing = undo(same, EDITOR);
  expect(same.first).toBe('e-1');
  expect(standingDecisions([undoing, same]).standing).toEqual([]);
  expect(standingDecisions([undoing, same]).undone).toEqual([same]);
  expect(standingDecisions([undo(undoing, EDITOR), undoing, same]).standing).toEqual([same]);
});
