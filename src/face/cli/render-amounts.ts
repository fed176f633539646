// When and how many, for people: the words of each time and figure with what they were read as.
import { sliceSpan } from '../../base/span.js';
import type { Reading, ReadingFigure } from '../../reading.js';
import type { TextStyle } from './render-text.js';
import { cutLine, plainLine } from './terminal.js';
import { LABEL_WIDTH, labelled, wrapList } from './text-layout.js';

/**
 * The times of a report, the same words with the same value once.
 * @example timeLines(reading, style)[0] // 'times      Sunday = 1986-10-12, November 1985 = 1985-11'
 */
export function timeLines({ report, times }: Reading, style: TextStyle): readonly string[] {
  const items = times.map((time) => `${plainLine(sliceSpan(report.text, time))} = ${time.value}`);
  return labelled('times', wrapList([...new Set(items)], style.width - LABEL_WIDTH), style);
}

/**
 * The figures of a report, one a line: the words, the bounds with the unit, what is counted.
 * @example figureLines(reading, style)[0] // 'figures    more than 20 million tons = over 20,000,000 t of grain'
 */
export function figureLines({ report, figures }: Reading, style: TextStyle): readonly string[] {
  const lines = figures.map((figure) => {
    const counted = figure.of === null ? '' : ` of ${plainLine(sliceSpan(report.text, figure.of))}`;
    const over = figure.horizon === null ? '' : `, ${plainLine(sliceSpan(report.text, figure.horizon))}`;
    const read = `${boundsOf(figure)}${figure.unit === null ? '' : ` ${figure.unit}`}`;
    return cutLine(
      `${plainLine(sliceSpan(report.text, figure))} = ${read}${counted}${over}`,
      style.width - LABEL_WIDTH,
    );
  });
  return labelled('figures', lines, style);
}

/** `20,000,000`, `over 20,000,000`, `up to 8`, `200 to 999` */
function boundsOf({ low, high, bound }: ReadingFigure): string {
  const [from, to] = [low, high].map((value) => (value === null ? null : value.toLocaleString('en-US')));
  if (from === null && to === null) return 'unknown';
  if (from === null) return `${bound === 'lessThan' ? 'under' : 'up to'} ${to}`;
  if (to === null) return `${bound === 'moreThan' ? 'over' : 'at least'} ${from}`;
  return from === to ? `${bound === 'about' ? 'about ' : ''}${from}` : `${from} to ${to}`;
}
