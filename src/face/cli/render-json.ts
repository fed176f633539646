// The reading as JSON Lines: the public contract, one object a line, in a fixed order of fields.
import type { Reason } from '../../base/staged.js';
import type { ReadDocument, Reading } from '../../reading.js';

/**
 * One line of JSON with its newline. Lone surrogates are escaped, so the line is valid UTF-8 and the text comes back
 * exactly.
 * @param trace the decisions of the reading, null where they are not asked for
 * @example renderJson(read) // '{"report":{"id":"r-5f0c…","source":"samples/reykjavik-1986.txt",…},"entities":[],…}\n'
 */
export function renderJson({ reading }: ReadDocument, trace: readonly Reason[] | null = null): string {
  const shown = contractReading(reading);
  return `${JSON.stringify(trace === null ? shown : { ...shown, trace: trace.map(plainReason) })}\n`;
}

/**
 * A decision as it is printed, its fields in a fixed order.
 * @example plainReason({ rule: 'event', why: 'CONSULT: meet', span: { start: 4, end: 7 } })
 */
export function plainReason({ rule, why, span }: Reason): Reason {
  return span === undefined ? { rule, why } : { rule, why, span: { start: span.start, end: span.end } };
}

/**
 * The contract's fields and no others, in their order, whatever the rooms below keep on their records.
 * @example Object.keys(contractReading(reading)) // ['report', 'entities', 'statements', …]
 */
export function contractReading(reading: Reading): Reading {
  const { id, source, outlet, headline, language, text, published, blocks } = reading.report;
  return {
    report: {
      id,
      source,
      outlet,
      headline,
      language,
      text,
      published: {
        earliest: published.earliest,
        latest: published.latest,
        basis: published.basis,
        weekday: published.weekday ?? null,
        why: published.why,
      },
      blocks: blocks.map(({ kind, start, end }) => ({ kind, start, end })),
    },
    entities: reading.entities,
    statements: reading.statements,
    events: reading.events,
    agreements: reading.agreements,
    positions: reading.positions,
    times: reading.times,
    figures: reading.figures,
    problems: reading.problems,
  };
}
