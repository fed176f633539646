// Properties of every report: its blocks stand in order, do not overlap, are trimmed, and cover all that is not white space.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeReport } from '../../src/report/make-report.js';
import type { Report } from '../../src/report/report.js';
import type { DocumentForm } from '../../src/source/raw-document.js';

/** Words that the signs of blocks look for, so that strings of them reach every rule. */
const WORDS = fc.constantFrom(
  'By Jane Doe',
  'CAIRO (AP) —',
  'CNN  —',
  '03:09 - Source: CNN',
  'Read more',
  'contributed to this report.',
  'Putin meets',
  '(Reporting by Jane Doe)',
  'Photo: ',
  '© 2022',
  'Published ',
  'July 19, 2022',
  '“We met,” he said.',
  '. ',
  '.',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '\u2028',
  'The ministers met on Tuesday and agreed to meet again in October.',
  'a',
  '\ud83d',
  '\udc4d',
  '\u0000',
  '\u202e',
  '👍',
  '#',
  '*',
  '[a](b)',
  '<p>',
  '</p>',
  '<h1>',
  '<br>',
  '<li>',
  '&amp;',
  '---\n',
  '> ',
  '- ',
  '|',
);
const TEXTS = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 }).map((units) => String.fromCharCode(...units)),
  fc.array(WORDS, { maxLength: 40 }).map((words) => words.join('')),
);

test.each<[DocumentForm, number]>([
  ['text', 500],
  ['markdown', 300],
  ['html', 150],
])('blocks of any %s', (form, numRuns) => {
  fc.assert(
    fc.property(TEXTS, (content) => {
      const first = makeReport({ source: 'test', form, content, given: {} });
      const second = makeReport({ source: 'test', form, content, given: {} });
      expect(second).toEqual(first);
      if (first.value === null) return;
      if (form === 'text') expect(first.value.text).toBe(content);
      expectCovered(first.value);
    }),
    { numRuns },
  );
});

test('any options are safe', () => {
  fc.assert(
    fc.property(TEXTS, TEXTS, TEXTS, (date, url, title) => {
      const given = { published: date, url, title, outlet: title };
      const { value } = makeReport({ source: url, form: 'text', content: `x${title}`, given }, { date });
      const { earliest, latest } = value?.published ?? {};
      expect(earliest === null).toBe(latest === null);
      expect((earliest ?? '') <= (latest ?? '')).toBe(true);
    }),
  );
});

function expectCovered({ text, blocks }: Report): void {
  let covered = 0;
  for (const { start, end } of blocks) {
    expect(start).toBeGreaterThanOrEqual(covered);
    expect(end).toBeGreaterThan(start);
    expect(text.slice(covered, start).trim()).toBe('');
    expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
    covered = end;
  }
  expect(text.slice(covered).trim()).toBe('');
}
