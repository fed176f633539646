// Lines of a text that comes in pieces.

/** One line without its line feed, counted from 1; the text is null where the line is longer than was allowed. */
export interface Line {
  readonly number: number;
  readonly text: string | null;
}

/**
 * The lines of a text. Only a line feed ends a line: the other separators of Unicode may stand inside a JSON string.
 * A last line without characters is none.
 * @example splitLines(['{"a":1}\n{"b"', ':2}\n'], 100) // number 1 with the text '{"a":1}', number 2 with '{"b":2}'
 */
export async function* splitLines(pieces: AsyncIterable<string>, maxLength: number): AsyncGenerator<Line> {
  const open = openLine(maxLength);
  let number = 1;
  for await (const piece of pieces) {
    let from = 0;
    for (let to = piece.indexOf('\n'); to !== -1; to = piece.indexOf('\n', from)) {
      open.add(piece.slice(from, to));
      yield { number, text: open.close() };
      number += 1;
      from = to + 1;
    }
    open.add(piece.slice(from));
  }
  if (open.length() > 0) yield { number, text: open.close() };
}

/** The line being gathered. Parts are joined once, at its end, so that a line of many pieces costs linear time. */
function openLine(maxLength: number) {
  let parts: string[] = [];
  let length = 0;
  const add = (part: string): void => {
    length += part.length;
    if (length > maxLength) parts = [];
    else parts.push(part);
  };
  const close = (): string | null => {
    const text = length > maxLength ? null : parts.join('');
    parts = [];
    length = 0;
    return text;
  };
  return { add, close, length: () => length };
}
