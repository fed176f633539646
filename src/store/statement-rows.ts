// A statement as rows: itself, and its parties, to be found by who they are.
import type { ReadingStatement } from '../reading.js';
import { fieldsBeyond, fieldsInside } from './more-fields.js';
import type { Row } from './rows.js';

// biome-ignore format: a list of names
const STATEMENT: readonly (keyof ReadingStatement)[] = [
  'id', 'speaker', 'speakerSpan', 'quotation', 'cue', 'content', 'addressees', 'via', 'time', 'place',
  'occasion', 'hedged', 'topics', 'class', 'polarity', 'basis',
];
const CUE: readonly (keyof NonNullable<ReadingStatement['cue']>)[] = ['start', 'end', 'lemma'];
const VIA: readonly (keyof ReadingStatement['via'][number])[] = ['entity', 'start', 'end'];

/**
 * The row of a statement.
 * @example statementRow(statement, 'r-1', 0).cueLemma // 'say'
 */
export function statementRow(statement: ReadingStatement, reportId: string, number: number): Row<'statement'> {
  const { speakerSpan, cue, occasion } = statement;
  return {
    reportId,
    number,
    statementId: statement.id,
    speaker: statement.speaker,
    speakerStart: speakerSpan?.start ?? null,
    speakerEnd: speakerSpan?.end ?? null,
    quotation: statement.quotation,
    cueStart: cue?.start ?? null,
    cueEnd: cue?.end ?? null,
    cueLemma: cue?.lemma ?? null,
    timeId: statement.time,
    place: statement.place,
    occasionStart: occasion?.start ?? null,
    occasionEnd: occasion?.end ?? null,
    hedged: statement.hedged,
    topics: statement.topics,
    class: statement.class,
    polarity: statement.polarity,
    basis: statement.basis,
    more: fieldsBeyond(statement, STATEMENT, fieldsInside('cue', cue, CUE)),
  };
}

/**
 * The parties of a statement; the speaker stands in the statement's own row too.
 * @example partyRows(statement, 'r-1').map(({ role }) => role) // ['speaker', 'addressee', 'via']
 */
export function partyRows(statement: ReadingStatement, reportId: string): readonly Row<'party'>[] {
  const { id: statementId, speaker, speakerSpan, addressees, via } = statement;
  const rows: Row<'party'>[] = [];
  if (speaker !== null) {
    const [start, end] = [speakerSpan?.start ?? null, speakerSpan?.end ?? null];
    rows.push({ reportId, number: 0, statementId, role: 'speaker', nodeId: speaker, start, end, more: null });
  }
  for (const [number, nodeId] of addressees.entries()) {
    rows.push({ reportId, number, statementId, role: 'addressee', nodeId, start: null, end: null, more: null });
  }
  for (const [number, link] of via.entries()) {
    const { entity: nodeId, start, end } = link;
    rows.push({ reportId, number, statementId, role: 'via', nodeId, start, end, more: fieldsBeyond(link, VIA) });
  }
  return rows;
}
