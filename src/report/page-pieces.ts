// The words of a page's elements as pieces of text: a piece a block, inline elements joined without added spaces.
import type { ChunkHint, Piece } from './layout.js';
import { attributeOf, isElement, type PageElement, type PageNode } from './page-dom.js';
import { BLOCK_ELEMENTS, CAPTION_CLASS, CREDIT_CLASS, ELEMENT_HINTS, SKIPPED_ELEMENTS } from './page-elements.js';
import { layOutText } from './text-layout.js';

/** A table whose cells hold fewer characters on average is data; one with more is layout, with a story in it. */
const LAYOUT_CELL = 150;

/** Captions and credits are this long at most; a longer element of such a class holds more than one. */
const LONGEST_CAPTION = 600;
const LONGEST_CREDIT = 300;

/** A piece is nothing but links where links hold this share of it. */
const LINK_SHARE = 0.9;

/** The lines of the block that is being read, with the hints of the elements that are open. */
interface Reader {
  readonly pieces: Piece[];
  lines: string[][];
  linked: number;
  links: number;
  readonly hints: ChunkHint[];
}

/**
 * The pieces of an element in the order of the page. It walks without recursion, so that no nesting is too deep.
 * @example readPieces(element) // [{ words: 'They met in Vienna.', hint: 'none' }] for `<p>They <b>met</b> in Vienna.</p>`
 */
export function readPieces(root: PageElement): readonly Piece[] {
  const reader: Reader = { pieces: [], lines: [[]], linked: 0, links: 0, hints: [] };
  let node: PageNode | null = root;
  while (node !== null) {
    const isEntered = enter(reader, node);
    if (isEntered && node.firstChild !== null) node = node.firstChild;
    else {
      if (isEntered) leave(reader, node);
      node = nextAfter(reader, node, root);
    }
  }
  flush(reader);
  return reader.pieces;
}

function nextAfter(reader: Reader, start: PageNode, root: PageElement): PageNode | null {
  let node: PageNode | null = start;
  while (node !== null && node !== root) {
    if (node.nextSibling !== null) return node.nextSibling;
    node = node.parentNode;
    if (node !== null) leave(reader, node);
  }
  return null;
}

/** Reads what a node holds itself; false where what lies inside is to be passed over. */
function enter(reader: Reader, node: PageNode): boolean {
  if (!isElement(node)) {
    if (node.nodeType === 3 || node.nodeType === 4) addText(reader, node.textContent);
    return true;
  }
  const { localName } = node;
  if (SKIPPED_ELEMENTS.has(localName) || isDataTable(node) || isNoteMark(node)) return false;
  if (localName === 'pre') return readPreformatted(reader, node);
  if (localName === 'br') reader.lines.push([]);
  if (localName === 'a') reader.links += 1;
  if (BLOCK_ELEMENTS.has(localName)) flush(reader);
  reader.hints.push(hintOf(node) ?? reader.hints.at(-1) ?? 'none');
  return true;
}

function leave(reader: Reader, node: PageNode): void {
  if (!isElement(node)) return;
  if (BLOCK_ELEMENTS.has(node.localName)) flush(reader);
  if (node.localName === 'a') reader.links -= 1;
  reader.hints.pop();
}

function addText(reader: Reader, text: string): void {
  reader.lines.at(-1)?.push(text);
  if (reader.links > 0) reader.linked += text.trim().length;
}

/** Ends the piece that is being read. An empty line inside, made by two breaks, ends a paragraph as well. */
function flush(reader: Reader): void {
  const lines = reader.lines.map((parts) =>
    parts
      .join('')
      .replace(/[ \t\n\r\f]+/gu, ' ')
      .trim(),
  );
  const length = lines.reduce((sum, line) => sum + line.length, 0);
  const isLinks = length > 0 && reader.linked >= length * LINK_SHARE;
  const hint = reader.hints.at(-1) ?? 'none';
  let open: string[] = [];
  for (const line of [...lines, '']) {
    if (line !== '') open.push(line);
    else if (open.length > 0) {
      const words = open.join('\n');
      reader.pieces.push({ words, hint: isLinks && isLinkLine(words, hint) ? 'links' : hint });
      open = [];
    }
  }
  reader.lines = [[]];
  reader.linked = 0;
}

/** A heading may be a link, and so may a whole sentence of the story; a linked line without a stop points elsewhere. */
function isLinkLine(words: string, hint: ChunkHint): boolean {
  return (hint === 'none' || hint === 'item') && !/[.!?…]["”’)]*$/u.test(words);
}

function hintOf(element: PageElement): ChunkHint | undefined {
  const known = ELEMENT_HINTS.get(element.localName);
  if (known !== undefined || !BLOCK_ELEMENTS.has(element.localName)) return known;
  const marks = attributeOf(element, 'class') ?? '';
  if (CAPTION_CLASS.test(marks) && element.textContent.length <= LONGEST_CAPTION) return 'caption';
  return CREDIT_CLASS.test(marks) && element.textContent.length <= LONGEST_CREDIT ? 'credit' : undefined;
}

function isDataTable(element: PageElement): boolean {
  if (element.localName !== 'table') return false;
  const cells = element.querySelectorAll('td, th').length;
  return cells > 0 && element.textContent.trim().length / cells < LAYOUT_CELL;
}

/** A raised figure that is a link points to a note; one that is none may be a power, as in km². */
function isNoteMark(element: PageElement): boolean {
  return element.localName === 'sup' && element.querySelector('a') !== null && element.textContent.length <= 8;
}

/** Preformatted text keeps its lines, so it is laid out as plain text is. */
function readPreformatted(reader: Reader, element: PageElement): boolean {
  flush(reader);
  const { text, chunks } = layOutText(element.textContent);
  for (const { start, end, hint } of chunks) reader.pieces.push({ words: text.slice(start, end), hint });
  return false;
}
