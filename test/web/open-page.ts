// The page in a real browser: a server in this process, and Debian's Chromium where it is installed.
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { type Listening, listen } from '../../src/face/http/listen.js';
import type { ServedRecord } from '../../src/run/served-record.js';
import { root } from '../architecture/source-files.js';
import { testApp, testReader } from '../face/http/test-app.js';

/** Where Chromium is; another can be named in the environment. */
export const CHROMIUM = process.env.DATELINE_CHROMIUM ?? '/usr/bin/chromium';

/** Whether there is a browser to test with. */
export const hasChromium = existsSync(CHROMIUM);

/** A browser with a server behind it. */
export interface OpenBrowser {
  /** A page at an address of the server, with what the browser complained about. */
  open(
    address: string,
    options?: PageOptions,
  ): Promise<{ readonly page: Page; readonly complaints: readonly string[] }>;
  close(): Promise<void>;
}

/** How wide the window is, and which theme the system has. */
export interface PageOptions {
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
}

/** The samples that the tests look at; to read all of them takes longer than the tests do. */
const SAMPLES = ['ankara-jet-2015.txt', 'washington-1987.html', 'istanbul-grain-wire-2022.html'];

/** Starts both; without a record there is none to be asked. In a container Chromium has no sandbox of its own and no graphics card. */
export async function openBrowser(record?: ServedRecord): Promise<OpenBrowser> {
  const samples = mkdtempSync(path.join(tmpdir(), 'dateline-'));
  for (const name of SAMPLES) copyFileSync(path.join(root, 'samples', name), path.join(samples, name));
  const app = testApp({ reader: testReader(), samples, ...(record === undefined ? {} : { record }) });
  const { value: server } = await listen(app, { host: '127.0.0.1', port: 0 });
  if (server === null) throw new Error('no port could be had');
  const args = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
  const browser = await chromium.launch({ executablePath: CHROMIUM, args });
  return {
    open: (address, options = {}) => openPage(browser, server, address, options),
    close: () => close(browser, server, samples),
  };
}

async function openPage(
  browser: Browser,
  server: Listening,
  address: string,
  { width = 1280, theme = 'light' }: PageOptions,
) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: theme, reducedMotion: 'reduce' });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(`http://127.0.0.1:${server.port}${address}`);
  return { page, complaints };
}

async function close(browser: Browser, server: Listening, samples: string): Promise<void> {
  rmSync(samples, { recursive: true, force: true });
  await browser.close();
  await server.close();
}
