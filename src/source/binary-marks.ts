// The first bytes of files that are not text, and what to do with each. From the public descriptions of the formats.

/** One kind of file that is not text: how it starts, what it is, and how its words can be had. */
export interface BinaryMark {
  /** The first bytes, one character a byte (Latin-1). */
  readonly start: string;
  readonly what: string;
  readonly todo: string;
}

const readWords = 'save the words in it as text first (character recognition, for example: tesseract FILE -)';
const unpack = 'unpack it first and give the files inside';
const saveAsText = 'open it in its program and save it as plain text or HTML';
const asUtf8 = 'convert it first, for example: iconv -f UTF-32 -t UTF-8 FILE';

/** Longer starts stand before shorter ones that they begin with. */
export const binaryMarks: readonly BinaryMark[] = [
  { start: '\xff\xfe\0\0', what: 'UTF-32 text', todo: asUtf8 },
  { start: '\0\0\xfe\xff', what: 'UTF-32 text', todo: asUtf8 },
  { start: '%PDF-', what: 'a PDF file', todo: 'save its text first, for example: pdftotext FILE -' },
  { start: '%!PS', what: 'a PostScript file', todo: 'save its text first, for example: ps2ascii FILE' },
  { start: '{\\rtf', what: 'a rich text file', todo: saveAsText },
  { start: '\xd0\xcf\x11\xe0', what: 'an old Office document', todo: saveAsText },
  { start: 'PK\x03\x04', what: 'a ZIP file (perhaps a .docx, .odt or .epub)', todo: `${saveAsText}, or ${unpack}` },
  { start: 'PK\x05\x06', what: 'an empty ZIP file', todo: 'give another file' },
  { start: '\x1f\x8b', what: 'a gzip file', todo: 'unpack it first, for example: gunzip FILE' },
  { start: 'BZh', what: 'a bzip2 file', todo: 'unpack it first, for example: bunzip2 FILE' },
  { start: '\xfd7zXZ\0', what: 'an xz file', todo: 'unpack it first, for example: unxz FILE' },
  { start: '\x28\xb5\x2f\xfd', what: 'a Zstandard file', todo: 'unpack it first, for example: unzstd FILE' },
  { start: '7z\xbc\xaf\x27\x1c', what: 'a 7z file', todo: unpack },
  { start: 'Rar!\x1a\x07', what: 'a RAR file', todo: unpack },
  { start: '\x89PNG\r\n', what: 'a PNG image', todo: readWords },
  { start: '\xff\xd8\xff', what: 'a JPEG image', todo: readWords },
  { start: 'GIF87a', what: 'a GIF image', todo: readWords },
  { start: 'GIF89a', what: 'a GIF image', todo: readWords },
  { start: 'II*\0', what: 'a TIFF image', todo: readWords },
  { start: 'MM\0*', what: 'a TIFF image', todo: readWords },
  { start: 'SQLite format 3\0', what: 'an SQLite database', todo: 'export the table with the reports as CSV or JSON' },
  { start: 'wOF', what: 'a font', todo: 'give another file' },
];
