// Sets of attributions in the common form: one JSON object a line, a text with its quotes as spans of source, cue and content.
import { readFileSync } from 'node:fs';
import type { Span } from '../src/base/span.js';

/** What a gold attribution is. `relay` and `no statement` stand in the hand-made cases only. */
export type AttributionType = 'direct' | 'indirect' | 'mixed' | 'relay' | 'no statement';

/** Source, cue and content as spans of the text; none where the set gives none. */
export interface AttributionSpans {
  readonly type: AttributionType;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** One text with its attributions. */
export interface AttributionDocument {
  readonly id: string;
  readonly corpus: string;
  readonly text: string;
  readonly gold: readonly AttributionSpans[];
  /** Names of the speakers of the gold attributions, in their order; null where the set gives none. */
  readonly speakers: readonly (string | null)[];
}

/**
 * The documents of a file. Credits are left out, as the sets' own scorer does.
 * @example readAttributionSet('hard_cases.jsonl')[0]?.gold[0]?.type // 'direct'
 * @throws Error where a line is not of the common form
 */
export function readAttributionSet(path: string): readonly AttributionDocument[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [documentOf(JSON.parse(line), `${path}:${index + 1}`)],
  );
}

function documentOf(value: unknown, where: string): AttributionDocument {
  const row = recordOf(value, where);
  const { doc_id: id, text, quotes, corpus } = row;
  if (typeof id !== 'string' || typeof text !== 'string' || !Array.isArray(quotes)) {
    throw new Error(`${where}: expected doc_id, text and quotes`);
  }
  const rows = quotes.map((quote: unknown) => recordOf(quote, where)).filter(({ kind }) => kind !== 'credit');
  return {
    id,
    text,
    corpus: typeof corpus === 'string' ? corpus : '',
    gold: rows.map((row) => spansOf(row, where)),
    speakers: rows.map(({ speaker_name: name }) => (typeof name === 'string' && name !== '' ? name : null)),
  };
}

function spansOf(row: Readonly<Record<string, unknown>>, where: string): AttributionSpans {
  return {
    type: typeOf(row.type, where),
    source: spanList(row.source_spans ?? [], where),
    cue: spanList(row.cue_spans ?? [], where),
    content: spanList(row.content ?? [], where),
  };
}

const TYPES: readonly AttributionType[] = ['direct', 'indirect', 'mixed', 'relay', 'no statement'];

function typeOf(value: unknown, where: string): AttributionType {
  const type = TYPES.find((one) => one === value);
  if (type === undefined) throw new Error(`${where}: no such type of quote: ${JSON.stringify(value)}`);
  return type;
}

function spanList(value: unknown, where: string): readonly Span[] {
  if (!Array.isArray(value)) throw new Error(`${where}: expected a list of spans`);
  return value.map((pair: unknown) => {
    const [start, end]: readonly unknown[] = Array.isArray(pair) ? pair : [];
    if (typeof start !== 'number' || typeof end !== 'number') throw new Error(`${where}: expected [start, end]`);
    return { start, end };
  });
}

function recordOf(value: unknown, where: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw new Error(`${where}: expected an object`);
  return Object.fromEntries(Object.entries(value));
}
