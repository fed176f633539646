// What waits for a person: pairs that rules hold to be perhaps one, with the words of both; and what persons decided last.
import { staged } from '../base/staged.js';
import type { Row } from '../store/rows.js';
import type { Answer, Evidence, PageOptions } from './answer.js';
import { type AskedRecord, findByIds } from './find-all.js';
import { evidenceAt, type LookUps, lookUps } from './look-ups.js';
import { oneOfEach } from './one-of-each.js';
import { type RulingItem, rulingItems } from './ruling-items.js';

/** One of two that may be one, with the words that name it or tell of it. */
export interface ProposalSide {
  readonly id: string;
  readonly name: string;
  readonly evidence: readonly Evidence[];
}

/** Two that may be one: a person is asked. */
export interface ProposalItem {
  readonly id: string;
  /** `same`, `partOf` ... */
  readonly kind: string;
  /** `thing`, `act`, `agreement`. */
  readonly about: string;
  readonly score: number | null;
  readonly reasons: readonly string[];
  readonly first: ProposalSide;
  readonly second: ProposalSide;
}

const DEFAULT_LIMIT = 20;
const MOST_EVIDENCE = 2;

/**
 * The pairs that wait for a person.
 * @example (await proposals(record, {})).value.items[0]?.first.name // 'Reagan'
 */
export async function proposals(record: AskedRecord, { limit, cursor }: PageOptions): Promise<Answer<ProposalItem>> {
  const where = [{ column: 'isProposal', equals: 1 }] as const;
  const page = await record.find('ruling', { where, limit: limit ?? DEFAULT_LIMIT, ...(cursor ? { cursor } : {}) });
  const decided = await decidedPairs(record, page.items);
  const rows = await oneOfEach(record, page.items.filter((row) => !decided.has(pairKey(row)))); // biome-ignore format: one line
  const looks = lookUps(record);
  const items = await rulingItems(looks, rows, []);
  const ends = await Promise.all(items.map(async (item) => proposalItem(looks, item)));
  return staged({ items: ends, next: page.next });
}

/** What persons decided, and took back, the last first. */
export async function decisions(record: AskedRecord, { limit, cursor }: PageOptions): Promise<Answer<RulingItem>> {
  const where = [{ column: 'decidedAt', from: '0' }] as const;
  const how = { order: ['decidedAt'], descending: true, limit: limit ?? DEFAULT_LIMIT } as const;
  const page = await record.find('decision', { where, ...how, ...(cursor ? { cursor } : {}) });
  return staged({ items: await rulingItems(lookUps(record), [], page.items), next: page.next });
}

/** Pairs that a person has decided on and not taken back: a rule's proposal may stand beside it still. */
async function decidedPairs(record: AskedRecord, rows: readonly Row<'ruling'>[]): Promise<ReadonlySet<string>> {
  const made = await findByIds(record, 'decision', 'first', rows.map(({ first }) => first)); // biome-ignore format: one line
  const undone = await findByIds(record, 'decision', 'undoes', made.map(({ decisionId }) => decisionId)); // biome-ignore format: one line
  const gone = new Set(undone.map(({ undoes }) => undoes));
  return new Set(made.filter(({ decisionId, undoes }) => undoes === null && !gone.has(decisionId)).map(pairKey));
}

function pairKey({ first, second }: { readonly first: string; readonly second: string }): string {
  return `${first} ${second}`;
}

async function proposalItem(looks: LookUps, item: RulingItem): Promise<ProposalItem> {
  const { id, kind, about, score, reasons } = item;
  const side = async ({ id: end, name }: RulingItem['first']): Promise<ProposalSide> => {
    return { id: end, name, evidence: await wordsOf(looks, about, end) };
  };
  return { id, kind, about, score, reasons, first: await side(item.first), second: await side(item.second) };
}

/** The words that name a cell, or that tell of an event or a deal. */
async function wordsOf(looks: LookUps, about: string, id: string): Promise<readonly Evidence[]> {
  const spans = about === 'thing' ? await mentionsOf(looks, id) : await tellingOf(looks, about, id);
  const reports = await looks.reports(spans.map(({ reportId }) => reportId));
  return spans.flatMap(({ reportId, start, end }) => {
    const report = reports.get(reportId);
    return report === undefined ? [] : [evidenceAt(report, { start, end }, [])];
  });
}

interface Place {
  readonly reportId: string;
  readonly start: number;
  readonly end: number;
}

async function mentionsOf({ record }: LookUps, cell: string): Promise<readonly Place[]> {
  const { items } = await record.find('nodeCell', {
    where: [{ column: 'cellId', equals: cell }],
    limit: MOST_EVIDENCE,
  });
  const found = await Promise.all(
    items.map(({ reportId, nodeId }) =>
      record.find('mention', {
        where: [
          { column: 'reportId', equals: reportId },
          { column: 'nodeId', equals: nodeId },
          { column: 'form', equals: 'name' },
        ],
        limit: 1,
      }),
    ),
  );
  return found.flatMap((page) => page.items);
}

/** Events and deals are found by their report, which the rows of what was settled know. */
async function tellingOf({ record }: LookUps, about: string, id: string): Promise<readonly Place[]> {
  if (about === 'act') {
    const settled = await record.find('actEvent', { where: [{ column: 'eventId', equals: id }], limit: 1 });
    const [reportId = ''] = settled.items.map((row) => row.reportId);
    const where = [{ column: 'reportId', equals: reportId } as const, { column: 'eventId', equals: id } as const];
    const { items } = await record.find('event', { where, limit: 1 });
    return items.map(({ evidenceStart: start, evidenceEnd: end }) => ({ reportId, start, end }));
  }
  const settled = await record.find('agreementDeal', { where: [{ column: 'dealId', equals: id }], limit: 1 });
  const [reportId = ''] = settled.items.map((row) => row.reportId);
  const where = [{ column: 'reportId', equals: reportId } as const, { column: 'dealId', equals: id } as const];
  const { items } = await record.find('deal', { where, limit: 1 });
  return items.map(({ start, end }) => ({ reportId, start, end }));
}
