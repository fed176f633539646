// The tables of the record as data: what SQL, memory, export and check are all made from.
import { DERIVED_SHAPES } from './derived-tables.js';
import { DOCUMENT_SHAPES } from './document-tables.js';
import type { TableShape } from './table-shape.js';

/** What is only ever added to: decisions, and what became of each input. */
const LOG_SHAPES = {
  decision: {
    part: 'log',
    columns: {
      decisionId: 'text',
      kind: 'text',
      about: 'text',
      first: 'text',
      second: 'text',
      score: 'real?',
      reasons: 'json',
      decider: 'text',
      decidedAt: 'text',
      undoes: 'text?',
    },
    key: ['decisionId'],
    indexes: [
      ['decidedAt', 'decisionId'],
      ['first', 'decisionId'],
      ['second', 'decisionId'],
    ],
  },
  ingest: {
    part: 'log',
    columns: {
      input: 'text',
      bytes: 'int',
      contentHash: 'text',
      reader: 'text',
      state: 'text',
      reports: 'int',
      recordedAt: 'text',
    },
    key: ['input'],
    indexes: [],
  },
} as const satisfies Readonly<Record<string, TableShape>>;

/** All tables. Their order is that of writing, checking and export. */
export const TABLES = { ...DOCUMENT_SHAPES, ...DERIVED_SHAPES, ...LOG_SHAPES } as const;
