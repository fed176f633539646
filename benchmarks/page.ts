// The page over a large record: how long until the first view can be used, how long each filter and a pasted story take, in Chromium.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { type Browser, chromium, type Page } from 'playwright-core';
import { makeApp } from '../src/face/http/app.js';
import { LOOPBACK } from '../src/face/http/guard.js';
import { listen } from '../src/face/http/listen.js';
import { loadPageFiles } from '../src/face/http/page-files.js';
import { type Reader, startReader } from '../src/face/http/reader.js';
import { keepReports } from '../src/run/keep-record.js';
import { loadModel } from '../src/run/load-model.js';
import { readPlacesFile } from '../src/run/load-places.js';
import { serveRecord } from '../src/run/served-record.js';
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
const PASTED_MS = 1000;

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
export function benchPage({ rounds, reports, record, check }: BenchOptions): Promise<number> {
  if (!existsSync(CHROMIUM)) {
    process.stdout.write(`skipped: there is no Chromium at ${CHROMIUM}\n`);
    return Promise.resolve(0);
  }
  return inScratchFolder(async (folder) => {
    const name = record ?? join(folder, 'record');
    await fill(name, reports ?? REPORTS);
    const { value: model } = loadModel();
    if (model === null) throw new Error('the model is missing');
    const reader = startReader({ model: model.shared, places: readPlacesFile() }, 1);
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
    try {
      const held = await measure(browser, { name, reader }, rounds ?? ROUNDS);
      return check && !held ? 1 : 0;
    } finally {
      await browser.close();
      await reader.close();
    }
  });
}

/** What a server is started on. */
interface Served {
  readonly name: string;
  readonly reader: Reader;
}

/** A server that knows nothing of the record yet, for as long as the work lasts. */
async function withServer<Result>({ name, reader }: Served, work: (url: string) => Promise<Result>): Promise<Result> {
  const served = serveRecord(name);
  const services = { reader, samples: async () => [], record: served, version: 'bench' };
  const app = makeApp({ services, guard: { hosts: LOOPBACK, token: null }, page: loadPageFiles(), codes: [] });
  const { value: server } = await listen(app, { host: '127.0.0.1', port: 0 });
  if (server === null) throw new Error('no port could be had');
  try {
    return await work(`http://127.0.0.1:${server.port}`);
  } finally {
    await server.close();
    await served.close();
  }
}

/** A record that holds reports already is taken as it is. */
async function fill(name: string, reports: number): Promise<void> {
  const served = serveRecord(name);
  const there = await served.asking((record) => record.count('report'));
  const started = performance.now();
  for (let from = there.value ?? 0; from < reports; from += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, reports - from) }, (_, at) => syntheticReport(from + at));
    await served.writing((record) => keepReports(record, batch, { at: '2026-01-31T09:00:00Z' }));
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const counted = await served.asking(async (record) => [await record.count('report'), await record.count('act')]);
  const [kept = 0, acts = 0] = counted.value ?? [];
  process.stdout.write(`a record of ${kept} reports, ${acts} acts; kept in ${seconds} s\n`);
  await served.close();
}

async function measure(browser: Browser, served: Served, rounds: number): Promise<boolean> {
  const held: boolean[] = [];
  const cold: number[] = [];
  for (let round = 0; round < rounds; round += 1) cold.push(await withServer(served, (url) => firstView(browser, url)));
  held.push(tell('the first view of a server that has just started', cold, FIRST_VIEW_MS));
  await withServer(served, async (url) => {
    const warm: number[] = [];
    for (let round = 0; round <= rounds; round += 1) warm.push(await firstView(browser, url));
    held.push(tell('the first view', warm.slice(1), FIRST_VIEW_MS));
    const page = await browser.newPage();
    await page.goto(`${url}/timeline`);
    await until(page, SETTLED);
    for (const [about, queryOf] of FILTERS)
      held.push(tell(`filter: ${about}`, await filters(page, queryOf, rounds), FILTER_MS));
    await page.close();
    held.push(tell('a pasted story of 1,000 words', await pasted(browser, url, rounds), PASTED_MS));
  });
  return held.every(Boolean);
}

async function firstView(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  const started = performance.now();
  await page.goto(url);
  await until(page, `${SETTLED} && document.querySelector(".act-line") !== null`);
  const took = performance.now() - started;
  await page.close();
  return took;
}

async function filters(page: Page, queryOf: (round: number) => string, rounds: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await follow(page, '/timeline');
    times.push(await follow(page, `/timeline?${queryOf(round)}`));
  }
  return times;
}

/** From the click to the story with its marks; nothing of it is kept. */
async function pasted(browser: Browser, url: string, rounds: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const page = await browser.newPage();
    await page.goto(`${url}/add`);
    await page.uncheck('.keeps input');
    await page.fill('textarea', storyOfWords(1000, round));
    const started = performance.now();
    await page.click('button[type=submit]');
    await until(page, 'document.querySelector(".report-text [data-mark]") !== null');
    times.push(performance.now() - started);
    await page.close();
  }
  return times;
}

/** Sentences about different people, so that nothing is known from the last one. */
function storyOfWords(words: number, round: number): string {
  const names = ['Ada Nord', 'Bo Sund', 'Carl Vik', 'Dora Holm', 'Emil Berg', 'Frida Lund', 'Greta Dahl'];
  const places = ['Geneva', 'Ankara', 'Tehran', 'Vienna', 'Oslo'];
  const sentences: string[] = [`Talks go on, round ${round}\n\nGENEVA, March 3, 2015 (Harbor News Agency) -`];
  for (let nth = 0; sentences.join(' ').split(' ').length < words; nth += 1) {
    const [first, second] = [names[nth % names.length], names[(nth * 3 + 1) % names.length]];
    const place = places[nth % places.length];
    sentences.push(
      `Foreign Minister ${first} met President ${second} in ${place} on March ${(nth % 28) + 1} and said that both sides had agreed to export ${nth + 2},000 tons of grain.`,
    );
    if (nth % 4 === 3) sentences.push('\n\n');
  }
  return sentences.join(' ');
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
