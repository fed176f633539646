// Whether a reading can be kept: every id stands once and leads somewhere, every span lies in the text.
import type { Span } from '../base/span.js';
import type { Reading } from '../reading.js';

/**
 * What keeps a reading from being kept, in words, or null.
 * @example faultOfReading(reading) // 'statement s-1 has the speaker e-9, which is no entity'
 */
export function faultOfReading(reading: Reading): string | null {
  return faultOfIds(reading) ?? faultOfLinks(reading) ?? faultOfSpans(reading);
}

function faultOfIds({ entities, statements, events, agreements, positions, times, figures }: Reading): string | null {
  for (const list of [entities, statements, events, agreements, positions, times, figures]) {
    const seen = new Set<string>();
    for (const { id } of list) {
      if (seen.has(id)) return `the id ${id} stands twice`;
      seen.add(id);
    }
  }
  return null;
}

function faultOfLinks(reading: Reading): string | null {
  const known = {
    entity: new Set(reading.entities.map(({ id }) => id)),
    statement: new Set(reading.statements.map(({ id }) => id)),
    event: new Set(reading.events.map(({ id }) => id)),
    time: new Set(reading.times.map(({ id }) => id)),
    figure: new Set(reading.figures.map(({ id }) => id)),
  };
  for (const { from, kind, to } of linksOf(reading)) {
    if (to !== null && !known[kind].has(to)) return `${from} names ${to}, which is no ${kind}`;
  }
  return null;
}

interface Link {
  readonly from: string;
  readonly kind: 'entity' | 'statement' | 'event' | 'time' | 'figure';
  readonly to: string | null;
}

function* linksOf(reading: Reading): Generator<Link> {
  const { entities, statements, events, figures } = reading;
  for (const { id: from, offices } of entities) for (const { of } of offices) yield { from, kind: 'entity', to: of };
  for (const { id: from, speaker, addressees, via, time, place } of statements) {
    for (const to of [speaker, place, ...addressees]) yield { from, kind: 'entity', to };
    for (const { entity } of via) yield { from, kind: 'entity', to: entity };
    yield { from, kind: 'time', to: time };
  }
  for (const { id: from, actors, recipients, place, statement, sameAs } of events) {
    for (const to of [place, ...actors, ...recipients]) yield { from, kind: 'entity', to };
    yield { from, kind: 'statement', to: statement };
    yield { from, kind: 'event', to: sameAs };
  }
  for (const { id: from, event } of figures) yield { from, kind: 'event', to: event };
  yield* linksOfDeals(reading);
}

function* linksOfDeals({ agreements, positions }: Reading): Generator<Link> {
  for (const { id: from, parties, amount, term, events, statement } of agreements) {
    for (const to of parties) yield { from, kind: 'entity', to };
    for (const to of events) yield { from, kind: 'event', to };
    yield { from, kind: 'figure', to: amount };
    yield { from, kind: 'time', to: term };
    yield { from, kind: 'statement', to: statement };
  }
  for (const { id: from, holder, topics, statement, event } of positions) {
    for (const to of [holder, ...topics]) yield { from, kind: 'entity', to };
    yield { from, kind: 'statement', to: statement };
    yield { from, kind: 'event', to: event };
  }
}

function faultOfSpans(reading: Reading): string | null {
  const { length } = reading.report.text;
  for (const { start, end } of spansOf(reading)) {
    if (!(Number.isInteger(start) && start >= 0 && start <= end && end <= length)) {
      return `the span ${start} to ${end} is not in the text, which ends at ${length}`;
    }
  }
  return null;
}

function* spansOf({ report, entities, statements, events, times, figures, ...deals }: Reading): Generator<Span> {
  yield* report.blocks;
  for (const { mentions, offices } of entities) yield* [...mentions, ...offices];
  for (const { content, via } of statements) yield* [...content, ...via];
  for (const { trigger, evidence } of events) yield* [trigger, evidence];
  for (const { evidence, mentions, conditions } of deals.agreements) yield* [evidence, ...mentions, ...conditions];
  for (const { evidence, issue } of deals.positions) yield* [evidence, issue];
  yield* [...times, ...figures];
}
