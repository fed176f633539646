// Pictures of each view for the docs: `node scripts/screenshots.mjs [FOLDER]` asks a server of its own through Chromium.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { root, say } from './project.mjs';
import { setup } from './setup.mjs';

const CHROMIUM = process.env.DATELINE_CHROMIUM ?? '/usr/bin/chromium';

/** In a container Chromium has no sandbox of its own, no graphics card, and little shared memory. */
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];

const REPORT = '/sample/ankara-jet-2015';

/** What is shown: a name, an address, a width, a theme, and what is chosen before the picture is taken. */
const PICTURES = [
  { name: 'add-wide', address: '/', width: 1600, theme: 'light' },
  { name: 'add-phone', address: '/', width: 390, theme: 'dark' },
  { name: 'report-wide', address: REPORT, width: 1600, theme: 'light', choose: '.report-text .k-person >> nth=1' },
  { name: 'report-wide-dark', address: '/sample/washington-1987', width: 1600, theme: 'dark' },
  { name: 'report-desk', address: REPORT, width: 1024, theme: 'light', choose: '.card .said >> nth=3' },
  { name: 'report-desk-acts', address: `${REPORT}?panel=acts`, width: 1024, theme: 'dark' },
  { name: 'report-phone', address: REPORT, width: 390, theme: 'light', choose: '.report-text .k-person >> nth=1' },
  { name: 'report-phone-statements', address: `${REPORT}?panel=statements`, width: 390, theme: 'dark' },
  { name: 'reference', address: '/reference', width: 1280, theme: 'light' },
];

/** Takes all pictures; where Chromium is not installed it says so and takes none. */
async function takeAll(folder) {
  if (!existsSync(CHROMIUM)) return say(`no pictures are taken: there is no Chromium at ${CHROMIUM}`);
  setup();
  mkdirSync(folder, { recursive: true });
  const server = await startServer();
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  try {
    for (const picture of PICTURES) await take(browser, server.url, folder, picture);
  } finally {
    await browser.close();
    server.stop();
  }
}

/** `dateline serve` on a free port, once it says where it is. */
function startServer() {
  const child = spawn(process.execPath, [path.join(root, 'bin/dateline.js'), 'serve', '--port', '0'], { cwd: root });
  return new Promise((resolve, reject) => {
    child.on('exit', () => reject(new Error('the server ended')));
    child.stderr.on('data', (words) => {
      const [url] = /http:\/\/\S+/.exec(String(words)) ?? [];
      if (url !== undefined) resolve({ url: url.replace(/\/$/, ''), stop: () => child.kill('SIGINT') });
    });
  });
}

async function take(browser, url, folder, { name, address, width, theme, choose }) {
  const viewport = { width, height: width < 600 ? 844 : 1000 };
  const page = await browser.newPage({ viewport, colorScheme: theme, reducedMotion: 'reduce' });
  await page.goto(url + address, { waitUntil: 'networkidle' });
  await page.waitForSelector('h1');
  if (choose !== undefined) await page.click(choose);
  // How long the reading took would make every picture another.
  await page.evaluate("document.querySelector('.took')?.remove()");
  await page.mouse.move(0, 0);
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
  await page.close();
}

await takeAll(path.resolve(process.argv[2] ?? path.join(root, 'docs/screenshots')));
