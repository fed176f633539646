// Lines of the reading for people: a label at the left, and items that wrap beside it.
import type { TextStyle } from './render-text.js';

/** Columns that the label at the left takes, the gap after it included. */
export const LABEL_WIDTH = 11;

/**
 * Lines with a dim label before the first, and the rest under each other.
 * @example labelled('people', ['Reagan', 'Gorbachev'], style) // ['people     Reagan', '           Gorbachev']
 */
export function labelled(label: string, lines: readonly string[], { paint }: TextStyle): readonly string[] {
  return lines.map((line, index) => `${paint.dim((index === 0 ? label : '').padEnd(LABEL_WIDTH))}${line}`);
}

/**
 * Items joined by commas on as many lines as the width asks for; an item longer than a line stands alone.
 * @example wrapList(['Geneva', 'Vienna', 'Rome'], 14) // ['Geneva, Vienna,', 'Rome']
 */
export function wrapList(items: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const [index, item] of items.entries()) {
    const piece = index < items.length - 1 ? `${item},` : item;
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + piece.length <= width) lines[lines.length - 1] = `${last} ${piece}`;
    else lines.push(piece);
  }
  return lines;
}
