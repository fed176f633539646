// The page over a large record: how long until the first view can be used, and how long each filter takes, in Chromium.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { type Browser, chromium, type Page } from 'playwright-core';
import { makeApp } from '../src/face/http/app.js';
import { LOOPBACK } from '../src/face/http/guard.js';
import { listen } from '../src/face/http/listen.js';
import { loadPageFiles } from '../src/face/http/page-files.js';
import { keepReports } from '../src/run/keep-record.js';
import { type ServedRecord, serveRecord } from '../src/run/served-record.js';
import type { BenchOptions } from './bench-options.js';
import { inScratchFolder } from './scratch-folder.js';
import { spreadOf } from './spread.js';
import { syntheticReport } from './synthetic-reading.js';

const CHROMIUM = process.env.DATELINE_CHROMIUM ?? '/usr/bin/chromium';
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];

const REPORTS = 5000;
const BATCH = 500;
const ROUNDS = 5;
const FIRST_VIEW_MS = 1500;
const FILTER_MS = 200;

/** Nothing stands in for an answer any more. */
const SETTLED = 'document.querySelector("h1") !== null && !document.querySelector(".waiting, .answer[data-waiting]")';

/** What is chosen from the list of all acts; another in each round, since the page keeps the answers that it has had. */
const FILTERS: readonly (readonly [string, (round: number) => string])[] = [
  ['a type', (round) => `type=${['CONSULT', 'AGREE', 'ACCUSE', 'REJECT', 'AID', 'THREATEN'][round % 6]}`],
  ['a status', (round) => `status=${['happened', 'planned', 'ongoing', 'negated'][round % 4]}&from=${2007 + round}`],
  ['a year', (round) => `from=${2008 + round}&to=${2008 + round}`],
  ['a month', (round) => `from=${2008 + round}-11&to=${2008 + round}-11`],
  ['the day of the report', (round) => `clock=reported&from=${2008 + round}`],
  ['an outlet', (round) => `outlet=Outlet%20${round}`],
];

/**
 * Fills a record, opens the page on it, and prints what it takes; nothing is asserted unless `check` asks for it.
 * @returns 1 where `check` is asked for and a limit is not held
 */
export function benchPage({ rounds, reports, check }: BenchOptions): Promise<number> {
  if (!existsSync(CHROMIUM)) {
    process.stdout.write(`skipped: there is no Chromium at ${CHROMIUM}\n`);
    return Promise.resolve(0);
  }
  return inScratchFolder(async (folder) => {
    const served = serveRecord(join(folder, 'record'));
    await fill(served, reports ?? REPORTS);
    const services = { reader: NO_READER, samples: async () => [], record: served, version: 'bench' };
    const guard = { hosts: LOOPBACK, token: null };
    const app = makeApp({ services, guard, page: loadPageFiles(), codes: [] });
    const { value: server } = await listen(app, { host: '127.0.0.1', port: 0 });
    if (server === null) throw new Error('no port could be had');
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
    try {
      const held = await measure(browser, `http://127.0.0.1:${server.port}`, rounds ?? ROUNDS);
      return check && !held ? 1 : 0;
    } finally {
      await browser.close();
      await server.close();
      await served.close();
    }
  });
}

/** Nothing is read here. */
const NO_READER = {
  read: () => Promise.resolve({ kind: 'died', why: 'nothing is read in this benchmark' } as const),
  close: async () => undefined,
};

async function fill(served: ServedRecord, reports: number): Promise<void> {
  const started = performance.now();
  for (let from = 0; from < reports; from += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, reports - from) }, (_, at) => syntheticReport(from + at));
    await served.writing((record) => keepReports(record, batch, { at: '2026-01-31T09:00:00Z' }));
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const counted = await served.asking((record) => record.count('act'));
  process.stdout.write(`a record of ${reports} reports, ${counted.value} acts, kept in ${seconds} s\n`);
}

async function measure(browser: Browser, url: string, rounds: number): Promise<boolean> {
  const first: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const page = await browser.newPage();
    const started = performance.now();
    await page.goto(url);
    await until(page, `${SETTLED} && document.querySelector(".act-line") !== null`);
    first.push(performance.now() - started);
    await page.close();
  }
  let isHeld = tell('the first view', first, FIRST_VIEW_MS);
  const page = await browser.newPage();
  await page.goto(`${url}/timeline`);
  await until(page, SETTLED);
  for (const [about, queryOf] of FILTERS) {
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      await follow(page, '/timeline');
      times.push(await follow(page, `/timeline?${queryOf(round)}`));
    }
    isHeld = tell(`filter: ${about}`, times, FILTER_MS) && isHeld;
  }
  await page.close();
  return isHeld;
}

/** Follows an address inside the page; gives the time until its answers are drawn, as the page itself measures it. */
function follow(page: Page, address: string): Promise<number> {
  return page.evaluate<number>(`new Promise((done) => {
    const started = performance.now();
    history.pushState(null, '', ${JSON.stringify(address)});
    dispatchEvent(new PopStateEvent('popstate'));
    const look = () => (${SETTLED} ? done(performance.now() - started) : requestAnimationFrame(look));
    requestAnimationFrame(() => requestAnimationFrame(look));
  })`);
}

async function until(page: Page, condition: string): Promise<void> {
  while (!(await page.evaluate<boolean>(condition))) await page.waitForTimeout(10);
}

function tell(about: string, times: readonly number[], limit: number): boolean {
  const { min, median, max } = spreadOf(times);
  const range = [min, median, max].map((one) => one.toFixed(0)).join(' / ');
  process.stdout.write(`${about}, min / median / max: ${range} ms (at most ${limit} ms)\n`);
  return median <= limit;
}
