// The reading for people: outlet, day and headline, the blocks with their kinds, what was counted, the names.
import { sliceSpan } from '../../base/span.js';
import type { NameKind, Sentence } from '../../language/sentence.js';
import type { ReadDocument } from '../../reading.js';
import type { Published, Report } from '../../report/report.js';
import { blockSentences, countWords } from './block-sentences.js';
import { cutLine, type Paint, plainLine } from './terminal.js';

/** How wide the lines may be, and how words are set off. */
export interface TextStyle {
  readonly width: number;
  readonly paint: Paint;
}

/**
 * One report on a screen, ending with an empty line.
 * @example renderText(read, { width: 80, paint: paintWith(false) })
 * // ── samples/reykjavik-1986.txt ────────────────────────
 * // Northern Courier · 1986-10-13 (given)
 * // Iceland talks end without agreement
 * // …
 */
export function renderText(read: ReadDocument, style: TextStyle): string {
  const { report } = read.reading;
  const sections = [headLines(report, style), blockLines(read, style), [countLine(read)], nameLines(read, style)];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n\n`)
    .join('');
}

/** The input's name on a rule, which sets one report off from the next; then outlet, day and headline. */
function headLines({ outlet, headline, source, published }: Report, { width, paint }: TextStyle): readonly string[] {
  const rule = `── ${cutLine(plainLine(source), width - 6)} `.padEnd(width, '─');
  const from = `${plainLine(outlet ?? 'outlet unknown')} · ${dayOf(published)}`;
  return [paint.dim(rule), from, ...(headline === null ? [] : [paint.bold(plainLine(headline))])];
}

/** `1986-10-13 (given)`, `1986-10-11 to 1986-10-13 (inferred)`, `day unknown` */
function dayOf({ earliest, latest, basis }: Published): string {
  if (earliest === null && latest === null) return 'day unknown';
  if (earliest === latest) return `${earliest} (${basis})`;
  return `${earliest ?? 'unknown'} to ${latest ?? 'unknown'} (${basis})`;
}

/** One line a block: its kind, how many sentences it holds, its first words. */
function blockLines(read: ReadDocument, { width, paint }: TextStyle): readonly string[] {
  const rows = blockSentences(read).map(({ block, sentences }) => ({ block, count: String(sentences.length) }));
  const kindWidth = widest(rows.map(({ block }) => block.kind));
  const countWidth = widest(rows.map(({ count }) => count));
  return rows.map(({ block, count }) => {
    const words = plainLine(sliceSpan(read.reading.report.text, block));
    const shown = cutLine(words, width - kindWidth - countWidth - 4);
    return `${paint.dim(block.kind.padEnd(kindWidth))}  ${count.padStart(countWidth)}  ${shown}`;
  });
}

function widest(cells: readonly string[]): number {
  return cells.reduce((most, cell) => Math.max(most, cell.length), 0);
}

function countLine({ reading, sentences }: ReadDocument): string {
  const { blocks } = reading.report;
  const counts = [plural(blocks.length, 'block'), plural(sentences.length, 'sentence')];
  return [...counts, plural(countWords(sentences), 'word')].join(', ');
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

const NAME_KINDS: readonly (readonly [NameKind, string])[] = [
  ['PER', 'people'],
  ['ORG', 'organizations'],
  ['LOC', 'places'],
  ['MISC', 'other names'],
];

/** One entry a kind of name, the most frequent first. */
function nameLines(read: ReadDocument, style: TextStyle): readonly string[] {
  const story = storySentences(read);
  const labelWidth = widest(NAME_KINDS.map(([, label]) => label));
  return NAME_KINDS.flatMap(([kind, label]) => {
    const names = countedNames(read.reading.report.text, story, kind);
    const lines = wrapList(names, style.width - labelWidth - 2);
    return lines.map((line, index) => `${style.paint.dim((index === 0 ? label : '').padEnd(labelWidth))}  ${line}`);
  });
}

/** Names in credits and boilerplate are not the story's. */
function storySentences(read: ReadDocument): readonly Sentence[] {
  const story = blockSentences(read).filter(({ block }) => block.kind !== 'credit' && block.kind !== 'boilerplate');
  return story.flatMap(({ sentences }) => sentences);
}

function countedNames(text: string, sentences: readonly Sentence[], kind: NameKind): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of sentences.flatMap(({ names }) => names).filter((one) => one.kind === kind)) {
    const words = plainLine(sliceSpan(text, name));
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([words, count]) => (count > 1 ? `${words} (${count})` : words));
}

/** Items joined by commas on as many lines as the width asks for; an item longer than a line stands alone. */
function wrapList(items: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const [index, item] of items.entries()) {
    const piece = index < items.length - 1 ? `${item},` : item;
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + piece.length <= width) lines[lines.length - 1] = `${last} ${piece}`;
    else lines.push(piece);
  }
  return lines;
}
