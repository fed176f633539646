// The calendar read back with ical.js: entries, days, status, words; and the lines as RFC 5545 wants them.
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { exportedText } from './export-record.js';

async function entries() {
  const calendar = new ICAL.Component(ICAL.parse(await exportedText('ical')));
  return calendar.getAllSubcomponents('vevent').map((one) => ({ one, event: new ICAL.Event(one) }));
}

describe('ical', () => {
  test('acts whose day is known, with whole days, the end after the last', async () => {
    const found = (await entries()).map(({ event }) => [event.summary, `${event.startDate}`, `${event.endDate}`]);
    expect(found.map(([, start, end]) => [start, end]).sort()).toEqual([
      ['2015-11-23', '2015-11-24'],
      ['2015-11-23', '2015-11-24'],
      ['2016-03-01', '2016-04-01'],
    ]);
    expect(found.map(([summary]) => summary)).toContain('Bo Sund: CONSULT visit (planned)');
  });

  test('what is planned is tentative; words, outlet and chain are told', async () => {
    const all = await entries();
    const status = (kind: string) => all.find(({ event }) => event.summary.includes(kind))?.one.getFirstPropertyValue('status'); // biome-ignore format: one line
    expect([status('visit'), status('meeting'), status('AGREE')]).toEqual(['TENTATIVE', 'CONFIRMED', 'CONFIRMED']);
    const agreed = all.find(({ event }) => event.summary.includes('AGREE'))?.event;
    expect(agreed?.description).toBe('"We agree, <b>fully</b>; =1+1" (Harbor, "News" & Agency, 2015-11-24, through Ada Nord, Norpress)'); // biome-ignore format: one line
    const met = all.find(({ event }) => event.summary.includes('meeting'));
    expect(met?.event.location).toBe('Portia');
    expect(met?.one.getFirstPropertyValue('geo')).toEqual([45.5, 12.25]);
    expect(new Set(all.map(({ event }) => event.uid)).size).toBe(all.length);
  });

  test('lines end as they must, and none is longer than 75 octets', async () => {
    const text = await exportedText('ical');
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });
});
