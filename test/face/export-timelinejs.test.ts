// TimelineJS has no reader outside a page, so the file is held against its published fields, strictly.
import { expect, test } from 'vitest';
import { z } from '../../src/face/http/schema.js';
import { exportedText } from './export-record.js';

const date = z.strictObject({
  year: z.int(),
  month: z.int().min(1).max(12).optional(),
  day: z.int().min(1).max(31).optional(),
});
const words = z.strictObject({ headline: z.string(), text: z.string().optional() });
const timeline = z.strictObject({
  scale: z.enum(['human', 'cosmological']),
  title: z.strictObject({ text: words }),
  events: z.array(
    z.strictObject({
      start_date: date,
      end_date: date.optional(),
      display_date: z.string(),
      text: words,
      group: z.string(),
      unique_id: z.string(),
      autolink: z.boolean(),
    }),
  ),
});

test('timelinejs: the fields of TimelineJS 3 and no others, its HTML only ours', async () => {
  const { events } = timeline.parse(JSON.parse(await exportedText('timelinejs')));
  expect(events.map(({ start_date }) => start_date)).toEqual(
    expect.arrayContaining([
      { year: 2015, month: 11, day: 23 },
      { year: 2016, month: 3 },
    ]),
  );
  expect(events).toHaveLength(3);
  const html = events.map(({ text }) => `${text.headline}${text.text ?? ''}`).join('');
  expect(new Set(html.match(/<\/?\w+/g))).toEqual(new Set(['<p', '</p', '<blockquote', '</blockquote', '<cite', '</cite'])); // biome-ignore format: one line
  expect(html).toContain('We agree, &lt;b&gt;fully&lt;/b&gt;; =1+1');
  expect(events.map(({ group }) => group)).toContain('CONSULT (planned)');
});
