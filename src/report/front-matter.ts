// Front matter: the lines of `key: value` between two lines of `---` that Markdown files open with.
import { NO_FACTS, type PageFacts } from './layout.js';

/** The facts of the front matter and what follows it. */
export interface FrontMatter {
  readonly facts: PageFacts;
  readonly rest: string;
}

/** Matches front matter at the start of a file: `---`, lines, `---`. */
const OPENING = /^\uFEFF?---[ \t]*\r?\n/u;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/mu;

/** Matches a line of it: `title: "Talks resume"`. */
const LINE = /^([a-z_ -]{2,30}):[ \t]+(.{1,500})$/iu;

/** Front matter longer than this is none. */
const LONGEST = 8_000;

const TITLE_KEYS = ['title', 'headline'];
const OUTLET_KEYS = ['outlet', 'publisher', 'site', 'site_name', 'sitename', 'source'];
const DATE_KEYS = ['date', 'published', 'pubdate', 'date_published', 'published_at', 'publish_date', 'created'];
const URL_KEYS = ['url', 'canonical', 'canonical_url', 'link', 'permalink', 'source_url'];

/**
 * The front matter of a file and its rest; a file without any is all rest.
 * @example readFrontMatter('---\ntitle: Talks resume\n---\nThey met.').facts.title // 'Talks resume'
 */
export function readFrontMatter(content: string): FrontMatter {
  const opening = OPENING.exec(content.slice(0, 16));
  if (opening === null) return { facts: NO_FACTS, rest: content };
  const head = content.slice(opening[0].length, opening[0].length + LONGEST);
  const closing = CLOSING.exec(head);
  const lines = closing === null ? [] : head.slice(0, closing.index).split(/\r?\n/u);
  const values = readValues(lines);
  if (closing === null || values.size === 0) return { facts: NO_FACTS, rest: content };
  const dates = firstOf(values, DATE_KEYS).map((value) => ({ value, where: 'the date in the front matter' }));
  const [title = null] = firstOf(values, TITLE_KEYS);
  const [siteName = null] = firstOf(values, OUTLET_KEYS).filter((value) => !/^https?:/u.test(value));
  const [url = null] = firstOf(values, URL_KEYS);
  const rest = content.slice(opening[0].length + closing.index + closing[0].length);
  return { facts: { title, siteName, url, dates }, rest };
}

function readValues(lines: readonly string[]): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const line of lines) {
    const [, key, value] = LINE.exec(line) ?? [];
    const words = value?.trim().replace(/^(["'])(.*)\1$/u, '$2');
    if (key !== undefined && words !== undefined && words !== '') values.set(key.trim().toLowerCase(), words);
  }
  return values;
}

function firstOf(values: ReadonlyMap<string, string>, keys: readonly string[]): readonly string[] {
  return keys.flatMap((key) => values.get(key) ?? []).slice(0, 1);
}
