// File name endings that a walk through a folder passes over, since such files hold no report that can be read here.

const pictures = 'apng avif bmp gif heic ico jpeg jpg png psd svg tif tiff webp';
const soundAndFilm = 'aac avi flac m4a m4v mkv mov mp3 mp4 mpeg mpg ogg ogv opus wav weba webm wma wmv';
const documents = 'doc docx epub mobi odp ods odt pages pdf ppt pptx ps rtf xls xlsm xlsx';
const packed = '7z br bz2 gz iso jar lz4 rar tar tgz warc xz zip zst';
const programs = 'bin class dll dylib exe node o pyc so wasm';
const tables = 'arrow avro db feather npy npz parquet pickle pkl sqlite sqlite3';
/** What browsers save beside a page. */
const pageParts = 'css eot js map mjs otf ttf woff woff2';

/** Passed over in folders only: a file that is named outright is always looked at. */
export const skippedExtensions: ReadonlySet<string> = new Set(
  [pictures, soundAndFilm, documents, packed, programs, tables, pageParts].join(' ').split(' '),
);
