// A report as an answer: what it is, when it was published and how that is known, and how much it holds.
import type { Row } from '../store/rows.js';
import type { Days, ReportNamed } from './answer.js';
import { findAll } from './find-all.js';
import { textsOf } from './json-fields.js';
import { type LookUps, publishedOf, reportNamed } from './look-ups.js';

/** A report with its text. */
export interface ReportItem extends ReportNamed {
  readonly id: string;
  readonly input: string;
  readonly language: string;
  readonly published: Days;
  /** How the day is known: `given`, `printed`, `inferred` ... and the words for it. */
  readonly basis: string;
  readonly why: readonly string[];
  readonly recordedAt: string;
  readonly statements: number;
  readonly events: number;
  /** Reports that hold the same text, of which one is a witness. */
  readonly copies: readonly ReportNamed[];
  readonly text: string;
}

/**
 * A report as an answer.
 * @example (await reportItem(looks, row)).basis // 'given'
 */
export async function reportItem(looks: LookUps, row: Row<'report'>): Promise<ReportItem> {
  const { record } = looks;
  const { reportId: id, input, language, basis, why, recordedAt, text } = row;
  const here = [{ column: 'reportId', equals: id }] as const;
  const statements = await findAll(record, 'statement', here);
  const events = await findAll(record, 'event', here);
  const counts = { statements: statements.length, events: events.length };
  const published = { published: publishedOf(row), basis, why: textsOf(why), recordedAt };
  return { ...reportNamed(row), id, input, language, ...published, ...counts, copies: await copiesOf(looks, id), text };
}

async function copiesOf({ record, reports }: LookUps, id: string): Promise<readonly ReportNamed[]> {
  const [mine] = await findAll(record, 'reportWitness', [{ column: 'reportId', equals: id }]);
  if (mine === undefined) return [];
  const same = await findAll(record, 'reportWitness', [{ column: 'witness', equals: mine.witness }]);
  const others = same.map(({ reportId }) => reportId).filter((other) => other !== id);
  const rows = await reports(others);
  return others.flatMap((other) => {
    const row = rows.get(other);
    return row === undefined ? [] : [reportNamed(row)];
  });
}
