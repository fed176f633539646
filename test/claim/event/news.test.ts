// Acts in the idioms of news: the right type and status, with those who act and undergo, by the whole pipeline.
import { describe, expect, it } from 'vitest';
import type { Reading, ReadingEvent } from '../../../src/reading.js';
import { readOn } from '../events/read-report-events.js';
import { DEVELOPED, DEVELOPED_SECOND } from './news-rows-developed.js';
import { KEPT_ASIDE } from './news-rows-kept.js';

describe('acts in the idioms of news', () => {
  it('that were read while the rules were made', () => {
    expect(shareOf(DEVELOPED, isRead)).toBeGreaterThanOrEqual(0.9);
    expect(shareOf(DEVELOPED_SECOND, isRead)).toBeGreaterThanOrEqual(0.87);
  });

  it('that were kept aside', () => {
    expect(shareOf(KEPT_ASIDE, isFound)).toBeGreaterThanOrEqual(0.67);
    expect(shareOf(KEPT_ASIDE, isRead)).toBeGreaterThanOrEqual(0.6);
  });
});

/** The share of rows of which this holds. */
function shareOf(table: string, holds: (row: string) => boolean): number {
  const rows = table.trim().split('\n');
  return rows.filter(holds).length / rows.length;
}

/** Whether the act is read, whoever takes part. */
function isFound(row: string): boolean {
  const [type, status, , , text] = row.split(' | ');
  return isRead([type, status, '-', '-', text].join(' | '));
}

/** Whether the act is read as the row tells. */
function isRead(row: string): boolean {
  const [type, status, who = '-', whom = '-', text = ''] = row.split(' | ');
  const reading = readOn(text);
  return reading.events.some(
    (event) =>
      event.type === type &&
      event.factuality === status &&
      takesPart(reading, event.actors, who) &&
      takesPart(reading, [...event.actors, ...event.recipients], whom),
  );
}

/** Whether one of these entities is called so, in any of its words. */
function takesPart({ report, entities }: Reading, ids: ReadingEvent['actors'], name: string): boolean {
  if (name === '-') return true;
  const found = entities.filter(({ id }) => ids.includes(id));
  const words = found.flatMap((one) => [
    one.name,
    ...one.mentions.map(({ start, end }) => report.text.slice(start, end)),
  ]);
  return words.some((one) => one.toLowerCase().includes(name.toLowerCase()));
}
