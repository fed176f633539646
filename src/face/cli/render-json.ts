// The reading as JSON Lines: the public contract, one object a line, in a fixed order of fields.
import type { ReadDocument, Reading } from '../../reading.js';

/**
 * One line of JSON with its newline. Lone surrogates are escaped, so the line is valid UTF-8 and the text comes back
 * exactly.
 * @example renderJson(read) // '{"report":{"id":"r-5f0c…","source":"samples/reykjavik-1986.txt",…},"entities":[],…}\n'
 */
export function renderJson(read: ReadDocument): string {
  return `${JSON.stringify(contractReading(read.reading))}\n`;
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
