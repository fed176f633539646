// What the start of a file says about its encoding: a byte order mark, the pattern of UTF-16, or a declaration.

/** How the bytes are to be read: in an encoding that is certain, or in one to be judged by the bytes further on. */
export type EncodingChoice =
  | { readonly kind: 'certain'; readonly label: string; readonly bomLength: number }
  | { readonly kind: 'judge'; readonly declared: string | null; readonly unknownLabel: string | null };

const boms: readonly (readonly [label: string, bytes: string])[] = [
  ['utf-8', '\xef\xbb\xbf'],
  ['utf-16le', '\xff\xfe'],
  ['utf-16be', '\xfe\xff'],
];

/**
 * The encoding that the first bytes prove, or null.
 * @example provenEncoding(Buffer.from('\ufeffHi', 'utf16le')) // { kind: 'certain', label: 'utf-16le', bomLength: 2 }
 */
export function provenEncoding(head: Buffer): (EncodingChoice & { readonly kind: 'certain' }) | null {
  const start = head.toString('latin1', 0, 3);
  const bom = boms.find(([, bytes]) => start.startsWith(bytes));
  if (bom !== undefined) return { kind: 'certain', label: bom[0], bomLength: bom[1].length };
  const label = ['utf-16le', 'utf-16be'].find((candidate) => hasUtf16Pattern(head, candidate));
  return label === undefined ? null : { kind: 'certain', label, bomLength: 0 };
}

// Spaces, line ends and Latin letters have a NUL in every UTF-16 text, always on the same side; control characters
// other than white space are found in other binary files and in no text.
function hasUtf16Pattern(head: Buffer, label: string): boolean {
  const high = label === 'utf-16le' ? 1 : 0;
  const nuls = [0, 0];
  for (let at = 0; at < head.length; at += 1) if (head[at] === 0) nuls[at % 2]! += 1;
  if (nuls[high]! * 40 < head.length || nuls[1 - high]! * 50 > nuls[high]!) return false;
  return isCleanText(head, label);
}

function isCleanText(head: Buffer, label: string): boolean {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(head, { stream: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for, as in "\x01"
    return !/[\0-\x08\x0e-\x1f\ufffe\uffff]/.test(text);
  } catch {
    return false;
  }
}

/**
 * The encoding that a page or an XML file declares in its first lines, as something to judge by, never as the truth:
 * many pages say one thing and hold another.
 * @example declaredEncoding('<meta charset="koi8-r">') // { kind: 'judge', declared: 'koi8-r', unknownLabel: null }
 * @example declaredEncoding('<p>Hello') // { kind: 'judge', declared: null, unknownLabel: null }
 */
export function declaredEncoding(preview: string): EncodingChoice {
  const start = preview.slice(0, 8192).replace(/<!--[\s\S]*?-->/g, ''); // matches "<!-- <meta charset=big5> -->"
  // matches '<?xml version="1.0" encoding="koi8-r' and '<meta http-equiv=Content-Type content="text/html; charset=big5'
  const pattern = /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]+)|<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i;
  const found = pattern.exec(start);
  const label = found?.[1] ?? found?.[2];
  if (label === undefined) return { kind: 'judge', declared: null, unknownLabel: null };
  const declared = canonicalLabel(label);
  return { kind: 'judge', declared, unknownLabel: declared === null ? label : null };
}

// A declaration that can be read as ASCII cannot stand in UTF-16, whatever it says (WHATWG HTML, "prescan").
function canonicalLabel(label: string): string | null {
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return null;
  }
}
