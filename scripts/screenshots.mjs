// Pictures of each view for the docs: `node scripts/screenshots.mjs [FOLDER]` asks a server of its own through Chromium.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { root, run, say } from './project.mjs';
import { setup } from './setup.mjs';

const program = path.join(root, 'bin/dateline.js');
const CHROMIUM = process.env.DATELINE_CHROMIUM ?? '/usr/bin/chromium';

/** In a container Chromium has no sandbox of its own, no graphics card, and little shared memory. */
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];

const REPORT = '/sample/ankara-jet-2015';

/** What is shown: a name, an address, a width, a theme, and what is chosen before the picture is taken. `{NAME}` is an id. */
const PICTURES = [
  { name: 'front-wide', address: '/', width: 1600, theme: 'light' },
  { name: 'front-phone', address: '/', width: 390, theme: 'dark' },
  { name: 'timeline-desk', address: '/timeline?party=Russia&from=2015&to=2016', width: 1280, theme: 'light' },
  { name: 'timeline-phone', address: '/timeline', width: 390, theme: 'light' },
  { name: 'actor-desk', address: '/thing/{Turkey}', width: 1280, theme: 'light' },
  { name: 'actor-phone', address: '/thing/{Turkey}', width: 390, theme: 'dark' },
  { name: 'pair-desk', address: '/pair/{Vladimir Putin}/{Ali Khamenei}', width: 1280, theme: 'dark', tall: true },
  { name: 'statements-desk', address: '/statements?by=Putin', width: 1280, theme: 'light' },
  { name: 'conflicts-desk', address: '/conflicts', width: 1280, theme: 'light' },
  { name: 'ledger-desk', address: '/ledger', width: 1280, theme: 'dark' },
  { name: 'map-wide', address: '/map', width: 1440, theme: 'light' },
  { name: 'network-wide', address: '/network', width: 1440, theme: 'light' },
  { name: 'export-desk', address: '/export', width: 1280, theme: 'light' },
  { name: 'export-phone', address: '/export', width: 390, theme: 'dark' },
  { name: 'act-desk', address: '/conflicts', width: 1280, theme: 'light', choose: '.conflict-kind a >> nth=0' },
  { name: 'network-phone', address: '/network', width: 390, theme: 'dark' },
  { name: 'review-desk', address: '/review', width: 1280, theme: 'light' },
  { name: 'search-desk', address: '/search?words=grain', width: 1280, theme: 'dark' },
  { name: 'add-wide', address: '/add', width: 1600, theme: 'light' },
  { name: 'add-phone', address: '/add', width: 390, theme: 'dark' },
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
  const record = mkdtempSync(path.join(tmpdir(), 'dateline-'));
  run(process.execPath, [program, 'read', '--record', record, 'samples'], { cwd: root, stdio: 'ignore' });
  const server = await startServer(record);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  try {
    for (const picture of PICTURES) await take(browser, server.url, folder, picture);
  } finally {
    await browser.close();
    server.stop();
    rmSync(record, { recursive: true, force: true });
  }
}

/** `dateline serve` on a free port, once it says where it is. */
function startServer(record) {
  const child = spawn(process.execPath, [program, 'serve', '--port', '0', '--record', record], { cwd: root });
  return new Promise((resolve, reject) => {
    child.on('exit', () => reject(new Error('the server ended')));
    child.stderr.on('data', (words) => {
      const [url] = /http:\/\/\S+/.exec(String(words)) ?? [];
      if (url !== undefined) resolve({ url: url.replace(/\/$/, ''), stop: () => child.kill('SIGINT') });
    });
  });
}

async function take(browser, url, folder, { name, address, width, theme, choose, tall }) {
  const viewport = { width, height: width < 600 ? 844 : tall ? 1800 : 1000 };
  const page = await browser.newPage({ viewport, colorScheme: theme, reducedMotion: 'reduce' });
  await page.goto(url + (await withIds(url, address)), { waitUntil: 'networkidle' });
  await page.waitForSelector('h1');
  await settled(page);
  if (choose !== undefined) {
    await page.click(choose);
    await settled(page);
  }
  // How long the reading took would make every picture another.
  await page.evaluate("document.querySelector('.took')?.remove()");
  await page.mouse.move(0, 0);
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
  await page.close();
}

/** The address with the id of each name that stands in it in braces. */
async function withIds(url, address) {
  let filled = address;
  for (const [place, words] of address.matchAll(/\{([^}]+)\}/g)) {
    const answer = await fetch(`${url}/api/things?name=${encodeURIComponent(words)}&limit=1`);
    const { items } = await answer.json();
    filled = filled.replace(place, items[0].id);
  }
  return filled;
}

/** Waits until nothing stands in for an answer any more; the page lets no words become a script, so it is asked anew. */
async function settled(page) {
  for (let tries = 0; tries < 500; tries += 1) {
    if (await page.evaluate("!document.querySelector('.waiting, .waiting-lead, .answer[data-waiting]')")) return;
    await page.waitForTimeout(40);
  }
}

await takeAll(path.resolve(process.argv[2] ?? path.join(root, 'docs/screenshots')));
