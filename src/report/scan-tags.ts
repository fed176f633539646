// The tags of a page, found in one pass without building a tree: what is needed to judge a page before it is parsed.
// It need not agree with the parser in every odd case: the tree is measured again once it is built.

/** One tag as it stands in the page, `start` at its `<` and `end` after its `>`. */
export interface Tag {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly isClosing: boolean;
  /** Whether it ends in `/>`. */
  readonly isSelfClosing: boolean;
  /** For a tag that opens raw text, such as a script: where the raw text ends; else the same as `end`. */
  readonly rawEnd: number;
}

/** Elements whose content is text to the parser, not tags. */
const RAW_TEXT: ReadonlySet<string> = new Set(['script', 'style', 'title', 'textarea', 'xmp']);

/** Matches the start of a tag at a `<`: `<p`, `</div`, `<h1`. */
const TAG_START = /<(\/?)([a-zA-Z][^\s/>]*)/y;

/** Matches what an opened tag may hold up to the next character that matters: all but quotation marks and `>`. */
const TAG_FILL = /[^"'>]*/y;

/**
 * The tags of a page in order; comments, declarations and the content of scripts are passed over.
 * A tag or comment that nothing closes swallows the rest, as it does in a browser.
 * @example [...scanTags('<p>a<br>b</p>')].map((tag) => tag.name) // ['p', 'br', 'p']
 */
export function* scanTags(html: string): Generator<Tag> {
  let at = html.indexOf('<');
  while (at >= 0) {
    const tag = readTag(html, at);
    if (tag !== null) yield tag;
    const next = tag?.rawEnd ?? skipMarkup(html, at);
    at = next < 0 ? -1 : html.indexOf('<', next);
  }
}

function readTag(html: string, start: number): Tag | null {
  TAG_START.lastIndex = start;
  const match = TAG_START.exec(html);
  if (match === null) return null;
  const name = (match[2] ?? '').toLowerCase();
  const end = findTagEnd(html, start + match[0].length);
  const [isClosing, isSelfClosing] = [match[1] === '/', html[end - 2] === '/'];
  const rawEnd = !isClosing && !isSelfClosing && RAW_TEXT.has(name) ? findRawEnd(html, end, name) : end;
  return { name, start, end, isClosing, isSelfClosing, rawEnd };
}

function findTagEnd(html: string, from: number): number {
  let at = from;
  while (at < html.length) {
    TAG_FILL.lastIndex = at;
    TAG_FILL.exec(html);
    const stop = TAG_FILL.lastIndex;
    const mark = html[stop];
    if (mark === '>') return stop + 1;
    if (mark === undefined) return html.length;
    // A quotation mark opens a value only behind `=`; elsewhere it is a part of a name.
    const close = /=\s*$/.test(html.slice(Math.max(from, stop - 8), stop)) ? html.indexOf(mark, stop + 1) : stop;
    if (close < 0) return html.length;
    at = close + 1;
  }
  return html.length;
}

function findRawEnd(html: string, from: number, name: string): number {
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  close.lastIndex = from;
  return close.exec(html)?.index ?? html.length;
}

/** Where a comment, a declaration or a lone `<` ends; -1 where nothing ends it. */
function skipMarkup(html: string, at: number): number {
  if (html.startsWith('<!--', at)) return html.indexOf('-->', at + 2);
  if (html.startsWith('<!', at) || html.startsWith('<?', at)) return html.indexOf('>', at);
  return at + 1;
}
