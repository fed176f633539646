// The page over a record in Chromium: every view at phone and desk width, in light and dark; clicks to the words; filters,
// review with its keys, adding, then and now; sixty hostile reports that stay words.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { root } from '../architecture/source-files.js';
import { HOSTILE } from '../face/http/hostile-texts.js';
import { type RecordApp, recordApp } from '../face/http/record-app.js';
import { hasModel } from '../face/run-dateline.js';
import { hasChromium, type OpenBrowser, openBrowser } from './open-page.js';

// A browser starts, and the model is loaded; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const canRun = hasChromium && hasModel && existsSync(path.join(root, 'dist/web/index.html'));
if (!canRun) console.log('skipped: the record in a browser (it needs Chromium, the model and the build)');

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FAULTS = readFileSync(path.join(root, 'test/web/faults-for-everyone.js'), 'utf8');
const OVER = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

/** A view is there when its heading is and nothing stands in for an answer any more. */
const READY = 'document.querySelector("h1") && !document.querySelector(".waiting, .answer[data-waiting]")';
const ready = (page: Page) => until(page, READY);

/** Waits until something holds. The page lets no words become a script, so that it is asked again and again from outside. */
async function until(page: Page, condition: string): Promise<void> {
  for (let tries = 0; tries < 1000; tries += 1) {
    if (await page.evaluate<boolean>(`Boolean(${condition})`)) return;
    await page.waitForTimeout(20);
  }
  throw new Error(`${page.url()}: it never came to ${condition}`);
}

/** The faults that axe holds for serious, one line each. */
async function axeFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate<string[]>(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html.slice(0, 120)).join(' | ')))`);
}

describe.skipIf(!canRun)('the page over a record', () => {
  let it: RecordApp;
  let browser: OpenBrowser;
  const ids = { putin: '', khamenei: '', turkey: '', act: '', statement: '', conflict: '' };
  beforeAll(async () => {
    it = await recordApp();
    browser = await openBrowser(it.served);
    const get = async (address: string) =>
      JSON.parse(await (await it.app.request(`http://localhost${address}`)).text());
    const idOf = async (name: string) => (await get(`/api/things?name=${name}`)).items[0].id;
    ids.putin = await idOf('Putin');
    ids.khamenei = await idOf('Khamenei');
    ids.turkey = await idOf('Turkey');
    const [conflict] = (await get('/api/conflicts')).items;
    ids.act = conflict.act.id;
    ids.conflict = conflict.id;
    ids.statement = (await get('/api/statements?by=Erdogan')).items[0].id;
  });
  afterAll(async () => {
    await browser?.close();
    await it?.close();
  });

  const views = (): readonly string[] => [
    '/',
    '/timeline',
    '/timeline?from=2022-06&to=2022-07&clock=reported',
    '/statements',
    '/conflicts',
    '/ledger',
    '/ledger?kind=figure',
    '/map',
    '/network',
    '/review',
    '/search',
    '/search?words=memorandum',
    '/export',
    '/export?party=Turkey&from=2022',
    '/timeline?party=Nobodyever',
    '/nothing/at/all',
    '/thing/c-ffffffffffffffff',
    '/timeline?from=2015-13',
    `/thing/${ids.turkey}`,
    `/thing/${ids.putin}`,
    `/pair/${ids.putin}/${ids.khamenei}`,
    `/act/${ids.act}`,
    `/item/${ids.statement}`,
    `/item/${ids.conflict}`,
    `/item/${ids.turkey}`,
  ];
  const looks = [
    { width: 390, theme: 'dark' },
    { width: 1280, theme: 'light' },
  ] as const;

  test.each(looks)('every view fits, and is for everyone, at $width pixels in $theme', async (look) => {
    const { page, complaints } = await browser.open('/', look);
    for (const view of views()) {
      await goTo(page, view);
      expect([view, await page.evaluate<number>(OVER)]).toEqual([view, 0]);
      expect([view, await page.evaluate<string[]>(FAULTS)]).toEqual([view, []]);
      expect([view, await axeFaults(page)]).toEqual([view, []]);
    }
    // That nobody has a name or an id is an answer of 404, that there is no such month one of 400, which the browser tells too.
    expect(complaints.filter((one) => !/\b40[04]\b/.test(one))).toEqual([]);
  });

  /** Follows an address inside the page, as a link does, without loading the page again. */
  async function goTo(page: Page, address: string) {
    await page.evaluate(
      `history.pushState(null, '', ${JSON.stringify(address)}); dispatchEvent(new PopStateEvent('popstate'))`,
    );
    await ready(page);
  }

  /** Ways from the front page to the words behind a line, each a click. */
  const ways: readonly (readonly [string, readonly string[]])[] = [
    ['an act among the latest', ['.front-latest .evidence-words >> nth=0']],
    ['a disagreement', ['.front-disputed .claims a >> nth=0']],
    ['what somebody did', ['.front-side .named a >> nth=0', '.act-line .evidence-words >> nth=0']],
    ['an office', ['.front-side .named a >> nth=0', '.office-line .quiet a >> nth=0']],
    ['a position', ['.named a:has-text("Turkey")', '.lane-chosen .evidence-words >> nth=0']],
    [
      'a meeting',
      ['.named a:has-text("Putin")', '.partners a:has-text("Khamenei")', '.meeting .evidence-words >> nth=0'],
    ],
    ['a statement', ['nav >> text=Statements', '.statement-line .evidence-words >> nth=0']],
    ['a deal', ['nav >> text=Ledger', '.entry .evidence-words >> nth=0']],
    ['a figure', ['nav >> text=Ledger', '.switch button >> text=figures', '.entry .evidence-words >> nth=0']],
    ['a place on the map', ['nav >> text=Map', '.place-list a >> nth=0', '.act-line .evidence-words >> nth=0']],
    ['two who met', ['nav >> text=Network', '.place-list a >> nth=0', '.meeting .evidence-words >> nth=0']],
    ['a bar of the chart', ['.front-chart .chart-hit >> nth=-1', '.act-line .evidence-words >> nth=0']],
  ];

  test.each(ways)('at most three clicks lead from the front page to the words behind %s', async (_line, clicks) => {
    expect(clicks.length).toBeLessThanOrEqual(3);
    const { page } = await browser.open('/');
    await ready(page);
    for (const where of clicks) {
      await page.click(where);
      await until(page, `${READY} || document.querySelector(".report-text")`);
    }
    await page.waitForSelector('.report-text .p-asked');
    expect((await page.textContent('.report-text .p-asked'))?.length).toBeGreaterThan(1);
    expect(
      await page.evaluate<boolean>('document.querySelector(".p-asked").getBoundingClientRect().top < innerHeight'),
    ).toBe(true);
  });

  test('a report of the record says why it was read so', async () => {
    const { page, complaints } = await browser.open(`/item/${ids.statement}`);
    await ready(page);
    expect(await page.textContent('.parts-side .reasons')).toMatch(/cue|quotation marks/);
    await page.click('text=Why the words were read so');
    await page.waitForSelector('.why summary');
    expect(await page.locator('[data-card][data-chosen]').count()).toBe(1);
    await page.click('.why summary >> nth=0');
    await page.waitForSelector('.why li code');
    expect(await page.locator('.why').first().textContent()).not.toContain('This version reads');
    expect(complaints).toEqual([]);
  });

  test('an act says why it is here, and what contradicts it', async () => {
    const { page } = await browser.open('/conflicts');
    await ready(page);
    await page.click('.conflict-kind a >> nth=0');
    await ready(page);
    expect(page.url()).toMatch(/\/act\//);
    expect(await page.textContent('h1')).toMatch(/attacks/);
    expect(await page.locator('.conflict .side').count()).toBeGreaterThan(1);
    expect(await page.textContent('.rulings')).toMatch(/Held to be one.*\(\+\d/);
  });

  test('the record is downloaded, whole or narrowed', async () => {
    const { page, complaints } = await browser.open('/export');
    await ready(page);
    const download = async (file: string) => {
      const [taken] = await Promise.all([
        page.waitForEvent('download'),
        page.click(`.export-format a >> text="${file}"`),
      ]);
      return { name: taken.suggestedFilename(), bytes: readFileSync(await taken.path()) };
    };
    const whole = await download('dateline.md');
    expect([whole.name, whole.bytes.toString()]).toEqual(['dateline.md', expect.stringContaining('Khamenei')]);
    expect((await download('dateline-csv.zip')).bytes.subarray(0, 2).toString()).toBe('PK');
    expect((await download('acts')).name).toBe('dateline-acts.csv');
    await page.getByLabel('Who', { exact: true }).fill('Khamenei');
    await page.waitForURL(/party=Khamenei/);
    await until(page, '/^\\d+ acts?/.test(document.querySelector(".chosen-of-record").textContent)');
    expect((await download('dateline.md')).bytes.length).toBeLessThan(whole.bytes.length);
    await page.getByLabel('Who', { exact: true }).fill('Nobodyever');
    await page.waitForSelector('.notice >> text=Nobodyever');
    expect(await page.locator('.export-format').count()).toBe(0);
    // That nobody has the name is an answer of 404, which the browser tells too.
    expect(complaints.filter((one) => !one.includes('404'))).toEqual([]);
  });

  test('the record is gone through without a mouse', async () => {
    const { page } = await browser.open('/');
    await ready(page);
    await page.keyboard.press('Tab');
    expect(await page.evaluate<string>('document.activeElement.textContent')).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('main');
    for (let tabs = 0; tabs < 40; tabs += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate<boolean>('document.activeElement.matches(".front-latest .evidence-words")')) break;
      // Whatever has the focus shows it.
      expect(await page.evaluate<string>('getComputedStyle(document.activeElement).outlineStyle')).not.toBe('none');
    }
    await page.keyboard.press('Enter');
    await page.waitForSelector('.report-text .p-asked');
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('main');
    await page.keyboard.press('/');
    await page.keyboard.type('memorandum');
    await page.keyboard.press('Enter');
    await page.waitForURL(/search\?words=memorandum/);
    await ready(page);
  });

  test.each([390, 1280])('no name covers another in the net and on the map at %i pixels', async (width) => {
    const { page } = await browser.open('/network', { width });
    for (const view of ['/network', '/map']) {
      await goTo(page, view);
      await page.waitForSelector('svg text');
      const covered = await page.evaluate<string[]>(`(() => {
        const boxes = [...document.querySelectorAll('.net text, .world text')].map((one) => [one.textContent, one.getBoundingClientRect()]);
        return boxes.flatMap(([name, a], nth) => boxes.slice(nth + 1).flatMap(([other, b]) =>
          a.left < b.right && b.left < a.right && a.top + 3 < b.bottom && b.top + 3 < a.bottom ? [name + ' / ' + other] : []));
      })()`);
      expect([view, covered]).toEqual([view, []]);
    }
  });

  test('on paper there are no controls, and the colours are those of paper', async () => {
    const { page } = await browser.open('/statements', { theme: 'dark' });
    await ready(page);
    await page.evaluate('document.documentElement.dataset.theme = "dark"');
    await page.emulateMedia({ media: 'print' });
    expect(await page.isVisible('.filters')).toBe(false);
    expect(await page.isVisible('.copy >> nth=0')).toBe(false);
    expect(await page.isVisible('.statement-line .evidence-words >> nth=0')).toBe(true);
    const ink = await page.evaluate<string>('getComputedStyle(document.body).color');
    expect(Number(/\d+/.exec(ink)?.[0])).toBeLessThan(80);
  });

  test('on a phone the filters are folded away until they are wanted', async () => {
    const { page } = await browser.open('/timeline', { width: 390 });
    await ready(page);
    expect(await page.isVisible('label:has-text("Who")')).toBe(false);
    await page.click('.filters-fold summary');
    await page.getByLabel('Who', { exact: true }).fill('Khamenei');
    await page.waitForURL(/party=Khamenei/);
  });

  test('filters stand in the address, and the list follows', async () => {
    const { page, complaints } = await browser.open('/timeline');
    await ready(page);
    const count = () => page.locator('.act-line').count();
    const all = await count();
    await page.getByLabel('Who', { exact: true }).fill('Khamenei');
    await page.waitForURL(/party=Khamenei/);
    await ready(page);
    const some = await count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    await page.selectOption('select >> nth=0', 'CONSULT');
    await ready(page);
    expect(page.url()).toContain('type=CONSULT');
    await page.reload();
    await ready(page);
    expect(await page.inputValue('label:has-text("Who") input')).toBe('Khamenei');
    await page.click('.filters .plain');
    await ready(page);
    expect(await count()).toBe(all);
    expect(complaints).toEqual([]);
  });

  test('the chart is gone through by keys, and a stretch is opened', async () => {
    const { page } = await browser.open('/timeline');
    await ready(page);
    await page.focus('.act-chart [role=group]');
    await page.keyboard.press('ArrowRight');
    expect(await page.textContent('.act-chart [role=status]')).toMatch(/\d+ .*of (?:cooperation|conflict)|about \d/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/from=\d{4}-\d{2}-\d{2}&to=/);
  });

  test('both sides of a disagreement stand with their words', async () => {
    const { page } = await browser.open('/conflicts');
    await ready(page);
    const sides = await page.locator('.conflict >> nth=0').locator('.side h3').allTextContents();
    expect(sides.some((side) => side.includes('29'))).toBe(true);
    expect(sides.some((side) => side.includes('33'))).toBe(true);
  });

  test('a position that turns is marked, and each step shows its words', async () => {
    const { page } = await browser.open(`/thing/${ids.turkey}`);
    await ready(page);
    expect(await page.locator('.turn.reversed').count()).toBeGreaterThan(0);
    await page.click('.lane-steps button >> nth=0');
    expect(await page.getAttribute('.lane-steps button >> nth=0', 'aria-pressed')).toBe('true');
    expect(await page.locator('.lane-chosen .evidence').count()).toBeGreaterThan(0);
  });

  test('meetings are numbered, and two dates stand side by side', async () => {
    const { page } = await browser.open(`/pair/${ids.putin}/${ids.khamenei}`);
    await ready(page);
    const numbers = (await page.locator('.meeting-number').allTextContents()).map((one) => one.trim());
    expect(numbers.slice(0, 2)).toEqual(['1', '2']);
    await page.getByLabel('Then', { exact: true }).fill('2015-12');
    await page.getByLabel('Now', { exact: true }).fill('2022-08');
    await page.waitForURL(/then=2015-12&now=2022-08/);
    await ready(page);
    expect(await page.locator('.moment h3 .count').allTextContents()).toEqual(['31 Dec 2015', '31 Aug 2022']);
  });

  test('a proposal is decided and taken back by keys', async () => {
    const { page, complaints } = await browser.open('/review');
    await ready(page);
    const waiting = async () => Number(/\d+/.exec((await page.textContent('.review-buttons .count')) ?? '')?.[0]);
    const before = await waiting();
    expect(before).toBeGreaterThan(0);
    await page.keyboard.press('y');
    await page.waitForSelector('.decided li');
    await ready(page);
    expect(await waiting()).toBeLessThan(before);
    await page.keyboard.press('u');
    await page.waitForSelector('.decided [data-undone]');
    await ready(page);
    expect(await waiting()).toBe(before);
    expect(complaints).toEqual([]);
  });

  test('what the rules decided is taken back where it is told, and can be let hold again', async () => {
    const { page, complaints } = await browser.open(`/act/${ids.act}`);
    await ready(page);
    const tellings = await page.locator('.parts-main .part >> nth=0').locator('.evidence').count();
    await page.click('.rulings button >> nth=0');
    await page.waitForURL(/\/review/);
    await page.waitForSelector('.decided li:has-text("by the rules") [data-undone]');
    await page.click('.decided li:has-text("by the rules") button');
    await until(page, '!document.querySelector(".decided")?.textContent.includes("by the rules")');
    await goTo(page, `/act/${ids.act}`);
    expect(await page.locator('.parts-main .part >> nth=0').locator('.evidence').count()).toBe(tellings);
    expect(complaints).toEqual([]);
  });

  test('a quotation is copied with its source', async () => {
    const { page } = await browser.open('/statements');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await ready(page);
    await page.click('.copy >> nth=0');
    await until(page, 'document.querySelector(".copy").textContent === "Copied"');
    expect(await page.evaluate<string>('navigator.clipboard.readText()')).toMatch(/\n— .+ \(.+\)$/s);
  });

  test('a story is added, and its acts are on the timeline', async () => {
    const { page, complaints } = await browser.open('/add');
    await page.waitForSelector('textarea');
    expect(await page.isChecked('.keeps input')).toBe(true);
    await page.fill(
      'textarea',
      'Envoys meet in Bonn\n\nBONN, March 4, 1974 (Harbor News Agency) - Foreign Minister Andrei Gromyko met Henry ' +
        'Kissinger in Bonn on Sunday. “We are closer,” Gromyko said.',
    );
    await page.click('button[type=submit]');
    await page.waitForSelector('.report-text');
    await page.click('.top-bar nav a >> nth=0');
    await ready(page);
    await page.getByLabel('Who', { exact: true }).fill('Gromyko');
    await page.waitForURL(/party=Gromyko/);
    await page.waitForSelector('.act-line >> text=Gromyko met');
    expect(complaints).toEqual([]);
  });
});

describe.skipIf(!canRun)('hostile reports', () => {
  test('sixty of them stay words in every view', async () => {
    const { app, served, close } = await recordApp({ isEmpty: true });
    const rows = HOSTILE.map(({ name, content }) => JSON.stringify({ id: name, text: content })).join('\n');
    const headers = { 'content-type': 'application/octet-stream' };
    await (
      await app.request('http://localhost/api/keep?source=h.jsonl', { method: 'POST', body: rows, headers })
    ).text();
    const reports: string[] = [];
    const ids = await served.asking(async (record) => (await record.find('report', { limit: 100 })).items);
    for (const { reportId } of ids.value ?? []) reports.push(`/report/${reportId}`);
    expect(reports).toHaveLength(60);
    const browser = await openBrowser(served);
    const { page, complaints } = await browser.open('/');
    const injected =
      '#page :is(script, iframe, object, embed, img, video, base, meta, link, style, form[action], template)';
    const views = [
      '/',
      '/timeline',
      '/statements',
      '/conflicts',
      '/ledger',
      '/map',
      '/network',
      '/review',
      '/search?words=closer',
    ];
    for (const view of [...views, ...reports]) {
      await page.evaluate(`history.pushState(null, '', '${view}'); dispatchEvent(new PopStateEvent('popstate'))`);
      await ready(page);
      expect([view, await page.locator(injected).count()]).toEqual([view, 0]);
      expect([view, await page.title()]).not.toEqual([view, 'owned']);
    }
    expect(complaints).toEqual([]);
    await browser.close();
    await close();
  });
});
