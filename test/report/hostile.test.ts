// Hostile input: nothing that comes in makes the stage fail, and its text is kept.
import { describe, expect, test } from 'vitest';
import { makeReport } from '../../src/report/make-report.js';
import type { DocumentForm } from '../../src/source/raw-document.js';
import { readText } from './read-text.js';

const SENTENCE = 'The minister said on Tuesday that the talks would go on until the end of the year. ';

function fill(words: string, length: number): string {
  return words.repeat(Math.ceil(length / words.length)).slice(0, length);
}

describe('no text', () => {
  test.each<[name: string, form: DocumentForm, content: string]>([
    ['nothing', 'text', ''],
    ['white space', 'text', ' \n\t\u00a0\u2028\uFEFF\r\n'],
    ['an empty page', 'html', ''],
    ['a page without words', 'html', '<html><head><title>Talks</title></head><body><script>x</script></body></html>'],
    ['Markdown without words', 'markdown', '***\n\n![a](b)\n'],
  ])('%s', (_name, form, content) => {
    const { value, problems } = makeReport({ source: 'test', form, content, given: {} });
    expect(value).toBeNull();
    expect(problems.map(({ code }) => code)).toEqual(['report/no-text']);
    expect(problems[0]?.source).toBe('test');
  });
});

describe('odd characters', () => {
  test.each([
    ['halves of characters', 'They met \ud83d in \udc00 Vienna.', ['report/lone-surrogate']],
    ['a half before a line break', 'They met\ud83d\n\n\udc4d in Vienna.', ['report/lone-surrogate']],
    ['whole emoji', 'They met 👍🏽 in 👨‍👩‍👧 Vienna.', []],
    ['right to left', 'They met \u202eanneiV ni\u202c شلوم.', []],
    ['control characters', '\u0000They\u0001 met\u0007 in\u001b[31m Vienna.\u0000', []],
    ['nothing but a NUL', '\u0000', []],
    ['a cut text', 'They met in… [+3121 chars]', ['report/truncated']],
  ])('%s', (_name, text, codes) => {
    const read = readText(text);
    expect(read.report.text).toBe(text);
    expect(read.codes).toEqual(codes);
    expect(read.words.map(([, words]) => words).join('')).toBe(text.replace(/\n+/g, ''));
  });

  test('lone surrogates are told once, with their number and the first place', () => {
    const { problems } = readText('a \ud83d b \ud83d c \udc00');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ span: { start: 2, end: 3 } });
    expect(problems[0]?.message).toContain('3 lone surrogates');
  });
});

describe('great size', { timeout: 120_000 }, () => {
  test.each<[name: string, form: DocumentForm, content: string]>([
    ['one line of 5 MB', 'text', fill(SENTENCE, 5_000_000)],
    ['one word of 5 MB', 'text', fill('a', 5_000_000)],
    ['one line of glued credits', 'text', fill('contributed to this report.Ministers ', 100_000)],
    ['200,000 short lines', 'text', fill('a b\n', 800_000)],
    ['long lines of names', 'text', fill(`By ${fill('Aa and ', 600)}!\n`, 100_000)],
    ['long lines of buttons', 'text', fill(`${fill('post on x ', 600)}.\n`, 100_000)],
    ['Markdown of open marks', 'markdown', fill('[a](*_`', 300_000)],
    ['Markdown of a long heading', 'markdown', `# a${fill(' ', 500_000)}b`],
    ['a page of one paragraph', 'html', `<p>${fill(SENTENCE, 1_000_000)}</p>`],
    ['a page of open brackets', 'html', `<p>They met.</p>${fill('<', 20_000)}`],
    ['a script that never ends', 'html', `<p>They met.</p>${fill('<script>', 200_000)}`],
    ['metadata of brackets', 'html', `<script type="application/ld+json">${fill('[', 300_000)}</script><p>They met.`],
  ])('%s', (_name, form, content) => {
    const { value } = makeReport({ source: 'test', form, content, given: {} });
    expect(value?.blocks.length).toBeGreaterThan(0);
    if (form === 'text') expect(value?.text).toBe(content);
  });
});

describe('pages that nest too deep', () => {
  const deep = '<div>'.repeat(100_000);
  test.each([
    ['100,000 elements', `<title>Talks</title>${deep}They met.<p>In Vienna.</p>`],
    ['behind a value that the parser reads otherwise', `They met.<a =">${deep}<p>In Vienna.</p>`],
    ['behind a short comment', `They met.<!-->${deep}In Vienna.`],
    ['behind a script that closes itself', `They met.<script/>${deep}In Vienna.`],
    ['tables', `They met.${'<table><tr><td>'.repeat(3_000)}In Vienna.`],
    ['elements that others should have closed', `They met.${'<li><p>'.repeat(20_000)}In Vienna.`],
  ])('%s', (_name, html) => {
    const { codes, report } = readText(html, {}, {}, 'html');
    expect(codes).toEqual(['report/deep-page']);
    expect(report.text).toContain('They met.');
  });

  test('no limit is met by long lists that close nothing', () => {
    const html = `<h1>Talks resume</h1><ul>${`<li>${SENTENCE}`.repeat(600)}</ul>`;
    expect(readText(html, {}, {}, 'html').codes).toEqual([]);
  });
});
