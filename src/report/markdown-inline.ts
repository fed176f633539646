// The words of a line of Markdown without its marks: emphasis, links, images, code, escapes and entities.
// One pass over the characters, so that no nesting or missing mark makes it slow.

/** Matches what is more than a letter at one place: an escape, a code span, an entity, an autolink, a run of stars. */
const TOKEN =
  /\\([!-/:-@[-`{-~])|(`{1,8})|&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});|<((?:https?|mailto):[^\s<>]{1,500})>|(\*{1,8}|_{1,8}|~~)|(!?\[)|(\])/giu;

/** Matches where a link goes, behind its words: `(https://example.org "title")`, `[reference]`. */
const TARGET = /^(?:\((?:[^()\s]|\([^()\s]*\)){0,1000}(?:\s+["'(][^\n]{0,300}?["')])?\s*\)|\[[^[\]]{0,200}\])/u;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['hellip', '…'],
  ['copy', '©'],
]);

/** A part of the output; `mark` is what it was where it may turn out to be a mark. */
interface Part {
  words: string;
  readonly mark?: string;
  readonly opens?: boolean;
  readonly closes?: boolean;
}

/**
 * The words of a paragraph of Markdown.
 * @example plainWords('The **foreign** [minister](https://example.org) said \\*no\\*') // 'The foreign minister said *no*'
 */
export function plainWords(markdown: string): string {
  const parts: Part[] = [];
  const brackets: number[] = [];
  let at = 0;
  for (const match of markdown.matchAll(TOKEN)) {
    if (match.index < at) continue;
    parts.push({ words: markdown.slice(at, match.index) });
    at = match.index + match[0].length;
    const [token, escaped, ticks, entity, address, run, open, close] = match;
    if (ticks !== undefined) at = addCode(parts, markdown, at, ticks);
    else if (run !== undefined) parts.push(markRun(markdown, match.index, run));
    else if (close !== undefined) at = closeBracket(parts, brackets, markdown, at);
    else {
      if (open !== undefined) brackets.push(parts.length);
      parts.push({ words: escaped ?? address ?? (entity === undefined ? token : decode(entity, token)) });
    }
  }
  parts.push({ words: markdown.slice(at) });
  dropEmphasis(parts);
  return parts.map(({ words }) => words).join('');
}

function addCode(parts: Part[], markdown: string, from: number, ticks: string): number {
  const end = markdown.indexOf(ticks, from);
  const isOpen = end < 0 || end - from > 1_000;
  parts.push({ words: isOpen ? ticks : markdown.slice(from, end) });
  return isOpen ? from : end + ticks.length;
}

/** A bracket that a target follows was a link, or an image, whose words are no part of the text; `[sic]` stays. */
function closeBracket(parts: Part[], brackets: number[], markdown: string, at: number): number {
  const open = brackets.pop();
  const start = open === undefined ? undefined : parts[open];
  const target = TARGET.exec(markdown.slice(at, at + 1_500));
  if (open === undefined || start === undefined || target === null) {
    parts.push({ words: ']' });
    return at;
  }
  if (start.words === '![') parts.length = open;
  else start.words = '';
  return at + target[0].length;
}

function markRun(markdown: string, at: number, run: string): Part {
  const [before, after] = [markdown[at - 1] ?? ' ', markdown[at + run.length] ?? ' '];
  const isInWord = run.startsWith('_') && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
  const mark = run.slice(0, 1);
  return { words: run, mark, opens: /\S/u.test(after) && !isInWord, closes: /\S/u.test(before) && !isInWord };
}

/** Drops the marks of emphasis in pairs; a run without a partner stays as it is. */
function dropEmphasis(parts: readonly Part[]): void {
  const open = new Map<string, Part[]>();
  for (const part of parts) {
    if (part.mark === undefined) continue;
    const stack = open.get(part.mark) ?? [];
    open.set(part.mark, stack);
    if (part.closes === true) pairMarks(stack, part);
    if (part.opens === true && part.words !== '') stack.push(part);
  }
}

function pairMarks(stack: Part[], closing: Part): void {
  for (let opening = stack.at(-1); opening !== undefined && closing.words !== ''; opening = stack.at(-1)) {
    const paired = Math.min(opening.words.length, closing.words.length);
    opening.words = opening.words.slice(paired);
    closing.words = closing.words.slice(paired);
    if (opening.words === '') stack.pop();
  }
}

function decode(entity: string, token: string): string {
  if (!entity.startsWith('#')) return ENTITIES.get(entity.toLowerCase()) ?? token;
  const isHex = /^#x/iu.test(entity);
  const code = Number.parseInt(entity.slice(isHex ? 2 : 1), isHex ? 16 : 10);
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : token;
}
