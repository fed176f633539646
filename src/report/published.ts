// The day of publication: from what was given, else from the page, its address, the dateline or the byline.
import { dateBounds, type PartialDate } from '../base/partial-date.js';
import { type Problem, problem } from '../base/problem.js';
import { type Staged, staged } from '../base/staged.js';
import type { GivenFacts } from '../source/raw-document.js';
import type { StatedDate } from './layout.js';
import type { Published, PublishedBasis } from './report.js';
import { dateOfUrl } from './url-date.js';
import { readIsoDate, readWrittenDate } from './written-date.js';

/** Where a day of publication may stand, each source as it came. */
export interface DateSources {
  /** The day that the caller gave; ISO only, for it was written for us. */
  readonly option: string | undefined;
  readonly given: GivenFacts;
  readonly pageDates: readonly StatedDate[];
  readonly pageUrl: string | null;
  /** Days that the text itself prints, read already, the most trusted first. */
  readonly printed: readonly StatedDate[];
}

interface Candidate {
  readonly basis: PublishedBasis;
  readonly where: string;
  readonly value: string;
  readonly date: PartialDate | null;
  /** Whether a value that cannot be read is worth a problem: someone gave it on purpose. */
  readonly isGiven: boolean;
}

const UNKNOWN: Published = { earliest: null, latest: null, basis: 'unknown', why: [] };

/**
 * The bounds of the day of publication, from the first source that can be read; a month gives the bounds of the month.
 * A given date that cannot be read is a problem, and the next source is tried. What the text implies is left to a later stage.
 * @example findPublished({ option: '2022-07', given: {}, pageDates: [], pageUrl: null, printed: [] }).value
 * // { earliest: '2022-07-01', latest: '2022-07-31', basis: 'given', why: ['the given day is 2022-07'] }
 */
export function findPublished(sources: DateSources): Staged<Published> {
  const candidates = listCandidates(sources);
  const chosen = candidates.find(({ date }) => date !== null);
  const unread = candidates.slice(0, chosen === undefined ? candidates.length : candidates.indexOf(chosen));
  const problems = unread.filter(({ isGiven }) => isGiven).map(badDate);
  const skipped = unread.map(({ where, value }) => `${where} "${clip(value)}" cannot be read as a date`);
  const published = chosen?.date == null ? UNKNOWN : publish(chosen, chosen.date);
  const trace = [...published.why, ...skipped].map((why) => ({ rule: `published/${published.basis}`, why }));
  return staged(published, problems, trace);
}

function listCandidates({ option, given, pageDates, pageUrl, printed }: DateSources): readonly Candidate[] {
  const candidates: Candidate[] = [];
  if (option !== undefined)
    candidates.push(candidate('given', 'the given day', option, readIsoDate(option.trim()), true));
  if (given.published !== undefined && given.published.trim() !== '') {
    const date = readWrittenDate(given.published);
    candidates.push(candidate('given', 'the date given with the input', given.published, date, true));
  }
  for (const { where, value } of pageDates)
    candidates.push(candidate('metadata', where, value, readWrittenDate(value)));
  for (const url of [given.url, pageUrl]) {
    const date = url == null ? null : dateOfUrl(url);
    if (url != null && date !== null) candidates.push(candidate('metadata', 'the address', url, date));
  }
  for (const { where, value } of printed) candidates.push(candidate('metadata', where, value, readIsoDate(value)));
  return candidates;
}

function candidate(
  basis: PublishedBasis,
  where: string,
  value: string,
  date: PartialDate | null,
  isGiven = false,
): Candidate {
  return { basis, where, value, date, isGiven };
}

function publish({ basis, where, value }: Candidate, date: PartialDate): Published {
  const as = value === date ? '' : `, from "${clip(value)}"`;
  return { ...dateBounds(date), basis, why: [`${where} is ${date}${as}`] };
}

function badDate({ where, value }: Candidate): Problem {
  return problem('report/bad-date', {
    what: `${where} cannot be read`,
    expected: 'a day as 2022-07-19, or a month as 2022-07',
    got: `"${clip(value)}"`,
    todo: 'write it as YYYY-MM-DD; the report is read with the next best date, or with none',
  });
}

function clip(value: string): string {
  return value.length <= 60 ? value : `${value.slice(0, 60)}…`;
}
