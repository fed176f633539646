// Several files as one ZIP archive (APPNOTE 6.3), written piece by piece: no file and no archive ever stands in memory.
import { promisify } from 'node:util';
import { constants, deflateRaw } from 'node:zlib';

/** A file of an archive. */
export interface ZippedFile {
  /** ASCII, without folders. */
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

const deflate = promisify<Uint8Array, object, Buffer>(deflateRaw);

/** Each piece ends at a whole byte, so that pieces that were packed one by one stand after one another. */
const HOW = { finishFlush: constants.Z_SYNC_FLUSH };

/** The last block of a packed file: one without content. */
const END = Uint8Array.of(3, 0);

/** What fields of four bytes can hold; larger archives need another form of the format. */
const MOST = 0xffffffff;

/** All files have the first day that the format knows, so that the same content gives the same bytes. */
const FIRST_DAY = 0x21;

const [LOCAL, DATA, CENTRAL, LAST] = [0x04034b50, 0x08074b50, 0x02014b50, 0x06054b50];
const [VERSION, SIZES_FOLLOW, DEFLATED] = [20, 0x8, 8];

/**
 * The archive.
 * @example for await (const piece of zipFiles([{ name: 'acts.csv', bytes }])) response.write(piece)
 * @throws where a file or the archive is larger than 4 GB: what was written must not look whole
 */
export async function* zipFiles(files: readonly ZippedFile[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  const counted = (piece: Uint8Array) => {
    at += piece.length;
    if (at > MOST) throw new RangeError('the archive is larger than 4 GB');
    return piece;
  };
  const entries: Uint8Array[] = [];
  for (const { name, bytes } of files) {
    const start = at;
    const label = Buffer.from(name, 'latin1');
    const sums = { crc: 0, packed: 0, size: 0 };
    yield counted(Buffer.concat([fields([LOCAL, ...head({ crc: 0, packed: 0, size: 0 }, label.length)]), label]));
    for await (const piece of packed(bytes, sums)) yield counted(piece);
    yield counted(fields([DATA, u32(sums.crc), u32(sums.packed), u32(sums.size)]));
    const where = [0, 0, 0, u32(0), u32(start)];
    entries.push(Buffer.concat([fields([CENTRAL, VERSION, ...head(sums, label.length), ...where]), label]));
  }
  const directory = Buffer.concat(entries);
  const start = at;
  yield counted(directory);
  yield fields([LAST, 0, 0, entries.length, entries.length, u32(directory.length), u32(start), 0]);
}

/** What was packed so far. */
interface Sums {
  crc: number;
  packed: number;
  size: number;
}

async function* packed(bytes: AsyncIterable<Uint8Array>, sums: Sums): AsyncGenerator<Uint8Array> {
  for await (const piece of bytes) {
    if (piece.length === 0) continue;
    const small = await deflate(piece, HOW);
    sums.crc = crc32(piece, sums.crc);
    sums.size += piece.length;
    sums.packed += small.length;
    yield small;
  }
  sums.packed += END.length;
  yield END;
}

/** A number of four bytes among those of two. */
interface Long {
  readonly long: number;
}

function u32(long: number): Long {
  return { long };
}

/** What the local and the central header share. */
function head({ crc, packed: small, size }: Sums, nameLength: number): readonly (number | Long)[] {
  return [VERSION, SIZES_FOLLOW, DEFLATED, 0, FIRST_DAY, u32(crc), u32(small), u32(size), nameLength, 0];
}

/** A signature of four bytes, then the fields, little end first. */
function fields([signature = 0, ...rest]: readonly (number | Long)[]): Uint8Array {
  const bytes: number[] = [];
  for (const field of [u32(typeof signature === 'number' ? signature : signature.long), ...rest]) {
    const [number, length] = typeof field === 'number' ? [field, 2] : [field.long, 4];
    for (let nth = 0; nth < length; nth += 1) bytes.push((number >>> (8 * nth)) & 0xff);
  }
  return Uint8Array.from(bytes);
}

/** The reversed polynomial of CRC-32 (ISO 3309), as ZIP has it. */
const POLYNOMIAL = 0xedb88320;

const CRCS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1;
  return crc;
});

/**
 * The CRC-32 of bytes; of those that follow others, with the CRC of these.
 * @example crc32(new TextEncoder().encode('123456789')).toString(16) // 'cbf43926'
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  let crc = ~before;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRCS[(crc ^ byte) & 0xff] ?? 0);
  return ~crc >>> 0;
}
