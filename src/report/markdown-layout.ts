// Markdown to text and chunks. The text is what Markdown renders, not its source, as with HTML: a block is one stretch
// of text, so marks inside a sentence (`**`, the address of a link) could not be kept out of it and would be read as words.
import { readFrontMatter } from './front-matter.js';
import { type ChunkHint, joinPieces, type Layout, type Piece } from './layout.js';
import { plainWords } from './markdown-inline.js';

/** Matches `## Talks resume ##`. */
const HEADING = /^ {0,3}(#{1,6})\s+(.*)$/u;

/** Matches the line under a title: `=====`, `-----`. */
const UNDERLINE = /^ {0,3}(?:={2,}|-{2,})\s*$/u;

/** Matches a rule between sections: `***`, `- - -`, `___`. */
const RULE = /^ {0,3}(?:(?:\* *){3,}|(?:- *){3,}|(?:_ *){3,})$/u;

/** Matches an item of a list and its mark: `- `, `* `, `12. `. */
const ITEM = /^ {0,8}(?:[-*+]|\d{1,4}[.)])\s+/u;

/** Matches lines that hold no words of a story: rows of tables, definitions of links, lone tags, fences of code. */
const NO_WORDS =
  /^ {0,3}(?:\|.*|:?-{2,}:?(?: *\| *:?-{2,}:?)+ *\|?|\[[^\]]{1,200}\]:\s.*|<[/!]?[a-zA-Z-][^>]*>|`{3,}.*|~{3,}.*)\s*$/u;

/** The paragraph that is being read. */
interface Reader {
  readonly pieces: Piece[];
  lines: string[];
  hint: ChunkHint;
}

/**
 * The layout of Markdown, with the facts of its front matter.
 * @example layOutMarkdown('# Talks **resume**\n\nThey [met](https://example.org).').text // 'Talks resume\n\nThey met.'
 */
export function layOutMarkdown(content: string): Layout {
  const { facts, rest } = readFrontMatter(content);
  const reader: Reader = { pieces: [], lines: [], hint: 'none' };
  for (const line of rest.split(/\r\n|[\n\r\u2028\u2029\v\f]/u)) readLine(reader, line);
  flush(reader);
  return joinPieces(markHeadline(reader.pieces), facts);
}

function readLine(reader: Reader, raw: string): void {
  const isQuoted = /^ {0,3}>/u.test(raw);
  const line = isQuoted ? raw.replace(/^(?: {0,3}> ?)+/u, '') : raw;
  const heading = HEADING.exec(line);
  const isTitle = UNDERLINE.test(line) && reader.lines.length === 1 && reader.hint === 'none';
  if (isTitle) reader.hint = 'heading';
  if (heading !== null) addHeading(reader, heading[2] ?? '');
  else if (isTitle || line.trim() === '' || RULE.test(line) || NO_WORDS.test(line)) flush(reader);
  else addLine(reader, line, isQuoted);
}

function addLine(reader: Reader, line: string, isQuoted: boolean): void {
  const isItem = ITEM.test(line);
  if (isItem || isQuoted !== (reader.hint === 'quote')) flush(reader);
  if (isItem) reader.hint = 'item';
  else if (isQuoted) reader.hint = 'quote';
  reader.lines.push(isItem ? line.replace(ITEM, '') : line);
}

function addHeading(reader: Reader, words: string): void {
  flush(reader);
  let end = words.trimEnd().length;
  while (words[end - 1] === '#') end -= 1;
  reader.pieces.push({ words: plainWords(words.slice(0, end)), hint: 'heading' });
}

/** Ends the paragraph: lines are joined by a space, but by a line break where two spaces or a backslash ask for one. */
function flush(reader: Reader): void {
  const lines = reader.lines.map((line, index) => {
    const isLast = index === reader.lines.length - 1;
    return line.trim().replace(/\\$/u, '') + (isLast ? '' : /(?: {2}|\\)$/u.test(line) ? '\n' : ' ');
  });
  if (lines.length > 0) reader.pieces.push({ words: plainWords(lines.join('')), hint: reader.hint });
  reader.lines = [];
  reader.hint = 'none';
}

/** The first heading is the headline where no paragraph of story stands before it. */
function markHeadline(pieces: readonly Piece[]): readonly Piece[] {
  const first = pieces.findIndex(({ hint }) => hint === 'heading');
  const isLead = first >= 0 && pieces.slice(0, first).every(({ words }) => words.length < 80);
  return pieces.map((piece, index) => (isLead && index === first ? { ...piece, hint: 'headline' } : piece));
}
