// A change at a time: what is derived is, row for row, what is derived of everything at once.
import { describe, expect, test, vi } from 'vitest';
import { type Chance, seeded } from '../../benchmarks/seeded.js';
import type { Decision } from '../../src/resolve/decision.js';
import {
  checkKept,
  decideInRecord,
  forgetReports,
  keepReports,
  settleAll,
  undoInRecord,
} from '../../src/run/keep-record.js';
import type { RecordStore } from '../../src/store/record-store.js';
import { KINDS, openFresh } from '../store/backends.js';
import { madeReport } from './made-reports.js';

// A server that shares its machine answers slowly.
vi.setConfig({ testTimeout: 240_000 });

const SEEDS = (process.env.SEEDS ?? '8 1').split(' ').map(Number);
const STEPS = 12;

const AT = { at: '2026-01-01T00:00:00Z' };
const BY = { decider: 'A. Editor', decidedAt: '2026-01-31T09:00:00Z' };

const written = (numbers: readonly number[]) =>
  numbers.map((number) => ({ reading: madeReport(number), sentences: [] }));

async function linesOf(record: RecordStore): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of record.exportLines()) if (!line.startsWith('{"kind":"report"')) lines.push(line);
  return lines;
}

/** What differs, a few lines of it, so that a failure can be read. */
async function differences(record: RecordStore): Promise<readonly string[]> {
  const now = await linesOf(record);
  await settleAll(record);
  const anew = await linesOf(record);
  const [has, should] = [new Set(now), new Set(anew)];
  const more = now.filter((line) => !should.has(line)).map((line) => `too much: ${line.slice(0, 300)}`);
  const less = anew.filter((line) => !has.has(line)).map((line) => `missing: ${line.slice(0, 300)}`);
  return [...more.slice(0, 6), ...less.slice(0, 6)];
}

/** A decision that a person might take about the items of one sort: of two that are set side by side, or of two at random. */
async function anyDecision(record: RecordStore, chance: Chance, number: number): Promise<Decision> {
  const about = chance.pick(['thing', 'act', 'act', 'report'] as const);
  const ids = (await record.find('item', { where: [{ column: 'about', equals: about }], limit: 400 })).items;
  const [first, second] = [chance.pick(ids).itemId, chance.pick(ids).itemId];
  const { items: rulings } = await record.find('ruling', { where: [{ column: 'about', equals: about }], limit: 400 });
  const ruling = rulings.length === 0 || chance.below(2) === 0 ? { first, second } : chance.pick(rulings);
  const kind = chance.pick(['same', 'different', about === 'act' ? 'partOf' : 'same'] as const);
  const said = { score: null, reasons: [], undoes: null, ...BY, decidedAt: `2026-02-01T00:00:${number}` };
  return { kind, about, first: ruling.first, second: ruling.second, ...said };
}

async function anyUndoing(record: RecordStore, chance: Chance): Promise<string> {
  const { items: rulings } = await record.find('ruling', { where: [{ column: 'isProposal', equals: 0 }], limit: 400 });
  const { items: decisions } = await record.find('decision', { limit: 400 });
  const isRuling = decisions.length === 0 || chance.below(3) > 0;
  if (isRuling) return rulings.length === 0 ? 'd-none' : chance.pick(rulings).rulingId;
  return chance.pick(decisions).decisionId;
}

describe.each(KINDS)('$kind', (kind) => {
  test.each(kind.kind === 'memory' ? SEEDS : SEEDS.slice(0, 1))(
    'reports kept, replaced and forgotten, decisions taken and taken back, as chance will: %i',
    async (seed) => {
      const chance = seeded(seed);
      const record = await openFresh(kind);
      const kept = new Set<number>();
      for (let step = 0; step < STEPS; step += 1) {
        const what = kept.size < 6 ? 0 : chance.below(7);
        if (what === 0 || what > 3) {
          const come = Array.from({ length: 1 + chance.below(9) }, () => chance.below(60));
          await keepReports(record, written(come), AT);
          for (const number of come) kept.add(number);
        } else if (what === 1) {
          const gone = [...kept].filter(() => chance.below(4) === 0);
          await forgetReports(record, gone.map((number) => `r-${number}`)); // biome-ignore format: one line
          for (const number of gone) kept.delete(number);
        } else if (what === 2) await decideInRecord(record, [await anyDecision(record, chance, step)]);
        else
          await undoInRecord(record, await anyUndoing(record, chance), {
            ...BY,
            decidedAt: `2026-03-01T00:00:${step}`,
          });
        expect(await differences(record)).toEqual([]);
      }
      expect(await record.count('report')).toBe(kept.size);
      expect(await checkKept(record)).toEqual([]);
    },
  );
});
