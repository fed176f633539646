// The page in Chromium: reading a report, pointing and choosing, keys, themes, phone to wide screen, hostile words.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { root } from '../architecture/source-files.js';
import { hasModel } from '../face/run-dateline.js';
import { hasChromium, type OpenBrowser, openBrowser } from './open-page.js';

// A browser starts, and the model is loaded; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const canRun = hasChromium && hasModel && existsSync(path.join(root, 'dist/web/index.html'));
if (!canRun) console.log('skipped: the page in a browser (it needs Chromium, the model and the build)');

/** How much wider than the window the page is. */
const OVER = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
const FAULTS = readFileSync(path.join(root, 'test/web/faults-for-everyone.js'), 'utf8');

const STORY =
  'Envoys near accord in Geneva\n\nGENEVA, March 4, 1974 (Harbor News Agency) - Foreign Minister Andrei Gromyko met ' +
  'Henry Kissinger on Sunday. “We are closer than in January,” Gromyko said. He added that about 40 delegates had ' +
  'come.\n\nKissinger said that the talks would go on. He denied that troops had been withdrawn.\n';

describe.skipIf(!canRun)('the page', () => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const REPORT = '.report-text';
  const paste = async (page: Page, text: string) => {
    await page.fill('textarea', text);
    await page.click('button[type=submit]');
    await page.waitForSelector(REPORT);
  };
  /** The words of the report as the page shows them, without white space and without the names of blocks. */
  const wordsShown = (page: Page) =>
    page.evaluate<string>(`(() => {
      const copy = document.querySelector('${REPORT}').cloneNode(true);
      for (const name of copy.querySelectorAll('.block-name')) name.remove();
      return copy.textContent.replace(/\\s+/g, '');
    })()`);

  test('a pasted story is read, marked, and can be come back to', async () => {
    const { page, complaints } = await browser.open('/');
    await paste(page, STORY);
    expect(await page.textContent('h1')).toContain('Envoys near accord in Geneva');
    expect(await wordsShown(page)).toBe(STORY.replace(/\s+/g, ''));
    expect(await page.locator(`${REPORT} .k-person`).count()).toBeGreaterThan(1);
    expect(await page.locator('.card').count()).toBeGreaterThan(0);
    expect(page.url()).toMatch(/\/report\/r-[0-9a-f]{16}$/);
    await page.reload();
    expect(await page.textContent('h1')).toContain('Envoys near accord in Geneva');
    await page.goBack();
    await page.waitForSelector('textarea');
    expect(await page.textContent('.kept')).toContain('Envoys near accord in Geneva');
    expect(complaints).toEqual([]);
  });

  test.each([720, 900, 1030, 1160, 1600])('at %d pixels no name of a view is cut', async (width) => {
    const { page } = await browser.open('/', { width });
    await page.waitForSelector('.top-bar nav a');
    const hidden =
      "(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)(document.querySelector('.top-bar nav'))";
    expect(await page.evaluate<number>(hidden)).toBe(0);
  });

  test('choosing a person shows every mention, and the address says so', async () => {
    const { page, complaints } = await browser.open('/sample/ankara-jet-2015', { width: 1600 });
    await page.click(`${REPORT} .k-person >> nth=1`);
    await page.waitForSelector('[data-lit=self]');
    expect(page.url()).toMatch(/[?&]at=e-/);
    expect(await page.locator(`${REPORT} [data-lit=self]`).count()).toBeGreaterThan(1);
    expect(await page.locator('.panels [data-chosen]').count()).toBe(1);
    await page.reload();
    await page.waitForSelector('[data-lit=self]');
    await page.focus(REPORT);
    await page.keyboard.press('Escape');
    expect(await page.locator('[data-lit]').count()).toBe(0);
    expect(page.url()).not.toContain('at=');
    expect(complaints).toEqual([]);
  });

  test('pointing at a statement lights its content, cue and speaker; choosing it tells why', async () => {
    const { page } = await browser.open('/sample/ankara-jet-2015', { width: 1600 });
    await page.hover('.card .said >> nth=1');
    const roles = () =>
      page.$$eval('[data-lit]', (all) => [...new Set(all.map((one) => one.getAttribute('data-lit')))]);
    expect((await roles()).sort()).toEqual(expect.arrayContaining(['content', 'cue', 'speaker']));
    await page.click('.card .said >> nth=1');
    await page.click('.card .why summary');
    expect((await page.textContent('.card .why ul'))?.length).toBeGreaterThan(5);
  });

  test('keys go from mark to mark and from statement to statement', async () => {
    const { page } = await browser.open('/sample/ankara-jet-2015');
    await page.focus(REPORT);
    const at = () => new URL(page.url()).searchParams.get('at');
    await page.keyboard.press('n');
    const first = at();
    await page.keyboard.press('ArrowRight');
    expect(at()).not.toBe(first);
    await page.keyboard.press('p');
    expect(at()).toBe(first);
    await page.keyboard.press('j');
    expect(at()).toMatch(/^s-/);
    expect(await page.locator('[data-cursor]').count()).toBeGreaterThan(0);
    expect(await page.textContent('[aria-live=polite]')).toContain('statement');
  });

  test('the legend hides a kind, and the address says so', async () => {
    const { page } = await browser.open('/sample/ankara-jet-2015');
    await page.click('.legend .k-place');
    expect(page.url()).toContain('hide=place');
    expect(await page.getAttribute('.legend button.k-place', 'aria-pressed')).toBe('false');
    await page.click(`${REPORT} h1 .k-place >> nth=0`);
    expect(page.url()).not.toContain('at=');
  });

  test('the theme that is chosen stays', async () => {
    const { page } = await browser.open('/');
    const ground = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    const light = await ground();
    await page.click('.theme-switch');
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.reload();
    expect(await ground()).toBe(dark);
  });

  test('a file of reports is read with its problems', async () => {
    const { page } = await browser.open('/');
    const rows = [
      { text: STORY, id: 'a' },
      { text: '', id: 'b' },
      { text: STORY.replace('Geneva', 'Vienna'), id: 'c' },
    ];
    const buffer = Buffer.from(rows.map((row) => JSON.stringify(row)).join('\n'));
    await page.setInputFiles('input[type=file]', { name: 'rows.jsonl', mimeType: 'application/jsonl', buffer });
    await page.waitForSelector('.outcome .reports li >> nth=1');
    expect(await page.textContent('.outcome .notice')).toContain('holds no text');
    await page.click('.outcome .reports a >> nth=1');
    await page.waitForSelector(REPORT);
  });

  test('what cannot be read is told with what to do', async () => {
    const { page } = await browser.open('/');
    await page.fill('textarea', '<html><body><script>1</script></body></html>');
    await page.click('button[type=submit]');
    expect(await page.textContent('[role=alert]')).toMatch(/nothing to read.*report\/no-text/is);
    await page.fill('input[aria-invalid]', 'Tuesday');
    expect(await page.isDisabled('button[type=submit]')).toBe(true);
    expect(await page.textContent('[data-wrong]')).toContain('2015-11-24');
  });

  test.each(['/report/r-0000000000000000', '/sample/absent', '/nowhere'])('%s helps on', async (address) => {
    const { page } = await browser.open(address);
    await page.waitForSelector('.notice a[href="/"]');
  });

  const views = [
    '/',
    '/add',
    '/sample/washington-1987',
    '/sample/istanbul-grain-wire-2022?panel=statements',
    '/reference',
  ];
  const looks = [
    { width: 390, theme: 'light' },
    { width: 1024, theme: 'dark' },
    { width: 1600, theme: 'light' },
  ] as const;

  test.each(looks)('every view fits at $width pixels in $theme', async (look) => {
    for (const view of views) {
      const { page, complaints } = await browser.open(view, look);
      await page.waitForSelector('h1');
      const over = await page.evaluate<number>(OVER);
      expect([view, over]).toEqual([view, 0]);
      expect([view, await page.evaluate<string[]>(FAULTS)]).toEqual([view, []]);
      expect([view, complaints]).toEqual([view, []]);
      await page.close();
    }
  });

  const hostile = [
    '<script>document.title = "owned"</script> said Minister Ito on Monday.',
    '<img src=x onerror="document.title=\'owned\'"> Minister Ito met “<svg/onload=alert(1)>” in Bonn.',
    '"><iframe src="javascript:alert(1)"></iframe> Minister Ito said ‘</script>’.',
    'Minister\u202e Ito \u0000\u0007 met\u2028 {{constructor.constructor("alert(1)")()}} javascript:alert(1) in Bonn.',
  ];

  test('hostile words stay words', async () => {
    const { page, complaints } = await browser.open('/');
    for (const text of hostile) {
      await paste(page, `Talks end in Bonn\n\n${text} He said that talks would go on.`);
      expect(await page.locator(`${REPORT} :is(script, img, svg, iframe)`).count()).toBe(0);
      expect(await page.title()).toBe('Talks end in Bonn · Dateline');
      expect(await wordsShown(page)).toContain(text.slice(0, 8).replace(/\s+/g, ''));
      await page.click('.word-mark');
    }
    expect(complaints).toEqual([]);
  });
});
