// The shape of a page before it is parsed: how deep it nests and what it would cost, and a flat copy of one that is too deep.
import { judgeSize } from './page-size.js';
import { scanTags, type Tag } from './scan-tags.js';

/** What is known of a page before it is parsed. */
export interface PageShape {
  readonly hasHtml: boolean;
  readonly hasBody: boolean;
  /** Why the page must not be parsed as it is, or null. */
  readonly tooMuch: string | null;
}

const VOID_ELEMENTS: ReadonlySet<string> = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(' '),
);

/** Elements that a tag of the same group closes by itself: an open `li` at the next `li`. */
const SELF_ENDING: readonly ReadonlySet<string>[] = [
  new Set(['li']),
  new Set(['dd', 'dt']),
  new Set(['td', 'th']),
  new Set(['option', 'optgroup']),
];

/** Elements that break a paragraph, so that an open `p` ends at them. */
const BREAKS_PARAGRAPH: ReadonlySet<string> = new Set(
  'address article aside blockquote center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main menu nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
);

/** The parser's cost grows with the square of the depth from about here on. */
const DEEPEST_POSSIBLE = 5_000;

/** Matches the start of any tag, in comments and values as well: `<div`, `</p`. */
const ANY_TAG = /<(\/?)([a-zA-Z][^\s/>]*)/g;

/** Elements that a flat copy keeps, for what they state: they hold no other elements. */
const KEPT_WHOLE: ReadonlySet<string> = new Set(['meta', 'title', 'link', 'br']);
const DROPPED_WITH_TEXT: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'xmp']);

/**
 * The shape of a page, found in one pass that stops as soon as the page is too much.
 * @example measurePage('<p>Talks resume').tooMuch // null
 */
export function measurePage(html: string): PageShape {
  if (couldNestTooDeep(html)) return { hasHtml: false, hasBody: false, tooMuch: judgeSize(DEEPEST_POSSIBLE, 0, 0) };
  const open: string[] = [];
  let [hasHtml, hasBody, elements, steps] = [false, false, 0, 0];
  for (const tag of scanTags(html)) {
    hasHtml ||= tag.name === 'html';
    hasBody ||= tag.name === 'body';
    if (tag.isClosing) closeElement(open, tag.name);
    else openElement(open, tag);
    elements += tag.isClosing ? 0 : 1;
    steps += open.length;
    const tooMuch = judgeSize(open.length, elements, steps);
    if (tooMuch !== null) return { hasHtml, hasBody, tooMuch };
  }
  return { hasHtml, hasBody, tooMuch: null };
}

/**
 * A copy of a page without nesting: its words with a break for each tag that starts or ends a block.
 * @example flattenPage('<div><div><p>Talks <b>resume</b></div>') // '<p>Talks resume<p>'
 */
export function flattenPage(html: string): string {
  const parts: string[] = [];
  let at = 0;
  for (const tag of scanTags(html)) {
    if (tag.start > at) parts.push(html.slice(at, tag.start));
    if (KEPT_WHOLE.has(tag.name)) parts.push(keepWhole(html, tag));
    else if (BREAKS_PARAGRAPH.has(tag.name) && parts.at(-1) !== '<p>') parts.push('<p>');
    at = DROPPED_WITH_TEXT.has(tag.name) || KEPT_WHOLE.has(tag.name) ? tag.rawEnd : tag.end;
  }
  return parts.join('') + html.slice(at);
}

/** Whether tags could nest too deep for the parser, whatever it takes for comments, scripts and values. */
function couldNestTooDeep(html: string): boolean {
  const open = new Map<string, number>();
  let depth = 0;
  for (const [, slash, word = ''] of html.matchAll(ANY_TAG)) {
    const name = word.toLowerCase();
    const count = open.get(name) ?? 0;
    if (VOID_ELEMENTS.has(name) || (slash !== '' && count === 0)) continue;
    const step = slash === '' ? 1 : -1;
    open.set(name, count + step);
    depth += step;
    if (depth > DEEPEST_POSSIBLE) return true;
  }
  return false;
}

/** The tag and its raw text, or nothing where another tag hides in its attributes. */
function keepWhole(html: string, { start, end, rawEnd }: Tag): string {
  const isPlain = html.indexOf('<', start + 1) >= end || html.indexOf('<', start + 1) < 0;
  return isPlain ? html.slice(start, rawEnd) + (rawEnd > end ? '</title>' : '') : '';
}

function openElement(open: string[], { name, isSelfClosing }: Tag): void {
  const top = open.at(-1) ?? '';
  const isEnded = SELF_ENDING.some((group) => group.has(name) && group.has(top));
  if (isEnded || (top === 'p' && BREAKS_PARAGRAPH.has(name))) open.pop();
  if (VOID_ELEMENTS.has(name)) return;
  // `<path/>` closes itself inside a drawing only; `<div/>` opens a div.
  if (isSelfClosing && (open.includes('svg') || open.includes('math'))) return;
  open.push(name);
}

function closeElement(open: string[], name: string): void {
  const at = open.lastIndexOf(name);
  if (at >= 0) open.length = at;
}
