// The tables of what is made from readings and decisions: dropped and made again at will, without loss.
// Rows point at cells (one name, country and year), which are the same whatever else is read; only `cell` says which
// thing a cell is of, so that joining two things changes a few rows and never a record.
import { bounds, more, sortDay, span, type TableShape } from './table-shape.js';

/** What follows from one report alone. */
const OF_REPORTS = {
  nodeCell: {
    part: 'derived',
    columns: { reportId: 'text', nodeId: 'text', cellId: 'text' },
    key: ['reportId', 'nodeId'],
    indexes: [['cellId', 'reportId', 'nodeId'], ['nodeId']],
  },
  cellStatement: {
    part: 'derived',
    columns: { cellId: 'text', role: 'text', ...sortDay, reportId: 'text', statementId: 'text' },
    key: ['cellId', 'role', 'sortDay', 'reportId', 'statementId'],
    indexes: [['reportId', 'statementId']],
  },
  officeTold: {
    part: 'derived',
    columns: {
      reportId: 'text',
      nodeId: 'text',
      number: 'int',
      holderCell: 'text',
      ofCell: 'text?',
      title: 'text',
      titleKey: 'text',
      status: 'text',
      earliest: 'text?',
      latest: 'text?',
      sinceEarliest: 'text?',
      sinceLatest: 'text?',
      ...span,
      ...sortDay,
    },
    key: ['reportId', 'nodeId', 'number'],
    indexes: [
      ['ofCell', 'titleKey', 'sortDay', 'reportId', 'nodeId', 'number'],
      ['holderCell', 'sortDay', 'reportId', 'nodeId', 'number'],
    ],
  },
  stanceTold: {
    part: 'derived',
    columns: {
      reportId: 'text',
      stanceId: 'text',
      holderCell: 'text',
      sideCell: 'text',
      topicCells: 'json',
      words: 'text',
      stance: 'text',
      impliedBefore: 'text?',
      earliest: 'text?',
      latest: 'text?',
      statementId: 'text?',
      eventId: 'text?',
      ...span,
      ...sortDay,
    },
    key: ['reportId', 'stanceId'],
    indexes: [
      ['sideCell', 'sortDay', 'reportId', 'stanceId'],
      ['holderCell', 'sortDay', 'reportId', 'stanceId'],
    ],
  },
  reportWitness: {
    part: 'derived',
    columns: { reportId: 'text', witness: 'text' },
    key: ['reportId'],
    indexes: [['witness', 'reportId']],
  },
} as const satisfies Readonly<Record<string, TableShape>>;

/** What is compared across reports, where it is found, and what the rules say of it. */
const OF_COMPARISON = {
  item: {
    part: 'derived',
    columns: { itemId: 'text', about: 'text', data: 'json' },
    key: ['itemId', 'about'],
    indexes: [],
    isLarge: true,
  },
  block: {
    part: 'derived',
    columns: { blockKey: 'int', place: 'text', itemId: 'text' },
    key: ['blockKey', 'place', 'itemId'],
    indexes: [],
  },
  // Pairs that matter, each under both of its items.
  pair: {
    part: 'derived',
    columns: {
      itemId: 'text',
      about: 'text',
      otherId: 'text',
      isFirst: 'flag',
      kind: 'text',
      score: 'real?',
      reasons: 'json',
      blockKey: 'int',
    },
    key: ['itemId', 'about', 'otherId'],
    indexes: [],
  },
  ruling: {
    part: 'derived',
    columns: {
      rulingId: 'text',
      isProposal: 'flag',
      kind: 'text',
      about: 'text',
      first: 'text',
      second: 'text',
      score: 'real?',
      reasons: 'json',
    },
    key: ['rulingId'],
    indexes: [
      ['about', 'first', 'rulingId'],
      ['about', 'second', 'rulingId'],
      ['isProposal', 'rulingId'],
    ],
  },
} as const satisfies Readonly<Record<string, TableShape>>;

/** Things, acts and agreements: sets of what reports tell, with what follows from them. */
const OF_RECORD = {
  cell: {
    part: 'derived',
    columns: { cellId: 'text', thingId: 'text' },
    key: ['cellId'],
    indexes: [['thingId', 'cellId']],
  },
  thing: {
    part: 'derived',
    columns: {
      thingId: 'text',
      sort: 'text',
      name: 'text',
      nameKey: 'text',
      aliases: 'json',
      country: 'text?',
      location: 'text?',
      reports: 'int',
      ...more,
    },
    key: ['thingId'],
    indexes: [
      ['nameKey', 'thingId'],
      ['sort', 'country', 'thingId'],
    ],
  },
  thingName: {
    part: 'derived',
    columns: { nameKey: 'text', thingId: 'text' },
    key: ['nameKey', 'thingId'],
    indexes: [['thingId', 'nameKey']],
  },
  telling: {
    part: 'derived',
    columns: { tellingId: 'text', reportId: 'text', actId: 'text' },
    key: ['tellingId'],
    indexes: [['actId', 'tellingId']],
  },
  act: {
    part: 'derived',
    columns: {
      actId: 'text',
      type: 'text',
      mode: 'text?',
      factuality: 'text',
      placeCell: 'text?',
      parties: 'json',
      witnesses: 'int',
      partOf: 'text?',
      ...bounds,
      ...sortDay,
      ...more,
    },
    key: ['actId'],
    indexes: [
      ['sortDay', 'actId'],
      ['type', 'sortDay', 'actId'],
      ['placeCell', 'sortDay', 'actId'],
      ['partOf', 'actId'],
    ],
  },
  actEvent: {
    part: 'derived',
    columns: { reportId: 'text', eventId: 'text', tellingId: 'text', actId: 'text' },
    key: ['reportId', 'eventId'],
    indexes: [['actId', 'reportId', 'eventId'], ['eventId']],
  },
  actCell: {
    part: 'derived',
    columns: { cellId: 'text', ...sortDay, actId: 'text', role: 'text', type: 'text' },
    key: ['cellId', 'sortDay', 'actId', 'role'],
    indexes: [['actId', 'cellId', 'role']],
  },
  claim: {
    part: 'derived',
    columns: {
      claimId: 'text',
      claimKey: 'text',
      kind: 'text',
      subject: 'text',
      value: 'text',
      chain: 'json',
      rank: 'text',
      reportId: 'text',
      ...span,
      ...more,
    },
    key: ['claimId'],
    indexes: [
      ['claimKey', 'claimId'],
      ['subject', 'claimId'],
      ['reportId', 'claimId'],
    ],
  },
  conflict: {
    part: 'derived',
    columns: { conflictId: 'text', claimKey: 'text', kind: 'text', subject: 'text', ...sortDay, ...more },
    key: ['conflictId'],
    indexes: [
      ['sortDay', 'conflictId'],
      ['claimKey', 'conflictId'],
      ['subject', 'conflictId'],
    ],
  },
  conflictClaim: {
    part: 'derived',
    columns: { conflictId: 'text', claimId: 'text' },
    key: ['conflictId', 'claimId'],
    indexes: [['claimId', 'conflictId']],
  },
  agreement: {
    part: 'derived',
    columns: {
      agreementId: 'text',
      name: 'text',
      aliases: 'json',
      status: 'text',
      ...bounds,
      ...sortDay,
      ...more,
    },
    key: ['agreementId'],
    indexes: [['sortDay', 'agreementId']],
  },
  agreementDeal: {
    part: 'derived',
    columns: { dealId: 'text', reportId: 'text', agreementId: 'text' },
    key: ['dealId'],
    indexes: [['agreementId', 'dealId']],
  },
  agreementCell: {
    part: 'derived',
    columns: { agreementId: 'text', cellId: 'text', role: 'text' },
    key: ['agreementId', 'cellId', 'role'],
    indexes: [['cellId', 'agreementId']],
  },
} as const satisfies Readonly<Record<string, TableShape>>;

export const DERIVED_SHAPES = { ...OF_REPORTS, ...OF_COMPARISON, ...OF_RECORD } as const;
