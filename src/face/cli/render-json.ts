// The reading as JSON Lines: the public contract, one object a line, in a fixed order of fields.
import type { ReadDocument, Reading } from '../../reading.js';

/**
 * One line of JSON with its newline. Lone surrogates are escaped, so the line is valid UTF-8 and the text comes back
 * exactly.
 * @example renderJson(read) // '{"report":{"id":"r-5f0c…","source":"samples/reykjavik-1986.txt",…},"entities":[],…}\n'
 */
export function renderJson(read: ReadDocument): string {
  return `${JSON.stringify(inOrderOfTheContract(read.reading))}\n`;
}

/** The contract's fields and no others, whatever the rooms below keep on their records. */
function inOrderOfTheContract(reading: Reading): Reading {
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
        why: published.why,
      },
      blocks: blocks.map(({ kind, start, end }) => ({ kind, start, end })),
    },
    entities: reading.entities,
    statements: reading.statements,
    events: reading.events,
    times: reading.times,
    figures: reading.figures,
    problems: reading.problems,
  };
}
