// The reading for people: outlet, day and headline; who; who said what; when; how many.
import type { ReadDocument } from '../../reading.js';
import type { Published, Report } from '../../report/report.js';
import { countWords } from './block-sentences.js';
import { figureLines, timeLines } from './render-amounts.js';
import { statementLines } from './render-statements.js';
import { entityLines } from './render-who.js';
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
  const sections = [
    [...headLines(report, style), style.paint.dim(countLine(read))],
    entityLines(read.reading, style),
    statementLines(read.reading, style),
    [...timeLines(read.reading, style), ...figureLines(read.reading, style)],
  ];
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

function countLine({ reading, sentences }: ReadDocument): string {
  const { blocks } = reading.report;
  const counts = [plural(blocks.length, 'block'), plural(sentences.length, 'sentence')];
  return [...counts, plural(countWords(sentences), 'word')].join(', ');
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
