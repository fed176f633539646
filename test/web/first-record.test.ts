// The page where there is no record yet: what it says, and how the first report begins one.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type ServedRecord, serveRecord } from '../../src/run/served-record.js';
import { root } from '../architecture/source-files.js';
import { hasModel } from '../face/run-dateline.js';
import { hasChromium, type OpenBrowser, openBrowser } from './open-page.js';

// A browser starts, and the model is loaded; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const canRun = hasChromium && hasModel && existsSync(path.join(root, 'dist/web/index.html'));

const STORY =
  'Envoys meet in Bonn\n\nBONN, March 4, 1974 (Harbor News Agency) - Foreign Minister Oskar Brandt met Nora Lind in Bonn on Sunday.';

describe.skipIf(!canRun)('without a record', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-'));
  let served: ServedRecord;
  let browser: OpenBrowser;
  beforeAll(async () => {
    served = serveRecord(path.join(folder, 'none'));
    browser = await openBrowser(served);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('what is read is not kept unasked, and that is said', async () => {
    const { page } = await browser.open('/add');
    await page.waitForSelector('.hint >> text=There is no record yet');
    expect(await page.isChecked('.keeps input')).toBe(false);
    await page.check('.keeps input');
    expect(await page.locator('.hint >> text=There is no record yet').count()).toBe(0);
  });

  test('a view says so, and leads to where the first report begins one', async () => {
    const { page } = await browser.open('/timeline');
    await page.click('text=Add the first report');
    await page.waitForSelector('textarea');
    expect(await page.isChecked('.keeps input')).toBe(true);
    await page.fill('textarea', STORY);
    await page.click('button[type=submit]');
    await page.waitForSelector('.report-text');
    await page.click('.top-bar nav a >> nth=0');
    await page.waitForSelector('.act-line >> text=Brandt met');
  });
});
