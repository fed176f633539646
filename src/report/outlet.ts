// The outlet: who published a report, from the first source that names it.
import { type Staged, staged } from '../base/staged.js';
import type { Dateline } from './dateline.js';
import { hostOfUrl } from './url-date.js';

/** Where an outlet may be named; null where the source is silent. */
export interface OutletSources {
  readonly option: string | undefined;
  readonly given: string | undefined;
  readonly siteName: string | null;
  readonly dateline: Dateline | null;
  readonly urls: readonly (string | null | undefined)[];
  /** The words of the credits and notices of the text. */
  readonly credits: readonly string[];
}

/** Matches the outlet of a contributor line: `Example` in `Example’s Jane Doe contributed to this report`. */
const CONTRIBUTORS =
  /^[([]?(?:The )?(\p{Lu}[\p{L}\p{N}&.-]*(?: \p{Lu}[\p{L}\p{N}&.-]*){0,3})(?:['’]s?| (?:writers?|reporters?|correspondents?|journalists?)) \p{Lu}.{0,400}\bcontributed\b/su;

/** Matches the holder of a copyright: `Example Press` in `© 2022 Example Press. All rights reserved.` */
const COPYRIGHT =
  /^(?:©|\([Cc]\)|Copyright(?: ©| \([Cc]\))?)\s*(?:\d{4}(?:[-–]\d{4})?,?\s+)?(?:by )?(\p{Lu}[\p{L}\p{N}&’'-]*(?: \p{Lu}[\p{L}\p{N}&’'-]*){0,4})/u;

/**
 * The outlet of a report, or null where nothing names it; the trace says which source did.
 * @example findOutlet({ ...sources, credits: ['CNN’s Jane Doe contributed to this report.'] }).value // 'CNN'
 */
export function findOutlet(sources: OutletSources): Staged<string | null> {
  const named = listNames(sources).find(({ name }) => (name ?? '').trim() !== '');
  if (named?.name == null) return staged(null, [], [{ rule: 'outlet/unknown', why: 'nothing names the outlet' }]);
  const name = named.name.replace(/\s+/gu, ' ').trim();
  return staged(name, [], [{ rule: named.rule, why: `the outlet is ${name}: ${named.why}` }]);
}

interface NamedOutlet {
  readonly rule: string;
  readonly why: string;
  readonly name: string | null | undefined;
}

function listNames({ option, given, siteName, dateline, urls, credits }: OutletSources): readonly NamedOutlet[] {
  const hosts = urls.map((url) => (url == null ? null : hostOfUrl(url)));
  return [
    { rule: 'outlet/option', why: 'it was given', name: option },
    { rule: 'outlet/given', why: 'it came with the input', name: given },
    { rule: 'outlet/page', why: 'the page names its site', name: siteName },
    { rule: 'outlet/dateline', why: 'the dateline names the agency', name: dateline?.agency },
    { rule: 'outlet/address', why: 'it is the host of the address', name: hosts.find((host) => host !== null) },
    { rule: 'outlet/contributors', why: 'the credits name its staff', name: firstMatch(CONTRIBUTORS, credits) },
    { rule: 'outlet/copyright', why: 'it holds the copyright', name: firstMatch(COPYRIGHT, credits) },
  ];
}

function firstMatch(pattern: RegExp, lines: readonly string[]): string | undefined {
  return lines.map((line) => pattern.exec(line)?.[1]).find((name) => name !== undefined);
}
