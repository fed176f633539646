// Dates and hosts in the addresses of pages.
import { type PartialDate, parsePartialDate } from '../base/partial-date.js';
import { MONTH_NUMBERS } from './month-names.js';

/** Matches `/2022/07/19/` and `/2022/jul/19/`, and `/2022/07/` with the month alone. */
const SLASHED = /\/((?:19|20)\d{2})\/(\d{1,2}|[a-z]{3})\/(?:(\d{1,2})(?=[/?#]|$))?/i;

/** Matches `2022-07-19` set apart: `/2022-07-19-talks`, `/talks-2022-07-19.html`. */
const DASHED = /(?<!\d)((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/;

/** Matches `20220719` set apart: `/news/20220719/talks`, `/talks_20220719`. */
const COMPACT = /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/;

/** Matches the host of an address: `www.example.org` in `https://user@www.example.org:8080/2022/`. */
const HOST = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/?#:@]+)/i;

/** Addresses are read up to here; the bound keeps the patterns quick. */
const LONGEST = 2_000;

/**
 * The date that an address carries, to the day or to the month; null where it carries none.
 * @example dateOfUrl('https://example.org/2022/07/19/talks') // '2022-07-19'
 * @example dateOfUrl('https://example.org/2022/07/talks') // '2022-07'
 */
export function dateOfUrl(url: string): PartialDate | null {
  const path = url.slice(0, LONGEST);
  for (const pattern of [SLASHED, DASHED, COMPACT]) {
    const [, year, month, day] = pattern.exec(path) ?? [];
    const date = year === undefined || month === undefined ? null : joinDate(year, month, day);
    if (date !== null) return date;
  }
  return null;
}

/**
 * The host of an address without `www.`; null where the text is no address with a host.
 * @example hostOfUrl('https://www.example.org/a') // 'example.org'
 */
export function hostOfUrl(url: string): string | null {
  const host = HOST.exec(url.slice(0, LONGEST).trim())?.[1]?.toLowerCase();
  return host === undefined || !host.includes('.') ? null : host.replace(/^www\./, '');
}

function joinDate(year: string, month: string, day: string | undefined): PartialDate | null {
  const number = MONTH_NUMBERS.get(month.toLowerCase()) ?? month;
  const parts = [year, `${number}`.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])];
  return parsePartialDate(parts.join('-'));
}
