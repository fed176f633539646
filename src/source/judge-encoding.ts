// Which encoding bytes are in, where nothing proves it: UTF-8 if valid, else what is declared, else Windows-1252.
import type { EncodingChoice } from './detect-encoding.js';

/** An encoding and how it was come by. */
export interface JudgedEncoding {
  readonly label: string;
  readonly basis: 'proven' | 'valid' | 'declared' | 'mostly-valid' | 'fallback';
}

// Labels of encodings with one byte a character; matches "windows-1251", "iso-8859-2", "koi8-r", "ibm866", "macintosh"
const oneByteLabel = /^(windows-(?!31j)|iso-8859-|koi8-|ibm866|macintosh|x-mac-)/;

/**
 * The encoding of bytes. Valid UTF-8 wins over a declared encoding of one byte a character, since such text is next to
 * never valid UTF-8 by chance; bytes that are mostly valid UTF-8 are UTF-8 with damage.
 * @example judgeEncoding(Buffer.from('café', 'latin1'), choice, true) // { label: 'windows-1252', basis: 'fallback' }
 * @param isWhole whether the bytes end where the text ends; else a character may be cut off at their end
 */
export function judgeEncoding(
  bytes: Uint8Array,
  choice: EncodingChoice & { readonly kind: 'judge' },
  isWhole: boolean,
): JudgedEncoding {
  const declared = choice.declared === 'utf-8' ? null : choice.declared;
  if (declared !== null && !oneByteLabel.test(declared)) return { label: declared, basis: 'declared' };
  if (isValidUtf8(bytes, isWhole)) return { label: 'utf-8', basis: 'valid' };
  if (declared !== null) return { label: declared, basis: 'declared' };
  return isMostlyUtf8(bytes) ? { label: 'utf-8', basis: 'mostly-valid' } : { label: 'windows-1252', basis: 'fallback' };
}

function isValidUtf8(bytes: Uint8Array, isWhole: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !isWhole });
    return true;
  } catch {
    return false;
  }
}

function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const damaged = text.match(/\ufffd/g)?.length ?? 0; // matches the sign that stands for a byte that is no UTF-8
  const sound = text.match(/[\u0080-\ufffc]/g)?.length ?? 0; // matches "é" and "—"
  return sound > damaged;
}
