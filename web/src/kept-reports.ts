// Reports that were read in this browser: their texts stay here, on this machine, so that an address can show one again.
import type { DocumentToRead, ReadingWithReasons } from './client.js';

/** A report that was read, with what a list shows of it. */
export interface KeptReport {
  readonly id: string;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly earliest: string | null;
  readonly document: DocumentToRead;
}

const KEY = 'dateline.reports';
const MOST = 20;

/** A reading with how long it took, in milliseconds, where that is known. */
export interface TimedReading {
  readonly reading: ReadingWithReasons;
  readonly took: number | null;
}

/** Readings of this visit, so that going back shows them at once. */
const readings = new Map<string, TimedReading>();

/**
 * The reports that were read last, the newest first.
 * @example listKept()[0]?.headline
 */
export function listKept(): readonly KeptReport[] {
  try {
    const parsed: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(parsed) ? parsed.filter(isKept) : [];
  } catch {
    return [];
  }
}

function isKept(one: unknown): one is KeptReport {
  return typeof one === 'object' && one !== null && 'id' in one && 'document' in one;
}

/**
 * Keeps a report; the oldest go where there is no more room.
 * @example keepReport(document, { reading, took }) // and /report/r-… shows it
 */
export function keepReport(document: DocumentToRead, timed: TimedReading): void {
  const { id, headline, outlet, published } = timed.reading.report;
  rememberReading(timed);
  const kept = { id, headline, outlet, earliest: published.earliest, document };
  let all = [kept, ...listKept().filter((one) => one.id !== id)].slice(0, MOST);
  while (all.length > 0 && !store(all)) all = all.slice(0, -1);
}

function store(all: readonly KeptReport[]): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(all));
    return true;
  } catch {
    return false;
  }
}

/** Forgets all reports that were read in this browser. */
export function forgetKept(): void {
  readings.clear();
  localStorage.removeItem(KEY);
}

/**
 * The text of a report that was read here, or null.
 * @example findKept('r-5f0c3a9e1b2d4c6f')?.document.text
 */
export function findKept(id: string): KeptReport | null {
  return listKept().find((one) => one.id === id) ?? null;
}

/** The reading of a report of this visit, or null. */
export function findReading(id: string): TimedReading | null {
  return readings.get(id) ?? null;
}

/** Takes a reading for this visit only: a sample needs no keeping. */
export function rememberReading(timed: TimedReading): void {
  readings.set(timed.reading.report.id, timed);
}
