// Writing the record for the page: reports kept, decisions made and taken back, each with all that follows from it.
import type { Staged } from '../../../base/staged.js';
import { decideInRecord, keepReports, undoInRecord } from '../../../run/keep-record.js';
import type { ServedRecord } from '../../../run/served-record.js';
import type { Decision, RecordStore, WriteCount, WrittenReport } from '../../../store/record-store.js';
import { unknownProposal } from './review-routes.js';

/** Writes the record. Problems say where it cannot be written just now. */
export interface RecordWriter {
  keep(batch: readonly WrittenReport[]): Promise<Staged<WriteCount | null>>;
  /** Gives the id of the decision. */
  decide(wanted: {
    readonly proposal: string;
    readonly kind: 'same' | 'different';
    readonly by?: string | undefined;
  }): Promise<Staged<string | null>>;
  undo(wanted: { readonly id: string; readonly by?: string | undefined }): Promise<Staged<string | null>>;
}

const THE_PAGE = 'page';

/**
 * A writer over a served record.
 * @example await writeRecord(served, () => new Date().toISOString()).undo({ id: 'd-…' })
 * @param now the time as ISO 8601
 */
export function writeRecord(served: ServedRecord, now: () => string): RecordWriter {
  const written = async <Value>(work: (record: RecordStore) => Promise<Staged<Value | null>>) => {
    const { value, problems } = await served.writing(work);
    return value ?? { value: null, problems, trace: [] };
  };
  return {
    keep: (batch) => written((record) => keepReports(record, batch, { at: now() })),
    decide: ({ proposal, kind, by = THE_PAGE }) =>
      written(async (record) => {
        const ruling = (await record.find('ruling', { where: [{ column: 'rulingId', equals: proposal }] })).items[0];
        if (ruling === undefined) return unknownProposal(proposal);
        const said = { score: null, reasons: [], decider: by, decidedAt: now(), undoes: null };
        const { about, first, second } = ruling;
        // proof: rulings are about what decisions are about
        const decision = { kind, about: about as Decision['about'], first, second, ...said };
        const [id = ''] = await decideInRecord(record, [decision]);
        return { value: id, problems: [], trace: [] };
      }),
    undo: ({ id, by = THE_PAGE }) => written((record) => undoInRecord(record, id, { decider: by, decidedAt: now() })),
  };
}
