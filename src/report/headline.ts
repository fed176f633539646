// The headline of a report: given with the input, stated by the page, or printed above the story.
import { plainTitle } from './draft.js';

/** Matches the mark between a title and the name of its site: ` - Example`, ` | Example`, `: Example`. */
const SITE_MARK = /\s*[-–—|:·•»]\s*$/u;

/**
 * A page's title without the name of its site at the end.
 * @example stripSiteName('Talks resume - Example Press', ['Example Press']) // 'Talks resume'
 * @example stripSiteName('Talks resume - at last', ['Example Press']) // 'Talks resume - at last'
 */
export function stripSiteName(title: string, names: readonly (string | null)[]): string {
  const words = title.replace(/\s+/gu, ' ').trim();
  for (const name of names) {
    if (name === null || !plainTitle(words).endsWith(plainTitle(name))) continue;
    const rest = words.slice(0, words.length - name.trim().length);
    if (SITE_MARK.test(rest) && rest.replace(SITE_MARK, '') !== '') return rest.replace(SITE_MARK, '');
  }
  return words;
}

/**
 * The headline as one line, from the first source that has one; null where none has.
 * @example chooseHeadline([undefined, null, 'Talks\nresume']) // 'Talks resume'
 */
export function chooseHeadline(sources: readonly (string | null | undefined)[]): string | null {
  const titles = sources.map((title) => (title ?? '').replace(/\s+/gu, ' ').trim());
  return titles.find((title) => title !== '') ?? null;
}
