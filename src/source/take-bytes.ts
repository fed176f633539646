// Bytes by the piece: looking at the start of a stream without losing it.

/** A stream of bytes whose pieces are taken one after another. */
export type ByteIterator = AsyncIterator<Uint8Array>;

/**
 * Takes pieces until there are at least `size` bytes or the stream ends.
 * @example await takeBytes(iterator, 4) // the first 4 bytes or more; fewer only where the stream is shorter
 */
export async function takeBytes(iterator: ByteIterator, size: number): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  while (length < size) {
    const next = await iterator.next();
    if (next.done === true) break;
    pieces.push(next.value);
    length += next.value.length;
  }
  return Buffer.concat(pieces, length);
}

/**
 * The stream again, from bytes that were taken from it to its end.
 * @example putBack(head, iterator) // head first, then what the iterator still gives
 */
export async function* putBack(head: Uint8Array, iterator: ByteIterator): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head;
  for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
}
