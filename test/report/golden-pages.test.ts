// Golden pages: one folder a page, with what the report must be. Long blocks are written as their first and last words.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeReport } from '../../src/report/make-report.js';
import type { DocumentForm, GivenFacts } from '../../src/source/raw-document.js';

interface Expected {
  readonly given?: GivenFacts;
  readonly outlet: string | null;
  readonly headline: string | null;
  readonly language: string;
  readonly published: readonly [earliest: string | null, latest: string | null, basis: string];
  readonly problems: readonly string[];
  readonly blocks: readonly (readonly [kind: string, words: string])[];
}

const PAGES = join(import.meta.dirname, 'pages');
const FORMS: Readonly<Record<string, DocumentForm>> = { txt: 'text', md: 'markdown', html: 'html' };

describe.each(listPages())('%s', (name, file) => {
  const folder = join(PAGES, name);
  // proof: the goldens are ours and stand beside this file; a wrong shape fails the comparisons below.
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected;
  const content = readFileSync(join(folder, file), 'utf8');
  const form = FORMS[file.split('.').at(-1) ?? ''] ?? 'text';
  const { value: report, problems } = makeReport({ source: name, form, content, given: expected.given ?? {} });

  test('blocks', () => {
    const blocks = report?.blocks.map(({ kind, start, end }) => [kind, shorten(report.text.slice(start, end))]);
    expect(blocks).toEqual(expected.blocks);
  });

  test('facts', () => {
    expect(report).toMatchObject({
      outlet: expected.outlet,
      headline: expected.headline,
      language: expected.language,
    });
    const { earliest, latest, basis } = report?.published ?? {};
    expect([earliest, latest, basis]).toEqual(expected.published);
    expect(problems.map(({ code }) => code)).toEqual(expected.problems);
  });

  test.runIf(form === 'text')('the text is the content as it came', () => {
    expect(report?.text).toBe(content);
  });
});

function listPages(): readonly (readonly [name: string, file: string])[] {
  const folders = readdirSync(PAGES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => {
    const file = readdirSync(join(PAGES, name)).find((one) => one.startsWith('page.'));
    return [name, file ?? expect.fail(`no page in ${name}`)];
  });
}

/** Blocks of more than 80 characters as their first 40 and last 30; line breaks inside a block as `/`. */
function shorten(words: string): string {
  const line = words.replace(/\r?\n/g, ' / ');
  return line.length <= 80 ? line : `${line.slice(0, 40)} [...] ${line.slice(-30)}`;
}
