// Column files: sentences as rows of cells between empty lines, with `# name = value` comments above them.

/** The comments and the rows of one sentence. A comment without a value (`# newpar`) has the value ''. */
export interface SentenceRows {
  readonly comments: ReadonlyMap<string, string>;
  readonly rows: readonly (readonly string[])[];
}

/**
 * The sentences of a column file, cut into cells; lines end in LF or CRLF, cells are parted by tabs (or by spaces in
 * a line without tabs).
 * @example sentenceRows('# text = Go\n1\tGo\tgo\n')[0]?.rows // [['1', 'Go', 'go']]
 */
export function sentenceRows(source: string): readonly SentenceRows[] {
  const chunks = source.split(/\r?\n(?:[ \t]*\r?\n)+/);
  return chunks.map(rowsOfChunk).filter(({ rows }) => rows.length > 0);
}

function rowsOfChunk(chunk: string): SentenceRows {
  const comments = new Map<string, string>();
  const rows: string[][] = [];
  for (const line of chunk.split(/\r?\n/)) {
    if (isComment(line)) addComment(comments, line);
    else if (line.trim() !== '') rows.push(line.includes('\t') ? line.split('\t') : line.trim().split(/ +/));
  }
  return { comments, rows };
}

/** `# sent_id = n01` is a comment, the word `#` in a row `# O` is not: a comment holds more than a word and a tag. */
function isComment(line: string): boolean {
  return line.startsWith('#') && !line.includes('\t') && !/^#\S* [OBI](-\w+)?$/.test(line);
}

function addComment(comments: Map<string, string>, line: string): void {
  const [, name, value] = /^#\s*(.*?)\s*(?:=\s*(.*))?$/.exec(line) ?? [];
  if (name !== undefined) comments.set(name, value ?? '');
}

/**
 * The id of the document that begins with this sentence, '' for one without an id, null where none begins.
 * @example newDocument(new Map([['newdoc id', 'n01']])) // 'n01'
 */
export function newDocument(comments: ReadonlyMap<string, string>): string | null {
  return comments.get('newdoc id') ?? (comments.has('newdoc') ? '' : null);
}
