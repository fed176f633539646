// The figures that a report tells of an act: those that say so, and those that stand in the clause that tells of it.
import { containsSpan } from '../../base/span.js';
import { foldName } from '../../knowledge/fold-name.js';
import type { Reading, ReadingEvent, ReadingFigure } from '../../reading.js';
import type { ToldFigure } from './telling.js';

/**
 * The figures of events that tell of one act, in the order of the text.
 * @example figuresOf(reading, [event]) // [{ low: 40000000000, high: 40000000000, unit: 'USD', of: 'agreement', ... }]
 */
export function figuresOf({ report, figures }: Reading, events: readonly ReadingEvent[]): readonly ToldFigure[] {
  const ids = new Set(events.map(({ id }) => id));
  const isOurs = (figure: ReadingFigure) =>
    figure.event === null ? events.some(({ evidence }) => containsSpan(evidence, figure)) : ids.has(figure.event);
  return figures.filter(isOurs).map(({ id, low, high, unit, of }) => {
    return { id, low, high, unit, of: of === null ? null : foldName(report.text.slice(of.start, of.end)) };
  });
}
