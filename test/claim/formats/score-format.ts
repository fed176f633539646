// Scores a reading against the statements that are due from its report, by the rules of the reader's public scorer.
import type { Span } from '../../../src/base/span.js';
import type { Reading, ReadingEntity, ReadingStatement } from '../../../src/reading.js';
import type { DueStatement, FormatReport } from './reports/format-report.js';

/** How much of what is due was found, out of a hundred, with a line for each fault. */
export interface FormatScore {
  readonly f1: number;
  readonly speaker: number;
  readonly via: number;
  readonly faults: readonly string[];
}

/**
 * The score of one reading. A due statement is found where a statement shares half of its characters; a statement that
 * answers none and does not lie inside one is a stray.
 */
export function scoreFormat({ due }: FormatReport, reading: Reading): FormatScore {
  const { text } = reading.report;
  const faults: string[] = [];
  const used = new Set<ReadingStatement>();
  const wanted = due.map((one) => ({ one, spans: spansOf(text, one.said, faults) }));
  const pairs = wanted.flatMap(({ one, spans }) => {
    const best = bestOf(spans, reading.statements, used);
    if (best === null) faults.push(`missed: ${one.speaker}: ${one.said[0]}`);
    else used.add(best);
    return best === null ? [] : [{ one, best, spans }];
  });
  const covered = wanted.flatMap(({ spans }) => spans);
  const strays = reading.statements.filter(
    (one) => !used.has(one) && shared(covered, one.content) <= 0.5 * size(one.content),
  );
  const nameOf = namesOf(reading.entities);
  for (const one of strays) faults.push(`stray: ${nameOf(one.speaker)}: ${wordsOf(text, one.content)}`);
  const speakers = pairs.map(({ one, best }) =>
    isRight(faults, 'speaker', one, one.speaker, [entityOf(reading, best.speaker)]),
  );
  for (const { one, best } of pairs) checkRest(faults, reading, one, best);
  const vias = pairs.flatMap(({ one, best }) => viaJudged(faults, reading, one, best));
  const precision = share(used.size, used.size + strays.length);
  const recall = share(pairs.length, due.length);
  return {
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    speaker: share(speakers.filter(Boolean).length, speakers.length),
    via: share(vias.filter(Boolean).length, vias.length),
    faults,
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 100 : (100 * part) / whole;
}

/** The stretches of the text that hold the words, each looked for behind the one before it first. */
function spansOf(text: string, said: readonly string[], faults: string[]): readonly Span[] {
  return said.flatMap((words) => {
    const start = text.indexOf(words);
    if (start < 0) faults.push(`not in the text: ${words}`);
    return start < 0 ? [] : [{ start, end: start + words.length }];
  });
}

function bestOf(
  spans: readonly Span[],
  statements: readonly ReadingStatement[],
  used: ReadonlySet<ReadingStatement>,
): ReadingStatement | null {
  let best: ReadingStatement | null = null;
  let most = 0.5;
  for (const one of statements) {
    const both = shared(spans, one.content);
    const overlap = both / (size(spans) + size(one.content) - both || 1);
    if (used.has(one) || overlap < most || (best !== null && overlap === most)) continue;
    [best, most] = [one, overlap];
  }
  return best;
}

function checkRest(faults: string[], reading: Reading, due: DueStatement, found: ReadingStatement): void {
  const { text } = reading.report;
  if (due.to !== undefined) {
    isRight(
      faults,
      'addressee',
      due,
      due.to,
      found.addressees.map((id) => entityOf(reading, id)),
    );
  }
  const cue = found.cue === null ? '' : text.slice(found.cue.start, found.cue.end).toLowerCase();
  if (due.cue !== '' && !cue.includes(due.cue.toLowerCase())) faults.push(`cue: ${due.cue} of ${due.said[0]}: ${cue}`);
  const spans = spansOf(text, due.said, []);
  const both = shared(spans, found.content);
  const overlap = both / (size(spans) + size(found.content) - both || 1);
  if (overlap < 0.95) faults.push(`content: ${due.said.join(' | ')} <> ${wordsOf(text, found.content)}`);
}

/** One judgement for each source due in the chain, and a wrong one for a chain where none is due. */
function viaJudged(faults: string[], reading: Reading, due: DueStatement, found: ReadingStatement): readonly boolean[] {
  const chain = found.via.map(({ entity }) => entityOf(reading, entity));
  const wanted = due.via ?? [];
  if (wanted.length === 0 && chain.length > 0) {
    faults.push(`via: none is due of ${due.said[0]}: ${chain.map((one) => one?.name).join(', ')}`);
    return [false];
  }
  return wanted.map((name) => isRight(faults, 'via', due, name, chain));
}

function isRight(
  faults: string[],
  part: string,
  due: DueStatement,
  name: string,
  given: readonly (ReadingEntity | null)[],
): boolean {
  const isFound = given.some((one) => one !== null && isNamed(name, one));
  const names = given.map((one) => one?.name ?? 'nobody').join(', ');
  if (!isFound) faults.push(`${part}: ${name} of ${due.said[0]}: ${names}`);
  return isFound;
}

/** The same last word, or one name within the other. */
function isNamed(wanted: string, { name, aliases }: ReadingEntity): boolean {
  const due = plain(wanted);
  return [name, ...aliases].map(plain).some((one) => {
    return (
      one.split(' ').at(-1) === due.split(' ').at(-1) || one.includes(due) || (one.length > 2 && due.includes(one))
    );
  });
}

function plain(name: string): string {
  const letters = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return letters
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .replace(/\b(?:the|an?)\b/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

function entityOf({ entities }: Reading, id: string | null): ReadingEntity | null {
  return entities.find((one) => one.id === id) ?? null;
}

function namesOf(entities: readonly ReadingEntity[]): (id: string | null) => string {
  return (id) => entities.find((one) => one.id === id)?.name ?? 'nobody';
}

function wordsOf(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' | ');
}

function size(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

function shared(a: readonly Span[], b: readonly Span[]): number {
  const overlap = (one: Span, other: Span) =>
    Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return a.reduce((sum, one) => sum + b.reduce((more, other) => more + overlap(one, other), 0), 0);
}
